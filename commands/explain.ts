import type { Article } from '../extract/article.ts';
import { parseDay } from '../extract/day.ts';
import { explainFacts } from '../extract/facts/index.ts';
import { createAnalyser } from '../extract/index.ts';
import { readText } from '../extract/read/text-file.ts';
import { defineCommand, needOne } from './command.ts';
import { formatExplanation } from './explanation.ts';
import { gazetteerHelp, readExtractorOptions } from './extractor-options.ts';
import { writeOutput } from './output.ts';

export const command = defineCommand({
  help: `
Tells why a text gives its triples: the trees, the clauses, each triple with its rule, and what was
rejected for which reason.

Usage: satzgraph explain 'TEXT'|- [--date DAY]

  TEXT              one or more German sentences; - is standard input
  --date DAY        against which times are resolved, YYYY-MM-DD
${gazetteerHelp}

Examples:
  satzgraph explain 'Lawrow wies zurück, dass Russland einen Angriff plane.'
  satzgraph explain 'Am Freitag treffen sich die Minister in Genf.' --date 2022-01-18`,
  options: { date: { type: 'string' }, gazetteer: { type: 'string' } },
  async run({ date, gazetteer }, positionals) {
    const given = needOne('TEXT', positionals);
    const text = given === '-' ? await readText('-') : given;
    const article: Article = {
      id: 'text',
      text,
      date: date === undefined ? undefined : parseDay(date),
    };
    const analyse = await createAnalyser(await readExtractorOptions(gazetteer));
    const analysis = analyse(article);
    const { trees, entities } = analysis;
    const [explanation] = explainFacts([{ article, trees, entities }]);
    if (explanation === undefined) throw new Error('a text has an explanation');
    await writeOutput('-', [formatExplanation(analysis, explanation)]);
  },
});
