import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFirmOfLine } from './families.ts';
import type { NameSpan } from './name-span.ts';
import { isDemonymOfMany } from './no-name-here.ts';
import { isCapitalised, isHonorific, isPersonNoun, isTimeWord } from './name-words.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';
import { isDemonym, isNational } from './origins.ts';
import { isBehindSomebody } from './somebody.ts';
import { stateOfPrefix } from './states.ts';

/** Rejects what the model took for a name and is none: weekdays, common nouns of persons, words written small. */
export function isName(tree: Tree, span: NameSpan): boolean {
  const node = nodeAt(tree, span.first);
  if (span.first !== span.last) return !isTimeWord(node.form) || span.tag !== undefined;
  if (isTimeWord(node.form) || isHonorific(node.form)) return false;
  if (isDemonym(tree, node) || isNational(node.form)) return false;
  if (node.upos === 'ADJ' || node.upos === 'ADV' || node.upos === 'VERB')
    return span.tag === 'ORG' && span.probability > 0.8;
  if (node.form.includes('-') && isPersonNoun(node)) return false;
  if (isListedThing(tree, node) || isCalling(node) || isCounted(tree, node)) return false;
  if (isNounToo(tree, node) || isEmpty(tree, node)) return false;
  if (span.tag !== 'PER' && isDemonymOfMany(tree, node)) return false;
  if (isOfPlace(tree, node) || isBehindSomebody(tree, node)) return false;
  if (span.tag === 'PER' && isPluralSubject(tree, node)) return false;
  if (node.upos === 'PROPN' && isTitleOfNext(tree, node, span)) return false;
  if (node.upos !== 'NOUN' || isNamedInstitution(node)) return true;
  if (isKindOfNext(tree, node)) return false;
  if (isBehindFirm(tree, node)) return span.probability > 0.3;
  return span.probability >= 0.8 && !isCommonNoun(node);
}

/** ***Leer** aus ging der Film*: no town. */
function isEmpty(tree: Tree, { form, index }: Node): boolean {
  return form === 'Leer' && index === 0 && /^(?:aus|ausgegangen)$/.test(tree.nodes[1]?.form ?? '');
}

/** *am **Kai***: a first name that is a noun as well is one behind its article. */
export function isNounToo(tree: Tree, { form, index }: Node): boolean {
  return (
    /^(?:Kai|Mark|Rose|Heide|Wolf|Ernst)$/.test(form) &&
    dependents(tree, index, 'det').length > 0 &&
    tree.nodes[index + 1]?.upos !== 'PROPN'
  );
}

/** ***Moore** speichern Wasser*: nobody alone is several. */
export function isPluralSubject(tree: Tree, { index, deprel, head, name }: Node): boolean {
  if (deprel !== 'nsubj' || head < 0 || (name && !name.begins)) return false;
  if (nodeAt(tree, head).feats['Number'] !== 'Plur' || nodeAt(tree, head).upos !== 'VERB')
    return false;
  const hasPart = dependents(tree, index).length > 0 || tree.nodes[index + 1]?.upos === 'PROPN';
  return !hasPart && dependents(tree, head, 'nsubj').length === 1;
}

/** *31,40 **Euro***: an amount, also where *der Euro* is spoken of. */
export function isSum(tree: Tree, { first, last }: NameSpan): boolean {
  const [before, { form }] = [tree.nodes[first - 1], nodeAt(tree, first)];
  return (
    first === last &&
    /^(?:Euro|Cent|Dollar|Franken|Pfund|Kronen|Rubel|Yen|Yuan|Zloty|Forint)$/.test(form) &&
    (before?.upos === 'NUM' ||
      /^(?:Million(?:en)?|Milliarden?|Billion(?:en)?)$/.test(before?.form ?? ''))
  );
}

/** *zwei Wanderer*, *200 Jesiden* */
function isCounted(tree: Tree, node: Node): boolean {
  const isNoun = [node.form, node.form.replace(/n$/, '')].some((form) => headOfNoun(form));
  return isNoun && dependents(tree, node.index, 'nummod').length > 0;
}

