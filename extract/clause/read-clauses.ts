import type { EntityIndex } from '../entity/mention.ts';
import type { Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import { findCircumstances, type TypeAt } from './circumstances.ts';
import { findClausePlaces, findClauseTimes } from './clause-circumstances.ts';
import type { Clause } from './clause.ts';
import { findSpeakers } from './discourse.ts';
import { findClauses } from './find-clauses.ts';
import { dependents, nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';
import type { Reading, Unattributed } from './reading.ts';
import { joinRestriction } from './restriction.ts';
import { withSafetyNet } from './safety-net.ts';
import { findStandings } from './standing.ts';
import { joinSupportVerb } from './support-verb.ts';

/** An article before its clauses are read. */
export interface Unread {
  readonly trees: readonly Tree[];
  readonly entities: EntityIndex;
  /** Temporal expressions of each tree. */
  readonly times: readonly (readonly TimeExpression[])[];
  /** Day of the article, ISO. */
  readonly date: string | undefined;
}

/** Reads the clauses of articles, and who says each of them; the trees are repaired ones. */
export function readClauses(articles: readonly Unread[]): Reading[][] {
  const drafts = readSentences(articles);
  let first = 0;
  return articles.map(({ trees }) => {
    const own = drafts.slice(first, (first += trees.length));
    const speakers = findSpeakers(own);
    return own.map((draft, index) => withSpeakers(draft, speakers[index] as Reading['speakers']));
  });
}

function withSpeakers(draft: Unattributed, speakers: Reading['speakers']): Reading {
  const { sentence, tree, clauses, circumstances, clauseTimes, clausePlaces, typeAt, clauseOf } =
    draft;
  return {
    sentence,
    tree,
    clauses,
    standings: withSafetyNet(draft, speakers),
    circumstances,
    clauseTimes,
    clausePlaces,
    speakers,
    typeAt,
    clauseOf,
  };
}

/**
 * Each step goes over all sentences of all articles before the next one begins. Sentence by sentence takes a third more time: every step would
 * then find its code and tables gone from the processor's caches. Drafts are written field by field: spreading one costs as much as a short step, and gives it a shape of its own.
 */
function readSentences(articles: readonly Unread[]): Unattributed[] {
  return articles
    .flatMap(({ trees, entities, times, date }) =>
      trees.map((tree, sentence) => ({
        sentence,
        tree,
        date,
        typeAt: typesOf(entities, sentence),
        times: times[sentence] ?? [],
      })),
    )
    .map(({ sentence, tree, date, typeAt, times }) => ({
      sentence,
      tree,
      date,
      typeAt,
      circumstances: findCircumstances(tree, times, typeAt),
    }))
    .map(({ sentence, tree, date, typeAt, circumstances }) => ({
      sentence,
      tree,
      date,
      typeAt,
      circumstances,
      clauses: clausesOf({ tree, typeAt, circumstances }),
    }))
    .map(({ sentence, tree, date, typeAt, circumstances, clauses }) => ({
      sentence,
      tree,
      date,
      typeAt,
      circumstances,
      clauses: clauses.map((clause) => joinRestriction(tree, joinSupportVerb(tree, clause))),
    }))
    .map(({ sentence, tree, date, typeAt, circumstances, clauses }) => ({
      sentence,
      tree,
      date,
      typeAt,
      circumstances,
      clauses,
      clauseOf: clauseOfWords(tree, clauses),
      clauseTimes: findClauseTimes(tree, clauses, circumstances),
      clausePlaces: findClausePlaces(tree, clauses, circumstances),
    }))
    .map((draft) => ({
      sentence: draft.sentence,
      tree: draft.tree,
      typeAt: draft.typeAt,
      circumstances: draft.circumstances,
      clauses: draft.clauses,
      clauseOf: draft.clauseOf,
      clauseTimes: draft.clauseTimes,
      clausePlaces: draft.clausePlaces,
      standings: findStandings(draft.tree, draft.clauses, {
        later: laterClauses(draft, draft.date),
      }),
    }));
}

/** Lines that are no prose have none: nothing is read off them. */
function clausesOf({
  tree,
  typeAt,
  circumstances,
}: Pick<Unattributed, 'tree' | 'typeAt' | 'circumstances'>): Clause[] {
  if (tree.sentence.kind === 'noise') return [];
  return findClauses(tree, (head) => likelihood(tree, head, typeAt, circumstances.times.has(head)));
}

/** Heads of the clauses with a time after the day of the article. */
function laterClauses(
  { tree, clauses, clauseTimes }: Pick<Unattributed, 'tree' | 'clauses' | 'clauseTimes'>,
  date: string | undefined,
): ReadonlySet<number> {
  const later = new Set<number>();
  for (const clause of clauses)
    if (
      isLater(clauseTimes.get(clause.head), date) ||
      isDoneUntil(clause, clauseTimes.get(clause.head), date) ||
      (later.has(clause.parent ?? -1) && goesOnLater(tree, clause, clauseTimes))
    )
      later.add(clause.head);
  return later;
}

function typesOf(entities: EntityIndex, sentence: number): TypeAt {
  return (head) => entities.entitiesAt(sentence, head)[0]?.type;
}

/** Actors are subjects more often than things, and times hardly ever. */
function likelihood(tree: Tree, head: number, typeAt: TypeAt, isTime: boolean): number {
  if (isTime) return -4;
  const type = typeAt(head) ?? (nodeAt(tree, head).name?.type === 'PER' ? 'Person' : undefined);
  if (type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group')
    return 0.8;
  return type === 'Amount' || isPortion(nodeAt(tree, head).form) ? -2 : 0;
}

/** *Hälfte, Mehrheit, Prozent*: what somebody has more often than who does something. */
const isPortion = perForm((form): boolean =>
  /^(hälfte|drittel|viertel|anteil|anteile|prozent|teil|teile|million|millionen|milliarde|milliarden|euro|dollar)$/i.test(
    form,
  ),
);

/** Head of the clause of each word: its own, or that of the word above. (nodes) */
function clauseOfWords(tree: Tree, clauses: readonly Clause[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  for (const clause of clauses) found[clause.head] = clause.head;
  const below = [tree.root];
  for (let next = 0; next < below.length; next++) {
    const at = below[next] as number;
    for (const child of tree.children[at] ?? []) {
      found[child] ??= found[at];
      below.push(child);
    }
  }
  return tree.nodes.map((node) => found[node.index]);
}

/** „verlässt den Verein im Sommer **und wird** durch Stern **ersetzt**“: what follows is no earlier, unless a word says so. */
function goesOnLater(
  tree: Tree,
  { link, understood, head, verb }: Clause,
  times: ReadonlyMap<number, TimeExpression>,
): boolean {
  return (
    link === 'conjunct' &&
    understood &&
    verb.tense === 'present' &&
    !times.has(head) &&
    !dependents(tree, head, 'advmod').some((word) =>
      /^(schon|bereits|derzeit|heute|jetzt|inzwischen|bisher|längst|zurzeit|seither|immer|gerade|auch)$/.test(
        word.lower,
      ),
    )
  );
}

/** „**Bis 2030** werden 20 Windräder **gebaut**“: what is done until then lies ahead; „läuft bis Sonntag“ is so already. */
function isDoneUntil(
  { verb }: Clause,
  time: TimeExpression | undefined,
  date: string | undefined,
): boolean {
  return (
    date !== undefined &&
    time?.from === undefined &&
    time?.to !== undefined &&
    time.to > date &&
    /^bis /i.test(time.text) &&
    (verb.voice === 'passive' || bringsAbout.test(verb.lemma) || isMeantToBe(verb)) &&
    !verb.obliged
  );
}

/** „**soll** bis Herbst 2028 fertig **sein**“ */
function isMeantToBe({ copula, modals }: Clause['verb']): boolean {
  return copula !== undefined && modals[0]?.lemma === 'sollen';
}

/** What is done bit by bit, and done at the end: *bis 2026 streicht die Firma 3000 Stellen*. */
const bringsAbout =
  /(^| )(streichen|abbauen|bauen|umbauen|ausbauen|aufbauen|errichten|investieren|verdoppeln|halbieren|kürzen|senken|erhöhen|steigern|reduzieren|verringern|entlassen|einstellen|liefern|schaffen|eröffnen|schließen|sanieren|erneuern|ersetzen|verlagern|umstellen|anschaffen|auszahlen|einführen|abschaffen)$/;

function isLater(time: TimeExpression | undefined, date: string | undefined): boolean {
  if (date === undefined || time === undefined) return false;
  if (time.from !== undefined && time.from !== date) return time.from > date;
  if (time.from === undefined && /^(bis )?spätestens /i.test(time.text))
    return (time.to ?? date) > date;
  return (
    /\b(kommend|nächst)e|^zum Saison(ende|schluss)$/i.test(time.text) && (time.to ?? date) >= date
  );
}
