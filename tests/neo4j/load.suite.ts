import * as fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Triple } from '../../extract/triple.ts';
import { loadTriples } from '../../graph/neo4j/load.ts';
import { hostileTriples } from '../graph/hostile.ts';
import { documentNamed, end, triple } from '../graph/triples.ts';
import { clear, dump, run } from './database.ts';
import { TRIPLES } from './triples.ts';

/** What a load leaves in the database. */
export function loading(driver: () => Driver): void {
  describe('loadTriples', () => {
    beforeEach(() => clear(driver()));

    it('creates constraints and indexes', async () => {
      await loadTriples(driver(), TRIPLES);
      const constraints = await run(
        driver(),
        'SHOW CONSTRAINTS YIELD labelsOrTypes AS labels, properties RETURN labels[0] AS label, properties ORDER BY label',
      );
      expect(constraints).toEqual(
        ['Corrections', 'Document', 'Entity', 'Fact', 'Sentence'].map((label) => ({
          label,
          properties: ['id'],
        })),
      );
      const indexes = await run(
        driver(),
        `SHOW INDEXES YIELD type, labelsOrTypes AS labels, properties, options
         RETURN type + ' ' + labels[0] + ' ' + properties[0] + ' ' + coalesce(options.indexConfig['fulltext.analyzer'], '') AS index`,
      );
      expect(indexes.map(({ index }) => String(index).trim())).toEqual(
        expect.arrayContaining([
          'FULLTEXT Entity name standard-folding',
          'FULLTEXT Sentence text german',
          'RANGE TREFFEN asserted',
        ]),
      );
    });

    it('stores one relationship per stated fact with its evidence', async () => {
      await loadTriples(driver(), TRIPLES);
      const [row] = await run(
        driver(),
        `MATCH (a:Entity:Person {name: 'Antony Blinken'})-[r:TREFFEN]->(b:Entity:Person)
         RETURN a.id AS source, b.id AS target, properties(r) AS properties,
           r.start IS :: INTEGER AND r.end IS :: INTEGER AS integers`,
      );
      expect(row).toEqual({
        source: 'Person:Antony Blinken',
        target: 'Person:Sergej Lawrow',
        integers: true,
        properties: {
          id: TRIPLES[0]?.id,
          lemma: 'treffen',
          relation: 'trifft',
          sentence: 'Blinken traf am Freitag kurz in Genf Lawrow.',
          document: 'genf',
          date: '2022-01-21',
          start: 0,
          end: 44,
          clause: 'genf:0:1',
          negated: false,
          modality: 'asserted',
          asserted: true,
          time: 'am Freitag',
          from: '2022-01-21',
          to: '2022-01-21',
          place: 'Genf',
          placeId: 'Place:Genf',
          adjuncts: 'kurz',
          confidence: 0.9,
          rule: 'active',
        },
      });
    });

    it('keeps denied facts out of plain queries', async () => {
      await loadTriples(driver(), TRIPLES);
      const types = await run(driver(), 'MATCH (:Entity)-[r]->(:Entity) RETURN type(r) AS type');
      expect(types.map(({ type }) => type).toSorted()).toEqual([
        'ABZIEHEN',
        'LOBEN',
        'NICHT_SICH_EINIGEN_MIT',
        'REL',
        'SANKTIONEN_VERHÄNGEN_GEGEN',
        'TREFFEN',
      ]);
    });

    it('keeps a relation that is no identifier as REL with its lemma', async () => {
      await loadTriples(driver(), TRIPLES);
      expect(await run(driver(), 'MATCH ()-[r:REL]->() RETURN r.lemma AS lemma')).toEqual([
        { lemma: 'a`b}) DETACH DELETE (n' },
      ]);
    });

    it('keeps a fact with one end at its entity', async () => {
      await loadTriples(driver(), TRIPLES);
      const rows = await run(
        driver(),
        `MATCH (e:Entity)-[h:HAS_FACT]->(f:Fact)
         RETURN e.name AS name, h.role AS role, f.lemma AS lemma, f.sentence AS sentence`,
      );
      expect(rows).toEqual([
        {
          name: 'Antony Blinken',
          role: 'subject',
          lemma: 'abreisen',
          sentence: 'Der Minister reiste ab.',
        },
      ]);
    });

    it('stores documents, their sentences and whom these mention', async () => {
      await loadTriples(driver(), TRIPLES);
      const rows = await run(
        driver(),
        `MATCH (d:Document {id: 'genf'})-[:HAS_SENTENCE]->(s:Sentence)-[m:MENTIONS]->(e:Entity)
         RETURN d.title AS title, s.text AS text, m.text AS mention, e.name AS name ORDER BY s.start, name`,
      );
      expect(rows).toContainEqual({
        title: 'Artikel genf',
        text: 'Der Minister reiste ab.',
        mention: 'Der Minister',
        name: 'Antony Blinken',
      });
      expect(rows.length).toBe(5);
    });

    it('finds inflected words and folded names by full text', async () => {
      await loadTriples(driver(), TRIPLES);
      const search = async (index: string, words: string): Promise<number> =>
        (
          await run(
            driver(),
            'CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node',
            { index, words },
          )
        ).length;
      await run(driver(), 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
      expect(await search('satzgraph_sentences', 'Verhandlung')).toBe(1);
      expect(await search('satzgraph_sentences', 'strasse')).toBe(1);
      expect(await search('satzgraph_names', 'ludershafen')).toBe(1);
    });

    it('changes nothing when loaded again', async () => {
      await loadTriples(driver(), TRIPLES);
      const before = await dump(driver());
      expect(await loadTriples(driver(), TRIPLES.toReversed())).toEqual({
        loaded: 0,
        unchanged: 3,
        renewed: 0,
        triples: 0,
      });
      expect(await dump(driver())).toEqual(before);
    });

    it('leaves the same whatever the order and the size of the batches', async () => {
      await loadTriples(driver(), TRIPLES);
      const before = await dump(driver());
      await clear(driver());
      await loadTriples(driver(), () => TRIPLES.toReversed(), { batchSize: 1 });
      expect(await dump(driver())).toEqual(before);
    });

    it('removes what a changed article no longer says, and nothing else', async () => {
      const others = TRIPLES.filter(({ document }) => document.id !== 'genf');
      const left = TRIPLES.filter(({ relation }) => relation.lemma === 'sich einigen mit');
      await loadTriples(driver(), [...others, ...left]);
      const wanted = await dump(driver());
      await clear(driver());

      await loadTriples(driver(), [
        ...TRIPLES,
        triple({ document: documentNamed('genf', '2022-01-21'), object: end('Greta Sommer') }),
      ]);
      expect(await loadTriples(driver(), [...others, ...left])).toMatchObject({ loaded: 1 });
      expect(await dump(driver())).toEqual(wanted);
    });

    it('follows a change of standing only', async () => {
      await loadTriples(driver(), TRIPLES);
      await loadTriples(
        driver(),
        TRIPLES.map((each) => ({ ...each, modality: 'possible' as const })),
      );
      const [row] = await run(driver(), 'MATCH ()-[r:TREFFEN]->() RETURN r.modality, r.asserted');
      expect(row).toEqual({ 'r.modality': 'possible', 'r.asserted': false });
    });

    it('is the same for articles that come one at a time as for all at once', async () => {
      await loadTriples(driver(), GROWING);
      const wanted = await dump(driver());
      await clear(driver());
      const ids = [...new Set(GROWING.map(({ document }) => document.id))];
      for (const [index] of ids.entries()) {
        const there = new Set(ids.slice(0, index + 1));
        await loadTriples(
          driver(),
          GROWING.filter(({ document }) => there.has(document.id)),
        );
      }
      expect(await dump(driver())).toEqual(wanted);
    });

    it('is the same for loads of some articles each as for one load of all', async () => {
      await loadTriples(driver(), [...GROWING, ...TRIPLES]);
      const wanted = await dump(driver());
      const ids = [...new Set([...GROWING, ...TRIPLES].map(({ document }) => document.id))];
      for (const order of [ids, ids.toReversed()]) {
        await clear(driver());
        for (const id of order) await loadTriples(driver(), ofDocument(id), { batchSize: 2 });
        expect(await dump(driver())).toEqual(wanted);
      }
    });

    it('tells how many articles of earlier loads mean something else now', async () => {
      await loadTriples(driver(), ofDocument('a'));
      expect(await loadTriples(driver(), ofDocument('hafen'))).toMatchObject({ renewed: 0 });
      expect(await loadTriples(driver(), ofDocument('d'))).toMatchObject({ loaded: 1, renewed: 1 });
      expect(
        await run(
          driver(),
          `MATCH (n:Person) WHERE n.name ENDS WITH 'Blinken' RETURN n.name AS name`,
        ),
      ).toEqual([{ name: 'Antony Blinken' }]);
    });

    it('keeps what was corrected in articles of earlier loads, until they are loaded without', async () => {
      const names = async (): Promise<unknown[]> =>
        (
          await run(
            driver(),
            `MATCH (n:Person) WHERE n.name ENDS WITH 'Blinken' RETURN n.name AS name`,
          )
        ).map(({ name }) => name);
      const rename = { do: 'rename', entity: 'Person:Blinken', name: 'Tony Blinken' } as const;
      await loadTriples(driver(), ofDocument('a'), { corrections: [rename] });
      await loadTriples(driver(), ofDocument('e'));
      expect(await names()).toEqual(['Tony Blinken']);
      await loadTriples(driver(), ofDocument('a'));
      expect(await names()).toEqual(['Blinken']);
      expect(await run(driver(), 'MATCH (n:Corrections) RETURN n')).toEqual([]);
    });

    it('joins sentences with where their facts happen, and what acts for a state with it', async () => {
      await loadTriples(driver(), GROWING);
      const rows = await run(
        driver(),
        `MATCH (s:Sentence)-[h:HAPPENS_IN]->(p:Place), (a:Entity)-[r {id: h.fact}]->(b:Entity)
         RETURN a.name AS subject, p.name AS place, r.placeId = p.id AS same`,
      );
      expect(rows).toEqual([{ subject: 'Antony Blinken', place: 'Genf', same: true }]);
      const states = await run(
        driver(),
        'MATCH (a)-[:STANDS_FOR]->(b:Country) RETURN a.name AS a, b.name AS b, a.standsFor = b.id AS same',
      );
      expect(states).toEqual([{ a: 'Kreml', b: 'Russland', same: true }]);
    });

    it('forgets for whom a capital acted when no article says any more that it acts', async () => {
      const paris = end('Paris', 'Place');
      const elsewhere = triple({
        id: 'x',
        document: documentNamed('x'),
        subject: null,
        object: paris,
      });
      const acting = triple({
        id: 'y',
        document: documentNamed('y'),
        subject: paris,
        object: null,
      });
      const standing = () =>
        run(driver(), 'MATCH (a)-[:STANDS_FOR]->(b) RETURN a.name AS a, b.name AS b');
      await loadTriples(driver(), [elsewhere, acting]);
      expect(await standing()).toEqual([{ a: 'Paris', b: 'Frankreich' }]);
      await loadTriples(driver(), [{ ...acting, subject: null, object: paris }]);
      expect(await standing()).toEqual([]);
      const states = 'MATCH (n:Entity) RETURN n.name AS name, n.standsFor AS standsFor';
      expect(await run(driver(), states)).toEqual([{ name: 'Paris', standsFor: null }]);
    });

    it('forgets a state with what acted for it', async () => {
      await loadTriples(driver(), GROWING);
      const left = GROWING.map((each) => ({ ...each, subject: null, place: null }));
      await loadTriples(driver(), left);
      expect(await run(driver(), 'MATCH (n:Entity) WHERE NOT (n)--() RETURN n.id')).toEqual([]);
      expect(await run(driver(), 'MATCH (n:Country) RETURN n.id')).toEqual([]);
    });

    it('follows a correction of a kind', async () => {
      await loadTriples(driver(), TRIPLES);
      const retype = { do: 'retype', entity: 'Place:Lüdershafen', type: 'Group' } as const;
      await loadTriples(driver(), TRIPLES, { corrections: [retype] });
      expect(
        await run(
          driver(),
          `MATCH (e {name: 'Lüdershafen'}) RETURN labels(e) AS labels, e.type AS type`,
        ),
      ).toEqual([{ labels: ['Entity', 'Group'], type: 'Group' }]);
    });

    it('leaves out what a user dropped', async () => {
      const drop = { do: 'drop', triple: TRIPLES[0]?.id ?? '' } as const;
      await loadTriples(driver(), TRIPLES);
      await loadTriples(driver(), TRIPLES, { corrections: [drop] });
      expect(await run(driver(), 'MATCH ()-[r:TREFFEN]->() RETURN r.id')).toEqual([]);
      expect(await run(driver(), 'MATCH (:Entity)-[r]->(:Entity) RETURN r.id')).toHaveLength(5);
    });

    it('is finished by loading again when it was interrupted', async () => {
      await loadTriples(driver(), MANY, { batchSize: 150 });
      const wanted = await dump(driver());
      await clear(driver());

      const interrupted = loadTriples(driver(), MANY, {
        batchSize: 150,
        onProgress: ({ triples, total }) => {
          if (triples < total) throw new Error('interrupted');
        },
      });
      await expect(interrupted).rejects.toThrow('interrupted');
      const half = (await dump(driver())).length;
      expect(half).toBeGreaterThan(0);
      expect(half).toBeLessThan(wanted.length);

      const { loaded, unchanged } = await loadTriples(driver(), MANY, { batchSize: 150 });
      expect([loaded > 0, unchanged > 0, loaded + unchanged]).toEqual([true, true, 10]);
      expect(await dump(driver())).toEqual(wanted);
    });

    it('tells how far it is', async () => {
      const told: string[] = [];
      await loadTriples(driver(), MANY, {
        batchSize: 150,
        onProgress: ({ triples, total }) => told.push(`${triples}/${total}`),
      });
      expect(told).toEqual(['300/500', '500/500']);
    });

    it('stores texts that are too long for an index', async () => {
      const long = 'ein sehr langer Nebensatz '.repeat(2_000);
      const triples = [
        triple({
          id: long,
          document: documentNamed(`d${long}`),
          subject: end(long, 'Concept'),
          object: end(`x${long}`, 'Work'),
          sentence: { text: long, start: 0, end: long.length },
        }),
      ];
      await loadTriples(driver(), triples);
      expect(await loadTriples(driver(), triples)).toMatchObject({ loaded: 0, unchanged: 1 });
      const [row] = await run(driver(), 'MATCH (:Entity)-[r]->(:Entity) RETURN r.sentence AS text');
      expect(row).toEqual({ text: long });
    });

    it('stores hostile text as it is', async () => {
      await fc.assert(
        fc.asyncProperty(hostileTriples, async (triples) => {
          await clear(driver());
          await loadTriples(driver(), triples);
          const distinct = new Set(triples.map(({ id }) => Buffer.from(id).toString()));
          const rows = await run(
            driver(),
            'MATCH (a:Entity)-[r]->(b:Entity) RETURN r.id AS id, a.name AS subject',
          );
          expect(new Set(rows.map(({ id }) => id))).toEqual(distinct);
        }),
        { numRuns: 25 },
      );
    });
  });
}

function ofDocument(id: string): Triple[] {
  return [...GROWING, ...TRIPLES].filter(({ document }) => document.id === id);
}

/** Articles of which the later ones teach what the earlier ones mean: a fuller name, another spelling in use. */
const GROWING: readonly Triple[] = [
  triple({ document: documentNamed('a'), subject: end('Blinken'), object: null }),
  triple({ document: documentNamed('b'), subject: end('Anthony Blinken'), object: null }),
  triple({
    document: documentNamed('c'),
    place: { text: 'in Genf', entity: 'Genf' },
    object: end('Lawrow'),
  }),
  triple({ document: documentNamed('d'), subject: end('Antony Blinken'), object: null }),
  triple({ document: documentNamed('e'), subject: end('Kreml', 'Organization') }),
];

/** More triples than are gathered at once; relations frequent and rare, so that both ways to store them are gone. */
const MANY: readonly Triple[] = Array.from({ length: 500 }, (_, index) =>
  triple({
    id: `many ${index}`,
    document: documentNamed(`artikel ${Math.floor(index / 50)}`),
    sentence: { text: `Satz ${index % 50}.`, start: (index % 50) * 10, end: (index % 50) * 10 + 8 },
    subject: end(`Person ${index % 40}`),
    object: end(`Ort ${index % 90}`, 'Place'),
    lemma: index % 4 === 0 ? `selten ${index % 80}` : 'besuchen',
  }),
);
