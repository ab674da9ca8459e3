import { headOfNoun } from '../../extract/entity/noun-type.ts';
import { stateNamed, stateOfAdjective, stateOfPrefix } from '../../extract/entity/states.ts';

/** What a person is said to be: *frühere ukrainische Regierungschefin*. */
export interface Office {
  /** Head of the phrase, masculine and without first parts of compounds: *chef*; as written when no list has it. */
  readonly noun: string;
  readonly state: string | undefined;
  readonly gender: 'Masc' | 'Fem' | undefined;
  readonly field: Field | undefined;
  /** *Altkanzler*, *früherer Torwart*. */
  readonly former: boolean;
  /** *SPD* of *SPD-Politikerin*. */
  readonly party: string | undefined;
}

/** Walk of life: namesakes that belong to different ones are two persons. */
export type Field =
  'politics' | 'business' | 'sport' | 'culture' | 'law' | 'science' | 'church' | 'trade';

const fields: Readonly<Record<Field, string>> = {
  politics:
    'präsident vizepräsident minister kanzler premier premierminister regierungschef staatschef abgeordneter senator gouverneur bürgermeister landrat stadtrat gemeinderat kommissar politiker diplomat botschafter vorsitzender spitzenkandidat kandidat könig königin kaiser prinz aktivist machthaber generalsekretär bürgerrechtler menschenrechtler',
  business:
    'unternehmer manager geschäftsführer direktor inhaber gründer investor bankier banker vorstand vorstandschef vorstandsvorsitzender händler berater analyst',
  sport:
    'trainer spieler torwart torhüter stürmer verteidiger mittelfeldspieler schiedsrichter sportler athlet läufer schwimmer radprofi profi weltmeister olympiasieger nationalspieler torschütze fahrer kapitän boxer turner ringer reiter segler ruderer biathlet skispringer skirennläufer rennfahrer fußballer handballer basketballer leichtathlet sprinter weitspringer golfer',
  culture:
    'künstler maler bildhauer schriftsteller autor dichter regisseur schauspieler sänger musiker komponist dirigent pianist geiger rapper intendant kurator moderator journalist fotograf satiriker kabarettist komiker entertainer tänzer choreograf dramatiker lyriker publizist',
  law: 'richter anwalt anwältin staatsanwalt notar jurist',
  science:
    'wissenschaftler forscher professor physiker chemiker biologe soziologe historiker philosoph psychologe ökonom arzt ärztin mediziner',
  church:
    'reformator theologe mönch nonne abt papst bischof kardinal pfarrer priester imam rabbiner',
  trade:
    'hausmeister koch bäcker bauer landwirt förster handwerker arbeiter lehrer polizist polizeisprecher feuerwehrmann soldat schüler student',
};

const fieldOfNoun = new Map(
  Object.entries(fields).flatMap(([field, nouns]) =>
    nouns.split(' ').map((noun): [string, Field] => [noun, field as Field]),
  ),
);

/** Is a word an office that people are told apart by? *Machthaber*, *Torwart* */
export function isOffice(word: string): boolean {
  return fieldOfNoun.has(masculineOf(word.toLowerCase()));
}

/** *Regierender Bürgermeister*, *Deutscher Botschafter* */
const attribute =
  /isch(?:e|er|en|es)$|^(?:Regierende|Erste|Zweite|Leitende|Stellvertretende|Geschäftsführende|Amtierende)[rn]?$/;

/** Offices and callings that only their ends tell: *Kreisrätin*, *US-Immunologe*. */
function fieldOf(word: string): Field | undefined {
  const lower = word.toLowerCase();
  if (
    /(?:stadt|kreis|gemeinde|bezirks|landes|national|bundes|regierungs)r[aä]t(?:in)?$/.test(lower)
  )
    return 'politics';
  return /(?:olog|arabist|germanist|romanist|slawist)(?:e|in)?$/.test(lower)
    ? 'science'
    : undefined;
}

/** *Kiewer* of *Kiewer Bürgermeister* */
function isTownBefore(word: string, next: string): boolean {
  return (
    /^\p{Lu}\p{L}{2,}er$/u.test(word) && /^\p{Lu}/u.test(next) && headOfNoun(word) === undefined
  );
}

/** Reads an office as it is written. */
export function parseOffice(text: string): Office {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, i) =>
      /^\p{Lu}/u.test(word) && !attribute.test(word) && !isTownBefore(word, words[i + 1] ?? ''),
  );
  const word = words[Math.max(0, at)] ?? '';
  const noun =
    wholeOffice.exec(word.toLowerCase())?.[0] ??
    headOfNoun(word) ??
    word.toLowerCase().replace(/(?<=.{4})in$/, '');
  return {
    noun: masculineOf(noun),
    state: stateOfWords(words, word),
    gender: genderOf(word),
    field:
      fieldOfNoun.get(masculineOf(word.toLowerCase())) ??
      fieldOfNoun.get(masculineOf(noun)) ??
      fieldOf(word),
    former: past.test(text),
    party: /(?<!\p{L})(?:SPD|CDU|CSU|FDP|AfD|Grünen|Linken|BSW|ÖVP|SPÖ|FPÖ)(?=-|$)/u.exec(
      text,
    )?.[0],
  };
}

