import { describe, expect, it } from 'vitest';
import { nameOfPhrase } from '../../extract/entity/phrase-name.ts';
import { fromConllu } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';
import { buildGazetteer, parseGazetteer, shippedEntities } from '../../extract/entity/gazetteer.ts';
import {
  inflectionKey,
  isTransliterated,
  letterDistance,
  nameKey,
  soundKey,
} from '../../extract/entity/name-key.ts';
import { nounClasses } from '../../extract/entity/noun-classes.ts';
import { maybeTypeOfNoun } from '../../extract/entity/noun-type.ts';
import { isCompatible, isSameSurname, parsePersonName } from '../../extract/entity/person-name.ts';
import {
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
  stateOfDemonym,
  stateOfPrefix,
} from '../../extract/entity/states.ts';
import { InputError } from '../../extract/input-error.ts';

describe('the key of a name', () => {
  it.each([
    ['Müller', 'Mueller'],
    ['Groß-Gerau', 'Gross Gerau'],
    ['Erdoğan', 'Erdogan'],
    ['Bråten', 'Braaten'],
  ])('is one for %s and %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it.each([
    ['des Weißen Hauses', 'das Weißes Haus'],
    ['Vereinten Nationen', 'Vereinte Nationen'],
  ])('knows no case: %s', (a, b) =>
    expect(inflectionKey(a).split(' ').slice(-2)).toEqual(inflectionKey(b).split(' ').slice(-2)),
  );

  it('has the sound of transliterated names, which alone may vary', () => {
    expect(soundKey('Lawrow')).toBe(soundKey('Lavrov'));
    expect(soundKey('Selenskyj')).toBe(soundKey('Zelensky'));
    expect(['Lawrow', 'Meier', 'Maier'].map(isTransliterated)).toEqual([true, false, false]);
  });

  it('counts swapped neighbours as one slip', () => {
    expect(letterDistance('psaki', 'paski', 1)).toBe(1);
    expect(letterDistance('psaki', 'putin', 1)).toBeGreaterThan(1);
  });
});

describe('a person’s name', () => {
  const name = (text: string) => parsePersonName(text.split(' '));

  it('is taken apart without titles', () => {
    expect(name('Prof. Dr. Ursula von der Leyen')).toEqual({
      given: ['ursula'],
      particle: 'von der',
      surname: 'leyen',
      generation: '',
    });
    expect(name('Karl Weber sen.').generation).toBe(name('Karl Weber senior').generation);
  });

  it.each([
    ['Antony Blinken', 'Anthony Blinken', true],
    ['Joe Biden', 'Joseph R. Biden', true],
    ['J. Biden', 'Joe Biden', true],
    ['George W. Bush', 'George H. W. Bush', false],
    ['Vitali Klitschko', 'Wladimir Klitschko', false],
    ['Karin Weber', 'Katrin Weber', false],
    ['Samira Nouri', 'Samir Nouri', false],
    ['Karl Weber jun.', 'Karl Weber sen.', false],
  ])('%s and %s: one person? %s', (a, b, same) =>
    expect(isSameSurname(name(a), name(b)) && isCompatible(name(a), name(b))).toBe(same),
  );
});

describe('the states', () => {
  it('are known by all their names', () => {
    for (const russia of ['Russlands', 'Rußland', 'Russische Föderation', 'Russischen Föderation'])
      expect(stateNamed(russia)?.name).toBe('Russland');
    expect(stateNamed('Republik Kongo')).not.toBe(stateNamed('Demokratische Republik Kongo'));
    expect(stateNamed('Nigeria')).not.toBe(stateNamed('Niger'));
  });

  it('are known by adjective, people, capital and prefix', () => {
    expect(stateOfAdjective('ukrainischen')?.name).toBe('Ukraine');
    expect(stateOfAdjective('politischen')).toBeUndefined();
    expect(stateOfDemonym('Französin')?.name).toBe('Frankreich');
    expect(stateOfCapital('Moskaus')?.name).toBe('Russland');
    expect(stateOfPrefix('US')?.name).toBe('USA');
  });
});

describe('a common noun', () => {
  it.each([
    ['Verteidigungsministerium', 'Organization'],
    ['Kremlsprecher', 'Person'],
    ['Verhandlung', 'Event'],
    ['Beispiel', 'Concept'],
    ['Gaspreise', 'Concept'],
    ['Haltung', 'Concept'],
  ])('%s is typed by its head: %s', (noun, type) => expect(maybeTypeOfNoun(noun)).toBe(type));

  it('is a person by its gender and ending', () => {
    expect(maybeTypeOfNoun('Rentner', 'Masc')).toBe('Person');
    expect(maybeTypeOfNoun('Erbin', 'Fem')).toBe('Person');
    expect(maybeTypeOfNoun('Fehler', 'Masc')).not.toBe('Person');
    expect(maybeTypeOfNoun('Medizin', 'Fem')).not.toBe('Person');
  });
});

