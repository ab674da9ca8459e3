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
  const { tree, clauseOf } = reading;
  const { clause, subject, object } = parts;
  const spans = [subject, object, parts.place, parts.time, parts.attribution].filter(
    (span) => span !== undefined,
  );
  const covered: readonly Span[] = [...spans, ...parts.relation.spans];
  let logCertainty = 0;
  let leftOut = 0;
  let objectLength = 0;
  let nameCertainty = 1;
  for (const node of tree.nodes) {
    if (node.upos === 'PUNCT') continue;
    if (isIn(node, object)) objectLength++;
    if (node.name && (isIn(node, subject) || isIn(node, object)))
      nameCertainty = Math.min(nameCertainty, node.nameProbability);
    if (clauseOf[node.index] !== clause) continue;
    logCertainty += Math.log(Math.max(0.001, node.headProbability * node.deprelProbability));
    if (node.head === clause && isContent(node) && !covered.some((span) => isIn(node, span)))
      leftOut++;
  }
  return {
    clauseCertainty: Math.max(-8, logCertainty),
    leftOut: Math.min(3, leftOut),
    isPerson: subject !== undefined && isPersonAt(reading, subject.head),
    objectLength: Math.min(20, objectLength),
    nameCertainty,
  };
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
