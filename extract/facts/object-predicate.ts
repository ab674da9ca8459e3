import type { Clause, Complement } from '../clause/clause.ts';
import { isCalling } from '../clause/lexicon/calling.ts';
import { dependent, dependents, isNominal, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { maybePreposition, phraseWords } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';
import { isBodily, isDirection } from './direction.ts';
import type { ObjectPhrase } from './objects.ts';
import { inOrder } from './relation.ts';

/** Words that join a verb's relation. */
export interface RelationPart {
  /** As it stands before the verb: *einen Irrtum, für falsch, verantwortlich*. */
  readonly text: string;
  readonly words: readonly number[];
}

export interface ObjectPredicate extends RelationPart {
  readonly objects: readonly ObjectPhrase[];
}

/**
 * What a verb calls its object or makes of it; without that the fact would be false.
 * „nannte den Plan einen Irrtum“ → einen Irrtum nennen – den Plan · „hält ihn für falsch“ → für falsch halten – ihn
 * „macht den Chef für den Verlust verantwortlich“ → verantwortlich machen – den Chef, verantwortlich machen für – Verlust
 */
export function maybeObjectPredicate(
  reading: Reading,
  clause: Clause,
): ObjectPredicate | undefined {
  const passive = clause.verb.voice === 'passive';
  const object = clause.complements.some(
    ({ role }) => role === 'accusative' || (role === 'dative' && isBodily(clause.verb.lemma)),
  );
  if (!object && !(passive && clause.subjects.length > 0) && !hasContent(reading, clause))
    return undefined;
  const found = maybeNamed(reading, clause) ?? maybeAdjective(reading, clause);
  const phrase = found ? undefined : maybePhrase(reading, clause);
  const head = found?.index ?? phrase?.heads[0];
  if (head === undefined) return undefined;
  const words = head === 0 && found ? [0] : predicateWords(reading.tree, head);
  const objects = [
    ...objectsBeside(clause, head, found),
    ...(found ? objectsBelow(reading.tree, found) : []),
    ...(found ? pronounsBeside(reading, clause, found) : []),
  ].filter((each) => !isPlaceholder(reading, clause, each.head));
  return { text: textOf(reading.tree, words), words, objects };
}

/** „hält die Chancen für eine Rettung **für gut**“: of two phrases the adjective is the predicate. */
function maybePhrase(reading: Reading, clause: Clause): Complement | undefined {
  const phrases = clause.complements.filter((each) => isPredicate(reading, clause, each));
  return (
    phrases.find(({ heads }) => nodeAt(reading.tree, heads[0] as number).upos === 'ADJ') ??
    phrases[0]
  );
}

/** „hält **es** für möglich, dass …“: the clause is what is told of. */
function isPlaceholder(reading: Reading, clause: Clause, head: number): boolean {
  return lower(nodeAt(reading.tree, head)) === 'es' && hasContent(reading, clause);
}

function hasContent({ clauses }: Reading, { head }: Clause): boolean {
  return clauses.some(
    ({ parent, link }) => parent === head && (link === 'content' || link === 'infinitive'),
  );
}

/** The relation with the words that belong to it in front, behind *sich* and what limits them: *sich anders entwickeln*, *teils in Hotels verbringen*. */
export function withPredicate(
  relation: Candidate['relation'],
  part: RelationPart | undefined,
): Candidate['relation'] {
  if (!part) return relation;
  const [, sich = '', verb = ''] = /^((?:sich )?(?:teils )?)(.*)$/.exec(relation.lemma) ?? [];
  return {
    lemma: `${sich}${part.text} ${verb}`,
    words: inOrder([...relation.words, ...part.words]),
  };
}

/** „nannte das **einen Versuch**“: the second accusative. */
function maybeNamed(reading: Reading, clause: Clause): Node | undefined {
  if (
    clause.verb.lemma !== 'nennen' &&
    clause.verb.lemma !== 'schimpfen' &&
    clause.verb.lemma !== 'taufen'
  )
    return undefined;
  const taken = new Set([...clause.subjects, ...clause.complements.flatMap(({ heads }) => heads)]);
  const front = maybeFrontNamed(reading.tree, clause);
  if (front) return front;
  return dependents(reading.tree, clause.head, 'obj', 'xcomp', 'obl', 'obl:arg', 'nsubj').find(
    (node) =>
      !taken.has(node.index) &&
      !(clause.link === 'relative' && /^(der|die|das|den)$/.test(lower(node))) && // „**der** seinen Namen nicht nennt“
      (isNominal(node) || isQuality(node) || isOneOfMany(reading.tree, node)) &&
      maybePreposition(reading.tree, node.index) === undefined &&
      !reading.circumstances.times.has(node.index),
  );
}

/** „nannte die Stadt **eine der schönsten** des Landes“ */
function isOneOfMany(tree: Tree, { index, lower: form }: Node): boolean {
  return /^eine?[ns]?$/.test(form) && dependent(tree, index, 'nmod') !== undefined;
}

/** „**Einen Skandal** nennt sie das“: of both accusatives the indefinite noun is what the pronoun is called. */
function maybeFrontNamed(tree: Tree, { head, complements }: Clause): Node | undefined {
  const noun = complements.find(({ role }) => role === 'accusative')?.heads[0];
  const isPronoun = dependents(tree, head, 'obj').some(({ upos }) => upos === 'PRON');
  return noun !== undefined &&
    isPronoun &&
    dependents(tree, noun, 'det').some((word) => /^k?ein/.test(lower(word)))
    ? nodeAt(tree, noun)
    : undefined;
}

/** „macht den Chef **verantwortlich**“, „fand den Film **langweilig**“. */
function maybeAdjective(reading: Reading, clause: Clause): Node | undefined {
  if (!makingSo.has(clause.verb.lemma)) return undefined;
  return dependents(reading.tree, clause.head, 'xcomp', 'advmod', 'ccomp').find(
    (node) =>
      isQuality(node) &&
      (node.deprel !== 'ccomp' || (node.index === 0 && node.upos === 'ADJ')) &&
      !(clause.verb.lemma === 'lassen' && node.upos === 'VERB' && node.form.endsWith('en')) &&
      (node.deprel === 'xcomp' ||
        clause.verb.lemma !== 'finden' ||
        isJudgement(reading.tree, node)) &&
      dependent(reading.tree, node.index, 'mark', 'case', 'nsubj') === undefined,
  );
}

const makingSo: ReadonlySet<string> = new Set(
  'machen nennen finden stimmen heißen lassen'.split(' '),
);

/** „findet die Reform **halbherzig**: …“: at the end, and no word of how something was found. */
function isJudgement({ nodes }: Tree, node: Node): boolean {
  return (
    /^[:,.;]$/.test(nodes[node.index + 1]?.form ?? '') &&
    /^(un(?!längst|weit|versehens|mittelbar|gefähr|verzüglich|erwartet|verhofft).*|(?!problem|mühe|anstands|reibungs).*los|.*(haft|fern|fremd|widrig|würdig|herzig|zogen|trieben))$/.test(
      lower(node),
    )
  );
}

function isQuality(node: Node): boolean {
  return (
    (node.upos === 'ADJ' || node.feats['VerbForm'] === 'Part') &&
    (node.index === 0 || /^\p{Ll}/u.test(node.form))
  );
}

/** *für falsch halten, zum Sieger erklären, als Irrtum bezeichnen*. */
function isPredicate(reading: Reading, clause: Clause, complement: Complement): boolean {
  const { lemma } = clause.verb;
  const { heads, preposition } = complement;
  if (isDirection(reading, clause, complement) || isFavour(reading.tree, clause, complement))
    return true;
  if (preposition === 'für')
    return (
      /^(halten|befinden)$/.test(lemma) ||
      (lemma === 'erklären' && nodeAt(reading.tree, heads[0] as number).upos === 'ADJ')
    );
  if (preposition === 'zu')
    return (
      !isOccasion(reading.tree, heads[0] as number) &&
      /^(machen|erklären|degradieren|umbauen|umgestalten|umfunktionieren|verarbeiten)$/.test(lemma)
    );
  return (
    preposition === 'als' &&
    ((isCalling(lemma) && !isSentenced(clause)) || isAsPatient(reading.tree, clause, complement))
  );
}

/** „verurteilte ihn als Haupttäter **zu acht Jahren Haft**“: what he is sentenced to is told, and not only as what. */
function isSentenced({ verb, complements }: Clause): boolean {
  return (
    verb.lemma === 'verurteilen' && complements.some(({ preposition }) => preposition === 'zu')
  );
}

/** „machte **zum Auftakt** Angaben“, „erklärte ihn **zum Abschluss** zum Sieger“: when, and not into what. */
export function isOccasion(tree: Tree, head: number): boolean {
  return occasions.test(lower(nodeAt(tree, head)));
}

const occasions =
  /^(auftakt|abschluss|schluss|ende|beginn|start|anfang|einstieg|abschied|jubiläum|geburtstag|dank|vergleich|mal)$/;

/** „wertete das **zu seinen Gunsten**“, „legte es **zulasten** des Angeklagten aus“: for or against whom it speaks. */
function isFavour(tree: Tree, { verb }: Clause, { heads, preposition = '' }: Complement): boolean {
  if (!favouring.has(verb.lemma)) return false;
  return preposition === 'zu'
    ? /^(gunsten|ungunsten|lasten)$/.test(lower(nodeAt(tree, heads[0] as number)))
    : /^(zugunsten|zuungunsten|zulasten)$/.test(preposition);
}

const favouring: ReadonlySet<string> = new Set(
  'werten auslegen anrechnen berücksichtigen'.split(' '),
);

/** „wurde **als bester Darsteller** geehrt“: in the passive it says as what, unless it compares. */
function isAsPatient(tree: Tree, { verb }: Clause, { heads }: Complement): boolean {
  const than = dependent(tree, heads[0] as number, 'case');
  const before = tree.nodes[(than?.index ?? 0) - 1];
  return (
    verb.voice === 'passive' &&
    nodeAt(tree, heads[0] as number).upos === 'NOUN' &&
    before?.feats['Degree'] !== 'Cmp' &&
    !/^(mehr|weniger|anders|öfter|häufiger)$/.test(before?.lower ?? '')
  );
}

/** The words of the predicate with its preposition; a long one without what follows its noun. */
function predicateWords(tree: Tree, head: number): readonly number[] {
  const words = [
    ...dependents(tree, head, 'case').map((node) => node.index),
    ...phraseWords(tree, head),
    ...joinedQualities(tree, head),
  ].filter((word) => nodeAt(tree, word).upos !== 'PUNCT');
  const short = words.length > 8 ? words.filter((word) => word <= head) : words;
  return inOrder(short);
}

/** *als mild, aber vertretbar*: adjectives that are joined are one predicate. */
function joinedQualities(tree: Tree, head: number): readonly number[] {
  return nodeAt(tree, head).upos === 'ADJ'
    ? subtree(tree, head, (node) => /^(conj|cc|advmod)$/.test(node.deprel))
    : [];
}

/** As written, a contraction once: *zum Sieger*. */
function textOf(tree: Tree, words: readonly number[]): string {
  const tokens = [...new Set(words.map((word) => nodeAt(tree, word).token))];
  const text = tokens.map((token) => tree.sentence.tokens[token]?.text ?? '').join(' ');
  return /^(NOUN|PROPN)$/.test(nodeAt(tree, words[0] as number).upos)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** What is called so, where that is a pronoun: „Einen Skandal nennt sie **das**“. */
function pronounsBeside({ tree }: Reading, clause: Clause, found: Node): ObjectPhrase[] {
  if (!clause.complements.some(({ heads }) => heads.includes(found.index))) return [];
  return dependents(tree, clause.head, 'obj')
    .filter(({ upos, feats }) => upos === 'PRON' && feats['Reflex'] !== 'Yes')
    .map(({ index }) => ({ head: index, preposition: undefined }));
}

/** „**Verantwortlich für den Brand** machen sie einen Kurzschluss“: what hangs on an adjective in first place. */
function objectsBelow(tree: Tree, { index, upos }: Node): ObjectPhrase[] {
  if (index > 0 || upos !== 'ADJ') return [];
  return dependents(tree, index, 'nmod', 'obl').flatMap((node) => {
    const preposition = maybePreposition(tree, node.index);
    return preposition === undefined ? [] : [{ head: node.index, preposition }];
  });
}

/** The objects that the predicate is told of; an adjective has phrases of its own: *verantwortlich **für***. */
function objectsBeside(clause: Clause, head: number, found: Node | undefined): ObjectPhrase[] {
  return clause.complements
    .filter(
      ({ role, heads, preposition = '' }) =>
        !heads.includes(head) &&
        (role === 'accusative' ||
          role === 'dative' ||
          (found !== undefined &&
            isQuality(found) &&
            /^(für|zu|über|gegen|auf|mit)$/.test(preposition))),
    )
    .flatMap(({ heads, preposition }) => heads.map((each) => ({ head: each, preposition })));
}
