import type { Tree } from '../parser/tree.ts';
import type { Clause, Governed } from './clause.ts';
import { isUnproven, underNegation } from './denied-attitude.ts';
import { isGivenUp, maybeImplied, nounBeforeComma } from './implied.ts';
import {
  type Attitude,
  maybeAdjectiveAttitude,
  maybeAttitude,
  maybeNounAttitude,
} from './lexicon/attitudes.ts';
import { canObey } from './held-to-be.ts';
import { isImpending } from './modality.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybeOpinion } from './opinion.ts';
import { maybeReport } from './report.ts';
import { pleadingAttitude } from './pleading.ts';
import { isTerm } from './stipulation.ts';

/** How the verb, adjective or noun above a clause colours it; `negated`: is the clause above denied itself? */
export function maybeGoverning(
  tree: Tree,
  governed: Governed,
  negated: boolean,
): Attitude | undefined {
  const untrue = negated
    ? (maybeUntrue(tree, governed) ?? maybeImplied(tree, governed))
    : undefined;
  const attitude = untrue ?? attitudeOf(tree, governed.via, governed.parent);
  return negated && !untrue
    ? underNegation(attitude, { ...governed, isNamed: isNamed(tree, governed.parent) })
    : attitude;
}

function isNamed(tree: Tree, { subjects }: Clause): boolean {
  return subjects.some(
    (head) =>
      !/^(niemand|jemand|keiner|wenige|kaum)$/.test(lower(nodeAt(tree, head))) &&
      !dependents(tree, head, 'det').some((word) => lower(word).startsWith('kein')),
  );
}

/** „Es **stimmt nicht**, dass die Firma Leute entlässt“. */
function maybeUntrue(tree: Tree, { via, parent }: Governed): Attitude | undefined {
  if (via.link !== 'content') return undefined;
  const word =
    parent.verb.copula === undefined ? parent.verb.lemma : lower(nodeAt(tree, parent.head));
  return /^(stimmen|zutreffen|wahr|richtig|zutreffend|korrekt)$/.test(word)
    ? { modality: 'asserted', attributed: false, negated: true, saying: false }
    : undefined;
}

/** The attitude under which a content or infinitive clause stands. */
function attitudeOf(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  if (maybeReport(tree, via) !== undefined) return maybeDenial(parent);
  const opinion = maybeOpinion(tree, { via, parent });
  if (opinion) return opinion;
  if (via.link === 'noun') return isParticipleOf(via) ? undefined : nounAttitude(tree, via, parent);
  if (via.link === 'beside') return maybeRejected(tree, via, parent);
  if (via.link !== 'content' && via.link !== 'infinitive') return undefined;
  if (isTerm(tree, { via, parent }))
    return { modality: 'required', attributed: false, negated: false, saying: false };
  const host = via.host === undefined ? undefined : nodeAt(tree, via.host);
  if (parent.verb.copula !== undefined || host?.upos === 'ADJ') {
    return (
      maybeAdjectiveAttitude(lower(host ?? nodeAt(tree, parent.head))) ??
      maybeNounAttitude(lower(nodeAt(tree, parent.head)))
    );
  }
  if (isImpending(tree, via, parent))
    return { modality: 'possible', attributed: false, negated: false, saying: false };
  const object = objectAttitude(tree, via, parent);
  if (isCountered(tree, via, parent)) return maybeAttitude('entgegnen');
  if (isUnproven(tree, via, parent))
    return { modality: 'possible', attributed: false, negated: false, saying: false };
  const attitude =
    maybeHeldFor(tree, parent) ??
    maybeInsisted(tree, via, parent) ??
    maybeWarned(tree, via, parent) ??
    pleadingAttitude(tree, via, parent) ??
    verbAttitude(tree, via, parent);
  if (attitude?.negated && attitude.saying) return attitude;
  return attitude && via.link === 'infinitive'
    ? { ...attitude, modality: attitude.modality ?? object?.modality }
    : (attitude ?? object);
}

/** „widersprach: Man habe bezahlt“: behind a colon stands what holds instead. */
function isCountered(tree: Tree, via: Clause, parent: Clause): boolean {
  const attitude = maybeAttitude(parent.verb.lemma);
  return (
    attitude?.negated === true &&
    attitude.saying &&
    via.mark === undefined &&
    tree.nodes.slice(parent.head, via.head).some(({ form }) => form === ':')
  );
}

/** „besteht **darauf**, dass gezahlt wird“: it is what the subject wants. */
function maybeInsisted(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const insisted =
    /(^| )(bestehen|beharren|pochen|dringen|drängen)$/.test(parent.verb.lemma) &&
    (via.verb.mood !== 'reported' || /(dringen|drängen|pochen)$/.test(parent.verb.lemma)) &&
    dependents(tree, parent.head).some((word) => lower(word) === 'darauf');
  return insisted
    ? { modality: 'wanted', attributed: true, negated: false, saying: false }
    : undefined;
}