/** *Zollfahnder* tagged as a name; most short callings are surnames as well, and so are *Zimmermann*, *Neubauer*. */
function isCalling(node: Node): boolean {
  const head = headOfNoun(node.form);
  return (
    head !== undefined &&
    head !== node.form.toLowerCase() &&
    !surnames.test(head) &&
    maybeTypeOfNoun(node.form) === 'Person'
  );
}

const surnames =
  /^(?:mann|bauer|meister|schmied|fischer|jäger|förster|richter|könig|kaiser|koch|wirt|graf|herr|sohn|freund|feind|kind|junge|held|gast|bürger|maler|hirt|wächter|händler|winzer|gärtner|müller)$/;

/** *Kokain*, *Zimmer 12*: listed nouns that are no surname here. */
function isListedThing(tree: Tree, node: Node): boolean {
  if (headOfNoun(node.form) !== node.form.toLowerCase() || /^(?:Zug|Diesel)$/.test(node.form))
    return false;
  const type = maybeTypeOfNoun(node.form);
  return type === 'Product' || (type === 'Place' && tree.nodes[node.index + 1]?.upos === 'NUM');
}

/** *Rostocker* in *der Rostocker Hafen* names no place; cities that end so are written with a hyphen there. */
function isOfPlace(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return (
    next?.upos === 'NOUN' &&
    /^\p{Lu}\p{Ll}{3,}er$/u.test(node.form) &&
    node.head === next.index &&
    /^(?:amod|nmod|compound|det)/.test(node.deprel)
  );
}

/** *Hansa-Kreditbank*, *Heinz-Uphoff-Stiftung*: the first part names it, unless it is a noun or an abbreviation (*EU-Behörde*). */
export function isNamedInstitution({ form, feats }: Node): boolean {
  const [, name] =
    /^(.+)-\p{Lu}\p{Ll}*(?:bank|sparkasse|stiftung|werft|werke|verlag|gruppe|klinik|klinikum|schule|gymnasium|universität|theater|museum|institut|reederei|brauerei|orchester|ensemble)s?$/u.exec(
      form,
    ) ?? [];
  return (
    name !== undefined &&
    feats['Number'] !== 'Plur' &&
    name.split('-').every((part) => /^\p{Lu}\p{Ll}{2,}/u.test(part)) &&
    headOfNoun(name) === undefined &&
    stateOfPrefix(name) === undefined &&
    !/^(?:Online|Mini|Mode|Solar|Direkt|Privat|Landes|Bundes|Mutter|Elite|Kunst|Musik|Grund|Haupt|Online|Forschungs|Ersatz|Förder)/.test(
      name,
    )
  );
}

/** *dem Baustoffkonzern Rüdstein*: no noun stands right behind that of a firm but its name. */
function isBehindFirm(tree: Tree, node: Node): boolean {
  const before = tree.nodes[node.index - 1];
  return (
    before?.upos === 'NOUN' &&
    isFirmOfLine(headOfNoun(before.form) ?? '') &&
    maybeTypeOfNoun(node.lemma) === undefined
  );
}

/** *die Lehrergewerkschaft GEW*: a listed noun that the name behind it hangs on. */
function isKindOfNext(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return (
    next?.upos === 'PROPN' &&
    (next.head === node.index || node.head === next.index) &&
    headOfNoun(node.form) !== undefined
  );
}

/** *der Autozulieferer Brandt*: a common noun that the tagger took for a part of the name behind it. */
function isTitleOfNext(tree: Tree, node: Node, span: NameSpan): boolean {
  const next = tree.nodes[node.index + 1];
  if (headOfNoun(node.form) === undefined || !next) return false;
  if (next.name?.type === 'PER' && next.name.begins && isPersonNoun(node)) return true; // *Ingenieurin Ava Lorch*
  if (span.probability > 0.8) return false;
  return next.upos === 'PROPN' && isCapitalised(next.form);
}

/** Compounds with a name and a listed noun are descriptions: *US-Präsident*, *Ukraine-Krise*. */
function isCommonNoun(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma);
  return (
    type === 'Person' ||
    type === 'Event' ||
    (type !== undefined && node.form.toLowerCase().length < 5)
  );
}
