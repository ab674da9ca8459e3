import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependent, lower } from '../navigate.ts';
import { isFiniteVerb, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';

/** Words with which something is added to a speech: *vielleicht auch nicht, wohl aber …, und zwar …*. */
export const afterthoughts: readonly string[] =
  'vielleicht wohl zwar nicht sondern meisten davon darunter jedenfalls zumindest allerdings allenfalls'.split(
    ' ',
  );

/**
 * „Sie kaufe ein Boot, **sagte sie**, vielleicht auch nicht“: what is added without a verb is not told of saying.
 * „will festhalten, **allerdings nicht um jeden Preis**“: and what it limits is not denied.
 */
export function partAfterthoughts(tree: Tree): Tree {
  const end = tree.nodes.findLastIndex(({ upos }) => upos !== 'PUNCT') + 1;
  const comma = tree.nodes.findLastIndex(({ form, index }) => form === ',' && index < end);
  const added = tree.nodes.slice(comma + 1, end);
  const [first, second] = added;
  if (comma < 0 || !first || !opens(first, second) || added.some(isFiniteVerb)) return tree;
  if (/^(allerdings|jedenfalls|zumindest|allenfalls)$/.test(lower(first)))
    return changeWords(tree, ({ index, head, upos }) =>
      index > comma && head >= 0 && head < comma && upos !== 'PUNCT'
        ? { deprel: 'parataxis' }
        : undefined,
    );
  const verb = sayingBefore(tree, comma);
  const said = verb && saidBefore(tree, verb);
  if (!verb || !said || said.index > verb.index) return tree;
  const changes = new Map<number, Change>();
  for (const node of added)
    if (node.head <= comma && node.head >= verb.index)
      changes.set(node.index, { head: said.index, deprel: 'parataxis' });
  return changeTree(tree, changes);
}

/** What stands before the verb of saying, below it or above it. */
function saidBefore(tree: Tree, verb: Node): Node | undefined {
  return (
    dependent(tree, verb.index, 'ccomp') ??
    (/^(conj|parataxis)$/.test(verb.deprel) ? tree.nodes[verb.head] : undefined)
  );
}

function opens(first: Node, second: Node | undefined): boolean {
  if (lower(first) === 'und') return second !== undefined && lower(second) === 'zwar';
  if (lower(first) === 'die') return second !== undefined && lower(second) === 'meisten';
  return afterthoughts.includes(lower(first));
}

/** *, sagte sie* straight before the comma. */
function sayingBefore(tree: Tree, comma: number): Node | undefined {
  const verb = tree.nodes.slice(Math.max(0, comma - 8), comma).findLast(isFiniteVerb);
  return verb && tree.nodes[verb.index - 1]?.form === ',' && isSaying(lemmaOfVerb(tree, verb.index))
    ? verb
    : undefined;
}

/** „Drei Menschen wurden verletzt, **einer von ihnen schwer**“: how badly is told of that one, and no one else is hurt. */
export function partInjured(tree: Tree): Tree {
  const { nodes } = tree;
  const worse = nodes.findLast(({ lower: form }) => degrees.has(form));
  if (!worse || (nodes[worse.index + 1]?.upos ?? 'PUNCT') !== 'PUNCT') return tree;
  const comma = nodes.slice(0, worse.index).findLastIndex(({ form }) => form === ',');
  const victim = nodes.slice(comma + 1, worse.index).find(({ lower: form }) => counted.test(form));
  const verb = nodes.slice(0, comma).findLast(({ form }) => form === 'verletzt');
  if (comma < 0 || !victim || !verb || worse.index - comma > 5) return tree;
  return changeTree(
    tree,
    new Map<number, Change>([
      [worse.index, { head: verb.index, deprel: 'conj' }],
      [victim.index, { head: worse.index, deprel: 'nsubj' }],
    ]),
  );
}

const degrees: ReadonlySet<string> = new Set(
  'schwer leicht lebensgefährlich lebensbedrohlich tödlich schwerst mittelschwer'.split(' '),
);
const counted = /^(eine[rs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehrere|einige|\d+)$/;
