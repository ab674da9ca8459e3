import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isGenitiveBefore } from './final-s.ts';
import { isFirstName } from './first-names.ts';
import { type NameSpan, range } from './name-span.ts';
import { typeOfKind } from './kind-names.ts';
import { isDeclined, nominativeNoun, strongAdjective } from './nominative.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';
import { wordsOf } from './phrase-name.ts';
import { stateNamed } from './states.ts';

/** How the article writes its names elsewhere. */
export interface OtherMentions {
  /** Has the article the word as a name of its own, so that *Putins* is known to be *Putin*? */
  readonly isName: (word: string) => boolean;
  /** Is it a name in -s where no genitive stands: *Für Papadakis*? */
  readonly keepsS: (form: string) => boolean;
}

/** The words of a name in the nominative: *Wladimir Putins* → Wladimir Putin, *des Weißen Hauses* → Weißes Haus. */
export function nominativeName(tree: Tree, span: NameSpan, others: OtherMentions): string[] {
  const nodes = tree.nodes
    .slice(span.first, span.last + 1)
    .filter((node, i, all) => node.start !== all[i - 1]?.start);
  const whole = wordsOf(tree, range(span.first, span.last));
  if (isQuoted(tree, span)) return whole.split(' ');
  const state = stateNamed(whole);
  if (state) return state.name.split(' ');
  return glued(
    nodes,
    nodes.map((_, i) => nominativeWord(tree, nodes, i, others)),
  );
}

