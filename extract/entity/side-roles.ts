import { perForm } from '../clause/per-form.ts';
import { headOfNoun } from './noun-type.ts';

/** *mitangeklagter* of *Mitangeklagte*, *vizepräsident* of *Vizepräsidentin*; undefined for who is nobody's second. */
export const maybeSideRole = perForm((lemma): string | undefined => {
  const [, before = '', rest = ''] = side.exec(lemma.toLowerCase()) ?? [];
  const head = rest ? headOfNoun(rest) : undefined;
  if (head === undefined) return undefined;
  const isWhole = rest.startsWith(head.slice(0, 4));
  return isWhole || /^vize|-$/.test(before) ? before.replace('-', '') + head : undefined;
});

const side = /(?:^|-)((?:co|ex|vize)-?|mit|neben)(\p{L}{4,})$/u;

/** ***Vize**präsident* and *Präsident*, ***Mit**angeklagter* and *Angeklagter*: one of the nouns names the second of the other. */
export function isSecondOf(noun: string, others: ReadonlySet<string>): boolean {
  if (others.has(noun)) return false;
  return [...others].some((other) => isBeside(noun, other) || isBeside(other, noun));
}

function isBeside(second: string, first: string): boolean {
  return second.endsWith(first) && seconds.test(second.slice(0, -first.length));
}

const seconds = /^(?:(?:co|ex|vize)-?|mit|neben)$/;
