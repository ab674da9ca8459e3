import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Fact } from './fact.ts';

/** The parts of a fact, before it is known how sure it is. */
export type Parts = Omit<Fact, 'sentence' | 'negated' | 'traits'>;

/** What the sentence around a fact tells of how likely it is right. */
export interface Evidence {
  /** Log of the probability that every word of the clause hangs where it hangs; not below -8. */
  readonly clauseCertainty: number;
  /** Words with a meaning of their own that hang on the verb and are in no part of the fact; at most 3. */
  readonly leftOut: number;
  /** Is the subject a person? */
  readonly isPerson: boolean;
  /** Words of the object; at most 20. */
  readonly objectLength: number;
  /** Probability of the least sure name tag in both ends; 1 without a name. */
  readonly nameCertainty: number;
}

export function evidenceOf(reading: Reading, parts: Parts): Evidence {
  const { subject, object } = parts;
  let objectLength = 0;
  let nameCertainty = 1;
  for (const node of reading.tree.nodes) {
    const isOfObject = isIn(node, object);
    if (isOfObject && node.upos !== 'PUNCT') objectLength++;
    if (node.name && (isOfObject || isIn(node, subject)))
      nameCertainty = Math.min(nameCertainty, node.nameProbability);
  }
  return {
    clauseCertainty: certaintyOf(reading, parts.clause),
    leftOut: countLeftOut(reading, parts),
    isPerson: subject !== undefined && isPersonAt(reading, subject.head),
    objectLength: Math.min(20, objectLength),
    nameCertainty,
  };
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

function countLeftOut({ tree, clauseOf }: Reading, parts: Parts): number {
  let count = 0;
  for (const child of tree.children[parts.clause] ?? []) {
    const node = nodeAt(tree, child);
    if (clauseOf[child] === parts.clause && isContent(node) && !isTold(node, parts)) count++;
  }
  return Math.min(3, count);
}

function isTold(node: Node, parts: Parts): boolean {
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

function isContent({ upos }: Node): boolean {
  return contentTags.has(upos);
}

const contentTags: ReadonlySet<string> = new Set('NOUN PROPN ADJ ADV VERB NUM PRON'.split(' '));

function isPersonAt({ tree, typeAt }: Reading, head: number): boolean {
  return (typeAt(head) ?? (nodeAt(tree, head).name?.type === 'PER' ? 'Person' : '')) === 'Person';
}
