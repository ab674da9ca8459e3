import type { Tree } from '../parser/tree.ts';
import type { Gender } from './noun-phrase.ts';

/** Last parts of names of bodies, which tell the gender: *Bundesrechnungshof*, *Nordbank*, *Landeskriminalamt*. */
const endings: readonly (readonly [ending: RegExp, gender: Gender])[] = [
  [
    /(?:hof|rat|bund|verband|verein|konzern|klub|club|senat|tag|bundestag|landtag|kongress|dienst|ausschuss|vorstand|chor|verlag|funk|zoll|fonds)$/i,
    'Masc',
  ],
  [
    /(?:amt|ministerium|gericht|institut|werk|parlament|kabinett|klinikum|krankenhaus|theater|museum|orchester|präsidium|zentrum|kommissariat|bündnis|unternehmen|haus)$/i,
    'Neut',
  ],
  [
    /(?:bank|kammer|schaft|ung|behörde|partei|union|werft|bahn|post|agentur|kommission|polizei|wehr|wacht|kirche|universität|hochschule|schule|klinik|initiative|fraktion|koalition|opposition|sparkasse|kasse|liga|hansa|telekom|brauerei|druckerei|reederei|spedition|firma|justiz|börse|marine|akademie|verwaltung)$/i,
    'Fem',
  ],
];

/** Abbreviations in everybody's mouth. */
const abbreviations: Readonly<Record<string, Gender>> = {
  ...all(
    'Fem',
    'IG CDU CSU SPD FDP AfD ÖVP SPÖ FPÖ SVP EU UN UNO Uno NATO Nato OSZE EZB WHO IAEA FIFA Fifa UEFA Uefa Bafin DDR TSG SG SpVgg HSG GEW KfW DFL VHS',
  ),
  ...all(
    'Masc',
    'BND DFB IWF ADAC DGB BDI FC SV TSV VfB VfL SC FSV BSC HSV KSC TuS MSV SSV EHC BUND WDR NDR MDR RBB SWR Nabu WWF FBI',
  ),
  ...all('Neut', 'BKA LKA THW DRK ZDF RKI BSI BAMF DIW Ifo'),
};

/** The grammatical gender of a body's name that bears no article: *IG Metall … sie*; undefined if nothing tells. */
export function genderOfBody(words: readonly string[]): Gender | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return (
    abbreviations[first] ??
    abbreviations[last] ??
    [first, last].map(genderOfEnding).find((gender) => gender !== undefined)
  );
}

function genderOfEnding(word: string): Gender | undefined {
  return endings.find(([ending]) => ending.test(word))?.[1];
}

function all(gender: Gender, names: string): Record<string, Gender> {
  return Object.fromEntries(names.split(' ').map((name) => [name, gender]));
}

/** The sex that an article with an adjective shows before a surname: *der alte Kern*, *die junge Kern*. */
export function sexOf({ nodes }: Tree, first: number): Gender | undefined {
  const adjective = nodes[first - 1];
  if (adjective?.upos !== 'ADJ') return undefined;
  const article = nodes[first - 2]?.lower;
  if (adjective.lower.endsWith('e'))
    return article === 'der' ? 'Masc' : article === 'die' ? 'Fem' : undefined;
  return article === 'dem' && adjective.lower.endsWith('en') ? 'Masc' : undefined;
}
