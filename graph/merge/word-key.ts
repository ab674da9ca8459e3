import { nameKey } from '../../extract/entity/name-key.ts';
import { headOfNoun } from '../../extract/entity/noun-type.ts';
import { stateNamed, stateOfCapital, stateOfPrefix } from '../../extract/entity/states.ts';
import { partsOfCompound } from './compound-parts.ts';
import { placeOfAdjective } from './place-adjectives.ts';
import { singulars } from './thing-name.ts';

/**
 * Keys of a name whatever the order of its words, what stands between them and their case: *Kölner Stadtbibliothek* and
 * *Stadtbibliothek Köln*, *US-Kongress*, *Kongress der USA* and *amerikanischer Kongress*, *Museum Folkwang* and
 * *Folkwang-Museum*, *Musikhochschule* and *Hochschule für Musik*. Takes the name in full, without kind and legal form.
 */
export function wordKeysOf(name: string): string[] {
  const words = withStates(sameWords(name))
    .split(/[ /]|-(?=\p{L})/u)
    .filter((word, i) => word !== '' && !small.has(i === 0 ? word : word.toLowerCase()));
  const choices = words.map((word, i) => formsOf(word, words[i + 1]));
  if (words.length < 2 && (choices[0]?.[0] ?? '').indexOf(' ') < 0) return [];
  return combined(choices).map((forms) => `§${forms.join(' ').split(' ').toSorted().join(' ')}`);
}

/** What comes and goes between the words of a name. */
const small: ReadonlySet<string> = new Set(
  'der die das des dem den von vom zu zur zum in im am an um bei für und of & the de du del della la le e.V. e. V.'.split(
    ' ',
  ),
);

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/Zoologischen? Gartens?|Zoologischer Garten|Tierpark/g, 'Zoo'],
  [/Airport/g, 'Flughafen'],
  [/(?<=[Ss]tadt|[Ll]andes|[Gg]emeinde|[Kk]reis)bücherei/g, 'bibliothek'],
  [/Bücherei/g, 'Bibliothek'],
  [
    /(?:Staats)?([Mm])inisteri(?:um|en) (?:für|der|des) (?:\p{Ll}+ )?(?:Ernährung und |Unterricht und )?(\p{Lu}\p{L}+)(?:(?:,| und) .*)?(?= \p{Lu}|$)/gu,
    '$1inisterium $2',
  ],
  [/(?<!\p{L})(?:Innern|Inneres)(?!\p{L})/gu, 'Innen'],
  [/(?<!\p{L})(?:Äußeres|Auswärtiges|auswärtige Angelegenheiten)(?!\p{L})/gu, 'Außen'],
  [/(?<=^|[Bb]undes)[Aa]grar(?=minist)/g, 'Landwirtschafts'],
  [
    / (?:der (?:Freien (?:und )?Hansestadt|Stadt|Gemeinde|Hansestadt|Landeshauptstadt)|des (?:Landes|Freistaats|Freistaates)) (?=\p{Lu})/gu,
    ' ',
  ],
  [/(?:der )?Vereinten? Nationen/g, 'UN'],
  [/(?:der )?Europäischen? Union/g, 'EU'],
  [/(?<!\p{L})NRW(?=-)/gu, 'Nordrhein-Westfalen'],
  [/Vollversammlung/g, 'Generalversammlung'],
  [/Grand Prix|Große[rn]? Preis/g, 'Preis'],
  [/Symphonie/g, 'Sinfonie'],
  [/Hospital|Spital/g, 'Krankenhaus'],
  [/(?<=[Ee]rz)diözese/g, 'bistum'],
  [/(?<!\p{L})Diözese/gu, 'Bistum'],
  [/Universitätsmedizin|Unimedizin/g, 'Universitätsklinikum'],
  [/(?:Atom|Kern)kraftwerk|(?<!\p{L})(?:AKW|KKW)(?!\p{L})/gu, 'Kernkraftwerk'],
  [/(?<!\p{L})KZ(?!\p{L})/gu, 'Konzentrationslager'],
  [/Kripo/g, 'Kriminalpolizei'],
  [/^VR Bank/, 'Volksbank Raiffeisenbank'],
  [/Gefängnis|Haftanstalt/g, 'Justizvollzugsanstalt'],
  [/Endspiel/g, 'Finale'],
  [/^vorgezogene[rn]? /, ''],
  [/Wahl zum Europäischen Parlament|Europaparlamentswahl/g, 'Europawahl'],
  [/US-Wahl(?=\P{L}|$)/gu, 'US-Präsidentschaftswahl'],
  [/Klimagipfel/g, 'Klimakonferenz'],
  [/(?<!\p{L})[Hh]annoversche[rsn]?(?= \p{Lu})/gu, 'Hannover'],
  [
    / (?:im|vom|am|aus dem) (?:\d+\. )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?= \d{4}$)/gu,
    '',
  ],
  [/(?<!\p{L})30-jährige/giu, 'Dreißigjährige'],
  [/(?<!\p{L})7-jährige/giu, 'Siebenjährige'],
  [/(?<!\p{L})100-jährige/giu, 'Hundertjährige'],
  [/Fu(?:ß|ss)ball-?(?=[WE]M|(?:[Ww]elt|[Ee]uropa)meister)/g, ''],
  [/(?<=(?:WM|EM|meisterschaft) \d{4}) in (?:der |den )?\p{Lu}.*$/u, ''],
  [/(?<!\p{L})WM(?!\p{L})/gu, 'Weltmeisterschaft'],
  [/(?<!\p{L})EM(?!\p{L})/gu, 'Europameisterschaft'],
  [/Olympische[nr]? (?:Sommer)?[Ss]pielen?|Sommerolympiade|Sommerspielen?|Olympiade/g, 'Olympia'],
  [/Olympische[nr]? Winterspielen?|Winterolympiade|Winterspielen?/g, 'Winter Olympia'],
  [/^(?:UN-?|Welt)[Kk]lima/g, 'Klima'],
  ...'Erste Zweite Dritte Vierte Fünfte Sechste Siebte Achte Neunte Zehnte Elfte Zwölfte'
    .split(' ')
    .map((word, i): [RegExp, string] => [
      new RegExp(`(?<!\\p{L})${word}[rsnm]? (?=\\p{Lu})`, 'gu'),
      `${i + 1}. `,
    ]),
  [/^III\. /g, '3. '],
  [/^II\. /g, '2. '],
  [/^I\. /g, '1. '],
];

