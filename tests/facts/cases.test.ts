import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';
import { textOf } from '../../extract/parser/conllu.ts';
import { type Case, parseCases } from './case-file.ts';
import { namedEntities } from './named-entities.ts';
import { showFact } from './show-fact.ts';

const folder = new URL('../cases/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

for (const file of files.toSorted()) {
  const cases = parseCases(readFileSync(new URL(file, folder), 'utf8'));
  describe(file, () => {
    it('yields what the file says', () => recordChanges(file, cases));
    for (const each of cases) it(each.title, () => check(file, each));
  });
}

/** Files that also show what stands besides and what *das* stands for. */
const inFull: ReadonlySet<string> = new Set(['adjuncts.txt', 'pointers.txt']);
function factsOf(file: string, { trees }: Case): string[] {
  const text = textOf(trees);
  const shown = inFull.has(file) ? { text } : {};
  return findFacts({
    article: { id: 'case', text, date: '2024-03-12' },
    trees,
    entities: namedEntities(trees),
  }).map((fact) => showFact(fact, shown));
}

function check(file: string, each: Case): void {
  const found = factsOf(file, each);
  if (each.gap)
    expect(found, 'this gap is closed: take (gap) off its title').not.toEqual(each.expected);
  else expect(found).toEqual(each.expected);
}

/** Leaves the file as it would be now beside it, so that a change of mind is one rename; never on a build server. */
function recordChanges(file: string, cases: readonly Case[]): void {
  const changed = new URL(`${file}-changed`, folder);
  rmSync(changed, { force: true });
  const differs = cases.some(
    (each) => !each.gap && factsOf(file, each).join('\n') !== each.expected.join('\n'),
  );
  if (!differs || process.env['CI']) return;
  const blocks = cases.map(
    (each) =>
      `${each.source.trim()}\n==>\n${(each.gap ? each.expected : factsOf(file, each)).join('\n')}\n`,
  );
  writeFileSync(changed, blocks.join('\n---\n'));
}
