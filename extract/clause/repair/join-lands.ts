import { stateNamed } from '../../entity/states.ts';
import type { Tree } from '../../parser/tree.ts';
import { type Changes, changeTree } from './change-tree.ts';

/** What a state is called before its name, in lower case. */
export const lands: readonly string[] =
  'nachbarland nachbarstaat partnerland mitgliedsland mitgliedstaat mitgliedsstaat bruderland gastgeberland inselstaat golfstaat balkanstaat königreich'.split(
    ' ',
  );

/** „hat dem Nachbarland Tadschikistan vorgeworfen“: the name of the state belongs to the noun before it, and is no object of its own. */
export function joinLands(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((noun) => {
      const name = tree.nodes[noun.index + 1];
      const isTwo =
        lands.includes(noun.lower) &&
        name !== undefined &&
        name.head === noun.head &&
        stateNamed(name.form) !== undefined;
      return isTwo ? [[name.index, { head: noun.index, deprel: 'appos' }] as const] : [];
    }),
  );
  return changeTree(tree, changes);
}
