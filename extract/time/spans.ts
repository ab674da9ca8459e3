import { dayOf, monthsOf, partsOf, weekOf, yearsOf, type Day, type Interval } from './calendar.ts';
import { maybeShift, SHIFT } from './calendar-words.ts';
import { maybeNumber, NUMBER } from './numbers.ts';
import type { Rule } from './unit.ts';

type Measure = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

const MEASURES: readonly (readonly [pattern: RegExp, measure: Measure])[] = [
  [/^(?:Sekunde|Minute|Stunde)/, 'hour'],
  [/^Tag/, 'day'],
  [/^Woche/, 'week'],
  [/^Monat/, 'month'],
  [/^Jahrzehnt/, 'decade'],
  [/^Jahr/, 'year'],
];
const MEASURE = String.raw`(?:Sekunden?|Minuten?|Stunden?|Tage?[ns]?|Wochen?|Monate?[ns]?|Jahrzehnte?[ns]?|Jahre?[ns]?)`;
const ABOUT = String.raw`(?:(?<about>rund|etwa|ungefähr|knapp|gut|fast|über|mehr als|weniger als|genau|bereits|schon|nur|erst|kaum|nun|wenig mehr als) )?`;

/** `vergangene Woche`, `in den nächsten zwei Jahren`, `vor drei Tagen`, `in zwei Wochen`, `Vorjahr`, `seit Jahren`. */
export const spans: readonly Rule[] = [
  {
    grain: 'span',
    pattern: String.raw`(?<shift>${SHIFT}) (?<number>${NUMBER}) (?<measure>${MEASURE})`,
    resolve: (groups, { today }) => {
      const [shift, number] = [maybeShift(groups('shift')), maybeNumber(groups('number'))];
      const measure = measureOf(groups('measure'));
      if (today === undefined || !shift || !number || measure === 'hour') return undefined;
      const other = move(today, Math.sign(shift) * number, measure);
      return other < today ? { from: other, to: today } : { from: today, to: other };
    },
  },
  {
    grain: 'week',
    pattern: String.raw`(?<shift>${SHIFT}) (?<measure>Woche|Monats?|Jahre?s?|Jahrzehnts?|Quartals?)`,
    resolve: (groups, { today }) => {
      const shift = maybeShift(groups('shift'));
      return today === undefined || shift === undefined
        ? undefined
        : shifted(today, groups('measure'), shift);
    },
  },
  {
    grain: 'span',
    // „in diesem und im nächsten Jahr“ is one stretch.
    pattern: String.raw`(?<shift>${SHIFT}) und (?:im |in der |in dem )?(?<other>${SHIFT}) (?<measure>Woche|Monat|Jahr|Quartal)(?![\p{L}])`,
    resolve: (groups, { today }) => {
      const [shift, other] = [maybeShift(groups('shift')), maybeShift(groups('other'))];
      if (today === undefined || shift === undefined || other === undefined) return undefined;
      const first = shifted(today, groups('measure'), Math.min(shift, other));
      const last = shifted(today, groups('measure'), Math.max(shift, other));
      return Math.abs(shift - other) === 1 && first && last
        ? { from: first.from, to: last.to }
        : undefined;
    },
  },
  {
    grain: 'week',
    pattern: String.raw`neuen? Jahr(?:es)?(?= |$)`,
    // In the second half of a year the new one is the next.
    resolve: (_, { today }) =>
      today === undefined ? undefined : shifted(today, 'Jahr', partsOf(today).month > 6 ? 1 : 0),
  },
  {
    grain: 'week',
    pattern: String.raw`(?:Vor(?<former>jahre?s?|woche|monats?|quartals?)|(?<now>heuer))`,
    resolve: (groups, { today }) => {
      if (today === undefined) return undefined;
      return groups('now')
        ? shifted(today, 'Jahr', 0)
        : shifted(today, capitalized(groups('former')), -1);
    },
  },
  {
    grain: 'span',
    pattern: String.raw`(?<way>vor|in) ${ABOUT}(?<number>${NUMBER}) (?<measure>${MEASURE})(?! (?:Haft|Gefängnis|Arbeit|alt|und ${NUMBER} Monat))`,
    resolve: (groups, { today, direction }) => {
      const number = maybeNumber(groups('number'));
      if (today === undefined || !number) return undefined;
      // „sammelte in drei Tagen Geld“ says how long it took.
      if (groups('way') === 'in' && direction === 'past') return undefined;
      const measure = measureOf(groups('measure'));
      const day = move(today, groups('way') === 'vor' ? -number : number, measure);
      if (isOneYear(groups, number, measure)) return monthOf(day);
      if (measure === 'year' || measure === 'decade') return yearsOf(partsOf(day).year);
      return { from: day, to: day };
    },
  },
  {
    grain: 'span',
    pattern: String.raw`seit ${ABOUT}(?<number>${NUMBER}) (?<measure>${MEASURE})(?! und ${NUMBER} Monat)`,
    resolve: (groups, { today }) => {
      const number = maybeNumber(groups('number'));
      if (today === undefined || !number) return undefined;
      const measure = measureOf(groups('measure'));
      const day = move(today, -number, measure);
      if (measure !== 'year') return { from: day };
      return {
        from: (isOneYear(groups, number, measure) ? monthOf(day) : yearsOf(partsOf(day).year)).from,
      };
    },
  },
  {
    grain: 'span',
    pattern: String.raw`(?:binnen|innerhalb)(?: von)? ${ABOUT}(?<number>${NUMBER}) (?<measure>${MEASURE})`,
    resolve: (groups, { today, direction }) => {
      const number = maybeNumber(groups('number'));
      // „Binnen einer Woche stürzten zwei Regierungen“: which week, the words don't say.
      if (today === undefined || !number || direction !== 'future') return undefined;
      // „**Binnen 20 Minuten** härtet der Kleber aus“: how long it takes.
      if (/^(?:Stunde|Minute|Sekunde)/.test(groups('measure'))) return undefined;
      return { from: today, to: move(today, number, measureOf(groups('measure'))) };
    },
  },
];

