import type { Node, Tree } from '../parser/tree.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised } from './name-words.ts';
import type { NameSpan } from './name-span.ts';
import { beginsState, stateNamed } from './states.ts';

const longest = 7; // words: Organisation für Sicherheit und Zusammenarbeit in Europa

/** Names that the gazetteer or the table of states knows, whatever the model tagged: *Weißes Haus*, *Vereinten Nationen*. */
export function findKnownSpans(tree: Tree, gazetteer: Gazetteer): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < tree.nodes.length; first++) {
    const last = lastOfKnown(tree.nodes, first, gazetteer);
    if (last === undefined) continue;
    spans.push({ first, last, tag: undefined, probability: 0.95 });
    first = last;
  }
  return spans;
}

function lastOfKnown(
  nodes: readonly Node[],
  first: number,
  gazetteer: Gazetteer,
): number | undefined {
  const node = nodes[first];
  if (!node || !isCapitalised(node.form)) return undefined;
  if (first === 0 && /^D(?:ie|er|as)$/.test(node.form)) return undefined; // *Die Welt hofft*
  const known = gazetteer.begins(node.form);
  const state = beginsState(node.form);
  const longestHere = known || state ? Math.min(first + longest, nodes.length) : 0;
  for (let last = longestHere - 1; last > first; last--) {
    const end = nodes[last];
    if (!end || !isCapitalised(end.form)) continue;
    const name = nodes
      .slice(first, last + 1)
      .map((word) => word.form)
      .join(' ');
    if ((known && gazetteer.find(name)) || (state && stateNamed(name))) return last;
  }
  return isUnmistakable(node) && gazetteer.find(node.form) ? first : undefined;
}

/** A single word counts if it is no noun of the language as well (*Zeit*, *Welt*, *Bild*): *NATO*, *Bundestag*, *Kreml*. */
function isUnmistakable(node: Node): boolean {
  if (/^\p{Lu}{2,}$/u.test(node.form)) return true;
  return (
    node.form.length >= 5 &&
    !ambiguous.test(node.form) &&
    (node.upos === 'NOUN' || node.upos === 'PROPN')
  );
}

const ambiguous = /^(?:Spiegel|Linke|Linken|Zeit|Welt|Bild|Grüne|Union|Gaza|Post|Posen)s?$/;
