import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { byPosition, wordKey } from './draft.ts';
import type { FoundMention, FoundPronoun } from './found-mention.ts';
import type { EntityType } from './mention.ts';
import type { WordIndex } from './link-titles.ts';
import { headOfNoun } from './noun-type.ts';
import type { Place } from './syntax.ts';
import { conjunctsOf, placeOf } from './syntax.ts';
import { takesUp } from './takes-up.ts';

/** A phrase that a pronoun may mean. */
export interface Candidate {
  readonly mention: FoundMention;
  readonly tree: Tree;
  readonly place: Place;
  /** One, or all conjuncts of *Blinken und Lawrow*. */
  readonly drafts: readonly Draft[];
}

/** Phrases around a pronoun. */
export interface Candidates {
  /** In the same sentence and the three before it, nearest first. */
  before(pronoun: FoundPronoun): readonly Candidate[];
  /** Later in the same sentence: *Bevor er abreiste, sprach Scholz …* Only for a pronoun in a clause that comes first. */
  after(pronoun: FoundPronoun): readonly Candidate[];
  /** All that is named later in the same sentence. */
  behind(pronoun: FoundPronoun): readonly Candidate[];
  /** The two persons spoken of together, for *die beiden*; empty if there are none. */
  pairBefore(pronoun: FoundPronoun): readonly Draft[];
  /** Tells what a pronoun means, so that it is a candidate for the next. */
  add(pronoun: FoundPronoun, drafts: readonly Draft[]): void;
}

const reach = 3;

/** Collects the mentions of an article by sentence. */
export function createCandidates(
  trees: readonly Tree[],
  drafts: readonly Draft[],
  index: WordIndex,
): Candidates {
  const bySentence: Candidate[][] = trees.map(() => []);
  for (const draft of drafts)
    for (const mention of draft.mentions) {
      const tree = trees[mention.sentence];
      if (tree) bySentence[mention.sentence]?.push(...candidatesOf(tree, mention, draft, index));
    }
  for (const candidates of bySentence) candidates.sort((a, b) => byPosition(b.mention, a.mention));

  function* backwards(pronoun: FoundPronoun): Generator<Candidate> {
    for (
      let sentence = pronoun.sentence;
      sentence >= Math.max(0, pronoun.sentence - reach);
      sentence--
    )
      for (const candidate of bySentence[sentence] ?? [])
        if (candidate.mention.start < pronoun.start) yield candidate;
  }

  function behind(pronoun: FoundPronoun): Candidate[] {
    return (bySentence[pronoun.sentence] ?? [])
      .filter((candidate) => candidate.mention.start > pronoun.start)
      .toReversed();
  }

  let settled: readonly Draft[] | undefined;

  return {
    behind,
    before: (pronoun) => [...backwards(pronoun)],
    after: (pronoun) => (comesFirst(trees[pronoun.sentence], pronoun) ? behind(pronoun) : []),
    pairBefore(pronoun) {
      const tree = trees[pronoun.sentence];
      const clause = tree && placeOf(tree, pronoun.head).clause;
      const outside = [...backwards(pronoun)].filter(
        ({ mention, place }) => mention.sentence !== pronoun.sentence || place.clause !== clause,
      );
      const noun = pronoun.pairOf === 'Organization' ? tree?.nodes[pronoun.head] : undefined;
      const pair = maybePair(
        noun ? outside.filter((candidate) => areCalled(candidate, noun.lemma)) : outside,
        pronoun,
      );
      return settled && isNewTwo(outside, pair) ? settled : pair;
    },
    add(pronoun, meant) {
      if (pronoun.pronoun === 'both' && meant.length === 2 && meant.every(isPerson))
        settled = meant;
      const tree = trees[pronoun.sentence];
      const here = bySentence[pronoun.sentence];
      if (!tree || !here) return;
      here.push({ mention: pronoun, tree, place: placeOf(tree, pronoun.head), drafts: meant });
      here.sort((a, b) => byPosition(b.mention, a.mention));
    },
  };
}

/** *die Betriebe und eine Schule … die beiden Berufsschulen*: bodies without names are two of what they were called. */
function areCalled({ drafts }: Candidate, lemma: string): boolean {
  const noun = headOfNoun(lemma) ?? lemma.toLowerCase();
  return drafts.every(
    (draft) =>
      draft.hasName ||
      takesUp(noun, draft.type, draft) ||
      takesUp(lemma.toLowerCase(), draft.type, draft),
  );
}

function candidatesOf(
  tree: Tree,
  mention: FoundMention,
  draft: Draft,
  index: WordIndex,
): Candidate[] {
  const place = placeOf(tree, mention.head);
  const whole = ofApposition(tree, mention, draft, index) ?? draft;
  const single: Candidate = { mention, tree, place, drafts: [whole] };
  const others = conjunctsOf(tree, mention.head).map((word) =>
    index.get(wordKey(mention.sentence, word)),
  );
  const all = [...new Set([whole, ...others.filter((other) => other !== undefined)])];
  return all.length > 1 ? [single, { ...single, drafts: all }] : [single];
}

/** *Der Fahrer, **ein 52-jähriger Mann**, … er*: the driver, as more is told of him. */
function ofApposition(
  tree: Tree,
  { kind, head, sentence }: FoundMention,
  { type }: Draft,
  index: WordIndex,
): Draft | undefined {
  const { deprel, head: above } = nodeAt(tree, head);
  if (kind !== 'nominal' || deprel !== 'appos' || above < 0 || above > head) return undefined;
  if (nodeAt(tree, above).upos !== 'NOUN' || dependents(tree, head, 'advmod').length > 0)
    return undefined;
  const whole = index.get(wordKey(sentence, above));
  return whole?.type === type ? whole : undefined;
}

