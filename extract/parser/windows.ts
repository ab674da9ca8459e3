/** Longest run of words that is read as one sentence. */
const WINDOW = 200;

/**
 * Cuts what is too long for a sentence (tables, lists, garbage) into windows `[start, end)`, after punctuation where there
 * is some, so that time stays linear.
 */
export function windowsOf(
  forms: readonly string[],
  limit = WINDOW,
): [start: number, end: number][] {
  const windows: [number, number][] = [];
  for (let start = 0; start < forms.length;) {
    const end = forms.length - start <= limit ? forms.length : endOf(forms, start, limit);
    windows.push([start, end]);
    start = end;
  }
  return windows;
}

function endOf(forms: readonly string[], start: number, limit: number): number {
  for (const marks of ['.;:!?', ',–-'])
    for (let end = start + limit; end > start + limit / 2; end--)
      if (marks.includes(forms[end - 1]!)) return end;
  return start + limit;
}
