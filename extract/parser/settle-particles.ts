import type { Node } from './tree.ts';

/** Prepositions that are joined to their opposite: „mit und ohne Leine“. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['mit', 'ohne'],
  ['vor', 'nach'],
  ['nach', 'vor'],
  ['über', 'unter'],
  ['unter', 'über'],
]);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const IN_A_PHRASE = new Set(['DET', 'ADJ', ...NOMINAL]);
/** „vom ersten Tag an“ */
const TIME_NOUN =
  /^(anfang|augenblick|beginn|geburt|jugend|kindesbein|kindheit|minute|moment|monat|sekunde|start|stunde|woche|zeitpunkt)|(tag|jahr|mal)(e|es|s)?$/i;
/** Verbs that have *gegenüber* as their particle. */
const OPPOSE = new Set([
  'finden',
  'liegen',
  'sehen',
  'setzen',
  'sitzen',
  'stehen',
  'stellen',
  'treten',
]);

/** A particle ends its clause. One that stands within a phrase, or closes it, is that phrase's preposition: „beläuft sich **auf** rund 150 Euro“. */
export function settleParticles(nodes: readonly Node[]): readonly Node[] {
  const isLeaf = (node: Node) => nodes.every(({ head }) => head !== node.index);
  return nodes.map((node) => {
    if (node.deprel !== 'compound:prt' || node.upos !== 'ADP' || node.head > node.index)
      return node;
    const noun = maybeNounBefore(nodes, node) ?? maybeNounBehind(nodes, node);
    return noun && isLeaf(node) ? { ...node, head: noun.index, deprel: 'case' } : node;
  });
}

/** „**auf** etwa 150 Euro“, „**mit** und ohne Leine“ */
function maybeNounBehind(nodes: readonly Node[], { index, form }: Node): Node | undefined {
  let start = isJoinedToItsOpposite(nodes, index, form) ? index + 3 : index + 1;
  if (nodes[start]?.upos === 'ADV' && nodes[start + 1]?.upos === 'NUM') start++;
  for (let at = start; IN_A_PHRASE.has(nodes[at]?.upos ?? ''); at++)
    if (NOMINAL.has(nodes[at]!.upos)) return nodes[at];
  return undefined;
}

function isJoinedToItsOpposite(nodes: readonly Node[], index: number, form: string): boolean {
  const opposite = OPPOSITES.get(form.toLowerCase());
  return (
    opposite !== undefined &&
    nodes[index + 1]?.upos === 'CCONJ' &&
    nodes[index + 2]?.form.toLowerCase() === opposite
  );
}

/** „vom ersten Tag **an**“, „den Hunden **gegenüber**“ */
function maybeNounBefore(nodes: readonly Node[], { index, form, head }: Node): Node | undefined {
  const noun = nodes[index - 1];
  if (!noun || !NOMINAL.has(noun.upos) || noun.index === head) return undefined;
  if (/^gegenüber$/i.test(form)) return OPPOSE.has(nodes[head]!.lemma) ? undefined : noun;
  return /^an$/i.test(form) && TIME_NOUN.test(noun.form) && startsWithVon(nodes, noun)
    ? noun
    : undefined;
}

function startsWithVon(nodes: readonly Node[], noun: Node): boolean {
  return nodes.some(
    ({ head, deprel, form }) =>
      head === noun.index && deprel === 'case' && /^(von|vom)$/i.test(form),
  );
}