/** „warnte **davor**, im Fluss zu baden“: nobody shall do it. */
function maybeWarned(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const warned =
    parent.verb.lemma === 'warnen' &&
    via.link === 'infinitive' &&
    dependents(tree, parent.head).some((word) => lower(word) === 'davor');
  return warned ? { modality: 'wanted', attributed: true, negated: true, saying: true } : undefined;
}

function verbAttitude(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  if (/^(gezwungen|genötigt|verpflichtet|veranlasst) (sehen|fühlen)$/.test(parent.verb.lemma))
    return { modality: 'required', attributed: false, negated: false, saying: false };
  if (parent.verb.lemma === 'sprechen' && pointsOnly(tree, parent)) return undefined;
  if (isAim(tree, parent))
    return { modality: 'wanted', attributed: false, negated: false, saying: false };
  if (isBroughtAbout(tree, parent)) return undefined;
  if ((parent.verb.lemma === 'wollen' || parent.verb.lemma === 'mögen') && via.link === 'content')
    return { modality: 'wanted', attributed: true, negated: false, saying: false };
  if (
    (parent.verb.lemma === 'entscheiden' || parent.verb.lemma === 'befinden') &&
    via.verb.mood === 'reported'
  )
    return { modality: undefined, attributed: true, negated: false, saying: true };
  if (parent.verb.lemma === 'ausschließen' && via.mark === 'dass')
    return { modality: 'asserted', attributed: true, negated: true, saying: false };
  if (parent.verb.lemma === 'einschränken' && via.link === 'content') return maybeAttitude('sagen');
  if (isExpectedOf(tree, parent)) return maybeAttitude('fordern');
  if (parent.verb.lemma === 'nahelegen' && via.mark === 'dass') return maybeAttitude('vermuten');
  const attitude = believed(parent, maybeAttitude(parent.verb.lemma));
  if (isReply(tree, via, parent) && attitude) return { ...attitude, negated: false };
  return plainlySaid(via, announces(via, attitude)) ?? maybeSentence(via, parent);
}

/** „erwartet **vom Bund**, dass er zahlt“: asks it of him; *erwartet von der Reform* does not. */
function isExpectedOf(tree: Tree, { verb, complements }: Clause): boolean {
  return (
    verb.lemma === 'erwarten' &&
    complements.some(
      ({ preposition, heads }) =>
        preposition === 'von' && canObey(nodeAt(tree, heads[0] as number)),
    )
  );
}

/** „**Es geht darum**, die Schulden abzubauen“: what it is about is what is wanted. */
function isAim(tree: Tree, { head, verb }: Clause): boolean {
  return verb.lemma === 'gehen' && dependents(tree, head).some((word) => lower(word) === 'darum');
}

/** „Der Sturm **sorgte dafür**, dass Züge ausfielen“: worried nobody. */
function isBroughtAbout(tree: Tree, { head, verb }: Clause): boolean {
  return verb.lemma === 'sorgen' && dependents(tree, head).some((word) => lower(word) === 'dafür');
}

/** „Verletzt worden sei niemand, **widersprach** sie“, „**dementierte**: Es gebe keine Pläne“: what stands so is what she says against others. */
export function isReply(tree: Tree, via: Clause, { verb, head }: Clause): boolean {
  if (
    (verb.lemma !== 'widersprechen' &&
      verb.lemma !== 'entgegentreten' &&
      verb.lemma !== 'dementieren') ||
    via.mark !== undefined
  )
    return false;
  if (via.head < head) return verb.lemma !== 'dementieren';
  return tree.nodes.slice(head + 1, via.head).some(({ form }) => form === ':');
}

/** „**Vieles spricht dafür**, dass …“: says how likely it is. */
function pointsOnly(tree: Tree, { head, subjects }: Clause): boolean {
  return (
    subjects.length === 0 ||
    dependents(tree, head).some((word) => /^(dafür|dagegen)$/.test(lower(word)))
  );
}

/** „verurteilte ihn, Schadenersatz zu zahlen“ is ordered; „… Geld gestohlen **zu haben**“ the court holds for proven. */
function maybeSentence(via: Clause, parent: Clause): Attitude | undefined {
  if (parent.verb.lemma !== 'verurteilen' || via.link !== 'infinitive') return undefined;
  const modality = via.verb.perfectInfinitive ? undefined : 'required';
  return { modality, attributed: true, negated: false, saying: false };
}

/** *für möglich halten, als erwiesen ansehen*: the word before the adjective. */
const judgingWord: Readonly<Record<string, string>> = {
  halten: 'für',
  befinden: 'für',
  erachten: 'für',
  ansehen: 'als',
  betrachten: 'als',
  werten: 'als',
  einschätzen: 'als',
  bezeichnen: 'als',
};

