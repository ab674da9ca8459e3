import type { Node, Tree } from '../parser/tree.ts';
import { lower } from './navigate.ts';

/** „so teuer **wie nie**“, „so viele **wie noch nie**“, „**Nie** waren die Pegel **so** niedrig **wie** jetzt“, „**Noch nie** fielen **so viele** Tore“: it is so now. */
export function isRecord(tree: Tree, { index }: Node): boolean {
  const noch = tree.nodes[index - 1];
  const before = noch?.lower === 'noch' ? tree.nodes[index - 2] : noch;
  if (before && /^(wie|als)$/.test(lower(before))) return true;
  const so = tree.nodes.findIndex((node) => node.index > index && lower(node) === 'so');
  if (so < 0) return false;
  if (tree.nodes.some((node) => node.index > so && lower(node) === 'wie')) return true;
  const isUntilNow = noch?.lower === 'noch' || tree.nodes[index + 1]?.lower === 'zuvor';
  return (
    isUntilNow &&
    /^(ADJ|DET)$/.test(tree.nodes[so + 1]?.upos ?? '') &&
    tree.nodes.slice(index, so).every(({ upos }) => upos !== 'PUNCT')
  );
}

/** „ernteten **so wenig** Äpfel **wie** seit Jahren **nicht mehr**“, „so viele wie noch nie“: that they did. */
export function isBehindLikeness({ nodes }: Tree, { index }: Node): boolean {
  const before = nodes.slice(0, index);
  const like = before.findLastIndex(({ lower: form }) => form === 'wie');
  if (like < 2 || before.slice(like).some(({ upos }) => /^(VERB|AUX|PUNCT)$/.test(upos)))
    return false;
  const so = before.slice(0, like).findLastIndex(({ lower: form }) => form === 'so');
  return (
    so >= 0 &&
    /^(ADJ|DET|ADV|PRON)$/.test(nodes[so + 1]?.upos ?? '') &&
    before.slice(so, like).every(({ upos }) => upos !== 'PUNCT') &&
    !before.slice(Math.max(0, so - 3), so).some(({ lower: form }) => form === 'nicht')
  );
}
