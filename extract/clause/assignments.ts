/** What a bare noun phrase is to its verb. */
export type Role = 'subject' | 'accusative' | 'dative' | 'genitive';

const roles: readonly Role[] = ['subject', 'accusative', 'dative', 'genitive'];

/** One way to give roles to phrases. */
export interface Way {
  readonly roles: readonly Role[];
  /** Which of the phrases is the subject; -1: none. */
  readonly subject: number;
}

/** Every way to give different roles to as many phrases as the index says. */
export const assignments: readonly (readonly Way[])[] = [0, 1, 2, 3, 4].map((count) =>
  waysFor(count).map((way) => ({ roles: way, subject: way.indexOf('subject') })),
);

function waysFor(count: number): Role[][] {
  let ways: Role[][] = [[]];
  for (let at = 0; at < count; at++)
    ways = ways.flatMap((way) =>
      roles.filter((role) => !way.includes(role)).map((role) => [...way, role]),
    );
  return ways;
}

/** The subject comes before the objects, but last behind a participle in first place: *Gewonnen hat die Wahl die Bürgerliste*. */
export function orderBonus(
  { roles: { length }, subject }: Way,
  { orphaned, fronted }: { orphaned: number; fronted: boolean },
): number {
  if (subject < 0) return orphaned;
  return subject === (fronted ? length - 1 : 0) ? (fronted ? 1.5 : 0.8) : 0.2;
}
