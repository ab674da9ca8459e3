import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isAnimate, isHouse } from './animate.ts';
import { isAside, isInAdverbial, isInJudged, isOfRelative, isSource } from './aside.ts';
import type { Candidate } from './candidates.ts';
import type { Draft } from './draft.ts';
import { isBareDative, isInside, isSubjectLike, isWithPreposition } from './dative.ts';
import type { Agreement, FoundPronoun } from './found-mention.ts';
import type { EntityType } from './mention.ts';
import { genderOfBody } from './name-gender.ts';
import { isBareNotion, isDeed, isInPassing, isNone } from './no-single-thing.ts';
import {
  hasKin,
  hasVoice,
  headOfBody,
  isUnnamedOfficial,
  isWeakOwner,
  possessor,
} from './possession.ts';
import { hasNoOwner, isOwned } from './owned.ts';
import { prominence } from './prominence.ts';
import type { Quotations } from './quotations.ts';
import { isReported } from './reported.ts';
import type { SyntacticRole } from './syntax.ts';
import { infinitiveAt, isDoneToOneself, isSpeechVerb, needsMind } from './speech-verbs.ts';
import {
  isAccused,
  isDecided,
  isNamedThing,
  isPatientOfSomebody,
  isPatientOfThings,
  isCalledPerson,
  isSubjectOfPersons,
  isSubjectOfThings,
  isTouched,
  isUsualPatient,
  isWritten,
} from './subject-kinds.ts';
import { type Place, isPartOfThem, isSecondSubject, placeOf } from './syntax.ts';
import { actsOnAnother, isHired, isNoPerson, isUsualSubject } from './thing-subjects.ts';

/**
 * How likely a pronoun means a phrase; undefined: it cannot. The sum of what speaks for the phrase: how much it is in mind,
 * agreement, parallel parts of the sentence.
 */
export function salience(
  tree: Tree,
  pronoun: FoundPronoun,
  candidate: Candidate,
  quotations: Quotations,
): number | undefined {
  const agreement = pronoun.agreements.find((asked) => agrees(candidate, asked));
  if (isBareDative(tree, pronoun) && (!isAnimate(candidate) || isHouse(candidate)))
    return undefined; // *sprang ihm nach*
  if (candidate.drafts[0]?.type === 'Amount' || isNone(pronoun, candidate)) return undefined;
  if (!agreement || isWeakOwner(pronoun, candidate) || isPlaceOfEs(pronoun, candidate))
    return undefined;
  const place = placeOf(tree, pronoun.head);
  const distance = pronoun.sentence - candidate.mention.sentence;
  const mentions = candidate.drafts[0]?.mentions.length ?? 0;
  const isUsual = isUsualSubject(tree, pronoun.head, candidate);
  const nearness =
    parallel(tree, pronoun, place.role, candidate) + typeWeight(pronoun, agreement, candidate);
  return (
    prominence(candidate.place.role, distance, mentions) +
    nearness / (1 + 0.8 * Math.abs(distance)) +
    certaintyOfGender(candidate, agreement) +
    possessor(tree, pronoun, place.clause, candidate) +
    headOfBody(tree, pronoun, candidate) +
    usualPatient(tree, pronoun, candidate) +
    (isUsual ? 80 : 0) +
    (distance === 1 && isHuman(candidate) && isAccused(candidate.tree, candidate.mention.head)
      ? 60
      : 0) +
    (isHired(tree, pronoun, candidate) ? 40 : 0) -
    acrossQuotation(pronoun, candidate, quotations) -
    (isSource(pronoun, candidate) ? 40 : 0) -
    (isPartOfSubject(pronoun, place, candidate) ? 60 : 0) -
    (isAside(tree, pronoun, candidate) ? 15 : 0) -
    (isOfRelative(pronoun, candidate) ? (distance === 0 ? 80 : 40) : 0) -
    (isInAdverbial(pronoun, candidate) ? 8 : 0) -
    (isInJudged(tree, pronoun, candidate) ? 80 : 0) -
    (!isUsual && isSomebody(tree, pronoun) && !isAnimate(candidate) ? 120 : 0) -
    (isBareNotion(candidate) ? 40 : 0) -
    (isDeed(candidate) && isTouched(tree, pronoun.head) ? 40 : 0) -
    (isInPassing(pronoun, candidate) ? 40 : 0) -
    (isHuman(candidate) && isPartOfThem(candidate.tree, candidate.mention.head) ? 60 : 0) -
    (isToldBySpeaker(tree, pronoun, candidate) ? 120 : 0) -
    (isInside(tree, pronoun) && isHuman(candidate) ? 40 : 0) -
    (hasKin(tree, pronoun) && !isHuman(candidate) ? 120 : 0) -
    (hasKin(tree, pronoun) && isUnnamedOfficial(candidate) ? 60 : 0) -
    (hasVoice(tree, pronoun) && !isAnimate(candidate) ? 120 : 0) -
    (isOtherKind(tree, pronoun, candidate) ? 120 : 0) -
    (isOwned(tree, pronoun.head) && hasNoOwner(candidate) ? 120 : 0) -
    (actsOnAnother(tree, pronoun) && !isAnimate(candidate) ? 60 : 0) -
    (isHuman(candidate) && isNoPerson(tree, pronoun) ? 120 : 0)
  );
}

