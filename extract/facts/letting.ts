import type { Clause } from '../clause/clause.ts';
import { dependents, lower } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import { isActor } from '../clause/voices.ts';
import type { Candidate } from './candidate.ts';
import { inOrder, relationOf } from './relation.ts';

/**
 * What lets itself be done, and who has something done to himself.
 * „Das Problem lässt sich nicht lösen“ → nobody – lösen – Problem, possible and negated
 * „Der König ließ sich von einem Arzt untersuchen“ → Arzt – untersuchen – König
 */
export function letting(reading: Reading, clause: Clause): Candidate[] {
  const done = maybeDone(reading, clause);
  if (!done) return [];
  const agents = agentsOf(clause, done);
  const denied = [clause, done].some(
    ({ head }) => reading.standings.get(head)?.negation.clause === true,
  );
  const base = {
    rule: 'passive',
    clause: clause.head,
    negated: denied,
    ...(agents.length > 0 ? {} : ({ modality: 'possible' } as const)),
  };
  const relation = {
    lemma: [done.restriction?.text ?? '', done.verb.lemma].join(' ').trim(),
    words: inOrder([
      ...relationOf(reading.tree, clause).words,
      ...done.verb.words,
      ...(done.restriction?.words ?? []),
    ]),
  };
  const actors = agents.length > 0 ? agents.map((head) => ({ head })) : [undefined];
  return actors.flatMap((subject) =>
    clause.subjects.map((head) => ({ ...base, subject, object: { head }, relation })),
  );
}

/** Does another rule tell what a clause below *sich lassen* says? */
export function isLetItself(reading: Reading, clause: Clause): boolean {
  return reading.clauses.some((other) => maybeDone(reading, other) === clause);
}

/** The infinitive below *sich lassen*: of things always, of persons where somebody else is named who does it. */
function maybeDone(reading: Reading, clause: Clause): Clause | undefined {
  if (clause.verb.lemma !== 'lassen' || clause.verb.voice !== 'active') return undefined;
  const done = reading.clauses.find(
    ({ parent, link, verb }) => parent === clause.head && link === 'infinitive' && verb.infinitive,
  );
  if (
    !done ||
    (clause.reflexive ?? done.reflexive) === undefined ||
    [clause, done].some((each) => hasObject(reading, each))
  )
    return undefined;
  if (/^(scheiden|trennen)$/.test(done.verb.lemma)) return undefined;
  const persons = clause.subjects.some((head) => isActor(reading, head));
  return !persons || agentsOf(clause, done).length > 0 ? done : undefined;
}

/** „lässt **es** sich nicht nehmen, …“ tells of something else. */
function hasObject({ tree }: Reading, { head, complements }: Clause): boolean {
  return (
    complements.some(({ role }) => role === 'accusative') ||
    dependents(tree, head, 'expl', 'obj').some((word) => lower(word) === 'es')
  );
}

function agentsOf(clause: Clause, done: Clause): readonly number[] {
  const by = [...clause.complements, ...done.complements].find(({ preposition }) =>
    /^(von|durch)$/.test(preposition ?? ''),
  );
  return by?.heads ?? [];
}
