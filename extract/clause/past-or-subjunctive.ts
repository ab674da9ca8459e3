import type { Clause } from './clause.ts';
import { isPastOrSubjunctive } from './lexicon/shared-forms.ts';
import { nodeAt } from './navigate.ts';
import type { Unattributed } from './reading.ts';
import { isSayingClause } from './speech.ts';

/** The sentences beside one. */
interface Beside {
  readonly before: Unattributed | undefined;
  readonly next: Unattributed | undefined;
}

/** Is the verb of a clause that says nothing itself a plural of such a form? */
function isPlural({ tree }: Unattributed, clause: Clause): boolean {
  const { finite, mood } = clause.verb;
  if (mood !== 'indicative' || finite === undefined) return false;
  if (isSayingClause(clause) && !isPressing(clause)) return false;
  const node = nodeAt(tree, finite);
  return node.form.endsWith('en') && isPastOrSubjunctive(node);
}

/** „Aus China **drängten** Anbieter **nach** Europa“: who presses in says nothing. */
function isPressing({ verb, complements }: Clause): boolean {
  return (
    verb.lemma === 'drängen' &&
    complements.some(({ preposition }) => /^(nach|in|aus)$/.test(preposition ?? ''))
  );
}

/** Plurals that may be either, and that what stands around them shows to be said. */
export function isAmbiguouslySaid(reading: Unattributed, clause: Clause, beside: Beside): boolean {
  return (
    isBetweenReported(reading, clause, beside) ||
    isAboveReported(reading, clause) ||
    isBesideUnreal(reading, clause) ||
    isAddedToReported(reading, clause, beside.before)
  );
}

/** „Castorf nennt die Zahlen alarmierend. Sie **deckten** sich mit seinen. Die Probe **sei** aber klein“: behind a present the past would be odd. */
function isBetweenReported(
  reading: Unattributed,
  clause: Clause,
  { before, next }: Beside,
): boolean {
  return (
    clause.link === 'main' &&
    isPlural(reading, clause) &&
    (/^(reported|conditional)$/.test(mainOf(next)?.verb.mood ?? '') || startsUnreal(next)) &&
    (mainOf(before)?.verb.tense === 'present' || isTold(before))
  );
}

/** „**Würden** die Tiere gestört, kühlten die Eier aus“ */
function startsUnreal(reading: Unattributed | undefined): boolean {
  return (
    reading?.clauses.some(
      ({ link, verb }) => link === 'adverbial' && verb.finite === 0 && verb.mood === 'conditional',
    ) ?? false
  );
}

/** „Es belaste die Gerichte. **Zudem fehlten** Fristen“: one thing more that is said; a time would tell when it was. */
function isAddedToReported(
  reading: Unattributed,
  clause: Clause,
  before: Unattributed | undefined,
): boolean {
  return (
    adding.has(reading.tree.nodes[0]?.lower ?? '') &&
    clause.link === 'main' &&
    isPlural(reading, clause) &&
    reading.circumstances.times.size === 0 &&
    isTold(before)
  );
}

const adding: ReadonlySet<string> = new Set('zudem außerdem ferner überdies'.split(' '));

/** „Abschüsse **verringerten** die Risse kaum, weil Reviere schnell besetzt **würden**“ straight behind speech */
function isAboveReported(reading: Unattributed, clause: Clause): boolean {
  return (
    isPlural(reading, clause) &&
    reading.clauses.some(
      ({ parent, link, mark, verb }) =>
        parent === clause.head &&
        link === 'adverbial' &&
        (/^(weil|da|obwohl)$/.test(mark ?? '') || verb.finite === 0) &&
        /^(reported|conditional)$/.test(verb.mood),
    )
  );
}

/** „Der Markt **sei** offen, und aus China **drängten** Anbieter herein“: joined straight to Konjunktiv I, without a verb of saying between. */
export function isBehindReported(reading: Unattributed, clause: Clause): boolean {
  const { link, understood, parent } = clause;
  if ((link !== 'conjunct' && link !== 'beside') || understood || !isPlural(reading, clause))
    return false;
  const { clauses, tree } = reading;
  const above = clauses.find(({ head }) => head === parent);
  return (
    above?.verb.mood === 'reported' &&
    above.head < clause.head &&
    !tree.nodes.slice(above.head, clause.head).some(({ form }) => /^[:;–—"“”«»]$/.test(form)) &&
    !clauses.some((other) => other.head < clause.head && isSayingClause(other))
  );
}

/** „Die Zölle **gefährdeten** Stellen und **könnten** nicht bleiben“ straight behind speech */
function isBesideUnreal(reading: Unattributed, clause: Clause): boolean {
  return (
    clause.link === 'main' &&
    isPlural(reading, clause) &&
    reading.clauses.some(
      ({ parent, link, understood, verb }) =>
        parent === clause.head &&
        link === 'conjunct' &&
        understood &&
        verb.mood === 'conditional' &&
        verb.finite !== undefined &&
        /^(könnten|müssten|dürften|hätten|wären)$/.test(nodeAt(reading.tree, verb.finite).lower),
    )
  );
}

/** „Zentren **seien** kein Allheilmittel, sagte Weber.“ „Man **habe** gefragt.“ */
function isTold(before: Unattributed | undefined): boolean {
  return (
    before?.clauses.some(
      ({ link, verb }) => /^(content|main)$/.test(link) && verb.mood === 'reported',
    ) ?? false
  );
}

/** The main clause of a sentence. */
export function mainOf(reading: Unattributed | undefined): Clause | undefined {
  return reading?.clauses.find(({ link }) => link === 'main');
}

/** „**Gelingt** das nicht, könnten Stellen wegfallen“: a condition in the indicative is the paper's own. */
export function isIfSo({ tree, clauses }: Unattributed, { head, verb }: Clause): boolean {
  if (verb.finite === undefined || tree.nodes[verb.finite - 1]?.form !== ',') return false;
  const first = clauses.find((clause) => clause.verb.finite === 0);
  return first?.parent === head && first.link === 'adverbial' && first.verb.mood === 'indicative';
}

/** „Er **wird** 69 und **hätte** bleiben können“: with the subject of an indicative before it Konjunktiv II is nobody's speech. */
export function isBesideReal({ clauses }: Unattributed, clause: Clause): boolean {
  if (clause.link !== 'conjunct' || !clause.understood || clause.verb.mood !== 'conditional')
    return false;
  const first = clauses.find(({ head }) => head === clause.parent);
  return first?.link === 'main' && first.verb.mood === 'indicative' && !isSayingClause(first);
}
