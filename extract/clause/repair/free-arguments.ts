import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { rankOf } from '../actors.ts';
import { isCaseThinkable } from '../case.ts';
import { isGift } from '../lexicon/gifts.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { takesDative, takesNoObject } from '../lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „verbot dem Kapitän, einem Dänen, **die Weiterfahrt**“: what stands in another case describes nobody before it. */
export function freeOther(tree: Tree, node: Node): Change | undefined {
  const verb = verbOfOther(tree, node);
  return verb && { head: verb.index, deprel: 'obj' };
}

/** „bei **Karl Mühl** in Ulm, **einem Freund** der Familie“: a person describes whoever is there, and not the place. */
export function joinDescription(tree: Tree, node: Node): Change | undefined {
  const measure = measureBefore(tree, node);
  if (measure) return { head: measure.index, deprel: 'conj' };
  const person = personOf(tree, node) ?? lastOfSeveral(tree, node);
  return person && { head: person.index };
}

/** „Gefördert wird der Bau von der Bürgerstiftung, **einer Einrichtung** der Bank“: a dative describes what stands before its comma, and is no second subject. */
export function joinDative(tree: Tree, node: Node): Change | undefined {
  const subject = tree.nodes[node.head];
  const first = firstOfPhrase(tree, node);
  if (!subject?.deprel.startsWith('nsubj') || tree.nodes[first - 1]?.form !== ',') return undefined;
  if (!/^(einer|einem|dem)$/.test(tree.nodes[first]?.lower ?? '') || node.upos !== 'NOUN')
    return undefined;
  let before = tree.nodes[first - 2];
  const isPhrase = ({ index }: Node): boolean => dependent(tree, index, 'case') !== undefined;
  while (before && /^(appos|flat|nmod)$/.test(before.deprel) && !isPhrase(before))
    before = tree.nodes[before.head];
  const host = before?.deprel === 'conj' ? tree.nodes[before.head] : before;
  return before && host && isPhrase(host) && host.index > subject.index
    ? { head: before.index, deprel: 'appos' }
    : undefined;
}

/** „von der Kammer und der Flüchtlingshilfe, **einem Verein**“: one thing behind a comma describes the last of several. */
function lastOfSeveral(tree: Tree, node: Node): Node | undefined {
  const article = dependent(tree, node.index, 'det');
  if (!/^eine?[mnr]?$/.test(article?.lower ?? '')) return undefined;
  if (tree.nodes[firstOfPhrase(tree, node) - 1]?.form !== ',') return undefined;
  const last = dependents(tree, node.head, 'conj').findLast(({ index }) => index < node.index);
  return last !== undefined && (last.upos === 'NOUN' || last.upos === 'PROPN') ? last : undefined;
}

/** „einen Platz vor Jena, **einen Zähler hinter** Kiel“: the second distance goes on from the first, and is nobody. */
function measureBefore(tree: Tree, node: Node): Node | undefined {
  const host = isDistance(tree, node) ? tree.nodes[node.head] : undefined;
  const first = host?.deprel === 'nmod' ? tree.nodes[host.head] : undefined;
  return first && isDistance(tree, first) ? first : undefined;
}

function isDistance(tree: Tree, { form, index }: Node): boolean {
  return (
    tree.children[index]?.length !== 0 &&
    /(punkte?|zähler|plätze|platz|rang|ränge|tore?|meter|sekunden?|minuten?|stunden?|tage?|wochen?|monate?|jahre?|längen?)$/i.test(
      form,
    ) &&
    dependents(tree, index, 'nmod').some(
      (word) =>
        word.index > index &&
        dependents(tree, word.index, 'case').some(({ form: mark }) =>
          /^(vor|hinter|über|unter|nach)$/.test(mark),
        ),
    )
  );
}

/** „ob er die Firma **eines Tages** übernimmt“: when, and no day's firm; „am Ende eines Tages“ stays. */
export function freeDay(tree: Tree, { form, index, head }: Node): Change | undefined {
  if (!dayGenitives.has(form)) return undefined;
  const host = nodeAt(tree, head);
  const verb = /^(nsubj|nsubj:pass|obj|obl|obl:arg)$/.test(host.deprel)
    ? tree.nodes[host.head]
    : undefined;
  const isWhen =
    tree.nodes[index - 1]?.lower === 'eines' &&
    dependents(tree, index).length === 1 &&
    verb?.upos === 'VERB' &&
    !/(ende|anfang|beginn|verlaufs?|laufe?|dauer|mitte|hälfte|ablauf|arbeit|werk)$/i.test(
      host.form,
    );
  return isWhen ? { head: verb.index, deprel: 'obl' } : undefined;
}

