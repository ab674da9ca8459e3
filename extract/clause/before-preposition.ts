import type { Tree } from '../parser/tree.ts';
import { dependent } from './navigate.ts';
import { phraseSpan } from './phrase.ts';

/** Where a phrase starts with the words before its preposition: „**20 Kilometer** vor der Küste“, „**erstmals** seit 2010“, „**kurz** nach fünf“. */
export function startBeforePreposition(tree: Tree, head: number, start: number): number {
  const preposition = dependent(tree, head, 'case');
  const before = preposition && tree.nodes[preposition.index - 1];
  if (before?.head !== head || before.start > start) return start;
  const belongs = before.deprel === 'dep' ? units.has(before.lower) : limits.has(before.lower);
  return belongs ? phraseSpan(tree, before.index).start : start;
}

const units: ReadonlySet<string> = new Set(['meter', 'metern', 'kilometer', 'kilometern']);
const limits: ReadonlySet<string> = new Set(['erstmals', 'kurz']);
