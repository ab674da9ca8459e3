import type { Node, Tree } from '../parser/tree.ts';
import { dependents, nodeAt } from './navigate.ts';
import { isFinite } from './verb-form.ts';

/** A pronoun that stands for a noun with an attribute of its own: *der des Rivalen*. */
export interface Parallel {
  /** The noun that is left out: *Umsatz*. */
  readonly noun: number;
  /** Head of what stands behind the pronoun: *Rivalen*. */
  readonly attribute: number;
}

/**
 * The noun that a pronoun leaves out, if the subject before it has an attribute of the same build: „**Der Umsatz** des Konzerns wuchs, der des
 * Rivalen brach ein“.
 */
export function maybeParallel(tree: Tree, index: number): Parallel | undefined {
  const pronoun = nodeAt(tree, index);
  if (!pronouns.has(pronoun.lower)) return undefined;
  const first = tree.nodes[index + 1];
  if (!first || !isOpening(first)) return undefined;
  const attribute = nounBehind(tree, first);
  if (!attribute || isNominative(first, attribute)) return undefined;
  const noun = tree.nodes
    .slice(0, index)
    .findLast((node) => node.deprel.startsWith('nsubj') && node.upos === 'NOUN');
  return noun &&
    agrees(pronoun, noun) &&
    tree.nodes.slice(noun.index, index).some(isFinite) &&
    hasAttributeLike(tree, noun, first)
    ? { noun: noun.index, attribute: attribute.index }
    : undefined;
}

const pronouns: ReadonlySet<string> = new Set(['der', 'die', 'das']);
const genitives: ReadonlySet<string> = new Set(['des', 'der', 'eines', 'einer']);
const prepositions: ReadonlySet<string> = new Set(['für', 'von', 'aus', 'in', 'im', 'mit', 'bei']);

function isOpening({ lower }: Node): boolean {
  return genitives.has(lower) || prepositions.has(lower);
}

/** „die Zahl der Toten, die **der Sturm** forderte“ */
function isNominative({ lower }: Node, { feats }: Node): boolean {
  return lower === 'der' && feats['Gender'] !== 'Fem' && feats['Number'] !== 'Plur';
}

/** *des schwedischen **Rivalen***: over articles and adjectives. */
function nounBehind(tree: Tree, first: Node): Node | undefined {
  for (let at = first.index; at < tree.nodes.length; at++) {
    const node = tree.nodes[at] as Node;
    if (node.upos === 'NOUN' || node.upos === 'PROPN') return node;
    if (!/^(?:DET|ADP|ADJ|NUM)$/.test(node.upos)) return undefined;
  }
  return undefined;
}

/** In the singular by its gender; *die* is also every plural. */
function agrees({ lower }: Node, { feats }: Node): boolean {
  if (feats['Number'] === 'Plur') return lower === 'die';
  return lower === { Masc: 'der', Fem: 'die', Neut: 'das' }[feats['Gender'] ?? ''];
}

/** „die Kosten **für Strom** …, die **für Gas**“ */
function hasAttributeLike(tree: Tree, noun: Node, first: Node): boolean {
  return dependents(tree, noun.index, 'nmod').some(({ index }) => {
    const opening = tree.nodes[noun.index + 1];
    return (
      opening !== undefined &&
      index > noun.index &&
      (genitives.has(first.lower) ? genitives.has(opening.lower) : opening.lower === first.lower)
    );
  });
}
