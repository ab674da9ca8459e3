const CARDINALS = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
  'zwanzig',
];
const TENS: Readonly<Record<string, number>> = {
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
  beiden: 2,
  beide: 2,
  paar: 0,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  zweieinhalb: 2.5,
  dreieinhalb: 3.5,
};
const ORDINALS = [
  '',
  'erst',
  'zweit',
  'dritt',
  'viert',
  'fünft',
  'sechst',
  'siebt',
  'acht',
  'neunt',
  'zehnt',
  'elft',
  'zwölft',
];

/** Source of a pattern for a number in digits or words. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d)?|eine?[mnr]?|${[...CARDINALS.slice(2), ...Object.keys(TENS)].join('|')})`;
/** Source of a pattern for an ordinal: `3.`, `dritten`. */
export const ORDINAL = String.raw`(?:\d{1,2}\.|(?:${ORDINALS.slice(1).join('|')})e[nmrs]?)`;

/** `drei`, `einem`, `12`, `beiden` → number; undefined for any other word. */
export function maybeNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower.replace(',', '.'));
  if (/^eine?[mnr]?$/.test(lower)) return 1;
  const index = CARDINALS.indexOf(lower);
  return index >= 0 ? index : TENS[lower];
}

/** `3.` or `dritten` → 3; undefined for any other word. */
export function maybeOrdinal(word: string): number | undefined {
  if (/^\d{1,2}\.?$/.test(word)) return Number.parseInt(word, 10);
  const index = ORDINALS.indexOf(word.toLowerCase().replace(/e[nmrs]?$/, ''));
  return index > 0 ? index : undefined;
}
