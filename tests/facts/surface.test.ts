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
  it('collapse the verb bracket and tell each phrase of it; a subject drops its article', () => {
    const facts = surfaceOf(`
1 Die der DET _ 2 det
2 Mühle Mühle NOUN Case=Nom|Gender=Fem|Number=Sing 6 nsubj:pass
3 wurde werden AUX VerbForm=Fin|Number=Sing 6 aux:pass
4 von von ADP _ 5 case
5 Bauern Bauer NOUN Case=Dat|Number=Plur 6 obl
6 gebaut bauen VERB VerbForm=Part 0 root`);
    expect(facts).toEqual(['Mühle | wurde gebaut | von Bauern']);
  });

  it('tell the phrases of a clause one by one, and together as they follow each other', () => {
    const facts = surfaceOf(`
1 Emil Emil PROPN Case=Nom|Number=Sing 2 nsubj
2 lebte leben VERB VerbForm=Fin|Number=Sing 0 root
3 1850 1850 NUM _ 2 obl
4 in in ADP _ 5 case
5 Ulm Ulm PROPN Case=Dat|Number=Sing 2 obl`);
    expect(facts).toEqual([
      'Emil | lebte | in Ulm',
      'Emil | lebte | 1850',
      'Emil | lebte | 1850 in Ulm',
    ]);
  });

  it('let what is done something to be the subject, not a member named behind it', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 6 nsubj:pass
2 wurde werden AUX VerbForm=Fin|Number=Sing 6 aux:pass
3 von von ADP _ 5 case
4 einer ein DET _ 5 det
5 Gruppe Gruppe NOUN Case=Dat|Number=Sing 6 obl
6 gegründet gründen VERB VerbForm=Part 0 root
7 , , PUNCT _ 9 punct
8 darunter darunter ADV _ 9 advmod
9 Bern Bern PROPN Case=Nom|Number=Sing 6 nsubj:pass`);
    expect(facts).toEqual(['Ulm | wurde gegründet | von einer Gruppe']);
  });

  it('let a predicate noun grow phrase by phrase, and split behind it', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 3 nsubj
2 ist sein AUX VerbForm=Fin|Number=Sing 3 cop
3 Partner Partner NOUN Case=Nom|Number=Sing 0 root
4 von von ADP _ 5 case
5 Bern Bern PROPN Case=Dat|Number=Sing 3 nmod
6 im in ADP _ 7 case
7 Kampf Kampf NOUN Case=Dat|Number=Sing 3 nmod`);
    expect(facts).toEqual([
      'Ulm | ist | Partner',
      'Ulm | ist | Partner von Bern',
      'Ulm | ist | Partner von Bern im Kampf',
      'Ulm | ist Partner | von Bern',
      'Ulm | ist Partner | im Kampf',
    ]);
  });

  it('tell an object also with the year that stands beside it', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 baute bauen VERB VerbForm=Fin|Number=Sing 0 root
3 1850 1850 NUM _ 2 obl
4 eine ein DET _ 5 det
5 Brücke Brücke NOUN Case=Acc|Number=Sing 2 obj`);
    expect(facts).toEqual(['Ulm | baute | eine Brücke', 'Ulm | baute | 1850 eine Brücke']);
  });

  it('tell one conjunct inside a phrase at a time', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 zahlt zahlen VERB VerbForm=Fin|Number=Sing 0 root
3 Renten Rente NOUN Case=Acc|Number=Plur 2 obj
4 für für ADP _ 5 case
5 Lehrer Lehrer NOUN Case=Acc|Number=Plur 3 nmod
6 und und CCONJ _ 7 cc
7 Boten Bote NOUN Case=Acc|Number=Plur 5 conj`);
    expect(facts).toEqual([
      'Ulm | zahlt | Renten',
      'Ulm | zahlt | Renten für Lehrer',
      'Ulm | zahlt | Renten für Boten',
    ]);
  });

  it('keep together the halves of a word that share a part', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 zahlt zahlen VERB VerbForm=Fin|Number=Sing 0 root
3 Renten Rente NOUN Case=Acc|Number=Plur 2 obj
4 für für ADP _ 5 case
5 Schul- Schul- NOUN Case=Acc|Number=Plur 3 nmod
6 und und CCONJ _ 7 cc
7 Hofdiener Hofdiener NOUN Case=Acc|Number=Plur 5 conj`);
    expect(facts).toEqual([
      'Ulm | zahlt | Renten',
      'Ulm | zahlt | Renten für Schul- und Hofdiener',
    ]);
  });

  it('tell one quality of several things at a time', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 hisst hissen VERB VerbForm=Fin|Number=Sing 0 root
3 rote rot ADJ Number=Plur 6 amod
4 und und CCONJ _ 5 cc
5 blaue blau ADJ Number=Plur 3 conj
6 Fahnen Fahne NOUN Case=Acc|Number=Plur 2 obj`);
    expect(facts).toEqual(['Ulm | hisst | rote Fahnen', 'Ulm | hisst | blaue Fahnen']);
  });

  it('take a negation into the relation', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 liegt liegen VERB VerbForm=Fin|Number=Sing 0 root
3 nicht nicht PART _ 2 advmod
4 am an ADP _ 5 case
5 Meer Meer NOUN Case=Dat|Number=Sing 2 obl`);
    expect(facts).toEqual(['Ulm | liegt nicht | am Meer']);
  });

  it('take a denial before the subject into it', () => {
    const facts = surfaceOf(`
1 Nicht nicht PART _ 3 advmod
2 alle alle DET _ 3 det
3 Bürger Bürger NOUN Case=Nom|Number=Plur 4 nsubj
4 lobten loben VERB VerbForm=Fin|Number=Plur 0 root
5 den der DET _ 6 det
6 Plan Plan NOUN Case=Acc|Number=Sing 4 obj`);
    expect(facts).toEqual(['Nicht alle Bürger | lobten | den Plan']);
  });

  it('leave out what is only imagined', () => {
    const facts = surfaceOf(`
1 Wenn wenn SCONJ _ 4 mark
2 Ulm Ulm PROPN Case=Nom|Number=Sing 4 nsubj
3 Brücken Brücke NOUN Case=Acc|Number=Plur 4 obj
4 baut bauen VERB VerbForm=Fin|Number=Sing 7 advcl
5 , , PUNCT _ 4 punct
6 dann dann ADV _ 7 advmod
7 zahlt zahlen VERB VerbForm=Fin|Number=Sing 0 root
8 Bern Bern PROPN Case=Nom|Number=Sing 7 nsubj
9 Geld Geld NOUN Case=Acc|Number=Sing 7 obj`);
    expect(facts).toEqual(['Bern | zahlt | Geld']);
  });

  it('let es be the subject of what there is', () => {
    const facts = surfaceOf(`
1 Hier hier ADV _ 2 advmod
2 gab geben VERB VerbForm=Fin|Number=Sing 0 root
3 es es PRON _ 2 expl
4 Brücken Brücke NOUN Case=Acc|Number=Plur 2 obj`);
    expect(facts).toEqual(['es | gab | Brücken']);
  });

  it('tell how, where nothing else is told', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 wächst wachsen VERB VerbForm=Fin|Number=Sing 0 root
3 sehr sehr ADV _ 4 advmod
4 schnell schnell ADJ _ 2 advmod`);
    expect(facts).toEqual(['Ulm | wächst | sehr schnell']);
  });

  it('tell a person with an office as both', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 ehrt ehren VERB VerbForm=Fin|Number=Sing 0 root
3 den der DET _ 4 det
4 Maler Maler NOUN Case=Acc|Number=Sing 2 obj
5 Emil Emil PROPN _ 4 appos NE=B-PER
6 Roth Roth PROPN _ 5 flat NE=I-PER`);
    expect(facts).toEqual(['Ulm | ehrt | den Maler', 'Ulm | ehrt | Emil Roth']);
  });

  it('tell a place and the larger one that it lies in', () => {
    const facts = surfaceOf(`
1 Emil Emil PROPN _ 2 nsubj
2 wohnt wohnen VERB VerbForm=Fin|Number=Sing 0 root
3 in in ADP _ 4 case
4 Salem Salem PROPN _ 2 obl NE=B-LOC
5 , , PUNCT _ 6 punct
6 Oregon Oregon PROPN _ 4 appos NE=B-LOC`);
    expect(facts).toEqual(['Emil | wohnt | in Salem', 'Emil | wohnt | in Oregon']);
  });

  it('tell what is asked together with whom it is asked of', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 bat bitten VERB VerbForm=Fin|Number=Sing 0 root
3 Bern Bern PROPN Case=Acc|Number=Sing 2 obj
4 , , PUNCT _ 7 punct
5 Brücken Brücke NOUN Case=Acc|Number=Plur 7 obj
6 zu zu PART _ 7 mark
7 bauen bauen VERB VerbForm=Inf 2 xcomp`);
    expect(facts).toContain('Ulm | bat | Bern , Brücken zu bauen');
  });

  it('tell what is let happen as a whole', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 ließ lassen VERB VerbForm=Fin|Number=Sing 0 root
3 ihn er PRON Case=Acc|Number=Sing 2 obj
4 dort dort ADV _ 2 advmod
5 liegen liegen VERB VerbForm=Inf 2 xcomp`);
    expect(facts).toEqual(['Ulm | ließ | ihn dort liegen']);
  });

  it('tell nothing of a question', () => {
    const facts = surfaceOf(`
1 Baut bauen VERB VerbForm=Fin|Number=Sing 0 root
2 Ulm Ulm PROPN Case=Nom|Number=Sing 1 nsubj
3 Brücken Brücke NOUN Case=Acc|Number=Plur 1 obj
4 ? ? PUNCT _ 1 punct`);
    expect(facts).toEqual([]);
  });

  it('measure a phrase by the words before its preposition', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 liegt liegen VERB VerbForm=Fin|Number=Sing 0 root
3 40 40 NUM _ 4 nummod
4 Kilometer Kilometer NOUN Case=Acc|Number=Plur 2 obl
5 südlich südlich ADV _ 2 advmod
6 von von ADP _ 7 case
7 Bern Bern PROPN Case=Dat|Number=Sing 2 obl`);
    expect(facts).toEqual(['Ulm | liegt | 40 Kilometer südlich von Bern']);
  });

  it('keep the quotation marks of a title before a comma', () => {
    const facts = surfaceOf(`
1 Der der DET _ 2 det
2 Verein Verein NOUN Case=Nom|Gender=Masc|Number=Sing 8 nsubj
3 , , PUNCT _ 5 punct
4 \`\` \`\` PUNCT _ 5 punct
5 Heimkehr Heimkehr PROPN _ 2 appos
6 , , PUNCT _ 5 punct
7 '' '' PUNCT _ 5 punct
8 gewann gewinnen VERB VerbForm=Fin|Number=Sing 0 root
9 Preise Preis NOUN Case=Acc|Number=Plur 8 obj`);
    expect(facts).toEqual(['Verein | gewann | Preise', "`` Heimkehr '' | gewann | Preise"]);
  });

  it('keep a particle verb around what it brackets', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 ordnet ordnen VERB VerbForm=Fin|Number=Sing 0 root
3 die der DET _ 4 det
4 Prüfung Prüfung NOUN Case=Acc|Gender=Fem|Number=Sing 2 obj
5 an an ADP _ 2 compound:prt`);
    expect(facts).toEqual(['Ulm | ordnet | die Prüfung an']);
  });

  it('put a pronoun into the relation to tell what stands beside it', () => {
    const facts = surfaceOf(`
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 ehrt ehren VERB VerbForm=Fin|Number=Sing 0 root
3 ihn er PRON Case=Acc|Number=Sing 2 obj
4 mit mit ADP _ 5 case
5 Blumen Blume NOUN Case=Dat|Number=Plur 2 obl`);
    expect(facts).toEqual(['Ulm | ehrt | ihn', 'Ulm | ehrt ihn | mit Blumen']);
  });

  it('leave out what the parser is unsure of', () => {
    const rows = `
1 Ulm Ulm PROPN Case=Nom|Number=Sing 2 nsubj
2 plant planen VERB VerbForm=Fin|Number=Sing 0 root
3 Brücken Brücke NOUN Case=Acc|Number=Plur 2 obj`;
    const [first] = parseCases(`A sentence\n\n${rows}\n==>\n`);
    const tree = first?.trees[0];
    if (!tree) throw new Error('no tree');
    const unsure = {
      ...tree,
      nodes: tree.nodes.map((node) => ({ ...node, headProbability: 0.4 })),
    };
    expect(findSurfaceFacts(tree)).toHaveLength(1);
    expect(findSurfaceFacts(unsure)).toEqual([]);
  });
});
