import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, type Changes, changeTree } from './change-tree.ts';

/** Forms of *lassen* that may close a clause. */
export const lettingForms = ['lässt', 'lasse', 'lassen', 'ließ', 'ließe', 'ließen'];

/**
 * „…, dass sich das nicht **bezahlen lasse**“: an infinitive that hangs beside *lassen* goes below it, its subject on it ·
 * „hat den Zaun **streichen lassen**“: the same where *lassen* hangs below it · „**ließ** sich nicht **ändern**, sagte …“: or before it ·
 * „lässt sich nicht **unter Druck** setzen“: a phrase between both belongs to the infinitive ·
 * „ließ den Hof einzäunen und **Bäume fällen**“: a verb behind its object is a second infinitive ·
 * „ließ mitteilen, **die Vorwürfe seien haltlos**“: what is said hangs on the verb of saying.
 */
export function joinLetting(original: Tree): Tree {
  const tree = turnLetting(original);
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const said = maybeSaid(tree, node) ?? maybeSecond(tree, node);
      if (said) return [said];
      const infinitive = maybeInfinitive(tree, node) ?? maybeInfinitiveBehind(tree, node);
      if (!infinitive) return [...helpersOf(tree, node), ...phrasesBetween(tree, node)];
      const isOfNoun = infinitive.deprel === 'acl'; // *der sich **einem Katalog** zuordnen ließ*
      const subjects = dependents(
        tree,
        infinitive.index,
        'nsubj',
        ...(isOfNoun ? ['obl:arg'] : []),
      ).map(({ index }) => [index, { head: node.index }] as const);
      return [[infinitive.index, { head: node.index, deprel: 'xcomp' }] as const, ...subjects];
    }),
  );
  return changeTree(tree, changes);
}

/** Behind *und* an inflected verb that shares the subject stands before its object, an infinitive behind it. */
function maybeSecond(tree: Tree, node: Node): readonly [number, Change] | undefined {
  const letting = tree.nodes[node.head];
  if (node.deprel !== 'conj' || !letting || !lettingForms.includes(lower(letting)))
    return undefined;
  const first = dependents(tree, letting.index, 'xcomp').find(({ index }) => index < node.index);
  const isLast =
    node.form.endsWith('en') &&
    dependents(tree, node.index, 'obj', 'obl').some(({ index }) => index < node.index) &&
    dependent(tree, node.index, 'nsubj', 'nsubj:pass', 'aux', 'mark') === undefined;
  return first && isLast
    ? [node.index, { head: first.index, feats: { VerbForm: 'Inf' } }]
    : undefined;
}

/** The last infinitive before the comma, which hangs on the same verb of saying. */
function maybeInfinitiveBehind(tree: Tree, node: Node): Node | undefined {
  if (!lettingForms.includes(lower(node)) || !/^(ccomp|parataxis)$/.test(node.deprel))
    return undefined;
  const comma = tree.nodes.findIndex(({ form }, at) => at > node.index && form === ',');
  const last = tree.nodes[comma - 1];
  return last?.upos === 'VERB' && last.feats['VerbForm'] === 'Inf' && last.head === node.head
    ? last
    : undefined;
}

/** „**will** prüfen lassen“: who wants it lets it be done. */
function helpersOf(tree: Tree, node: Node): (readonly [number, Change])[] {
  const letting = tree.nodes[node.index + 1];
  if (node.deprel !== 'xcomp' || node.head !== letting?.index) return [];
  if (!lettingForms.includes(lower(letting))) return [];
  return dependents(tree, node.index, 'aux').map(
    ({ index }) => [index, { head: letting.index }] as const,
  );
}

/** Phrases with a preposition between *lassen* and the infinitive below it. */
function phrasesBetween(tree: Tree, node: Node): (readonly [number, Change])[] {
  const letting = tree.nodes[node.head];
  if (!letting || node.deprel !== 'xcomp' || !lettingForms.includes(lower(letting))) return [];
  const phrases = dependents(tree, letting.index, 'obl').filter(
    ({ index }) => index > letting.index && index < node.index && caseOf(tree, index) !== '',
  );
  // Who does it is told of *sich lassen*, with all that stands beside it.
  if (phrases.some(({ index }) => /^(von|durch)$/.test(caseOf(tree, index)))) return [];
  return phrases.map(({ index }) => [index, { head: node.index }] as const);
}

function caseOf(tree: Tree, index: number): string {
  return dependent(tree, index, 'case')?.lower ?? '';
}

/** The clause behind *lassen* and a verb of saying, with its new place. */
function maybeSaid(tree: Tree, node: Node): readonly [number, Change] | undefined {
  const letting = tree.nodes[node.head];
  if (!letting || !/^(conj|parataxis|ccomp|advcl)$/.test(node.deprel) || node.upos === 'PUNCT')
    return undefined;
  if (!lettingForms.includes(lower(letting)) || node.index < letting.index) return undefined;
  const saying = dependents(tree, letting.index, 'xcomp').find(
    (other) => other.index < node.index && isSaying(lemmaOfVerb(tree, other.index)),
  );
  return saying && dependent(tree, node.index, 'cc') === undefined
    ? [node.index, { head: saying.index, deprel: 'ccomp' }]
    : undefined;
}

function turnLetting(tree: Tree): Tree {
  const letting = tree.nodes.find((node) => isBelowInfinitive(tree, node));
  if (!letting) return tree;
  const infinitive = tree.nodes[letting.head] as Node;
  const { head, deprel } = infinitive;
  const raised = changeTree(tree, new Map([[letting.index, { head, deprel }]]));
  const changes = new Map<number, Change>([
    [infinitive.index, { head: letting.index, deprel: 'xcomp' }],
  ]);
  for (const { index } of dependents(tree, infinitive.index, 'aux', 'nsubj', 'mark', 'punct'))
    changes.set(index, { head: letting.index });
  return changeTree(raised, changes);
}

function isBelowInfinitive(tree: Tree, node: Node): boolean {
  const infinitive = tree.nodes[node.head];
  return (
    lower(node) === 'lassen' &&
    node.deprel === 'xcomp' &&
    infinitive?.index === node.index - 1 &&
    infinitive.upos === 'VERB' &&
    infinitive.feats['VerbForm'] === 'Inf'
  );
}

/** The infinitive straight before a form of *lassen*, or *zu lassen*, that depends on the same word. */
function maybeInfinitive(tree: Tree, node: Node): Node | undefined {
  const last = tree.nodes[node.index - 1];
  const before = last?.lower === 'zu' ? tree.nodes[last.index - 1] : last;
  return before?.upos === 'VERB' &&
    before.feats['VerbForm'] === 'Inf' &&
    (before.head === node.head || (before.deprel === 'acl' && node.deprel === 'acl')) &&
    before.head >= 0 &&
    lettingForms.includes(lower(node))
    ? before
    : undefined;
}
