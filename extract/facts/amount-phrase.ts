import type { Complement } from '../clause/clause.ts';
import { isAmountOfTime, isTimeWord } from '../clause/lexicon/time-nouns.ts';
import { dependent, dependents, nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import type { Tree } from '../parser/tree.ts';

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

/** A distance or a length tells where and how long: „zwölf Seemeilen **vor** Malta“, „eine Viertelstunde **lang**“. */
export function isMeasured(tree: Tree, head: number): boolean {
  const next = tree.nodes[head + 1];
  if (next === undefined) return false;
  const { form } = nodeAt(tree, head);
  if (form === 'Leben') return next.lower === 'lang'; // „hat ihr **Leben lang** geschrieben“
  return behindDistances.has(next.lower) && distances.test(form);
}

const behindDistances: ReadonlySet<string> = new Set(
  'vor hinter unter über neben oberhalb unterhalb nördlich südlich östlich westlich weit lang hoch tief breit entfernt zurück voraus später früher zuvor'.split(
    ' ',
  ),
);

const distances =
  /^(.*meilen?|.*metern?|meter|(viertel|halb|dreiviertel)?stunden?|minuten?|sekunden?|jahren?|monaten?|wochen?|tagen?|prozent|prozentpunkten?|grad|punkten?|plätze)$/i;
