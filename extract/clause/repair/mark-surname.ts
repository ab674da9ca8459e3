import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, nodeAt } from '../navigate.ts';
import type { Change } from './change-tree.ts';

/** What follows an office without an article is tagged as a name. */
export function markSurname(tree: Tree, node: Node): Change | undefined {
  return isSurname(tree, node) ? { upos: 'PROPN' } : undefined;
}

/** „US-Außenminister **Blinken**“: what follows an office without an article is a name, though it looks like a noun. */
function isSurname(tree: Tree, name: Node): boolean {
  const office = name.deprel === 'appos' ? nodeAt(tree, name.head) : undefined;
  return (
    office?.index === name.index - 1 &&
    office.form.includes('-') &&
    maybeTypeOfNoun(office.form) === 'Person' &&
    maybeTypeOfNoun(name.form) === undefined &&
    dependent(tree, office.index, 'det', 'det:poss') === undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(name.form) &&
    !/(ung|ion|heit|keit|schaft|geld|hilfe|satz)$/.test(name.form)
  );
}
