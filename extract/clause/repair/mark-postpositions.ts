import type { Node, Tree } from '../../parser/tree.ts';
import { findCases } from '../case.ts';
import { takesNoAus } from '../lexicon/particles.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { lower, nodeAt } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/** „dem Bericht **zufolge**“: the word behind the noun governs it as a preposition does. */
export function markPostpositions(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isStart(tree, node)) return { head: nodeAt(tree, node.head).head, deprel: 'obl' };
    const start = maybeDatedStart(tree, node);
    if (start) return { head: start.index, deprel: 'case', upos: 'ADP' };
    const pronoun = maybePronounBefore(tree, node);
    if (pronoun !== undefined) return pronoun;
    if (isGoverned(tree, node)) return { deprel: 'obl' };
    const noun = isBehindNoun(tree, node) ? wordBefore(tree, node) : undefined;
    return noun && isNoun(noun)
      ? {
          head: lower(node) === 'zufolge' ? phraseHead(tree, noun) : noun.index,
          deprel: 'case',
          upos: 'ADP',
        }
      : undefined;
  });
}

/** „**Diesen zufolge** war niemand im Haus“, „**Dem zufolge** …“: the pronoun is what *zufolge* governs. */
function maybePronounBefore(
  { nodes }: Tree,
  { index, lower: form, head }: Node,
): Change | undefined {
  if (form === 'zufolge') {
    const pronoun = nodes[index - 1];
    return pronoun && pronouns.has(pronoun.lower)
      ? { head: pronoun.index, deprel: 'case', upos: 'ADP' }
      : undefined;
  }
  const behind = nodes[index + 1];
  if (behind?.lower !== 'zufolge' || !pronouns.has(form)) return undefined;
  const host = nodes[head === behind.index ? behind.head : head];
  const isNext = host?.upos === 'NOUN' && host.index > behind.index && host.head >= 0;
  return { head: isNext ? host.head : (host?.index ?? -1), deprel: 'obl', upos: 'PRON' };
}

/** „**Der Studie zufolge**, die im Mai erschien, …“: no subject. */
function isGoverned({ nodes }: Tree, { index, upos, deprel }: Node): boolean {
  return (
    upos === 'NOUN' &&
    /^(nsubj|nsubj:pass|obj|iobj|obl:arg)$/.test(deprel) &&
    nodes[index + 1]?.lower === 'zufolge'
  );
}

const pronouns: ReadonlySet<string> = new Set(
  'diesen dieser diesem dem denen ihm ihr ihnen'.split(' '),
);

/** „fährt vom **Fahrplanwechsel** am 13. Dezember **an** stündlich“: with the day behind it, and no noun that *an* might govern. */
function maybeDatedStart({ nodes }: Tree, { lower: form, index, head }: Node): Node | undefined {
  const day = form === 'an' ? nodes[index - 1] : undefined;
  if (!day || !isTimeWord(day.form) || /^(NOUN|PROPN|NUM|PRON)$/.test(nodes[head]?.upos ?? ''))
    return undefined;
  if (!/^(VERB|AUX|ADJ|ADV)$/.test(nodes[index + 1]?.upos ?? '')) return undefined;
  const from = nodes
    .slice(Math.max(0, index - 8), index)
    .find((word) => word.lower === 'von' && word.deprel === 'case');
  const noun = from && nodes[from.head];
  return noun?.upos === 'NOUN' && noun.index < day.index - 1 && !isTimeWord(noun.form)
    ? noun
    : undefined;
}

/** „dem Bericht der „Zeitung“ **zufolge**“ */
function wordBefore({ nodes }: Tree, { index }: Node): Node | undefined {
  const before = nodes[index - 1];
  return before?.upos === 'PUNCT' ? nodes[index - 2] : before;
}

