import { takesDative } from '../clause/lexicon/transitive.ts';
import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { maybeAdjectivalStem } from './adjectival-nouns.ts';
import { isCounted, isUnchanged } from './counted.ts';
import { isFirstName } from './first-names.ts';
import { maybeHangingPart } from './hanging-parts.ts';
import { stateOfDemonym } from './states.ts';
import { maybeEndOfInstitution } from './institution.ts';
import { isPersonNoun } from './name-words.ts';
import { maybeGenderOfNoun } from './noun-gender.ts';
import { isSurelyPlural } from './noun-number.ts';
import { genderOfPersonNoun } from './noun-type.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { topOf } from './syntax.ts';
import { maybeWeakNominative } from './weak-nouns.ts';

/** Grammatical gender, as UD spells it. */
export type Gender = 'Masc' | 'Fem' | 'Neut';
/** Singular or plural, as UD spells it. */
export type GrammaticalNumber = 'Sing' | 'Plur';

/** A noun with what stands around it, without clauses: *seinem russischen Amtskollegen*. */
export interface NounPhrase {
  readonly head: Node;
  readonly determiner: Node | undefined;
  readonly possessive: Node | undefined;
  /** Attributive adjectives and participles before the head, in order. */
  readonly adjectives: readonly Node[];
  readonly numeral: Node | undefined;
  /** Head of a genitive attribute: *Ministeriums* in *Beamtin des Ministeriums*. */
  readonly genitive: Node | undefined;
  /** First and last word of the phrase, preposition excluded. */
  readonly first: number;
  readonly last: number;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
}

/** Reads the phrase that a noun heads. */
export function nounPhraseAt(tree: Tree, index: number): NounPhrase {
  const head = nodeAt(tree, index);
  const children = dependents(tree, index);
  const start = maybeHangingPart(tree, index)?.index ?? index;
  const before = children.filter((child) => child.index < start);
  const possessive = before.find(isPossessive);
  const determiner = before.find((child) => isDeterminer(child) && child !== possessive);
  const genitive = children.find((child) => isGenitive(tree, head, child));
  const number = bearsName(tree, head)
    ? 'Sing'
    : (numberOfVerb(tree, head, before) ?? numberOf(tree, head, determiner, before));
  const parts = before.filter((child) => inside.has(child.deprel) || child === genitive);
  return {
    head,
    determiner,
    possessive,
    adjectives: before.filter((child) => child.deprel === 'amod' && child.upos !== 'DET'),
    numeral: before.find((child) => child.deprel === 'nummod'),
    genitive,
    first: Math.min(start, ...parts.map((child) => firstOf(tree, child))),
    last: genitive && genitive.index > index ? lastOfGenitive(tree, genitive) : index,
    gender: genderOf(head, determiner ?? possessive, number, before),
    number,
    definite: possessive !== undefined || (determiner !== undefined && isDefinite(determiner)),
  };
}

const inside: ReadonlySet<string> = new Set(['det', 'det:poss', 'amod', 'nummod', 'nmod:poss']);

/** *die*, *dieser*, also inside *zum* and *im*. */
export function isDefinite(determiner: Node): boolean {
  return /^(?:d(?:er|ie|as|en|em|es)|dies(?:e|er|es|en|em)|jen(?:e|er|es|en|em)|beide|beiden)$/.test(
    lower(determiner),
  );
}

/** *sein*, *ihr* before a noun; also *dessen* and *deren*. */
function isPossessive(node: Node): boolean {
  return node.deprel === 'det:poss' || possessiveForm.test(lower(node));
}

const possessiveForm = /^(?:sein|ihr|mein|dein|unser)(?:e|er|es|en|em)?$|^(?:dessen|deren)$/;

/** A hyphen that hangs asks for the other conjunct: *der Staats- und Regierungschefs*. */
function lastOfGenitive(tree: Tree, genitive: Node): number {
  const [and, other] = tree.nodes.slice(genitive.index + 1, genitive.index + 3);
  if (genitive.form.endsWith('-') && and?.upos === 'CCONJ' && other?.upos === 'NOUN')
    return other.index;
  return (
    maybeEndOfInstitution(tree, genitive) ??
    lastOfName(tree, genitive, nounPhraseAt(tree, genitive.index).last)
  );
}

/** *der Universität **Greifswald***, *der Kreise **Harz und Börde***: the name that goes on behind the noun. */
function lastOfName(tree: Tree, noun: Node, last: number): number {
  const next = tree.nodes[last + 1];
  const goesOn =
    next?.upos === 'PROPN' &&
    next.head >= noun.index &&
    next.head <= last &&
    /^(?:appos|flat|nmod|compound)/.test(next.deprel) &&
    dependents(tree, next.index, 'case', 'det').length === 0;
  if (goesOn) return lastOfName(tree, noun, last + 1);
  const other = next?.lower === 'und' && last > noun.index ? tree.nodes[last + 2] : undefined;
  if (other?.upos === 'PROPN' && other.deprel === 'conj' && other.head === noun.index)
    return other.index;
  return next && last > noun.index && isInsideSurname(tree, next) ? last + 2 : last;
}

