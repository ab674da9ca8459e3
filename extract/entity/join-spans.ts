import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { type NameSpan, isFlat, within } from './name-span.ts';
import { isLegalForm, isTimeWord } from './name-words.ts';

/** Neighbours that the tree ties together are one name: *Antony* + *Blinken*, *Nordbank* + *AG*. */
export function joinSpans(tree: Tree, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belongTogether(tree, before, span))
      joined[joined.length - 1] = union(tree, before, span);
    else joined.push(span);
  }
  return joined;
}

function belongTogether(tree: Tree, left: NameSpan, right: NameSpan): boolean {
  if (isAmpersand(tree, left, right) || isPartner(tree, left, right)) return true;
  if (right.first !== left.last + 1) return false;
  const next = nodeAt(tree, right.first);
  if (isLegalForm(next.form) && left.tag !== 'PER') return true;
  const previous = nodeAt(tree, left.last);
  const flat =
    (isFlat(next) && within(next.head, left)) || (isFlat(previous) && within(previous.head, right));
  if (isClubOf(tree, left, right)) return true;
  if (left.tag && right.tag && left.tag !== right.tag)
    return flat && Math.min(left.probability, right.probability) < 0.7;
  if (isFirstName(previous.form) && left.tag !== 'LOC' && !isTimeWord(next.form)) return true;
  return flat;
}

/** *HSK Bremen*: an abbreviation with the place that hangs on it. */
function isClubOf(tree: Tree, left: NameSpan, right: NameSpan): boolean {
  const [club, place] = [nodeAt(tree, left.first), nodeAt(tree, right.first)];
  if (left.first !== left.last || !/^\p{Lu}{2,5}$/u.test(club.form)) return false;
  if (right.tag !== 'LOC' || (left.tag !== 'ORG' && left.tag !== undefined)) return false;
  return (place.head === club.index || club.head === place.index) && place.feats['Case'] !== 'Gen';
}

/** *die Kanzlei **Berg, Thoma** & Partner*: tied by the tree over the comma. */
function isPartner({ nodes }: Tree, left: NameSpan, right: NameSpan): boolean {
  const next = nodes[right.first];
  return (
    right.first === left.last + 2 &&
    nodes[left.last + 1]?.form === ',' &&
    next?.deprel === 'flat' &&
    within(next.head, left)
  );
}

/** *Kettler & Bohm* */
function isAmpersand(tree: Tree, left: NameSpan, right: NameSpan): boolean {
  return right.first === left.last + 2 && nodeAt(tree, left.last + 1).form === '&';
}

function union(tree: Tree, left: NameSpan, right: NameSpan): NameSpan {
  if (/^\p{Lu}{2,5}$/u.test(nodeAt(tree, left.first).form) && right.tag === 'LOC')
    return { ...left, last: right.last, tag: 'ORG', probability: 0.9 };
  const sure = (right.tag && !left.tag) || right.probability > left.probability ? right : left;
  return { ...sure, first: left.first, last: right.last };
}

/** *Blinken und Lawrow* are two persons, *Brandt & Söhne* is one firm. */
export function splitAtAnd(tree: Tree, span: NameSpan): NameSpan[] {
  if (span.tag !== 'PER' && span.tag !== 'LOC') return [span];
  const cut = tree.nodes
    .slice(span.first, span.last + 1)
    .find((node) => node.form === ',' || (node.upos === 'CCONJ' && node.form !== '&'));
  if (!cut || stateWithAnd(tree, span)) return [span];
  return [{ ...span, last: cut.index - 1 }, ...splitAtAnd(tree, { ...span, first: cut.index + 1 })];
}

function stateWithAnd(tree: Tree, span: NameSpan): boolean {
  return (
    span.tag === 'LOC' && /^(?:Bosnien|Antigua|Trinidad|São)$/.test(nodeAt(tree, span.first).form)
  );
}
