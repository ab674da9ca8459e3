import type { Interval } from './calendar.ts';
import { clock } from './clock.ts';
import { perForm } from '../clause/per-form.ts';
import { firstWordOf } from './beginnings.ts';
import { canBegin } from './first-words.ts';
import { dates } from './dates.ts';
import { deictic } from './deictic.ts';
import { holidays } from './holidays.ts';
import { months } from './months.ts';
import { PART, partOf, partsOfToday } from './parts.ts';
import { spans } from './spans.ts';
import { terms } from './terms.ts';
import { mayNameTime } from './time-names.ts';
import type { Grain, Groups, Reference, Rule } from './unit.ts';
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

interface MatchedRule extends Required<Rule> {
  readonly matcher: RegExp;
  /** The same behind `Anfang`, `Mitte`, `Ende`. */
  readonly partMatcher: RegExp;
}

/** Rules of one kind, with a matcher for any of them. */
interface Kind {
  readonly matcher: RegExp;
  readonly begins: (word: string) => boolean;
  readonly rules: readonly MatchedRule[];
}

const KINDS: readonly (readonly Rule[])[] = [
  dates,
  weekdays,
  holidays,
  deictic,
  partsOfToday,
  months,
  spans,
  terms,
  years,
  clock,
  unresolved,
];
const RULES: readonly Kind[] = KINDS.map((rules) => ({
  matcher: new RegExp(`${anyOf(rules)}(?= |$)`, 'uy'),
  begins: firstWordOf(anyOf(rules)),
  rules: rules.map((rule) => ({
    grain: rule.grain,
    pattern: rule.pattern,
    resolve: rule.resolve,
    absolute: rule.absolute ?? false,
    matcher: new RegExp(String.raw`(?:${rule.pattern})(?= |$)`, 'uy'),
    partMatcher: new RegExp(String.raw`(?<partOf>${PART}) (?:${rule.pattern})(?= |$)`, 'uy'),
  })),
}));

/** The kinds whose expressions can begin with a word, mostly one or two: trying all would fetch the code of all of them. */
const kindsOf = perForm((word) => RULES.filter(({ begins }) => begins(word)));

/** The expressions of time, from left to right, none overlapping another; of several at one place the longest. */
export function findUnits({ text, words, starts }: Words): Unit[] {
  const units: Unit[] = [];
  let free = 0;
  let name = -1;
  for (let index = 0; index < words.length; index++) {
    const start = starts[index] as number;
    const word = words[index] as string;
    if (start < free || !canBegin(word, words[index + 1] ?? '')) continue;
    if (name < index) name = nextName(words, index);
    if (name > index + REACH) continue;
    const unit = maybeUnitAt(text, start, word);
    if (!unit) continue;
    units.push(unit);
    free = unit.end;
  }
  return units;
}

/** How many words behind its first one an expression has at most before the word that names the time. */
const REACH = 8;

/** Where the next word stands that may name a time; behind the last word if none does. */
function nextName(words: readonly string[], index: number): number {
  let at = index;
  while (at < words.length && !mayNameTime(words[at] as string)) at++;
  return at < words.length ? at : Infinity;
}

function anyOf(rules: readonly Rule[]): string {
  const patterns = rules.map(({ pattern }) => withoutNames(pattern));
  return `(?:(?:${PART}) )?(?:${patterns.join('|')})`;
}

function withoutNames(pattern: string): string {
  return pattern.replaceAll(/\(\?<(?![=!])\w+>/g, '(?:');
}

function maybeUnitAt(text: string, start: number, word: string): Unit | undefined {
  const isPart = /^(?:Anfang|Mitte|Ende|Beginn)$/.test(word);
  let longest: Unit | undefined;
  for (const { matcher, rules } of kindsOf(word)) {
    if (!matchAt(matcher, text, start)) continue;
    for (const rule of rules) {
      const match =
        matchAt(rule.matcher, text, start) ??
        (isPart ? matchAt(rule.partMatcher, text, start) : undefined);
      if (match && match[0].length > (longest ? longest.end - start : 0))
        longest = toUnit(rule, match);
    }
  }
  return longest;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text) ?? undefined;
}

function groupsOf({ groups }: RegExpExecArray): Groups {
  return (name) => groups?.[name] ?? '';
}

function toUnit(rule: MatchedRule, match: RegExpExecArray): Unit {
  const groups = groupsOf(match);
  const part = groups('partOf');
  return {
    start: match.index,
    end: match.index + match[0].length,
    grain: rule.grain,
    absolute: rule.absolute || groups('year') !== '' || groups('winter') !== '',
    resolve: (reference) => {
      const interval = rule.resolve(groups, reference);
      return interval && part ? partOf(interval, part, rule.grain) : interval;
    },
  };
}
