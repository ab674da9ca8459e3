import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';

/** „schließt Brandstiftung **ebenso wenig** aus wie einen Defekt“: neither; but „verdient **ebenso wenig** wie er“, „**ebenso wenig Geld**“ are amounts. */
export function isJustAsLittle(
  { nodes }: Tree,
  { verb }: Clause,
  { index, lower: word }: Node,
): boolean {
  if (word !== 'ebensowenig' && (word !== 'wenig' || !likewise.has(nodes[index - 1]?.lower ?? '')))
    return false;
  return !ofAmounts.has(verb.lemma) && !/^(NOUN|PROPN)$/.test(nodes[index + 1]?.upos ?? '');
}

const likewise: ReadonlySet<string> = new Set(['ebenso', 'genauso']);
const ofAmounts: ReadonlySet<string> = new Set(
  'verdienen kosten essen trinken zahlen bezahlen bekommen erhalten schlafen arbeiten regnen schneien verbrauchen brauchen wiegen reden sprechen'.split(
    ' ',
  ),
);