/** Words that mean one thing are read as one. */
function sameWords(name: string): string {
  let same = name;
  for (const [word, other] of synonyms) same = same.replace(word, other);
  return same;
}

/** *russische Regierung*, *Regierung in Moskau*, *Russlands Regierung*, *US-Regierung*: the state is named. */
function withStates(name: string): string {
  return name
    .split(' ')
    .map((word, i, words) => stateOf(word, words, i) ?? word)
    .join(' ')
    .replace(/(?<!\p{L})(\p{Lu}{2,3})-(?=\p{Lu})/gu, (whole, prefix: string) => {
      const state = stateOfPrefix(prefix)?.name;
      return state === undefined ? whole : `${state} `;
    });
}

function stateOf(word: string, words: readonly string[], at: number): string | undefined {
  const stem = word.replace(/s$/, '');
  if (words[at - 1] === 'in' && ofGovernment.test(words[0] ?? '')) return governedFrom(word);
  const town = /^(\p{Lu}\p{L}+)er$/u.exec(word)?.[1];
  if (town !== undefined && ofGovernment.test(words[at + 1] ?? '')) {
    const towns = [town, `${town}en`, town.replace(/n$/, 'en'), town.replace(/an$/, '')];
    const land = towns.map(governedFrom).find((each) => each !== undefined);
    if (land !== undefined) return land;
  }
  return (
    placeOfAdjective(word) ??
    (/^\p{Lu}{2,3}$/u.test(word) ? stateOfPrefix(word)?.name : undefined) ??
    (stem === word ? undefined : stateNamed(stem)?.name)
  );
}

