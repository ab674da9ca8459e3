import type { Clause } from '../clause/clause.ts';
import { isOnly } from '../clause/lexicon/restrictions.ts';
import { ancestors, dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { perWord } from '../clause/per-word.ts';
import { provisoBefore } from '../clause/open-condition.ts';
import { conjuncts, maybePreposition, phraseSpan } from '../clause/phrase.ts';
import { maybeRelative } from '../clause/relative.ts';
import type { Reading } from '../clause/reading.ts';
import { isStipulated } from '../clause/stipulation.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import { isTold, type Parts } from './evidence.ts';
import { contentsOf } from './noun-contents.ts';

/** „war **nur auf einer Spur** befahrbar“, „**Nur drei Gemeinden** lehnten ab“: *nur* with the phrase it limits, though a part of the fact holds that. */
export function limitedBy({ tree, clauseOf }: Reading, clause: Clause, parts: Parts): Span[] {
  const spans: Span[] = [];
  for (const only of limitingWords(tree, tree.root)) {
    if (clauseOf[only.index] !== clause.head || isInFrame(tree, clause, only)) continue;
    if (isNotOnly(tree, only) || isTold(only, parts)) continue;
    const end = maybeEnd(tree, only);
    if (end !== undefined) spans.push({ start: only.start, end });
  }
  return spans;
}

/** *nicht nur, nicht mehr nur* */
function isNotOnly({ nodes }: Tree, { index }: Node): boolean {
  const before = nodes[index - 1]?.lower;
  const first = before === 'mehr' || before === 'länger' ? nodes[index - 2]?.lower : before;
  return first === 'nicht';
}

/** „**Nur Wasser**: Mit einem Stück eröffnete das Theater“: before the colon that a clause stands behind. */
export function isInFrame(
  { nodes }: Tree,
  { head, verb, subjects }: Clause,
  { index }: Node,
): boolean {
  const first = Math.min(head, verb.finite ?? head, subjects[0] ?? head);
  return nodes.slice(index + 1, first).some(({ form }) => form === ':');
}

/** Asked for every fact of a sentence, and few have one. */
const limitingWords = perWord((tree): readonly Node[] =>
  tree.nodes.filter((node) => node.upos !== 'PUNCT' && isOnly(lower(node))),
);

/** Where the phrase behind *nur* ends, if one stands there; *nur 1,7 Milliarden* are of something. */
function maybeEnd(tree: Tree, only: Node): number | undefined {
  const { nodes } = tree;
  let at = only.index + 1;
  while (/^(noch|mehr)$/.test(nodes[at]?.lower ?? '')) at++;
  let node: Node | undefined = nodes[at];
  if (node === undefined || /^(PUNCT|VERB|AUX|SCONJ|CCONJ|PART)$/.test(node.upos)) return undefined;
  // Up to the head of the phrase: the first word whose own head stands on the other side of *nur*, is the verb or a clause.
  for (let step = 0; step < 4; step++) {
    const above: Node | undefined = nodes[node.head];
    if (above === undefined || above.index <= only.index || /^(VERB|AUX)$/.test(above.upos)) break;
    const isCount = /^(Million|Milliarde)/.test(node.form) && above.index === node.index + 1;
    if (/^(obl|advmod|nmod|nsubj|obj)/.test(node.deprel) && above.index > node.index && !isCount)
      break;
    node = above;
  }
  if (!/^(NOUN|PROPN|NUM|ADJ|ADV)$/.test(node.upos)) return undefined;
  // „aß **nur Brot und Käse**“: not only bread.
  return phraseSpan(tree, conjuncts(tree, node.index).at(-1) ?? node.index).end;
}

/**
 * „**eine Baustelle, in der** Arbeiter Leitplanken montierten“: the antecedent where the relative pronoun hangs on a preposition; in „zu einer
 * **Feier** auf dem Markt auf, zu der …“ it is not the noun the clause hangs on.
 */
export function localAntecedents(
  { tree, clauseOf }: Reading,
  clause: Clause,
  told: ReadonlySet<number>,
): Span[] {
  if (clause.link !== 'relative' || clause.host === undefined || told.has(clause.host)) return [];
  const antecedent = maybeRelative(tree, clause.head)?.antecedent ?? clause.host;
  if (told.has(antecedent)) return [];
  const host = measuredBy(tree, nodeAt(tree, antecedent));
  if (host.upos !== 'NOUN' && host.upos !== 'PROPN') return [];
  for (let at = host.index + 1; at < Math.min(tree.nodes.length, host.index + 12); at++) {
    const word = nodeAt(tree, at);
    if (clauseOf[at] !== clause.head || !/Rel|Int/.test(word.feats['PronType'] ?? '')) continue;
    const isLocal = lower(word) === 'wo' || maybePreposition(tree, at) !== undefined;
    if (!isLocal || word.head !== clause.head) return [];
    const { end } = phraseSpan(tree, host.index);
    const { start } = phraseSpan(tree, ownedBy(tree, host).index);
    const isBeside = tree.nodes
      .slice(host.index + 1, at)
      .every((between) => between.end <= end || /^(PUNCT|ADP)$/.test(between.upos));
    return [{ start, end: isBeside ? word.end : end }];
  }
  return [];
}

/** „mit ihrer **Einspielung der Suiten, für die** …“: a genitive is told with what it belongs to. */
function ownedBy(tree: Tree, noun: Node): Node {
  const owned = noun.deprel === 'nmod' ? tree.nodes[noun.head] : undefined;
  return owned?.upos === 'NOUN' &&
    owned.index < noun.index &&
    maybePreposition(tree, noun.index) === undefined
    ? owned
    : noun;
}

/** „**Kosten von acht Millionen Euro, von denen** …“: the money is told with what costs it. */
function measuredBy(tree: Tree, noun: Node): Node {
  return noun.deprel === 'nmod' && /^(Euro|Dollar|Franken|Prozent)$/.test(noun.form)
    ? nodeAt(tree, noun.head)
    : noun;
}

/**
 * „…, **sofern das Land hilft**“, „**Sollte der Pegel steigen**, …“: a condition in a clause of its own; „Ein Fehler genügt, **damit …**“: or what
 * something is enough for; „**Als der Alarm losging**, saß er im Keller“: or when or where it was.
 */
export function conditionsOf(reading: Reading, around: Clause): Span[] {
  const { head, verb } = around;
  const { tree, clauses } = reading;
  const spans: Span[] = [];
  for (const clause of clauses) {
    if (clause.parent === undefined || clause.link === 'relative') continue;
    if (hostOf(clauses, clause) !== head) continue;
    const isCondition =
      clause.mark === 'dass'
        ? isStipulated(tree, clause)
        : clause.link === 'adverbial' &&
          (/^(wenn|falls|sofern|solange|soweit|sobald)$/.test(clause.mark ?? '') ||
            isWithoutIf(reading, clause) ||
            isWhen(reading, clause, head) ||
            (tree.nodes[0]?.lower === 'wo' && tree.nodes[0].head === clause.head) ||
            (sufficing.test(verb.lemma) && /^(damit|um)$/.test(clause.mark ?? '')));
    if (isCondition && !isBehindAnd(tree, clause)) spans.push(withProviso(tree, clause.head));
  }
  if (isSharedThere(reading, around)) spans.push(nodeAt(tree, 0));
  return spans;
}

/** „**Dort** wurden drei Männer gefasst und zwei Wagen beschlagnahmt“: under one inflected verb. */
function isSharedThere(
  { tree, clauses, clausePlaces }: Reading,
  { link, parent, verb }: Clause,
): boolean {
  if (link !== 'conjunct' || !/^(dort|hier)$/.test(tree.nodes[0]?.lower ?? '')) return false;
  const first = clauses.find(({ head }) => head === parent)?.verb.finite;
  return (
    first === 1 &&
    (verb.finite === undefined || verb.finite <= first) &&
    !clausePlaces.has(parent ?? -1)
  );
}

/** „»**Als** der Anruf **kam**, stand ich an der Kasse«, sagte sie“: before what is said it is no part of the saying. */
function hostOf(clauses: readonly Clause[], { head, parent, link }: Clause): number | undefined {
  if (link !== 'adverbial' || parent === undefined || head > parent) return parent;
  const said = clauses.find(
    (clause) =>
      clause.parent === parent &&
      clause.link === 'content' &&
      head < clause.head &&
      clause.head < parent,
  );
  return said?.head ?? parent;
}

/** „hatte Geld verlangt **und, als** er sich weigerte, das Bündnis verlassen“ tells of the next verb. */
function isBehindAnd(tree: Tree, { head }: Clause): boolean {
  const first = subtree(tree, head).find((at) => nodeAt(tree, at).upos !== 'PUNCT') ?? head;
  const before = tree.nodes.slice(0, first).findLast(({ upos }) => upos !== 'PUNCT');
  return nodeAt(tree, first).upos === 'CCONJ' || before?.upos === 'CCONJ';
}

/** „…, **nachdem** ein Nachbar Rauch gemeldet hatte“, „…, **bis** die Leitung repariert ist“; what has a day of its own needs no such clause. */
function isWhen({ tree, clauseTimes }: Reading, { mark, verb }: Clause, host: number): boolean {
  return (
    mark !== undefined &&
    when.has(mark) &&
    verb.finite !== undefined &&
    tree.nodes[verb.finite]?.feats['Mood'] !== 'Sub' &&
    !clauseTimes.has(host)
  );
}

const when: ReadonlySet<string> = new Set('als nachdem bevor ehe bis seit seitdem'.split(' '));

/** „**Wäre** der Damm gebrochen, …“: its verb stands first. */
function isWithoutIf({ tree, standings }: Reading, { head, mark, verb }: Clause): boolean {
  return (
    mark === undefined &&
    verb.finite !== undefined &&
    (verb.finite === 0 ||
      tree.nodes[verb.finite - 1]?.form === ',' ||
      provisoBefore(tree, head) !== undefined) &&
    standings.get(head)?.modality === 'hypothetical'
  );
}

/** „**vorausgesetzt**, das Land zahlt“, „**es sei denn**, …“: with the words that make it one. */
function withProviso(tree: Tree, head: number): Span {
  const span = wholeClause(tree, head);
  const word = provisoBefore(tree, head);
  if (!word || word.start > span.start) return span;
  const first = word.lower === 'denn' ? nodeAt(tree, Math.max(0, word.index - 2)) : word;
  return { start: first.start, end: span.end };
}

const sufficing = /^(genügen|reichen|ausreichen|langen|taugen)$/;

/** What nouns of a fact need: the relative clause that picks them out, or the question, goal or claim that they are. */
export function clausesOfNouns(
  reading: Reading,
  clause: Clause,
  { ends, shown }: { ends: readonly (number | undefined)[]; shown: readonly Node[] },
): Span[] {
  const nouns = [...ends, ...shown.map(({ index }) => index)];
  return [...restrictionsOf(reading, clause, ends), ...contentsOf(reading, clause, nouns)];
}

/**
 * „**Betriebe, die** mehr als 50 Leute beschäftigen, müssen zahlen“: without an article, or behind *alle*, a relative clause picks out which ones;
 * in what is denied behind *ein*, too: „**Ein Gutachten, das** beide anerkennen, liegt nicht vor“.
 */
function restrictionsOf(
  { tree, standings }: Reading,
  { head }: Clause,
  ends: readonly (number | undefined)[],
): Span[] {
  const spans: Span[] = [];
  const articles = standings.get(head)?.negation.clause ? pickingIfDenied : picking;
  for (const end of ends) {
    if (end === undefined || !isPickedOut(tree, nodeAt(tree, end), articles)) continue;
    const relative = dependents(tree, end, 'acl:relcl', 'acl').find(
      ({ index, upos }) => index > end && upos !== 'ADJ' && isRelative(tree, index, end),
    );
    if (relative && relative.index !== head && !ancestors(tree, head).includes(relative.index))
      spans.push(wholeClause(tree, relative.index));
  }
  return spans;
}

const picking = /^(alle[nr]?|jede[mnrs]?|diejenigen|solche[nr]?)$/;
const pickingIfDenied = /^(alle[nr]?|jede[mnrs]?|diejenigen|solche[nr]?|eine?[mnrs]?)$/;

function isPickedOut(
  tree: Tree,
  { index, upos, feats, name }: Node,
  articlesThatPick: RegExp,
): boolean {
  if (upos === 'PRON' || upos === 'DET')
    return /^(alle|jene|diejenigen|derjenige|diejenige|jeder|keiner)n?$/.test(
      lower(nodeAt(tree, index)),
    );
  if (upos !== 'NOUN' || name || bearsName(tree, index)) return false;
  const articles = dependents(tree, index, 'det', 'det:poss');
  return articles.length === 0
    ? feats['Number'] === 'Plur' && dependent(tree, index, 'nummod') === undefined
    : articles.some((word) => articlesThatPick.test(lower(word)));
}

/** *Stadtwerke **Olpe**, die …*, *Hebammen **Kott und Lau**, die …*: who is named needs no picking out. */
function bearsName(tree: Tree, noun: number): boolean {
  return dependents(tree, noun, 'appos', 'flat').some(
    ({ index, upos }) => index > noun && upos === 'PROPN',
  );
}

/** Behind a comma, with its pronoun in front. */
function isRelative(tree: Tree, relative: number, noun: number): boolean {
  const first = subtree(tree, relative).find((at) => nodeAt(tree, at).upos !== 'PUNCT');
  return (
    first !== undefined &&
    first > noun &&
    first < relative &&
    lower(nodeAt(tree, first)) !== 'von' &&
    tree.nodes[first - 1]?.form === ',' &&
    [first, first + 1].some((at) => /Rel/.test(tree.nodes[at]?.feats['PronType'] ?? ''))
  );
}

function wholeClause(tree: Tree, head: number): Span {
  const words = subtree(tree, head).filter((at) => nodeAt(tree, at).upos !== 'PUNCT');
  return {
    start: nodeAt(tree, words[0] ?? head).start,
    end: nodeAt(tree, words.at(-1) ?? head).end,
  };
}
