import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const longest = 300; // lines, where a file is no table of words

describe('a source file', () => {
  it('is named for one thing, in lower case with hyphens', () => {
    const names = sources.map(({ path }) => path);
    const odd = names.filter((path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path)));
    const vague = names.filter((path) => /^(utils?|helpers?|common|misc)\b/.test(basename(path)));
    expect([...odd, ...vague]).toEqual([]);
  });

  it('is short enough to be read', () => {
    const long = sources
      .filter(({ path }) => !isTable(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > longest);
    expect(long).toEqual([]);
  });

  it('exports by name', () => {
    const odd = sources.filter(
      ({ path, text }) => /^export default\b/m.test(text) && !path.endsWith('.config.ts'),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('passes others on only as the index of its folder', () => {
    const barrels = sources.filter(
      ({ path, text }) =>
        /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text) &&
        !/^(index|library)\b/.test(basename(path)),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('names no place outside the repository', () => {
    const odd = sources.filter(({ text }) =>
      /['"`/ ](\/work\/|\/home\/|\/root\/|\/tmp\/)/.test(text),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('a folder', () => {
  it('has a README, two levels deep', () => {
    const folders = new Set(
      sources.map(({ path }) => dirname(path)).filter((path) => path !== '.'),
    );
    const documented = [...folders].filter((folder) => folder.split('/').length <= 2);
    expect(documented.filter((folder) => !existsSync(`${folder}/README.md`))).toEqual([]);
  });
});

/** Lists of words may be as long as the language needs. */
function isTable(path: string): boolean {
  return /\/lexicon\/|-table\.ts$|first-names\.ts$|noun-classes\.ts$/.test(path);
}
