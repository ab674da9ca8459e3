import type { Node, Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';
import { isCapitalised, isTimeWord } from './name-words.ts';

/** *die **Freien Bürger Werratal***, *die **Unabhängige Liste Dorfen***, *die **Grünen Odenwald***: a party and its land or town are one name. */
export function findLocalParties(tree: Tree): NameSpan[] {
  return tree.nodes.map((first) => maybeParty(tree, first)).filter((span) => span !== undefined);
}

/** Is it the first word of such a name: *Freie Bürger*? */
export function isPartyOfLand([first = '', second = '', third]: readonly string[]): boolean {
  if (greens.test(first)) return second !== '';
  return third !== undefined && qualities.test(first) && members.test(second);
}

function maybeParty(tree: Tree, first: Node): NameSpan | undefined {
  const last = greens.test(first.form)
    ? first.index + 1
    : qualities.test(first.form) && members.test(tree.nodes[first.index + 1]?.form ?? '')
      ? first.index + 2
      : undefined;
  const land = tree.nodes[last ?? -1];
  if (!land || !isLand(tree, land, first.index)) return undefined;
  if (greens.test(first.form) && land.name === undefined) return undefined; // *die Grünen Özdemir und Roth*
  return { first: first.index, last: land.index, tag: 'ORG', probability: 0.95 };
}

/** A proper noun that hangs on the words before it, no person and in no genitive. */
function isLand(
  tree: Tree,
  { form, upos, head, index, name, feats, lemma }: Node,
  first: number,
): boolean {
  if (upos !== 'PROPN' || !isCapitalised(form) || isTimeWord(form)) return false;
  if (name?.type === 'PER' || (form === `${lemma}s` && feats['Case'] === 'Gen')) return false;
  const isTied = head >= first && head < index;
  return isTied || tree.nodes.slice(first, index).some((word) => word.head === index);
}

const greens = /^(?:Grünen?|Linken?)$/;

const qualities = /^(?:Freien?|Unabhängigen?|Jungen?|Bürgerlichen?|Vereinigten?|Alternativen?)$/;

const members =
  /^(?:Bürger|Bürgerinnen|Wähler|Wählern|Bürgern|(?:Bürger|Wähler)?[Ll]iste|(?:Bürger|Wähler)(?:gemeinschaft|gruppe|union|vereinigung|forum)|Union|Liberalen?|Demokraten|Grünen?|Linken?)$/;
