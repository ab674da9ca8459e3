import { InputError } from '../input-error.ts';

/**
 * Decodes a text file: UTF-8 and UTF-16 with or without a byte order mark, otherwise Windows-1252.
 * @throws InputError when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = findEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? fromWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (isBinary(text)) throw new InputError('not a text');
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function findEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return maybeUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

const sampled = 4096; // bytes

/** Nearly every second byte of German in UTF-16 is zero; which one tells the byte order. */
function maybeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, sampled);
  if (bytes.length % 2 === 1 || sample.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]!++;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length / 2 / 2;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The characters of the bytes 0x80 to 0x9F; all others are those of Latin-1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By hand, because several versions of Node decode Windows-1252 as Latin-1. */
function fromWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replaceAll(/[\u0080-\u009F]/g, (letter) => windows[letter.charCodeAt(0) - 0x80]!);
}

/** Text has no NUL, and hardly a control character but tab, line feed, form feed and return. */
function isBinary(text: string): boolean {
  if (text.includes('\0') || text.startsWith('%PDF-')) return true;
  // eslint-disable-next-line no-control-regex
  const controls = text.slice(0, sampled).match(/[\u0001-\u0008\u000B\u000E-\u001F]/g) ?? [];
  return controls.length > Math.min(text.length, sampled) / 50;
}
