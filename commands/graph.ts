import { buildGraph } from '../graph/build.ts';
import { toGraphml } from '../graph/graphml.ts';
import { toJson } from '../graph/json.ts';
import { summarize } from '../graph/summary.ts';
import { defineCommand, needOne } from './command.ts';
import { writeOutput } from './output.ts';
import { readTriples } from './read-triples.ts';

export const command = defineCommand({
  help: `
Builds the graph of triples and writes it to files; without an option it tells what is in it.

Usage: satzgraph graph TRIPLES [--graphml FILE] [--aggregated] [--json FILE]

  TRIPLES           triples.jsonl as written by extract; - is standard input
  --graphml FILE    GraphML for Gephi, NetworkX, igraph, Neo4j; - is standard output
  --aggregated      GraphML with one edge per pair of things: count, relations, sentences
  --json FILE       graphology's JSON
  --keep-going      leave broken lines out; they are told on standard error

Examples:
  satzgraph graph triples.jsonl
  satzgraph graph triples.jsonl --graphml graph.graphml --json graph.json
  satzgraph extract seeds | satzgraph graph - --graphml pairs.graphml --aggregated`,
  options: {
    graphml: { type: 'string' },
    aggregated: { type: 'boolean' },
    json: { type: 'string' },
    'keep-going': { type: 'boolean' },
  },
  async run(values, positionals) {
    const path = needOne('TRIPLES', positionals);
    const { graphml, json, aggregated = false } = values;
    const isDrawn = graphml !== undefined || json !== undefined;
    const graph = buildGraph(await readTriples(path, values), { layout: isDrawn });
    if (graphml !== undefined) await writeOutput(graphml, toGraphml(graph, { aggregated }));
    if (json !== undefined) await writeOutput(json, toJson(graph));
    if (!isDrawn) await writeOutput('-', [summarize(graph)]);
  },
});
