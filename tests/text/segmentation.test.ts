import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitArticle } from '../../extract/text/split.ts';
import { absent, sharedFolder } from '../facilities.ts';
import { fromTreebank, score, tokensIn } from './score.ts';

const FLOORS = [
  { file: 'de_gsd-ud-dev.conllu', sentences: 0.95, tokens: 0.997 },
  { file: 'de_pud-ud-test.conllu', sentences: 0.99, tokens: 0.997 },
];

describe.skipIf(absent.shared)('sentences and tokens of the treebanks, joined by blanks', () => {
  it.each(FLOORS)('are found again in $file', ({ file, sentences, tokens }) => {
    const path = join(sharedFolder, 'data/treebank', file);
    const gold = fromTreebank(readFileSync(path, 'utf8'));
    const found = splitArticle(gold.text);
    const scores = {
      sentences: score(gold.sentences, found),
      tokens: score(gold.tokens, tokensIn(found)),
    };
    console.log(file, JSON.stringify(scores));
    expect(scores.sentences.f1).toBeGreaterThan(sentences);
    expect(scores.tokens.f1).toBeGreaterThan(tokens);
  });
});
