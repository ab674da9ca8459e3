import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { FoundPronoun } from './found-mention.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { hasThingAsDative } from './subject-kinds.ts';

/** *Er half **ihnen***, also *mit ihr*, not *an ihm* */
export function isBareDative(tree: Tree, pronoun: FoundPronoun): boolean {
  const isMany = /^ihnen$/i.test(pronoun.text);
  if (isMany && dependents(tree, pronoun.head, 'case').length > 0) return false;
  if (!isMany && (!/^ih[mr]$/i.test(pronoun.text) || isWithPreposition(tree, pronoun)))
    return false;
  const verb = nodeAt(tree, pronoun.head).head;
  return verb < 0 || !hasThingAsDative(infinitiveAt(tree, verb));
}

/** ***An ihm** arbeiten 30 Fachleute*: a thing as well, but not *sprach mit ihm*. */
export function isWithPreposition(tree: Tree, { text, head }: FoundPronoun): boolean {
  if (!/^ih[mr]$/i.test(text)) return false;
  return dependents(tree, head, 'case').some((word) =>
    /^(?:an|in|auf|aus|um|über|unter|neben|hinter)$/.test(lower(word)),
  );
}

/** *trat **aus ihr** aus*: out of a body or thing. */
export function isInside(tree: Tree, { text, head }: FoundPronoun): boolean {
  return (
    /^ih[mr]$/i.test(text) &&
    dependents(tree, head, 'case').some((word) => /^(?:in|aus)$/.test(lower(word)))
  );
}

/** *Das **gelang ihm** nicht*: who tries it, as the subject of other verbs. */
export function isSubjectLike(tree: Tree, word: number): boolean {
  const { lower: form, head } = nodeAt(tree, word);
  return (
    head >= 0 &&
    /^ih(?:m|r|nen)$/.test(form) &&
    /^(?:gelingen|misslingen|glücken|missglücken)$/.test(infinitiveAt(tree, head)) &&
    dependents(tree, word, 'case').length === 0
  );
}
