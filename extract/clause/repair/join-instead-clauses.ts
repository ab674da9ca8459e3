import type { Tree } from '../../parser/tree.ts';
import { type Change, changeTree } from './change-tree.ts';

/** Clauses and phrases with *statt, um, ohne* that parsers give to another verb. */
export function joinInsteadClauses(tree: Tree): Tree {
  return joinPlanned(joinBeforeSaid(tree));
}

/** „**Statt** Straßen zu bauen, **soll** die Stadt sparen, sagte sie“: the first clause belongs to what is said. */
function joinBeforeSaid(tree: Tree): Tree {
  const { nodes } = tree;
  const mark = nodes[0];
  if (!mark || !/^(an)?statt$|^(um|ohne)$/.test(mark.lower)) return tree;
  const first = nodes[mark.head];
  const comma = first && nodes[first.index + 1];
  if (first === undefined || comma?.form !== ',' || first.index > 14) return tree;
  if (!/^(ccomp|advcl|xcomp)$/.test(first.deprel)) return tree;
  const finite = nodes[comma.index + 1];
  const said = nodes.find(
    ({ index, head, deprel }) =>
      index > comma.index && head === first.head && (deprel === 'ccomp' || deprel === 'parataxis'),
  );
  if (said === undefined || finite === undefined) return tree;
  if (finite !== said && finite.head !== said.index) return tree;
  return changeTree(tree, new Map([[first.index, { head: said.index, deprel: 'advcl' }]]));
}

/** „**statt wie geplant im März** erst im Juni“: the first phrase is what was planned. */
function joinPlanned(tree: Tree): Tree {
  const { nodes } = tree;
  const instead = nodes.findIndex(
    ({ lower, index }) => lower === 'statt' && nodes[index + 1]?.lower === 'wie',
  );
  const [planned, preposition] = [nodes[instead + 2], nodes[instead + 3]];
  if (instead < 0 || planned === undefined || !formerly.has(planned.lower)) return tree;
  const noun = preposition?.upos === 'ADP' ? nodes[preposition.head] : undefined;
  if (noun === undefined || noun.index <= planned.index || noun.head !== planned.head) return tree;
  const changes = new Map<number, Change>([
    [noun.index, { head: planned.index, deprel: 'nmod' }],
    [planned.index, { deprel: 'advcl' }],
    [instead, { head: planned.index, deprel: 'case' }],
    [instead + 1, { head: planned.index, deprel: 'case' }],
  ]);
  return changeTree(tree, changes);
}

const formerly: ReadonlySet<string> = new Set(
  'geplant vorgesehen angekündigt bisher üblich sonst zunächst ursprünglich früher gewohnt erwartet'.split(
    ' ',
  ),
);
