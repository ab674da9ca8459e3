import type { Node, Tree } from '../parser/tree.ts';
import { changeClause, type Clause, type Complement } from './clause.ts';
import { maybeLearnt } from './learnt.ts';
import { isParticipleForm } from './lexicon/infinitives.ts';
import { isFixedWord, isHint, isMannerAdverb, perceives, takesManner } from './lexicon/manner.ts';
import { isPlaceNoun, localVerbs } from './lexicon/places.ts';
import { isPhraseSupportVerb, setPhrases } from './lexicon/support-verbs.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { phraseWords } from './phrase.ts';
import { changeVerb, type VerbComplex } from './verb.ts';

/**
 * Joins a quality with a verb that says nothing, or the opposite, without it: „zeigte sich **wenig begeistert**“ is
 * *sich wenig begeistert zeigen*, „fiel **deutlich** aus“ *deutlich ausfallen*, „gab ihm **recht**“ *recht geben*.
 */
export function joinQuality(tree: Tree, clause: Clause): Clause | undefined {
  const words =
    maybeFixed(tree, clause) ??
    maybeManner(tree, clause) ??
    maybeDenied(tree, clause) ??
    maybeExcess(tree, clause);
  if (!words) return joinDeniedPhrase(tree, clause);
  const text = textOf(tree, words);
  const verb = joinWords(clause.verb, text, words);
  return changeClause(clause, {
    verb: /^da(gegen|neben)$/.test(text)
      ? changeVerb(verb, { lemma: verb.lemma.replace(' ', '') })
      : verb,
    ...withoutWords(clause, words),
  });
}

/** „**Leer** aus ging die Opposition“: what is one with the verb is no end; the other phrase is the subject. */
function withoutWords(
  { subjects, complements }: Clause,
  words: readonly number[],
): Pick<Clause, 'subjects' | 'complements'> {
  const others = complements.filter(({ heads }) => !words.includes(heads[0] as number));
  if (!subjects.some((subject) => words.includes(subject)))
    return { subjects, complements: others };
  const subject = others.find(({ role }) => role === 'accusative');
  return {
    subjects: subject?.heads ?? [],
    complements: others.filter((each) => each !== subject),
  };
}

/** In small letters but for nouns, a contraction once: *im Stich gelassen*. */
function textOf(tree: Tree, words: readonly number[]): string {
  const nodes = words.map((word) => nodeAt(tree, word));
  return nodes
    .filter(({ token }, at) => token !== nodes[at - 1]?.token)
    .map((node) =>
      node.upos === 'NOUN'
        ? node.form
        : (tree.sentence.tokens[node.token]?.text ?? '').toLowerCase(),
    )
    .join(' ');
}

/** The verb with words that are one with it, and their text before its lemma. */
export function joinWords(verb: VerbComplex, text: string, words: readonly number[]): VerbComplex {
  return changeVerb(verb, {
    lemma: `${text} ${verb.lemma}`,
    words: [...new Set([...verb.words, ...words])].toSorted((a, b) => a - b),
  });
}

/** *recht geben, geltend machen, verloren gehen*. */
function maybeFixed(tree: Tree, clause: Clause): readonly number[] | undefined {
  const word =
    dependents(tree, clause.head, 'xcomp', 'advmod', 'obj', 'nsubj', 'compound:prt', 'dep').find(
      (node) =>
        isFixedWord(clause.verb.lemma, lower(node)) &&
        (node.deprel !== 'nsubj' || node.index === 0) &&
        (isBare(tree, node) || isStaying(tree, clause, node)) &&
        !isContrast(clause, node),
    ) ?? maybeLearnt(tree, clause);
  return word ? [word.index] : maybeHint(tree, clause);
}

/** „hält den Bau **dagegen** für richtig“: beside an object it only says that others see it otherwise. */
function isContrast({ complements }: Clause, node: Node): boolean {
  return lower(node) === 'dagegen' && complements.some(({ role }) => role === 'accusative');
}

/** „gab **zu bedenken**, dass …“, „macht der Firma **zu schaffen**“. */
function maybeHint(tree: Tree, clause: Clause): readonly number[] | undefined {
  const { lemma } = clause.verb;
  if (lemma !== 'geben' && lemma !== 'machen' && lemma !== 'bekommen') return undefined;
  const hint = dependents(tree, clause.head, 'xcomp', 'advcl', 'ccomp').find(
    (node) =>
      isHint(lemma, lower(node)) && lower(nodeAt(tree, Math.max(0, node.index - 1))) === 'zu',
  );
  return hint && [hint.index - 1, hint.index];
}

