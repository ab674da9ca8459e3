import { nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isCharge } from './charge.ts';
import { extendSpan } from './extend-span.ts';
import { isFirstName } from './first-names.ts';
import { withInstitution } from './institution-names.ts';
import { isName, isNamedInstitution } from './is-name.ts';
import { joinSpans, splitAtAnd } from './join-spans.ts';
import { type NameSpan, byPlace, range, withoutOverlaps } from './name-span.ts';
import { isCapitalised, isHonorific, isLegalForm, isParticle, isPersonNoun } from './name-words.ts';
import { isDeclined } from './nominative.ts';
import { isDemonym, isNational } from './origins.ts';
import { isYear } from '../clause/lexicon/time-nouns.ts';

/** Finds the names of a sentence: tagged words, repaired by the tree and by the way names are written. */
export function findNameSpans(tree: Tree, shipped: readonly NameSpan[] = []): NameSpan[] {
  const known = shipped.map((span) => withInstitution(tree, span));
  const covered = new Set(known.flatMap((span) => range(span.first, span.last)));
  const free = [...taggedSpans(tree), ...properNouns(tree)].flatMap((span) =>
    without(span, covered),
  );
  const spans = joinSpans(tree, free.toSorted(byPlace));
  const found = spans
    .flatMap((span) => splitAtAnd(tree, span))
    .map((span) => beforeArticle(tree, span))
    .filter((span) => span.first <= span.last)
    .map((span) => trimSpan(tree, extendSpan(tree, span, covered)))
    .filter((span) => span !== undefined)
    .filter((span) => isName(tree, span))
    .map((span) => withinMarks(tree, span));
  return withoutOverlaps([...known, ...found]);
}

