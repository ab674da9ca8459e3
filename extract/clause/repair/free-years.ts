import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents } from '../navigate.ts';
import { changeTree, changeWords } from './change-tree.ts';
import { isYear } from '../lexicon/time-nouns.ts';

/** „baut **seit 1998** Äpfel an“: the preposition is the year's, and the bare noun behind it is object or subject. */
function freeDatedNouns(tree: Tree): Tree {
  const year = tree.nodes.find(
    (node) => node.deprel === 'nummod' && isYear(node.form) && datedNoun(tree, node) !== undefined,
  );
  const noun = year && datedNoun(tree, year);
  return year && noun
    ? changeTree(
        tree,
        new Map([
          [year.index, { head: noun.head, deprel: 'obl' }],
          [year.index - 1, { head: year.index }],
          [noun.index, { deprel: noun.deprel === 'nsubj' ? 'nsubj' : 'obj' }],
        ]),
      )
    : tree;
}

/** The noun straight behind a year behind *seit*, *ab* or *bis*, which is all that it has before it. */
function datedNoun(tree: Tree, { index, head }: Node): Node | undefined {
  const noun = tree.nodes[head];
  const preposition = tree.nodes[index - 1];
  if (!noun || !/^(obl|obj|nsubj)$/.test(noun.deprel) || noun.upos !== 'NOUN') return undefined;
  if (
    !/^(seit|ab|bis)$/.test(preposition?.lower ?? '') ||
    ![head, index].includes(preposition?.head ?? -1)
  )
    return undefined;
  const before = tree.children[noun.index]?.filter((at) => at < noun.index) ?? [];
  const isBare = before.every((at) => at === index || at === index - 1);
  const verb = tree.nodes[noun.head];
  return isBare &&
    noun.index === index + 1 &&
    verb?.upos === 'VERB' &&
    dependents(tree, verb.index, 'obj').every((object) => object === noun)
    ? noun
    : undefined;
}

/** „Geboren wurde Tann **1969** in Kiel“: a year behind a person or a body belongs to the verb; events keep theirs (*Expo 2000*). */
export function freeYears(original: Tree): Tree {
  const tree = freeDatedNouns(original);
  return changeWords(tree, (node) => {
    const month = maybeMonthOf(tree, node);
    if (month) return { head: month.index, deprel: 'nmod' };
    const verb =
      isYear(node.form) || isOfOldPlace(tree, node)
        ? (verbOfPlan(tree, node) ??
          verbOfSource(tree, node) ??
          verbOfStart(tree, node) ??
          verbOver(tree, node))
        : undefined;
    return verb && { head: verb.index, deprel: 'obl' };
  });
}

/** „Erstmals erwähnt wurde das Dorf **1126**“: no place counts so far. */
function isOfOldPlace({ nodes }: Tree, { index, form }: Node): boolean {
  return (
    form.length <= 4 &&
    /^(9|1[0-4])\d\d$/.test(form) &&
    /^((\p{L}*(ort|dorf|stadt|burg|schloss|kirche|kloster|kapelle))|gemeinde|siedlung|weiler|markt)$/iu.test(
      nodes[index - 1]?.form ?? '',
    )
  );
}

/** „zwischen März und **Oktober** 2024 Anrufe erhalten“: a year behind a month counts nothing. */
function maybeMonthOf({ nodes }: Tree, { index, form, deprel, head }: Node): Node | undefined {
  const before = nodes[index - 1];
  return deprel === 'nummod' && head > index && before && month.test(before.form) && isYear(form)
    ? before
    : undefined;
}

/** „soll nach jetzigem **Stand** 2032 öffnen“: the plan is not of that year. */
function verbOfPlan(tree: Tree, { index, head, deprel }: Node): Node | undefined {
  const noun = deprel === 'nummod' && head === index - 1 ? tree.nodes[head] : undefined;
  if (!noun || !/^(stand|planung|planungen|plänen|prognosen?|angaben)$/.test(noun.lower))
    return undefined;
  const verb = tree.nodes[noun.head];
  return dependent(tree, noun.index, 'case')?.lower === 'nach' && verb?.upos === 'VERB'
    ? verb
    : undefined;
}

/** „hatte nach Überzeugung des Gerichts **zwischen 2019** und 2023 Geld überwiesen“: the one who says so is not of those years. */
function verbOfSource(tree: Tree, { index, deprel, head }: Node): Node | undefined {
  if (deprel !== 'nmod' || dependent(tree, index, 'case')?.lower !== 'zwischen') return undefined;
  const owner = tree.nodes[head];
  const source = owner?.deprel === 'nmod' ? tree.nodes[owner.head] : owner;
  if (source?.deprel !== 'obl' || dependent(tree, source.index, 'case')?.lower !== 'nach')
    return undefined;
  const verb = tree.nodes[source.head];
  return verb?.upos === 'VERB' ? verb : undefined;
}

