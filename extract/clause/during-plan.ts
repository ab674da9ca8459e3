import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { lower, nodeAt } from './navigate.ts';

/** „Sie wird das Heim leiten, **während** er den Umbau **übernimmt**“: beside what is to come. */
export function isDuringPlan(
  tree: Tree,
  { head, link, mark, parent, verb }: Clause,
  byHead: ReadonlyMap<number, Clause>,
): boolean {
  return (
    link === 'adverbial' &&
    mark === 'während' &&
    verb.tense === 'present' &&
    verb.copula === undefined &&
    byHead.get(parent ?? -1)?.verb.tense === 'future' &&
    !localWords(tree, head).some((at) => now.test(nodeAt(tree, at).lower))
  );
}

const now = /^(seit|bereits|schon|derzeit|noch|bisher|aktuell|zurzeit)$/;

/** „**bis** ein Nachfolger gefunden **ist**“: what is waited for is yet to come. */
export function isAwaited(tree: Tree, { mark, verb }: Clause): boolean {
  if (mark !== 'bis' || verb.finite === undefined || verb.mood !== 'indicative') return false;
  return (
    verb.tense === 'present' || /^(ist|sind|hat|haben)$/.test(lower(nodeAt(tree, verb.finite)))
  );
}

/** „Im Juni läuft der Vertrag aus, **dann wechselt** er nach Mailand“: behind what is to come. */
export function isThen(tree: Tree, { head, link, verb }: Clause): boolean {
  return (
    (link === 'conjunct' || link === 'beside') &&
    verb.tense === 'present' &&
    localWords(tree, head).some((at) => then.test(nodeAt(tree, at).lower))
  );
}

const then = /^(dann|danach|anschließend|daraufhin|später)$/;

/** Heads of clauses that a conjunct in the present with a time to come shares its subject with. */
export function withLaterConjunct(
  clauses: readonly Clause[],
  later: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  if (later.size === 0) return found;
  for (const { head, link, parent, understood, verb } of clauses)
    if (link === 'conjunct' && understood && verb.tense === 'present' && later.has(head))
      found.add(parent ?? -1);
  return found;
}

/** „**schließt** ihr Werk und streicht **bis 2028** 300 Stellen“: both are announced. */
export function isPlannedBeside({ head, verb }: Clause, announced: ReadonlySet<number>): boolean {
  return (
    announced.has(head) &&
    verb.tense === 'present' &&
    verb.voice === 'active' &&
    acts.has(verb.lemma)
  );
}

const acts: ReadonlySet<string> = new Set(
  `schließen eröffnen verkaufen streichen abbauen bauen ausbauen umbauen einstellen aufgeben übernehmen kaufen verlagern verlegen entlassen kürzen erhöhen
   senken errichten sanieren verlassen wechseln stoppen beenden zusammenlegen einführen abschaffen abreißen`.split(
    /\s+/,
  ),
);
