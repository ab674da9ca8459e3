/** How much rarer names are in news than in the training, which repeats them and counts their words up to five times: found on kept-out text. */
const CAUTION = 2;

/**
 * The best row of BIO tags, in which a name only goes on where one of its kind stands (Viterbi's algorithm).
 * `rows` holds the scores of each word's tags, `tags[0]` being "no name".
 */
export function findNameTags(
  rows: readonly ArrayLike<number>[],
  tags: readonly string[],
): number[] {
  const before = tags.map((tag) => allowedBefore(tag, tags));
  const cameFrom: number[][] = []; // (words, tags)
  let best = tags.map(() => -Infinity); // of all rows of tags that end so
  best[0] = 0;
  for (const row of rows) {
    const from = before.map((allowed) => bestOf(allowed, best));
    cameFrom.push(from);
    best = tags.map((_, tag) => best[from[tag]!]! + row[tag]! + (tag === 0 ? CAUTION : 0));
  }
  const found: number[] = [];
  let tag = bestOf([...tags.keys()], best);
  for (const from of cameFrom.toReversed()) {
    found.push(tag);
    tag = from[tag]!;
  }
  return found.toReversed();
}

/** Tags that may stand before a tag. */
function allowedBefore(tag: string, tags: readonly string[]): number[] {
  const indices = [...tags.keys()];
  return tag.startsWith('I-')
    ? indices.filter((other) => tags[other]!.slice(2) === tag.slice(2))
    : indices;
}

function bestOf(indices: readonly number[], scores: readonly number[]): number {
  return indices.reduce((a, b) => (scores[b]! > scores[a]! ? b : a));
}
