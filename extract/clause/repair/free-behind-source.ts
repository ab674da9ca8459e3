import type { Node, Tree } from '../../parser/tree.ts';
import { maybeSourceKind } from '../lexicon/sources.ts';
import { takesNoAccusative } from '../lexicon/transitive.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/** „Die Mauer zeigt nach Angaben der Behörde **Risse**“: bare things behind the source are none of it, but the object. */
export function freeBehindSource(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const owner = maybeOwner(tree, node) ?? maybeBesideOwner(tree, node);
    if (owner) return owner;
    const change = maybeMeasured(tree, node);
    if (change) return { head: change.index, deprel: 'obl' };
    const sentenceHead = maybeOverVerb(tree, node);
    if (sentenceHead) return { head: sentenceHead.index, deprel: 'obl' };
    if (
      node.upos !== 'NOUN' ||
      (node.deprel !== 'nmod' && node.deprel !== 'appos' && node.deprel !== 'flat')
    )
      return undefined;
    if (node.feats['Number'] !== 'Plur') return undefined;
    const above = tree.nodes[node.head];
    const source = above && isSource(tree, above) ? above : above && tree.nodes[above.head];
    if (!source || !isSource(tree, source) || !isBehindOwner(tree, node, source)) return undefined;
    const verb = tree.nodes[source.head];
    return verb && lacksObject(tree, verb) ? { head: verb.index, deprel: 'obj' } : undefined;
  });
}

/** „weil nach Angaben **der Betreiber** Personal fehlt“: straight behind *Angaben* stands who gives them. */
function maybeOwner(tree: Tree, node: Node): Change | undefined {
  if (!/^(nsubj|nsubj:pass|obj|iobj|obl:arg)$/.test(node.deprel) || node.upos !== 'NOUN')
    return undefined;
  const article = dependent(tree, node.index, 'det');
  if (!article || !/^(der|des|einer|eines|mehrerer)$/.test(lower(article))) return undefined;
  const source = tree.nodes[article.index - 1];
  const isGiven =
    source !== undefined &&
    source.head === node.head &&
    lower(source) === 'angaben' &&
    isSource(tree, source) &&
    dependent(tree, source.index, 'nmod', 'det', 'amod') === undefined;
  return isGiven
    ? { head: source.index, deprel: 'nmod', feats: { ...node.feats, Case: 'Gen' } }
    : undefined;
}

/** … **Personal** fehlt: then the other one is the subject, if none is left. */
function maybeBesideOwner(tree: Tree, node: Node): Change | undefined {
  if (node.upos !== 'NOUN' || node.name !== undefined) return undefined;
  const above = node.deprel === 'appos' ? tree.nodes[node.head] : undefined;
  if (above)
    return above.deprel.startsWith('nsubj') &&
      above.index === node.index - 1 &&
      maybeOwner(tree, above) !== undefined
      ? { head: above.head, deprel: 'nsubj', feats: { ...node.feats, Case: 'Nom' } }
      : undefined;
  if (!/^(obj|obl:arg)$/.test(node.deprel)) return undefined;
  const subjects = dependents(tree, node.head, 'nsubj', 'nsubj:pass');
  const [subject] = subjects;
  return subjects.length === 1 && subject && maybeOwner(tree, subject) !== undefined
    ? { deprel: 'nsubj', feats: { ...node.feats, Case: 'Nom' } }
    : undefined;
}

/** „Der Preis liegt nach Angaben aus dem Rathaus **bei 40 Euro**“: the amount is where the price lies, not the source. */
function maybeMeasured(tree: Tree, { index, deprel, head }: Node): Node | undefined {
  if (deprel !== 'nmod' || head < 0) return undefined;
  const preposition = dependents(tree, index, 'case')[0];
  if (!preposition || !/^(?:bei|um|auf|über|unter)$/.test(lower(preposition))) return undefined;
  const isAmount =
    dependents(tree, index, 'nummod').length > 0 ||
    dependents(tree, index, 'nmod').some((part) => dependent(tree, part.index, 'nummod'));
  const above = tree.nodes[head];
  if (!isAmount || !above) return undefined;
  const source = isSource(tree, above) ? above : tree.nodes[above.head];
  if (!source || !isSource(tree, source)) return undefined;
  const verb = tree.nodes[source.head];
  return verb && measuring.has(lemmaOfVerb(tree, verb.index)) ? verb : undefined;
}

const measuring: ReadonlySet<string> = new Set(
  'liegen steigen sinken fallen wachsen schrumpfen klettern belaufen summieren erhöhen zulegen zurückgehen beziffern schätzen'.split(
    ' ',
  ),
);

/** „Gründe sind **nach Angaben der Firma** hohe Kosten“: behind the verb a source is none of the noun in front. */
function maybeOverVerb(tree: Tree, node: Node): Node | undefined {
  if (node.deprel !== 'nmod' || node.upos !== 'NOUN' || !namesSource(tree, node)) return undefined;
  const above = tree.nodes[tree.nodes[node.head]?.head ?? -1];
  const finite = above && dependent(tree, above.index, 'cop', 'aux', 'aux:pass');
  return finite && node.head < finite.index && finite.index < node.index ? above : undefined;
}

/** *nach Angaben, laut Auskunft* */
function isSource(tree: Tree, node: Node): boolean {
  return node.deprel === 'obl' && namesSource(tree, node);
}

function namesSource(tree: Tree, node: Node): boolean {
  return (
    maybeSourceKind(lower(node)) !== undefined &&
    dependents(tree, node.index, 'case').some((word) => /^(nach|laut)$/.test(lower(word)))
  );
}

/** Without anything before it but qualities, behind the one who says so. */
function isBehindOwner(tree: Tree, { index }: Node, source: Node): boolean {
  const before = dependents(tree, index).filter((word) => word.index < index);
  if (before.some(({ deprel }) => deprel !== 'amod')) return false;
  const first = before[0]?.index ?? index;
  const owner = tree.nodes[first - 1];
  return owner !== undefined && owner.index > source.index && /^(NOUN|PROPN)$/.test(owner.upos);
}

function lacksObject(tree: Tree, verb: Node): boolean {
  return (
    verb.upos === 'VERB' &&
    dependent(tree, verb.index, 'nsubj') !== undefined &&
    dependent(tree, verb.index, 'obj', 'ccomp', 'xcomp', 'obl:arg', 'cop', 'aux:pass') ===
      undefined &&
    !takesNoAccusative(lemmaOfVerb(tree, verb.index))
  );
}
