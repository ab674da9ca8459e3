import { isCaseThinkable } from '../clause/case.ts';
import { isBodyPart } from '../clause/lexicon/body.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isLooseApposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';

/**
 * What an insertion behind a comma says that somebody or something is.
 * „Der neue Trainer, ein gebürtiger Ungar, verlangt Disziplin“ → Der neue Trainer – sein – ein gebürtiger Ungar
 * „die Halle, das größte Gebäude der Stadt, brannte“ → die Halle – sein – das größte Gebäude der Stadt
 */
export function apposition(reading: Reading): Candidate[] {
  return reading.tree.nodes
    .filter((node) => isDescription(reading, node))
    .map((node) => ({
      rule: 'apposition',
      clause: reading.clauseOf[node.index] ?? node.head,
      subject: { head: node.head },
      object: { head: node.index, literal: 'predicate' },
      relation: { lemma: 'sein', words: [] },
      negated: false,
      timeless: true,
    }));
}

/** A common noun with an article behind a comma; bare nouns are too often the next item of a list. */
function isDescription(reading: Reading, node: Node): boolean {
  if (node.deprel !== 'appos') return false;
  const common = node.upos === 'NOUN' || (node.upos === 'PROPN' && hasIndefinite(reading, node));
  if (!common || node.head > node.index || !isLooseApposition(reading.tree, node)) return false;
  const host = nodeAt(reading.tree, node.head);
  if (isListed(reading, node) || isOneOfThem(reading, host, node)) return false;
  if (host.upos !== 'NOUN' && host.upos !== 'PROPN') return false;
  const article = dependent(reading.tree, node.index, 'det', 'det:poss');
  if (isOtherCase(reading, host, node) || isLimb(reading, node)) return false;
  return (
    article !== undefined &&
    !lower(article).startsWith('kein') &&
    !dependents(reading.tree, node.index, 'advmod').some((word) =>
      /^(so|nicht|darunter|vor|allem|vorwiegend|überwiegend|meist|zumeist|insbesondere|besonders|hauptsächlich)$/.test(
        lower(word),
      ),
    ) &&
    sameNumber(host, node)
  );
}

/** „verbot dem Kapitän, …, die Weiterfahrt“: no case is thinkable for both. */
function isOtherCase({ tree }: Reading, host: Node, node: Node): boolean {
  return cases.every(
    (each) => !isCaseThinkable(tree, host.index, each) || !isCaseThinkable(tree, node.index, each),
  );
}

/** „In Gummistiefeln, **die Haare unter einer Mütze**, geht sie los“: how somebody looks, not what something is. */
function isLimb({ tree }: Reading, node: Node): boolean {
  return (
    isBodyPart(node.lower) &&
    dependents(tree, node.index, 'nmod').some((held) => held.index > node.index)
  );
}

const cases = ['Nom', 'Acc', 'Dat', 'Gen'] as const;

/** Behind a colon a noun begins a list. */
function isListed(reading: Reading, node: Node): boolean {
  return reading.tree.nodes
    .slice(Math.max(0, node.head), node.index)
    .some(({ form }) => form === ':');
}

/** „Die Bewohner, **ein Rentner und seine Frau**, …“: none of them is what all are. */
function isOneOfThem({ tree }: Reading, host: Node, node: Node): boolean {
  return dependents(tree, node.index, 'conj').some(
    ({ index }) =>
      dependent(tree, index, 'det:poss') !== undefined ||
      (host.feats['Number'] === 'Plur' && dependent(tree, index, 'det') !== undefined),
  );
}

function hasIndefinite(reading: Reading, node: Node): boolean {
  return dependents(reading.tree, node.index, 'det').some((word) => lower(word).startsWith('ein'));
}

function sameNumber(host: Node, node: Node): boolean {
  return (
    host.feats['Number'] === undefined ||
    node.feats['Number'] === undefined ||
    host.feats['Number'] === node.feats['Number']
  );
}
