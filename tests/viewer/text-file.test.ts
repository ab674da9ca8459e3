import { expect, test } from 'vitest';
import { readTextFile } from '../../viewer/page/paste/text-file.ts';

const fileOf = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'artikel.txt');

test('UTF-8 is read, its byte order mark left out.', async () => {
  expect(await readTextFile(fileOf('\u{feff}Müller grüßt'))).toEqual({
    kind: 'text',
    text: 'Müller grüßt',
  });
});

test('What is no UTF-8 is read as Windows-1252.', async () => {
  const bytes = Uint8Array.from('M\u{fc}ller', (letter) => letter.codePointAt(0) ?? 0);
  expect(await readTextFile(fileOf(bytes))).toEqual({ kind: 'text', text: 'Müller' });
});

test('A file with zero bytes is no text.', async () => {
  expect(await readTextFile(fileOf('PDF', new Uint8Array([0, 1])))).toEqual({ kind: 'not-text' });
});

test('More than a million characters are too long.', async () => {
  expect(await readTextFile(fileOf('ab'.repeat(600_000)))).toEqual({ kind: 'too-long' });
});
