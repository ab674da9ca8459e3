import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isLatter } from './find-pronouns.ts';
import type { FoundName, FoundNominal } from './found-mention.ts';
import { isHangingPart } from './hanging-parts.ts';
import { isNounToo, isPluralSubject } from './is-name.ts';
import type { EntityType } from './mention.ts';
import { isHonorific, isTimeNoun, isTimeWord } from './name-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { genderOfPersonNoun, headOfNoun } from './noun-type.ts';
import { isQuantity, typeOfNounPhrase, wordsOf } from './phrase-name.ts';
import { maybeSideRole } from './side-roles.ts';
import {
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
  stateOfDemonym,
  stateOfPrefix,
} from './states.ts';

/** Finds the common nouns of an article that are no part of a name, with their phrases. */
export function findNominals(trees: readonly Tree[], names: readonly FoundName[]): FoundNominal[] {
  const named = new Set(names.flatMap((name) => wordKeys(name)));
  return trees.flatMap((tree, sentence) =>
    tree.nodes
      .filter((node) => !isQuantityBefore(tree, node))
      .filter((node) => isCommonNoun(tree, node) && !named.has(`${sentence}:${node.index}`))
      .filter((node) => !isHangingPart(tree, node))
      .filter((node) => !isTitleOf(tree, sentence, node, named))
      .map((node) => toNominal(tree, sentence, node)),
  );
}

/** *Herr*, *Prof.* before a name, also before another title. */
function isTitleOf(tree: Tree, sentence: number, node: Node, named: ReadonlySet<string>): boolean {
  if (!isHonorific(node.form)) return false;
  let next = node.index + 1;
  while (isHonorific(tree.nodes[next]?.form ?? '')) next++;
  return named.has(`${sentence}:${next}`);
}

function wordKeys(name: FoundName): string[] {
  return Array.from(
    { length: name.last - name.first + 1 },
    (_, i) => `${name.sentence}:${name.first + i}`,
  );
}

/** *Milliarden* in *1,4 Milliarden Euro* is part of the amount. */
function isQuantityBefore(tree: Tree, node: Node): boolean {
  return isQuantity(node) && tree.nodes[node.index + 1]?.upos === 'NOUN';
}

function isCommonNoun(tree: Tree, node: Node): boolean {
  if (/^beiden?$/i.test(node.form) || isLatter(node)) return false;
  if (node.upos === 'NOUN')
    return !isTimeWord(node.form) && !isTimeNoun(node.form) && /\p{L}{2}/u.test(node.form);
  if (node.upos === 'PROPN')
    return (
      isListed(node.form) ||
      isNounToo(tree, node) ||
      (node.name?.type === 'PER' && isPluralSubject(tree, node))
    );
  return node.upos === 'ADJ' && /^\p{Lu}/u.test(node.form) && node.index > 0 && standsAsNoun(node);
}

/** *Minister*, *Portugiese* tagged as names; *Watzmann* and *Feldberg* only end in a noun. */
function isListed(form: string): boolean {
  if (stateOfDemonym(form) !== undefined) return stateNamed(form) === undefined;
  const head = headOfNoun(form);
  return head !== undefined && (head.length > 4 || head === form.toLowerCase());
}

/** *die Verletzten*, *ein 45-Jähriger* keep their tag as adjectives. */
function standsAsNoun(node: Node): boolean {
  return (
    /^(?:nsubj|obj|obl|iobj|nmod|conj|appos|root)/.test(node.deprel) &&
    /(?:e|er|en|em|es)$/.test(node.form)
  );
}

function toNominal(tree: Tree, sentence: number, node: Node): FoundNominal {
  const behind = tree.nodes[node.index + 1];
  const phrase = nounPhraseAt(tree, node.index);
  const type = typeOfNounPhrase(tree, phrase);
  const range = Array.from({ length: phrase.last - phrase.first + 1 }, (_, i) => phrase.first + i);
  return {
    kind: 'nominal',
    sentence,
    head: node.index,
    first: phrase.first,
    last: phrase.last,
    start: nodeAt(tree, phrase.first).start,
    end: nodeAt(tree, phrase.last).end,
    text: wordsOf(tree, range),
    phrase,
    type,
    noun:
      maybeSideRole(node.lemma) ??
      headOfNoun(node.lemma) ??
      headOfNoun(node.form) ??
      node.lemma.toLowerCase(),
    state: stateOfPhrase(tree, phrase)?.name,
    numberBehind: behind?.upos === 'NUM' && behind.head === node.index ? behind.form : undefined,
    gender: genderOf(type, phrase),
    number: phrase.number,
    prose: tree.sentence.kind === 'prose',
  };
}

/** Persons have the gender that their noun tells, everything else that of the grammar. */
function genderOf(type: EntityType, phrase: NounPhrase): FoundNominal['gender'] {
  if (/mädchen$/i.test(phrase.head.form)) return undefined; // *sie* and *es*
  const natural =
    type === 'Person' || type === 'Group' ? genderOfPersonNoun(phrase.head.form) : undefined;
  return natural ?? phrase.gender;
}

/** *der ukrainische Präsident*, *US-Truppen*, *der Präsident der Ukraine*, *die Regierung in Kiew*, *die Russen*. */
function stateOfPhrase(tree: Tree, phrase: NounPhrase): { readonly name: string } | undefined {
  const { head, adjectives, genitive } = phrase;
  for (const adjective of adjectives) {
    const state = stateOfAdjective(adjective.form);
    if (state) return state;
  }
  return (
    stateOfPrefix(/^(.+)-[^-]+$/.exec(head.form)?.[1] ?? '') ??
    (genitive && stateNamed(genitive.form)) ??
    stateOfDemonym(head.lemma) ??
    seatOf(tree, head)
  );
}

function seatOf(tree: Tree, head: Node): { readonly name: string } | undefined {
  if (!/(?:Regierung|Führung|Regierungsvertreter(?:in)?|Ministerium)$/.test(head.form))
    return undefined;
  const seat = dependents(tree, head.index, 'nmod').find((child) =>
    dependents(tree, child.index, 'case').some((preposition) => lower(preposition) === 'in'),
  );
  return seat && stateOfCapital(seat.form);
}
