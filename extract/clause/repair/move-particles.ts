import type { Node, Tree } from '../../parser/tree.ts';
import { particles, takesNoAus } from '../lexicon/particles.ts';
import { lower } from '../navigate.ts';
import { changeWords } from './change-tree.ts';
import { isFurther } from './mark-words.ts';

/** „legte ein Konzept **vor**“: a particle that hangs on a noun goes to the nearest inflected verb on its left. */
export function moveParticles(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const verb = maybeVerb(tree, node);
    return verb && { head: verb.index, deprel: 'compound:prt' };
  });
}

function maybeVerb(tree: Tree, node: Node): Node | undefined {
  if (!particles.has(lower(node))) return undefined;
  if (isFree(tree, node)) return tree.nodes[node.head];
  if (isStray(tree, node) || isOfFirst(tree, node)) return finiteVerbBefore(tree, node);
  return isFronted(tree, node) || isBeforeVerb(tree, node) || isAgain(tree, node)
    ? tree.nodes[node.head]
    : undefined;
}

/** „**Hinzu** kommen hohe Preise“, „**Zugute** hielt sie ihm, dass …“. */
function isFronted(tree: Tree, node: Node): boolean {
  if ((node.deprel !== 'advmod' && node.deprel !== 'mark') || node.head !== node.index + 1)
    return false;
  const verb = tree.nodes[node.head] as Node;
  if (lower(node) === 'fest') return /^(steh|stand|stünd)/.test(lower(verb));
  return fronted.test(lower(node)) && verb.upos === 'VERB';
}

const fronted = /^(hinzu|zugute|zugrunde|infrage|zuteil|zustatten|zunichte|zustande|zutage)$/;

/** „wie der Verein **bekannt** gab“, written apart before its verb. */
function isBeforeVerb(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    lower(node) === 'bekannt' &&
    (node.head === node.index + 1 || closesClause(tree, node)) &&
    verb?.upos === 'VERB' &&
    /(g[aäeio]b|gib|gegeben|mach)/.test(lower(verb))
  );
}

/** „erkannte ihn nicht **wieder**“: with few verbs *wieder* is more than *again*. */
function isAgain(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    lower(node) === 'wieder' &&
    node.deprel === 'advmod' &&
    closesClause(tree, node) &&
    verb !== undefined &&
    verb.index < node.index &&
    /^(erk[ae]nn|wähl|f[ai]nd|g[aäi]b|spiegel|hol|belebt)/.test(lower(verb))
  );
}

/** „stellte es ihnen **frei**“: with these verbs *frei* is no adverb. */
function isFree(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    lower(node) === 'frei' &&
    /^(advmod|xcomp)$/.test(node.deprel) &&
    closesClause(tree, node) &&
    verb !== undefined &&
    verb.index < node.index &&
    /^(stell|spr[aiä]ch|g[aiä]b|ließ|läss|lass)/.test(lower(verb))
  );
}

function isStray(tree: Tree, node: Node): boolean {
  if ((node.lower === 'zuvor' || node.lower === 'vorher') && !isForeseen(tree, node)) return false;
  if (!closesClause(tree, node) || !particles.has(lower(node)) || isFurther(tree, node))
    return false;
  if (!hasOnlyAdverbs(tree, node) || isBehindTime(node) || isFromThere(tree, node)) return false;
  if (/^(NOUN|PROPN|VERB|CCONJ)$/.test(node.upos)) return false;
  return node.deprel !== 'compound:prt' || tree.nodes[node.head]?.upos !== 'VERB';
}

/** „ließ den Ordner sinken und nickte seiner Frau **zu**“: behind *und* the particle is that of the second verb. */
function isOfFirst(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'compound:prt' || !closesClause(tree, node)) return false;
  const second = finiteVerbBefore(tree, node);
  return (
    second !== undefined &&
    second.deprel === 'conj' &&
    second.head === node.head &&
    second.feats['VerbForm'] === 'Fin' &&
    tree.nodes[second.index - 1]?.upos === 'CCONJ' &&
    tree.nodes[node.head]?.upos === 'VERB'
  );
}

/** „zeigt die Bilder von Sonntag **an**“ */
function isBehindTime({ deprel, lower: word }: Node): boolean {
  return word === 'an' && deprel === 'case';
}

/** „verfolgte sie von der Empore **aus**“ */
function isFromThere(tree: Tree, node: Node): boolean {
  return (
    lower(node) === 'aus' &&
    node.deprel === 'case' &&
    takesNoAus(finiteVerbBefore(tree, node)?.lemma ?? '')
  );
}

/** „kam ihm **zuvor**“, „sagte es **vorher**“, but „ein Jahr zuvor“. */
function isForeseen(tree: Tree, node: Node): boolean {
  return (
    tree.children[node.index]?.length === 0 &&
    /^(k[aäo]m|tat|tut|tun|sag|sah|sieh|seh)/.test(finiteVerbBefore(tree, node)?.lower ?? '')
  );
}

/** „kämen **durchaus** zurecht“: an adverb may hang on it, but no *nicht*, and no *zu* („nannte den Preis **zu** hoch“). */
function hasOnlyAdverbs(tree: Tree, node: Node): boolean {
  return (tree.children[node.index] ?? []).every((child) => {
    const word = tree.nodes[child];
    if (word?.upos === 'PUNCT') return true;
    return word?.upos === 'ADV' && !/^(nicht|zu|viel)$/.test(lower(word)) && child < node.index;
  });
}

/** Particles stand last: before a comma, a full stop, *und*, or at the end; but „**nach und nach**“ is none. */
function closesClause(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  if (next?.upos === 'CCONJ') return tree.nodes[next.index + 1]?.lower !== lower(node);
  return !next || next.upos === 'PUNCT' || next.upos === 'SCONJ';
}

/** „stellten drei Pistolen, Bargeld und Autos **sicher**.“: at the end of a sentence commas are those of a list. */
function endsSentence(tree: Tree, node: Node): boolean {
  return tree.nodes[node.index + 1]?.form === '.' && node.upos !== 'ADV';
}

/** „stellte **sie** nicht infrage“: no such pronoun opens a relative clause. */
const personal = /^(ich|mich|mir|du|er|sie|es|ihn|ihm|ihr|ihnen|wir|uns|sich|man)$/;

function finiteVerbBefore(tree: Tree, node: Node): Node | undefined {
  for (let at = node.index - 1; at >= 0; at--) {
    const word = tree.nodes[at] as Node;
    if (word.upos === 'VERB') return word.feats['VerbForm'] === 'Inf' ? undefined : word;
    if (word.upos === 'AUX' || word.upos === 'SCONJ' || /^[.;:!?]$/.test(word.form))
      return undefined;
    if (word.upos === 'PRON' && !personal.test(lower(word))) return undefined;
    if (word.form === ',' && !endsSentence(tree, node)) return undefined;
  }
  return undefined;
}
