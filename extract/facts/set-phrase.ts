import type { Complement } from '../clause/clause.ts';
import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';

/** *von Grund auf, von Anfang an, von Haus aus, von Amts wegen, von Hand*: says how or since when, and names nobody. */
export function isSetPhrase(tree: Tree, { preposition, heads }: Complement): boolean {
  if (preposition !== 'von') return false;
  const { index, form } = nodeAt(tree, heads[0] as number);
  if (tree.nodes[index - 1]?.lower !== 'von') return false;
  return alone.has(form) || set.has(`${form} ${tree.nodes[index + 1]?.lower ?? ''}`);
}

const alone: ReadonlySet<string> = new Set([
  'Hand',
  'Herzen',
  'Natur',
  'Neuem',
  'Weitem',
  'Nahem',
  'Dauer',
]);

const set: ReadonlySet<string> = new Set([
  'Grund auf',
  'Grund aus',
  'Kindheit an',
  'Kindheit auf',
  'Kind an',
  'Kind auf',
  'Kindesbeinen an',
  'Jugend an',
  'Jugend auf',
  'Geburt an',
  'Anfang an',
  'Beginn an',
  'Anbeginn an',
  'Haus aus',
  'Haus zu',
  'Natur aus',
  'Amts wegen',
  'Rechts wegen',
  'Staats wegen',
  'Berufs wegen',
  'Fall zu',
  'Ort zu',
  'Tür zu',
  'Mund zu',
  'Hand zu',
  'Zeit zu',
]);
