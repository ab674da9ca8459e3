// npm links the commands of a package's dependencies, not its own: with this, `npx satzgraph` works in a clone.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules', '.bin');
const link = join(folder, 'satzgraph');

mkdirSync(folder, { recursive: true });
rmSync(link, { force: true });
if (process.platform === 'win32')
  writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin.js" %*\r\n');
else {
  symlinkSync('../../bin.js', link);
  chmodSync(join(folder, '..', '..', 'bin.js'), 0o755);
}
