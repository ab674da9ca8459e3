import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tripleSchema } from '../extract/triple-schema.ts';
import { buildPage } from '../viewer/build-page.ts';

/** What npm packs instead of the sources: JavaScript with types, the model, the page, the schema. */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
compile();
copy('extract/parser/weights/german.bin');
await buildPage();
copy('viewer/dist');
writeFileSync(join(dist, 'triple.schema.json'), `${JSON.stringify(tripleSchema, undefined, 2)}\n`);

function compile(): void {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

function copy(path: string): void {
  cpSync(join(root, path), join(dist, path), { recursive: true });
}
