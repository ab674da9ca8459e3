import { readFileSync } from 'node:fs';
import { createVerbLexicon } from '../../extract/parser/verb-lemma.ts';
import { readWeights } from '../../extract/parser/weights.ts';

const weights = new URL('../../extract/parser/weights/german.bin', import.meta.url);

/** The verbs that ship with the weights. */
export const verbs = createVerbLexicon(
  readWeights(new Uint8Array(readFileSync(weights))).bytes('verbs'),
);
