import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { changeTree, changeWords } from './change-tree.ts';

/**
 * Arguments at the wrong end of the verb.
 * „Gefunden **hat** den Ring ein Taucher“: what hangs on the auxiliary goes to the full verb ·
 * „Der Sohn **wurde** Bischof“: a subject below the predicate goes to the verb above both ·
 * „bekam den Preis **verliehen**“: what is received goes to *bekommen* ·
 * „**hat** das Auto reparieren lassen“: the auxiliary is that of *lassen*.
 */
export function raiseArguments(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const head = tree.nodes[node.head];
    return head && isMisplaced(tree, node, head) ? { head: head.head } : undefined;
  });
}

function isMisplaced(tree: Tree, node: Node, head: Node): boolean {
  if (head.deprel !== 'xcomp') return node.upos !== 'PUNCT' && isHelper(head);
  if (
    (node.deprel === 'obj' ||
      node.deprel === 'nsubj' ||
      node.deprel === 'conj' ||
      node.lower === 'nicht') &&
    isReceived(tree, head)
  )
    return true;
  if (node.deprel === 'aux') return isLetting(tree, node, head);
  if (node.deprel === 'ccomp') return isHint(tree, head);
  return node.deprel === 'nsubj' && isPredicateBelow(tree, head);
}

/** „Nicht der Trainer, sondern der Direktor verhandelte“ with a noun on top of the verb: the noun is its subject. */
export function raiseVerb(tree: Tree): Tree {
  const noun = tree.nodes[tree.root];
  if (
    !noun ||
    (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') ||
    dependent(tree, noun.index, 'cop', 'aux') !== undefined
  )
    return tree;
  const verb = dependents(tree, noun.index, 'conj', 'parataxis', 'dep', 'appos').find(
    (node) =>
      node.upos === 'VERB' &&
      node.index > noun.index &&
      dependents(tree, node.index, 'nsubj', 'nsubj:pass').every((other) => isInstead(tree, other)),
  );
  if (!verb) return tree;
  const raised = changeTree(tree, new Map([[verb.index, { head: -1, deprel: 'root' }]]));
  return changeTree(raised, new Map([[noun.index, { head: verb.index, deprel: 'nsubj' }]]));
}

/** „Nicht der Bund, **sondern die Länder** zahlen“: what *sondern* puts in the place of the noun. */
function isInstead(tree: Tree, node: Node): boolean {
  const first = dependent(tree, node.index, 'det', 'amod', 'nummod', 'cc')?.index ?? node.index;
  return [first, first - 1].some((at) => {
    const word = tree.nodes[at];
    return word !== undefined && lower(word) === 'sondern';
  });
}

/** „gab zu **bedenken**, dass …“: the clause is told of both verbs together. */
function isHint(tree: Tree, infinitive: Node): boolean {
  const verb = tree.nodes[infinitive.head];
  return (
    /^(bedenken|verstehen|erkennen)$/.test(lower(infinitive)) &&
    verb !== undefined &&
    /^(gibt|gab|gaben|geben|gebe)$/.test(lower(verb))
  );
}

function isLetting(tree: Tree, auxiliary: Node, infinitive: Node): boolean {
  const verb = tree.nodes[infinitive.head];
  return (
    verb !== undefined &&
    lower(verb) === 'lassen' &&
    verb.index === infinitive.index + 1 &&
    maybeAuxiliaryForm(lower(auxiliary))?.lemma === 'haben' &&
    dependent(tree, verb.index, 'aux') === undefined
  );
}

function isReceived(tree: Tree, participle: Node): boolean {
  const verb = tree.nodes[participle.head];
  return (
    participle.upos === 'VERB' &&
    verb !== undefined &&
    /^(bekam|bekamen|bekommt|bekommen|erhielt|erhielten|erhält|kriegen|kriegt|kriegte|kriegten|gekriegt)$/.test(
      lower(verb),
    )
  );
}

function isHelper(node: Node): boolean {
  return (
    (node.deprel === 'cop' || node.deprel === 'aux' || node.deprel === 'aux:pass') &&
    node.head >= 0 &&
    maybeAuxiliaryForm(lower(node)) !== undefined
  );
}

/** A noun or adjective under *sein, werden, bleiben* that took the subject. */
function isPredicateBelow(tree: Tree, predicate: Node): boolean {
  const verb = tree.nodes[predicate.head];
  if (!verb || predicate.upos === 'VERB') return false;
  return (
    /^(sein|werden)$/.test(maybeAuxiliaryForm(lower(verb))?.lemma ?? '') &&
    dependent(tree, verb.index, 'nsubj') === undefined
  );
}
