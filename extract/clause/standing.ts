import type { Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Clause } from './clause.ts';
import {
  type Attitude,
  maybeAdjectiveAttitude,
  maybeAttitude,
  maybeNounAttitude,
} from './lexicon/attitudes.ts';
import { isCondition, isImpending, markModality, ownModality } from './modality.ts';
import { findNegation, type Negation } from './negation.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** In which way a clause is true. */
export interface Standing {
  readonly negation: Negation;
  readonly modality: Modality;
  /** The clause whose subject claims this one, or undefined; see `speech.ts` for the rest. */
  readonly claimant: Clause | undefined;
}

export interface StandingOptions {
  /** Heads of clauses with a time after the day of the article. */
  readonly later: ReadonlySet<number>;
}

/** The standing of every clause by its head; clauses come with those above before those below. */
export function findStandings(
  tree: Tree,
  clauses: readonly Clause[],
  options: StandingOptions,
): ReadonlyMap<number, Standing> {
  const byHead = new Map(clauses.map((clause) => [clause.head, clause]));
  const conditioned = new Set(
    clauses.filter((clause) => isCondition(tree, clause)).map((clause) => clause.parent),
  );
  const found = new Map<number, Standing>();
  const isDream = isQuestion(tree) || isSupposed(tree);
  for (const clause of clauses) {
    const above = governor(clause, byHead);
    const own = ownModality(
      tree,
      underModal(tree, clause, byHead.get(clause.parent ?? -1)),
      options.later.has(clause.head),
    );
    const base = isDream || isImagined(tree, clause, { own, conditioned }) ? 'hypothetical' : own;
    found.set(clause.head, standingOf(tree, clause, { above, own: base, found }));
  }
  return found;
}

/** „**soll** die Kasse geleert und das Geld **vergraben haben**“: the modal of the first conjunct is that of the last, too. */
function underModal(tree: Tree, clause: Clause, first: Clause | undefined): Clause {
  const { verb } = clause;
  const last = nodeAt(tree, verb.words.at(-1) ?? clause.head);
  const shares =
    clause.link === 'conjunct' &&
    clause.understood &&
    first !== undefined &&
    first.verb.modals.length > 0 &&
    (verb.modals.length === 0 || verb.finite === first.verb.finite) &&
    last.index > clause.head &&
    /^(haben|sein|werden)$/.test(lower(last));
  if (!shares) return clause;
  const { modals, mood, tense } = first.verb;
  const perfectInfinitive = lower(last) !== 'werden';
  return { ...clause, verb: { ...verb, modals, mood, tense, perfectInfinitive } };
}

/** A condition and what depends on one are only imagined, like questions. */
function isImagined(
  tree: Tree,
  clause: Clause,
  { own, conditioned }: { own: Modality; conditioned: ReadonlySet<number | undefined> },
): boolean {
  if (isCondition(tree, clause)) return true;
  return conditioned.has(clause.head) && own !== 'possible' && clause.verb.tense !== 'past';
}

interface Position {
  /** The clause above, that of the first conjunct for a conjunct, with the conjunct's own link to it. */
  readonly above: { readonly parent: Clause; readonly via: Clause } | undefined;
  readonly own: Modality;
  readonly found: ReadonlyMap<number, Standing>;
}

function standingOf(tree: Tree, clause: Clause, { above, own, found }: Position): Standing {
  const parent = above && found.get(above.parent.head);
  const negation = notLet(above, parent) ?? findNegation(tree, clause);
  const attitude =
    above && underNegation(attitudeOf(tree, above.via, above.parent), parent?.negation.clause);
  const governed =
    (above && markModality(tree, above.via)) ?? attitude?.modality ?? inherited(above?.via, parent);
  const denied = attitude?.negated === true;
  return {
    negation: denied ? { ...negation, clause: !negation.clause } : negation,
    modality: own !== 'asserted' ? own : (governed ?? 'asserted'),
    claimant: attitude?.attributed ? above?.parent : parent?.claimant,
  };
}

/** „ließ sich **nicht** beirren“: what one does not let happen does not. */
function notLet(above: Position['above'], parent: Standing | undefined): Negation | undefined {
  return above?.parent.verb.lemma === 'lassen' &&
    above.via.link === 'infinitive' &&
    parent?.negation.clause
    ? parent.negation
    : undefined;
}

/** What a clause without an attitude above takes over: infinitives all, others only that it is imagined. */
function inherited(via: Clause | undefined, parent: Standing | undefined): Modality | undefined {
  if (!via || !parent) return undefined;
  if (via.link === 'infinitive') return parent.modality;
  return parent.modality === 'hypothetical' && via.link !== 'relative' ? 'hypothetical' : undefined;
}

/** „schloss **nicht** aus, dass“: possible; „wollte **nicht** bestätigen, dass“: possible, and nobody says so. */
function underNegation(
  attitude: Attitude | undefined,
  negated: boolean | undefined,
): Attitude | undefined {
  if (!attitude || !negated) return attitude;
  if (attitude.negated) return { ...attitude, negated: false, modality: 'possible' };
  return attitude.saying && attitude.modality === undefined
    ? { ...attitude, attributed: false, modality: 'possible' }
    : attitude;
}

