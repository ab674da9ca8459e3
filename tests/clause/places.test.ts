import { expect, test } from 'vitest';
import { isPlaceNoun, isWhereabouts } from '../../extract/clause/lexicon/places.ts';

test.each(['Fundort', 'Orten', 'Hauptsitz', 'Seeufer', 'Weltraum', 'Nebenraum'])(
  'somebody can be at a %s',
  (form) => expect(isPlaceNoun(form)).toBe(true),
);

test.each([
  'Wort',
  'Antwort',
  'Sport',
  'Worten',
  'Zeitraum',
  'Traum',
  'Besitz',
  'Vorsitz',
  'Verkäufer',
  'Kosten',
  'Posten',
])('nobody is at a %s', (form) => expect(isPlaceNoun(form)).toBe(false));

test.each([
  ['in', 'Küche'],
  ['in', 'Streifenwagen'],
  ['in', 'Erdgeschoss'],
  ['auf', 'Tribüne'],
  ['an', 'Bahnstrecke'],
])('one can be %s a %s', (preposition, form) =>
  expect(isWhereabouts(form, preposition)).toBe(true),
);

test.each([
  ['in', 'Gegenzug'],
  ['in', 'Nachbar'],
  ['auf', 'Gerichtshof'],
  ['an', 'Küche'],
])('nobody is %s a %s', (preposition, form) =>
  expect(isWhereabouts(form, preposition)).toBe(false),
);