const ofGovernment = /regierung|ministerium|amt$|parlament|landtag$|staatskanzlei$/i;

const landOfCapital: Readonly<Record<string, string>> = {
  Stuttgart: 'Baden-Württemberg',
  München: 'Bayern',
  Potsdam: 'Brandenburg',
  Wiesbaden: 'Hessen',
  Schwerin: 'Mecklenburg-Vorpommern',
  Hannover: 'Niedersachsen',
  Düsseldorf: 'Nordrhein-Westfalen',
  Mainz: 'Rheinland-Pfalz',
  Saarbrücken: 'Saarland',
  Dresden: 'Sachsen',
  Magdeburg: 'Sachsen-Anhalt',
  Kiel: 'Schleswig-Holstein',
  Erfurt: 'Thüringen',
};

/** *Landtag in Düsseldorf*, *Kieler Landesregierung*, *Pariser Außenministerium* */
function governedFrom(town: string): string | undefined {
  return landOfCapital[town] ?? stateOfCapital(town)?.name;
}

/** All ways to take one form of each word; of towns that are written as adjectives there are few. */
function combined(choices: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]];
  for (const forms of choices)
    all =
      all.length * forms.length > 8
        ? all.map((each) => [...each, forms[0] ?? ''])
        : all.flatMap((each) => forms.map((form) => [...each, form]));
  return all;
}

/** A word as it is counted: a town for its adjective, a compound as its parts, a noun without case. */
function formsOf(word: string, next: string | undefined): string[] {
  if (/^\p{Ll}/u.test(word)) return [withoutEndings(nameKey(word))];
  if (next !== undefined && isTownAdjective(word, next)) return townsOf(word);
  if (isCommon(word)) return [commonParts(word)];
  if (/(?:isch|lich|ig|al)e[rsnm]?$/.test(word)) return [withoutEndings(nameKey(word))];
  return [withoutCase(nameKey(word))];
}

function isTownAdjective(word: string, next: string): boolean {
  return /^\p{Lu}\p{L}{2,}er$/u.test(word) && /^\p{Lu}/u.test(next) && !isCommon(word);
}

/** *Kölner*: Köln; *Bremer*: Bremen; *Münchner*, *Münchener*: München; *Zürcher*: Zürich. */
function townsOf(adjective: string): string[] {
  const irregular = irregularTowns[nameKey(adjective)];
  if (irregular !== undefined) return [irregular];
  const stem = adjective.slice(0, -2);
  const towns = [stem, `${stem}e`, stem.replace(/(?<=[^aeiou])n$/, 'e'), adjective];
  return [...new Set(towns.map((town) => withoutCase(nameKey(town))))];
}

const irregularTowns: Readonly<Record<string, string>> = {
  zurcher: 'zurich',
  basler: 'basel',
  hannoveraner: 'hannover',
  munsteraner: 'munster',
  weimaraner: 'weimar',
  hallenser: 'halle',
  jenenser: 'jena',
  badener: 'bade',
};

/** *Philharmonikern* is *Philharmoniker*, *Festspielen* *Festspiele*, *Landgerichts* *Landgericht*. */
function withoutCase(key: string): string {
  return key.replace(/(?<=.{3})s$/, '').replace(/(?<=.{3}e[rl]?)n$/, '');
}

function withoutEndings(key: string): string {
  return key.replace(/(?<=.{4})(?:e[rsnm]?|n|s)$/, '').replace(/(?<=.{4})e$/, '');
}

/** *Bundesarbeitsministerium* → bund arbeit ministerium */
function commonParts(word: string): string {
  return partsOfCompound(word)
    .map((part) => withoutEndings(nameKey(part)).replace(/(?<=...)(?:es|s)$/, ''))
    .join(' ');
}

/** A noun that lists know, or a compound of one. */
function isCommon(word: string): boolean {
  return [word, ...singulars(word)].some((form) => headOfNoun(form) !== undefined);
}
