import { nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { TagType } from './found-mention.ts';
import { isFirstName } from './first-names.ts';
import {
  isCapitalised,
  isHonorific,
  isLegalForm,
  isParticle,
  isPersonNoun,
  isTimeWord,
  nobility,
} from './name-words.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';

/** Words of a sentence that make one name, and what the model thinks it names. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  /** undefined: no tag, but a proper noun. */
  readonly tag: TagType | undefined;
  /** Mean probability of the tags, 0..1. */
  readonly probability: number;
}

/** Finds the names of a sentence: tagged words, repaired by the tree and by the way names are written. */
export function findNameSpans(tree: Tree, known: readonly NameSpan[] = []): NameSpan[] {
  const covered = new Set(known.flatMap((span) => range(span.first, span.last)));
  const free = [...taggedSpans(tree), ...properNouns(tree)].flatMap((span) =>
    without(span, covered),
  );
  const spans = joinSpans(tree, free.toSorted(byPlace));
  const found = spans
    .flatMap((span) => splitAtAnd(tree, span))
    .filter((span) => span.first <= span.last)
    .map((span) => trimSpan(tree, extend(tree, span, covered)))
    .filter((span) => span !== undefined)
    .filter((span) => isName(tree, span));
  return withoutOverlaps([...known, ...found]);
}

/** What is left of a tagged name when known names are taken out. */
function without(span: NameSpan, covered: ReadonlySet<number>): NameSpan[] {
  const left = range(span.first, span.last).filter((word) => !covered.has(word));
  const [first] = left;
  if (first === undefined) return [];
  const gap = left.findIndex((word, i) => word !== first + i);
  return [{ ...span, first, last: gap < 0 ? (left.at(-1) ?? first) : first + gap - 1 }];
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Longer ones first: *Nordlicht Energie SE* takes in *SE*. */
export function withoutOverlaps(spans: readonly NameSpan[]): NameSpan[] {
  const taken = new Set<number>();
  return spans
    .toSorted((a, b) => b.last - b.first - (a.last - a.first) || byPlace(a, b))
    .filter((span) => {
      const words = range(span.first, span.last);
      if (words.some((word) => taken.has(word))) return false;
      for (const word of words) taken.add(word);
      return true;
    })
    .toSorted(byPlace);
}

function byPlace(a: NameSpan, b: NameSpan): number {
  return a.first - b.first;
}

function taggedSpans(tree: Tree): NameSpan[] {
  const spans: NameSpan[] = [];
  let open: Node[] = [];
  const close = (): void => {
    if (open.length > 0) spans.push(toSpan(open));
    open = [];
  };
  for (const node of tree.nodes) {
    if (!node.name || node.name.begins || node.name.type !== open[0]?.name?.type) close();
    if (node.name) open.push(node);
  }
  close();
  return spans;
}

function toSpan(nodes: readonly Node[]): NameSpan {
  const sum = nodes.reduce((total, node) => total + node.nameProbability, 0);
  return {
    first: nodes[0]?.index ?? 0,
    last: nodes.at(-1)?.index ?? 0,
    tag: nodes[0]?.name?.type,
    probability: sum / nodes.length,
  };
}

function properNouns(tree: Tree): NameSpan[] {
  return tree.nodes
    .filter((node) => !node.name && isCapitalised(node.form))
    .filter(
      (node) =>
        node.upos === 'PROPN' || (node.upos === 'NOUN' && standsBeforeLegalForm(tree, node)),
    )
    .map((node) => ({ first: node.index, last: node.index, tag: undefined, probability: 0.5 }));
}

function standsBeforeLegalForm(tree: Tree, node: Node): boolean {
  const [next, slash, last] = tree.nodes
    .slice(node.index + 1, node.index + 4)
    .map(({ form }) => form);
  return next !== undefined && (isLegalForm(next) || `${next}${slash}${last}` === 'A/S');
}

/** Neighbours that the tree ties together are one name: *Antony* + *Blinken*, *Nordbank* + *AG*. */
function joinSpans(tree: Tree, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before && belongTogether(tree, before, span))
      joined[joined.length - 1] = union(before, span);
    else joined.push(span);
  }
  return joined;
}

