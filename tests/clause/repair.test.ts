import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestors } from '../../extract/clause/navigate.ts';
import { repairTree } from '../../extract/clause/repair/index.ts';
import { fromConllu } from '../../extract/parser/conllu.ts';
import type { Tree } from '../../extract/parser/tree.ts';
import { randomTree } from './random-trees.ts';

describe('repairTree', () => {
  it('keeps words and gives trees with one root and no circle, whatever it is given', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const repaired = repairTree(tree);
        expect(repaired.nodes.map((node) => node.form)).toEqual(
          tree.nodes.map((node) => node.form),
        );
        expect(repaired.nodes.filter((node) => node.head < 0)).toHaveLength(1);
        for (const node of repaired.nodes) {
          const above = ancestors(repaired, node.index);
          expect(above.at(-1) ?? node.index).toBe(repaired.root);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lists every word below its head', () => {
    fc.assert(
      fc.property(randomTree, (tree) => {
        const { nodes, children } = repairTree(tree);
        for (const node of nodes)
          if (node.head >= 0) expect(children[node.head]).toContain(node.index);
      }),
    );
  });

  it('hangs a name on what it is the name of: „das Mittel namens Lenoril“', () => {
    const [tree] = fromConllu(named);
    const { nodes } = repairTree(tree as Tree);
    expect(nodes[3]).toMatchObject({ form: 'Lenoril', head: 1, deprel: 'appos' });
  });
});

const named = `1	Das	der	DET	_	_	2	det	_	_
2	Mittel	Mittel	NOUN	_	_	5	nsubj	_	_
3	namens	namens	ADP	_	_	4	case	_	_
4	Lenoril	Lenoril	PROPN	_	_	5	obl	_	_
5	hilft	helfen	VERB	_	VerbForm=Fin	0	root	_	_
6	.	.	PUNCT	_	_	5	punct	_	_

`;
