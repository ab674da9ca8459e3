import type { Clause } from '../clause/clause.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { conjuncts, phraseWords } from '../clause/phrase.ts';
import type { Tree } from '../parser/tree.ts';
import { behind, type Predication } from './surface-predication.ts';
import { clauseText, longest, textOf, verbText, wordings } from './surface-text.ts';

/** *war – Verbündeter* · *war Verbündeter – von Mixte*; an adjective joins the relation: *ist bekannt – als Held*. */
export function copular(tree: Tree, clause: Clause): Predication[] {
  const phrases = clause.complements.filter((complement) =>
    /^(prepositional|comparison)$/.test(complement.role),
  );
  if (nodeAt(tree, clause.head).upos === 'ADJ' && phrases.length > 0) {
    const relation = verbText(tree, clause, [clause.head]);
    return phrases.flatMap((complement) =>
      complement.heads.map((word) => ({ relation, object: longest(tree, word), word })),
    );
  }
  if (nodeAt(tree, clause.head).upos === 'ADJ' && consequences(tree, clause).length > 0)
    return consequences(tree, clause);
  const predicates = conjuncts(tree, clause.head).filter(
    (head) => head === clause.head || !dependent(tree, head, 'case'),
  );
  return predicates.flatMap((head) => [
    ...wordings(tree, head).map((object) => ({
      relation: verbText(tree, clause),
      object,
      word: clause.head,
    })),
    ...behind(tree, head, verbText(tree, clause)),
    ...genitives(tree, head, verbText(tree, clause)),
  ]);
}

/** *sind so weit entfernt – dass sie nicht beitragen*. */
function consequences(tree: Tree, clause: Clause): Predication[] {
  const relation = `${verbText(tree, clause)} ${longest(tree, clause.head)}`;
  return dependents(tree, clause.head, 'ccomp', 'csubj', 'advcl')
    .filter(
      (node) =>
        node.index > clause.head &&
        dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'dass'),
    )
    .map((node) => ({ relation, object: clauseText(tree, node.index), word: node.index }));
}

/** *ist Mitarbeiter – der Pfadfinder*: the genitive behind a predicate. */
function genitives(tree: Tree, head: number, verb: string): Predication[] {
  return dependents(tree, head, 'nmod')
    .filter((node) => node.index > head && !dependent(tree, node.index, 'case'))
    .map((node) => ({
      relation: `${verb} ${textOf(tree, phraseWords(tree, head, new Set(subtree(tree, node.index))))}`,
      object: longest(tree, node.index),
      word: node.index,
    }));
}
