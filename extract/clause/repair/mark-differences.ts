import type { Node, Tree } from '../../parser/tree.ts';
import { changeWords } from './change-tree.ts';

const durations: ReadonlySet<string> = new Set(
  'sekunde sekunden minute minuten stunde stunden tag tage woche wochen monat monate jahr jahre'.split(
    ' ',
  ),
);
const shares: ReadonlySet<string> = new Set('hälfte drittel viertel fünftel zehntel'.split(' '));

/** Of what one thing is more than another. */
const units: ReadonlySet<string> = new Set(
  `sekunde sekunden minute minuten stunde stunden tag tage woche wochen monat monate jahr jahre jahrzehnt jahrzehnte jahrhundert jahrhunderte
   jahrtausend jahrtausende millimeter zentimeter meter kilometer meilen gramm kilo kilogramm tonne tonnen liter hektar grad prozent
   prozentpunkte punkte euro cent dollar franken drittel viertel hälfte`.split(/\s+/),
);

/**
 * „ist gut **ein Jahrhundert** älter als vermutet“: before a comparative the measure says by how much, and is no subject · „verdient ein Drittel
 * **weniger** als“, „wartet mehr als eine Stunde **lang**“: and is one phrase with the word behind it.
 */
export function markDifferences(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isLifelong(tree, node)) return { deprel: 'obl' };
    if (isGrading(tree, node) || isLang(tree, node))
      return { head: node.index - 1, deprel: 'amod' };
    return isDifference(tree, node) ? { deprel: 'nmod' } : undefined;
  });
}

/** „hat ihr **Leben** lang geschrieben“: how long, and not what. */
function isLifelong(tree: Tree, { index, deprel, lower }: Node): boolean {
  return deprel === 'obj' && lower === 'leben' && tree.nodes[index + 1]?.lower === 'lang';
}

function isLang(tree: Tree, { index, lower }: Node): boolean {
  return lower === 'lang' && tree.nodes[index - 1]?.lower === 'leben';
}

function isGrading(tree: Tree, { index, head, deprel, lower }: Node): boolean {
  if (deprel !== 'advmod' || !/^(mehr|weniger|lang)$/.test(lower)) return false;
  const measure = tree.nodes[index - 1];
  if (measure?.head !== head || !/^(obj|obl)$/.test(measure.deprel)) return false;
  return lower === 'lang' ? durations.has(measure.lower) : shares.has(measure.lower);
}

function isDifference(tree: Tree, { index, head, deprel, lower }: Node): boolean {
  if (deprel !== 'nsubj' || head !== index + 1 || !units.has(lower)) return false;
  const compared = tree.nodes[head];
  const counted = tree.nodes[index - 1];
  return (
    compared?.upos === 'ADJ' &&
    compared.form.endsWith('er') &&
    counted !== undefined &&
    (counted.upos === 'NUM' ||
      /^(eine?|halbe[ns]?|paar|mehrere|einige|wenige)$/.test(counted.lower))
  );
}
