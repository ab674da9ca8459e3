import type { Node } from './tree.ts';
import type { VerbLexicon } from './verb-lemma.ts';

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

/** Particles that any verb of motion takes, listed or not: „sie schlurfen **umher**“. */
const PRODUCTIVE =
  /^(?:.*wärts|auseinander|beiseite|da|dabei|dahin|empor|entgegen|fort|heim|(?:he?r|hin)(?:ab|an|auf|aus|bei|ein|um|unter|vor|zu|weg|über|terher)|los|nieder|r(?:an|auf|aus|ein|um|unter)|umher|vor(?:an|aus|bei|über|weg)|weg|zu(?:rück|sammen|grunde))$/;

/**
 * A particle ends its clause. One that stands within a phrase, or closes it, is that phrase's preposition: „beläuft sich
 * **auf** rund 150 Euro“. One that makes no verb with its head belongs to another one or to none: „erklärte sie **weiter**“.
 */
export function settleParticles(nodes: readonly Node[], verbs: VerbLexicon): readonly Node[] {
  const isLeaf = (node: Node) => nodes.every(({ head }) => head !== node.index);
  return nodes.map((node) => {
    if (node.deprel !== 'compound:prt' || !isLeaf(node)) return node;
    if (closesAPhrase(nodes, node)) return { ...node, deprel: 'advmod' };
    const noun = maybeNounOf(nodes, node);
    if (noun) return { ...node, head: noun.index, deprel: 'case' };
    if (!isOdd(node, nodes[node.head]!, verbs)) return node;
    const verb = maybeVerbBefore(nodes, node, verbs);
    return verb ? { ...node, head: verb.index } : { ...node, deprel: 'advmod' };
  });
}

/** „die von einem Büro in Riga **aus** arbeiten“: apart from its verb a particle stands behind it, not before. */
function closesAPhrase(nodes: readonly Node[], { index, head, form }: Node): boolean {
  const noun = head === index + 1 && /^(?:aus|her)$/i.test(form) ? nodes[index - 1] : undefined;
  return noun !== undefined && NOMINAL.has(noun.upos);
}

/** *erklären* is a verb, but *weitererklären* is none. */
function isOdd({ form }: Node, { lemma }: Node, { lists }: VerbLexicon): boolean {
  const particle = form.toLowerCase();
  return lists(lemma) && !PRODUCTIVE.test(particle) && !lists(particle + lemma);
}

/** „es herrscht Chaos, Züge **fallen** aus“ */
function maybeVerbBefore(
  nodes: readonly Node[],
  { index, form, upos: ownUpos }: Node,
  { lists }: VerbLexicon,
): Node | undefined {
  if (ownUpos !== 'ADP' && !/^(?:ein|wider)$/i.test(form)) return undefined;
  return nodes
    .slice(0, index)
    .findLast(
      ({ upos, feats, lemma }) =>
        upos === 'VERB' && feats['VerbForm'] === 'Fin' && lists(form.toLowerCase() + lemma),
    );
}

function maybeNounOf(nodes: readonly Node[], node: Node): Node | undefined {
  if (node.upos !== 'ADP' || node.head > node.index) return undefined;
  return maybeNounBefore(nodes, node) ?? maybeNounBehind(nodes, node);
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
