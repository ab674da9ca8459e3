import type { Node, Tree } from '../../parser/tree.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „profitiert von der **Sorge** vieler Bürger vor einem Sieg“, „lebt von der **Hoffnung** der Kunden auf Gewinn“: what a feeling or a wish is about,
 * also behind whose it is.
 */
export function maybeFeelingBefore(
  tree: Tree,
  { head }: Node,
  preposition: Node,
): Node | undefined {
  const pattern = feelings.get(preposition.lower);
  if (!pattern) return undefined;
  let noun = tree.nodes[preposition.index - 1];
  while (noun && isWhose(tree, noun)) noun = tree.nodes[noun.head];
  if (noun?.upos !== 'NOUN' || noun.head !== head || !pattern.test(noun.form)) return undefined;
  return isGoverned(lemmaOfVerb(tree, head), preposition.lower) ? undefined : noun;
}

/** *vieler Bürger*, *Karin **Roths***, behind the noun that it is of. */
function isWhose(tree: Tree, { index, head, deprel }: Node): boolean {
  return (
    head >= 0 &&
    head < index &&
    /^(nmod|flat|appos)$/.test(deprel) &&
    dependent(tree, index, 'case') === undefined
  );
}

const feelings: ReadonlyMap<string, RegExp> = new Map([
  ['vor', /(angst|ängste|furcht|sorgen?|scheu|panik|respekt|ekel|grauen|schrecken)$/i],
  ['auf', /(wut|hoffnung(en)?|vorfreude|neid|zorn|hass|lust|appetit|aussicht(en)?)$/i],
  [
    'über',
    /(wut|ärger|empörung|freude|enttäuschung|unmut|entsetzen|zorn|trauer|unzufriedenheit|frust|begeisterung)$/i,
  ],
  [
    'nach',
    /(sehnsucht|wunsch|wünsche|ruf|rufe|verlangen|bedürfnis|nachfrage|suche|gier|streben)$/i,
  ],
  ['an', /(interesse|zweifel|glauben?|kritik|mangel)$/i],
]);
