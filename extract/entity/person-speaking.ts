import { isBefalling } from '../clause/lexicon/object-nouns.ts';
import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import { agreesSurely } from './pronoun-rules.ts';
import { isReported } from './reported.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { isStateOfMind } from './state-of-mind.ts';
import { isSubjectOfThings } from './subject-kinds.ts';
import { isSecondSubject } from './syntax.ts';

/** *Der Konzern baut ab, sagte Berg. Wo, ließ **er** offen*: who speaks is the person named last rather than a body. */
export function maybePersonSpeaking(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  best: Candidate,
): Candidate | undefined {
  const node = nodeAt(tree, pronoun.head);
  const { deprel, head } = node;
  if (pronoun.pronoun !== 'personal' || deprel !== 'nsubj' || head < 0) return undefined;
  if (isSecondSubject(tree, node)) return undefined;
  if (best.drafts.some(({ type }) => type !== 'Organization')) return undefined;
  if (!isSpeechVerb(infinitiveAt(tree, head)) && !isLeftOpen(tree, head)) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.mention.sentence >= pronoun.sentence - 2 &&
      !isBehindBody(pronoun, candidate, best) &&
      candidate.place.role === 'subject' &&
      candidate.drafts.length === 1 &&
      candidate.drafts[0]?.type === 'Person' &&
      agreesSurely(pronoun, candidate),
  );
}

/** *Beate stimmte zu. **Die IG Metall** wartete. **Sie** fordert …*: the body was told of since. */
function isBehindBody(pronoun: FoundPronoun, person: Candidate, body: Candidate): boolean {
  return (
    body.mention.sentence > person.mention.sentence &&
    body.mention.sentence < pronoun.sentence &&
    agreesSurely(pronoun, body)
  );
}

/** *ließ er offen* */
function isLeftOpen(tree: Tree, verb: number): boolean {
  return (
    nodeAt(tree, verb).lemma === 'lassen' &&
    dependents(tree, verb).some((word) => lower(word) === 'offen')
  );
}

/**
 * ***Sie** erwarte einen Plan, sagte **Kalkbrenner***: who speaks at the end of the sentence, if nobody before agrees as surely;
 * *Überrascht habe **sie** das Tempo, sagte **Kalkbrenner***: what is felt is felt by who tells it.
 */
export function maybeSpeaker(
  tree: Tree,
  pronoun: FoundPronoun,
  behind: readonly Candidate[],
  before: Candidate | undefined,
): Candidate | undefined {
  if (pronoun.pronoun !== 'personal') return undefined;
  const isFelt = isFeltBy(tree, pronoun.head);
  if (!isFelt && !isReported(tree, pronoun.head)) return undefined;
  if (isSubjectOfThings(tree, pronoun.head)) return undefined;
  const overrides =
    isFelt ||
    (isStateOfMind(tree, pronoun.head) && !isHuman(before)) ||
    (before !== undefined && before.drafts.every(isThing) && isIntended(tree, pronoun.head));
  if (before && agreesSurely(pronoun, before) && !(overrides && isEarlier(pronoun, before)))
    return undefined;
  return behind.find(
    (candidate) =>
      ((candidate.place.role === 'subject' &&
        candidate.place.clause === tree.root &&
        isSpeechVerb(infinitiveAt(tree, tree.root))) ||
        isNamedAsSpeaker(tree, candidate)) &&
      agreesSurely(pronoun, candidate),
  );
}

/** *Er sei zuversichtlich, **so der Anwalt*** */
function isNamedAsSpeaker({ nodes }: Tree, { mention, drafts }: Candidate): boolean {
  if (drafts.some(({ type }) => type !== 'Person' && type !== 'Organization')) return false;
  const so = nodes
    .slice(0, mention.first)
    .findLast(({ upos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(upos));
  return so?.lower === 'so' && nodes[so.index - 1]?.form === ',';
}

function isThing({ type }: Draft): boolean {
  return /^(?:Concept|Event|Work|Product)$/.test(type);
}

/** *Sie **wolle** weitermachen*, *Sie werde **notfalls** klagen*: no thing does what it means to do. */
function isIntended(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return (
    deprel === 'nsubj' &&
    head >= 0 &&
    dependents(tree, head, 'aux', 'advmod').some(({ lower: form }) => intended.has(form))
  );
}

const intended: ReadonlySet<string> = new Set(
  'wolle wollten wollen notfalls persönlich gern gerne ungern'.split(' '),
);

function isHuman(candidate: Candidate | undefined): boolean {
  return (
    candidate !== undefined && candidate.drafts.every(({ type }) => /^(?:Person|Group)$/.test(type))
  );
}

function isEarlier({ sentence }: FoundPronoun, { mention }: Candidate): boolean {
  return mention.sentence < sentence;
}

/** *Überrascht **habe sie** der Preis*: the object of a feeling in the present subjunctive, also where the model takes *sie* for the subject. */
function isFeltBy(tree: Tree, word: number): boolean {
  const { deprel, head, lower: form } = nodeAt(tree, word);
  if (head < 0 || !isBefalling(infinitiveAt(tree, head))) return false;
  const isObject = /^(?:obj|obl:arg|iobj)$/.test(deprel);
  const mayBe = deprel === 'nsubj' && form === 'sie' && word > head;
  if (!isObject && !(mayBe && dependents(tree, head, 'obj').some(({ upos }) => upos === 'NOUN')))
    return false;
  return [nodeAt(tree, head), ...dependents(tree, head, 'aux')].some(
    (verb) => verb.feats['Mood'] === 'Sub' || verb.lower === 'habe',
  );
}
