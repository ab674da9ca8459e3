import type { Interval } from './calendar.ts';
import { clock } from './clock.ts';
import { dates } from './dates.ts';
import { deictic } from './deictic.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { PART, partOf, partsOfToday } from './parts.ts';
import { spans } from './spans.ts';
import type { Grain, Reference, Rule } from './unit.ts';
import { unresolved } from './unresolved.ts';
import { weekdays } from './weekdays.ts';
import type { Words } from './words.ts';
import { years } from './years.ts';

/** An expression of time in a sentence, without the preposition before it. */
export interface Unit {
  /** Offsets into the joined words, half-open. */
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly absolute: boolean;
  readonly resolve: (reference: Reference) => Interval | undefined;
}

const RULES: readonly (Rule & { readonly matcher: RegExp })[] = [
  ...dates,
  ...weekdays,
  ...holidays,
  ...deictic,
  ...partsOfToday,
  ...months,
  ...spans,
  ...years,
  ...clock,
  ...unresolved,
].map((rule) => ({
  ...rule,
  matcher: new RegExp(String.raw`(?:(?<partOf>${PART}) )?(?:${rule.pattern})(?= |$)`, 'uy'),
}));

/** Nothing in a sentence without one of these can be an expression of time. */
const HINT =
  /\d|tag|woch|abend|morgen|gestern|heut|nacht|mitt|jahr|monat|stund|minut|sekund|quartal|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|früh|sommer|herbst|winter|heuer|trimester|zeit|zukunft|vergangen|kurzem|langem|längerem|lang|zuvor|danach|darauf|später|damals|kürzlich|neulich|demnächst|oster|pfingst|weihnacht|silvester|advent|könig|himmelfahrt|fronleichnam|halloween|heilig|jeher|zwanz|dreiß|zigern?/i;

/** The expressions of time, from left to right, none overlapping another; of several at one place the longest. */
export function findUnits({ text, starts }: Words): Unit[] {
  const units: Unit[] = [];
  if (!HINT.test(text)) return units;
  for (const start of starts) {
    if (start < (units.at(-1)?.end ?? 0)) continue;
    const unit = maybeUnitAt(text, start);
    if (unit) units.push(unit);
  }
  return units;
}

function maybeUnitAt(text: string, start: number): Unit | undefined {
  let longest: Unit | undefined;
  for (const rule of RULES) {
    rule.matcher.lastIndex = start;
    const match = rule.matcher.exec(text);
    if (match && match[0].length > (longest ? longest.end - start : 0))
      longest = toUnit(rule, match);
  }
  return longest;
}

function toUnit(rule: Rule, match: RegExpExecArray): Unit {
  const groups = (name: string): string => match.groups?.[name] ?? '';
  const part = groups('partOf');
  return {
    start: match.index,
    end: match.index + match[0].length,
    grain: rule.grain,
    absolute: rule.absolute ?? (groups('year') !== '' || groups('winter') !== ''),
    resolve: (reference) => {
      const interval = rule.resolve(groups, reference);
      return interval && part ? partOf(interval, part, rule.grain) : interval;
    },
  };
}
