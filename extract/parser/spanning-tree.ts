import { isTree } from './build-tree.ts';

/** Scores of arcs: `scores[word][0]` for the root above the word, `scores[word][1 + head]` for another word. */
export type ArcScores = readonly ArrayLike<number>[];

/** The tree with exactly one root whose arcs score highest in sum (Chu and Liu 1965, Edmonds 1967): heads, -1 for the root. */
export function findSpanningTree(scores: ArcScores): number[] {
  const greedy = scores.map((row, word) => bestHead(row, word) - 1);
  if (isTree(greedy)) return greedy;
  const n = scores.length + 1;
  const graph = new Float64Array(n * n).fill(-Infinity); // (dependents, heads), 0 is the root
  scores.forEach((row, word) => {
    for (let head = 0; head < n; head++)
      if (head !== word + 1) graph[(word + 1) * n + head] = row[head]!;
  });
  const heads = spanningTree(withOneRoot(graph, n), n);
  return scores.map((_, word) => heads[word + 1]! - 1);
}

function bestHead(row: ArrayLike<number>, word: number): number {
  let best = -1;
  for (let head = 0; head < row.length; head++)
    if (head !== word + 1 && (best < 0 || row[head]! > row[best]!)) best = head;
  return best;
}

/** Makes every arc from the root so dear that the best tree has only one. */
function withOneRoot(graph: Float64Array, n: number): Float64Array {
  let span = 0;
  for (const score of graph) if (score > -Infinity) span = Math.max(span, Math.abs(score));
  for (let word = 1; word < n; word++) graph[word * n]! -= 2 * span * n + 1;
  return graph;
}

/** Heads of the nodes 1 to n - 1 in a complete graph, node 0 being the root. */
function spanningTree(graph: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let node = 1; node < n; node++) {
    let best = node === 1 ? 0 : 1;
    for (let head = 0; head < n; head++)
      if (head !== node && graph[node * n + head]! > graph[node * n + best]!) best = head;
    heads[node] = best;
  }
  const cycle = maybeCycle(heads, n);
  return cycle === undefined ? heads : contract(graph, n, heads, cycle);
}

function maybeCycle(heads: Int32Array, n: number): number[] | undefined {
  const seen = new Int32Array(n); // which start passed here
  for (let start = 1; start < n; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node]!;
    }
    if (node !== 0 && seen[node] === start) {
      const cycle = [node];
      for (let next = heads[node]!; next !== node; next = heads[next]!) cycle.push(next);
      return cycle;
    }
  }
  return undefined;
}

/** Solves the graph in which the cycle is one node (the last), then opens the cycle where the tree enters it. */
function contract(
  graph: Float64Array,
  n: number,
  cycleHeads: Int32Array,
  cycle: readonly number[],
): Int32Array {
  const inCycle = new Set(cycle);
  const outside = Array.from({ length: n }, (_, node) => node).filter((node) => !inCycle.has(node));
  const m = outside.length + 1;
  const small = new Float64Array(m * m).fill(-Infinity);
  const entered = new Int32Array(m); // which node of the cycle an outside head attaches
  const left = new Int32Array(m); // which node of the cycle is the head of an outside node
  const gain = (node: number, head: number) =>
    graph[node * n + head]! - graph[node * n + cycleHeads[node]!]!;
  outside.forEach((node, i) => {
    outside.forEach((head, k) => (small[i * m + k] = graph[node * n + head]!));
    const into = bestOf(cycle, (member) => gain(member, node));
    const from = bestOf(cycle, (member) => graph[node * n + member]!);
    entered[i] = into;
    left[i] = from;
    small[(m - 1) * m + i] = gain(into, node);
    small[i * m + m - 1] = graph[node * n + from]!;
  });
  const solved = spanningTree(small, m);
  const heads = Int32Array.from(cycleHeads);
  outside.forEach((node, i) => {
    if (i > 0) heads[node] = solved[i] === m - 1 ? left[i]! : outside[solved[i]!]!;
  });
  const door = solved[m - 1]!;
  heads[entered[door]!] = outside[door]!;
  return heads;
}

function bestOf(nodes: readonly number[], score: (node: number) => number): number {
  return nodes.reduce((a, b) => (score(b) > score(a) ? b : a));
}
