import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../extract/facts/index.ts';
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
    for (const each of cases) it(each.title, () => check(each));
  });
}

function factsOf({ trees }: Case): string[] {
  const article = { id: 'case', text: textOf(trees), date: '2024-03-12' };
  return findFacts(article, trees, namedEntities(trees)).map(showFact);
}

function check(each: Case): void {
  const found = factsOf(each);
  if (each.gap)
    expect(found, 'this gap is closed: take (gap) off its title').not.toEqual(each.expected);
  else expect(found).toEqual(each.expected);
}

/** Leaves the file as it would be now beside it, so that a change of mind is one rename; never on a build server. */
function recordChanges(file: string, cases: readonly Case[]): void {
  const changed = new URL(`${file}-changed`, folder);
  rmSync(changed, { force: true });
  const differs = cases.some(
    (each) => !each.gap && factsOf(each).join('\n') !== each.expected.join('\n'),
  );
  if (!differs || process.env['CI']) return;
  const blocks = cases.map(
    (each) =>
      `${each.source.trim()}\n==>\n${(each.gap ? each.expected : factsOf(each)).join('\n')}\n`,
  );
  writeFileSync(changed, blocks.join('\n---\n'));
}
