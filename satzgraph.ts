import { main } from './commands/main.ts';

await main(process.argv.slice(2), {
  extract: { summary: 'articles to triples', load: () => import('./commands/extract.ts') },
  parse: { summary: 'text to trees in CoNLL-U', load: () => import('./commands/parse.ts') },
  explain: {
    summary: 'why a sentence gives its triples',
    load: () => import('./commands/explain.ts'),
  },
  'explain-entity': {
    summary: 'why mentions are one thing',
    load: () => import('./commands/explain-entity.ts'),
  },
  correct: {
    summary: 'merge, split, rename, retype things; drop a fact',
    load: () => import('./commands/correct.ts'),
  },
  graph: {
    summary: 'triples to GraphML, JSON or a summary',
    load: () => import('./commands/graph.ts'),
  },
  view: { summary: 'the graph in the browser', load: () => import('./commands/view.ts') },
  load: { summary: 'triples into Neo4j', load: () => import('./commands/load.ts') },
  query: { summary: 'a Cypher query, read-only', load: () => import('./commands/query.ts') },
});