/** The attitude under which a content or infinitive clause stands. */
function attitudeOf(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  if (via.link === 'noun') return nounAttitude(tree, via, parent);
  if (via.link === 'beside') return maybeRejected(via, parent);
  if (via.link !== 'content' && via.link !== 'infinitive') return undefined;
  const host = via.host === undefined ? undefined : nodeAt(tree, via.host);
  if (parent.verb.copula !== undefined || host?.upos === 'ADJ') {
    return (
      maybeAdjectiveAttitude(lower(host ?? nodeAt(tree, parent.head))) ??
      maybeNounAttitude(lower(nodeAt(tree, parent.head)))
    );
  }
  if (isImpending(tree, via, parent))
    return { modality: 'possible', attributed: false, negated: false, saying: false };
  const object = objectAttitude(tree, parent);
  const attitude =
    maybeHeldFor(tree, parent) ?? maybeWarned(tree, via, parent) ?? verbAttitude(via, parent);
  return attitude && via.link === 'infinitive'
    ? { ...attitude, modality: attitude.modality ?? object?.modality }
    : (attitude ?? object);
}

/** „warnte **davor**, im Fluss zu baden“: nobody shall do it. */
function maybeWarned(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const warned =
    parent.verb.lemma === 'warnen' &&
    via.link === 'infinitive' &&
    dependents(tree, parent.head).some((word) => lower(word) === 'davor');
  return warned ? { modality: 'wanted', attributed: true, negated: true, saying: true } : undefined;
}

function verbAttitude(via: Clause, parent: Clause): Attitude | undefined {
  const attitude = believed(parent, maybeAttitude(parent.verb.lemma));
  return plainlySaid(via, announces(via, attitude)) ?? maybeSentence(via, parent);
}

/** „verurteilte ihn, Schadenersatz zu zahlen“ is ordered; „… Geld gestohlen **zu haben**“ the court holds for proven. */
function maybeSentence(via: Clause, parent: Clause): Attitude | undefined {
  if (parent.verb.lemma !== 'verurteilen' || via.link !== 'infinitive') return undefined;
  const modality = via.verb.perfectInfinitive ? undefined : 'required';
  return { modality, attributed: true, negated: false, saying: false };
}

/** „hält es **für möglich**, dass …“: the adjective says how sure the subject is. */
function maybeHeldFor(tree: Tree, parent: Clause): Attitude | undefined {
  if (!/^(halten|befinden)$/.test(parent.verb.lemma)) return undefined;
  const quality = parent.complements.find((complement) => complement.preposition === 'für');
  if (!quality) return undefined;
  const form = lower(nodeAt(tree, quality.heads[0] as number));
  const attitude = maybeAdjectiveAttitude(form);
  return attitude
    ? { ...attitude, attributed: true }
    : { modality: undefined, attributed: true, negated: /^(falsch|un)/.test(form), saying: false };
}

/** „wies den Vorwurf zurück, sein Land bereite …“ with the clause beside the verb: what is rejected is denied. */
function maybeRejected(via: Clause, parent: Clause): Attitude | undefined {
  const attitude = maybeAttitude(parent.verb.lemma);
  return attitude?.negated &&
    attitude.saying &&
    via.verb.mood === 'reported' &&
    via.head > parent.head
    ? attitude
    : undefined;
}

/** The noun decides; but what is said of a rejected reproach is rejected: „wies den Vorwurf zurück, er habe …“. */
function nounAttitude(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const denied = maybeAttitude(parent.verb.lemma);
  if (denied?.negated && denied.saying) return denied;
  if (via.host === undefined) return undefined;
  return maybeNounAttitude(lower(nodeAt(tree, via.host))) ?? maybeGroundless(tree, via.host);
}

/** „sieht **keinen Grund**, zu zahlen“: nobody says that it is done. */
function maybeGroundless(tree: Tree, noun: number): Attitude | undefined {
  const none = dependents(tree, noun, 'det').some((word) => lower(word).startsWith('kein'));
  return none
    ? { modality: 'possible', attributed: false, negated: false, saying: false }
    : undefined;
}

/** „hat die Absicht, zu senken“: the noun beside an empty verb decides. */
function objectAttitude(tree: Tree, parent: Clause): Attitude | undefined {
  if (parent.verb.lemma === 'lassen') return undefined;
  const object = parent.complements.find((complement) => complement.role === 'accusative')
    ?.heads[0];
  return object === undefined ? undefined : maybeNounAttitude(lower(nodeAt(tree, object)));
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
    /^(glauben|denken|meinen)$/.test(parent.verb.lemma) &&
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

function governor(clause: Clause, byHead: ReadonlyMap<number, Clause>): Position['above'] {
  let via = clause;
  while (via.link === 'conjunct') {
    const first = byHead.get(via.parent ?? -1);
    if (!first) return undefined;
    via = first;
  }
  const parent = byHead.get(via.parent ?? -1);
  return parent && { parent, via };
}

/** „**Angenommen**, der Rat stimmt zu, dann …“. */
function isSupposed(tree: Tree): boolean {
  return /^(angenommen|vorausgesetzt|gesetzt den fall),/i.test(tree.sentence.text);
}

function isQuestion(tree: Tree): boolean {
  return tree.nodes.at(-1)?.form === '?' || /\?["“»«”]?$/.test(tree.sentence.text);
}