function belongTogether(tree: Tree, left: NameSpan, right: NameSpan): boolean {
  if (isAmpersand(tree, left, right)) return true;
  if (right.first !== left.last + 1) return false;
  const next = nodeAt(tree, right.first);
  if (isLegalForm(next.form) && left.tag !== 'PER') return true;
  const previous = nodeAt(tree, left.last);
  const flat =
    (isFlat(next) && within(next.head, left)) || (isFlat(previous) && within(previous.head, right));
  if (left.tag && right.tag && left.tag !== right.tag)
    return flat && Math.min(left.probability, right.probability) < 0.7;
  if (isFirstName(previous.form) && left.tag !== 'LOC' && !isTimeWord(next.form)) return true;
  return flat;
}

function isFlat(node: Node): boolean {
  return /^(?:flat|compound)/.test(node.deprel) && node.deprel !== 'compound:prt';
}

/** *Kettler & Bohm* */
function isAmpersand(tree: Tree, left: NameSpan, right: NameSpan): boolean {
  return right.first === left.last + 2 && nodeAt(tree, left.last + 1).form === '&';
}

function within(index: number, span: NameSpan): boolean {
  return index >= span.first && index <= span.last;
}

function union(left: NameSpan, right: NameSpan): NameSpan {
  const sure = (right.tag && !left.tag) || right.probability > left.probability ? right : left;
  return { ...sure, first: left.first, last: right.last };
}

