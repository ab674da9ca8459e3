import { isLegalForm } from '../../entity/name-words.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { branchWords } from '../lexicon/branch-words.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** The words for what firms do, in lower case. */
export const branches: readonly string[] = [...branchWords].map((word) => word.toLowerCase());

/**
 * „**Falke Logistik** streicht Stellen“: a bare word and what the firm does are one name, not two arguments. Where the second word
 * could be the object („vermittelte Holm **Immobilien**“), only if the sentence has its object or subject elsewhere.
 */
export function joinFirmNames(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const branch of tree.nodes) {
    if (!branchWords.has(branch.form)) continue;
    const first = firstOf(tree, branch);
    if (first && isOneName(tree, first, branch)) join(tree, { first, branch }, changes);
  }
  return changeTree(tree, changes);
}

/** The first word of the name whose last one is the branch. */
function firstOf(tree: Tree, branch: Node): Node | undefined {
  const before = tree.nodes[branch.index - 1];
  if (!before || !isBareName(tree, before)) return undefined;
  const beside = dependents(tree, branch.index, 'det', 'det:poss', 'amod', 'nummod');
  if (beside.some(({ index }) => index !== before.index)) return undefined;
  if (ofPersons.test(branch.form))
    return before.name?.type === 'ORG' ? beginOf(tree, before) : undefined;
  const head = before.deprel === 'flat' ? tree.nodes[before.head] : before;
  return head && head.index <= before.index ? head : undefined;
}

/** *Lang Hofer **Architekten***, *Berg Thoma **Partner***: such words are more often people, unless what stands before them is tagged as a firm. */
const ofPersons = /^(?:(?:Landschafts)?[Aa]rchitekt(?:en|innen)|Partner|Rechtsanwälte)$/;

/** The first word of the name that the tagger found. */
function beginOf({ nodes }: Tree, word: Node): Node {
  let first = word;
  while (first.name?.begins === false) {
    const before = nodes[first.index - 1];
    if (before?.name?.type !== 'ORG') break;
    first = before;
  }
  return first;
}

function isBareName(tree: Tree, node: Node): boolean {
  return (
    (node.upos === 'PROPN' || node.upos === 'NOUN' || node.upos === 'X') &&
    /^\p{Lu}[\p{L}\d-]+$/u.test(node.form) &&
    !branchWords.has(node.form) &&
    !/^(Person|Amount)$/.test(maybeTypeOfNoun(node.form) ?? '') &&
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'nummod') === undefined
  );
}

function isOneName(tree: Tree, first: Node, branch: Node): boolean {
  const before = tree.nodes[first.index - 1];
  if (ofPersons.test(branch.form) && before?.upos !== 'NOUN') return false;
  const next = tree.nodes[branch.index + 1];
  if (next && isLegalForm(next.form)) return true;
  const isFirst = !before || before.upos === 'PUNCT';
  if (isFirst && next && (isFinite(next) || next.deprel === 'cc')) return true;
  if (first.head === branch.head && first.deprel === 'nsubj' && branch.deprel === 'nsubj')
    return true;
  if (before?.upos === 'NOUN' && before.form !== first.form)
    return (
      /büro$/i.test(before.form) ||
      /^(Person|Organization)$/.test(maybeTypeOfNoun(before.form) ?? '')
    );
  if (before?.upos === 'ADP')
    return first.name?.type !== 'LOC' || !/^(in|aus|nach|bei|um)$/.test(lower(before));
  return first.name?.type !== 'LOC' && isFull(tree, first, branch);
}

/** Has the clause its object, or what is no person its subject, without the branch taken for one of them? */
function isFull(tree: Tree, first: Node, branch: Node): boolean {
  const verb = tree.nodes[branch.head === first.index ? first.head : branch.head];
  if (verb?.upos !== 'VERB') return first.name?.type !== 'PER';
  const needed = first.name?.type === 'PER' ? ['obj'] : ['nsubj', 'nsubj:pass', 'obj', 'ccomp'];
  return dependents(tree, verb.index, ...needed).some(
    ({ index }) => index !== first.index && index !== branch.index,
  );
}

interface FirmName {
  readonly first: Node;
  readonly branch: Node;
}

/** Both words under one head, the first; what hung on the second hangs on it. */
function join(tree: Tree, { first, branch }: FirmName, changes: Map<number, Change>): void {
  const isBelow = first.head === branch.index;
  const place = isBelow
    ? { head: branch.head, deprel: branch.deprel }
    : { head: first.head, deprel: roleOf(tree, first, branch) };
  for (const index of tree.children[branch.index] ?? [])
    if (index !== first.index) changes.set(index, { head: first.index });
  for (let at = first.index; at <= branch.index; at++)
    changes.set(at, {
      upos: 'PROPN',
      name: { type: 'ORG', begins: at === first.index },
      nameProbability: 0.9,
      ...(at === first.index
        ? { ...place, ...changes.get(at) }
        : { head: first.index, deprel: 'flat' }),
    });
}

/** The name is what the clause still lacks: the subject, or the object beside another subject. */
function roleOf(tree: Tree, first: Node, branch: Node): string {
  if (branch.head !== first.head || !/^(nsubj|obj|iobj|obl:arg|obl|appos)$/.test(first.deprel))
    return first.deprel;
  if (first.deprel === 'appos' && tree.nodes[first.head]?.upos === 'NOUN') return 'appos';
  if (dependent(tree, first.index, 'case') !== undefined) return first.deprel;
  if (first.deprel === 'nsubj' && branch.deprel === 'nsubj' && first.index < first.head)
    return 'nsubj';
  const subjects = dependents(tree, first.head, 'nsubj').filter(
    ({ index }) => index !== first.index && index !== branch.index,
  );
  return subjects.length === 0 ? 'nsubj' : 'obj';
}
