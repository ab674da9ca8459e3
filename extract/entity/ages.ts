import type { Tree } from '../parser/tree.ts';
import type { FoundName, FoundNominal } from './found-mention.ts';

/** The age that a description tells: *die 45-Jährige*, *ein 41 Jahre alter Mann*, *die dreijährige Tochter*. */
export function ageOfNominal({ text }: FoundNominal): number | undefined {
  const [, figures] = /(\d+)(?:-?jährige[nmrs]?(?!\p{L})| Jahre alte)/iu.exec(text) ?? [];
  if (figures !== undefined) return Number(figures);
  const [, word] = /(?<!\p{L})(\p{L}+)jährige[nmrs]?(?!\p{L})/iu.exec(text) ?? [];
  const age = word === undefined ? -1 : words.indexOf(word.toLowerCase());
  return age < 0 ? undefined : age;
}

/** The age in brackets behind a name: *Mara Kling (44)*. */
export function ageBehind({ nodes }: Tree, { last }: FoundName): number | undefined {
  const [open, age, close] = nodes.slice(last + 1, last + 4);
  if (open?.form !== '(' || !/^\d{1,2}$/.test(age?.form ?? '')) return undefined;
  return /^[),]$/.test(close?.form ?? '') ? Number(age?.form) : undefined;
}

const words = '- ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
