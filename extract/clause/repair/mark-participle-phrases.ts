import type { Node, Tree } from '../../parser/tree.ts';
import { isFiniteForm, isParticipleForm } from '../lexicon/infinitives.ts';
import { dependents, lower, nodeAt } from '../navigate.ts';
import { helpersOf, isFinite } from '../verb-form.ts';
import { companions, isAddedTo, maybeAccompanied, worn } from './accompanied.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Die Kapelle, **gestiftet** von einem Kaufmann, …“ · „Der Film, von der Kritik **gelobt**, …“ · „**Unterstützt** vom Verband, klagte
 * sie“: a participle that a comma sets apart belongs to the noun before it, or goes with the verb behind it.
 */
export function markParticiplePhrases(tree: Tree): Tree {
  let current = tree;
  for (const node of tree.nodes) {
    if (!isCandidate(current, node)) continue;
    const changes = behindNoun(current, node) ?? inFront(current, node);
    if (changes) for (const change of changes) current = changeTree(current, new Map([change]));
  }
  return current;
}

type ChangeAt = readonly [index: number, change: Change];

function isCandidate(tree: Tree, node: Node): boolean {
  return (
    (node.upos === 'VERB' || node.upos === 'ADJ') &&
    node.head >= 0 &&
    (tree.nodes[node.index - 1]?.form === ',' ||
      tree.nodes[node.index + 1]?.form === ',' ||
      tree.nodes[node.index + 1]?.form === '.' ||
      (tree.nodes[node.index + 1]?.form === 'und' && worn.has(lower(node))) ||
      node.index === 0) &&
    (isSure(node) || isOpen(node)) &&
    helpersOf(tree, node.index).length === 0
  );
}

/** *gelobt, entworfen*, which are hardly ever inflected. */
function isSure(node: Node): boolean {
  const form = lower(node);
  if (settled.has(form)) return true;
  return isParticipleForm(form) && !form.endsWith('iert') && !inflected.test(form);
}

/** Qualities rather than deeds, whatever else the form may be. */
const settled: ReadonlySet<string> = new Set(
  'beteiligt beschäftigt verheiratet bewaffnet besetzt verurteilt verschuldet belastet erbaut errichtet erschienen entstanden'.split(
    ' ',
  ),
);

const inflected =
  /^ge(hört|fällt|winnt|lingt|staltet|währt|nügt|schieht|bührt|fährdet|braucht|nießt|nest|biert|deiht|langt|steht|wöhnt)$/;

/** *begleitet, finanziert*, which are inflected as well. */
function isOpen(node: Node): boolean {
  const form = lower(node);
  return (
    /(^(be|ver|er|ent|zer|emp|miss|unter|über|um|durch).{2,}t|iert)$/.test(form) &&
    !isFiniteForm(form)
  );
}

function behindNoun(tree: Tree, node: Node): readonly ChangeAt[] | undefined {
  const phrase = opensPhrase(tree, node) ?? closesPhrase(tree, node);
  if (!phrase) return undefined;
  const noun = hostBefore(tree, phrase.comma);
  const host = maybeAccompanied(tree, node, { comma: phrase.comma, host: noun }) ?? noun;
  if (!host || host.index === node.index) return undefined;
  const own: ChangeAt[] = [
    [node.index, { ...participle, head: host.index, deprel: 'acl' }],
    ...partsOf(tree, node, { ...phrase, host: host.index }),
  ];
  if (host.head !== node.index) return own;
  const verb = verbOf(tree, phrase.end + 1);
  return verb && verb.index !== node.index
    ? [[host.index, { head: verb.index, deprel: 'nsubj' }], ...own]
    : undefined;
}

const participle: Change = { upos: 'VERB', feats: { VerbForm: 'Part', Voice: 'Pass' } };

