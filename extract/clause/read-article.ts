import type { EntityIndex } from '../entity/mention.ts';
import type { Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import { findCircumstances, placeOf, timeOf, type TypeAt } from './circumstances.ts';
import type { Clause } from './clause.ts';
import { findSpeakers, type Unattributed } from './discourse.ts';
import { findClauses } from './find-clauses.ts';
import { ancestors, nodeAt } from './navigate.ts';
import { repairTree } from './repair/index.ts';
import type { Reading } from './reading.ts';
import { findStandings } from './standing.ts';
import { joinSupportVerb } from './support-verb.ts';

export interface ReadOptions {
  readonly entities: EntityIndex;
  /** Temporal expressions of a tree. */
  readonly timesOf: (tree: Tree) => readonly TimeExpression[];
  /** Day of the article, ISO. */
  readonly date: string | undefined;
}

/** Reads the clauses of an article, sentence by sentence, and who says each of them. */
export function readArticle(trees: readonly Tree[], options: ReadOptions): Reading[] {
  const drafts = trees.map((tree, sentence) => readSentence(repairTree(tree), sentence, options));
  const speakers = findSpeakers(drafts);
  return drafts.map((draft, index) => ({
    ...draft,
    speakers: speakers[index] as Reading['speakers'],
  }));
}

function readSentence(tree: Tree, sentence: number, options: ReadOptions): Unattributed {
  const typeAt: TypeAt = (head) => options.entities.entitiesAt(sentence, head)[0]?.type;
  const circumstances = findCircumstances(tree, options.timesOf(tree), typeAt);
  const likely = (head: number) => likelihood(tree, head, typeAt, circumstances.times.has(head));
  const clauses = findClauses(tree, likely).map((clause) => joinSupportVerb(tree, clause));
  const clauseOf = clauseOfWords(tree, clauses);
  const clauseTimes = timesOfClauses(tree, clauses, (clause) =>
    timeOf(tree, clause, circumstances),
  );
  const clausePlaces = new Map(
    clauses.flatMap((clause) => {
      const place = placeOf(clause, circumstances);
      return place === undefined ? [] : [[clause.head, place] as const];
    }),
  );
  const later = new Set(
    clauses
      .filter((clause) => isLater(clauseTimes.get(clause.head), options.date))
      .map((clause) => clause.head),
  );
  const standings = findStandings(tree, clauses, { later });
  return {
    sentence,
    tree,
    clauses,
    standings,
    circumstances,
    clauseTimes,
    clausePlaces,
    typeAt,
    clauseOf,
  };
}

/** Actors are subjects more often than things, and times hardly ever. */
function likelihood(tree: Tree, head: number, typeAt: TypeAt, isTime: boolean): number {
  if (isTime) return -4;
  const type = typeAt(head) ?? (nodeAt(tree, head).name?.type === 'PER' ? 'Person' : undefined);
  if (type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group')
    return 0.8;
  return type === 'Amount' ? -0.8 : 0;
}

function clauseOfWords(tree: Tree, clauses: readonly Clause[]): (number | undefined)[] {
  const heads = new Set(clauses.map((clause) => clause.head));
  return tree.nodes.map((node) =>
    heads.has(node.index) ? node.index : ancestors(tree, node.index).find((at) => heads.has(at)),
  );
}

/** A conjunct and a *wo* clause keep the time of the clause before them: „Am Montag kam er und sprach“. */
function timesOfClauses(
  tree: Tree,
  clauses: readonly Clause[],
  own: (clause: Clause) => TimeExpression | undefined,
): Map<number, TimeExpression> {
  const times = new Map<number, TimeExpression>();
  for (const clause of clauses) {
    const shared =
      clause.link === 'conjunct' || startsWithWo(tree, clause)
        ? times.get(clause.parent ?? -1)
        : undefined;
    const time = own(clause) ?? shared;
    if (time) times.set(clause.head, time);
  }
  return times;
}

function startsWithWo(tree: Tree, clause: Clause): boolean {
  return (
    clause.link === 'relative' &&
    (tree.children[clause.head] ?? []).some(
      (child) => nodeAt(tree, child).form.toLowerCase() === 'wo',
    )
  );
}

function isLater(time: TimeExpression | undefined, date: string | undefined): boolean {
  return date !== undefined && time?.from !== undefined && time.from > date;
}
