import { expect, test } from 'vitest';
import { isPlaceNoun } from '../../extract/clause/lexicon/places.ts';

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
])('nobody is at a %s', (form) => expect(isPlaceNoun(form)).toBe(false));
