import { isSuch } from './compound-kinds.ts';
import type { Draft } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import { isSecondOf } from './side-roles.ts';
import { stateOfDemonym } from './states.ts';

/**
 * Nouns under which a text takes up a person again that it called by another of the same line: `general | particular / other particular`.
 * A general noun (*der Sportler*) may mean anybody of its line and the other way round; of the particular ones only those between two
 * strokes mean the same: a *Torwart* is no *Stürmer*.
 */
const table = `
minister ministerin kanzler präsident vizepräsident premier premierminister regierungschef staatschef abgeordneter abgeordnete bürgermeister oberbürgermeister landrat senator gouverneur politiker parteichef fraktionschef vorsitzender vorsitzende generalsekretär chefdiplomat amtsinhaber ressortchef dezernent beigeordneter beigeordnete stadtverordneter stadtverordnete stadtrat stadträtin gemeinderat gemeinderätin kreisrat kreisrätin kämmerer staatssekretär staatsminister liberale sozialdemokrat christdemokrat demokrat republikaner konservative kandidat spitzenkandidat herausforderer jurist
diplomat botschafter gesandter konsul
chef geschäftsführer vorstandschef vorstandsvorsitzender manager unternehmer gründer inhaber eigentümer besitzer firmenchef konzernchef direktor leiter vorstand finanzvorstand spediteur reeder gastronom wirt händler kaufmann investor bankier banker
trainer coach bundestrainer cheftrainer teamchef übungsleiter fußballlehrer
spieler nationalspieler kapitän profi fußballer handballer athlet sportler weltmeister olympiasieger europameister meister star routinier neuzugang talent | torwart torhüter keeper / stürmer angreifer torjäger torschütze / verteidiger / mittelfeldspieler / linksaußen rechtsaußen kreisläufer rückraumspieler werfer handballer / läufer / schwimmer / fahrer rennfahrer
künstler star preisträger intendant kurator | maler bildhauer / fotograf / schriftsteller autor dichter / regisseur filmemacher autor / schauspieler darsteller hauptdarsteller / sänger musiker rapper komponist / musiker pianist / musiker geiger / musiker dirigent
anwalt rechtsanwalt verteidiger jurist strafverteidiger advokat
staatsanwalt oberstaatsanwalt ankläger jurist
richter jurist vorsitzender
sportdirektor sportchef manager
wissenschaftler forscher professor experte analyst gutachter sachverständiger dozent | biologe / chemiker / physiker / historiker / soziologe / psychologe / ökonom volkswirt / geologe / archäologe / virologe mediziner arzt / meteorologe
arzt mediziner chirurg virologe chefarzt professor klinikdirektor
polizist beamter ermittler kommissar sprecher polizeisprecher
landwirt bauer züchter winzer
gewerkschafter gewerkschaftschef bezirkssekretär betriebsrat betriebsratschef
journalist reporter korrespondent redakteur moderator autor
`;

interface Line {
  readonly general: ReadonlySet<string>;
  readonly particular: readonly ReadonlySet<string>[];
}

const lines: readonly Line[] = table.trim().split('\n').map(parseLine);

function parseLine(row: string): Line {
  const [general = '', particular = ''] = row.split(' | ');
  const toSet = (nouns: string): Set<string> => new Set(nouns.split(' ').map(plain));
  return { general: toSet(general), particular: particular.split(' / ').map(toSet) };
}

/** What anybody may be besides a calling. */
const anyone =
  /(?:mann|frau|mensch|person|jährige[rn]?|vater|mutter|sohn|tochter|bruder|schwester|witwe|witwer|enkel|enkelin|neffe|nichte|erbe|erbin|rentner|rentnerin|pensionär|angeklagter?|beschuldigter?|verdächtiger?|verurteilter?|täter|opfer|zeuge|zeugin|kläger|verletzter?|toter?|junge|mädchen|jugendlicher?|sieger|siegerin|gewinner|verlierer|jubilar|gast|mitglied)$/;

/** May a person who was called by the other nouns be meant by this one? Who has no calling may have any. */
export function mayBeCalled(nominal: FoundNominal, others: ReadonlySet<string>): boolean {
  const { form, lemma } = nominal.phrase.head;
  if (isOtherKin(nominal.noun, others) || isOtherParty(nominal.noun, others)) return false;
  if (isSecondOf(nominal.noun, others)) return false;
  if (stateOfDemonym(lemma) !== undefined || anyone.test(form.toLowerCase())) return true;
  return !hasCalling(others) || isOfLine(nominal, others);
}

/** *Vater*, *Schwager*, *Ehefrau* */
export function isKin(noun: string): boolean {
  return kin.has(noun) || inLaws.test(noun);
}

const inLaws =
  /^(?:schwager|schwägerin|ehefrau|ehemann|gatte|gattin|witwe|witwer|eltern|geschwister|neffe|nichte|cousin|cousine|enkelin|lebensgefährte|lebensgefährtin|schwieger\p{L}+|stief\p{L}+)$/u;

