import { parseDay } from '../extract/day.ts';
import { type TripleFormat, tripleFormats } from './triple-format.ts';
import { defineCommand, needSome } from './command.ts';
import { gazetteerHelp } from './extractor-options.ts';
import type { ExtractSettings } from './extract-articles.ts';
import { tellMistake } from './mistakes.ts';
import { minConfidenceHelp, minConfidenceOption, sureEnough } from './min-confidence.ts';
import { writeOutput } from './output.ts';
import { needOneOf } from './values.ts';

export const command = defineCommand({
  help: `
Extracts triples from German articles.

Usage: satzgraph extract FILE|FOLDER|GLOB|- … [-o FILE] [--date DAY] [--format jsonl|csv|tsv]

  FILE              .txt, .md with front matter (title, date, url, source), .jsonl with an article a line:
                    {"id","title","date","text"}; FOLDER: all of them below it; -: standard input
  -o, --output F    write to a file, which is replaced only when all is done
  --date DAY        day of publication, YYYY-MM-DD, for articles that do not tell theirs
  --format F        jsonl (everything; default), csv or tsv (a row a fact, for spreadsheets)
${minConfidenceHelp}
${gazetteerHelp}
  --keep-going      go on after a broken file or line; each is told on standard error
  --surface         "id TAB sentence" a line in, "id TAB subject TAB relation TAB object" out,
                    in the words of the sentence, names and pronouns unresolved
  --sentences       {"id","text"} a line in, {"id","triples"} out, with plain strings

Examples:
  satzgraph extract seeds -o triples.jsonl
  satzgraph extract 'news/**/*.md' --format csv -o facts.csv
  cat article.txt | satzgraph extract - --date 2022-01-21`,
  options: {
    output: { type: 'string', short: 'o' },
    date: { type: 'string' },
    format: { type: 'string' },
    ...minConfidenceOption,
    gazetteer: { type: 'string' },
    'keep-going': { type: 'boolean' },
    surface: { type: 'boolean' },
    sentences: { type: 'boolean' },
  },
  async run(values, inputs) {
    needSome('FILE, FOLDER or -', inputs);
    const options = {
      date: values.date === undefined ? undefined : parseDay(values.date),
      format: needOneOf<TripleFormat>('--format', values.format ?? 'jsonl', tripleFormats),
      isSure: sureEnough(values),
      gazetteer: values.gazetteer,
      onError: values['keep-going'] ? tellMistake : undefined,
    };
    const texts = await startExtraction(values, inputs, options);
    await writeOutput(values.output, texts);
  },
});

/** What each mode needs is loaded only for it: `--help` and mistakes are told at once. */
async function startExtraction(
  mode: { readonly surface?: boolean | undefined; readonly sentences?: boolean | undefined },
  inputs: readonly string[],
  settings: ExtractSettings,
): Promise<AsyncGenerator<string>> {
  if (mode.surface) return (await import('./extract-surface.ts')).extractSurface(inputs, settings);
  if (mode.sentences)
    return (await import('./extract-sentences.ts')).extractSentences(inputs, settings);
  return (await import('./extract-articles.ts')).extractArticles(inputs, settings);
}
