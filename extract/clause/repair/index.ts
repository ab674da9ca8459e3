import type { Tree } from '../../parser/tree.ts';
import { attachPhrases } from './attach-phrases.ts';
import { joinClauses } from './join-clauses.ts';
import { joinContrasts } from './join-contrasts.ts';
import { joinNames } from './join-names.ts';
import { joinNeither } from './join-neither.ts';
import { joinPerfect } from './join-perfect.ts';
import { joinQuotations } from './join-quotations.ts';
import { markAuxiliaries } from './mark-auxiliaries.ts';
import { markPronouns } from './mark-pronouns.ts';
import { markPostpositions } from './mark-postpositions.ts';
import { markWords } from './mark-words.ts';
import { moveParticles } from './move-particles.ts';
import { raiseArguments } from './raise-arguments.ts';
import { renameLabels } from './rename-labels.ts';
import { splitArguments } from './split-arguments.ts';
import { splitCoordination } from './split-coordination.ts';
import { splitHeadlines } from './split-headlines.ts';

/** The passes in their order; each mends one class of errors that parsers make, and leaves good trees alone. */
const passes: readonly ((tree: Tree) => Tree)[] = [
  renameLabels,
  markWords,
  joinNames,
  markPostpositions,
  moveParticles,
  markAuxiliaries,
  raiseArguments,
  joinPerfect,
  markPronouns,
  joinClauses,
  splitCoordination,
  joinNeither,
  joinContrasts,
  splitHeadlines,
  joinQuotations,
  splitArguments,
  attachPhrases,
];

/** Trees and what became of them, so that a second call costs nothing. */
const repaired = new WeakMap<Tree, Tree>();

/** One spelling for every relation, and the commonest errors of parsers mended; the clause stage relies on both. */
export function repairTree(tree: Tree): Tree {
  const known = repaired.get(tree);
  if (known) return known;
  const result = passes.reduce((current, pass) => pass(current), tree);
  repaired.set(tree, result);
  repaired.set(result, result);
  return result;
}
