import type { Complement } from '../clause/clause.ts';
import { isAmountOfTime, isTimeWord } from '../clause/lexicon/time-nouns.ts';
import { dependent, dependents, nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';

/** Does an amount complete the verb? „brach **um 14 Prozent** ein“, „sank **auf 19 Millionen Euro**“: in a report of figures the amount is the news. */
export function isAmountPhrase(reading: Reading, { heads, preposition = '' }: Complement): boolean {
  const head = heads[0] as number;
  const node = nodeAt(reading.tree, head);
  if (!amountPrepositions.has(preposition)) return false;
  if (isTimeWord(node.form) && (preposition !== 'um' || node.form === 'Uhr')) return false;
  const counted =
    node.upos === 'NUM' ||
    dependents(reading.tree, head, 'nummod', 'nmod').some(
      (word) => word.deprel === 'nummod' || /^(Million|Milliarde)/.test(word.form),
    );
  if (preposition === 'um') return counted || units.test(node.form) || isAmountOfTime(node.form);
  return (
    preposition !== 'zu' &&
    counted &&
    (units.test(node.form) || (preposition === 'auf' && node.upos === 'NUM'))
  );
}

const amountPrepositions: ReadonlySet<string> = new Set(
  'um auf bei unter über von mit zu'.split(' '),
);

const units =
  /^(%|€|prozent|prozentpunkten?|euro|dollar|franken|pfund|millionen|milliarden|mrd\.?|mio\.?|punkten?|grad|cent|tonnen|kilometern?|sitze|mandate|stimmen|stellen|plätze|mitglieder)$/i;

/** „von **14** auf 20“; but „von **14 ihrer** Filialen“ */
export function isMereNumber(tree: Reading['tree'], head: number): boolean {
  return nodeAt(tree, head).upos === 'NUM' && dependent(tree, head, 'nmod') === undefined;
}
