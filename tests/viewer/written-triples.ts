import type { EntityType } from '../../extract/entity/mention.ts';
import type { Modality, Triple, TripleArgument } from '../../extract/triple.ts';

/** What a line of the written triples may add to subject, relation and object. */
interface Extras {
  readonly negated?: boolean;
  readonly modality?: Modality;
  readonly by?: string;
  readonly time?: readonly [text: string, from: string, to: string];
  readonly place?: string;
  readonly besides?: string;
  readonly confidence?: number;
}

/** `text=entity:type`; `entity` may be left out when it is the text, null names nobody. */
type End = string | null;
type Line = readonly [subject: End, relation: string, lemma: string, object: End, extras?: Extras];

interface WrittenSentence {
  readonly text: string;
  readonly facts: readonly Line[];
}

interface WrittenArticle {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string | null;
  readonly sentences: readonly WrittenSentence[];
}

const articles: readonly WrittenArticle[] = [
  {
    id: 'genf',
    title: 'Blinken trifft Lawrow in Genf',
    date: '2022-01-21',
    url: 'https://example.org/genf',
    sentences: [
      {
        text: 'US-Außenminister Antony Blinken trifft am Freitag in Genf seinen russischen Kollegen Sergej Lawrow.',
        facts: [
          [
            'Antony Blinken:Person',
            'trifft',
            'treffen',
            'Sergej Lawrow:Person',
            { time: ['am Freitag', '2022-01-21', '2022-01-21'], place: 'Genf' },
          ],
          ['Antony Blinken:Person', '', 'sein', 'US-Außenminister:Role'],
        ],
      },
      {
        text: 'Blinken warnte Moskau vor einem Angriff auf die Ukraine.',
        facts: [
          ['Blinken=Antony Blinken:Person', 'warnte', 'warnen', 'Moskau=Russland:Country'],
          [
            'Blinken=Antony Blinken:Person',
            'warnte',
            'warnen vor',
            'einem Angriff auf die Ukraine=Angriff auf die Ukraine:Event',
          ],
        ],
      },
      {
        text: 'Lawrow wies die Vorwürfe zurück und sagte, Russland bedrohe die Ukraine nicht.',
        facts: [
          [
            'Lawrow=Sergej Lawrow:Person',
            'wies|zurück',
            'zurückweisen',
            'die Vorwürfe=Vorwürfe:Concept',
          ],
          [
            'Russland:Country',
            'bedrohe',
            'bedrohen',
            'die Ukraine=Ukraine:Country',
            { negated: true, by: 'Sergej Lawrow' },
          ],
        ],
      },
      {
        text: 'Die USA wollen die Gespräche mit Russland fortsetzen.',
        facts: [
          [
            'Die USA=USA:Country',
            'wollen|fortsetzen',
            'fortsetzen',
            'die Gespräche mit Russland=Gespräche mit Russland:Event',
            { modality: 'wanted' },
          ],
        ],
      },
      {
        text: 'Die Gespräche dauerten neunzig Minuten.',
        facts: [
          [
            'Die Gespräche=Gespräche mit Russland:Event',
            'dauerten',
            'dauern',
            'neunzig Minuten:Amount',
          ],
        ],
      },
      {
        text: 'Blinken hat Lawrow eine schriftliche Antwort angekündigt.',
        facts: [
          [
            'Blinken=Antony Blinken:Person',
            'hat|angekündigt',
            'ankündigen',
            'eine schriftliche Antwort=schriftliche Antwort:Concept',
          ],
          [
            'Blinken=Antony Blinken:Person',
            'hat|angekündigt',
            'ankündigen',
            'Lawrow=Sergej Lawrow:Person',
          ],
        ],
      },
      {
        text: 'Nach Angaben des Kremls plant Moskau keinen Angriff.',
        facts: [
          [
            'Moskau=Russland:Country',
            'plant',
            'planen',
            'Angriff=Angriff auf die Ukraine:Event',
            { negated: true, by: 'Kreml' },
          ],
        ],
      },
    ],
  },
  {
    id: 'berlin',
    title: 'Baerbock reist nach Kiew und Moskau',
    date: '2022-01-17',
    url: 'https://example.org/berlin',
    sentences: [
      {
        text: 'Außenministerin Annalena Baerbock reist nach Kiew.',
        facts: [
          ['Annalena Baerbock:Person', 'reist', 'reisen nach', 'Kiew:Place'],
          ['Annalena Baerbock:Person', '', 'sein', 'Außenministerin:Role'],
        ],
      },
      {
        text: 'Am Dienstag trifft sie in Moskau Lawrow.',
        facts: [
          [
            'sie=Annalena Baerbock:Person',
            'trifft',
            'treffen',
            'Lawrow=Sergej Lawrow:Person',
            { time: ['Am Dienstag', '2022-01-18', '2022-01-18'], place: 'Moskau' },
          ],
        ],
      },
      {
        text: 'Baerbock unterstützt die Ukraine, liefert ihr aber keine Waffen.',
        facts: [
          [
            'Baerbock=Annalena Baerbock:Person',
            'unterstützt',
            'unterstützen',
            'die Ukraine=Ukraine:Country',
          ],
          [
            'Baerbock=Annalena Baerbock:Person',
            'liefert',
            'liefern',
            'Waffen:Product',
            { negated: true },
          ],
        ],
      },
      {
        text: 'Lawrow traf Blinken zuletzt in Stockholm.',
        facts: [
          [
            'Lawrow=Sergej Lawrow:Person',
            'traf',
            'treffen',
            'Blinken=Antony Blinken:Person',
            { place: 'Stockholm' },
          ],
        ],
      },
      {
        text: 'Der ukrainische Präsident Wolodymyr Selenskyj dankte Deutschland und Frankreich.',
        facts: [
          ['Wolodymyr Selenskyj:Person', 'dankte', 'danken', 'Deutschland:Country'],
          ['Wolodymyr Selenskyj:Person', 'dankte', 'danken', 'Frankreich:Country'],
          [
            'Wolodymyr Selenskyj:Person',
            '',
            'sein',
            'ukrainische Präsident=Präsident der Ukraine:Role',
          ],
        ],
      },
      {
        text: 'Selenskyj kritisierte Baerbock nicht.',
        facts: [
          [
            'Selenskyj=Wolodymyr Selenskyj:Person',
            'kritisierte',
            'kritisieren',
            'Baerbock=Annalena Baerbock:Person',
            { negated: true },
          ],
        ],
      },
      {
        text: 'Das Auswärtige Amt könnte weitere Sanktionen gegen Russland vorbereiten.',
        facts: [
          [
            'Das Auswärtige Amt=Auswärtiges Amt:Organization',
            'könnte|vorbereiten',
            'vorbereiten',
            'weitere Sanktionen gegen Russland=Sanktionen gegen Russland:Concept',
            { modality: 'possible', confidence: 0.6 },
          ],
        ],
      },
      {
        text: 'Die Botschaft in Kiew wurde teilweise geräumt.',
        facts: [
          [
            null,
            'wurde|geräumt',
            'räumen',
            'Die Botschaft in Kiew=Botschaft in Kiew:Organization',
            { besides: 'teilweise' },
          ],
        ],
      },
      {
        text: 'Das Außenministerium in Wien lädt Lawrow und Baerbock ein.',
        facts: [
          [
            'Das Außenministerium in Wien=Österreichisches Außenministerium:Organization',
            'lädt|ein',
            'einladen',
            'Lawrow=Sergej Lawrow:Person',
          ],
          [
            'Das Außenministerium in Wien=Österreichisches Außenministerium:Organization',
            'lädt|ein',
            'einladen',
            'Baerbock=Annalena Baerbock:Person',
          ],
        ],
      },
    ],
  },
  {
    id: 'werk',
    title: 'Müller AG übernimmt Strauß Maschinenbau',
    date: '2023-03-02',
    url: 'javascript:alert(1)',
    sentences: [
      {
        text: 'Die Müller AG übernimmt die Strauß Maschinenbau aus Görlitz für 40 Millionen Euro.',
        facts: [
          [
            'Die Müller AG=Müller AG:Organization',
            'übernimmt',
            'übernehmen',
            'Strauß Maschinenbau:Organization',
          ],
          ['Strauß Maschinenbau:Organization', '', 'kommen aus', 'Görlitz:Place'],
          [
            'Die Müller AG=Müller AG:Organization',
            'übernimmt',
            'übernehmen für',
            '40 Millionen Euro:Amount',
          ],
        ],
      },
      {
        text: 'Vorstandschefin Jana Müller-Weiß will 120 Stellen schaffen.',
        facts: [
          [
            'Jana Müller-Weiß:Person',
            'will|schaffen',
            'schaffen',
            '120 Stellen:Amount',
            { modality: 'planned' },
          ],
          ['Jana Müller-Weiß:Person', '', 'sein', 'Vorstandschefin:Role'],
          ['Jana Müller-Weiß:Person', '', 'leiten', 'Vorstandschefin=Müller AG:Organization'],
        ],
      },
      {
        text: 'Die Gewerkschaft IG Metall lehnt die Übernahme ab.',
        facts: [
          [
            'IG Metall:Organization',
            'lehnt|ab',
            'ablehnen',
            'die Übernahme=Übernahme von Strauß Maschinenbau:Event',
          ],
        ],
      },
      {
        text: 'Das Bundeskartellamt muss die Übernahme genehmigen.',
        facts: [
          [
            'Das Bundeskartellamt=Bundeskartellamt:Organization',
            'muss|genehmigen',
            'genehmigen',
            'die Übernahme=Übernahme von Strauß Maschinenbau:Event',
            { modality: 'required' },
          ],
        ],
      },
      {
        text: 'Die Müller AG verklagt sich selbst nicht, spottete die IG Metall.',
        facts: [
          [
            'Die Müller AG=Müller AG:Organization',
            'verklagt',
            'verklagen',
            'sich selbst=Müller AG:Organization',
            { negated: true, by: 'IG Metall' },
          ],
        ],
      },
      {
        text: 'Müller-Weiß lobte sich selbst und verhandelte mit der IG Metall.',
        facts: [
          [
            'Müller-Weiß=Jana Müller-Weiß:Person',
            'lobte',
            'loben',
            'sich selbst=Jana Müller-Weiß:Person',
          ],
          [
            'Müller-Weiß=Jana Müller-Weiß:Person',
            'verhandelte',
            'verhandeln mit',
            'der IG Metall=IG Metall:Organization',
          ],
        ],
      },
      {
        text: 'Die Straße am Werk bleibt gesperrt.',
        facts: [['Die Straße am Werk=Werkstraße:Place', 'bleibt|gesperrt', 'sperren', null]],
      },
      {
        text: 'Bundeskanzler Olaf Scholz besucht Görlitz und trifft die IG Metall.',
        facts: [
          ['Olaf Scholz:Person', 'besucht', 'besuchen', 'Görlitz:Place'],
          ['Olaf Scholz:Person', 'trifft', 'treffen', 'die IG Metall=IG Metall:Organization'],
          ['Olaf Scholz:Person', '', 'sein', 'Bundeskanzler:Role'],
        ],
      },
      {
        text: 'Scholz regiert Deutschland und sprach mit Selenskyj und Macron.',
        facts: [
          ['Scholz=Olaf Scholz:Person', 'regiert', 'regieren', 'Deutschland:Country'],
          [
            'Scholz=Olaf Scholz:Person',
            'sprach',
            'sprechen mit',
            'Selenskyj=Wolodymyr Selenskyj:Person',
          ],
          ['Scholz=Olaf Scholz:Person', 'sprach', 'sprechen mit', 'Macron=Emmanuel Macron:Person'],
        ],
      },
    ],
  },
  {
    id: 'gipfel',
    title: 'Macron schlägt Gipfel vor',
    date: '2022-02-20',
    url: null,
    sentences: [
      {
        text: 'Frankreichs Präsident Emmanuel Macron schlägt Joe Biden und Wladimir Putin einen Gipfel vor.',
        facts: [
          ['Emmanuel Macron:Person', 'schlägt|vor', 'vorschlagen', 'einen Gipfel=Gipfel:Event'],
          ['Emmanuel Macron:Person', 'schlägt|vor', 'vorschlagen', 'Joe Biden:Person'],
          ['Emmanuel Macron:Person', 'schlägt|vor', 'vorschlagen', 'Wladimir Putin:Person'],
          ['Emmanuel Macron:Person', '', 'regieren', 'Frankreichs=Frankreich:Country'],
        ],
      },
      {
        text: 'Biden stimmte dem Gipfel zu, falls Russland die Ukraine nicht angreift.',
        facts: [
          ['Biden=Joe Biden:Person', 'stimmte|zu', 'zustimmen', 'dem Gipfel=Gipfel:Event'],
          [
            'Russland:Country',
            'angreift',
            'angreifen',
            'die Ukraine=Ukraine:Country',
            { negated: true, modality: 'hypothetical' },
          ],
        ],
      },
      {
        text: 'Putin telefonierte mit Macron und mit Scholz.',
        facts: [
          [
            'Putin=Wladimir Putin:Person',
            'telefonierte',
            'telefonieren mit',
            'Macron=Emmanuel Macron:Person',
          ],
          [
            'Putin=Wladimir Putin:Person',
            'telefonierte',
            'telefonieren mit',
            'Scholz=Olaf Scholz:Person',
          ],
        ],
      },
      {
        text: 'Putin erkennt die Gebiete Donezk und Luhansk an.',
        facts: [
          ['Putin=Wladimir Putin:Person', 'erkennt|an', 'anerkennen', 'Donezk:Place'],
          ['Putin=Wladimir Putin:Person', 'erkennt|an', 'anerkennen', 'Luhansk:Place'],
        ],
      },
      {
        text: 'Russland greift die Ukraine an, fürchtet die Nato.',
        facts: [
          [
            'Russland:Country',
            'greift|an',
            'angreifen',
            'die Ukraine=Ukraine:Country',
            { modality: 'possible', by: 'Nato' },
          ],
          ['die Nato=Nato:Organization', 'fürchtet', 'fürchten', 'Russland:Country'],
        ],
      },
      {
        text: 'Die Nato verlegt Soldaten nach Polen und warnt Russland.',
        facts: [
          ['Die Nato=Nato:Organization', 'verlegt', 'verlegen', 'Soldaten:Group'],
          ['Die Nato=Nato:Organization', 'verlegt', 'verlegen nach', 'Polen:Country'],
          ['Die Nato=Nato:Organization', 'warnt', 'warnen', 'Russland:Country'],
        ],
      },
      {
        text: 'Der Kreml dementierte einen Termin <script>alert(1)</script>.',
        facts: [
          [
            'Der Kreml=Kreml:Organization',
            'dementierte',
            'dementieren',
            'einen Termin <script>alert(1)</script>=Termin <script>:Concept',
          ],
        ],
      },
      {
        text: 'Die USA unterstützen die Ukraine, Deutschland und Polen unterstützen die Ukraine ebenfalls.',
        facts: [
          ['Die USA=USA:Country', 'unterstützen', 'unterstützen', 'die Ukraine=Ukraine:Country'],
          ['Deutschland:Country', 'unterstützen', 'unterstützen', 'die Ukraine=Ukraine:Country'],
          ['Polen:Country', 'unterstützen', 'unterstützen', 'die Ukraine=Ukraine:Country'],
        ],
      },
      {
        text: 'Biden regiert die USA, Putin regiert Russland, Selenskyj regiert die Ukraine.',
        facts: [
          ['Biden=Joe Biden:Person', 'regiert', 'regieren', 'die USA=USA:Country'],
          ['Putin=Wladimir Putin:Person', 'regiert', 'regieren', 'Russland:Country'],
          [
            'Selenskyj=Wolodymyr Selenskyj:Person',
            'regiert',
            'regieren',
            'die Ukraine=Ukraine:Country',
          ],
        ],
      },
      {
        text: 'Lawrow und Blinken sagten das zweite Treffen ab; Blinken kritisiert Lawrow.',
        facts: [
          [
            'Lawrow=Sergej Lawrow:Person',
            'sagten|ab',
            'absagen',
            'das zweite Treffen=zweites Treffen:Event',
          ],
          [
            'Blinken=Antony Blinken:Person',
            'sagten|ab',
            'absagen',
            'das zweite Treffen=zweites Treffen:Event',
          ],
          [
            'Blinken=Antony Blinken:Person',
            'kritisiert',
            'kritisieren',
            'Lawrow=Sergej Lawrow:Person',
          ],
        ],
      },
    ],
  },
];

