import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import type { Attitude } from './lexicon/attitudes.ts';
import { dependents } from './navigate.ts';

/** „sprach sich **dafür** aus, zu warten“, „stimmten **dagegen**, zu warten“: the word that tells on which side somebody is. */
export function maybeSide(tree: Tree, { head, verb }: Clause): Node | undefined {
  if (!pleading.has(verb.lemma) || verb.copula !== undefined) return undefined;
  const sides = dependents(tree, head, 'advmod', 'obl', 'obl:arg').filter(({ lower }) =>
    /^da(für|gegen)$/.test(lower),
  );
  return sides.find(({ lower }) => lower === 'dafür') ?? sides[0];
}

const pleading: ReadonlySet<string> = new Set(
  'aussprechen stimmen votieren eintreten plädieren argumentieren wehren sträuben stemmen protestieren demonstrieren klagen entscheiden sein'.split(
    ' ',
  ),
);

/** „Die Räte stimmten **dafür**, die Schule zu schließen“: who does it is not said. */
export function pleadsForOthers(tree: Tree, parent: Clause): boolean {
  return (
    /^(aussprechen|stimmen|votieren|eintreten|argumentieren|sein)$/.test(parent.verb.lemma) &&
    maybeSide(tree, parent) !== undefined
  );
}

/** What somebody pleads for is wanted, what against is not; but what they protest against may have happened. */
export function pleadingAttitude(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const side = maybeSide(tree, parent);
  if (side === undefined || via.verb.perfectInfinitive) return undefined;
  if (/^(past|perfect)$/.test(via.verb.tense)) return undefined;
  const decides = parent.verb.lemma === 'entscheiden';
  return {
    modality: decides ? 'planned' : 'wanted',
    attributed: !decides,
    negated: side.lower === 'dagegen',
    saying: false,
  };
}