/** „wurde nicht **ausreichend** geprüft“, „fahren nicht mehr **pünktlich**“: what *nicht* denies is how. */
function maybeDenied(tree: Tree, clause: Clause): readonly number[] | undefined {
  const word = dependents(tree, clause.head, 'advmod').find((node) => {
    const last = tree.nodes[node.index - 1];
    const before =
      last && /^(mehr|immer|so|sehr)$/.test(lower(last)) ? tree.nodes[last.index - 1] : last;
    return (
      node.upos === 'ADJ' &&
      before !== undefined &&
      lower(before) === 'nicht' &&
      /^\p{Ll}/u.test(node.form) &&
      !/^(weiter|länger|direkt|genau|öffentlich|offiziell|sofort|wirklich|tatsächlich|unmittelbar)$/.test(
        lower(node),
      )
    );
  });
  return word && clause.verb.copula === undefined ? [word.index] : undefined;
}

/** „hat **zu spät** gehandelt“: too much of how is the news. */
function maybeExcess(tree: Tree, clause: Clause): readonly number[] | undefined {
  if (clause.verb.copula !== undefined || hasSetPhrase(tree, clause)) return undefined;
  const word = dependents(tree, clause.head, 'advmod').find((node) => {
    const before = tree.nodes[node.index - 1];
    return (
      (node.upos === 'ADJ' || node.upos === 'ADV') &&
      before?.head === node.index &&
      before.upos !== 'ADP' &&
      lower(before) === 'zu'
    );
  });
  return word && [word.index - 1, word.index];
}

/** „kam zu früh **zur Welt**“: the verb has another word that it is one with. */
function hasSetPhrase(tree: Tree, { verb, complements }: Clause): boolean {
  return (
    isPhraseSupportVerb(verb.lemma) &&
    complements.some(
      ({ preposition, heads: [head = 0] }) =>
        preposition !== undefined && setPhrases.has(`${preposition} ${nodeAt(tree, head).lower}`),
    )
  );
}

/** „werden nicht **im Freien** gehalten“, „nicht **ohne Entschädigung** entziehen“: what *nicht* denies is the phrase behind it. */
function joinDeniedPhrase(tree: Tree, clause: Clause): Clause | undefined {
  const phrase = clause.complements.find((each) => isDeniedPhrase(tree, clause, each));
  if (!phrase) return undefined;
  const head = phrase.heads[0] as number;
  const words = [
    ...dependents(tree, head, 'case').map(({ index }) => index),
    ...phraseWords(tree, head),
  ].toSorted((a, b) => a - b);
  const tokens = [...new Set(words.map((word) => nodeAt(tree, word).token))];
  const text = tokens.map((token) => tree.sentence.tokens[token]?.text ?? '').join(' ');
  return changeClause(clause, {
    verb: joinWords(clause.verb, text, words),
    complements: clause.complements.filter((each) => each !== phrase),
  });
}

function isDeniedPhrase(
  tree: Tree,
  clause: Clause,
  { role, heads, preposition = '' }: Complement,
): boolean {
  const noun = nodeAt(tree, heads[0] as number);
  const first = dependent(tree, noun.index, 'case')?.index ?? noun.index;
  const before = tree.nodes[first - 1];
  return (
    role === 'prepositional' &&
    heads.length === 1 &&
    before !== undefined &&
    lower(before) === 'nicht' &&
    noun.upos === 'NOUN' &&
    noun.index - first < 4 &&
    !isTimeWord(noun.form) &&
    !isPlaceNoun(noun.form) &&
    !isGoverned(clause.verb.lemma, preposition) &&
    !localVerbs.has(clause.verb.lemma) &&
    !/^(von|durch|zu|nach)$/.test(preposition) &&
    !tree.nodes.some((word) => word.index > noun.index && lower(word) === 'sondern')
  );
}

/** „blieb **lange liegen**“. */
function isStaying(tree: Tree, { verb }: Clause, node: Node): boolean {
  return (
    verb.lemma === 'bleiben' &&
    node.feats['VerbForm'] === 'Inf' &&
    dependents(tree, node.index).every(({ deprel }) => deprel === 'advmod')
  );
}

/** Alone, or with an adjective that grades it: „ging weitgehend **leer** aus“. */
function isBare(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index).every(
    ({ deprel, upos, index }) => deprel === 'advmod' && upos === 'ADJ' && index === node.index - 1,
  );
}

