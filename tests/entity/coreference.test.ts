import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Analyse, createAnalyser } from '../../extract/index.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import { scoreCoreference } from './coreference-score.ts';
import { parseGold } from './gold-mentions.ts';
import { type ComparedText, compareText } from './system-mentions.ts';

const folder = new URL('../articles/coref/', import.meta.url);

function compareHalf(half: string, analyse: Analyse): Map<string, ComparedText> {
  const files = readdirSync(new URL(`${half}/`, folder)).filter((file) => file.endsWith('.txt'));
  return new Map(
    files.toSorted().map((file) => {
      const gold = parseGold(readFileSync(new URL(`${half}/${file}`, folder), 'utf8'));
      const { trees, entities } = analyse({ id: file, text: gold.text });
      return [file, compareText(gold, trees, entities)];
    }),
  );
}

function report(
  half: string,
  texts: ReadonlyMap<string, ComparedText>,
): { conll: number; pronouns: number } {
  const score = scoreCoreference([...texts.values()]);
  const pronouns = [...texts.values()].flatMap((text) => text.pronouns);
  const right = pronouns.filter((pronoun) => pronoun.right).length / pronouns.length;
  const percent = (value: number): string => (100 * value).toFixed(1);
  console.log(
    `coreference ${half}: MUC ${percent(score.muc)}, B³ ${percent(score.b3)}, CEAF-e ${percent(score.ceaf)}, CoNLL ${percent(score.conll)}; pronouns ${percent(right)} % of ${pronouns.length}`,
  );
  return { conll: score.conll, pronouns: right };
}

describe('coreference', () => {
  let analyse: Analyse;
  beforeAll(async () => {
    analyse = await createAnalyser({ weights: await readWeightsFile() });
  }, 60_000);

  it.each(['dev', 'held-out', 'held-out-2'])('is resolved in the %s part', (half) => {
    const texts = compareHalf(half, analyse);
    if (process.env['SHOW_ERRORS'] && half === 'dev')
      for (const [file, { pronouns }] of texts)
        for (const { mention, right, found } of pronouns)
          if (!right) console.log(file, mention.id, mention.text, '→', found);
    const { conll, pronouns } = report(half, texts);
    expect(conll).toBeGreaterThanOrEqual(0.7);
    expect(pronouns).toBeGreaterThanOrEqual(0.75);
  });
});
