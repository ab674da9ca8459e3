import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';
import { isOnLand } from './grown-on-land.ts';

/** What things are sold or told by, in lower case: *ein Kilo, zwei Flaschen, ein Stück*. */
export const containers: readonly string[] =
  'tonne tonnen liter litern kilo kilogramm gramm pfund zentner hektar quadratmeter kubikmeter barrel stück flasche flaschen kiste kisten glas gläser tasse tassen dose dosen packung packungen sack säcke fass fässer becher kasten kästen eimer tüte tüten scheibe scheiben teller paar haufen portion portionen'.split(
    ' ',
  );

const held: ReadonlySet<string> = new Set(containers);

/**
 * „**Ein Kilo Kartoffeln** kostet einen Euro“, „sucht **ein Stück Heimat**“: the bare noun behind the measure is what it holds, and no
 * argument of its own.
 */
export function joinContents(tree: Tree): Tree {
  let changes: Map<number, Change> | undefined;
  for (const unit of tree.nodes) {
    if (!held.has(unit.lower) || unit.upos !== 'NOUN') continue;
    const noun = tree.nodes[unit.index + 1];
    if (!noun || !isContent(tree, noun) || !isCounted(tree, unit)) continue;
    if (isOnLand(tree, unit, noun)) continue;
    if (isArgument(unit) && isArgument(noun) && unit.head === noun.head)
      (changes ??= new Map<number, Change>()).set(noun.index, { head: unit.index, deprel: 'nmod' });
    else if (unit.head === noun.index && unit.deprel === 'nsubj')
      (changes ??= new Map<number, Change>()).set(unit.index, { deprel: 'nmod' });
  }
  return changes ? changeTree(tree, changes) : tree;
}

function isArgument({ deprel }: Node): boolean {
  return /^(nsubj(:pass)?|obj|obl|obl:arg)$/.test(deprel);
}

/** A noun with nothing before it. */
function isContent(tree: Tree, { upos, index }: Node): boolean {
  return (
    upos === 'NOUN' &&
    dependents(tree, index, 'case', 'det', 'det:poss', 'amod', 'nummod').every(
      (word) => word.index > index,
    )
  );
}

/** *ein, jedes, drei, wenige*; not *das Glas*. */
function isCounted(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'nummod', 'det', 'amod', 'nmod').some(
    (word) =>
      word.deprel === 'nummod' ||
      /^(k?ein(e[nmrs]?)?|jede[nmrs]?|million(en)?|milliarden?|viele|wenige|einige|mehrere|halbe[nrs]?)$/.test(
        lower(word),
      ),
  );
}
