import type { Node, Tree } from '../parser/tree.ts';
import type { Governed } from './clause.ts';
import { localWords } from './local-words.ts';
import { nodeAt } from './navigate.ts';

/** Whether there is enough of something for what *um … zu* says: *zu alt, um zu …* is too much, *reicht, um zu …* is enough. */
export type Measure = 'too much' | 'enough';

/** „Er ist **zu alt, um** das Amt zu übernehmen“, „Das Geld **reicht** nicht, **um** die Kosten zu decken“, „hat **genug** Leute, **um** …“, „Ihnen **fehlt** Geld, **um** …“ */
export function maybeMeasure(tree: Tree, { parent, via }: Governed): Measure | undefined {
  if (via.mark !== 'um' || via.link !== 'adverbial') return undefined;
  if (/^(reichen|ausreichen|genügen|langen)$/.test(parent.verb.lemma)) return 'enough';
  if (parent.verb.lemma === 'fehlen') return 'too much';
  const words = localWords(tree, parent.head).map((at) => nodeAt(tree, at));
  if (words.some((word) => isTooMuch(tree, word))) return 'too much';
  const isEnough = words.some(({ lower }) =>
    /^(genug|genügend|ausreichend(e[nrsm]?)?)$/.test(lower),
  );
  return isEnough ? 'enough' : undefined;
}

/** *zu* before *alt, wenig, spät*, no preposition and no infinitive */
function isTooMuch({ nodes }: Tree, { lower, upos, index, head }: Node): boolean {
  if (lower !== 'zu' || !/^(ADV|PART)$/.test(upos)) return false;
  const next = nodes[index + 1];
  return next !== undefined && next.index === head && /^(ADJ|ADV|DET|PRON)$/.test(next.upos);
}
