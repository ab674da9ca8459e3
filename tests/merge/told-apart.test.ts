import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../extract/entity/mention.ts';
import { mergeEntities } from '../../graph/merge.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';

type Said = readonly [name: string, lemma: string, object: string];

/** Whether two articles mean one thing by what they say of it. */
function areOne(type: EntityType, ...said: readonly Said[]): boolean {
  const triples = said.map(([name, lemma, object], i) =>
    triple({
      id: `${i}`,
      document: documentNamed(`${i}`),
      lemma,
      subject: end(name, type),
      object: end(object, lemma === 'sein' ? 'Role' : 'Concept'),
    }),
  );
  const merge = mergeEntities(triples);
  const ids = said.map(([name], i) => merge.entityOf(end(name, type), `${i}`).id);
  return new Set(ids).size === 1;
}

describe('things of one name', () => {
  it.each<readonly [EntityType, Said, Said]>([
    ['Organization', ['Bundesrat', 'ablehnen', 'Steuer'], ['Bundesrat', 'tagen', 'in Bern']],
    [
      'Organization',
      ['Bundeskanzleramt', 'stehen', 'in Berlin'],
      ['österreichisches Bundeskanzleramt', 'sein', 'Behörde'],
    ],
    ['Place', ['Toledo', 'liegen', 'in Ohio'], ['Toledo', 'liegen', 'in Spanien']],
    ['Work', ['Nebelküste', 'drehen', 'Jana Ottmer'], ['Nebelküste', 'sein', 'Roman von Ole Brix']],
    ['Person', ['Ole Brix', 'malen', 'Seestücke'], ['Ole Brix', 'sein', 'Hausmeister in Emden']],
    ['Person', ['Jana Krause', 'sein', 'Schülerin'], ['Jana Krause', 'sein', 'Leiterin der Werft']],
    [
      'Person',
      ['Prinz Omar bin Karim', 'sein', 'Thronfolger'],
      ['König Karim', 'herrschen', 'im Land'],
    ],
  ])('are two if articles say so: %s %s, %s', (type, a, b) => {
    expect(areOne(type, a, b)).toBe(false);
  });

  it.each<readonly [EntityType, Said, Said]>([
    ['Place', ['Toledo', 'liegen', 'in Ohio'], ['Toledo', 'liegen', 'im Norden der USA']],
    ['Work', ['Nebelküste', 'drehen', 'Jana Ottmer'], ['Nebelküste', 'sein', 'Film von 2019']],
    [
      'Place',
      ['Marienkirche in Tarnbeck', 'brennen', 'seit Montag'],
      ['Tarnbecker Marienkirche', 'sein', 'Ruine'],
    ],
    [
      'Product',
      ['Kampfpanzer Keiler 3', 'rollen', 'vom Band'],
      ['Keiler 3', 'kosten', 'Millionen'],
    ],
    ['Product', ['Keiler-3-Panzer', 'rollen', 'vom Band'], ['Keiler 3', 'kosten', 'Millionen']],
    [
      'Person',
      ['US-Immunologe Tarnbeck', 'warnen', 'vor Fieber'],
      ['Ole Tarnbeck', 'leiten', 'Institut'],
    ],
    [
      'Person',
      ['Emder Landrätin Tarnbeck', 'warnen', 'vor Flut'],
      ['Jana Tarnbeck', 'sein', 'Landrätin von Emden'],
    ],
  ])('are one otherwise: %s %s, %s', (type, a, b) => {
    expect(areOne(type, a, b)).toBe(true);
  });
});
