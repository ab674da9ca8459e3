import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord, isYear } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';
import { isOnLand, maybeGrown } from './grown-on-land.ts';
import { maybeLevelled } from './levelled.ts';

/** What an amount of points, hours or votes measures, in lower case. */
const measured: readonly string[] =
  'vorsprung rückstand abstand verspätung unterschied mehrheit höhe länge tiefe breite entfernung aufschlag rabatt nachlass defizit guthaben bedenkzeit verzug anlauf laufzeit umweg verzögerung garantie gewährleistung berufserfahrung wartezeit pause'.split(
    ' ',
  );

const words: ReadonlySet<string> = new Set(measured);

/** Units of money, in lower case. */
const currencies: readonly string[] = ['euro', 'dollar', 'franken'];

/** Units of things that are weighed or measured out, in lower case. */
const weights: readonly string[] =
  'tonne tonnen liter litern kilo kilogramm gramm zentner hektar quadratmeter quadratmetern kubikmeter kubikmetern'.split(
    ' ',
  );

/** What one of which may be a lead: *mit mehr als **einer Minute** Vorsprung*. */
const singles: ReadonlySet<string> = new Set('sekunde minute stunde runde länge stimme'.split(' '));

/** Words beside amounts, in lower case: *Rabatt, Euro, Tonnen, mehr*. */
export const amounts: readonly string[] = [
  ...measured,
  ...currencies,
  ...weights,
  'je',
  'pro',
  'mehr',
  'weniger',
];

/** „siegte mit 40 Punkten **Vorsprung** auf die Polin“: what is measured belongs to its amount, and is no object. */
export function joinMeasures(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const moved =
      maybeGrown(tree, node) ??
      maybeRated(tree, node) ??
      maybePrice(tree, node) ??
      maybeEach(tree, node) ??
      maybeMore(tree, node);
    if (moved) return moved;
    const unit =
      words.has(lower(node)) || isPaidFor(tree, node) || isWeighed(tree, node)
        ? tree.nodes[node.index - 1]
        : undefined;
    if (unit && isAmount(tree, unit) && isLoose(tree, node, unit))
      return dependent(tree, unit.index, 'case') || isPaidFor(tree, node)
        ? { head: unit.index, deprel: 'dep' }
        : undefined;
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

/** „zahlen für eine Tonne **Weizen**“ */
function isWeighed(tree: Tree, node: Node): boolean {
  const unit = tree.nodes[node.index - 1];
  return (
    unit !== undefined &&
    unit.head === node.head &&
    weights.includes(lower(unit)) &&
    /^(obj|obl)$/.test(node.deprel) &&
    !isOnLand(tree, unit, node)
  );
}

/** „kostet zwei Millionen Euro **mehr**“, „nahm **zwei Millionen Euro** weniger Steuern ein“: half of such an amount is another. */
function maybeMore(tree: Tree, node: Node): Change | undefined {
  const isMore = node.lower === 'mehr' || node.lower === 'weniger';
  const number = isMore && isThan(tree, node) ? tree.nodes[node.index + 2] : undefined;
  if (number?.upos === 'NUM' && node.deprel === 'advmod' && tree.nodes[node.head]?.upos === 'VERB')
    return { head: number.index };
  const unit = isMore ? tree.nodes[node.index - 1] : undefined;
  if (unit && node.deprel === 'advmod' && unit.head === node.head && isAmount(tree, unit))
    return { head: unit.index, deprel: 'dep' };
  const more = tree.nodes[node.index + 1];
  if (!more || (more.lower !== 'mehr' && more.lower !== 'weniger') || more.deprel === 'advmod')
    return undefined;
  const noun = tree.nodes[more.head];
  return noun?.index === more.index + 1 &&
    noun.head === node.head &&
    /^(obj|obl|nsubj)/.test(noun.deprel) &&
    isAmount(tree, node) &&
    !isEach(tree, node) &&
    !dependent(tree, node.index, 'case')
    ? { head: noun.index, deprel: 'nmod' }
    : undefined;
}

/** „**Jedes Prozent mehr Lohn** kostet die Stadt Geld“: of what there is more belongs to the unit. */
function maybeEach(tree: Tree, node: Node): Change | undefined {
  const more = tree.nodes[node.index - 1];
  const unit = tree.nodes[node.index - 2];
  return more &&
    unit?.upos === 'NOUN' &&
    node.upos === 'NOUN' &&
    (more.lower === 'mehr' || more.lower === 'weniger') &&
    more.head === node.index &&
    unit.head === node.head &&
    isEach(tree, unit)
    ? { head: unit.index, deprel: 'nmod' }
    : undefined;
}

/** *jedes Prozent, eine Stunde* */
function isEach(tree: Tree, unit: Node): boolean {
  return dependents(tree, unit.index, 'det').some((word) => /^(jede|eine?$)/.test(lower(word)));
}

/** „**mehr als** 60 Prozent der Blüten sind erfroren“ */
function isThan({ nodes }: Tree, { index }: Node): boolean {
  const next = nodes[index + 1];
  return next?.lower === 'als' && next.head === index;
}

/** „kostet die Stadt **10.000 Euro**“: with *kosten* the amount is no part of whom it costs that. */
function maybePrice(tree: Tree, node: Node): Change | undefined {
  if ((node.deprel !== 'nmod' && node.deprel !== 'appos') || !currencies.includes(lower(node)))
    return undefined;
  const host = tree.nodes[node.head];
  const verb = host && host.index < node.index ? tree.nodes[host.head] : undefined;
  return verb && lower(verb).startsWith('kost') && !dependent(tree, node.index, 'case')
    ? { head: verb.index, deprel: 'obj' }
    : undefined;
}

/** „hatte **zwei Stunden** Verspätung“ */
function bare(tree: Tree, unit: Node, measure: Node): Change | undefined {
  return dependent(tree, unit.index, 'case') || unit.head !== measure.head
    ? undefined
    : { head: measure.index, deprel: 'nmod' };
}

/** „forderte sechs Jahre **und sechs Monate**“, „zahlt drei Euro **und 50 Cent**“: one amount in two units, not two. */
export function joinMixedUnits(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (lower(node) === 'und') return maybeInside(tree, node);
    const penalty = maybePenalty(tree, node);
    if (penalty) return { head: penalty.index, deprel: 'nmod' };
    const first = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
    return first &&
      mixed.test(`${lower(first)} ${lower(node)}`) &&
      tree.nodes[node.index + 1]?.upos !== 'NOUN' &&
      isAmount(tree, node) &&
      (isAmount(tree, first) || dependent(tree, first.index, 'det'))
      ? { deprel: 'nmod' }
      : undefined;
  });
}

