import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „höher **als erwartet**“: behind a comparative a participle or an adverb of time says what with, and is no clause of its own ·
 * „schwerer **als ein Brief**“, „größer **als das alte**“: nor is a noun what the subject is · „mehr Holz **als die Eichen**“: nor is it what the noun before it is.
 */
export function joinComparisons(original: Tree): Tree {
  const tree = turnAlmost(original);
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    if (isMeasured(tree, node)) changes.set(node.index, { deprel: 'nmod' });
    if (joinExpected(tree, node, changes)) continue;
    const than = tree.nodes[node.index - 1];
    const quality = tree.nodes[node.index - 2];
    if (!than || !quality || !measures.has(lower(node)) || !isCompared(tree, than, quality))
      continue;
    if (dependents(tree, node.index).some(({ index }) => index < than.index)) continue;
    changes.set(node.index, { head: quality.index, deprel: 'obl', upos: 'ADJ' });
    changes.set(than.index, { head: node.index, deprel: 'case' });
  }
  return changeTree(tree, changes);
}

/** „ist **so gut wie** fertig“ says that it is nearly ready, and nothing good. */
function turnAlmost(tree: Tree): Tree {
  const good = tree.nodes.find(
    ({ index, lower: word }) =>
      word === 'gut' &&
      tree.nodes[index - 1]?.lower === 'so' &&
      tree.nodes[index + 1]?.lower === 'wie',
  );
  const quality = good && dependent(tree, good.index, 'conj');
  if (!good || quality?.index !== good.index + 2) return tree;
  const raised = changeTree(
    tree,
    new Map([[quality.index, { head: good.head, deprel: good.deprel }]]),
  );
  const changes = new Map<number, Change>([
    [good.index, { head: quality.index, deprel: 'advmod' }],
    [good.index + 1, { head: good.index, deprel: 'fixed' }],
  ]);
  for (const { index } of dependents(tree, good.index))
    if (index !== quality.index && index !== good.index - 1)
      changes.set(index, { head: quality.index });
  return changeTree(raised, changes);
}

/** „fällt niedriger aus **als erwartet**“, „zwei Wochen später **als ursprünglich geplant**“: also where more stands between. */
function joinExpected(tree: Tree, node: Node, changes: Map<number, Change>): boolean {
  if (!isExpected(tree, node)) return false;
  const than = thanBefore(tree, node);
  const before = tree.nodes.slice(0, than?.index ?? 0);
  const quality = before.findLast((word) => isComparative(word));
  const verb = before.findLast(({ upos, index }) => upos === 'VERB' && index !== node.index);
  const host = verb?.index ?? node.head;
  if (!than || !quality || host < 0 || host === quality.index) return false;
  for (const { index } of dependents(tree, node.index))
    if (index < than.index) changes.set(index, { head: host });
  changes.set(node.index, { head: quality.index, deprel: 'obl', upos: 'ADJ' });
  changes.set(than.index, { head: node.index, deprel: 'case' });
  return true;
}

/** A participle of expecting without an auxiliary or a subject, taken for a clause of its own. */
function isExpected(tree: Tree, node: Node): boolean {
  return (
    clauseLabels.has(node.deprel) &&
    measures.has(lower(node)) &&
    dependent(tree, node.index, 'aux', 'aux:pass', 'cop', 'nsubj', 'nsubj:pass') === undefined
  );
}

const clauseLabels: ReadonlySet<string> = new Set('conj acl advcl ccomp parataxis'.split(' '));

/** The *als* before it, with nothing but adverbs and phrases between. */
function thanBefore({ nodes }: Tree, { index }: Node): Node | undefined {
  const than = nodes.slice(Math.max(0, index - 6), index).findLast((word) => lower(word) === 'als');
  return than &&
    nodes
      .slice(than.index + 1, index)
      .every(({ upos }) => /^(ADV|ADJ|ADP|DET|NOUN|PROPN|PRON)$/.test(upos))
    ? than
    : undefined;
}

function isComparative(word: Node): boolean {
  return word.feats['Degree'] === 'Cmp' || /^(mehr|weniger|anders)$/.test(lower(word));
}

/** *höher als*, *so hoch wie* */
function isCompared(tree: Tree, than: Node, quality: Node): boolean {
  if (lower(than) === 'wie')
    return (
      quality.upos === 'ADJ' &&
      /^(so|ebenso|genauso)$/.test(tree.nodes[quality.index - 1]?.lower ?? '')
    );
  return (
    lower(than) === 'als' &&
    (quality.feats['Degree'] === 'Cmp' ||
      (quality.upos === 'ADJ' && quality.form.endsWith('er')) ||
      /^(mehr|weniger|anders)$/.test(lower(quality)))
  );
}

/**
 * A noun with *als* that was joined to the word straight before, or to a noun behind a comparative; also *sein Posten **als Trainer***,
 * *besser als **keiner***, *so groß wie **ein Tisch***.
 */
function isMeasured(tree: Tree, node: Node): boolean {
  if (node.deprel === 'nsubj') return isLikened(tree, node);
  if (node.deprel !== 'conj') return false;
  const than = dependent(tree, node.index, 'case');
  const quality = tree.nodes[node.head];
  if (than && quality?.upos === 'ADJ' && than.index === quality.index + 1 && likens(node))
    if (isCompared(tree, than, quality)) return true;
  return (
    /^(NOUN|PROPN|PRON)$/.test(node.upos) &&
    than !== undefined &&
    lower(than) === 'als' &&
    (than.index === node.head + 1 ||
      dependents(tree, node.head, 'det', 'amod', 'nummod', 'advmod').some(
        (word) => word.feats['Degree'] === 'Cmp' || /^(mehr|weniger)$/.test(lower(word)),
      ))
  );
}

/** „**Anders als ihre Vorgängerin** setzt sie auf Neues“: nobody does anything in front. */
function isLikened(tree: Tree, { index, head }: Node): boolean {
  const quality = tree.nodes[head];
  if (!quality || !likening.has(lower(quality)) || index < head) return false;
  const than = tree.nodes[head + 1];
  return (
    than?.head === index &&
    /^(als|wie)$/.test(lower(than)) &&
    dependent(tree, head, 'cop') === undefined
  );
}

const likening: ReadonlySet<string> = new Set('anders ähnlich genauso ebenso gleich'.split(' '));

/** A word that stands for somebody or something: *keiner, das **alte**, **die** ihres Vaters*. */
function likens({ upos }: Node): boolean {
  return /^(NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(upos);
}

const measures: ReadonlySet<string> = new Set(
  'erwartet gedacht geplant befürchtet angenommen vermutet erhofft vorgesehen angekündigt berechnet veranschlagt prognostiziert vorhergesagt vereinbart empfohlen vorgeschrieben versprochen gewünscht bekannt üblich gewohnt nötig notwendig erlaubt zulässig bisher bislang zuvor sonst früher damals vorher heute gestern jetzt'.split(
    ' ',
  ),
);
