import { expect, test } from 'vitest';
import type { Triple } from '../../extract/triple.ts';
import { tell, tellPlain } from '../../viewer/page/data/tell.ts';
import { writtenTriples } from './written-triples.ts';

const told = (id: string, changes: Partial<Triple> = {}) => {
  const triple = writtenTriples.find((one) => one.id === id);
  if (triple === undefined) throw new Error(`no triple: ${id}`);
  return tellPlain({ ...triple, ...changes });
};
const relation = (text: string, lemma: string) => {
  return { text, lemma, spans: text === '' ? [] : ([[0, 1]] as const) };
};

test.each([
  ['genf-0-0', 'Antony Blinken trifft Sergej Lawrow'],
  ['genf-0-1', 'Antony Blinken ist US-Außenminister'],
  ['genf-1-1', 'Antony Blinken warnte vor Angriff auf die Ukraine'],
  ['genf-2-0', 'Sergej Lawrow wies Vorwürfe zurück'],
  ['genf-3-0', 'USA wollen Gespräche mit Russland fortsetzen'],
  ['berlin-4-0', 'Wolodymyr Selenskyj dankte Deutschland'],
  ['berlin-5-0', 'Wolodymyr Selenskyj kritisierte Annalena Baerbock nicht'],
])('%s: %s', (id, expected) => {
  expect(told(id)).toBe(expected);
});

test('In a subordinate clause the verb moves to where a main clause has it.', () => {
  expect(told('genf-0-0', { relation: relation('getroffen hat', 'treffen') })).toBe(
    'Antony Blinken hat Sergej Lawrow getroffen',
  );
});

test('A preposition that is part of the relation stands before its object once.', () => {
  expect(told('genf-0-0', { relation: relation('haben mit gesprochen', 'sprechen mit') })).toBe(
    'Antony Blinken hat mit Sergej Lawrow gesprochen',
  );
  expect(told('genf-0-0', { relation: relation('steigt zum auf', 'aufsteigen zu') })).toBe(
    'Antony Blinken steigt zum Sergej Lawrow auf',
  );
});

test('„sich“ follows the finite verb.', () => {
  const met = { relation: relation('hatten sich mit getroffen', 'sich treffen mit') };
  expect(told('genf-0-0', met)).toBe('Antony Blinken hatte sich mit Sergej Lawrow getroffen');
});

test('Without a finite verb the relation is named.', () => {
  expect(told('genf-0-0', { relation: relation('', 'telefonieren mit') })).toBe(
    'Antony Blinken – telefonieren mit – Sergej Lawrow',
  );
  expect(told('genf-0-0', { relation: relation('zu treffen', 'treffen'), negated: true })).toBe(
    'Antony Blinken – nicht treffen – Sergej Lawrow',
  );
});

test('A passive is told as written, its ends in their roles.', () => {
  const passive = { rule: 'passive', relation: relation('wurde empfangen', 'empfangen') };
  expect(told('genf-0-0', passive)).toBe('Sergej Lawrow wurde von Antony Blinken empfangen');
  const triple = { ...writtenTriples[0], ...passive } as Triple;
  expect(tell(triple).map(({ role }) => role)).toEqual(['object', 'words', 'subject', 'words']);
});

test('A fact with one end begins with that end.', () => {
  expect(told('berlin-7-0')).toBe('Botschaft in Kiew wurde geräumt');
  expect(told('werk-6-0')).toBe('Werkstraße bleibt gesperrt');
});

const said = (entity: string) => {
  const object = { text: entity, entity, type: 'Concept', start: 0, end: 1 } as const;
  return told('genf-0-0', { rule: 'content', object, relation: relation('sagte', 'sagen') });
};

test('What somebody says follows a comma or a colon.', () => {
  expect(said('dass Russland zögere')).toBe('Antony Blinken sagte, dass Russland zögere');
  expect(said('Das Land zögere')).toBe('Antony Blinken sagte: Das Land zögere');
});

test('„nicht“ is said once.', () => {
  const negated = { negated: true, relation: relation('will nicht treffen', 'treffen') };
  expect(told('genf-0-0', negated).match(/nicht/g)).toHaveLength(1);
});
