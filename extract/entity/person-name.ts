import { letterDistance, nameKey, soundKey } from './name-key.ts';
import { isHonorific, nobility } from './name-words.ts';

/** A person's name in its parts, folded: *Prof. Dr. Ursula von der Leyen* → ursula · von der leyen. */
export interface PersonName {
  /** First and middle names, folded; empty for a surname alone. */
  readonly given: readonly string[];
  readonly surname: string;
}

/** Takes a name apart; titles and suffixes like *Jr.* are no part of it. */
export function parsePersonName(words: readonly string[]): PersonName {
  const plain = words.filter(
    (word) => !isHonorific(word) && !/^\(?(?:jun|sen|jr|sr)\.?\)?$/i.test(word),
  );
  const particle = plain.findIndex(
    (word, i) => i > 0 && i < plain.length - 1 && nobility.has(word),
  );
  const cut = particle > 0 ? particle : plain.length - 1;
  return {
    given: plain.slice(0, cut).map(nameKey),
    surname: plain.slice(cut).map(nameKey).join(' '),
  };
}

/** Can two full names be one person's? *Antony* and *Anthony*, *J.* and *Joe*; not *Vitali* and *Wladimir*. */
export function compatibleGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [first, other] = [a[0] ?? '', b[0] ?? ''];
  return sameGiven(first, other) && compatibleMiddle(a.slice(1), b.slice(1));
}

function sameGiven(a: string, b: string): boolean {
  if (a === b || soundKey(a) === soundKey(b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const long = Math.min(a.length, b.length) >= 5;
  return long && a[0] === b[0] && a.at(-1) === b.at(-1) && letterDistance(a, b, 1) <= 1;
}

/** Middle names may be missing, but must not contradict: *George W.* and *George H. W.* are two. */
function compatibleMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((word, i) => sameGiven(word, b[i] ?? ''));
}
