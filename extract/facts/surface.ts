import type { Clause } from '../clause/clause.ts';
import { findClauses } from '../clause/find-clauses.ts';
import { nodeAt } from '../clause/navigate.ts';
import { repairTree } from '../clause/repair/index.ts';
import type { Tree } from '../parser/tree.ts';
import { subjectTexts } from './surface-text.ts';
import { predicationsOf } from './surface-predications.ts';

/** A triple in the words of the sentence. */
export interface SurfaceFact {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
}

/**
 * The facts of one sentence as open information extraction words them: nothing resolved, the verb bracket collapsed.
 * „Die Schule wurde 1851 von Siedlern gegründet“ → Die Schule – wurde gegründet – 1851 · … – von Siedlern
 * With a direct object, further phrases are told of verb and object together: begann ihre Karriere – mit dem Film.
 */
export function findSurfaceFacts(sentence: Tree): SurfaceFact[] {
  return tagged(sentence).map(({ subject, relation, object }) => ({ subject, relation, object }));
}

export function tagged(sentence: Tree): (SurfaceFact & { kind: string })[] {
  const tree = repairTree(sentence);
  const clauses = findClauses(tree);
  const facts = clauses.flatMap((clause) => factsOf(tree, clause, clauses));
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = JSON.stringify([fact.subject, fact.relation, fact.object]);
    return seen.has(key) ? false : seen.add(key);
  });
}

function factsOf(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
): (SurfaceFact & { kind: string })[] {
  const subjects = clause.subjects
    .filter((subject) => !isPointer(tree, subject))
    .flatMap((subject) => subjectTexts(tree, subject));
  const predications = predicationsOf(tree, clause, clauses);
  return subjects.flatMap((subject) =>
    predications.map(({ relation, object, kind }) => ({ subject, relation, object, kind })),
  );
}

/** A relative pronoun without antecedent names nothing. */
function isPointer(tree: Tree, subject: number): boolean {
  const node = nodeAt(tree, subject);
  return node.upos === 'PRON' && /^(der|die|das|den|dem|denen|was|wer)$/.test(node.form);
}