/** Further participles of the phrase, and nouns in it, none of which is a subject. */
function partsOf(
  tree: Tree,
  node: Node,
  { comma, end, host }: Phrase & { host: number },
): ChangeAt[] {
  return tree.nodes.slice(comma + 1, end).flatMap((word): ChangeAt[] => {
    if (word === node) return [];
    const noun = articleOf(tree, word);
    if (noun)
      return [
        [noun.index, { deprel: 'obl' }],
        [word.index, { upos: 'DET', head: noun.index, deprel: 'det' }],
        ...dependents(tree, word.index, 'case').map(({ index }): ChangeAt => [
          index,
          { head: noun.index },
        ]),
      ];
    if (
      lower(word) === 'um' &&
      word.deprel === 'mark' &&
      tree.nodes[word.index + 1]?.upos === 'NUM'
    )
      return [[word.index, { upos: 'ADP', head: word.index + 1, deprel: 'case' }]];
    if (lower(word) === 'als' && word.head === node.index)
      return [[word.index, { upos: 'ADP', head: nounBehind(tree, word.index), deprel: 'case' }]];
    if (word.index < node.index && isFirstOfTwo(tree, word.index))
      return [[word.index, { ...participle, head: host, deprel: 'acl' }]];
    if (isBehindAs(tree, word, host)) return [[word.index, { head: node.index, deprel: 'obl' }]];
    if (isJoined(tree, word.index) && (isSure(word) || isOpen(word)))
      return [[word.index, { ...participle, head: node.index, deprel: 'conj' }]];
    return word.head === node.index && word.deprel.startsWith('nsubj')
      ? [[word.index, { deprel: 'obl' }]]
      : [];
  });
}

/** „1960 **als Sohn** eines Bäckers geboren“, joined to the noun before the comma. */
function isBehindAs(tree: Tree, word: Node, host: number): boolean {
  return (
    word.head === host &&
    /^(conj|appos|nmod)$/.test(word.deprel) &&
    dependents(tree, word.index, 'cc', 'case', 'mark').some(({ form }) => form === 'als')
  );
}

/** The noun of *der* in „von **der** Kritik gelobt“, which was taken for a relative pronoun. */
function articleOf(tree: Tree, word: Node): Node | undefined {
  const noun = tree.nodes[word.index + 1];
  return word.upos === 'PRON' && /^de[nmr]$/.test(word.form) && noun?.head === word.head
    ? noun
    : undefined;
}

function nounBehind(tree: Tree, at: number): number {
  const noun = tree.nodes.find(({ index, upos }) => index > at && /^(NOUN|PROPN)$/.test(upos));
  return noun?.index ?? at;
}

interface Phrase {
  /** Where the comma before it stands. */
  readonly comma: number;
  /** Where the mark behind it stands. */
  readonly end: number;
}

/** „…, **gebaut** in Danzig, …“ */
function opensPhrase(tree: Tree, node: Node): Phrase | undefined {
  const comma = node.index - 1;
  const next = tree.nodes[node.index + 1];
  if (tree.nodes[comma]?.form !== ',' || !next || !/^(ADP|NUM|ADV)$/.test(next.upos))
    return undefined;
  const end = endOf(tree, node.index + 1);
  if (end === undefined) return undefined;
  const isFirst = !hasFinite(tree, 0, comma);
  const goesOn = verbOf(tree, end + 1) !== undefined;
  if (isFirst) return goesOn ? { comma, end } : undefined;
  const isLast = tree.nodes[end]?.form === '.';
  const isSimple =
    (companions.has(lower(node)) && /^vo[nm]$/.test(lower(next))) ||
    tree.nodes.slice(comma, end).every(({ upos }) => upos !== 'CCONJ');
  return isSure(node) || isAddedTo(tree, node) || (isLast && isSimple && next.upos === 'ADP')
    ? { comma, end }
    : undefined;
}

/** „…, **von** der Kritik **gelobt**, …“ */
function closesPhrase(tree: Tree, node: Node): Phrase | undefined {
  const end = endOfPair(tree, node);
  if (!/^[,.]$/.test(tree.nodes[end]?.form ?? '')) return undefined;
  const comma = openingOf(tree, node.index);
  const first = tree.nodes[(comma ?? node.index) + 1];
  if (comma === undefined || comma < 0 || !first || first === node || !opens(first))
    return undefined;
  if (!isSure(node) && !/^(von|vom|als)$/.test(lower(first))) return undefined;
  return hasFinite(tree, 0, comma) || verbOf(tree, end + 1) ? { comma, end } : undefined;
}

