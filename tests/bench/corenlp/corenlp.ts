import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchJars } from '../../fetch-jars.ts';

const ARTIFACT = 'edu.stanford.nlp:stanford-corenlp:4.5.10';
const program = fileURLToPath(new URL('Bench.java', import.meta.url));

/** Seconds that CoreNLP needs to load, and for the texts in each round; one thread, a Java process of its own. */
export function timeCoreNlp(
  texts: readonly string[],
  rounds: number,
): { readonly load: number; readonly rounds: readonly number[] } {
  const jars = fetchJars('corenlp-4.5.10', [ARTIFACT, `${ARTIFACT}:models-german`]);
  const folder = mkdtempSync(join(tmpdir(), 'satzgraph-corenlp-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const output = execFileSync(
      'java',
      ['-XX:+UseSerialGC', '-Xmx2g', '-cp', join(jars, '*'), program, String(rounds), ...files],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const [load = NaN, ...seconds] = output.trim().split('\n').map(Number);
    return { load, rounds: seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
