import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../extract/entity/mention.ts';
import { mergeEntities } from '../../graph/merge.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';

/** Triples of one article: `says('a', 'Blinken')` has Blinken act, `is('a', 'Blinken', 'Minister')` gives him an office. */
function says(document: string, name: string, type: EntityType = 'Person', text = name) {
  const id = `${document} ${name} ${text}`;
  return triple({
    id,
    document: documentNamed(document),
    subject: end(name, type, text),
    object: null,
  });
}

function is(document: string, name: string, office: string) {
  const id = `${document} ${name} ${office}`;
  return triple({
    id,
    document: documentNamed(document),
    lemma: 'sein',
    subject: end(name),
    object: end(office, 'Role'),
  });
}

function namesOf(triples: Parameters<typeof mergeEntities>[0]): string[] {
  return mergeEntities(triples)
    .entities()
    .filter(({ type }) => type !== 'Role')
    .map(({ id }) => id);
}

describe('the merge of entities', () => {
  it('names a person by the fullest name that most articles use', () => {
    const merge = mergeEntities([
      says('a', 'Blinken'),
      says('b', 'Antony Blinken'),
      says('c', 'Antony Blinken'),
      says('d', 'Anthony Blinken'),
    ]);
    const [person, another] = merge.entities();
    expect(another).toBeUndefined();
    expect(person).toMatchObject({
      name: 'Antony Blinken',
      aliases: ['Anthony Blinken', 'Blinken'],
    });
  });

  it.each([
    ['Slowenien', 'slowenisch'],
    ['USA', 'US-amerikanisch'],
    ['Hessen', 'hessischen'],
  ])('takes an adjective alone for its place: %s', (place, adjective) => {
    const type = place === 'Hessen' ? 'Place' : 'Country';
    expect(namesOf([says('a', place, type), says('b', adjective, type)])).toEqual([
      `${type}:${place}`,
    ]);
  });

  it('asks for an office before it joins a frequent surname', () => {
    expect(namesOf([says('a', 'Lena Müller'), says('b', 'Müller')])).toEqual([
      'Person:Lena Müller',
      'Person:Müller',
    ]);
    expect(namesOf([is('a', 'Lena Müller', 'Trainerin'), is('b', 'Müller', 'Trainerin')])).toEqual([
      'Person:Lena Müller',
    ]);
  });

  it.each([
    ['Swetlana Tichanowskaja', 'Swjatlana Zichanouskaja'],
    ['Emomali Rachmon', 'Emomali Rahmon'],
    ['Abdel Fattah al-Sisi', 'Abd al-Fattah as-Sisi'],
    ['Xi Jinping', 'Xi'],
    ['Yoon Suk-yeol', 'Yoon Suk Yeol'],
    ['Hans-Peter Quastorf', 'H.-P. Quastorf'],
    ['Friedrich-Wilhelm Quastorf', 'Fr.-W. Quastorf'],
    ['Nicolás Maduro Moros', 'Nicolas Maduro'],
    ['Josef Brandstötter', 'Landesrat Brandstötter'],
    ['Dschafar Rahbari', 'Jafar Rahbari'],
    ['Schahbas Quereschi', 'Shehbaz Quereshi'],
    ['Mohammad Dschawad Tarsif', 'Javad Tarzif'],
    ['Mao Tse-tung', 'Mao Zedong'],
    ['Saif al-Islam al-Masudi', 'Saif al-Islam Masudi'],
    ['J. D. Quastorf', 'JD Quastorf'],
    ['Laurent-Désiré Okabila', 'Laurent Okabila'],
    ['Frank Vandenholt', 'Frank Van den Holt'],
    ['Cristina Olmedo de Quiroga', 'Cristina Quiroga'],
    ['Luiz Bento Orula da Sousa', 'Orula'],
    ['Dörte Abelshauser geb. Kühnke', 'Dörte Abelshauser'],
    ['Imke Rosenhagen', 'Lüdershafens Oberbürgermeisterin Rosenhagen'],
    ['Imke Rosenhagen', 'Virologin Rosenhagen'],
    ['Annegret Brandstötter-Quastorf', 'ABQ'],
    ['Hans-Joachim „Locke“ Quastorf', 'Locke Quastorf'],
    ['Song Joon-tae', 'Song Jun-tae'],
    ['Marcelinho Júnior', 'Marcelinho Jr.'],
    ['Bastian Quastorf', 'Basti Quastorf'],
    ['Karl-Heinz Quastorf', 'Kalle Quastorf'],
    ['Ute v. d. Quastorf', 'Ute von der Quastorf'],
    ['Juan Tomé Orula Barrantes', 'Tomé Orula'],
    ['Uta Rosenköttner', 'Uta Rosenkötner'],
    ['Magdalena Abelshauser', 'Vereins-Boss Abelshauser'],
    ['Karol Wojtyła', 'Johannes Paul II.'],
    ['Cassius Clay', 'Muhammad Ali'],
  ])('joins %s and %s', (a, b) => expect(namesOf([says('a', a), says('b', b)])).toHaveLength(1));

  it.each([
    ['Hans-Georg Quastorf', 'Hans-Peter Quastorf'],
    ['Michael Schumacher', 'Mick Schumacher'],
    ['Kim Jong-il', 'Kim Jong-un'],
    ['Sergej Morosow', 'Swetlana Morosowa'],
    ['Omar Raschidi', 'Amir Raschidi'],
    ['Karl Vierkötter', 'Karl-Heinz Vierkötter'],
    ['Jean Delabarre', 'Jean-Pierre Delabarre'],
    ['Julia Petry', 'Julia Petri'],
    ['John F. Quastorf', 'John F. Quastorf jr.'],
    ['Li Qiang', 'Lai Ching-te'],
    ['Hans Richter Quastorf', 'Quastorf Richter'],
    ['Annegret Brandstötter-Quastorf', 'AQB'],
    ['Marie Quastorf', 'Mariella Quastorf'],
    ['Dieter Bohlen', 'Alexander Van der Bellen'],
    ['Martin Luther', 'Martin Luther King'],
  ])('keeps %s and %s apart', (a, b) =>
    expect(namesOf([says('a', a), says('b', b)])).toHaveLength(2),
  );

  it('tells a priest from a namesake in another trade', () => {
    const priest = is('a', 'Tilo Rosenhagen', 'Pfarrer');
    expect(namesOf([priest, is('b', 'Tilo Rosenhagen', 'Polizeisprecher')])).toHaveLength(2);
    expect(namesOf([priest, is('b', 'Tilo Rosenhagen', 'Abgeordneter')])).toHaveLength(1);
    expect(namesOf([priest, says('b', 'Tilo Rosenhagen')])).toHaveLength(1);
  });

  it('takes two names that one article uses for two people', () => {
    expect(namesOf([says('a', 'Max Ohlrogge'), says('b', 'Maximilian Ohlrogge')])).toHaveLength(1);
    expect(namesOf([says('a', 'Max Ohlrogge'), says('a', 'Maximilian Ohlrogge')])).toHaveLength(2);
  });

  it.each([
    ['Polizei Köln', 'Kölner Polizei'],
    ['Werft Brodersen', 'Brodersen-Werft'],
    ['Deutsche Forschungsgemeinschaft (DFG)', 'DFG'],
    ['Universität zu Köln', 'Uni Köln'],
    ['Rapid Wien', 'SK Rapid Wien'],
    ['Tjumenstal', 'OAO Tjumenstal'],
    ['Tjumenstal', 'Tyumenstal'],
    ['Stadtbibliothek Burgau', 'Burgauer Stadtbibliothek'],
    ['Museum Folkmar', 'Folkmar-Museum'],
    ['Musikhochschule Burgau', 'Hochschule für Musik Burgau'],
    ['kenianischer Senat', 'Senat von Kenia'],
    ['Hessisches Landessozialgericht', 'LSG Hessen'],
    ['Staatsministerium des Innern Bayern', 'bayerisches Innenministerium'],
    ['japanisches Verteidigungsministerium', 'Verteidigungsministerium in Tokio'],
    ['FDP Thüringen', 'Thüringer FDP'],
    ['Deutscher Imkerbund', 'DIB'],
    ['Deutscher Imkerbund', 'Imkerbund'],
    ['Autohaus Wintermantel GmbH', 'Wintermantel'],
    ['Privatbrauerei Falkenmoos', 'Brauerei Falkenmoos'],
    ['Terrornetzwerk Al-Kaida', 'al-Qaida'],
    ['Gebr. Ahlers Landmaschinen', 'Gebrüder Ahlers Landmaschinen'],
    ['Turn- und Sportverein Burgau', 'TuS Burgau'],
    ['Heimatverein Burgau von 1887', 'Burgauer Heimatverein'],
    ['Falkenmoos AG', 'Falkenmoos-AG'],
    ['Falkenmoos & Cie. KG', 'Falkenmoos'],
    ['Deichschutzamt', 'Deichschutzamtes'],
    ['Leipziger Bundesverwaltungsgericht', 'Bundesverwaltungsgericht'],
    ['Dirk Falkenmoos GmbH', 'Falkenmoos'],
    ['Hafenlogistiker FHM', 'FHM'],
    ['Polizeipräsidium Burgau', 'Polizei Burgau'],
    ['Landgericht Frankfurt', 'Landgericht Frankfurt am Main'],
    ['Landgericht Frankfurt (Oder)', 'Landgericht Frankfurt/Oder'],
    ['EnBW Energie Baden-Württemberg AG', 'EnBW'],
    ['Gerichtshof der Europäischen Union', 'EuGH'],
    ['Wohnungs- und Kaufmannsgenossenschaft Ohle', 'Wokao'],
    ['Oberverwaltungsgericht Münster', 'OVG NRW'],
    ['Kieler Kultusministerium', 'Kultusministerium Schleswig-Holstein'],
    ['Außenministerium in Wien', 'österreichisches Außenministerium'],
    ['Kripo Burgau', 'Kriminalpolizei Burgau'],
    ['Autohaus Falkenmoos & Sohn', 'Autohaus Falkenmoos'],
    ['Rekordmeister FC Bayern', 'FC Bayern München'],
    ['Bundeskriminalamtes', 'BKA'],
    ['SV Grün-Weiß Tannbach', 'SV GW Tannbach'],
    ['Facebook', 'Meta'],
  ])('joins the organisations %s and %s', (a, b) =>
    expect(namesOf([says('a', a, 'Organization'), says('b', b, 'Organization')])).toHaveLength(1),
  );

  it.each([
    ['SV Bad Salzau', 'FC Bad Salzau'],
    ['Universität Tannbach', 'Technische Universität Tannbach'],
    ['FSB', 'Fünf-Sterne-Bewegung'],
    ['Oberverwaltungsgericht Burgau', 'Verwaltungsgericht Burgau'],
    ['Landgericht Burgau I', 'Landgericht Burgau II'],
    ['CDU Sachsen', 'CDU Sachsen-Anhalt'],
    ['Folkmar Energie', 'Folkmar'],
    ['VfB Burgau', 'VfB Stuttgart'],
    ['Bayer 04 Leverkusen', 'Bayer AG'],
    ['BA', 'Bayer AG'],
    ['Wolfsburg AG', 'VfL Wolfsburg'],
    ['Wiener Bundesverwaltungsgericht', 'Bundesverwaltungsgericht'],
    ['Porsche AG', 'Porsche SE'],
    ['Sparkasse Bochum', 'VfL Bochum'],
    ['Handelskammer Bremen', 'Werder Bremen'],
    ['Berliner SPD', 'SPD'],
    ['Hertha BSC II', 'Hertha BSC'],
    ['Landgericht Frankfurt (Oder)', 'Landgericht Frankfurt'],
  ])('keeps the organisations %s and %s apart', (a, b) =>
    expect(namesOf([says('a', a, 'Organization'), says('b', b, 'Organization')])).toHaveLength(2),
  );

  it.each([
    ['Place', 'Wuhleschtan', 'Vuhleshtan'],
    ['Place', 'Mykolajiw', 'Nikolajew'],
    ['Place', 'Halbinsel Krim', 'Krim'],
    ['Place', 'Halle (Westfalen)', 'Halle in Westfalen'],
    ['Place', 'Tannbach ob der Lauke', 'Tannbach o.d. Lauke'],
    ['Place', 'Tannbach am Lech', 'Tannbach'],
    ['Place', 'Al-Hasaka', 'Hasaka'],
    ['Country', 'Usbekistan', 'Uzbekistan'],
    ['Country', 'Staat Kuwait', 'Kuwait'],
    ['Event', 'Fußball-EM 2032', 'Fußball-Europameisterschaft 2032'],
    ['Event', '2. Weltkrieg', 'Zweiter Weltkrieg'],
    ['Event', 'Fußball-WM 2022', 'WM 2022 in Katar'],
    ['Event', 'COP28', 'Weltklimakonferenz in Dubai'],
    ['Work', 'Oper „Die Mühle“', 'Brenners „Mühle“'],
    ['Work', 'Gebäudeenergiegesetz', 'GEG'],
    ['Work', 'Netflix-Serie Nebelküste', 'Nebelküste'],
    ['Work', 'Die Mühle (Film)', 'Die Mühle'],
    ['Work', 'Tatort', 'ARD-Krimi „Tatort“'],
    ['Event', 'Burgauer Jazztage', 'Burgauer Jazztage 2031'],
    ['Event', 'Olympische Spiele in Paris', 'Olympia 2024'],
    ['Event', '30-jähriger Krieg', 'Dreißigjähriger Krieg'],
    ['Place', 'Bezirk Tannbach', 'Tannbach'],
    ['Place', 'A 20', 'Autobahn 20'],
    ['Place', 'Burgauer Reeperplatz', 'Reeperplatz'],
    ['Country', 'DDR', 'Deutsche Demokratische Republik'],
  ] as const)('joins as %s %s and %s', (type, a, b) =>
    expect(namesOf([says('a', a, type), says('b', b, type)])).toHaveLength(1),
  );

  it.each([
    ['Place', 'Berdjansk', 'Brjansk'],
    ['Place', 'Samara', 'Samarra'],
    ['Place', 'Bad Lohne', 'Lohne'],
    ['Place', 'Halle (Saale)', 'Halle (Westfalen)'],
    ['Place', 'Neustadt an der Lauke', 'Neustadt'],
    ['Place', 'Freiburg (Elbe)', 'Freiburg'],
    ['Country', 'Niger', 'Nigeria'],
    ['Event', 'G20-Gipfel in Hamburg', 'G20-Gipfel in Rom'],
  ] as const)('keeps as %s %s and %s apart', (type, a, b) =>
    expect(namesOf([says('a', a, type), says('b', b, type)])).toHaveLength(2),
  );

  it('takes a short name that several things share for the one that articles speak of', () => {
    const lautern = says('a', '1. FC Kaiserslautern', 'Organization');
    const kopenhagen = says('b', 'FC Kopenhagen', 'Organization');
    const short = says('c', 'FCK', 'Organization');
    expect(namesOf([lautern, short])).toHaveLength(1);
    expect(namesOf([kopenhagen, short])).toHaveLength(1);
    expect(namesOf([lautern, kopenhagen, short])).toHaveLength(3);
  });

  it('keeps two years of an event apart', () => {
    const years = ['2031', '2033'].map((year) => says(year, `Burgauer Jazztage ${year}`, 'Event'));
    expect(namesOf([...years, says('a', 'Burgauer Jazztage', 'Event')])).toHaveLength(3);
  });

  it('takes a premier alone for the one in office', () => {
    expect(
      namesOf([
        is('a', 'Justus Quastorf', 'Premierminister'),
        is('b', 'Peter Quastorf', 'früherer Premierminister'),
        is('c', 'Quastorf', 'Premierminister'),
      ]),
    ).toHaveLength(2);
  });

  it('leaves a short name alone that two things may be called by', () => {
    const names = ['Autohaus Wintermantel', 'Bäckerei Wintermantel', 'Wintermantel'];
    expect(namesOf(names.map((name, i) => says(`${i}`, name, 'Organization')))).toHaveLength(3);
  });

  it('takes a surname alone for the bearer of whom far more articles speak', () => {
    const named = [
      says('a', 'Lech Quastorf'),
      says('b', 'Ute Quastorf'),
      says('c', 'Ute Quastorf'),
    ];
    expect(namesOf([...named, says('d', 'Quastorf')])).toEqual([
      'Person:Lech Quastorf',
      'Person:Ute Quastorf',
    ]);
  });

  it('keeps namesakes of different walks of life apart', () => {
    expect(namesOf([is('a', 'Peter Koch', 'Torwart'), is('b', 'Peter Koch', 'Richter')])).toEqual([
      'Person:Peter Koch',
      'Person:Peter Koch (Richter)',
    ]);
  });

  it('lets a bare kind belong to its article', () => {
    expect(
      namesOf([says('a', 'Unternehmen', 'Organization'), says('b', 'Unternehmen', 'Organization')]),
    ).toEqual(['Organization:Unternehmen (a)', 'Organization:Unternehmen (b)']);
  });

  it('says for which state a seat of government acts', () => {
    const merge = mergeEntities([
      says('a', 'Kreml', 'Organization'),
      says('a', 'Moskau', 'Place'),
      says('a', 'Russland', 'Country'),
      says('a', 'Genf', 'Place'),
    ]);
    const standsFor = Object.fromEntries(
      merge.entities().map((entity) => [entity.name, entity.standsFor]),
    );
    expect(standsFor).toEqual({
      Kreml: 'Country:Russland',
      Moskau: 'Country:Russland',
      Russland: undefined,
      Genf: undefined,
    });
  });

  it('knows the state that something acts for when no article names it', () => {
    const merge = mergeEntities([
      says('a', 'Kreml', 'Organization'),
      says('a', 'russische Regierung', 'Organization'),
    ]);
    expect(merge.entities().map(({ id, standsFor }) => [id, standsFor])).toEqual([
      ['Country:Russland', undefined],
      ['Organization:Kreml', 'Country:Russland'],
      ['Organization:russische Regierung', 'Country:Russland'],
    ]);
  });

  it('makes a thing of the place of a fact, typed like the thing of that name', () => {
    const happens = (document: string, name: string) =>
      triple({
        id: `${document} in ${name}`,
        document: documentNamed(document),
        place: { text: `in ${name}`, entity: name },
      });
    const merge = mergeEntities([
      happens('a', 'Genf'),
      happens('a', 'Russland'),
      happens('b', 'Arena Wismarhof'),
      says('b', 'Arena Wismarhof', 'Organization'),
    ]);
    expect(merge.maybeEntityNamed('Genf', 'a')?.id).toBe('Place:Genf');
    expect(merge.maybeEntityNamed('Russland', 'a')?.id).toBe('Country:Russland');
    expect(merge.maybeEntityNamed('Arena Wismarhof', 'b')?.type).toBe('Organization');
  });

  it('shows names as aliases, not titles, first names alone, genitives or descriptions', () => {
    const merge = mergeEntities([
      says('a', 'Lena Berg', 'Person', 'Ministerin Lena Berg'),
      says('a', 'Lena Berg', 'Person', 'Lena'),
      says('a', 'Lena Berg', 'Person', 'Bergs'),
      says('a', 'Lena Berg', 'Person', 'Berg'),
      says('a', 'Lena Berg', 'Person', 'Ministerin'),
      says('b', 'Deutsche Bahn', 'Organization', 'DB'),
      says('b', 'Deutsche Bahn', 'Organization', 'DEUTSCHE BAHN'),
    ]);
    expect(merge.entities().map(({ aliases }) => aliases)).toEqual([['DB'], ['Berg']]);
  });

  it('tells why things are one', () => {
    const merge = mergeEntities([
      is('a', 'Dmitri Peskow', 'Kremlsprecher'),
      is('b', 'Peskow', 'Kremlsprecher'),
      says('c', 'Dmitry Peskov'),
    ]);
    expect(merge.explain('peskov')).toEqual([]);
    expect(merge.explain('dmitry peskov')[0]?.evidence).toEqual([
      { document: 'a', name: 'Dmitri Peskow', reason: 'same name' },
      { document: 'b', name: 'Peskow', reason: 'surname and office' },
      { document: 'c', name: 'Dmitry Peskov', reason: 'variant of the name' },
    ]);
  });

  it('hides offices and nouns said in passing, never names', () => {
    const merge = mergeEntities([
      is('a', 'Lena Berg', 'Ministerin'),
      says('a', 'Vorwurf', 'Concept'),
      says('a', 'Genf', 'Place'),
    ]);
    expect(merge.entities().map(({ name, phrase }) => [name, phrase])).toEqual([
      ['Vorwurf', true],
      ['Lena Berg', false],
      ['Genf', false],
      ['Ministerin', true],
    ]);
  });

  it('takes what a gazetteer adds', () => {
    const entry = {
      name: 'Turbonik SE',
      aliases: ['TBK'],
      type: 'Organization',
      nouns: [],
      wikidata: undefined,
      standsFor: undefined,
    } as const;
    const triples = [says('a', 'Turbonik SE', 'Organization'), says('b', 'TBK', 'Organization')];
    expect(
      mergeEntities(triples, { gazetteer: [entry] })
        .entities()
        .map(({ name }) => name),
    ).toEqual(['Turbonik SE']);
    expect(mergeEntities(triples).entities()).toHaveLength(2);
  });

  it('is the same whatever the order of any triples', () => {
    const names = [
      'Lena Müller',
      'Müller',
      'Lena M. Müller',
      'Jan Müller',
      'Lawrow',
      'Sergej Lavrov',
      'Sergei Lawrow',
      'Putins',
      'Putin',
      'Hansa AG',
      'Hansa',
    ];
    const anyTriple = fc
      .record({
        document: fc.constantFrom('a', 'b', 'c'),
        name: fc.constantFrom(...names),
        office: fc.constantFrom('Trainer', 'Minister', 'Richterin'),
      })
      .map(({ document, name, office }) => is(document, name, office));
    fc.assert(
      fc.property(
        fc.array(anyTriple, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (triples, numbers) => {
          const shuffled = triples
            .map((each) => ({ each, at: numbers.next().value as number }))
            .toSorted((a, b) => a.at - b.at);
          expect(mergeEntities(shuffled.map(({ each }) => each)).entities()).toEqual(
            mergeEntities(triples).entities(),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
