import { parseDay } from '../extract/day.ts';
import { readWeightsFile } from '../extract/read/weights.ts';
import { serveViewer } from '../viewer/server.ts';
import { defineCommand } from './command.ts';
import { maybeCorrectionStore, readCorrections } from './corrections-file.ts';
import { gazetteerHelp } from './extractor-options.ts';
import { gatherTriples } from './gather-triples.ts';
import { minConfidenceHelp, minConfidenceOption, sureEnough } from './min-confidence.ts';
import { tellMistake } from './mistakes.ts';
import { maybeOpenBrowser } from './open-browser.ts';
import { needPort } from './values.ts';

export const command = defineCommand({
  help: `
Shows the graph in the browser. The page is served to this machine only.

Usage: satzgraph view [TRIPLES|ARTICLES …] [--port N] [--no-open]

  TRIPLES           triples.jsonl as written by extract; corrections.jsonl beside it is applied,
                    and what is corrected in the page is added to it
  ARTICLES          files or folders, as for extract: their triples are extracted first
                    (without either, the page is empty, ready for a pasted text)
  --date DAY        day of publication, for articles that do not tell theirs
${minConfidenceHelp}
${gazetteerHelp}
  --keep-going      go on after a broken file or line; each is told on standard error
  --port N          instead of 7070 or the next free port
  --no-open         only print the address

Examples:
  satzgraph view triples.jsonl
  satzgraph view seeds --no-open`,
  options: {
    port: { type: 'string' },
    open: { type: 'boolean', default: true },
    date: { type: 'string' },
    gazetteer: { type: 'string' },
    ...minConfidenceOption,
    'keep-going': { type: 'boolean' },
  },
  async run(values, inputs) {
    const triples = await gatherTriples(inputs, {
      date: values.date === undefined ? undefined : parseDay(values.date),
      gazetteer: values.gazetteer,
      isSure: sureEnough(values),
      onError: values['keep-going'] ? tellMistake : undefined,
    });
    const { url } = await serveViewer({
      triples,
      corrections: await readCorrections(...inputs),
      store: maybeCorrectionStore(inputs),
      name: inputs.join(' '),
      weights: await readWeightsFile(),
      ...(values.port === undefined ? {} : { port: needPort('--port', values.port) }),
    });
    process.stdout.write(`${url}\n`);
    process.stderr.write(`${triples.length} facts; Ctrl-C ends it\n`);
    if (values.open && process.stdout.isTTY) maybeOpenBrowser(url);
  },
});
