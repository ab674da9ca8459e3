import { changeVerb } from './verb.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import { changeClause, type Clause, type Governed } from './clause.ts';
import { maybeGoverning } from './governing.ts';
import { maybeAuxiliaryForm } from './lexicon/auxiliaries.ts';
import {
  isConcession,
  isCondition,
  isLikened,
  isUnlike,
  isOnceDone,
  isOtherwise,
  isThoughtOf,
  markModality,
} from './conditions.ts';
import { ownModality } from './modality.ts';
import { maybeMeasure } from './enough.ts';
import { findNegation, namesNobody, type Negation } from './negation.ts';
import { isOutOfReach } from './consequence.ts';
import { inherited } from './inherited.ts';
import {
  isAwaited,
  isDuringPlan,
  isPlannedBeside,
  isThen,
  withLaterConjunct,
} from './during-plan.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { firstAsked, isQuestion } from './open-question.ts';

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
    clauses
      .filter(
        (clause) => isCondition(tree, clause) && !isConcession(tree, clause) && !isOnceDone(clause),
      )
      .map((clause) => clause.parent),
  );
  const verbFirst = new Set(
    clauses
      .filter((clause) => isUnlike(clause) && isCondition(tree, clause))
      .map(({ parent }) => parent),
  );
  for (const { head, link, understood, parent } of clauses)
    if (link === 'conjunct' && understood && conditioned.has(parent)) conditioned.add(head);
  const found = new Map<number, Standing>();
  const announced = withLaterConjunct(clauses, options.later);
  const isSupposition = isSupposed(tree);
  const asking = isQuestion(tree) ? firstAsked(tree, clauses) : Infinity;
  for (const clause of clauses) {
    const above = governor(clause, byHead);
    const own = ownModality(
      tree,
      underModal(tree, clause, byHead.get(clause.parent ?? -1)),
      options.later.has(clause.head) || isPlannedBeside(clause, announced),
    );
    const isDream = isSupposition || clause.head >= asking;
    const base =
      isDream || isImagined(tree, clause, { own, conditioned, verbFirst })
        ? 'hypothetical'
        : own === 'asserted' &&
            (isDuringPlan(tree, clause, byHead) ||
              (found.get(clause.parent ?? -1)?.modality === 'planned' && isThen(tree, clause)))
          ? 'planned'
          : own;
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
  const perfectInfinitive = lower(last) !== 'werden' && verb.copula === undefined;
  return changeClause(clause, {
    verb: changeVerb(verb, { modals, mood, tense, perfectInfinitive }),
  });
}

interface Conditions {
  readonly own: Modality;
  /** Heads of clauses with a condition. */
  readonly conditioned: ReadonlySet<number | undefined>;
  /** Of them those whose condition begins with its verb or is in Konjunktiv I. */
  readonly verbFirst: ReadonlySet<number | undefined>;
}

/** A condition and what depends on one are only imagined, like questions. */
function isImagined(
  tree: Tree,
  clause: Clause,
  { own, conditioned, verbFirst }: Conditions,
): boolean {
  if (
    isCondition(tree, clause) ||
    isLikened(tree, clause) ||
    isOutOfReach(tree, clause) ||
    isOtherwise(tree, clause) ||
    isThoughtOf(tree, clause)
  )
    return true;
  return (
    conditioned.has(clause.head) &&
    own !== 'possible' &&
    !isAnnouncing(tree, clause) &&
    (verbFirst.has(clause.head) ||
      clause.verb.tense !== 'past' ||
      clause.verb.mood === 'reported' ||
      isUnreal(tree))
  );
}

/** „Die Gewerkschaft **droht** mit Streik, falls …“: the threat is made, whatever comes. */
function isAnnouncing(tree: Tree, { verb, subjects, complements }: Clause): boolean {
  // „Sollte es scheitern, **droht ein Streik**“: nobody threatens.
  if (
    verb.lemma === 'drohen' &&
    complements.every(({ preposition }) => preposition !== 'mit') &&
    subjects.some((head) => threats.test(nodeAt(tree, head).form))
  )
    return false;
  return (
    /^(drohen|ankündigen|warnen|versprechen|zusagen|zusichern|fordern|verlangen)$/.test(
      verb.lemma,
    ) &&
    verb.mood === 'indicative' &&
    verb.modals.length === 0
  );
}

const threats =
  /(streiks?|strafen?|haft|freiheitsstrafe|gefängnis|bußgeld(er)?|geldbußen?|geldstrafen?|sperren?|schließung(en)?|insolvenz|pleite|klagen?|ausfall|ausfälle|kürzung(en)?|verlust|verluste|abstieg|aus|engpass|engpässe|verzögerung(en)?|fahrverbote?|chaos|überschwemmung(en)?)$/i;

/** „**Müsste** die Klinik schließen, fehlten Betten“: the past form is Konjunktiv, too. */
function isUnreal({ nodes }: Tree): boolean {
  return maybeAuxiliaryForm((nodes[0] as Node).lower)?.mood === 'conditional';
}

