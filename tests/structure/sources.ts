import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A source file of ours with what it imports. */
export interface Source {
  /** Path below the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** Our own files, as paths below the root. */
  readonly files: readonly string[];
  /** Names of packages and `node:` modules. */
  readonly packages: readonly string[];
}

/** Every source file that ships. */
export const sources: readonly Source[] = globSync(
  ['*.ts', '{extract,graph,viewer,commands}/**/*.{ts,tsx}'],
  { cwd: root, ignore: ['vitest.config.ts', '**/dist/**'] },
)
  .toSorted()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imported = importsOf(text);
    return {
      path,
      text,
      files: imported.filter(isFile).map((specifier) => join(dirname(path), specifier)),
      packages: imported.filter((specifier) => !isFile(specifier)),
    };
  });

function isFile(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** What stands after `from`, in `import('…')` and in a bare `import '…'`. */
function importsOf(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const found = code.matchAll(/\b(?:from|import)\s*\(?\s*'([^'\s]+)'/g);
  return [...new Set(Array.from(found, ([, specifier = '']) => specifier))];
}
