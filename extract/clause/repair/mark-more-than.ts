import type { Node, Tree } from '../../parser/tree.ts';
import { motionVerbs } from '../lexicon/places.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { takesNoObject, takesOnlyDative } from '../lexicon/transitive.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/** „Die Sammlung umfasst **über 4000 Bilder**“: before a number *über* is „more than“, unless the verb asks for it („berichtete über 300 Fälle“). */
export function markMoreThan(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const over of tree.nodes) {
    if (lower(over) !== 'über' || over.deprel !== 'case') continue;
    const number = tree.nodes[over.index + 1];
    const noun = tree.nodes[over.head];
    if (!number || !noun || number.head !== noun.index || !isLargeCount(tree, number, noun))
      continue;
    const verb = tree.nodes[noun.head];
    const deprel = verb && maybeRelation(tree, noun, verb);
    if (!deprel) continue;
    changes.set(over.index, { head: number.index, deprel: 'advmod' });
    changes.set(noun.index, { deprel });
  }
  return changeTree(tree, changes);
}

function isLargeCount(tree: Tree, number: Node, noun: Node): boolean {
  return (
    number.deprel === 'nummod' &&
    /^(\d\d[\d.]*|\p{Ll}*(hundert|tausend))$/u.test(number.form) &&
    noun.upos === 'NOUN' &&
    !isTimeWord(noun.form) &&
    dependents(tree, noun.index, 'case').length === 1
  );
}

/** The object, where the verb may have one and shows none. */
function maybeRelation(tree: Tree, noun: Node, verb: Node): string | undefined {
  if (verb.upos !== 'VERB' || !/^(obl|obj)/.test(noun.deprel)) return undefined;
  const lemma = lemmaOfVerb(tree, verb.index);
  const isFull =
    takesNoObject(lemma) ||
    motionVerbs.has(lemma) ||
    isGoverned(lemma, 'über') ||
    dependents(tree, verb.index, 'obj', 'ccomp').some(({ index }) => index !== noun.index);
  return isFull ? undefined : 'obj';
}

/** What the parser hangs wrongly around amounts: those that are objects, and adverbs of the verb before them. */
export function markAmounts(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const number of tree.nodes) {
    if (number.upos !== 'NUM') continue;
    const noun = number.deprel === 'nummod' ? tree.nodes[number.head] : number;
    const verb = noun && tree.nodes[noun.head];
    if (!noun || verb?.upos !== 'VERB') continue;
    if (isObject(tree, number, { noun, verb })) changes.set(noun.index, { deprel: 'obj' });
    const manner = maybeManner(tree, number, noun);
    if (manner) changes.set(manner.index, { head: verb.index });
  }
  return changes.size === 0 ? tree : changeTree(tree, changes);
}

interface Place {
  readonly noun: Node;
  readonly verb: Node;
}

/** „kann **bis zu 20 Kilo Kohlendioxid** binden“, „will **mehr als zehn Prozent** stecken in“: a bare amount beside the subject is no dative. */
function isObject(tree: Tree, number: Node, { noun, verb }: Place): boolean {
  if (!noun.deprel.startsWith('obl') || noun.upos !== 'NOUN' || isTimeWord(noun.form)) return false;
  if (!units.has(noun.lower) && !isGraded(tree, number)) return false;
  const children = dependents(tree, verb.index);
  if (
    dependent(tree, noun.index, 'case', 'det') !== undefined ||
    dependent(tree, number.index, 'case') !== undefined ||
    !children.some(({ deprel }) => deprel === 'nsubj') ||
    children.some(({ deprel }) => full.has(deprel)) ||
    notObjects.has(tree.nodes[noun.index + 1]?.lower ?? '')
  )
    return false;
  const lemma = lemmaOfVerb(tree, verb.index);
  return !takesNoObject(lemma) && !takesOnlyDative(lemma) && !motionVerbs.has(lemma);
}

/** What leaves no room for an object. */
const full: ReadonlySet<string> = new Set(
  'obj ccomp xcomp cop aux:pass nsubj:pass csubj expl'.split(' '),
);

/** *bis zu 20 Kilo, mehr als 300 Anträge* */
function isGraded({ nodes }: Tree, { index }: Node): boolean {
  const [first, second] = [nodes[index - 2]?.lower ?? '', nodes[index - 1]?.lower ?? ''];
  return (
    (first === 'bis' && second === 'zu') || (second === 'als' && /^(mehr|weniger)$/.test(first))
  );
}

/** „liegt **30 Prozent höher**“: behind the amount stands what it measures. */
const notObjects: ReadonlySet<string> = new Set(
  'mehr weniger höher niedriger tiefer über unter vor hinter lang weit hoch tief breit entfernt schneller langsamer teurer billiger günstiger besser schlechter später früher'.split(
    ' ',
  ),
);

const units: ReadonlySet<string> = new Set(
  'prozent % euro dollar franken pfund tonne tonnen kilo kilogramm gramm liter hektar quadratmeter kubikmeter quadratkilometer megawatt gigawatt kilowattstunden gigawattstunden megawattstunden'.split(
    ' ',
  ),
);

/** „überwies **einstimmig** 60.000 Euro“: says how it was done, and grades no number. */
function maybeManner(tree: Tree, number: Node, noun: Node): Node | undefined {
  const before = tree.nodes[number.index - 1];
  return before?.deprel === 'advmod' &&
    before.upos === 'ADJ' &&
    (before.head === number.index || before.head === noun.index) &&
    /(ig|lich|isch|sam|los|haft)$/.test(before.lower) &&
    !grading.test(before.lower) &&
    dependents(tree, before.index).length === 0
    ? before
    : undefined;
}

const grading =
  /^(lediglich|schließlich|durchschnittlich|annähernd|ursprünglich|tatsächlich|eigentlich|ungewöhnlich|ausschließlich|einschließlich|abzüglich|zuzüglich|wenig|wirklich|unglaublich|sämtlich)$/;