interface Position {
  /** The clause above, that of the first conjunct for a conjunct, with the conjunct's own link to it. */
  readonly above: Governed | undefined;
  readonly own: Modality;
  readonly found: ReadonlyMap<number, Standing>;
}

function standingOf(tree: Tree, clause: Clause, { above, own, found }: Position): Standing {
  const parent = above && found.get(above.parent.head);
  const negation = notLet(above, parent) ?? findNegation(tree, clause);
  const measure = above && maybeMeasure(tree, above);
  if (measure)
    return {
      negation: {
        ...negation,
        clause: (measure === 'enough') === (parent?.negation.clause === true),
      },
      modality: 'possible',
      claimant: parent?.claimant,
    };
  if (above && isOfNone(tree, above, parent?.negation.clause === true))
    return {
      negation: { ...negation, clause: false },
      modality: 'hypothetical',
      claimant: parent?.claimant,
    };
  if (above && isNotWho(tree, above, parent))
    return {
      negation: { ...negation, clause: !negation.clause },
      modality: own,
      claimant: parent?.claimant,
    };
  const attitude = above && maybeGoverning(tree, above, parent?.negation.clause === true);
  const lent = (above && markModality(tree, above.via)) ?? attitude?.modality;
  const denied = attitude?.negated === true;
  return {
    negation: denied ? { ...negation, clause: !negation.clause } : negation,
    modality:
      settled(clause, own, {
        lent: lent === 'asserted' ? undefined : lent,
        isAsked: above?.via.mark === 'ob',
        isUnasked:
          parent?.negation.clause === true &&
          /^(nach)?fragen$/.test(above?.parent.verb.lemma ?? ''),
        isTold: above?.parent.verb.mood === 'reported',
      }) ??
      inherited(tree, { above, parent, denied }) ??
      (isAwaited(tree, clause) ? 'planned' : 'asserted'),
    claimant: attitude?.attributed ? above?.parent : parent?.claimant,
  };
}

/** „ließ sich **nicht** beirren“: what one does not let happen does not. */
function notLet(above: Governed | undefined, parent: Standing | undefined): Negation | undefined {
  return above?.parent.verb.lemma === 'lassen' &&
    above.via.link === 'infinitive' &&
    parent?.negation.clause
    ? parent.negation
    : undefined;
}

/**
 * What a clause says of itself counts more than what is above it; but who fears that somebody must pay does not say so, and
 * what has happened is neither planned nor wanted; „Sie **hoffe**, dass viele **wechselten**“ is Konjunktiv.
 */
function settled(
  clause: Clause,
  own: Modality,
  { lent, isAsked, isUnasked, isTold }: Asked & { lent: Modality | undefined; isTold: boolean },
): Modality | undefined {
  if ((own === 'required' || own === 'planned') && lent === 'possible') return 'possible';
  if (clause.mark === 'ob' || isAsked) return isUnasked ? 'hypothetical' : 'possible';
  if (own === 'hypothetical' && lent === 'wanted' && clause.mark === 'dass' && isWould(clause))
    return lent;
  if (own === 'planned' && lent === 'wanted') return 'wanted';
  if (own !== 'asserted') return own;
  const { tense } = clause.verb;
  const happened =
    clause.link === 'content' && (tense === 'perfect' || (tense === 'past' && !isTold));
  return happened && /^(wanted|planned|required)$/.test(lent ?? '') ? 'possible' : lent;
}

interface Asked {
  readonly isAsked: boolean;
  /** „**Niemand fragte**, ob der Damm hält“ */
  readonly isUnasked: boolean;
}

/** „setze sich dafür ein, dass die Regeln übernommen **würden**“: stands for Konjunktiv I. */
function isWould({ verb }: Clause): boolean {
  return verb.mood === 'conditional' && verb.modals.length === 0;
}

/** „nimmt **keinen Plan** an, **der** die Fischer benachteiligt“, „hat **nie einen** gesehen, **der** …“: of what is not there nothing is told; *geht **nicht, ohne** zu fragen*. */
function isOfNone(tree: Tree, { via, parent }: Governed, denied: boolean): boolean {
  if (via.link !== 'relative' || via.host === undefined) return denied && via.mark === 'ohne';
  if (namesNobody(tree, via.host)) return true;
  return (
    denied &&
    dependents(tree, via.host, 'det').some((article) => lower(article).startsWith('ein')) &&
    dependents(tree, parent.head, 'advmod').some((word) => /^(nie|niemals)$/.test(lower(word)))
  );
}

/** „**Es war nicht** der Minister, **der** unterschrieb“ */
function isNotWho(tree: Tree, { via, parent }: Governed, standing: Standing | undefined): boolean {
  return (
    via.link === 'relative' &&
    via.host === parent.head &&
    parent.verb.copula !== undefined &&
    standing?.negation.clause === true &&
    parent.subjects.some((subject) => lower(nodeAt(tree, subject)) === 'es')
  );
}

function governor(clause: Clause, byHead: ReadonlyMap<number, Clause>): Governed | undefined {
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
