const MONTHS: readonly RegExp[] = [
  /^(?:Jan|Jän)/,
  /^Feb/,
  /^(?:Mär|Mrz)/,
  /^Apr/,
  /^Mai/,
  /^Jun/,
  /^Jul/,
  /^Aug/,
  /^Sep/,
  /^Okt/,
  /^Nov/,
  /^Dez/,
];
const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** Sources of patterns; each is one alternative that can be put into a group. */
export const MONTH = String.raw`(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Febr|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.)(?:s(?=\s|$))?`;
export const WEEKDAY = String.raw`(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)`;
export const YEAR = String.raw`(?:1[0-9]|20)\d\d(?!\d)`;
/** Parts of a day, as the second part of a compound. */
export const DAYTIME = String.raw`(?:früh|morgen|vormittag|mittag|nachmittag|spätnachmittag|abend|nacht)s?`;
export const LAST = String.raw`(?:vergangen|letzt|vorig|verflossen|abgelaufen|zurückliegend)e[mnrs]?`;
export const NEXT = String.raw`(?:kommend|nächst|bevorstehend)e[mnrs]?`;
const THIS = String.raw`(?:diese[mnrs]?|laufende[mnrs]?|dieses|aktuelle[mnrs]?|jetzige[mnrs]?)`;
const AFTER_NEXT = String.raw`übernächste[mnrs]?`;
const BEFORE_LAST = String.raw`vorletzte[mnrs]?`;
/** Any word that shifts a unit of the calendar against today's. */
export const SHIFT = `(?:${[LAST, NEXT, THIS, AFTER_NEXT, BEFORE_LAST].join('|')})`;

/** 1 for `Januar` … 12; undefined for no month. */
export function maybeMonth(word: string): number | undefined {
  const index = MONTHS.findIndex((pattern) => pattern.test(word));
  return index >= 0 ? index + 1 : undefined;
}

/** 0 for Monday … 6; undefined when the word names no day of the week. */
export function maybeWeekday(word: string): number | undefined {
  if (word.startsWith('Sonnabend')) return 5;
  const index = WEEKDAYS.findIndex((name) => word.startsWith(name));
  return index >= 0 ? index : undefined;
}

/** −1 for `vergangenen`, 0 for `diesem`, 1 for `kommenden`, ±2 for the one behind; undefined for any other word. */
export function maybeShift(word: string): number | undefined {
  return shifts.find(([pattern]) => pattern.test(word))?.[1];
}

const shifts = (
  [
    [LAST, -1],
    [NEXT, 1],
    [THIS, 0],
    [AFTER_NEXT, 2],
    [BEFORE_LAST, -2],
  ] as const
).map(([pattern, shift]) => [new RegExp(`^(?:${pattern})$`, 'i'), shift] as const);