const dayGenitives: ReadonlySet<string> = new Set(
  'Tages Abends Morgens Nachts Nachmittags'.split(' '),
);

/** „hatten im vergangenen Herbst **Pappeln** gefällt“: a bare word for things straight behind a time names no time, it is the object. */
export function freeBehindTime(tree: Tree, node: Node): Change | undefined {
  const host = nodeAt(tree, node.head);
  if (
    (node.upos !== 'NOUN' && node.upos !== 'PROPN') ||
    host.deprel !== 'obl' ||
    host.index !== node.index - 1
  )
    return undefined;
  if (!times.test(host.form) || dependent(tree, host.index, 'case') === undefined) return undefined;
  const verb = tree.nodes[host.head];
  const isObject =
    verb?.upos === 'VERB' &&
    (node.name === undefined || isPersonBehind(tree, node, verb)) &&
    !isTimeWord(node.form) &&
    dependents(tree, node.index).every(({ deprel }) => deprel === 'flat' && node.name) &&
    dependent(tree, verb.index, 'obj', 'ccomp', 'aux:pass', 'cop') === undefined &&
    dependent(tree, verb.index, 'nsubj') !== undefined &&
    !takesNoObject(lemmaOfVerb(tree, verb.index));
  return isObject
    ? { head: verb.index, deprel: 'obj', upos: node.name ? 'PROPN' : 'NOUN' }
    : undefined;
}

/** „wechselte in der 70. Minute **Kolb** ein“: whom the subject in front does something to. */
function isPersonBehind(tree: Tree, { name, index }: Node, verb: Node): boolean {
  return (
    name?.type === 'PER' &&
    name.begins &&
    verb.index < index &&
    needsPerson.test(lemmaOfVerb(tree, verb.index)) &&
    dependents(tree, verb.index, 'nsubj').some((subject) => subject.index < index)
  );
}

const needsPerson =
  /^(ein|aus)?wechseln$|^(bringen|foulen|verpflichten|entlassen|ernennen|berufen|treffen|besiegen|bezwingen|schlagen|holen|verklagen|festnehmen|verhaften|heiraten|empfangen|besuchen|überholen|ablösen|ersetzen|nominieren|küren|wählen|bedienen|finden)$/;

