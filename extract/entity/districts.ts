import type { Node, Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';

/** „die Landkreise **Rostock und Börde**“: each of them is a district, and not the town of that name. */
export function ofDistrict(
  tree: Tree,
  { first, last }: NameSpan,
  words: readonly string[],
): readonly string[] {
  const [word, ...others] = words;
  if (word === undefined) return words;
  if (isDistricts(tree.nodes[first])) return others.length > 0 ? ['Landkreis', ...others] : words;
  const place = tree.nodes[last];
  return place?.deprel === 'conj' &&
    place.name?.type === 'LOC' &&
    isDistricts(tree.nodes[place.head]) &&
    /^(?:,|und|sowie)$/.test(tree.nodes[first - 1]?.form ?? '')
    ? ['Landkreis', ...words]
    : words;
}

function isDistricts(node: Node | undefined): boolean {
  return node?.form === 'Landkreise' || node?.form === 'Landkreisen';
}
