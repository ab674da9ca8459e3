import { dependents, hasCase, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { Quotations } from './quotations.ts';
import { isReport, isReported } from './reported.ts';
import { isHeadOfBody } from './possession.ts';
import { genderOf, salience } from './salience.ts';
import { infinitiveAt, isSpeechVerb, needsMind } from './speech-verbs.ts';
import { isStateOfMind } from './state-of-mind.ts';
import { hasThingAsDative } from './subject-kinds.ts';

/** The last sentence with somebody as its subject whom a personal pronoun surely may mean: nobody skips that. */
export function nearestSubject(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): number | undefined {
  if (pronoun.pronoun !== 'personal' || quotations.at(pronoun.start)) return undefined;
  const subject = candidates.find(
    (candidate) =>
      candidate.place.role === 'subject' &&
      candidate.mention.sentence < pronoun.sentence &&
      !quotations.at(candidate.mention.start) &&
      candidate.drafts.every(({ type }) => type === 'Person' || type === 'Group') &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  return subject?.mention.sentence;
}

/** *Biden rief Selenskyj an. Er sicherte **ihm** Hilfe zu*: of two persons in the sentence before, one is each pronoun. */
export function nearestPartner(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): number | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || deprel.startsWith('nsubj') || head < 0) return undefined;
  const subject = dependents(tree, head, 'nsubj')[0];
  if (!subject || !/^(?:er|sie)$/i.test(subject.form)) return undefined;
  const partner = candidates.find(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence - 1 &&
      candidate.drafts.every(({ type }) => type === 'Person') &&
      agreesSurely(pronoun, candidate),
  );
  return partner?.mention.sentence;
}

/**
 * *Moser sagte, der Bär stamme aus Italien. Er sei scheu*: in reported speech the pronoun may mean who speaks and what is spoken of;
 * where both agree and the verb does not tell, nobody is named.
 */
export function isOpen(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): boolean {
  const isObject = isObjectTold(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal') return false;
  if (!isObject && !isReported(tree, pronoun.head)) return false;
  const isBehindSpeaker = candidates.some(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.role === 'subject' &&
      agreesSurely(pronoun, candidate),
  );
  if (isBehindSpeaker) return false;
  const isPassive =
    nodeAt(tree, pronoun.head).deprel === 'nsubj:pass' && !isStateOfMind(tree, pronoun.head);
  const before = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence - 1 &&
      (candidate.place.role === 'subject' || (isPassive && candidate.place.role === 'object')) &&
      candidate.drafts.length === 1 &&
      (agreesSurely(pronoun, candidate) || isUnknownPerson(pronoun, candidate)),
  );
  const speaker = before.find(
    ({ tree: other, place }) =>
      (place.clause === other.root || other.nodes[place.clause]?.deprel === 'parataxis') &&
      isSpeechVerb(infinitiveAt(other, place.clause)),
  );
  const verb = nodeAt(tree, pronoun.head).head;
  return (
    speaker !== undefined &&
    before.some(
      ({ drafts, tree: other }) =>
        drafts[0] !== speaker.drafts[0] &&
        (speaker.place.clause === other.root || drafts[0]?.type === 'Person'),
    ) &&
    (isPassive || isObject || verb < 0 || !needsMind(infinitiveAt(tree, verb)))
  );
}

/** *Die Spieler **hätten ihn** enttäuscht*: the object of a main clause in the subjunctive. */
export function isObjectTold(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (head !== tree.root || head < 0 || !/^(?:obj|iobj|obl:arg)$/.test(deprel)) return false;
  return (
    isReport(tree) ||
    [nodeAt(tree, head), ...dependents(tree, head, 'aux')].some(
      ({ feats }) => feats['Mood'] === 'Sub',
    )
  );
}

/** A surname alone, which may be a man's or a woman's. */
function isUnknownPerson({ agreements }: FoundPronoun, candidate: Candidate): boolean {
  return (
    candidate.drafts.every(({ type }) => type === 'Person') &&
    genderOf(candidate) === undefined &&
    agreements.some(({ number, gender }) => number === 'Sing' && gender !== 'Neut')
  );
}