function nominativeWord(
  tree: Tree,
  nodes: readonly Node[],
  i: number,
  { isName, keepsS }: OtherMentions,
): string {
  const last = i === nodes.length - 1;
  const [first, node] = [nodes[0]!, nodes[i]!];
  if (i > 0 && typeOfKind(first.form) !== undefined) return node.form;
  if (!last)
    return isBodyInGenitive(tree, node)
      ? node.form.replace(/e?s$/, '')
      : isInflectedAdjective(node, nodes[i + 1])
        ? adjective(tree, node, nounBehind(nodes, i) ?? node)
        : isHeadInGenitive(node, nodes[i + 1])
          ? nominativeNoun(node, 'Sing')
          : wordsOf(tree, [node.index]);
  if (nodes[i - 1]?.form === '&') return node.form;
  const stem = /^(.{2,}[^s])s$/.exec(node.form)?.[1];
  if (stem !== undefined && isName(stem)) return stem;
  if (isDeclinedNoun(node)) return nominativeNoun(node, numberOf(node));
  if (keepsS(node.form)) return node.form;
  const span = { first: first.index, last: node.index };
  if (isBehindGenitive(tree, first)) return node.form;
  if (i > 0 && first.deprel === 'appos' && isBehindNoun(tree, first)) return node.form; // *der Wirt Wilhelm Lüders*
  if (stem !== undefined && isGenitiveBefore(tree, span)) return stem;
  return isGenitive(tree, node, nodes.length === 1 || isFirstName(first.form))
    ? node.form.replace(/['’]?s$/, '')
    : node.form.replace(/['’]$/, '');
}

/** *Weißen Hauses*, *Vereinten Nationen*; a word that only looks like a noun stays as it is: *Brinkschulte*, *Letters*. */
function isDeclinedNoun(node: Node): boolean {
  if (/^\p{Lu}{2,5}$/u.test(node.form)) return false; // *der BUND*
  if (maybeTypeOfNoun(node.form) !== undefined) return true;
  return (
    node.upos === 'NOUN' && (headOfNoun(node.lemma) !== undefined || node.feats['Case'] === 'Gen')
  );
}

/** *„Polar Letters“*: what stands between marks is quoted as it is. */
function isQuoted(tree: Tree, span: NameSpan): boolean {
  return (
    /^[„»"]$/.test(tree.nodes[span.first - 1]?.form ?? '') &&
    /^[“«"”]$/.test(tree.nodes[span.last + 1]?.form ?? '')
  );
}

/** *die Privatbank Mertens*: right behind its noun a name has no genitive; but *der Erfolg Kaltenbrunns*. */
function isBehindNoun(tree: Tree, node: Node): boolean {
  const before = tree.nodes[node.index - 1];
  if (before?.upos !== 'NOUN' || node.head !== before.index) return false;
  if (node.feats['Case'] === 'Gen' && maybeTypeOfNoun(before.lemma) === undefined) return false;
  return node.deprel === 'appos' ? before.feats['Case'] !== 'Gen' : node.feats['Case'] !== 'Gen';
}

/** *des Malers Otto Hinnrichs*: behind a noun that shows the genitive with its article a name has no ending. */
function isBehindGenitive(tree: Tree, first: Node): boolean {
  const before = tree.nodes[first.index - 1];
  return (
    before?.upos === 'NOUN' &&
    before.index === first.head &&
    first.deprel === 'appos' &&
    dependents(tree, before.index, 'det', 'det:poss').some((article) =>
      /^(?:des|[dmks]?eines|ihres|unseres|dieses)$/.test(lower(article)),
    )
  );
}

function numberOf(node: Node): 'Sing' | 'Plur' {
  return node.feats['Number'] === 'Plur' ? 'Plur' : 'Sing';
}

function isInflectedAdjective(node: Node, next: Node | undefined): boolean {
  if (!next || (next.upos !== 'NOUN' && next.upos !== 'PROPN')) return false;
  if (node.upos !== 'ADJ' && maybeTypeOfNoun(node.form) !== undefined) return false; // *die **Verbraucherzentrale** Sachsen*
  return node.upos !== 'ADP' && isDeclined(node.form);
}

/** *des **Instituts** für Meereskunde*, *des **Ordnungsamts** Stade* */
function isHeadInGenitive(node: Node, next: Node | undefined): boolean {
  if (node.upos !== 'NOUN' || node.feats['Case'] !== 'Gen' || !next) return false;
  if (/^(?:für|der|des|zur|zum|zu)$/.test(next.form)) return node.feats['Number'] !== 'Plur';
  return (
    /^(?:e?s)$/.test(node.form.slice(node.lemma.length)) &&
    maybeTypeOfNoun(node.lemma) !== undefined
  );
}

/** *des **Imkerverbands** Rheinland*: a compound of which the model knows no other form. */
function isBodyInGenitive(tree: Tree, { form, index, lemma }: Node): boolean {
  return (
    form === lemma &&
    /(?:verband|verein|bund|amt|zentrum|institut|museum|werk)e?s$/.test(form) &&
    tree.nodes[index - 1]?.lower === 'des'
  );
}

/** *Internationale **Vereinigung** der Leuchtturmwärter* */
function nounBehind(nodes: readonly Node[], i: number): Node | undefined {
  return nodes.slice(i + 1).find(({ upos }) => upos !== 'ADJ');
}

function adjective(tree: Tree, node: Node, head: Node): string {
  const phrase = nounPhraseAt(tree, head.index);
  const [determiner] = dependents(tree, head.index, 'det');
  if (determiner && lower(determiner) === 'die' && node.form.endsWith('e')) return node.form;
  if (!determiner && /es?$/.test(node.form)) return node.form; // *der Verein **Altes** Rönnewarden*, *das Unternehmen **Blaue** Biene*
  return strongAdjective(node.form, phrase.gender, phrase.number);
}

/** *Putins Sprecher*, *die Politik Scholz’*; but *Thomas*, *Paris*, *Airbus*. */
function isGenitive(tree: Tree, node: Node, alone: boolean): boolean {
  const stem = /^(.{2,}[^s\s])['’]?s$/.exec(node.form)?.[1];
  if (stem === undefined || isFirstName(node.form)) return false;
  if (stateNamed(stem)) return true;
  if (isBehindNoun(tree, node)) return false;
  if (node.lemma === stem && node.upos !== 'NOUN' && alone) return true;
  if (/(?:us|is|os|es|ns)$/.test(node.form) && node.feats['Case'] !== 'Gen') return false;
  return node.feats['Case'] === 'Gen' && standsAsAttribute(tree, node);
}

function standsAsAttribute(tree: Tree, node: Node): boolean {
  if (dependents(tree, node.index, 'case').length > 0) return false;
  if (dependents(tree, node.index, 'det').some((determiner) => lower(determiner) !== 'des'))
    return false;
  const top = node.deprel.startsWith('flat') && node.head >= 0 ? nodeAt(tree, node.head) : node;
  return top.deprel.startsWith('nmod') || top.deprel === 'appos' || top.deprel === 'conj';
}

/** Puts words together again that the text writes without a blank: *Bosnien-Herzegowina*, *T-Mobile*. */
function glued(nodes: readonly Node[], words: readonly string[]): string[] {
  const result: string[] = [];
  words.forEach((word, i) => {
    const before = nodes[i - 1];
    if (before && before.end === nodes[i]?.start) result.push((result.pop() ?? '') + word);
    else result.push(word);
  });
  return result;
}
