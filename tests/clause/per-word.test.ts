import { describe, expect, it } from 'vitest';
import { perWord } from '../../extract/clause/per-word.ts';
import { fromConllu } from '../../extract/parser/conllu.ts';

const treeOf = (form: string) =>
  fromConllu(`1\t${form}\t${form}\tNOUN\t_\t_\t0\troot\t_\t_\n\n`)[0]!;

describe('a question about a word', () => {
  it('is answered once a tree, also where the answer is undefined', () => {
    const asked: string[] = [];
    const question = perWord((tree, index) => {
      asked.push(tree.nodes[index]!.form);
      return undefined;
    });
    const [ulm, bonn] = [treeOf('Ulm'), treeOf('Bonn')];
    for (const tree of [ulm, ulm, bonn, ulm]) question(tree, 0);
    expect(asked).toEqual(['Ulm', 'Bonn']);
  });

  it('may ask about another tree for its answer', () => {
    const [ulm, bonn] = [treeOf('Ulm'), treeOf('Bonn')];
    const form = perWord((tree, index): string =>
      tree === ulm ? `${tree.nodes[index]!.form} ${form(bonn, 0)}` : tree.nodes[index]!.form,
    );
    expect([form(ulm, 0), form(bonn, 0), form(ulm, 0)]).toEqual(['Ulm Bonn', 'Bonn', 'Ulm Bonn']);
  });
});