/** Is the pronoun in a subordinate clause that stands before its main clause? */
function comesFirst(tree: Tree | undefined, pronoun: FoundPronoun): boolean {
  if (!tree) return false;
  let node = nodeAt(tree, pronoun.head);
  while (node.head >= 0) {
    if (node.deprel === 'advcl' || node.deprel === 'obl' || node.deprel === 'csubj')
      return node.index < node.head;
    node = nodeAt(tree, node.head);
  }
  return false;
}

/**
 * Two of one kind joined by *und*, or else two of one sentence (*Blinken telefonierte mit Lawrow*); without a kind two persons, or
 * two firms, places or states joined by *und*, or *beide* that the sentence before is about.
 */
function maybePair(
  candidates: readonly Candidate[],
  { pairOf: kind, pronoun, sentence, text }: FoundPronoun,
): readonly Draft[] {
  const areSides = /(?:Seiten|Parteien)$/.test(text); // *Den Vertrag des Trainers löste der Chef auf. **Beide Seiten** schweigen*: no two persons
  const pair = areSides ? [] : pairOf(candidates, kind ?? 'Person', pronoun === 'both');
  if (pair.length > 0 || kind !== undefined) return pair;
  const sides = areSides ? subjectPair(candidates, sentence) : undefined;
  if (sides) return sides;
  const others: readonly EntityType[] = ['Organization', 'Country'];
  const two = candidates.find(({ mention }) => isTwo(mention))?.drafts;
  return (
    two ??
    others
      .map((other) => joinedPair(candidates, ({ type }) => type === other)?.drafts ?? [])
      .find(isFull) ??
    (pronoun === 'both'
      ? (subjectPair(candidates, sentence) ?? namedPair(candidates, sentence))
      : undefined) ??
    []
  );
}

/** *Die Stadt und der Landkreis gründen eine Firma. **Beide** …*: the two that the sentence before is about, whatever they are. */
function subjectPair(
  candidates: readonly Candidate[],
  sentence: number,
): readonly Draft[] | undefined {
  return candidates.find(
    ({ mention, place, drafts }) =>
      drafts.length === 2 && place.role === 'subject' && mention.sentence === sentence - 1,
  )?.drafts;
}

/** *Die Goetheschule wuchs, die Heineschule schrumpfte. **Beide** …*: the only two bodies that the sentence before names. */
function namedPair(
  candidates: readonly Candidate[],
  sentence: number,
): readonly Draft[] | undefined {
  const named = candidates
    .filter(({ mention, place }) => mention.sentence === sentence - 1 && place.role !== 'attribute')
    .flatMap(({ drafts }) => drafts)
    .filter(({ type, hasName }) => hasName && type === 'Organization');
  const two = [...new Set(named)];
  return two.length === 2 ? two.toReversed() : undefined;
}

/** *Zwei Wanderer … die beiden* */
function isTwo(mention: FoundMention): boolean {
  return mention.kind === 'nominal' && /^zwei$/i.test(mention.phrase.numeral?.form ?? '');
}

function isPerson({ type }: Draft): boolean {
  return type === 'Person';
}

/** *ein Vater und seine Tochter … die beiden … „Wir hörten **das Mädchen**“, berichtete **der Retter** … die beiden*: two told of apart, one without a name, are no new pair. */
function isNewTwo(candidates: readonly Candidate[], pair: readonly Draft[]): boolean {
  return (
    pair.length === 2 &&
    pair.every(isPerson) &&
    pair.some(({ hasName }) => !hasName) &&
    !areOfOneClause(candidates, pair) &&
    !candidates.some(
      ({ drafts }) => drafts.length === 2 && drafts.every((draft) => pair.includes(draft)),
    )
  );
}

/** *Der Bürgermeister traf **die Ministerin** … die beiden* */
function areOfOneClause(candidates: readonly Candidate[], [one, other]: readonly Draft[]): boolean {
  const last = (draft: Draft | undefined) =>
    candidates.find(({ drafts }) => drafts.length === 1 && drafts[0] === draft);
  const [first, second] = [last(one), last(other)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.mention.sentence === second.mention.sentence &&
    first.place.clause === second.place.clause
  );
}

function isFull(pair: readonly Draft[]): boolean {
  return pair.length > 0;
}

function joinedPair(
  candidates: readonly Candidate[],
  isKind: (draft: Draft) => boolean,
): Candidate | undefined {
  return candidates.find(({ drafts }) => drafts.length === 2 && drafts.every(isKind));
}

/** For *die beiden* any two of one sentence, for *sie* only two with names. */
function pairOf(
  candidates: readonly Candidate[],
  kind: EntityType,
  isBoth: boolean,
): readonly Draft[] {
  const joined = joinedPair(candidates, (draft) => isOfKind(draft, kind));
  const sentences = new Set(candidates.map((candidate) => candidate.mention.sentence));
  const [nearest = 0] = sentences;
  for (const sentence of sentences) {
    if (joined && joined.mention.sentence === sentence) return joined.drafts;
    if (nearest - sentence > 2) continue;
    const here = candidates.filter(
      (candidate) => candidate.mention.sentence === sentence && candidate.drafts.length === 1,
    );
    const two = new Set(
      here.flatMap((candidate) => candidate.drafts).filter((draft) => isOfKind(draft, kind)),
    );
    const isSure = isBoth || [...two].every(({ hasName }) => hasName);
    if (two.size === 2 && isSure) return [...two].toReversed();
  }
  return [];
}

/** *die beiden Städte* are places; *die beiden Länder* may be states or parts of one. */
function isOfKind(draft: Draft, kind: EntityType): boolean {
  return draft.type === kind || (kind === 'Country' && draft.type === 'Place');
}
