import type { Node, Tree } from '../parser/tree.ts';
import { dependents, lower, nodeAt, subtree } from './navigate.ts';

const pronouns: ReadonlySet<string> = new Set(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem'.split(' '),
);

/** The relative pronoun of a clause and the word before the clause that it stands for. */
export interface Relative {
  readonly pronoun: number;
  readonly antecedent: number;
  /** *deren, dessen*: owner of something in the clause. */
  readonly possessive: boolean;
}

/** Finds the relative pronoun of an `acl` clause: „die Partei, **deren** Vorsitzender …“. */
export function maybeRelative(tree: Tree, head: number): Relative | undefined {
  const host = nodeAt(tree, head).head;
  if (host < 0 || head < host) return undefined;
  const pronoun = frontWords(tree, head, host).find((node) => isRelativePronoun(tree, node));
  if (!pronoun) return undefined;
  return {
    pronoun: pronoun.index,
    antecedent: antecedentOf(tree, pronoun, host),
    possessive: /^(deren|dessen)$/.test(lower(pronoun)),
  };
}

/** The first words of the clause: a relative pronoun stands first, or behind its preposition. */
function frontWords(tree: Tree, head: number, host: number): Node[] {
  const words = subtree(tree, head).filter((word) => word > host);
  return words
    .map((word) => nodeAt(tree, word))
    .filter((node) => node.upos !== 'PUNCT')
    .slice(0, 3);
}

function isRelativePronoun(tree: Tree, node: Node): boolean {
  if (!pronouns.has(lower(node))) return false;
  if (/^(deren|dessen)$/.test(lower(node)) || /Rel/.test(node.feats['PronType'] ?? '')) return true;
  return (
    node.upos === 'PRON' ||
    !['det', 'det:poss'].includes(node.deprel) ||
    isLastWordBeforeVerb(tree, node)
  );
}

function isLastWordBeforeVerb(tree: Tree, node: Node): boolean {
  return nodeAt(tree, node.head).upos === 'VERB';
}

/** The host, unless gender or number of the pronoun point to the noun that the host belongs to. */
function antecedentOf(tree: Tree, pronoun: Node, host: number): number {
  const candidates = [host, nodeAt(tree, host).head].filter((at) => at >= 0);
  const fitting = candidates.find(
    (at) => isNoun(nodeAt(tree, at)) && agrees(pronoun, nodeAt(tree, at)),
  );
  return fitting ?? host;
}

function isNoun(node: Node): boolean {
  return node.upos === 'NOUN' || node.upos === 'PROPN';
}

/** *der* beside a feminine noun can still be a dative: only number and *das/die* are sure. */
function agrees(pronoun: Node, noun: Node): boolean {
  const form = lower(pronoun);
  const plural = noun.feats['Number'] === 'Plur';
  const gender = noun.feats['Gender'];
  if (form === 'das' || form === 'dessen')
    return !plural && gender !== 'Fem' && (form === 'dessen' || gender !== 'Masc');
  if (form === 'denen') return plural;
  if (form === 'dem') return !plural && gender !== 'Fem';
  if (form === 'die' || form === 'deren') return plural || gender === 'Fem' || gender === undefined;
  if (form === 'den') return plural ? false : gender !== 'Fem' && gender !== 'Neut';
  return form !== 'der' || !plural || gender === undefined;
}

/** Does the clause begin with *wo, wobei, was*: a relative clause about the place or the whole sentence? */
export function maybeRelativeAdverb(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head).find(
    (node) => /^(wo|was|wobei|wodurch|womit|woraufhin)$/.test(lower(node)) && node.index < head,
  );
}
