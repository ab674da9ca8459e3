import type { Clause, Complement } from '../clause/clause.ts';
import { dependent, dependents, nodeAt, subtree } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { behind, type Predication } from './surface-predication.ts';
import { longest, textOf, verbText, wordings } from './surface-text.ts';

/** Without an object every phrase is told of the verb: *wurde gegründet – 1851*. */
export function adjunctsOf(tree: Tree, clause: Clause, pronoun: string | undefined): Predication[] {
  const relation =
    pronoun === undefined ? verbText(tree, clause) : `${verbText(tree, clause)} ${pronoun}`;
  const phrases = clause.complements.filter(
    (complement) =>
      /^(prepositional|comparison)$/.test(complement.role) &&
      !isRangeEnd(tree, complement) &&
      !isAside(tree, complement),
  );
  return [
    ...phrases.flatMap((complement) => phraseReadings(tree, clause, { complement, relation })),
    ...bareAdjuncts(tree, clause).map((node) => ({
      relation,
      object: adverbialText(tree, node),
      word: node.index,
    })),
  ];
}

function phraseReadings(
  tree: Tree,
  clause: Clause,
  { complement, relation }: { complement: Complement; relation: string },
): Predication[] {
  const [governor = clause.head] = complement.heads;
  const end = clause.complements.find(
    (other) => isRangeEnd(tree, other) && (other.heads[0] as number) > governor,
  );
  if (complement.preposition === 'von' && end) {
    const object = `${longest(tree, governor)} ${longest(tree, end.heads[0] as number)}`;
    return [{ relation, object, word: governor }];
  }
  const told = complement.heads.flatMap((head) =>
    wordings(tree, head, governor).map((object) => ({ relation, object, word: head })),
  );
  return complement.role === 'comparison' ? [...told, ...behind(tree, governor, relation)] : told;
}

/** *aufgrund des Sturms, in der Regel, zum Beispiel*: asides that no fact is about. */
function isAside(tree: Tree, complement: Complement): boolean {
  if (/^(aufgrund|wegen|trotz|angesichts|laut)$/.test(complement.preposition ?? '')) return true;
  return /^(regel|beispiel|anderem|fall|rolle)$/i.test(
    nodeAt(tree, complement.heads[0] as number).form,
  );
}

/** *bis 2008* behind *von 2006*. */
function isRangeEnd(tree: Tree, complement: Complement): boolean {
  return (
    complement.preposition === 'bis' && nodeAt(tree, complement.heads[0] as number).upos === 'NUM'
  );
}

/** Times without a preposition and adjectives of manner: *1947, einige Jahre später*. */
function bareAdjuncts(tree: Tree, clause: Clause): Node[] {
  const taken = new Set([
    ...clause.subjects,
    ...clause.complements.flatMap((complement) => complement.heads),
  ]);
  const adverbs = dependents(tree, clause.head, 'advmod').filter((node) =>
    dependent(tree, node.index, 'obl', 'nmod', 'nummod'),
  );
  const times = dependents(tree, clause.head, 'obl', 'nummod', 'xcomp').filter(
    (node) => node.upos !== 'VERB',
  );
  return [...times, ...adverbs].filter(
    (node) => !taken.has(node.index) && node.index !== clause.reflexive,
  );
}

function adverbialText(tree: Tree, node: Node): string {
  return textOf(
    tree,
    subtree(tree, node.index, (child) => !/^(acl|advcl|punct)$/.test(child.deprel)),
  );
}