/** *zufolge*, or *an* behind the time that *von* opens: „**vom** nächsten Jahr **an**“ */
function isBehindNoun(tree: Tree, node: Node): boolean {
  if (lower(node) === 'zufolge') return true;
  if (lower(node) === 'nach') return isBySource(tree, node);
  if (lower(node) === 'aus') return isFromThere(tree, tree.nodes[node.index - 1]);
  const noun = tree.nodes[node.index - 1];
  return (
    lower(node) === 'an' &&
    noun !== undefined &&
    tree.nodes
      .slice(Math.max(0, node.index - 5), node.index)
      .some((word) => /^vo[nm]$/.test(lower(word)) && word.head === noun.index) &&
    (isTimeWord(noun.form) || starts.test(noun.form))
  );
}

/** „starb **den Angaben nach** an den Folgen“: what somebody states stands before *nach*, and no noun of its own behind it. */
function isBySource(tree: Tree, { index, head }: Node): boolean {
  const noun = tree.nodes[index - 1];
  if (!noun || !sources.test(noun.form) || noun.head === index) return false;
  const article = tree.nodes[index - 2];
  if (!article || !/^(den|dem|der|ersten|bisherigen|vorläufigen)$/.test(article.lower))
    return false;
  if (
    article.head !== noun.index ||
    /^(nach|laut|zu|bei)$/.test(tree.nodes[index - 3]?.lower ?? '')
  )
    return false;
  const next = tree.nodes[index + 1];
  return head <= index || next === undefined || !/^(DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.upos);
}

const sources =
  /^(Angaben|Aussagen|Berichten?|Informationen|Erkenntnissen|Ermittlungen|Schilderungen|Mitteilung|Darstellung)$/;

const starts =
  /^(\d{4}|mitternacht|beginn|kindheit|jugend|geburt|(\p{L}*(semester|schuljahr|saison|spielzeit)))$/iu;

/** „**von den Wegen aus** oder aus der Luft löschen“: a particle stands straight before its infinitive. */
function isApart({ nodes }: Tree, { index, head }: Node): boolean {
  return head > index && /^(oder|und)$/.test(nodes[index + 1]?.lower ?? '');
}

/** „wird **von den Niederlanden aus** gesteuert“: from there, not by them; *von einer Firma aus Graz* is by the firm. */
function isFromThere(tree: Tree, noun: Node | undefined): boolean {
  const behind = noun && tree.nodes[noun.index + 1];
  return (
    noun !== undefined &&
    behind !== undefined &&
    lower(behind) === 'aus' &&
    (behind.deprel !== 'compound:prt' ||
      takesNoAus(tree.nodes[behind.head]?.lemma ?? '') ||
      isApart(tree, behind)) &&
    !governsNext(tree, behind) &&
    tree.nodes
      .slice(Math.max(0, noun.index - 3), noun.index)
      .some((word) => /^vo[nm]$/.test(lower(word)) && word.head === noun.index)
  );
}

/** „verfolgte das Spiel **von der Tribüne** aus“, „sperrt die Brücke **von Montag** an“: what stands before *aus* and *an* is no attribute of the object. */
function isStart(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  if (node.deprel !== 'nmod' || !next || !/^a(us|n)$/.test(next.lower)) return false;
  const host = nodeAt(tree, node.head);
  return host.deprel === 'obj' && host.head >= 0 && isBehindNoun(tree, next);
}

/** *aus Graz*, but not „vom Bahnhof **aus alle 20 Minuten**“, where no dative stands. */
function governsNext(tree: Tree, { head, index }: Node): boolean {
  const noun = tree.nodes[head];
  return (
    head > index && noun !== undefined && isNoun(noun) && findCases(tree, head).includes('Dat')
  );
}

function isNoun(node: Node): boolean {
  return /^(NOUN|PROPN|PRON|NUM)$/.test(node.upos);
}

/** The noun itself, or the one it belongs to: „dem Bericht der Zeitung zufolge“. */
function phraseHead(tree: Tree, noun: Node): number {
  let head = noun;
  while (/^(nmod|flat|appos)$/.test(head.deprel) && head.head >= 0 && head.head < head.index)
    head = tree.nodes[head.head] as Node;
  return head.index;
}
