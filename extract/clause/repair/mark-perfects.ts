import type { Node, Tree } from '../../parser/tree.ts';
import { maybeInfinitive } from '../lexicon/infinitives.ts';
import { maybeParticleOf } from '../lexicon/particles.ts';
import { takesSein } from '../lexicon/sein-perfect.ts';
import { dependent } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Auch die Bank **ist eingestiegen**“: a participle with *ge* behind its particle is no quality, and *ist* its auxiliary, if its verb forms
 * its perfect with *sein*.
 */
export function markPerfects(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    const copula = node.upos === 'ADJ' ? dependent(tree, node.index, 'cop') : undefined;
    if (!copula || !/^(ist|sind|war|waren|sei|seien|wäre|wären)$/.test(copula.lower)) continue;
    if (!isOfMotion(node)) continue;
    changes.set(node.index, { upos: 'VERB', feats: { VerbForm: 'Part' } });
    changes.set(copula.index, { deprel: 'aux' });
  }
  return changeTree(tree, changes);
}

/** „hat **ausgerechnet**, dass …“, „hat die Kosten **ausgerechnet**“: at the end of its clause it is no *gerade*, and *haben* its auxiliary. */
export function markWorkedOut(tree: Tree): Tree {
  const { nodes } = tree;
  const changes = new Map<number, Change>();
  for (const node of nodes) {
    if (node.lower !== 'ausgerechnet' || !/^(ADV|ADJ)$/.test(node.upos)) continue;
    const have = nodes[node.head];
    if (have?.lemma !== 'haben' || have.index > node.index || have.upos === 'AUX') continue;
    if (!/^[,.:;]$/.test(nodes[node.index + 1]?.form ?? '')) continue;
    changes.set(node.index, {
      head: have.head,
      deprel: have.deprel,
      upos: 'VERB',
      feats: { VerbForm: 'Part' },
    });
    changes.set(have.index, { head: node.index, deprel: 'aux', upos: 'AUX' });
    for (const child of nodes)
      if (child.head === have.index && child !== node)
        changes.set(child.index, { head: node.index });
  }
  return changeTree(tree, changes);
}

/** *eingestiegen, umgezogen*, but not *ausgefallen, abgelegen*. */
function isOfMotion({ lower }: Node): boolean {
  const particle = maybeParticleOf(lower);
  if (particle === undefined || qualities.test(lower) || !lower.startsWith(`${particle}ge`))
    return false;
  const infinitive = maybeInfinitive(lower, 'participle');
  return infinitive !== undefined && takesSein(infinitive, particle);
}

/** What somebody or something is like. */
const qualities =
  /^(ausgefallen|abgefahren|aufgeschlossen|ausgelassen|abgelegen|angetreten|zugeschlagen|abgeschlagen|ausgegangen|ausgereift|abgestanden)$/;
