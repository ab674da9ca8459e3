import { expect, test } from 'vitest';
import { maybeSettledLemma } from '../../extract/parser/lemmas.ts';
import { verbs } from './verbs.ts';

test.each([
  ['Von', 'ADP', 'von'],
  ['…', 'PUNCT', '…'],
  ['Gestern', 'ADV', 'gestern'],
  ['1.200', 'NUM', '1.200'],
  ['dem', 'DET', 'der'],
  ['Ihm', 'PRON', 'er'],
  ['wurde', 'AUX', 'werden'],
  ['übernahm', 'VERB', 'übernehmen'],
  ['abzuhängen', 'VERB', 'abhängen'],
  ['erklärte', 'VERB', 'erklären'],
  ['Zeitung', 'NOUN', 'Zeitung'],
  ['IT-Kollegen', 'NOUN', 'IT-Kollege'],
  ['Fahlbusch', 'PROPN', 'Fahlbusch'],
  ['Nördlich', 'ADJ', 'nördlich'],
])('%s as %s needs no script: %s', (form, upos, lemma) => {
  expect(maybeSettledLemma(form, upos, verbs)).toBe(lemma);
});

test.each([
  ['v.', 'ADP'],
  ['lieber', 'ADV'],
  ['Zwanziger', 'NUM'],
  ['derselben', 'DET'],
  ['gehört', 'VERB'],
  ['Häuser', 'NOUN'],
  ['Vögel', 'NOUN'],
  ['Hamburgs', 'PROPN'],
  ['nördliche', 'ADJ'],
])('%s as %s is left to the network', (form, upos) => {
  expect(maybeSettledLemma(form, upos, verbs)).toBeUndefined();
});