/** *Blinken und Lawrow* are two persons, *Brandt & Söhne* is one firm. */
function splitAtAnd(tree: Tree, span: NameSpan): NameSpan[] {
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

/** A name goes on in capitalised words beside it that the model left out: *Sunniva* + *Holt*, *Landgericht* + *Ulm*. */
function extend(tree: Tree, span: NameSpan, covered: ReadonlySet<number>): NameSpan {
  const next = tree.nodes[span.last + 1];
  if (next && !covered.has(next.index) && continues(tree, span, next))
    return extend(tree, { ...span, last: next.index }, covered);
  const form = maybeLegalForm(tree, span);
  if (form !== undefined) return { ...span, last: form };
  const surname = maybeNobleSurname(tree, span);
  if (surname !== undefined) return { ...span, last: surname };
  const before = tree.nodes[span.first - 1];
  return before && isInstitution(before) && span.tag !== 'PER'
    ? { ...span, first: before.index, tag: isPlaceNoun(before) ? 'LOC' : 'ORG', probability: 0.9 }
    : span;
}

/** *Vestkyst A/S*, *Nordlicht Energie SE*: at most one capitalised word stands between. */
function maybeLegalForm(tree: Tree, span: NameSpan): number | undefined {
  if (span.tag === 'PER' && isFirstName(nodeAt(tree, span.first).form)) return undefined;
  const rest = tree.nodes.slice(span.last + 1, span.last + 4);
  if (rest.map((node) => node.form).join('') === 'A/S') return span.last + 3;
  const at = rest.slice(0, 2).findIndex((node) => isLegalForm(node.form));
  return at === 0 || (at === 1 && isCapitalised(rest[0]?.form ?? ''))
    ? span.last + 1 + at
    : undefined;
}

/** *Kilian Graf* + *von Roden*: a person's name goes on behind a particle, unless a place or a party stands there. */
function maybeNobleSurname(tree: Tree, span: NameSpan): number | undefined {
  if (span.tag !== 'PER') return undefined;
  const rest = tree.nodes.slice(span.last + 1, span.last + 4);
  const at = rest.findIndex((node) => !nobility.has(node.form));
  const surname = rest[at];
  const open = at > 0 || nobility.has(nodeAt(tree, span.last).form);
  if (
    at < 0 ||
    !open ||
    !surname ||
    !isCapitalised(surname.form) ||
    headOfNoun(surname.form) !== undefined
  )
    return undefined;
  if (rest.slice(0, at).some((node, i) => i > 0 && node.start === rest[i - 1]?.start))
    return undefined; // vom, zum
  const other =
    surname.name !== undefined && surname.name.type !== 'PER' && surname.nameProbability > 0.7;
  return other || /^\p{Lu}{2,}$/u.test(surname.form) ? undefined : surname.index;
}

function continues(tree: Tree, span: NameSpan, next: Node): boolean {
  if (!isCapitalised(next.form) || isTimeWord(next.form) || next.name) return false;
  const above = nodeAt(tree, span.first).head;
  const tied = within(next.head, span) || next.head === above;
  if (isFlat(next) && tied) return true;
  if (maybeTypeOfNoun(next.lemma) !== undefined) return false;
  const last = nodeAt(tree, span.last);
  if (isFirstName(last.form) && next.deprel === 'appos' && tied) return true;
  if (span.tag !== 'PER') return false;
  const title = tree.nodes[span.first - 1];
  const noun = next.upos === 'PROPN' || next.upos === 'NOUN';
  return (
    (noun && isFirstName(last.form)) ||
    (span.first === span.last && title !== undefined && isPersonNoun(title))
  );
}

/** *Landgericht Ulm*, *Universität Hamburg*: with the place it is the name. */
function isInstitution(node: Node): boolean {
  return node.upos === 'NOUN' && institutions.test(node.lemma);
}

function isPlaceNoun(node: Node): boolean {
  return maybeTypeOfNoun(node.lemma) === 'Place' || node.lemma.endsWith('erk');
}

const institutions =
  /(?:gericht|gerichtshof|staatsanwaltschaft|universität|uni|hochschule|klinikum|klinik|polizeipräsidium|polizeidirektion|museum|stadttheater|staatstheater|staatsoper|philharmonie|philharmoniker|sinfoniker|symphoniker|flughafen|bahnhof|stadion|werk|rathaus|grundschule|gesamtschule|stadtwerke?|sparkasse|handelskammer|messe|institut|gymnasium|stiftung|bezirk|landkreis|bistum)$/i;

/** Cuts what is no part of the name: titles, articles, punctuation at either end. */
function trimSpan(tree: Tree, span: NameSpan): NameSpan | undefined {
  let { first, last } = span;
  const comesFrom = first < last && isDemonym(tree, nodeAt(tree, first));
  if (comesFrom) first++;
  while (first <= last && isOutsideAtStart(tree, first, last, span)) first++;
  while (last >= first && isOutsideAtEnd(nodeAt(tree, last))) last--;
  if (first > last) return undefined;
  return comesFrom ? { first, last, tag: 'PER', probability: 0.8 } : { ...span, first, last };
}

function isOutsideAtStart(tree: Tree, index: number, last: number, span: NameSpan): boolean {
  const node = nodeAt(tree, index);
  if (isHonorific(node.form)) return true;
  if (!isCapitalised(node.form)) return true;
  if (node.upos === 'DET' && index < last) return true;
  return span.tag !== 'ORG' && span.tag !== 'OTH' && index < last && isPersonNoun(node);
}

function isOutsideAtEnd(node: Node): boolean {
  return node.upos === 'PUNCT' || isParticle(node.form) || !/[\p{L}\d]/u.test(node.form);
}

/** Rejects what the model took for a name and is none: weekdays, common nouns of persons, words written small. */
function isName(tree: Tree, span: NameSpan): boolean {
  const node = nodeAt(tree, span.first);
  if (span.first !== span.last) return !isTimeWord(node.form) || span.tag !== undefined;
  if (isTimeWord(node.form) || isHonorific(node.form)) return false;
  if (isDemonym(tree, node)) return false;
  if (node.upos === 'ADJ' || node.upos === 'ADV' || node.upos === 'VERB')
    return span.tag === 'ORG' && span.probability > 0.8;
  if (node.form.includes('-') && isPersonNoun(node)) return false;
  if (node.upos === 'PROPN' && isTitleOfNext(tree, node, span)) return false;
  if (node.upos !== 'NOUN') return true;
  return span.probability >= 0.8 && !isCommonNoun(node);
}

/** *der Hamburger Levin Osterkamp*: where somebody comes from is no part of the name. */
function isDemonym(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return /^\p{Lu}\p{Ll}+er$/u.test(node.form) && next !== undefined && isFirstName(next.form);
}

/** *der Autozulieferer Brandt*: a common noun that the tagger took for a part of the name behind it. */
function isTitleOfNext(tree: Tree, node: Node, span: NameSpan): boolean {
  const next = tree.nodes[node.index + 1];
  if (span.probability > 0.8 || headOfNoun(node.form) === undefined || !next) return false;
  return next.upos === 'PROPN' && isCapitalised(next.form);
}

/** Compounds with a name and a listed noun are descriptions: *US-Präsident*, *Ukraine-Krise*. */
function isCommonNoun(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma);
  return (
    type === 'Person' ||
    type === 'Event' ||
    (type !== undefined && node.form.toLowerCase().length < 5)
  );
}