/** *der Sammlerin Ortrud **von** Plessen* */
function isInsideSurname(tree: Tree, { index, upos, name }: Node): boolean {
  const surname = tree.nodes[index + 1];
  return (
    upos === 'ADP' &&
    name?.begins === false &&
    surname?.deprel === 'flat' &&
    surname.head === index - 1
  );
}

function isDeterminer(node: Node): boolean {
  return node.deprel === 'det' || node.upos === 'DET';
}

function isGenitive(tree: Tree, head: Node, child: Node): boolean {
  if (child.deprel !== 'nmod' && child.deprel !== 'nmod:poss') return false;
  if (child.upos !== 'NOUN' && child.upos !== 'PROPN') return false;
  if (dependents(tree, child.index, 'case').length > 0 || isFirstName(child.form)) return false;
  if (isTitled(tree, head, child)) return false;
  if (child.index < head.index) return child.upos === 'PROPN' && child.deprel.startsWith('nmod');
  return (
    child.feats['Case'] === 'Gen' || child.deprel === 'nmod:poss' || hasGenitiveArticle(tree, child)
  );
}

/** *Kulturminister Aivars Ozolins*: behind an office without an article stands who holds it. */
function isTitled(tree: Tree, head: Node, child: Node): boolean {
  return (
    child.index === head.index + 1 &&
    child.name?.type === 'PER' &&
    isPersonNoun(head) &&
    dependents(tree, head.index, 'det', 'det:poss', 'amod').length === 0
  );
}

function hasGenitiveArticle(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index).some((child) =>
    /^(?:des|eines|der|einer)$/.test(lower(child)),
  );
}

/** First word of a branch, so that *die 2014 annektierte Krim* begins at *die*. */
function firstOf(tree: Tree, node: Node): number {
  const children = tree.children[node.index] ?? [];
  return Math.min(node.index, ...children.filter((child) => child < node.index));
}

/** *den ukrainischen Präsidenten Selenskyj* is one man, though the form may be a plural. */
function bearsName(tree: Tree, head: Node): boolean {
  const next = tree.nodes[head.index + 1];
  if (head.upos !== 'NOUN' || !next || next.upos !== 'PROPN' || next.feats['Case'] === 'Gen')
    return false;
  const tied = next.head === head.index || head.head === next.index || next.head === head.head;
  return tied && !dependents(tree, next.index).some((child) => child.deprel === 'conj');
}

/** *Zollfahnder durchsuchten …*, *Die Schwimmer jubelten*: a bare noun, or a masculine behind *die*, is as many as its verb says. */
function numberOfVerb(
  tree: Tree,
  head: Node,
  before: readonly Node[],
): GrammaticalNumber | undefined {
  const open = before.length === 0 || (lower(before[0] ?? head) === 'die' && isMasculine(head));
  if (head.deprel !== 'nsubj' || head.head < 0 || !open) return undefined;
  if (dependents(tree, head.index, 'conj').length > 0) return undefined;
  const verbs = [nodeAt(tree, head.head), ...dependents(tree, head.head, 'aux')];
  const finite = verbs.find(({ feats }) => feats['VerbForm'] === 'Fin');
  return finite?.feats['Number'] === 'Plur' ? 'Plur' : undefined;
}

function isMasculine({ feats, upos, form }: Node): boolean {
  return upos === 'NOUN' && (feats['Gender'] === 'Masc' || genderOfPersonNoun(form) === 'Masc');
}

/** *für **den Dänen***, *verklagt **ihren Kunden***: in the accusative *den* is one man, whatever the form may be in the dative. */
function isAccusativeMan(tree: Tree, head: Node, determiner: Node | undefined): boolean {
  if (!determiner || !determiner.form.endsWith('en') || head.feats['Gender'] !== 'Masc')
    return false;
  if (!isWeak(head)) return false;
  const prepositions = dependents(tree, head.index, 'case');
  return prepositions.length > 0
    ? prepositions.every((word) => /^(?:für|gegen|durch|um|ohne)$/i.test(word.form))
    : isAccusative(tree, nodeAt(tree, topOf(tree, head.index)));
}

/** The direct object, or what the model takes for another argument of a verb that has no dative. */
function isAccusative(tree: Tree, { deprel, head }: Node): boolean {
  if (deprel === 'obj') return true;
  if (head < 0 || !/^(?:obl:arg|iobj|nsubj)$/.test(deprel)) return false;
  return (
    nodeAt(tree, head).upos === 'VERB' &&
    !takesDative(infinitiveAt(tree, head)) &&
    dependents(tree, head, 'aux:pass').length === 0 &&
    (deprel === 'nsubj' || dependents(tree, head, 'obj').length === 0 || !hasSubject(tree, head))
  );
}

function hasSubject(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'nsubj').length > 0;
}

