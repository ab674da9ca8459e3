import type { Node, Tree } from '../parser/tree.ts';
import type { Complement } from './clause.ts';
import { dependents, isNominal, lower, nodeAt } from './navigate.ts';
import { conjuncts, maybePreposition } from './phrase.ts';
import type { Roles } from './roles.ts';
import type { VerbComplex } from './verb.ts';

const oblique = ['obl', 'obl:arg', 'obl:agent', 'obj', 'nmod', 'advmod', 'xcomp', 'nsubj', 'dep'];

/** Objects and prepositional phrases of a clause, in the order of the sentence. */
export function findComplements(
  tree: Tree,
  head: number,
  roles: Roles,
  verb: VerbComplex,
): Complement[] {
  const found: Complement[] = [];
  for (const role of bareRoles) {
    const at = roles.get(role);
    if (at !== undefined)
      found.push({ role, heads: bareConjuncts(tree, at), preposition: undefined, governed: false });
  }
  for (const node of prepositional(tree, head, verb)) found.push(complementOf(tree, node));
  return found.toSorted((a, b) => (a.heads[0] as number) - (b.heads[0] as number));
}

/** „beherrscht die Kette, vom Bau **bis zur Montage**“: no second object. */
function bareConjuncts(tree: Tree, at: number): readonly number[] {
  return conjuncts(tree, at).filter(
    (head) => head === at || !/^(von|bis)/.test(maybePreposition(tree, head) ?? ''),
  );
}

const bareRoles = ['accusative', 'dative', 'genitive'] as const;

/** Phrases with a preposition on the verb; on the predicate noun only those that stand before it. */
function prepositional(tree: Tree, head: number, verb: VerbComplex): Node[] {
  const nominal =
    verb.copula !== undefined &&
    nodeAt(tree, head).upos !== 'ADJ' &&
    nodeAt(tree, head).upos !== 'VERB';
  return dependents(tree, head, ...oblique).filter(
    (node) =>
      (isNominal(node) || node.upos === 'DET' || node.upos === 'X' || node.upos === 'ADJ') &&
      maybePreposition(tree, node.index) !== undefined &&
      !isMost(tree, node) &&
      !isFixedAdverbial(tree.nodes, node) &&
      (!nominal || node.index < head || node.deprel.startsWith('obl')) &&
      !dependents(tree, node.index, 'cop', 'nsubj').length,
  );
}

/** „litten **am stärksten**“: a superlative in lower case says how, and not on what. */
function isMost(tree: Tree, { index, form }: Node): boolean {
  return form.endsWith('sten') && /^\p{Ll}/u.test(form) && maybePreposition(tree, index) === 'an';
}

/** „darf **auf keinen Fall** teurer werden“, „wird **unter keinen Umständen** verkauft“: says how firmly, and is no end. */
export function isFixedAdverbial(nodes: readonly Node[], { index, form }: Node): boolean {
  if (form !== 'Fall' && form !== 'Umständen' && form !== 'Weise') return false;
  const [preposition, which] = nodes.slice(Math.max(0, index - 2), index).map(lower);
  return fixedAdverbials.test(`${preposition} ${which} ${form}`);
}

const fixedAdverbials =
  /^(auf (keinen|jeden) Fall|in keinem Fall|unter (keinen|allen) Umständen|in (keiner|keinster) Weise)$/;

function complementOf(tree: Tree, node: Node): Complement {
  const preposition = maybePreposition(tree, node.index) as string;
  const comparison = preposition === 'als' || preposition === 'wie';
  return {
    role: comparison ? 'comparison' : 'prepositional',
    heads: conjuncts(tree, node.index).filter(
      (at) => at === node.index || samePreposition(tree, at, preposition),
    ),
    preposition,
    governed: false,
  };
}

/** „in Ungarn und Rumänien“ shares the preposition; „in Ungarn und bei Wien“ does not. */
function samePreposition(tree: Tree, at: number, preposition: string): boolean {
  const own = maybePreposition(tree, at);
  return own === undefined || own === preposition;
}