/** „forderte **zwei Jahre** und drei Monate Haft“: the noun behind the second unit, where the first hangs on the verb. */
function maybePenalty({ nodes }: Tree, unit: Node): Node | undefined {
  const [und, number, second, noun] = nodes.slice(unit.index + 1, unit.index + 5);
  return und?.lower === 'und' &&
    number?.upos === 'NUM' &&
    noun?.upos === 'NOUN' &&
    second?.head === noun.index &&
    /^(obj|obl)/.test(unit.deprel) &&
    unit.head === noun.head &&
    mixed.test(`${lower(unit)} ${lower(second)}`)
    ? noun
    : undefined;
}

/** „erhielt vier Jahre **und** drei Monate Haft“ with both units below the noun: *und* joins them, and not the noun. */
function maybeInside({ nodes }: Tree, { index, head }: Node): Change | undefined {
  const [first, second] = [nodes[index - 1], nodes[index + 2]];
  return first &&
    second &&
    nodes[index + 1]?.upos === 'NUM' &&
    mixed.test(`${lower(first)} ${lower(second)}`) &&
    second.head === index + 3 &&
    (first.head === second.head || head === second.head)
    ? { head: second.index, deprel: 'cc' }
    : undefined;
}

/** A unit, and the smaller one that what is left is told in. */
const mixed =
  /^(?:jahre?n? (?:monat|woche|tag)|monate?n? (?:woche|tag)|wochen? tag|tage?n? stunde|stunden? minute|minuten? sekunde|(?:euro|dollar) cent|franken rappen|kilometern? meter|metern? zentimeter)e?n?$/;

function isAmount(tree: Tree, unit: Node): boolean {
  return (
    unit.upos === 'NOUN' &&
    dependents(tree, unit.index, 'nummod', 'nmod', 'det').some(
      ({ deprel, form }) =>
        deprel === 'nummod' ||
        /^(jede[nmrs]?|million(en)?|milliarden?)$/i.test(form) ||
        (/^eine[mrs]?$/i.test(form) && (weights.includes(lower(unit)) || singles.has(unit.lower))),
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

/** „stellt **61 der 120 Abgeordneten**“, „lehnte **13 von 20 Anträgen** ab“, „verwandelte **neun ihrer Würfe**“: of what a number is a part belongs to the number. */
export function joinParts(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const number of tree.nodes) {
    const isCount = number.upos === 'NUM' && !isYear(number.form);
    const article = isCount ? tree.nodes[number.index + 1] : undefined;
    const noun =
      article && /^(der|des|von|(ihr|sein|unser|dies)er)$/.test(lower(article))
        ? tree.nodes[article.head]
        : undefined;
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

/** „verlangt 45 Euro **pro Stunde**“, „8,1 Tonnen **je Hektar**“: what an amount is reckoned by belongs to it. */
function maybeRated(tree: Tree, node: Node): Change | undefined {
  const per =
    node.deprel === 'obl' || node.deprel === 'nmod'
      ? dependent(tree, node.index, 'case')
      : undefined;
  if (!per || !/^(je|pro)$/.test(lower(per))) return undefined;
  const unit = tree.nodes[per.index - 1];
  return unit && unit.index !== node.head && isAmount(tree, unit)
    ? { head: unit.index, deprel: 'nmod' }
    : undefined;
}

/** What limits a kind of things, in lower case. */
const limited =
  /^(tonnen?|jahren|kilogramm|gramm|metern?|zentimetern?|quadratmetern?|kilowatt|ps|dezibel|kubikzentimetern?|litern?|euro|einwohnern?|beschäftigten|mitarbeitern|personen|prozent|punkten)$/;

/** „ist für Busse **über zwölf Tonnen** gesperrt“, „bei Hunden **unter drei Jahren**“: belongs to the noun behind a preposition; of an object only an age does. */
export function joinLimits(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const level = maybeLevelled(tree, node);
    if (level) return { head: level.index, deprel: 'nmod' };
    if (
      node.upos !== 'NOUN' ||
      (node.deprel !== 'obl' && node.deprel !== 'nmod') ||
      !limited.test(lower(node))
    )
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
