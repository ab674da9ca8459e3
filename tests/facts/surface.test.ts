import { describe, expect, it } from 'vitest';
import { findSurfaceFacts } from '../../extract/facts/surface.ts';
import { parseCases } from './case-file.ts';

const surfaceOf = (rows: string): string[] =>
  parseCases(`A sentence\n\n${rows}\n==>\n`).flatMap(({ trees }) =>
    trees.flatMap((tree) =>
      findSurfaceFacts(tree).map(({ subject, relation, object }) =>
        [subject, relation, object].join(' | '),
      ),
    ),
  );

describe('surface facts', () => {
  it('collapse the verb bracket and tell each phrase of it', () => {
    const facts = surfaceOf(`
1 Die der DET _ 2 det
2 Mühle Mühle NOUN Case=Nom|Gender=Fem|Number=Sing 6 nsubj:pass
3 wurde werden AUX VerbForm=Fin|Number=Sing 6 aux:pass
4 von von ADP _ 5 case
5 Bauern Bauer NOUN Case=Dat|Number=Plur 6 obl
6 gebaut bauen VERB VerbForm=Part 0 root`);
    expect(facts).toEqual(['Die Mühle | wurde gebaut | von Bauern']);
  });

  it('word an object short and long', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 plant planen VERB VerbForm=Fin|Number=Sing 0 root
3 eine ein DET _ 4 det
4 Brücke Brücke NOUN Case=Acc|Gender=Fem|Number=Sing 2 obj
5 über über ADP _ 7 case
6 den der DET _ 7 det
7 Fluss Fluss NOUN Case=Acc|Gender=Masc|Number=Sing 4 nmod`);
    expect(facts).toContain('Ulm | plant | eine Brücke');
    expect(facts).toContain('Ulm | plant | eine Brücke über den Fluss');
  });

  it('keep a particle verb also around what it brackets', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 ordnet ordnen VERB VerbForm=Fin|Number=Sing 0 root
3 die der DET _ 4 det
4 Prüfung Prüfung NOUN Case=Acc|Gender=Fem|Number=Sing 2 obj
5 an an ADP _ 2 compound:prt`);
    expect(facts).toEqual(['Ulm | ordnet an | die Prüfung', 'Ulm | ordnet | die Prüfung an']);
  });

  it('leave out what the parser is unsure of', () => {
    const rows = `
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 schläft schlafen VERB VerbForm=Fin|Number=Sing 0 root
3 lange lange ADV _ 2 advmod`;
    const [first] = parseCases(`A sentence\n\n${rows}\n==>\n`);
    const tree = first?.trees[0];
    if (!tree) throw new Error('no tree');
    const unsure = {
      ...tree,
      nodes: tree.nodes.map((node) => ({ ...node, headProbability: 0.1 })),
    };
    expect(findSurfaceFacts(unsure)).toEqual([]);
  });
});
