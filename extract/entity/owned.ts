import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isCommune } from './animate.ts';
import type { Candidate } from './candidates.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** ***Sie gehörte** seinem Bruder*, not *sie gehört **zu** ihm* or *ins Museum* */
export function isOwned(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return (
    head >= 0 &&
    deprel === 'nsubj' &&
    /^(?:er|sie|es)$/.test(lower(nodeAt(tree, word))) &&
    infinitiveAt(tree, head) === 'gehören' &&
    dependents(tree, head, 'obj', 'iobj', 'obl:arg').some(
      ({ index }) => index !== word && dependents(tree, index, 'case').length === 0,
    )
  );
}

/** Persons, towns, courts and offices belong to nobody. */
export function hasNoOwner(candidate: Candidate): boolean {
  const { drafts, mention } = candidate;
  return (
    drafts.every(({ type }) => /^(?:Person|Group|Country)$/.test(type)) ||
    isCommune(candidate) ||
    (mention.kind === 'nominal' && offices.test(mention.noun))
  );
}

const offices =
  /(?:polizei|feuerwehr|gericht|gerichtshof|staatsanwaltschaft|justiz|ministerium|behörde|amt|verwaltung|regierung|parlament|tag|rat|ausschuss|kammer|kommission)$/;