/** A tree whose words are its lines: form, lemma, word class, features, head, relation. */
function treeOf(rows: readonly string[]): Tree {
  const lines = rows.map((row, at) => {
    const [form, lemma, upos, feats, head, deprel] = row.split(' ');
    return [at + 1, form, lemma, upos, '_', feats, head, deprel, '_', '_'].join('\t');
  });
  return fromConllu(lines.join('\n'))[0]!;
}

describe('the name of a phrase', () => {
  const dative = 'Case=Dat|Gender=Neut|Number=Plur';

  it('has what lasts the years, but not the years that something lasts', () => {
    const years = [
      'zu zu ADP _ 3 case',
      'vier vier NUM _ 3 nummod',
      `Jahren Jahr NOUN ${dative} 0 root`,
    ];
    const prison = treeOf([...years, 'Haft Haft NOUN Gender=Fem|Number=Sing 3 nmod']);
    expect(nameOfPhrase(prison, 2)).toBe('vier Jahre Haft');
    const work = treeOf([
      'nach nach ADP _ 4 case',
      'vier vier NUM _ 3 nummod',
      `Jahren Jahr NOUN ${dative} 4 compound`,
      'Umbau Umbau NOUN Case=Dat|Gender=Masc|Number=Sing 0 root',
    ]);
    expect(nameOfPhrase(work, 3)).toBe('Umbau');
  });

  it('keeps infinitives as they are and gives compatriots their nominative', () => {
    const neuter = 'Case=Dat|Gender=Masc|Number=Sing';
    expect(nameOfPhrase(treeOf([`Aussterben Aussterben NOUN ${neuter} 0 root`]), 0)).toBe(
      'Aussterben',
    );
    const swede = treeOf([
      'des der DET _ 2 det',
      'Schweden Schweden NOUN Case=Gen|Gender=Neut|Number=Sing 0 root',
    ]);
    expect(nameOfPhrase(swede, 1)).toBe('Schwede');
  });

  it('keeps every fifth one a share, and one of them one', () => {
    const share = treeOf([
      'jede jeder DET Case=Acc|Gender=Fem|Number=Sing 3 det',
      'vierte viert ADJ Case=Acc|Degree=Pos|Gender=Fem|Number=Sing 3 amod',
      'Stelle Stelle NOUN Case=Acc|Gender=Fem|Number=Sing 0 root',
    ]);
    expect(nameOfPhrase(share, 2)).toBe('jede vierte Stelle');
    const driver = treeOf([
      'Der der DET Case=Nom|Gender=Masc|Number=Sing 3 det',
      '41-jährige 41-jährig ADJ Case=Nom|Degree=Pos|Gender=Masc|Number=Sing 3 amod',
      'Fahrer Fahrer NOUN Case=Nom|Gender=Masc|Number=Sing 0 root',
    ]);
    expect(nameOfPhrase(driver, 2)).toBe('41-jähriger Fahrer');
    const lorry = treeOf([
      'Ein ein DET Case=Nom|Gender=Masc|Number=Sing 3 det',
      'beladener beladen ADJ Case=Nom|Degree=Pos|Gender=Masc|Number=Sing 3 amod',
      'Lastwagen Lastwagen NOUN Case=Nom|Gender=Masc|Number=Plur 0 root',
    ]);
    expect(nameOfPhrase(lorry, 2)).toBe('beladener Lastwagen');
  });
});

describe('a gazetteer', () => {
  it('ships no place whose name is a noun of the language: *der Kanton*', () => {
    const nouns = new Set(Object.values(nounClasses).flatMap((words) => words.trim().split(/\s+/)));
    const places = shippedEntities.filter(({ type }) => type === 'Place');
    const names = places.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => nouns.has(name.toLowerCase()))).toEqual([]);
  });

  it('finds its names in any case', () => {
    const gazetteer = buildGazetteer(shippedEntities);
    for (const name of ['Nato', 'NATO', 'Nordatlantikpakts'])
      expect(gazetteer.find(name)?.name).toBe('NATO');
    expect(gazetteer.find('Vereinten Nationen')?.name).toBe('Vereinte Nationen');
  });

  it('lets a later entry win', () => {
    const lines = '{"name":"Nato","type":"Work"}\n';
    expect(
      buildGazetteer([...shippedEntities, ...parseGazetteer(lines, 'g.jsonl')]).find('Nato')?.type,
    ).toBe('Work');
  });

  it.each([
    ['{"name":"A"', 'g.jsonl:1: not JSON'],
    ['{"name":"A","type":"Person"}\n[]', 'g.jsonl:2: a gazetteer line is a JSON object'],
    ['{"type":"Person"}', 'g.jsonl:1: a gazetteer line needs a name'],
    ['{"name":"A","type":"Firma"}', 'g.jsonl:1: unknown entity type: Firma'],
    ['{"name":"A","type":"Person","aliases":"B"}', 'g.jsonl:1: aliases are a list of strings'],
  ])('names the broken line: %s', (text, message) =>
    expect(() => parseGazetteer(text, 'g.jsonl')).toThrow(new InputError(message)),
  );
});