/** *Lotz liefert an Merano. **Dessen** Umsatz sank, **dieses** Werk …*: what was named last in this sentence or the one before, not its subject if there is another. */
export function lastNamed(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  const near = candidates.filter(
    (candidate) =>
      candidate.mention.sentence >= pronoun.sentence - 1 &&
      !(candidate.mention.kind === 'pronoun' && candidate.mention.pronoun === 'possessive') &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  const likely = near.filter((candidate) => !isByTheWay(candidate));
  const last = likely.find(({ place }) => place.role !== 'subject');
  if (isHeadOfBody(tree, pronoun))
    return likely.find(({ drafts }) => drafts[0]?.type === 'Organization') ?? last ?? likely[0];
  const behind = last && likely.find((candidate) => isSubjectBehindFront(candidate, last));
  return (
    behind ??
    last ??
    likely.find((candidate) => isOwned(candidate) || !/^diese/i.test(pronoun.text))
  );
}

/** *An den Ufern wurden **Zelte** errichtet. **Diese** …*: the subject behind, and not where or with what the clause began. */
function isSubjectBehindFront({ mention, place }: Candidate, front: Candidate): boolean {
  return (
    front.place.role === 'oblique' &&
    front.mention.kind === 'nominal' &&
    front.mention.head <= 4 &&
    place.role === 'subject' &&
    mention.kind !== 'pronoun' &&
    mention.sentence === front.mention.sentence &&
    place.clause === front.place.clause &&
    mention.start > front.mention.start &&
    dependents(front.tree, front.mention.head, 'case').some(({ index }) => index === 0)
  );
}

/** *Sein Bruder kam frei. **Dieser** …*: not the owner. */
function isOwned({ mention }: Candidate): boolean {
  return mention.kind === 'nominal' && mention.phrase.possessive !== undefined;
}

/** *meldete **Insolvenz** an*, *in **Malchow***, *vor **Gericht***: part of a predicate, or only where something is. */
function isByTheWay({ tree, mention, place, drafts }: Candidate): boolean {
  if (mention.kind === 'name')
    return drafts.every(({ type }) => type === 'Place') && hasCase(tree, mention.head, 'in');
  if (
    mention.kind === 'nominal' &&
    mention.first === mention.last &&
    mention.number === 'Sing' &&
    dependents(tree, mention.head, 'case').length > 0
  )
    return true;
  return (
    mention.kind === 'nominal' &&
    mention.number === 'Sing' &&
    mention.phrase.determiner === undefined &&
    mention.phrase.adjectives.length === 0 &&
    place.role === 'object' &&
    drafts.every(({ type }) => type === 'Concept' || type === 'Event')
  );
}

/** Are number and gender of a candidate known and those that the pronoun asks for? */
export function agreesSurely({ agreements }: FoundPronoun, candidate: Candidate): boolean {
  if (candidate.drafts.length > 1) return agreements.some(({ number }) => number === 'Plur');
  return agreements.some(
    ({ gender, number }) =>
      number === candidate.mention.number && (number === 'Plur' || gender === genderOf(candidate)),
  );
}

/** *„Er lügt“, sagte Pahl **über Bohrer***: whom a quotation is about. */
export function maybeTopic(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  if (!quotations.at(pronoun.start)) return undefined;
  return candidates.find(
    ({ mention, place, ...rest }) =>
      place.role === 'oblique' &&
      !quotations.at(mention.start) &&
      isSpeechVerb(infinitiveAt(tree, place.clause)) &&
      hasCase(tree, mention.head, 'über') &&
      agreesSurely(pronoun, { mention, place, ...rest }),
  );
}

function isThing({ drafts }: Candidate): boolean {
  return drafts.every(({ type }) => type === 'Concept' || type === 'Event' || type === 'Work');
}

/** *Sie führte **das Haus** und erschloss **ihm** ein Publikum*: the object of two verbs, if the first has but one that agrees. */
export function maybeSharedObject(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || head < 0 || !/^(?:obj|iobj|obl:arg)$/.test(deprel))
    return undefined;
  const verb = nodeAt(tree, head);
  const repeated = candidates.find((candidate) => isRepeated(pronoun, candidate, head));
  if (repeated) return repeated;
  if (verb.deprel !== 'conj') return undefined;
  const isOwn = dependents(tree, head, 'nsubj', 'nsubj:pass').length > 0; // *Die EU schlug **den Plan** vor, Bern lehnte **ihn** ab*
  const ofThing = hasThingAsDative(infinitiveAt(tree, head)); // *wehrte sich gegen **den Verkauf**, stimmte **ihm** aber zu*
  const found = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.clause === verb.head &&
      (isOwn || candidate.place.role === 'object' || (ofThing && isThing(candidate))) &&
      agreesSurely(pronoun, candidate),
  );
  if (isOwn && found.some(({ place }) => place.role !== 'object'))
    return partingOf(tree, head, pronoun, found); // *Die Rolle spielt Sasse, und sie spielt **sie** kühl*
  const isOne = (some: readonly Candidate[]): boolean =>
    new Set(some.flatMap(({ drafts }) => drafts)).size === 1;
  if (isOne(found)) return found[0];
  const likely = found.filter(
    (candidate) => (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  return isOne(likely) ? likely[0] : undefined;
}

/** ***Ihn** verlangt die Regierung, die Rebellen lehnen **ihn** ab*: the same object of two verbs. */
function isRepeated(
  { text, sentence }: FoundPronoun,
  { mention, place }: Candidate,
  verb: number,
): boolean {
  return (
    mention.kind === 'pronoun' &&
    mention.pronoun === 'personal' &&
    mention.sentence === sentence &&
    place.role === 'object' &&
    place.clause !== verb &&
    mention.text.toLowerCase() === text.toLowerCase()
  );
}

/** Two that agree, subject and object: of *sie* and *sie* each goes on with its part. */
function partingOf(
  tree: Tree,
  verb: number,
  { text }: FoundPronoun,
  found: readonly Candidate[],
): Candidate | undefined {
  const own = dependents(tree, verb, 'nsubj')[0]?.lower;
  if (own !== (text === 'ihn' ? 'er' : text)) return undefined;
  const objects = found.filter(({ place }) => place.role === 'object');
  return objects.length === 1 && found.length === 2 ? objects[0] : undefined;
}