/** „**vor einem Jahr**“ was in the same month; „vor **gut** einem Jahr“ and „vor zwei Jahren“ may have been in another. */
function isOneYear(groups: (name: string) => string, number: number, measure: Measure): boolean {
  return (
    measure === 'year' &&
    number === 1 &&
    /^(?:genau|bereits|schon|nur|erst|nun)?$/.test(groups('about'))
  );
}

function monthOf(day: Day): Interval {
  const { year, month } = partsOf(day);
  return monthsOf(year, month);
}

/** One day, week, month … counted from this one. */
function shifted(today: Day, measure: string, shift: number): Interval {
  const { year, month } = partsOf(today);
  if (measure.startsWith('Woche')) return weekOf(today, shift);
  if (measure.startsWith('Monat')) return monthsOf(year, month + shift);
  if (measure.startsWith('Quartal')) {
    const first = 3 * (Math.ceil(month / 3) - 1 + shift) + 1;
    return monthsOf(year, first, first + 2);
  }
  if (measure.startsWith('Jahrzehnt'))
    return yearsOf(
      Math.floor(year / 10) * 10 + 10 * shift,
      Math.floor(year / 10) * 10 + 10 * shift + 9,
    );
  return yearsOf(year + shift);
}

function move(today: Day, count: number, measure: Measure): Day {
  const { year, month, date } = partsOf(today);
  const whole = Math.trunc(count);
  switch (measure) {
    case 'hour':
      return today;
    case 'day':
      return today + whole;
    case 'week':
      return today + Math.round(7 * count);
    case 'month':
      return inMonth(year, month + whole, date);
    case 'year':
      return inMonth(year, month + Math.round(12 * count), date);
    case 'decade':
      return inMonth(year + 10 * whole, month, date);
  }
}

/** The same date in another month, or that month's last day: one month after 31 January is 28 February. */
function inMonth(year: number, month: number, date: number): Day {
  return Math.min(dayOf(year, month, date), dayOf(year, month + 1, 0));
}

function measureOf(word: string): Measure {
  return MEASURES.find(([pattern]) => pattern.test(word))?.[1] ?? 'day';
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