const times =
  /^(?:pause|halbzeit|minute|frühjahr|frühling|sommer|herbst|winter|jahr|monat|woche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/i;

/** „verlangt von **Drees** Schadenersatz“: what is asked of somebody named is no part of the name. */
export function freeDemands(tree: Tree): Tree {
  let changes: Map<number, Change> | undefined;
  for (const name of tree.nodes) {
    const demand = name.name?.type === 'PER' ? demandBehind(tree, name) : undefined;
    if (!demand) continue;
    changes ??= new Map<number, Change>();
    changes.set(name.index, { head: demand.head, deprel: 'obl' });
    for (const word of dependents(tree, demand.index, 'case'))
      changes.set(word.index, { head: name.index });
    changes.set(demand.index, { deprel: 'obj', upos: 'NOUN', name: undefined });
  }
  return changes ? changeTree(tree, changes) : tree;
}

function demandBehind(tree: Tree, { index, head, upos }: Node): Node | undefined {
  const demand = upos === 'PROPN' && head === index + 1 ? tree.nodes[head] : undefined;
  if (!demand || !/^(obl|obl:arg)$/.test(demand.deprel) || !isGift(demand.form)) return undefined;
  const verb = tree.nodes[demand.head];
  return verb?.upos === 'VERB' && dependent(tree, verb.index, 'obj') === undefined
    ? demand
    : undefined;
}

/**
 * „wirft **den Männern** schweren Diebstahl vor“, hung on the adjective of what somebody is given or accused of · „überließ das Gelände
 * **der Feuerwehr**“: a body behind what it is given.
 */
export function freeAccused(tree: Tree, node: Node): Change | undefined {
  const thing = node.deprel === 'nmod' ? thingGiven(tree, node) : thingOfQuality(tree, node);
  return thing && { head: thing.head, deprel: 'obl:arg' };
}

function verbOfOther(tree: Tree, node: Node): Node | undefined {
  const before = tree.nodes[firstOfPhrase(tree, node) - 1];
  if (node.upos !== 'NOUN' || before?.form !== ',' || !isObjectForm(tree, node)) return undefined;
  if (dependent(tree, node.index, 'cc') !== undefined) return undefined;
  let host = nodeAt(tree, node.head);
  while (/^(appos|conj)$/.test(host.deprel) && host.index < node.index)
    host = nodeAt(tree, host.head);
  const verb = /^(nsubj|obl:arg)$/.test(host.deprel) ? tree.nodes[host.head] : undefined;
  if (verb?.upos !== 'VERB' || dependent(tree, verb.index, 'obj') !== undefined) return undefined;
  const other =
    host.deprel === 'nsubj'
      ? !isCaseThinkable(tree, node.index, 'Nom') && isCaseThinkable(tree, host.index, 'Nom')
      : !isCaseThinkable(tree, node.index, 'Dat') && !isCaseThinkable(tree, host.index, 'Acc');
  return other ? verb : undefined;
}

function personOf(tree: Tree, node: Node): Node | undefined {
  const place = tree.nodes[node.head];
  if (place?.name?.type !== 'LOC' || maybeTypeOfNoun(node.lemma) !== 'Person') return undefined;
  const preposition = tree.nodes[place.index - 1];
  const last = tree.nodes[place.index - 2];
  if (preposition?.deprel !== 'case' || last?.name?.type !== 'PER') return undefined;
  return last.deprel === 'flat' ? tree.nodes[last.head] : last;
}

function firstOfPhrase(tree: Tree, { index }: Node): number {
  return Math.min(
    index,
    ...dependents(tree, index, 'det', 'det:poss', 'amod').map((word) => word.index),
  );
}

/** With an article that fits an object. */
function isObjectForm(tree: Tree, { index }: Node): boolean {
  return (
    dependent(tree, index, 'det', 'det:poss') !== undefined && isCaseThinkable(tree, index, 'Acc')
  );
}

/** What is left to somebody: with few verbs nothing else says to whom, and *der* is a dative as well. */
function thingGiven(tree: Tree, node: Node): Node | undefined {
  const thing = tree.nodes[node.head];
  const verb = thing?.deprel === 'obj' ? tree.nodes[thing.head] : undefined;
  const article = tree.nodes[node.index - 1];
  return thing &&
    verb?.upos === 'VERB' &&
    article?.lower === 'der' &&
    article.head === node.index &&
    article.index === thing.index + 1 &&
    node.feats['Gender'] === 'Fem' &&
    node.feats['Number'] === 'Sing' &&
    !/(leitung|führung|spitze|regie|mehrheit|teil|hälfte|rest|großteil)$/i.test(thing.form) &&
    leaving.has(lemmaOfVerb(tree, verb.index)) &&
    rankOf(tree, node) >= 2 &&
    dependent(tree, verb.index, 'obl:arg') === undefined &&
    !dependents(tree, thing.head, 'obl').some(({ index }) => isCaseShown(tree, index))
    ? thing
    : undefined;
}

const leaving: ReadonlySet<string> = new Set(
  'überlassen anvertrauen überreichen aushändigen vermachen unterstellen'.split(' '),
);

/** „überließ die Akten der Behörde **dem Gericht**“ */
function isCaseShown(tree: Tree, index: number): boolean {
  return (
    dependent(tree, index, 'case') === undefined &&
    dependents(tree, index, 'det', 'det:poss').some((word) => /e[mn]$/.test(lower(word)))
  );
}

/** „dem 54-jährigen **Karl Mohn**“ */
function lastOfName(tree: Tree, { index }: Node): number {
  return Math.max(index, ...dependents(tree, index, 'flat', 'appos').map((word) => word.index));
}

function thingOfQuality(tree: Tree, node: Node): Node | undefined {
  const quality = tree.nodes[node.head];
  if (
    quality?.upos !== 'ADJ' ||
    quality.deprel !== 'amod' ||
    quality.index !== lastOfName(tree, node) + 1
  )
    return undefined;
  const thing = nodeAt(tree, quality.head);
  const verb = thing.deprel === 'obj' ? tree.nodes[thing.head] : undefined;
  const isFree =
    verb?.upos === 'VERB' &&
    dependent(tree, verb.index, 'obl:arg') === undefined &&
    dependent(tree, thing.index, 'det', 'det:poss') === undefined &&
    dependent(tree, node.index, 'case') === undefined &&
    isCaseThinkable(tree, node.index, 'Dat') &&
    !isTimeWord(node.form);
  return isFree && takesDative(lemmaOfVerb(tree, verb.index)) ? thing : undefined;
}
