import { nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isCapitalised, isHonorific, isTimeWord } from './name-words.ts';
import type { NameSpan } from './name-span.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';

/**
 * Names that only their place betrays: a capitalised word right behind a noun of person, firm or work, tied to it by the tree
 * (*die Fluglinie Aerobaltic*, *den Roman „Salzjahre“*). German puts no other noun there.
 */
export function findAppositiveNames(tree: Tree, covered: ReadonlySet<number>): NameSpan[] {
  return tree.nodes
    .filter((noun) => noun.upos === 'NOUN' && isBearer(noun) && !covered.has(noun.index))
    .map((noun) => maybeName(tree, noun, covered))
    .filter((span) => span !== undefined);
}

/** *Nordlicht Energie* though the tagger sees two nouns: German puts no noun before another without an article or a comma. */
export function findNounNames(tree: Tree, covered: ReadonlySet<number>): NameSpan[] {
  return tree.nodes
    .filter((first) => {
      const next = tree.nodes[first.index + 1];
      return (
        next !== undefined &&
        isFreeNoun(first, covered) &&
        isFreeNoun(next, covered) &&
        isJoined(first, next)
      );
    })
    .map((first) => ({
      first: first.index,
      last: first.index + 1,
      tag: undefined,
      probability: 0.5,
    }));
}

/** *kommt „Das Haus am Deich“ in die Kinos*: a few words in quotation marks that begin with a capital article and have no verb. */
export function findQuotedTitles(tree: Tree): NameSpan[] {
  return tree.nodes
    .filter((open) => /^[„»"]$/.test(open.form) && (open.index > 0 || isSubjectTitle(tree, open)))
    .map((open) => tree.nodes[open.index + 1])
    .filter(
      (first) =>
        first !== undefined &&
        (/^(?:D(?:er|ie|as)|Ein|Eine|Im|In|Am|Auf|Von|Zum)$/.test(first.form) ||
          isNounWithPhrase(tree, first)),
    )
    .map((first) => first && quotedName(tree, first))
    .filter((span) => span !== undefined && span.last > span.first && !hasVerb(tree, span))
    .filter((span) => span !== undefined);
}

/** *„Salz auf der Haut“*: a noun, a preposition and what follows. */
function isNounWithPhrase(tree: Tree, first: Node): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(first.upos) &&
    isCapitalised(first.form) &&
    tree.nodes[first.index + 1]?.upos === 'ADP'
  );
}

/** *„Der Himmel über Riga“ läuft an*: at the start of a sentence, the verb right behind it; a quotation has a comma there. */
function isSubjectTitle(tree: Tree, open: Node): boolean {
  const close = tree.nodes
    .slice(open.index + 2, open.index + 9)
    .find((node) => /^[“"«”]$/.test(node.form));
  const next = close && tree.nodes[close.index + 1];
  return next !== undefined && next.feats['VerbForm'] === 'Fin';
}

function hasVerb(tree: Tree, span: NameSpan): boolean {
  return tree.nodes
    .slice(span.first, span.last + 1)
    .some((node) => /^(?:VERB|AUX|PUNCT)$/.test(node.upos));
}

function isFreeNoun(node: Node, covered: ReadonlySet<number>): boolean {
  return (
    node.upos === 'NOUN' &&
    !covered.has(node.index) &&
    isCapitalised(node.form) &&
    !isTimeWord(node.form)
  );
}

function isJoined(first: Node, next: Node): boolean {
  if (
    measures.test(first.form) ||
    maybeTypeOfNoun(first.lemma, first.feats['Gender']) !== undefined
  )
    return false;
  const tied = (node: Node, other: Node): boolean =>
    node.head === other.index && /^(?:compound|appos|flat)/.test(node.deprel);
  return (tied(first, next) || tied(next, first)) && next.feats['Number'] !== 'Plur';
}

/** Nouns that stand before others without being names: *Tausende Menschen*, *ein Liter Milch*, *Anfang Oktober*. */
const measures =
  /^(?:Tausende?r?|Hunderte?r?|Dutzende?|Millionen|Milliarden|Prozent|Anfang|Mitte|Ende|Liter|Kilo|Kilogramm|Gramm|Tonnen?|Meter|Kilometer|Hektar|Stück|Paar|Art|Sorte|Typ|Nummer|Platz|Rang|Kapitel|Artikel|Absatz|Paragraf|Seite|Gruppe|Klasse|Jahre?|Monate?|Tage?|Stunden?|Minuten?|Euro|Dollar|Grad)$/;

function isBearer(noun: Node): boolean {
  const type = maybeTypeOfNoun(noun.lemma, noun.feats['Gender']);
  return (
    type !== undefined &&
    type !== 'Amount' &&
    type !== 'Event' &&
    (type !== 'Group' || noun.lemma.endsWith('gruppe')) &&
    noun.feats['Number'] !== 'Plur'
  );
}

function maybeName(tree: Tree, noun: Node, covered: ReadonlySet<number>): NameSpan | undefined {
  const next = tree.nodes[noun.index + 1];
  const quoted = next !== undefined && /^[„"»“]$/.test(next.form);
  const first = quoted ? tree.nodes[noun.index + 2] : next;
  if (!first || !isCapitalised(first.form) || isHonorific(first.form)) return undefined;
  if (quoted) return quotedName(tree, first);
  if (covered.has(first.index) || isTimeWord(first.form)) return undefined;
  const tied = first.head === noun.index || noun.head === first.index;
  if (
    !tied ||
    !/^(?:appos|flat|nmod|compound|nsubj|obj|obl)/.test(first.deprel) ||
    first.feats['Case'] === 'Gen'
  )
    return undefined;
  if (first.upos !== 'PROPN' && first.upos !== 'NOUN' && first.upos !== 'X') return undefined;
  return headOfNoun(first.lemma) === undefined
    ? spanFrom(tree, first.index, first.index)
    : undefined;
}

/** Up to the closing quotation mark, at most eight words on. */
function quotedName(tree: Tree, first: Node): NameSpan | undefined {
  const close = tree.nodes
    .slice(first.index, first.index + 9)
    .find((node) => /^[“"«”]$/.test(node.form));
  return close && close.index > first.index
    ? spanFrom(tree, first.index, close.index - 1)
    : undefined;
}

function spanFrom(tree: Tree, first: number, last: number): NameSpan {
  const next = tree.nodes[last + 1];
  const goesOn =
    next &&
    next.deprel.startsWith('flat') &&
    next.head >= first &&
    next.head <= last &&
    isCapitalised(nodeAt(tree, next.index).form);
  return goesOn
    ? spanFrom(tree, first, next.index)
    : { first, last, tag: undefined, probability: 0.5 };
}