/** Do both play one part: subjects, objects, *gelang **ihm** nicht* as a subject? */
function parallel(
  tree: Tree,
  pronoun: FoundPronoun,
  role: SyntacticRole,
  { place }: Candidate,
): number {
  if (isWithPreposition(tree, pronoun)) return 0;
  const own = isSubjectLike(tree, pronoun.head) ? 'subject' : role;
  return own === place.role && own !== 'attribute' ? 20 : 0;
}

function agrees(candidate: Candidate, asked: Agreement): boolean {
  if (candidate.drafts.length > 1) return asked.number === 'Plur';
  const draft = candidate.drafts[0];
  if (!draft) return false;
  const number = candidate.mention.kind === 'pronoun' ? draft.number : candidate.mention.number;
  if (number !== asked.number) return asked.number === 'Plur' && draft.type === 'Group';
  const gender = genderOf(candidate);
  return asked.gender === undefined || gender === undefined || gender === asked.gender;
}

/** A noun asks for its own gender (*das Bündnis … es*), a name for that of its bearer. */
export function genderOf({ mention, drafts }: Candidate): Agreement['gender'] {
  const draft = drafts[0];
  if (mention.kind !== 'name' && draft?.type !== 'Person' && mention.gender) return mention.gender;
  if (draft?.gender) return draft.gender;
  if (mention.kind === 'name' && draft?.type === 'Organization') return genderOfBody(mention.words);
  return draft?.type === 'Country' || draft?.type === 'Place' ? 'Neut' : undefined;
}

function certaintyOfGender(candidate: Candidate, asked: Agreement): number {
  const draft = candidate.drafts[0];
  if (!draft || asked.number === 'Plur') return 0;
  if (genderOf(candidate) !== undefined || isGirl(candidate)) return 10;
  const called = gendersOfKind(draft);
  if (called.size > 0) return called.has(asked.gender) ? 10 : -60;
  return draft.type === 'Organization' && asked.gender === 'Masc' ? -40 : -15; // few firms are *er*
}

/** *ein Mädchen … es*, also *sie* */
function isGirl({ mention }: Candidate): boolean {
  return mention.kind === 'nominal' && mention.noun.endsWith('mädchen');
}

/** *Der Paketdienst Flink … er*: genders of the nouns by which a text calls a firm of a name without one. */
function gendersOfKind({ type, mentions }: Draft): ReadonlySet<Agreement['gender']> {
  return new Set(
    type === 'Organization'
      ? mentions.flatMap((mention) => (mention.kind === 'nominal' ? [mention.gender] : []))
      : [],
  );
}

const singularWeight: Readonly<Partial<Record<EntityType, number>>> = {
  Person: 40,
  Organization: 15,
  Country: 10,
  Group: 5,
  Product: 0,
  Work: 0,
  Event: -10,
  Place: -10,
  Concept: -15,
};

function typeWeight(pronoun: FoundPronoun, asked: Agreement, candidate: Candidate): number {
  const type = candidate.drafts[0]?.type ?? 'Concept';
  if (asked.number === 'Plur') return candidate.drafts.length > 1 ? 25 : type === 'Group' ? 25 : 0;
  if (asked.gender === 'Neut' && pronoun.pronoun === 'personal')
    return type === 'Person' ? -10 : (singularWeight[type] ?? 0);
  return singularWeight[type] ?? 0;
}

/** *In Zweibrücken … es hat gewackelt*: no town is called *es*. */
function isPlaceOfEs(pronoun: FoundPronoun, { drafts, mention }: Candidate): boolean {
  return (
    pronoun.text.toLowerCase() === 'es' && mention.kind === 'name' && drafts[0]?.type === 'Place'
  );
}