function maybeManner(tree: Tree, clause: Clause): readonly number[] | undefined {
  if (
    !takesManner(clause.verb.lemma, clause.reflexive !== undefined) ||
    clause.complements.some(({ role }) => role === 'accusative')
  )
    return undefined;
  const isPerceiving = perceives(clause.verb.lemma);
  const quality = dependents(tree, clause.head, ...qualities).find((node) =>
    isPerceiving && node.deprel === 'xcomp'
      ? isParticipleForm(lower(node)) || isQuality(tree, node)
      : clause.verb.lemma !== 'sehen' && isQuality(tree, node),
  );
  if (!quality) return undefined;
  const words = withBefore(tree, quality);
  return isPerceiving ? withPhrase(tree, quality, words) : words;
}

/** Labels of what says how; „zeigte sich damit **zufrieden**“ looks like a particle. */
const qualities = ['xcomp', 'advmod', 'advcl', 'acl', 'obl', 'compound:prt'];

/** „sieht sich **zu Unrecht** kritisiert“: the phrase straight before a participle belongs to it; who did it stays an end of the fact. */
function withPhrase(tree: Tree, quality: Node, words: readonly number[]): readonly number[] {
  const first = words[0] as number;
  const noun = tree.nodes[first - 1];
  if (noun?.upos !== 'NOUN' || !isParticipleForm(lower(quality))) return words;
  if (noun.head !== quality.index && noun.head !== quality.head) return words;
  const start = dependent(tree, noun.index, 'case');
  if (!start || /^(von|vom|durch|mit|als)$/.test(lower(start))) return words;
  return Array.from({ length: first - start.index }, (_, at) => start.index + at).concat(words);
}

function isQuality(tree: Tree, node: Node): boolean {
  const quality =
    (node.upos === 'ADJ' || node.feats['VerbForm'] === 'Part' || isMannerAdverb(lower(node))) &&
    (node.index === 0 || /^\p{Ll}/u.test(node.form));
  return (
    quality &&
    !isBeforePhrase(tree, node) &&
    !/^(später|früher|kürzlich|weiter|erst|ganz|voraussichtlich|offenbar|angeblich|gegenseitig|gleichzeitig|zugleich)$/.test(
      lower(node),
    ) &&
    dependent(tree, node.index, 'mark', 'case', 'det', 'nsubj', 'aux', 'cop') === undefined
  );
}

/** „zeigte sich **tief betroffen**“: of two in a row the second is the quality, and the first grades it. */
function withBefore(tree: Tree, quality: Node): readonly number[] {
  const next = tree.nodes[quality.index + 1];
  return next &&
    next.head === quality.head &&
    qualities.includes(next.deprel) &&
    isQuality(tree, next)
    ? [...withDegree(tree, quality), ...withDegree(tree, next)]
    : withDegree(tree, quality);
}

/** „reagierte **kurz vor** der Einfahrt“: says how near, and not how. */
function isBeforePhrase(tree: Tree, node: Node): boolean {
  return (
    /^(kurz|knapp|direkt|unmittelbar|gleich|dicht|weit|tief|hoch|mitten|eng|lang|lange)$/.test(
      lower(node),
    ) && tree.nodes[node.index + 1]?.upos === 'ADP'
  );
}

const degrees =
  /^(wenig|kaum|sehr|überaus|äußerst|ziemlich|deutlich|besonders|weniger|mehr|eher|höchst|recht|ungewöhnlich|überraschend|weitgehend|leicht|etwas|viel|weit|noch|denkbar|auffallend|sonderlich|doppelt|so)$/;

/** *wenig begeistert, müde und ratlos*: the quality with what grades it and what is joined to it, as one run. */
function withDegree(tree: Tree, quality: Node): readonly number[] {
  const inside = new Set(
    subtree(tree, quality.index, (node) => /^(advmod|conj|cc|amod)$/.test(node.deprel)),
  );
  let first = quality.index;
  while (first > 0 && (inside.has(first - 1) || isDegree(tree, quality, first - 1))) first--;
  let last = quality.index;
  while (inside.has(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** An adverb of degree that the parser hangs on the verb. */
function isDegree(tree: Tree, quality: Node, at: number): boolean {
  const node = nodeAt(tree, at);
  return (
    node.head === quality.head && node.deprel === 'advmod' && degrees.test(lower(node)) && at > 0
  );
}
