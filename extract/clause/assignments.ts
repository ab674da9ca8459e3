/** What a bare noun phrase is to its verb. */
export type Role = 'subject' | 'accusative' | 'dative' | 'genitive';

const roles: readonly Role[] = ['subject', 'accusative', 'dative', 'genitive'];

/** Every way to give different roles to as many phrases as the index says. */
export const assignments: readonly (readonly Role[][])[] = [0, 1, 2, 3, 4].map((count) =>
  waysFor(count),
);

function waysFor(count: number): Role[][] {
  let ways: Role[][] = [[]];
  for (let at = 0; at < count; at++)
    ways = ways.flatMap((way) =>
      roles.filter((role) => !way.includes(role)).map((role) => [...way, role]),
    );
  return ways;
}
