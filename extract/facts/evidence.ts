import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { EntityIndex } from '../entity/mention.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Argument, Fact } from './fact.ts';

/** The parts of a fact, before it is known how sure it is. */
export type Parts = Omit<Fact, 'sentence' | 'negated' | 'adjuncts' | 'traits'>;

/** What the sentence around a fact tells of how likely it is right. */
export interface Evidence {
  /** Log of the probability that every word of the clause hangs where it hangs; not below -8. */
  readonly clauseCertainty: number;
  /** Words with a meaning of their own that hang on the verb and are in no part of the fact; at most 3. */
  readonly leftOut: number;
  /** Is the subject a person? */
  readonly isPerson: boolean;
  /** How doubtful it is that the ends mean what they are linked to, 0..1: of the more doubtful end. */
  readonly doubt: number;
  /** Words of the object; at most 20. */
  readonly objectLength: number;
  /** Probability of the least sure name tag in both ends; 1 without a name. */
  readonly nameCertainty: number;
}

/** Words with a meaning of their own that hang on the verb and are in no part of the fact. */
export function leftOutOf(reading: Reading, parts: Parts): Node[] {
  return ofClause(reading, parts.clause).content.filter((node) => !isTold(node, parts));
}

export function evidenceOf(
  reading: Reading,
  parts: Parts,
  leftOut: readonly Node[],
  entities: EntityIndex,
): Evidence {
  const { subject, object } = parts;
  const objectWords = object ? wordsOf(reading.tree, object) : [];
  const subjectWords = subject ? wordsOf(reading.tree, subject) : [];
  return {
    clauseCertainty: ofClause(reading, parts.clause).certainty,
    leftOut: Math.min(3, leftOut.length),
    isPerson: subject !== undefined && isPersonAt(reading, subject.head),
    doubt: Math.max(doubtOf(entities, subject), doubtOf(entities, object)),
    objectLength: Math.min(
      20,
      count(objectWords, ({ upos }) => upos !== 'PUNCT'),
    ),
    nameCertainty: Math.min(leastSure(objectWords), leastSure(subjectWords)),
  };
}

/** What stands for itself is no link. */
function doubtOf(entities: EntityIndex, end: Argument | undefined): number {
  if (end === undefined || end.literal !== undefined) return 0;
  const { sentence, head } = end.referent ?? end;
  return entities.doubtAt(sentence, head);
}

/** The words of an end: those around its head that its span covers. */
function wordsOf({ nodes }: Tree, { head, start, end }: Argument): readonly Node[] {
  let first = head;
  while (first > 0 && (nodes[first - 1] as Node).start >= start) first--;
  let behind = head;
  while (behind < nodes.length && (nodes[behind] as Node).end <= end) behind++;
  return nodes.slice(first, behind);
}

function leastSure(words: readonly Node[]): number {
  let least = 1;
  for (const { name, nameProbability } of words)
    if (name && nameProbability < least) least = nameProbability;
  return least;
}

function count(words: readonly Node[], isCounted: (node: Node) => boolean): number {
  let total = 0;
  for (const node of words) if (isCounted(node)) total++;
  return total;
}

/** What all facts of a clause share. */
interface ClauseEvidence {
  readonly certainty: number;
  /** Words with a meaning of their own that hang on the verb. */
  readonly content: readonly Node[];
}

const known = new WeakMap<Reading, Map<number, ClauseEvidence>>();

function ofClause(reading: Reading, clause: number): ClauseEvidence {
  let clauses = known.get(reading);
  if (!clauses) known.set(reading, (clauses = new Map()));
  let found = clauses.get(clause);
  if (!found) {
    found = { certainty: certaintyOf(reading, clause), content: contentOf(reading, clause) };
    clauses.set(clause, found);
  }
  return found;
}

function certaintyOf({ tree, clauseOf }: Reading, clause: number): number {
  let product = 1;
  for (const { index, upos, headProbability, deprelProbability } of tree.nodes)
    if (clauseOf[index] === clause && upos !== 'PUNCT') {
      product *= Math.max(0.001, headProbability * deprelProbability);
      if (product < leastCertain) return -8;
    }
  return Math.log(product);
}

const leastCertain = Math.exp(-8);

function contentOf({ tree, clauseOf }: Reading, clause: number): Node[] {
  const found: Node[] = [];
  for (const child of tree.children[clause] ?? []) {
    const node = nodeAt(tree, child);
    if (clauseOf[child] === clause && contentTags.has(node.upos)) found.push(node);
  }
  return found;
}

const contentTags: ReadonlySet<string> = new Set('NOUN PROPN ADJ ADV VERB NUM PRON'.split(' '));

/** Is a stretch of the text in a part of the fact? */
export function isTold(node: Span, parts: Parts): boolean {
  return (
    isIn(node, parts.subject) ||
    isIn(node, parts.object) ||
    isIn(node, parts.place) ||
    isIn(node, parts.time) ||
    isIn(node, parts.attribution) ||
    parts.relation.spans.some((span) => isIn(node, span))
  );
}

function isIn(node: Span, span: Span | undefined): boolean {
  return span !== undefined && node.start >= span.start && node.end <= span.end;
}

function isPersonAt({ tree, typeAt }: Reading, head: number): boolean {
  return (typeAt(head) ?? (nodeAt(tree, head).name?.type === 'PER' ? 'Person' : '')) === 'Person';
}