const past =
  /(?<!\p{L})(?:(?:früher|ehemalig|einstig|damalig|vormalig|verstorben)e[rnsm]?(?!\p{L})|Ex-|Alt-?(?=kanzler|bundes|präsident|bürgermeister|könig))|der \p{L}+er Jahre/iu;

/** Their heads alone are other offices: a *Regierungschef* is no *Chef*. */
const wholeOffice =
  /(?:hausmeister|kanzleramtschef|(?:karnevals|vereins|klub|club)präsident|premierminister|premier|ministerpräsident|regierungschef|staatschef|staatspräsident|staatsoberhaupt)(?=(?:in)?$)/;

/** *Frau*, *Richterin* are women; other offices men, for their female form has a word of its own. */
function genderOf(word: string): Office['gender'] {
  if (/^(?:Herrn?|Frau)$/.test(word)) return word === 'Frau' ? 'Fem' : 'Masc';
  if (/in$|^(?:Mutter|Tochter|Schwester|Witwe|Gattin)$|frau$/.test(word)) return 'Fem';
  return headOfNoun(word) === undefined || /(?:kraft|mitglied|person|te|nde|ige)$/i.test(word)
    ? undefined
    : 'Masc';
}

function masculineOf(noun: string): string {
  return (
    {
      chefin: 'chef',
      vorsitzende: 'vorsitzender',
      ärztin: 'arzt',
      anwältin: 'anwalt',
      // one office under several names
      premierminister: 'regierungschef',
      premier: 'regierungschef',
      kanzleramtschef: 'minister',
      ministerpräsident: 'regierungschef',
      staatschef: 'präsident',
      staatspräsident: 'präsident',
      staatsoberhaupt: 'präsident',
    }[noun] ?? noun
  );
}

function stateOfWords(words: readonly string[], noun: string): string | undefined {
  const state =
    words.map((word) => stateOfAdjective(word)).find((found) => found !== undefined) ??
    stateOfPrefix(/^(.+)-[^-]+$/.exec(noun)?.[1] ?? '') ??
    words
      .filter((word) => word !== noun)
      .flatMap((word, i, all) => [word, `${word} ${all[i + 1] ?? ''}`])
      .map((name) => stateNamed(name))
      .find((found) => found !== undefined);
  return state?.name;
}

/** Do two sets of offices share one? *Präsident Russlands*, *russischer Präsident*. */
export function shareOffice(a: readonly Office[], b: readonly Office[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one.noun === other.noun && (!one.state || !other.state || one.state === other.state),
    ),
  );
}

/** Do they share one at the same time, both in office or both out of it? */
export function shareOfficeAtOnce(a: readonly Office[], b: readonly Office[]): boolean {
  return a.some((one) =>
    b.some((other) => one.former === other.former && shareOffice([one], [other])),
  );
}

/** Can offices not be one person's: of another sex, of another state? */
export function contradict(a: readonly Office[], b: readonly Office[]): boolean {
  return differ(a, b, (office) => office.gender) || differ(a, b, (office) => office.state);
}

/** Do the parties of one differ from those of the other? People seldom change theirs. */
export function areOfOtherParties(a: readonly Office[], b: readonly Office[]): boolean {
  return differ(a, b, (office) => office.party);
}

/** Do all offices of one belong to other walks of life than those of the other? */
export function areFarApart(a: readonly Office[], b: readonly Office[]): boolean {
  return differ(a, b, (office) => office.field);
}

/** Is one a priest and the other in a trade that priests do not follow, however rare the name? */
export function isOneOfChurch(a: readonly Office[], b: readonly Office[]): boolean {
  const [first, second] = [fieldsOf(a), fieldsOf(b)];
  return (
    (first.includes('church') && isWorldly(second)) ||
    (second.includes('church') && isWorldly(first))
  );
}

/** Is one a pupil or a caretaker and the other something that these are not, however rare the name? */
export function isOneOfModest(a: readonly Office[], b: readonly Office[]): boolean {
  return isModestOnly(a, b) || isModestOnly(b, a);
}

function isModestOnly(one: readonly Office[], other: readonly Office[]): boolean {
  return (
    one.some(isModest) &&
    !other.some(isModest) &&
    other.some(({ field, noun }) => field !== undefined || /^leiter(?:in)?$/.test(noun))
  );
}

/** Does an office leave no room for another calling? */
export function isModest({ noun }: Office): boolean {
  return /^(?:hausmeister|schüler|auszubildende|azubi|lehrling)(?:r|in)?$/.test(noun);
}

function fieldsOf(offices: readonly Office[]): Field[] {
  return offices.map(({ field }) => field).filter((field) => field !== undefined);
}

function isWorldly(walks: readonly Field[]): boolean {
  return walks.length > 0 && walks.every((field) => worldly.has(field));
}

const worldly: ReadonlySet<Field> = new Set(['trade', 'business', 'sport', 'law']);

function differ(
  a: readonly Office[],
  b: readonly Office[],
  value: (office: Office) => string | undefined,
): boolean {
  const first = new Set(a.map(value).filter((each) => each !== undefined));
  const second = b.map(value).filter((each) => each !== undefined);
  return first.size > 0 && second.length > 0 && second.every((each) => !first.has(each));
}
