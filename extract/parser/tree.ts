import type { Sentence, Word } from '../text/sentence.ts';

/** Morphological features as UD spells them: `{Case: 'Nom', Number: 'Sing'}`. */
export type Features = Readonly<Record<string, string>>;

/** Name tag of a word: kind of the name it belongs to, and whether it begins it. */
export interface NameTag {
  readonly type: 'PER' | 'LOC' | 'ORG' | 'OTH';
  readonly begins: boolean;
}

/** A word with everything that the model says of it. */
export interface Node extends Word {
  /** Position in the tree, from 0. */
  readonly index: number;
  /** The form in lower case: `Der` → `der`. */
  readonly lower: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: Features;
  /** Index of the head, -1 for the root. */
  readonly head: number;
  /** UD relation to the head, with subtype: `nsubj:pass`. */
  readonly deprel: string;
  /** Probability of the head, 0..1. */
  readonly headProbability: number;
  /** Probability of the relation, given the head, 0..1. */
  readonly deprelProbability: number;
  readonly name: NameTag | undefined;
  /** Probability of the name tag (also of having none), 0..1. */
  readonly nameProbability: number;
}

/** A sentence with its dependency tree: exactly one root, no cycle. */
export interface Tree {
  readonly sentence: Sentence;
  readonly nodes: readonly Node[];
  /** Dependents of each node in order of the words. (nodes) */
  readonly children: readonly (readonly number[])[];
  readonly root: number;
}

/** Turns sentences into trees, one per sentence, in their order. The seam behind which a model can be replaced. */
export type Parse = (sentences: readonly Sentence[]) => Tree[];
