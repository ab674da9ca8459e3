import { setFlagsFromString } from 'node:v8';
import { beforeAll, expect, test } from 'vitest';
import { explainFacts } from '../../extract/facts/index.ts';
import { createAnalyser } from '../../extract/index.ts';
import { readWeightsFile } from '../../extract/read/weights.ts';
import { readArticles } from '../../extract/read/articles.ts';

/** A place in the code that has met more shapes than these looks every field up in a table. */
const most = 4;

let sameShape: (a: object, b: object) => boolean;
const shapes: Record<string, object[]> = {};

beforeAll(async () => {
  setFlagsFromString('--allow-natives-syntax');
  sameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as typeof sameShape;
  const analyse = await createAnalyser({ weights: await readWeightsFile() });
  for await (const article of readArticles(['seeds'])) {
    const { trees, entities, facts } = analyse(article);
    const readings = explainFacts([{ article, trees, entities }])[0]?.readings ?? [];
    for (const reading of readings) {
      see('sentence', [reading.tree.sentence]);
      see('word', reading.tree.nodes);
      see('reading', [reading]);
      see('clause', reading.clauses);
      see(
        'verb',
        reading.clauses.map(({ verb }) => verb),
      );
      see(
        'complement',
        reading.clauses.flatMap(({ complements }) => complements),
      );
    }
    see('fact', facts);
  }
});

function see(kind: string, objects: readonly object[]): void {
  const known = (shapes[kind] ??= []);
  for (const object of objects)
    if (!known.some((other) => sameShape(object, other))) known.push(object);
}

test.each(['sentence', 'word', 'reading', 'clause', 'verb', 'complement', 'fact'])(
  'every %s has one of few shapes',
  (kind) => {
    expect(shapes[kind]?.length).toBeGreaterThan(0);
    expect(shapes[kind]?.length).toBeLessThanOrEqual(most);
  },
);