/** „hält es **für möglich**, dass …“, „sieht es **als erwiesen** an“: the adjective says how sure the subject is. */
function maybeHeldFor(tree: Tree, parent: Clause): Attitude | undefined {
  const word = judgingWord[parent.verb.lemma];
  const quality = parent.complements.find(
    ({ preposition, heads }) =>
      word !== undefined &&
      preposition === word &&
      (word === 'für' || nodeAt(tree, heads[0] as number).upos === 'ADJ'),
  );
  if (!quality) return undefined;
  const form = lower(nodeAt(tree, quality.heads[0] as number));
  const attitude = maybeAdjectiveAttitude(form);
  return attitude
    ? { ...attitude, attributed: true }
    : { modality: undefined, attributed: true, negated: /^(falsch|un)/.test(form), saying: false };
}

/** „wies den Vorwurf zurück, sein Land bereite …“ with the clause beside the verb: what is rejected is denied. */
function maybeRejected(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const attitude = maybeAttitude(parent.verb.lemma);
  return attitude?.negated &&
    attitude.saying &&
    via.verb.mood === 'reported' &&
    via.head > parent.head &&
    !tree.nodes.slice(parent.head, via.head).some(({ form }) => form === ':')
    ? attitude
    : undefined;
}

/** „die Pläne, **erarbeitet** von einer Firma“: what was done to a thing is no content of it. */
function isParticipleOf({ verb, subjects }: Clause): boolean {
  return verb.voice === 'state' && verb.finite === undefined && subjects.length > 0;
}

/** The noun decides; but what is said of a rejected reproach is rejected: „wies den Vorwurf zurück, er habe …“. */
function nounAttitude(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const denied = maybeDenial(parent);
  if (denied) return denied;
  if (via.host === undefined) return undefined;
  const attitude = maybeNounAttitude(lower(nodeAt(tree, via.host)));
  if (attitude && /^(planned|wanted)$/.test(attitude.modality ?? '') && isGivenUp(parent))
    return { ...attitude, negated: true };
  return maybeGroundless(tree, via.host) ?? attitude;
}

function maybeDenial(parent: Clause): Attitude | undefined {
  const attitude = maybeAttitude(parent.verb.lemma);
  return attitude?.negated && attitude.saying ? attitude : undefined;
}

/** „sieht **keinen Grund**, zu zahlen“, „hat **keine Absicht**, zu zahlen“: nobody says that it is done. */
function maybeGroundless(tree: Tree, noun: number): Attitude | undefined {
  const none = dependents(tree, noun, 'det').some((word) => lower(word).startsWith('kein'));
  return none
    ? { modality: 'possible', attributed: false, negated: false, saying: false }
    : undefined;
}

/** „hat die Absicht, zu senken“, „kam **mit der Bitte** auf uns zu, ihn gehen zu lassen“: the noun beside an empty verb decides. */
function objectAttitude(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  if (parent.verb.lemma === 'lassen') return undefined;
  const object =
    parent.complements.find(({ role }) => role === 'accusative')?.heads[0] ??
    parent.complements.find(({ preposition }) => /^(gegen|mit)$/.test(preposition ?? ''))
      ?.heads[0] ??
    (via.link === 'infinitive' ? nounBeforeComma(tree, via, parent) : undefined);
  const attitude =
    object === undefined ? undefined : maybeNounAttitude(lower(nodeAt(tree, object)));
  return attitude && via.link === 'infinitive' && isGivenUp(parent)
    ? { ...attitude, negated: true }
    : attitude;
}

/** „X kommt“, warnte Y: a quotation is said, whatever the verb says of it. */
function plainlySaid(via: Clause, attitude: Attitude | undefined): Attitude | undefined {
  const quoted = via.mark === undefined && via.link === 'content' && via.verb.mood !== 'reported';
  return quoted && attitude?.saying && !attitude.negated
    ? { ...attitude, modality: undefined }
    : attitude;
}

/** „**glaubte**, der Zug sei pünktlich“: what somebody once believed may have been wrong. */
function believed(parent: Clause, attitude: Attitude | undefined): Attitude | undefined {
  return attitude?.attributed &&
    (parent.verb.lemma === 'glauben' ||
      parent.verb.lemma === 'denken' ||
      parent.verb.lemma === 'meinen') &&
    parent.verb.tense !== 'present'
    ? { ...attitude, modality: 'possible' }
    : attitude;
}

/** „kündigte an, zu schließen“ is planned; „teilte mit, dass er schließt“ only claimed. */
function announces(via: Clause, attitude: Attitude | undefined): Attitude | undefined {
  if (attitude?.modality !== 'planned' || via.link === 'infinitive' || via.verb.tense !== 'past')
    return attitude;
  return { ...attitude, modality: undefined };
}
