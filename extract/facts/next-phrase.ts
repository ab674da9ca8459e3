import { dependent, dependents } from '../clause/navigate.ts';
import { maybePreposition } from '../clause/phrase.ts';
import type { Node, Tree } from '../parser/tree.ts';

/**
 * „rechnet mit Einbußen, **bei Mais** sogar mit Ausfällen“: behind a comma, before a phrase like that of the fact; „**kurz** nachdem sie geöffnet
 * hatte“ tells of the conjunction.
 */
export function isOfNextPhrase(
  tree: Tree,
  { index, head, upos }: Node,
  {
    told,
    ends,
  }: { readonly told: ReadonlySet<number>; readonly ends: readonly (number | undefined)[] },
): boolean {
  if (upos !== 'NOUN' && conjunctions.has(tree.nodes[index + 1]?.lower ?? '')) return true;
  const first = dependent(tree, index, 'case')?.index;
  const object = ends[1];
  if (first === undefined || object === undefined || object > index) return false;
  if (tree.nodes[first - 1]?.form !== ',') return false;
  const preposition = maybePreposition(tree, object);
  return (
    preposition !== undefined &&
    dependents(tree, head, 'obl').some(
      (next) =>
        next.index > index &&
        told.has(next.index) &&
        maybePreposition(tree, next.index) === preposition,
    )
  );
}

const conjunctions: ReadonlySet<string> = new Set('nachdem bevor ehe seitdem'.split(' '));