/** *Er kostet 20 Euro*: no person and no firm. *Sie wurde gesperrt*: no person. *Sie hatte Rauch eingeatmet*: no firm. */
function isOtherKind(tree: Tree, { head }: FoundPronoun, candidate: Candidate): boolean {
  const isPerson = isHuman(candidate);
  const isFirm = candidate.drafts.every(({ type }) => type === 'Organization');
  return (
    ((isPerson || isFirm) && isSubjectOfThings(tree, head)) ||
    (isPerson && isPatientOfThings(tree, head)) ||
    ((isPerson || isFirm) && isWritten(tree, head)) ||
    ((isPerson || isFirm) && isNamedThing(tree, head)) ||
    ((isPerson || isFirm) && isDecided(tree, head)) ||
    (!isPerson && isSubjectOfPersons(tree, head)) ||
    (isThing(candidate) && isCalledPerson(tree, head))
  );
}

/** *Der Wolf übersprang **ihn***: rather the fence than who put it up. */
function usualPatient(tree: Tree, { text, head }: FoundPronoun, { mention }: Candidate): number {
  return /^(?:ihn|sie|er|es)$/i.test(text) &&
    mention.kind === 'nominal' &&
    isUsualPatient(tree, head, mention.noun)
    ? 80
    : 0;
}

/** Neither somebody nor a body. */
function isThing({ drafts }: Candidate): boolean {
  return drafts.every(({ type }) => /^(?:Concept|Event|Work|Product)$/.test(type));
}

function isHuman({ drafts }: Candidate): boolean {
  return drafts.every(({ type }) => type === 'Person' || type === 'Group');
}

/** Does the verb tell that the pronoun means somebody? */
function isSomebody(tree: Tree, pronoun: FoundPronoun): boolean {
  const { head } = pronoun;
  return acts(tree, pronoun) || isPatientOfSomebody(tree, head) || isAccused(tree, head);
}

/** Is the pronoun the subject of a verb that only somebody with a mind can be subject of? */
function acts(tree: Tree, pronoun: FoundPronoun): boolean {
  const node = nodeAt(tree, pronoun.head);
  if (node.deprel !== 'nsubj' || node.head < 0 || isSecondSubject(tree, node)) return false;
  const wants = dependents(tree, node.head, 'aux').some(({ lemma }) => lemma === 'wollen');
  const verb = node.head;
  return (
    wants ||
    needsMind(infinitiveAt(tree, verb)) ||
    hasDone(tree, verb) ||
    isDoneToOneself(tree, verb)
  );
}

/** *Sie hat Telefone hängen **lassen***, not *sie lässt sich lesen* */
function hasDone(tree: Tree, verb: number): boolean {
  return (
    nodeAt(tree, verb).lemma === 'lassen' &&
    dependents(tree, verb, 'xcomp').length > 0 &&
    dependents(tree, verb, 'obj').some(({ form }) => form !== 'sich')
  );
}

/**
 * Who speaks says *ich*: a pronoun inside a quotation rarely means the speaker outside it. And a pronoun of the article's own words
 * rather means who spoke than somebody spoken of.
 */
function acrossQuotation(
  pronoun: FoundPronoun,
  candidate: Candidate,
  quotations: Quotations,
): number {
  const own = quotations.at(pronoun.start);
  const theirs = quotations.at(candidate.mention.start);
  if (own === theirs) return 0;
  if (!own) return 15;
  const verb = candidate.tree.nodes[candidate.place.clause];
  const isSpeaker =
    candidate.place.role === 'subject' &&
    verb !== undefined &&
    isSpeechVerb(infinitiveAt(candidate.tree, verb.index));
  return isSpeaker && Math.abs(candidate.mention.sentence - pronoun.sentence) <= 1 ? 60 : 0;
}

/** *Ein Hirte sei getötet worden. Das nannte **er** erfunden*: who speaks is not the subject of what he said before. */
function isToldBySpeaker(
  tree: Tree,
  { text, head, sentence }: FoundPronoun,
  candidate: Candidate,
): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  return (
    /^(?:er|sie)$/i.test(text) &&
    deprel === 'nsubj' &&
    verb >= 0 &&
    candidate.mention.sentence < sentence &&
    isSpeechVerb(infinitiveAt(tree, verb)) &&
    !isReported(tree, head) &&
    isReported(candidate.tree, candidate.mention.head)
  );
}

/** *Ein Ponton der Werft rammte **sie***: rather another thing than the one inside the subject. */
function isPartOfSubject(pronoun: FoundPronoun, own: Place, candidate: Candidate): boolean {
  const { place, mention } = candidate;
  return (
    pronoun.pronoun === 'personal' &&
    own.role === 'object' &&
    mention.sentence === pronoun.sentence &&
    (place.role === 'attribute' || nodeAt(candidate.tree, place.clause).deprel === 'amod') &&
    (place.clause === own.clause || nodeAt(candidate.tree, place.clause).deprel === 'amod')
  );
}
