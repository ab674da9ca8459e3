import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';

/** What an amount of points, hours or votes measures, in lower case. */
export const measured: readonly string[] =
  'vorsprung rückstand abstand verspätung unterschied mehrheit höhe länge tiefe breite entfernung aufschlag rabatt nachlass defizit guthaben bedenkzeit verzug anlauf laufzeit umweg verzögerung'.split(
    ' ',
  );

const words: ReadonlySet<string> = new Set(measured);

/** Units of money, in lower case. */
export const currencies: readonly string[] = ['euro', 'dollar', 'franken'];

/** „siegte mit 40 Punkten **Vorsprung** auf die Polin“: what is measured belongs to its amount, and is no object. */
export function joinMeasures(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const unit =
      words.has(lower(node)) || isPaidFor(tree, node) ? tree.nodes[node.index - 1] : undefined;
    if (unit && isAmount(tree, unit) && isLoose(tree, node, unit))
      return dependent(tree, unit.index, 'case') ? { head: unit.index, deprel: 'dep' } : undefined;
    const measure = tree.nodes[node.index + 1];
    return measure &&
      words.has(lower(measure)) &&
      isAmount(tree, node) &&
      isLoose(tree, measure, node)
      ? bare(tree, node, measure)
      : undefined;
  });
}

/** „die Auszahlung von zwei Milliarden Euro **Militärhilfe**“: behind money a second object is what it is for. */
function isPaidFor(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'obj' &&
    currencies.includes(tree.nodes[node.index - 1]?.lower ?? '') &&
    dependents(tree, node.head, 'obj').some(({ index }) => index < node.index)
  );
}

/** „hatte **zwei Stunden** Verspätung“ */
function bare(tree: Tree, unit: Node, measure: Node): Change | undefined {
  return dependent(tree, unit.index, 'case') || unit.head !== measure.head
    ? undefined
    : { head: measure.index, deprel: 'nmod' };
}

function isAmount(tree: Tree, unit: Node): boolean {
  return (
    unit.upos === 'NOUN' &&
    dependents(tree, unit.index, 'nummod', 'nmod', 'det').some(
      ({ deprel, form }) =>
        deprel === 'nummod' || /^(jede[nmrs]?|million(en)?|milliarden?)$/i.test(form),
    )
  );
}

function isLoose(tree: Tree, node: Node, unit: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.head !== unit.index &&
    unit.head !== node.index &&
    dependent(tree, node.index, 'det', 'det:poss', 'case', 'amod') === undefined
  );
}

/** „stellt **61 der 120 Abgeordneten**“, „lehnte **13 von 20 Anträgen** ab“: of what a number is a part belongs to the number. */
export function joinParts(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const number of tree.nodes) {
    const isCount = number.upos === 'NUM' && !isYear(number.form);
    const article = isCount ? tree.nodes[number.index + 1] : undefined;
    const noun =
      article && /^(der|des|von)$/.test(lower(article)) ? tree.nodes[article.head] : undefined;
    if (noun?.upos !== 'NOUN' || noun.index < number.index || noun.head !== number.head) continue;
    if (!isWhole(tree, noun) || dependent(tree, number.index, 'case')) continue;
    changes.set(noun.index, { head: number.index, deprel: 'nmod' });
    if (number.deprel === 'obl') changes.set(number.index, { deprel: 'obj' });
  }
  return changeTree(tree, changes);
}

/** A genitive, or how many there are in all. */
function isWhole(tree: Tree, noun: Node): boolean {
  return noun.feats['Case'] === 'Gen' || dependent(tree, noun.index, 'nummod') !== undefined;
}

/** What limits a kind of things, in lower case. */
const limited =
  /^(tonnen?|jahren|kilogramm|gramm|metern?|zentimetern?|quadratmetern?|kilowatt|ps|dezibel|kubikzentimetern?|litern?|euro|einwohnern?|beschäftigten|mitarbeitern|personen|prozent|punkten)$/;

/** „ist für Busse **über zwölf Tonnen** gesperrt“, „bei Hunden **unter drei Jahren**“: belongs to the noun behind a preposition; of an object only an age does. */
export function joinLimits(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (node.upos !== 'NOUN' || !/^(obl|nmod)$/.test(node.deprel) || !limited.test(lower(node)))
      return undefined;
    const than = dependent(tree, node.index, 'case');
    if (!than || !/^(über|unter|ab|bis)$/.test(lower(than))) return undefined;
    const noun = tree.nodes[than.index - 1];
    if (noun?.upos !== 'NOUN' || noun.index === node.head || !isNear(tree, noun, node))
      return undefined;
    if (!dependent(tree, node.index, 'nummod')) return undefined;
    const belongs = dependent(tree, noun.index, 'case') || lower(node) === 'jahren';
    return belongs && !isTimeOrAmount(tree, noun)
      ? { head: noun.index, deprel: 'nmod' }
      : undefined;
  });
}

/** Do both hang on one word, or the noun on a phrase of it: „verkauft Bier an Gäste **unter 16 Jahren**“? */
function isNear({ nodes }: Tree, noun: Node, node: Node): boolean {
  return noun.head === node.head || (noun.head >= 0 && nodes[noun.head]?.head === node.head);
}

/** „stieg im Mai **über 30 Grad**“, „stieg um 2 Euro **über 30 Euro**“ */
function isTimeOrAmount(tree: Tree, noun: Node): boolean {
  return isAmount(tree, noun) || isTimeWord(noun.form);
}