/** *die »**Königin** Luise«*: behind an article two capitalised words in quotation marks are one name, and nobody's. */
function withinMarks(tree: Tree, span: NameSpan): NameSpan {
  const { nodes } = tree;
  const noun = nodes[span.first - 1];
  const isTwo =
    span.first === span.last &&
    noun !== undefined &&
    /^(?:NOUN|PROPN)$/.test(noun.upos) &&
    isOpeningMark(nodes[span.first - 2]) &&
    /^[“«"”»]$/.test(nodes[span.last + 1]?.form ?? '') &&
    nodes[span.first - 3]?.upos === 'DET';
  return isTwo ? { first: noun.index, last: span.last, tag: 'OTH', probability: 0.9 } : span;
}

function isOpeningMark(node: Node | undefined): boolean {
  return node !== undefined && /^[„»"«]$/.test(node.form);
}

/** *Ruprecht Dahlem das Fürstentum*: a name ends before an article, unless a particle goes before that (*für die Region*). */
function beforeArticle(tree: Tree, span: NameSpan): NameSpan {
  const cut = range(span.first + 1, span.last).find(
    (index) =>
      (/^(?:das|den|die|dem|ein|eine|einen)$/.test(nodeAt(tree, index).form) ||
        (span.tag === 'PER' && nodeAt(tree, index).form === 'der')) &&
      !isEpithet(tree.nodes[index + 1]) &&
      isCapitalised(nodeAt(tree, index - 1).form) &&
      !/^(?:Von|Van)$/.test(nodeAt(tree, index - 1).form), // *Van der Meer siegte*
  );
  return cut === undefined ? span : { ...span, last: cut - 1 };
}

/** *Katharina die **Große*** */
function isEpithet(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    /^(?:Große|Kleine|Ältere|Jüngere|Erste|Zweite|Dritte|Fromme|Starke|Kühne)[nr]?$/.test(node.form)
  );
}

/** What is left of a tagged name when known names are taken out. */
function without(span: NameSpan, covered: ReadonlySet<number>): NameSpan[] {
  const left = range(span.first, span.last).filter((word) => !covered.has(word));
  const [first] = left;
  if (first === undefined) return [];
  const gap = left.findIndex((word, i) => word !== first + i);
  const last = gap < 0 ? (left.at(-1) ?? first) : first + gap - 1;
  return [{ first, last, tag: span.tag, probability: span.probability }];
}

function taggedSpans(tree: Tree): NameSpan[] {
  const spans: NameSpan[] = [];
  let open: Node[] = [];
  const close = (): void => {
    if (open.length > 0) spans.push(toSpan(open));
    open = [];
  };
  for (const node of tree.nodes) {
    if (!node.name || node.name.begins || node.name.type !== open[0]?.name?.type) close();
    if (node.name) open.push(node);
  }
  close();
  return spans;
}

function toSpan(nodes: readonly Node[]): NameSpan {
  const sum = nodes.reduce((total, node) => total + node.nameProbability, 0);
  return {
    first: nodes[0]?.index ?? 0,
    last: nodes.at(-1)?.index ?? 0,
    tag: nodes[0]?.name?.type,
    probability: sum / nodes.length,
  };
}

function properNouns(tree: Tree): NameSpan[] {
  return tree.nodes
    .filter((node) => !node.name && isCapitalised(node.form) && !isKindOfFirm(tree, node))
    .filter(
      (node) =>
        node.upos === 'PROPN' ||
        (node.upos === 'NOUN' && (standsBeforeLegalForm(tree, node) || isNamedInstitution(node))),
    )
    .map((node) => ({ first: node.index, last: node.index, tag: undefined, probability: 0.5 }));
}

/** *der Pumpenhersteller Wessel*, though the parser takes both words for the name */
function isKindOfFirm(tree: Tree, node: Node): boolean {
  return isLineOfBusiness(node) && tree.nodes[node.index + 1]?.upos === 'PROPN';
}

function standsBeforeLegalForm(tree: Tree, node: Node): boolean {
  const [next, slash, last] = tree.nodes
    .slice(node.index + 1, node.index + 4)
    .map(({ form }) => form);
  return next !== undefined && (isLegalForm(next) || `${next}${slash}${last}` === 'A/S');
}

/** Cuts what is no part of the name: titles, articles, punctuation at either end. */
function trimSpan(tree: Tree, span: NameSpan): NameSpan | undefined {
  let { first, last } = span;
  const origin = nodeAt(tree, first);
  const comesFrom =
    first < last &&
    (isDemonym(tree, origin) || (isNational(origin.form) && !isDeclined(origin.form)));
  if (comesFrom) first++;
  while (first <= last && isOutsideAtStart(tree, first, last, span)) first++;
  while (last >= first && isOutsideAtEnd(nodeAt(tree, last))) last--;
  if (first < last && isCountBehind(nodeAt(tree, last))) last--;
  if (first < last && span.tag !== 'OTH' && isLooseYear(tree, last)) last--;
  if (first > last) return undefined;
  if (isPossessed(tree, first, last) || isCharge(tree, last)) last--;
  if (first > last) return undefined;
  return comesFrom ? { first, last, tag: 'PER', probability: 0.8 } : { ...span, first, last };
}

function isOutsideAtStart(tree: Tree, index: number, last: number, span: NameSpan): boolean {
  const node = nodeAt(tree, index);
  if (isHonorific(node.form)) return true;
  if (!isCapitalised(node.form)) return node.form !== '1.';
  if (node.upos === 'DET' && index < last) return true;
  if (index < last && (isLineOfBusiness(node) || isRival(node))) return true;
  return span.tag !== 'ORG' && span.tag !== 'OTH' && index < last && isPersonNoun(node);
}

/** *der japanische **Rivale** Kansho* */
function isRival({ form, feats }: Node): boolean {
  return /^(?:Rivalen?|Konkurrent(?:en)?)$/.test(form) && feats['Number'] !== 'Plur';
}

/** *Pumpenhersteller Ritterwerk AG*: what a firm makes is no part of its name; a *Brauerei* is. */
function isLineOfBusiness({ form }: Node): boolean {
  return /(?:hersteller|produzent|zulieferer|anbieter|betreiber|dienstleister|bauer|händler|versorger|versicherer|entwickler|ausrüster|spezialist|discounter|logistiker|konzern|unternehmen|riese|gigant)$/.test(
    form,
  );
}

/** *Als Bergenhus 2018 die Leitung übernahm*; *Expo 2000* has it in its name. */
function isLooseYear(tree: Tree, last: number): boolean {
  const [before, year] = tree.nodes.slice(last - 1, last + 1);
  if (!before || !year || !isYear(year.form)) return false;
  return !/^(?:Expo|Agenda|Olympia|WM|EM|Horizont|Vision|Projekt|Masterplan|Biennale|documenta|Documenta|Gartenschau|Landesgartenschau|Bundesgartenschau|IGA|BUGA|IBA|Kulturhauptstadt)$/.test(
    before.form,
  );
}

/** *hält der Landkreis **60** Prozent*: the number counts what stands behind. */
function isCountBehind({ upos, head, index }: Node): boolean {
  return upos === 'NUM' && head > index;
}

/** *Emil Brandts Enkelin*: she is not he. */
function isPossessed(tree: Tree, first: number, last: number): boolean {
  const node = tree.nodes[last];
  return (
    node !== undefined &&
    last - first > 1 &&
    node.upos === 'NOUN' &&
    isPersonNoun(node) &&
    /[^s]s$/.test(nodeAt(tree, last - 1).form) &&
    isFirstName(nodeAt(tree, first).form)
  );
}

function isOutsideAtEnd(node: Node): boolean {
  return node.upos === 'PUNCT' || isParticle(node.form) || !/[\p{L}\d]/u.test(node.form);
}
