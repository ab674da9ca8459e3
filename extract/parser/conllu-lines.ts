import type { Sentence } from '../text/sentence.ts';
import { writeMisc } from './conllu-misc.ts';
import { sttsOf } from './stts.ts';
import type { Node, Tree } from './tree.ts';

/** What a CoNLL-U file says of a sentence beyond its words; it is written back unchanged. */
export interface ConlluSentence extends Sentence {
  /** Comment lines with their `#`. */
  readonly comments: readonly string[];
  /** Empty nodes (`3.1`): whole lines, and after how many words they stand. */
  readonly emptyNodes: readonly { readonly after: number; readonly line: string }[];
}

export interface ConlluOptions {
  /** Adds the probabilities of head and relation: `HP=0.97|RP=1.00`. */
  readonly probabilities?: boolean;
  /** Name of the article that the trees are of: the first one opens it, and the sentences' ids begin with it. */
  readonly document?: string;
}

/** The lines of one sentence, comments first; `index` numbers sentences that have no comments of their own. */
export function linesOf(tree: Tree, index: number, options: ConlluOptions): string[] {
  const { comments, emptyNodes } = extrasOf(tree.sentence, index, options.document);
  const lines = [...comments];
  const addEmpty = (after: number) =>
    lines.push(...emptyNodes.filter((node) => node.after === after).map((node) => node.line));
  addEmpty(0);
  tree.nodes.forEach((node) => {
    const range = maybeRange(tree, node);
    if (range !== undefined) lines.push(range);
    lines.push(lineOf(tree, node, options));
    addEmpty(node.index + 1);
  });
  return lines;
}

function extrasOf(
  sentence: Sentence,
  index: number,
  document?: string,
): Pick<ConlluSentence, 'comments' | 'emptyNodes'> {
  if ('comments' in sentence) return sentence as ConlluSentence;
  const text = sentence.text.replaceAll(/\s+/g, ' ');
  const comments = [`# sent_id = ${index + 1}`, `# text = ${text}`];
  if (document === undefined) return { comments, emptyNodes: [] };
  const name = document.replaceAll(/\s+/g, '_');
  comments[0] = `# sent_id = ${name}-${index + 1}`;
  if (index === 0) comments.unshift(`# newdoc id = ${name}`);
  return { comments, emptyNodes: [] };
}

/** The line `3-4 zum` before the first of several words that share a token. */
function maybeRange({ sentence, nodes }: Tree, node: Node): string | undefined {
  if (nodes[node.index - 1]?.token === node.token || nodes[node.index + 1]?.token !== node.token)
    return undefined;
  const count = nodes.filter((other) => other.token === node.token).length;
  const id = `${node.index + 1}-${node.index + count}`;
  const misc = isFollowedBySpace(sentence, node.token) ? '_' : 'SpaceAfter=No';
  return [id, sentence.tokens[node.token]!.text, ...Array<string>(7).fill('_'), misc].join('\t');
}

function lineOf(tree: Tree, node: Node, { probabilities = false }: ConlluOptions): string {
  const alone =
    tree.nodes[node.index - 1]?.token !== node.token &&
    tree.nodes[node.index + 1]?.token !== node.token;
  const feats = Object.entries(node.feats).map(([name, value]) => `${name}=${value}`);
  return [
    node.index + 1,
    node.form,
    node.lemma,
    node.upos,
    sttsOf(node),
    feats.toSorted().join('|') || '_',
    node.head + 1,
    node.deprel,
    '_',
    writeMisc(node, {
      probabilities,
      spaceAfter: !alone || isFollowedBySpace(tree.sentence, node.token),
    }),
  ].join('\t');
}

function isFollowedBySpace({ tokens }: Sentence, token: number): boolean {
  const next = tokens[token + 1];
  return next === undefined || next.start > tokens[token]!.end;
}