/** *sein Vater*, *die Mutter* without a name */
export function isUnnamedKin({ hasName, nouns }: Draft): boolean {
  return !hasName && [...nouns].some((noun) => kin.has(noun));
}

/** *der Vater* is not *der Junge*. */
function isOtherKin(noun: string, others: ReadonlySet<string>): boolean {
  return kin.has(noun) && !others.has(noun) && [...others].some((other) => kin.has(other));
}

/** *der Angeklagte* is no *Anwalt* and no *Opfer*, and who speaks for an office is not called *der Mann*. */
function isOtherParty(noun: string, others: ReadonlySet<string>): boolean {
  if (others.has(noun)) return false;
  const isAny = (pattern: RegExp): boolean => [...others].some((other) => pattern.test(other));
  if (suspects.test(noun)) return isAny(victims) || isAny(officials) || isAny(/^zeug(?:e|in)$/);
  if (victims.test(noun)) return isAny(suspects) || isAny(officials);
  if (officials.test(noun)) return isAny(suspects) || isAny(victims);
  return /^(?:mann|frau)$/.test(noun) && isAny(officials);
}

/** *der Angeklagte*, *die Verdächtige* */
export function isSuspect(noun: string): boolean {
  return suspects.test(noun);
}

const suspects =
  /^(?:(?:angeklagte|beschuldigte|(?:tat)?verdächtige|verurteilte)r?|(?:täter|mörder|räuber|einbrecher|betrüger|dieb|attentäter)(?:in)?)$/;

const victims = /^(?:(?:todes|mord|unfall)?opfer|(?:verletzte|tote|geschädigte)r?)$/;

const officials =
  /(?:richter|anwalt|anwält|verteidiger|gutachter|sprecher|polizist|ermittler|kommissar|minister|kanzler|präsident)(?:in)?$/;

const kin: ReadonlySet<string> = new Set(
  'vater mutter sohn tochter bruder schwester junge mädchen kind baby großvater großmutter enkel onkel tante'.split(
    ' ',
  ),
);

/** Does one of the nouns name a person's work? */
export function hasCalling(nouns: ReadonlySet<string>): boolean {
  return [...nouns].some(
    (noun) => !anyone.test(noun) && !towardsOthers.test(noun) && !isDemonym(noun),
  );
}

/** What somebody is to another. */
const towardsOthers =
  /^(?:gegner|rivale|kontrahent|konkurrent|gegenspieler|gastgeber|kollege)(?:in)?$/;

function isDemonym(noun: string): boolean {
  return stateOfDemonym(noun.charAt(0).toUpperCase() + noun.slice(1)) !== undefined;
}

/** Is the noun of the line of work that one of the others names: *der Spieler* for a *Stürmer*? */
export function isOfLine(nominal: FoundNominal, others: ReadonlySet<string>): boolean {
  const own = [nominal.noun, nominal.phrase.head.lemma.toLowerCase()].map(plain);
  const callings = [...others].filter((noun) => !anyone.test(noun)).map(plain);
  if (callings.some((other) => own.some((noun) => endsAlike(noun, other)))) return true;
  return lines.some((line) => areOfLine(line, own, callings));
}

/** *Sprecher* for a *Regierungssprecher*, not *Anwalt* for a *Staatsanwalt*. */
function endsAlike(noun: string, other: string): boolean {
  return noun.endsWith(other) ? isSuch(noun, other) : other.endsWith(noun) && isSuch(other, noun);
}

/** Both are of the line, and if both are particular, of one kind: a *Stürmer* who is a *Sportler* too is no *Torwart*. */
function areOfLine(
  { general, particular }: Line,
  own: readonly string[],
  others: readonly string[],
): boolean {
  const ofOwn = particular.filter((nouns) => own.some((noun) => has(nouns, noun)));
  const ofOthers = particular.filter((nouns) => others.some((noun) => has(nouns, noun)));
  if (ofOwn.length > 0 && ofOthers.length > 0)
    return ofOwn.some((nouns) => ofOthers.includes(nouns));
  const isGeneral = (nouns: readonly string[]): boolean => nouns.some((noun) => has(general, noun));
  return (
    (ofOwn.length > 0 || isGeneral(own)) &&
    (ofOthers.length > 0 || isGeneral(others)) &&
    (isGeneral(own) || isGeneral(others))
  );
}

/** Also for compounds: *SPD-Politikerin*, *Kfz-Mechaniker*. */
function has(nouns: ReadonlySet<string>, noun: string): boolean {
  return nouns.has(noun) || [...nouns].some((each) => each.length > 5 && noun.endsWith(each));
}

/** Without the endings of sex and declension: *Expertin*, *Experte* → expert. */
function plain(noun: string): string {
  return noun.replace(/(?<=.{4})in$/, '').replace(/(?<=.{3})er?$/, '');
}