/** „die Mittel für Zäune **von 2027 an** erhöhen“: from when on is of the verb. */
function verbOfStart(tree: Tree, { index, deprel, head }: Node): Node | undefined {
  if (deprel !== 'nmod' || tree.nodes[index + 1]?.lower !== 'an') return undefined;
  if (tree.nodes[index - 1]?.lower !== 'von') return undefined;
  let noun = tree.nodes[head];
  while (noun?.deprel === 'nmod') noun = tree.nodes[noun.head];
  const verb =
    noun && /^(nsubj|nsubj:pass|obj|obl)$/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  return verb?.upos === 'VERB' ? verb : undefined;
}

const month =
  /^(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/i;

/** „Fertig ist der Bau **frühestens 2031**“: a year behind such a word says when, and is neither subject nor object. */
export function freeBoundedYears(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (!isYear(node.form) || !/^(nsubj|nsubj:pass|obj)$/.test(node.deprel)) return undefined;
    const before = tree.nodes[node.index - 1];
    return before && bounds.has(before.lower) ? { deprel: 'obl' } : undefined;
  });
}

const bounds: ReadonlySet<string> = new Set([
  'frühestens',
  'spätestens',
  'erst',
  'bereits',
  'schon',
]);

function verbOver(tree: Tree, year: Node): Node | undefined {
  const before = tree.nodes[year.index - 1];
  if (!before || !/^(nummod|appos|nmod|flat|dep)$/.test(year.deprel)) return undefined;
  if (tree.children[year.index]?.length !== 0) return undefined;
  if (year.head > year.index) return verbBehind(tree, year);
  if (!isTimeless(tree, before)) return undefined;
  let noun = tree.nodes[year.head];
  while (noun && (/^(flat|appos)$/.test(noun.deprel) || isGenitive(tree, noun)))
    noun = tree.nodes[noun.head];
  const verb =
    noun && /^(nsubj|nsubj:pass|obj|obl:arg)$/.test(noun.deprel)
      ? tree.nodes[noun.head]
      : undefined;
  return verb?.upos === 'VERB' ? verb : undefined;
}

/** „kaufte **2018** den Konkurrenten“: before its article no noun has a year. */
function verbBehind(tree: Tree, year: Node): Node | undefined {
  const noun = tree.nodes[year.head];
  const next = tree.nodes[year.index + 1];
  const verb =
    noun && next?.upos === 'DET' && next.head === noun.index ? tree.nodes[noun.head] : undefined;
  return noun && /^(nsubj|nsubj:pass|obj|obl:arg)$/.test(noun.deprel) && verb?.upos === 'VERB'
    ? verb
    : undefined;
}

/** Persons, bodies and things that have no year of their own: „den Bau des Stadions **2019** gefördert“. */
function isTimeless(tree: Tree, node: Node): boolean {
  if (node.upos === 'PROPN') return node.name?.type === 'PER';
  if (node.upos !== 'NOUN') return false;
  const type = maybeTypeOfNoun(node.lemma) ?? maybeTypeOfNoun(node.form);
  if (type === 'Person' || type === 'Organization') return true;
  return (
    type !== 'Event' &&
    !yearly.test(node.form) &&
    dependent(tree, node.index, 'det', 'det:poss') !== undefined
  );
}

/** What comes every year, or is made for one: *Wahl 2021, Haushalt 2025, Jahrgang 1954*. */
const yearly =
  /(wahl|haushalts?|etats?|budgets?|bilanz|jahrgangs?|modells?|berichts?|reports?|programms?|agenda|plans?|ziels?|saison|abiturs?|prognose|vision|konzepts?|strategie|statistik|index|umfrage|studie|runde|turniers?|spiele|titels?|pokals?|krise|reform|quartals?|halbjahrs?|jahres|jahr|expo|em|wm|olympia|gesetz|verordnung|hochwassers?|oktober|november|dezember|januar|februar|märz|april|mai|juni|juli|august|september|sommer|winter|herbst|frühjahr|ende|anfang|mitte|seit|werke|auflage|ausgabe|klasse|jahren)$/i;

function isGenitive(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'nmod' &&
    dependent(tree, node.index, 'case') === undefined &&
    tree.nodes[node.head]?.upos === 'NOUN'
  );
}
