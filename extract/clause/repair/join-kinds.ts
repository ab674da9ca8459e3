import type { Node, Tree } from '../../parser/tree.ts';
import { dependent } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';
import { joinLastWithPlace } from './join-last-with-place.ts';

/**
 * „**Die Fächer Klavier, Gitarre und Schlagzeug** ziehen ein“: bare words behind the plural of a kind say which they are; none of them is an
 * object, nor an argument beside the kind. In lists without a kind the last word may bring its place: see `joinLastWithPlace`.
 */
export function joinKinds(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const kind of tree.nodes) {
    if (kind.upos !== 'NOUN' || !isPlural(tree, kind) || !kinds.test(kind.form)) continue;
    const [first, ...others] = itemsBehind(tree, kind);
    const last = others.at(-1);
    if (!first || !last) continue;
    changes.set(first.index, { head: kind.index, deprel: 'appos' });
    for (const { index } of others) changes.set(index, { head: kind.index, deprel: 'conj' });
    changes.set(last.index - 1, { head: last.index, deprel: 'cc' });
  }
  return joinLastWithPlace(changeTree(tree, changes));
}

/** Kinds whose members follow by name. */
const kinds =
  /(?:fächern?|sparten|disziplinen|sportarten|baumarten|tierarten|sorten|studiengängen?|ortsteilen?|stadtteilen?|bereichen?|themen|themenfeldern?|kategorien|abteilungen|ressorts|branchen|linien|marken|produkten?)$/i;

/** Bare nouns with commas between them and *und* before the last. */
function itemsBehind({ nodes, children }: Tree, kind: Node): Node[] {
  const items: Node[] = [];
  for (let at = kind.index + 1; at < nodes.length; at += 2) {
    const item = nodes[at] as Node;
    const isBare = !(children[at] ?? []).some((child) =>
      /^(?:det|amod|nummod|case|flat)/.test(nodes[child]?.deprel ?? ''),
    );
    if (!/^(?:NOUN|PROPN)$/.test(item.upos) || !isBare) return [];
    items.push(item);
    const next = nodes[at + 1];
    if (next?.lower === 'und' || next?.lower === 'oder') {
      const last = nodes[at + 2];
      return last && /^(?:NOUN|PROPN)$/.test(last.upos) ? [...items, last] : [];
    }
    if (next?.form !== ',') return [];
  }
  return [];
}

function isPlural(tree: Tree, { index, feats }: Node): boolean {
  return (
    feats['Number'] === 'Plur' &&
    dependent(tree, index, 'det', 'det:poss', 'nummod', 'amod') !== undefined
  );
}
