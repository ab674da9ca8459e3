const LONGEST = 1_000_000; // characters; beyond it a browser tab is the wrong place

/** Why a text cannot be read: the kind is told to the reader in words. */
export type TextProblem = 'not-text' | 'too-long';

/** Reads a dropped file: UTF-8, otherwise Windows-1252. */
export async function readTextFile(file: File): Promise<string | TextProblem> {
  if (file.size > LONGEST * 4) return 'too-long';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.subarray(0, 8000).includes(0)) return 'not-text';
  return decode(bytes).slice(0, LONGEST);
}

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
