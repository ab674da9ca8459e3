import type { Interval } from './calendar.ts';
import type { Unit } from './find-units.ts';
import type { Reference } from './unit.ts';
import type { Words } from './words.ts';

const TO = /^ (?:bis|bis zum|bis zu|bis zur|bis in den|bis in die|–|-) $/;
const AND = /^ (?:und|und dem|und der|und den|und am|und im|sowie|oder|oder am) $/;
const BESIDE = /^(?: | , | am | , am | , den | , dem | des | der | um | gegen | \( | vom | ab )$/;

/** Puts together what means one time: `Freitag, 21. Januar`, `Freitag um 10 Uhr`, `von 2009 bis 2013`. */
export function combineUnits(words: Words, units: readonly Unit[]): Unit[] {
  const beside = fold(units, (left, right) => maybeBeside(words, left, right));
  return fold(
    beside,
    (left, right) => maybeRange(words, left, right) ?? maybePair(words, left, right),
  );
}

function fold(units: readonly Unit[], join: (left: Unit, right: Unit) => Unit | undefined): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const both = last && join(last, unit);
    if (both) joined[joined.length - 1] = both;
    else joined.push(unit);
  }
  return joined;
}

/** A day with its time of day, or with another name of the same day: the more exact one tells. */
function maybeBeside(words: Words, left: Unit, right: Unit): Unit | undefined {
  const between = words.text.slice(left.end, right.start);
  if (!BESIDE.test(between)) return undefined;
  if (between === ' ' && isYearsAgo(words, right) && isInYear(left)) return ofYear(left, right);
  if (between === ' ' && isBeforeThat(words, left, right)) return spanning(left, right, right);
  if (isDated(left) && right.grain === 'clock') return spanning(left, right, left);
  if (left.grain === 'clock' && isDated(right) && !/,/.test(between))
    return spanning(left, right, right);
  if (left.grain !== 'day' || right.grain !== 'day' || between === ' ') return undefined;
  return /^ , (?:den |dem )?$/.test(between) ? spanning(left, right, right) : undefined;
}

/** `im Sommer vor zwei Jahren`, `im Mai vor einem Jahr` */
function isYearsAgo(words: Words, unit: Unit): boolean {
  return /^vor .*Jahre?n?$/.test(words.text.slice(unit.start, unit.end));
}

/** `zuvor sechs Jahre lang` */
function isBeforeThat({ text }: Words, left: Unit, right: Unit): boolean {
  return (
    /^(?:zuvor|danach)$/.test(text.slice(left.start, left.end)) &&
    text.slice(right.start, right.end).endsWith(' lang')
  );
}

function isInYear({ grain, absolute }: Unit): boolean {
  return !absolute && (grain === 'season' || grain === 'month');
}

function ofYear(left: Unit, right: Unit): Unit {
  return {
    ...spanning(left, right, left),
    resolve: (reference) => {
      const last = right.resolve(reference)?.to;
      return last === undefined ? undefined : left.resolve({ today: last, direction: 'past' });
    },
  };
}

function isDated({ grain }: Unit): boolean {
  return grain === 'day' || grain === 'week';
}

function maybeRange(words: Words, left: Unit, right: Unit): Unit | undefined {
  const between = words.text.slice(left.end, right.start);
  const before = words.text.slice(0, left.start);
  const isBetween = AND.test(between) && /(?:^| )zwischen (?:dem |der |den )?$/.test(before);
  if (!TO.test(between) && !isBetween) return undefined;
  if (left.grain === 'clock' || right.grain === 'clock') return undefined;
  return {
    ...spanning(left, right, right),
    resolve: (reference) => rangeOf(left, right, reference),
  };
}

/** `Samstag und Sonntag`, `Januar und Februar`: one time when they follow one another. */
function maybePair(words: Words, left: Unit, right: Unit): Unit | undefined {
  if (!AND.test(words.text.slice(left.end, right.start)) || left.grain !== right.grain)
    return undefined;
  if (!['day', 'month', 'year'].includes(left.grain)) return undefined;
  const pair = {
    ...spanning(left, right, right),
    resolve: (reference: Reference) => rangeOf(left, right, reference),
  };
  return left.absolute === right.absolute || right.absolute ? pair : undefined;
}

/** The end is found first; the beginning is the last one before it: `von Oktober bis März 2022`. */
function rangeOf(left: Unit, right: Unit, reference: Reference): Interval | undefined {
  const last = right.resolve(reference);
  const anchored =
    last?.from === undefined || left.absolute
      ? reference
      : { today: last.from, direction: 'past' as const };
  const first = left.resolve(isRelative(left) ? reference : anchored);
  if (!first || !last) return undefined;
  return { from: first.from, to: last.to };
}

/** `heute`, `vergangene Woche`: counted from the article's day, whatever stands beside. */
function isRelative({ grain }: Unit): boolean {
  return grain === 'week' || grain === 'span' || grain === 'clock';
}

function spanning(left: Unit, right: Unit, meaning: Unit): Unit {
  return { ...meaning, start: left.start, end: right.end };
}
