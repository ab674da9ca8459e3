import { afterAll, expect, test } from 'vitest';
import { toConllu } from '../../extract/parser/conllu.ts';
import { loadParser } from '../../extract/parser/parser.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import { splitArticle } from '../../extract/text/split.ts';
import { seedArticles } from '../bench/articles.ts';
import { maybeBrowser } from './browser.ts';
import { parseInBrowser } from './parse-in-browser.ts';

const browser = await maybeBrowser();

afterAll(() => browser?.close());

test.skipIf(browser === undefined)(
  "a browser's worker gives the same CoNLL-U as Node, to the byte",
  async () => {
    const texts = (await seedArticles()).map(({ text }) => text);
    const parse = await loadParser(await readWeightsFile());
    const expected = texts.map((text) =>
      toConllu(parse(splitArticle(text)), { probabilities: true }),
    );
    const { conllu } = await parseInBrowser(browser!, texts, 0);
    expect(conllu).toBe(expected.join(''));
  },
  90_000,
);
