import type { Tree } from '../../parser/tree.ts';
import { dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „höher **als erwartet**“: behind a comparative a participle or an adverb of time says what with, and is no clause of its own.
 */
export function joinComparisons(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    const than = tree.nodes[node.index - 1];
    const quality = tree.nodes[node.index - 2];
    if (!than || !quality || lower(than) !== 'als' || !measures.test(lower(node))) continue;
    if (quality.feats['Degree'] !== 'Cmp' && !/^(mehr|weniger|anders)$/.test(lower(quality)))
      continue;
    if (dependents(tree, node.index).some(({ index }) => index < than.index)) continue;
    changes.set(node.index, { head: quality.index, deprel: 'obl', upos: 'ADJ' });
    changes.set(than.index, { head: node.index, deprel: 'case' });
  }
  return changeTree(tree, changes);
}

const measures =
  /^(erwartet|gedacht|geplant|befürchtet|angenommen|vermutet|erhofft|vorgesehen|angekündigt|berechnet|veranschlagt|prognostiziert|vorhergesagt|vereinbart|bekannt|üblich|gewohnt|nötig|notwendig|erlaubt|zulässig|bisher|bislang|zuvor|sonst|früher|damals|vorher|heute|gestern|jetzt)$/;
