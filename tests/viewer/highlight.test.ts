import { expect, test } from 'vitest';
import { splitByRole } from '../../viewer/page/data/highlight.ts';
import { writtenTriples } from './written-triples.ts';

const find = (id: string) => {
  const triple = writtenTriples.find((one) => one.id === id);
  if (triple === undefined) throw new Error(`no triple: ${id}`);
  return triple;
};

test('The pieces of any sentence join to the sentence.', () => {
  for (const triple of writtenTriples) {
    const joined = splitByRole(triple).map(({ text }) => text);
    expect(joined.join('')).toBe(triple.sentence.text);
  }
});

test('Both pieces of a split relation are marked.', () => {
  const marked = splitByRole(find('genf-2-0')).filter(({ role }) => role === 'relation');
  expect(marked.map(({ text }) => text)).toEqual(['wies', 'zurück']);
});

test('Subject and object are marked where they stand.', () => {
  const pieces = splitByRole(find('genf-0-0'));
  expect(pieces.find(({ role }) => role === 'subject')?.text).toBe('Antony Blinken');
  expect(pieces.find(({ role }) => role === 'object')?.text).toBe('Sergej Lawrow');
});

test('Offsets outside the sentence do no harm.', () => {
  const triple = find('genf-1-0');
  const subject = triple.subject && { ...triple.subject, start: -50, end: 9999 };
  const broken = {
    ...triple,
    subject,
    relation: { ...triple.relation, spans: [[5000, 6000]] as const },
  };
  const joined = splitByRole(broken).map(({ text }) => text);
  expect(joined.join('')).toBe(triple.sentence.text);
});
