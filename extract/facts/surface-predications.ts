import type { Clause } from '../clause/clause.ts';
import { dependents, nodeAt, subtree } from '../clause/navigate.ts';
import { conjuncts } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { clauseText, longest, phrasesBehind, shortest, textOf, verbText } from './surface-text.ts';

export interface Predication {
  readonly relation: string;
  readonly object: string;
  readonly kind: string;
}

export function predicationsOf(
  tree: Tree,
  clause: Clause,
  clauses: readonly Clause[],
): Predication[] {
  const verb = verbText(tree, clause);
  return clause.verb.copula === undefined
    ? verbal(tree, clause, verb, clauses)
    : copular(tree, clause, verb);
}

const p = (kind: string, relation: string, object: string): Predication => ({
  kind,
  relation,
  object,
});

function copular(tree: Tree, clause: Clause, verb: string): Predication[] {
  return conjuncts(tree, clause.head).flatMap((head) => [
    p('cop0', verb, shortest(tree, head)),
    p('cop1', verb, longest(tree, head)),
    ...phrasesBehind(tree, head).map((node) =>
      p('copPP', `${verb} ${shortest(tree, head)}`, longest(tree, node.index)),
    ),
    ...clause.complements
      .filter((c) => c.role === 'prepositional')
      .flatMap((c) =>
        c.heads.map((h) => p('copObl', `${verb} ${shortest(tree, head)}`, longest(tree, h))),
      ),
  ]);
}

function verbal(
  tree: Tree,
  clause: Clause,
  verb: string,
  clauses: readonly Clause[],
): Predication[] {
  const objects = clause.complements.filter(
    (complement) =>
      complement.role === 'accusative' ||
      complement.role === 'dative' ||
      complement.role === 'genitive',
  );
  const others = clause.complements.filter((complement) => !objects.includes(complement));
  const adjuncts = bareAdjuncts(tree, clause);
  const first = objects[0]?.heads[0];
  const t = first === undefined ? 'I' : 'T';
  const rel = first === undefined ? verb : `${verb} ${shortest(tree, first)}`;
  const out: Predication[] = [];
  for (const object of objects)
    for (const head of object.heads) {
      out.push(
        p(`${object.role[0]}O0`, verb, shortest(tree, head)),
        p(`${object.role[0]}O1`, verb, longest(tree, head)),
      );
      for (const node of phrasesBehind(tree, head))
        out.push(p('O|PP', `${verb} ${shortest(tree, head)}`, longest(tree, node.index)));
    }
  for (const c of others)
    for (const head of c.heads) {
      out.push(p(`${t}PP0`, rel, shortest(tree, head)), p(`${t}PP1`, rel, longest(tree, head)));
      if (first !== undefined)
        out.push(p('T|O+PP', verb, `${shortest(tree, first)} ${longest(tree, head)}`));
      for (const node of phrasesBehind(tree, head))
        out.push(p(`${t}PP|PP`, `${rel} ${shortest(tree, head)}`, longest(tree, node.index)));
    }
  for (const head of adjuncts) {
    out.push(p(`${t}adj`, rel, text(tree, head)));
    if (first !== undefined)
      out.push(p('T|O+adj', verb, `${shortest(tree, first)} ${text(tree, head)}`));
  }
  for (const node of dependents(tree, clause.head, 'ccomp', 'xcomp')) {
    if (node.index < clause.head || node.upos === 'ADJ') continue;
    const c = clauses.find((x) => x.head === node.index);
    out.push(p(c?.verb.infinitive ? 'infC' : 'content', verb, clauseText(tree, node.index)));
    if (c?.verb.infinitive)
      for (const o of c.complements)
        for (const h of o.heads)
          out.push(p('infRel', `${verb} ${verbText(tree, c)}`, longest(tree, h)));
  }
  for (const node of dependents(tree, clause.head, 'xcomp', 'advmod'))
    if (node.upos === 'ADJ') out.push(p(`${t}adjv`, rel, longest(tree, node.index)));
  for (const node of dependents(tree, clause.head, 'advmod'))
    if (node.upos === 'ADV') out.push(p(`${t}adv`, rel, longest(tree, node.index)));
  if (clause.verb.infinitive && nodeAt(tree, clause.head).upos === 'VERB') {
    return out.flatMap((x) => [
      { ...x, kind: `inf-${x.kind}` },
      { ...x, kind: `inf0-${x.kind}`, relation: x.relation.replace(/^zu /, '') },
    ]);
  }
  return out;
}

/** Times without a preposition: *1947, einige Jahre später*. */
function bareAdjuncts(tree: Tree, clause: Clause): number[] {
  const taken = new Set([
    ...clause.subjects,
    ...clause.complements.flatMap((complement) => complement.heads),
  ]);
  return dependents(tree, clause.head, 'obl', 'nummod')
    .filter((node) => !taken.has(node.index) && node.index !== clause.reflexive)
    .map((node) => node.index);
}

function text(tree: Tree, head: number): string {
  return textOf(
    tree,
    subtree(tree, head, (node: Node) => !/^(acl|advcl|punct)$/.test(node.deprel)),
  );
}
