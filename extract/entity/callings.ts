import type { FoundNominal } from './found-mention.ts';
import { stateOfDemonym } from './states.ts';

/** Nouns under which a text takes up a person again that it called by another of the same line. */
const table = `
minister ministerin kanzler präsident vizepräsident premier premierminister regierungschef staatschef abgeordneter abgeordnete bürgermeister oberbürgermeister landrat senator gouverneur politiker parteichef fraktionschef vorsitzender vorsitzende generalsekretär chefdiplomat amtsinhaber ressortchef staatssekretär staatsminister liberale sozialdemokrat christdemokrat demokrat republikaner konservative kandidat spitzenkandidat herausforderer jurist
diplomat botschafter gesandter konsul
chef geschäftsführer vorstandschef vorstandsvorsitzender manager unternehmer gründer inhaber eigentümer besitzer firmenchef konzernchef direktor leiter vorstand finanzvorstand spediteur reeder gastronom wirt händler kaufmann investor bankier banker
trainer coach bundestrainer cheftrainer teamchef übungsleiter fußballlehrer
spieler nationalspieler stürmer angreifer torjäger torschütze torwart torhüter keeper verteidiger mittelfeldspieler kapitän profi fußballer handballer athlet sportler läufer schwimmer fahrer rennfahrer weltmeister olympiasieger europameister meister star routinier neuzugang talent
künstler maler bildhauer fotograf schriftsteller autor dichter regisseur filmemacher schauspieler darsteller sänger musiker komponist dirigent pianist geiger rapper intendant kurator star hauptdarsteller preisträger
anwalt rechtsanwalt verteidiger jurist strafverteidiger advokat
staatsanwalt oberstaatsanwalt ankläger jurist
richter jurist vorsitzender
sportdirektor sportchef manager
wissenschaftler forscher professor experte biologe chemiker physiker historiker soziologe psychologe ökonom volkswirt geologe archäologe virologe meteorologe mediziner arzt analyst gutachter sachverständiger dozent
arzt mediziner chirurg virologe chefarzt professor klinikdirektor
polizist beamter ermittler kommissar sprecher polizeisprecher
landwirt bauer züchter winzer
gewerkschafter gewerkschaftschef bezirkssekretär betriebsrat betriebsratschef
journalist reporter korrespondent redakteur moderator autor
`;

const lines: readonly ReadonlySet<string>[] = table
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ').map(plain)));

/** What anybody may be besides a calling. */
const anyone =
  /(?:mann|frau|mensch|person|jährige[rn]?|vater|mutter|sohn|tochter|bruder|schwester|witwe|witwer|enkel|enkelin|neffe|nichte|erbe|erbin|rentner|rentnerin|pensionär|angeklagter?|beschuldigter?|verdächtiger?|verurteilter?|täter|opfer|zeuge|zeugin|kläger|verletzter?|toter?|junge|mädchen|jugendlicher?|sieger|siegerin|gewinner|verlierer|jubilar|gast|mitglied)$/;

/** May a person who was called by the other nouns be meant by this one? Who has no calling may have any. */
export function mayBeCalled(nominal: FoundNominal, others: ReadonlySet<string>): boolean {
  const { form, lemma } = nominal.phrase.head;
  if (isOtherKin(nominal.noun, others)) return false;
  if (stateOfDemonym(lemma) !== undefined || anyone.test(form.toLowerCase())) return true;
  return !hasCalling(others) || isOfLine(nominal, others);
}

/** *der Vater* is not *der Junge*. */
function isOtherKin(noun: string, others: ReadonlySet<string>): boolean {
  return kin.has(noun) && !others.has(noun) && [...others].some((other) => kin.has(other));
}

const kin: ReadonlySet<string> = new Set(
  'vater mutter sohn tochter bruder schwester junge mädchen kind baby großvater großmutter enkel onkel tante'.split(
    ' ',
  ),
);

/** Does one of the nouns name a person's work? */
export function hasCalling(nouns: ReadonlySet<string>): boolean {
  return [...nouns].some((noun) => !anyone.test(noun) && !isDemonym(noun));
}

function isDemonym(noun: string): boolean {
  return stateOfDemonym(noun.charAt(0).toUpperCase() + noun.slice(1)) !== undefined;
}

/** Is the noun of the line of work that one of the others names: *der Spieler* for a *Stürmer*? */
export function isOfLine(nominal: FoundNominal, others: ReadonlySet<string>): boolean {
  const own = [nominal.noun, nominal.phrase.head.lemma.toLowerCase()].map(plain);
  const callings = [...others].filter((noun) => !anyone.test(noun)).map(plain);
  return callings.some((other) => own.some((noun) => areAlike(noun, other)));
}

function areAlike(noun: string, other: string): boolean {
  if (noun.endsWith(other) || other.endsWith(noun)) return true;
  return lines.some((line) => has(line, noun) && has(line, other));
}

/** Also for compounds: *SPD-Politikerin*, *Kfz-Mechaniker*. */
function has(line: ReadonlySet<string>, noun: string): boolean {
  return line.has(noun) || [...line].some((each) => each.length > 5 && noun.endsWith(each));
}

/** Without the endings of sex and declension: *Expertin*, *Experte* → expert. */
function plain(noun: string): string {
  return noun.replace(/(?<=.{4})in$/, '').replace(/(?<=.{3})er?$/, '');
}
