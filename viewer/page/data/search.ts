import MiniSearch from 'minisearch';
import type { Dataset, EntityNode, StatedFact } from './dataset.ts';
import { foldings } from './fold.ts';

/** What a search found: things by name, and facts by the words of their sentence. */
export interface SearchResults {
  readonly nodes: readonly EntityNode[];
  readonly facts: readonly StatedFact[];
}

/** Finds what a query means in one dataset. */
export type Search = (query: string) => SearchResults;

const MOST_NODES = 8;
const MOST_FACTS = 4;

/** Prepares the search in a dataset; names are matched anywhere in a word („ministerium“ in Außenministerium). */
export function buildSearch(dataset: Dataset): Search {
  const names = Array.from(dataset.nodes.values(), foldNames);
  const findFacts = buildFactSearch(dataset);
  return (query) => {
    const text = query.trim();
    if (text === '') return { nodes: [], facts: [] };
    const nodes = findNodes(names, foldings(text)).slice(0, MOST_NODES);
    return { nodes, facts: text.length < 3 ? [] : findFacts(text).slice(0, MOST_FACTS) };
  };
}

interface FoldedNode {
  readonly node: EntityNode;
  /** All spellings of its name and its aliases. */
  readonly names: readonly string[];
}

function foldNames(node: EntityNode): FoldedNode {
  return { node, names: [node.name, ...node.aliases].flatMap(foldings) };
}

function findNodes(nodes: readonly FoldedNode[], queries: readonly string[]): EntityNode[] {
  return nodes
    .map((folded) => ({ node: folded.node, rank: rankOf(folded, queries) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((a, b) => a.rank - b.rank || b.node.neighbours - a.node.neighbours)
    .map(({ node }) => node);
}

/** Whole name, beginning, beginning of a word, anywhere; an alias counts like the name. */
function rankOf({ names }: FoldedNode, queries: readonly string[]): number {
  return Math.min(...queries.flatMap((query) => names.map((name) => matchRank(name, query))));
}

const NO_MATCH = 4;

function matchRank(name: string, query: string): number {
  if (name === query) return 0;
  const at = name.indexOf(query);
  if (at === 0) return 1;
  if (at < 0) return NO_MATCH;
  return beginsWord(name, query) ? 2 : 3;
}

function beginsWord(name: string, query: string): boolean {
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(query));
}

function buildFactSearch(dataset: Dataset): (query: string) => StatedFact[] {
  const bySentence = new Map<string, StatedFact>();
  for (const fact of dataset.facts) {
    const { document, sentence } = fact.triple;
    const key = `${document.id}:${sentence.start}`;
    if (fact.subject !== undefined && fact.object !== undefined && !bySentence.has(key)) {
      bySentence.set(key, fact);
    }
  }
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['text'],
    tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u),
    processTerm: (term) => [...foldings(term)],
    searchOptions: { prefix: true, combineWith: 'AND', fuzzy: (term) => (term.length > 5 ? 1 : 0) },
  });
  index.addAll(Array.from(bySentence, ([id, fact]) => ({ id, text: fact.triple.sentence.text })));
  return (query) =>
    index.search(query).flatMap(({ id }: { id: string }) => bySentence.get(id) ?? []);
}