/** *Dänen*, *Präsidenten*, *Vermissten*: one or many; *Gästen*, whose lemma may be taken for *Gäste*, and *Händlern* are many. */
function isWeak({ form, lemma }: Node): boolean {
  if (/e[lr]n$/.test(form) && !/(?:bau|bay|pomm|vett)ern$/i.test(form)) return false;
  if (maybeWeakNominative(form) !== undefined || maybeAdjectivalStem(form) !== undefined)
    return true;
  const isPlural = /[äöü]\p{Ll}*e$/u.test(lemma) && stateOfDemonym(lemma) === undefined;
  return !isPlural && (form === `${lemma}n` || form === `${lemma}en`);
}

/** *Der Angeklagten drohen …*: what declines like an adjective is one woman there, unless it is a genitive. */
function isDativeWoman(head: Node, determiner: Node | undefined): boolean {
  return (
    determiner !== undefined &&
    lower(determiner) === 'der' &&
    !head.deprel.startsWith('nmod') &&
    head.feats['Case'] !== 'Gen' &&
    adjectival.test(head.form)
  );
}

const adjectival =
  /(?:vorsitzend|abgeordnet|angestellt|angeklagt|beschuldigt|verletzt|verdächtig|verurteilt|verstorben|jährig|beauftragt)en$/i;

function numberOf(
  tree: Tree,
  head: Node,
  determiner: Node | undefined,
  before: readonly Node[],
): GrammaticalNumber {
  const marked = head.feats['Number'] ?? determiner?.feats['Number'];
  if (isOneOnly(head, determiner ?? before.find(isPossessive))) return 'Sing';
  if (isSurelyPlural(tree, head, determiner, before)) return 'Plur';
  if (isDativeWoman(head, determiner)) return 'Sing';
  if (isAccusativeMan(tree, head, determiner ?? before.find(isPossessive))) return 'Sing';
  const looksAlike = maybeAdjectivalStem(head.form) !== undefined || isMasculine(head);
  if (isCounted(before) && (looksAlike || isUnchanged(head))) return 'Plur';
  if (determiner && lower(determiner) === 'die' && /jährigen?$/i.test(head.form))
    return head.form.endsWith('n') ? 'Plur' : 'Sing';
  return marked === 'Plur' ? 'Plur' : 'Sing';
}

/** *ein Lastwagen*, *dem Schuppen*; *der* in the nominative: the article tells that it is one, whatever the noun looks like. */
function isOneOnly(head: Node, determiner: Node | undefined): boolean {
  const form = determiner ? lower(determiner) : '';
  if (/^(?:ein|kein|[msd]ein|das|dem|des|dieses|jede[rsmn]?|\p{L}+em)$/u.test(form)) return true;
  return form === 'der' && head.feats['Case'] === 'Nom' && head.deprel.startsWith('nsubj');
}

const genderOfDeterminer: Readonly<Record<string, Gender>> = {
  das: 'Neut',
  ein: 'Neut',
  eine: 'Fem',
  einer: 'Fem',
  einen: 'Masc',
};

/** *ein **beladener** Lastwagen* */
function isStrongMasculine({ deprel, form, upos }: Node): boolean {
  return deprel === 'amod' && upos === 'ADJ' && /^\p{Ll}.*er$/u.test(form);
}

/** The determiner's form is surer than the tagger: *das* is neuter, *die* in the singular feminine. */
function genderOf(
  head: Node,
  determiner: Node | undefined,
  number: GrammaticalNumber,
  before: readonly Node[],
): Gender | undefined {
  if (determiner && number === 'Sing') {
    const form = lower(determiner);
    if (/^(?:k?ein|[msd]ein)$/.test(form) && before.some(isStrongMasculine)) return 'Masc';
    if (form === 'die' || isDativeWoman(head, determiner)) return 'Fem';
    const certain = genderOfDeterminer[form];
    const own = maybeGenderOfNoun(head.form) ?? head.feats['Gender'];
    if (certain && !(form === 'ein' && own === 'Masc')) return certain;
    if (form === 'der' && head.feats['Case'] === 'Nom')
      return maybeGenderOfNoun(head.form) === 'Fem' ? 'Fem' : 'Masc'; // *der Rentenkasse fehlten …*
    if (/^de[mns]$/.test(form) && adjectival.test(head.form)) return 'Masc'; // *dem 81-Jährigen*
    if (/em$|^des$/.test(form) && own !== 'Neut') {
      if (genderOfPersonNoun(head.form) === 'Masc' || /[^h]en$/.test(head.form)) return 'Masc'; // *dem Schuppen*
      if (own === 'Fem') return undefined;
    }
  }
  if (number === 'Sing' && maybeWeakNominative(head.form)?.endsWith('e')) return 'Masc';
  const marked = maybeGenderOfNoun(head.form) ?? head.feats['Gender'];
  return marked === 'Masc' || marked === 'Fem' || marked === 'Neut' ? marked : undefined;
}
