import type { ConlluOptions } from '../extract/parser/conllu-lines.ts';
import { fromConllu, toConllu } from '../extract/parser/conllu.ts';
import { readContracted } from '../extract/parser/contracted.ts';
import { loadParser } from '../extract/parser/parser.ts';
import type { Parse } from '../extract/parser/tree.ts';
import { readArticles } from '../extract/read/articles.ts';
import { readText } from '../extract/read/text-file.ts';
import { readWeightsFile } from '../extract/read/weights.ts';
import { splitArticle } from '../extract/text/split.ts';
import { defineCommand, needOne } from './command.ts';
import { writeOutput } from './output.ts';

export const command = defineCommand({
  help: `
Tags and parses German text; writes CoNLL-U with every column filled, names as NE=B-PER in column 10.

Usage: satzgraph parse FILE [--tokenized] [--probabilities] [-o FILE]

  FILE              an article or a folder, as for extract; - is standard input
  --tokenized       FILE is CoNLL-U: words, ranges, comments and sentence breaks are kept as they
                    are, all other columns are predicted
  --probabilities   of head and relation, as HP= and RP= in column 10
  -o, --output F    write to a file

Examples:
  echo 'Lawrow traf Blinken in Genf.' | satzgraph parse -
  satzgraph parse --tokenized gold.conllu > predicted.conllu`,
  options: {
    output: { type: 'string', short: 'o' },
    tokenized: { type: 'boolean' },
    probabilities: { type: 'boolean' },
  },
  async run({ output, tokenized, probabilities = false }, positionals) {
    const input = needOne('FILE', positionals);
    const parse = await loadParser(await readWeightsFile());
    const conllu = tokenized
      ? parseWords(input, parse, { probabilities })
      : parseArticles(input, parse, { probabilities });
    await writeOutput(output, conllu);
  },
});

async function* parseArticles(
  input: string,
  parse: Parse,
  options: ConlluOptions,
): AsyncGenerator<string> {
  for await (const { id, text } of readArticles([input]))
    yield toConllu(parse(splitArticle(text)), { ...options, document: id });
}

async function* parseWords(
  file: string,
  parse: Parse,
  options: ConlluOptions,
): AsyncGenerator<string> {
  const sentences = fromConllu(await readText(file)).map(({ sentence }) => sentence);
  yield toConllu(readContracted(parse)(sentences), options);
}
