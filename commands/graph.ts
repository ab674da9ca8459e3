import type { Triple } from '../extract/triple.ts';
import type { FactGraph } from '../graph/attributes.ts';
import { buildGraph } from '../graph/build.ts';
import type { Correction } from '../graph/corrections/correction.ts';
import { toGexf } from '../graph/gexf.ts';
import { toGraphml } from '../graph/graphml.ts';
import { toJsonLd } from '../graph/json-ld.ts';
import { toJson } from '../graph/json.ts';
import { summarize } from '../graph/summary.ts';
import { toEdgeTable, toNodeTable } from '../graph/tables.ts';
import { toTurtle } from '../graph/turtle.ts';
import { defineCommand, needOne } from './command.ts';
import { readCorrections } from './corrections-file.ts';
import { minConfidenceHelp, minConfidenceOption, sureEnough } from './min-confidence.ts';
import { writeOutput } from './output.ts';
import { readTriples } from './read-triples.ts';

const file = { type: 'string' } as const;

export const command = defineCommand({
  help: `
Builds the graph of triples and writes it to files; without an option it tells what is in it.

Usage: satzgraph graph TRIPLES [--graphml FILE] [--aggregated] [--html FILE] [--json FILE] …

  TRIPLES           triples.jsonl as written by extract; - is standard input;
                    corrections.jsonl beside it is applied
  --graphml FILE    GraphML for Gephi, NetworkX, igraph, Neo4j; as every FILE, - is standard output
  --aggregated      GraphML with one edge per pair of things: count, relations, sentences
  --html FILE       the viewer with this graph as one page, which opens without a server
  --json FILE       graphology's JSON
  --gexf FILE       GEXF for Gephi
  --nodes-csv FILE  tables for spreadsheets and Gephi
  --edges-csv FILE
  --turtle FILE     RDF
  --json-ld FILE
${minConfidenceHelp}
  --keep-going      leave broken lines out; they are told on standard error

Examples:
  satzgraph graph triples.jsonl
  satzgraph graph triples.jsonl --graphml graph.graphml --html graph.html
  satzgraph extract seeds | satzgraph graph - --graphml pairs.graphml --aggregated`,
  options: {
    graphml: file,
    aggregated: { type: 'boolean' },
    html: file,
    json: file,
    gexf: file,
    'nodes-csv': file,
    'edges-csv': file,
    turtle: file,
    'json-ld': file,
    ...minConfidenceOption,
    'keep-going': { type: 'boolean' },
  },
  async run(values, positionals) {
    const path = needOne('TRIPLES', positionals);
    const isSure = sureEnough(values);
    const triples = (await readTriples(path, values)).filter(isSure);
    const corrections = await readCorrections(path);
    const { aggregated = false, html } = values;
    const wanted: readonly Wanted[] = [
      [values.graphml, (graph) => toGraphml(graph, { aggregated })],
      [values.json, toJson],
      [values.gexf, toGexf],
      [values['nodes-csv'], toNodeTable],
      [values['edges-csv'], toEdgeTable],
      [values.turtle, toTurtle],
      [values['json-ld'], toJsonLd],
    ];
    const files = wanted.filter(([target]) => target !== undefined);
    if (files.length > 0) await writeAll(files, buildGraph(triples, { corrections }));
    if (html !== undefined) await writeHtml(html, triples, { name: path, corrections });
    if (files.length === 0 && html === undefined)
      await writeOutput('-', [summarize(buildGraph(triples, { corrections, layout: false }))]);
  },
});

/** A file, if it was asked for, and how the graph is written to it. */
type Wanted = readonly [target: string | undefined, write: (graph: FactGraph) => Iterable<string>];

async function writeAll(files: readonly Wanted[], graph: FactGraph): Promise<void> {
  for (const [target, write] of files) await writeOutput(target, write(graph));
}

interface Page {
  readonly name: string;
  readonly corrections: readonly Correction[];
}

/** The page is bundled only when it is asked for. */
async function writeHtml(
  target: string,
  triples: readonly Triple[],
  { name, corrections }: Page,
): Promise<void> {
  const { exportHtml } = await import('../viewer/export-html.ts');
  await writeOutput(target, [await exportHtml(triples, name, corrections)]);
}
