import type { Node, Tree } from '../parser/tree.ts';
import { maybeDay, toIso } from './calendar.ts';
import type { TimeExpression } from './interval.ts';

/** *am Morgen, noch am späten Abend*; a night belongs to two days. */
export const partOfDay =
  /^(?:am|gegen) (?:frühen |späten )?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend)$/i;

/** *am Vorabend*: of the day before the one that is told of. */
export const eveBefore = /^am Vorabend$/i;

/**
 * A part of the day behind a day that its clause, or one above it, names: „fliegt **am Donnerstag** nach Rom, wo er **am Abend** empfangen
 * wird“, „ging **am Freitag**, nachdem er **am Vorabend** gewarnt worden war“. An eve without a day has none.
 */
export function withDaysBefore(
  tree: Tree,
  times: readonly TimeExpression[],
): readonly TimeExpression[] {
  if (!times.some(({ text }) => partOfDay.test(text) || eveBefore.test(text))) return times;
  return times.map((time, at) => {
    const isEve = eveBefore.test(time.text);
    if (!isEve && !partOfDay.test(time.text)) return time;
    const before = times.slice(0, at).findLast(isOneDay);
    const day = before && isAbove(tree, before, time) ? before.from : undefined;
    return day === undefined && !isEve ? time : onDay(time, day, isEve ? -1 : 0);
  });
}

/** The same expression on a day, or so many days from it. */
export function onDay(
  { start, end, text }: TimeExpression,
  day: string | undefined,
  shift: number,
): TimeExpression {
  const named = day === undefined ? undefined : maybeDay(day);
  const iso = named === undefined ? undefined : toIso(named + shift);
  return { start, end, text, from: iso, to: iso };
}

function isOneDay({ from, to, text }: TimeExpression): boolean {
  return (
    from !== undefined && from === to && !partOfDay.test(text) && !/Nacht|^am Vorabend$/i.test(text)
  );
}

/** Does the day hang on what is above the part of the day, or on a conjunct of it: a verb, or „die Kundgebung **am Mittwoch**, zu der …“? */
function isAbove(tree: Tree, day: TimeExpression, part: TimeExpression): boolean {
  const host = hostOf(tree, day);
  if (host === undefined) return false;
  const dated = tree.nodes[host];
  let node: Node | undefined = tree.nodes[hostOf(tree, part) ?? -1];
  while (node && node.index !== host) {
    if (dated?.deprel === 'conj' && node.deprel === 'conj' && dated.head === node.head) return true;
    node = tree.nodes[node.head];
  }
  return node !== undefined;
}

/** The word that an expression hangs on. */
function hostOf(tree: Tree, { start, end }: TimeExpression): number | undefined {
  const inside = tree.nodes.filter((node) => node.start >= start && node.end <= end);
  return inside.find(({ head }) => !inside.some(({ index }) => index === head))?.head;
}
