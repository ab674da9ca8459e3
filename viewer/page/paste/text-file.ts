const LONGEST = 1_000_000; // characters; beyond it a browser tab is the wrong place

/** What a file turned out to hold. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'too-long' };

/** Reads a file that somebody chose or dropped: UTF-8, otherwise Windows-1252. */
export async function readTextFile(file: File): Promise<FileText> {
  if (file.size > LONGEST * 4) return { kind: 'too-long' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.includes(0)) return { kind: 'not-text' };
  const text = decode(bytes);
  return isTooLong(text) ? { kind: 'too-long' } : { kind: 'text', text };
}

/** Whether a text is more than a page should extract. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