/** „in Decken **gehüllt** und mit einem Seil **gesichert**.“ */
function endOfPair({ nodes }: Tree, { index, lower: form }: Node): number {
  const isPair = nodes[index + 1]?.form === 'und' && worn.has(form);
  const end = isPair
    ? nodes.findIndex((word) => word.index > index && /^[,.]$/.test(word.form))
    : -1;
  return end < 0 ? index + 1 : end;
}

function inFront(tree: Tree, node: Node): readonly ChangeAt[] | undefined {
  const end = node.index === 0 ? endOf(tree, 1) : node.index + 1;
  const [first, second] = tree.nodes;
  if (end === undefined || !first || !second || tree.nodes[end]?.form !== ',') return undefined;
  const isOpened = node.index === 0 ? /^(ADP|NUM)$/.test(second.upos) : opens(first);
  if (!isOpened || (node.index > 0 && openingOf(tree, node.index) !== -1)) return undefined;
  if (node.index > 0 && !isSure(node) && !/^vo[nm]$/.test(lower(first))) return undefined;
  const verb = verbOf(tree, end + 1);
  return verb && verb.head !== node.index
    ? [
        [node.index, { ...participle, head: verb.index, deprel: 'advcl' }],
        ...partsOf(tree, node, { comma: -1, end, host: verb.index }),
      ]
    : undefined;
}

function opens(node: Node): boolean {
  return (
    node.upos === 'ADP' || node.upos === 'NUM' || /^(als|um|erst|bereits|schon)$/.test(lower(node))
  );
}

/** The next mark, with nothing but phrases and further participles before it. */
function endOf(tree: Tree, from: number): number | undefined {
  for (let at = from; at < tree.nodes.length; at++) {
    const node = nodeAt(tree, at);
    if (/^[,.]$/.test(node.form)) return at;
    if (!isInside(node) && !((isSure(node) || isOpen(node)) && isJoined(tree, at)))
      return undefined;
  }
  return undefined;
}

/** „kuratiert von Abt **und finanziert** vom Land“ */
function isJoined(tree: Tree, at: number): boolean {
  return /^(und|oder)$/.test(tree.nodes[at - 1]?.form ?? '');
}

/** „um 1700 **erbaut und** später als Heim genutzt“ */
function isFirstOfTwo(tree: Tree, at: number): boolean {
  const node = nodeAt(tree, at);
  return /^(und|oder)$/.test(tree.nodes[at + 1]?.form ?? '') && (isSure(node) || isOpen(node));
}

/** The comma before a run of phrases; -1 at the start of the sentence. */
function openingOf(tree: Tree, before: number): number | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const node = nodeAt(tree, at);
    if (node.form === ',') return at;
    if (!isInside(node) && !isFirstOfTwo(tree, at)) return undefined;
  }
  return -1;
}

function isInside({ upos, form }: Node): boolean {
  if (/^(als|um)$/i.test(form)) return true;
  if (upos === 'PUNCT') return /^["„“”»«'’-]$/.test(form);
  return /^(ADP|DET|NOUN|PROPN|NUM|ADJ|ADV|CCONJ|X)$/.test(upos) || /^de[nmr]$/i.test(form);
}

function hasFinite(tree: Tree, from: number, to: number): boolean {
  return tree.nodes.slice(from, to).some((node) => isFinite(node));
}

/** The verb of which an inflected word in a place is the inflected part. */
function verbOf(tree: Tree, at: number): Node | undefined {
  const node = tree.nodes[at];
  if (!node || !isFinite(node)) return undefined;
  return node.upos === 'AUX' && node.head >= 0 ? tree.nodes[node.head] : node;
}

/** The head of the noun phrase that ends before a comma. */
function hostBefore(tree: Tree, comma: number): Node | undefined {
  let node = tree.nodes[comma - 1];
  if (node && /^["“”«»’]$/.test(node.form)) node = tree.nodes[comma - 2];
  if (!node || !/^(NOUN|PROPN|NUM)$/.test(node.upos)) return undefined;
  while (/^(nmod|flat|appos|compound|nummod|conj)$/.test(node.deprel) && node.head < comma) {
    const above: Node | undefined = tree.nodes[node.head];
    if (!above || !/^(NOUN|PROPN)$/.test(above.upos)) break;
    node = above;
  }
  return /^(NOUN|PROPN)$/.test(node.upos) ? node : undefined;
}
