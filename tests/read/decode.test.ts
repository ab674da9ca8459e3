import { describe, expect, it } from 'vitest';
import { decodeText } from '../../extract/read/decode.ts';

const text = '„Äußerst möglich“, sagte er – für 5 €.\n';

/** The bytes of Windows-1252 for the characters of `text`. */
const windows: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 };
const bytesOf: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': new TextEncoder().encode(text),
  'UTF-8 with a byte order mark': new TextEncoder().encode(`\uFEFF${text}`),
  'UTF-16 LE with a byte order mark': new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'UTF-16 LE': new Uint8Array(Buffer.from(text, 'utf16le')),
  'UTF-16 BE': new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  'UTF-16 BE with a byte order mark': new Uint8Array(
    Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  ),
  'Windows-1252': Uint8Array.from([...text], (letter) => windows[letter] ?? letter.charCodeAt(0)),
};

describe('decodeText', () => {
  it.each(Object.entries(bytesOf))('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it.each([
    ['zeros', new Uint8Array(100)],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj')],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeText(bytes)).toThrow('not a text');
  });

  it('reads nothing as nothing', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