/** Triples written by hand for tests of the viewer: four articles with denials, plans, claims, parallel edges and loops. */
export const writtenTriples: readonly Triple[] = articles.flatMap(toTriples);

function toTriples(article: WrittenArticle): Triple[] {
  let start = 0;
  return article.sentences.flatMap(({ text, facts }, number) => {
    const sentence = { text, start, end: start + text.length };
    start += text.length + 1;
    return facts.map((line, index) =>
      toTriple({ article, sentence, line, id: `${article.id}-${number}-${index}` }),
    );
  });
}

interface Source {
  readonly article: WrittenArticle;
  readonly sentence: Triple['sentence'];
  readonly line: Line;
  readonly id: string;
}

function toTriple({ article, sentence, line, id }: Source): Triple {
  const [subject, relation, lemma, object, extras = {}] = line;
  const pieces = relation.split('|').filter((piece) => piece !== '');
  const {
    negated = false,
    modality = 'asserted',
    confidence = 0.9,
    by,
    time,
    place,
    besides,
  } = extras;
  return {
    id,
    document: {
      id: article.id,
      title: article.title,
      date: article.date,
      url: article.url,
      source: 'Beispielzeitung',
    },
    sentence,
    clause: id,
    subject: toArgument(subject, sentence),
    relation: {
      text: pieces.join(' '),
      lemma,
      spans: pieces.map((piece) => spanOf(piece, sentence)),
    },
    object: toArgument(object, sentence),
    negated,
    modality,
    attribution: by === undefined ? null : { text: by, entity: by },
    time: time === undefined ? null : { text: time[0], from: time[1], to: time[2] },
    place: place === undefined ? null : { text: place, entity: place },
    adjuncts: besides === undefined ? [] : [toAdjunct(besides, sentence)],
    confidence,
    rule: 'written',
  };
}

function toAdjunct(text: string, sentence: Triple['sentence']) {
  const [start, end] = spanOf(text, sentence);
  return { text, start, end };
}

function toArgument(end: End, sentence: Triple['sentence']): TripleArgument | null {
  if (end === null) return null;
  const parts = /^(?:(?<text>[^=]+)=)?(?<entity>.+):(?<type>\p{L}+)$/u.exec(end)?.groups;
  const entity = parts?.['entity'] ?? end;
  const text = parts?.['text'] ?? entity;
  const [start, stop] = spanOf(text, sentence);
  return { text, entity, type: parts?.['type'] as EntityType, start, end: stop };
}

function spanOf(text: string, sentence: Triple['sentence']): [number, number] {
  const at = sentence.text.indexOf(text);
  if (at < 0) throw new Error(`not in the sentence: ${text}`);
  const start = sentence.start + at;
  return [start, start + text.length];
}
