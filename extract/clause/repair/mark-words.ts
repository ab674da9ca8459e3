import type { Node, Tree } from '../../parser/tree.ts';
import { isFiniteForm } from '../lexicon/infinitives.ts';
import { dependent, isNominal, lower, nodeAt } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';
import { joinDemonyms } from './join-demonyms.ts';
import { maybeLoneWord } from './lone-words.ts';

/**
 * Words of the wrong class.
 * „75 **%** der Kosten“: a sign for a unit is a noun · „**Elf** von 18 Räten“ and its number none ·
 * „**Ums** Leben gekommen waren zwei“ opens no clause ·
 * „lernte ihn **kennen**“ is one verb, „etwas **anderes**“ one thing, and „hielt es **straff** zusammen“ names no thing ·
 * „… schwieg“ as a name: a small word that only a verb can be, at the head of a clause, is a verb ·
 * „Vor **allem** Pendler“: is no article ·
 * „davon kam **wenig** an“: what is the subject is no adverb ·
 * „Der **Rostocker** Trainer“: is no noun before one ·
 * „stellt **Zelte** zur Verfügung“ as a verb: a capitalised argument inside a sentence is a noun.
 */
export function markWords(unmarked: Tree): Tree {
  const tree = joinDemonyms(unmarked);
  return changeWords(tree, (node) => {
    if (node.index === 0 && isNumberOf(tree, node))
      return { upos: 'NUM', feats: { NumType: 'Card' } };
    const lone = maybeLoneWord(tree, node);
    if (lone) return lone;
    if (node.lower === 'allem' && node.deprel === 'det' && isMostly(tree, node))
      return { deprel: 'advmod', upos: 'ADV' };
    if (isTooMuch(tree, node)) return { deprel: 'advmod' };
    if (isContractedMark(tree, node))
      return { head: nodeAt(tree, node.index + 1).head, deprel: 'case' };
    if (isBeforeWhose(tree, node))
      return { head: nodeAt(tree, node.index + 1).head, deprel: 'case', upos: 'ADP' };
    if (node.deprel === 'advcl') {
      const noun = maybeNounOfWhose(tree, node);
      if (noun) return { head: noun.index, deprel: 'acl' };
    }
    if (isComparison(tree, node)) return { head: node.index - 1, deprel: 'fixed' };
    const than = tree.nodes[node.index + 1];
    if (than && isComparison(tree, than)) return { head: than.head, deprel: 'advmod' };
    if (node.upos !== 'NOUN' && signs.has(node.form)) return { upos: 'NOUN' };
    if (node.upos === 'SYM' && shares.test(node.form)) return { upos: 'NOUN' };
    if (isVorsitzende(tree, node)) return { head: node.index + 1, deprel: 'amod', upos: 'ADJ' };
    if (isRather(tree, node))
      return { head: nodeAt(tree, node.head).head, deprel: 'advmod', upos: 'ADV' };
    if (isOther(tree, node)) return { head: node.index - 1, deprel: 'amod', upos: 'ADJ' };
    if (isNoNoun(tree, node)) return asManner(tree, node);
    if (isMereQuality(tree, node)) return { deprel: 'dep', upos: 'ADJ' };
    if (isKnown(tree, node)) return { deprel: 'compound:prt' };
    if (node.lower === 'nach' || node.lower === 'und') {
      const change = maybeByAndBy(tree, node);
      if (change) return change;
    }
    if (node.deprel === 'compound:prt' && isFurther(tree, node)) return { deprel: 'advmod' };
    if (node.upos === 'ADV' && node.deprel === 'nsubj' && amounts.has(node.lower))
      return { upos: 'PRON' };
    if (headRelations.has(node.deprel) && (isHiddenVerb(node) || isWeakVerb(tree, node)))
      return { upos: 'VERB' };
    return isHiddenNoun(node) ? { upos: 'NOUN' } : undefined;
  });
}

/** „sah alle Akten, auch **geheime**“: behind *auch* one word alone is no verb. */
function isMereQuality(
  { nodes, children }: Tree,
  { upos, index, deprel, lower: form }: Node,
): boolean {
  return (
    upos === 'VERB' &&
    deprel === 'conj' &&
    /en?$/.test(form) &&
    /^(auch|selbst|sogar)$/.test(nodes[index - 1]?.lower ?? '') &&
    nodes[index - 2]?.form === ',' &&
    /^[.,]$/.test(nodes[index + 1]?.form ?? '') &&
    children[index]?.every((child) => nodes[child]?.upos === 'PUNCT' || child === index - 1) ===
      true
  );
}

/** „**Elf von** 18 Räten“: no fairy, but a number with a capital. */
function isNumberOf({ nodes }: Tree, { upos, form }: Node): boolean {
  return upos === 'NOUN' && nodes[1]?.lower === 'von' && /^(Acht|Elf|Hundert|Tausend)$/.test(form);
}

/** *vor allem*, but „mit allem Nachdruck“ */
function isMostly({ nodes }: Tree, { index }: Node): boolean {
  return nodes[index - 1]?.lower === 'vor' && nodes[index - 1]?.head === index;
}

const shares = /^(Drittel|Viertel|(Fünf|Sechs|Ach|Zehn)tel)n?$/;
const signs: ReadonlySet<string> = new Set(['%', '€', '$']);

/** „fand die Strafe **zu** milde“ is no infinitive. */
function isTooMuch(tree: Tree, node: Node): boolean {
  return (
    node.deprel === 'mark' &&
    node.upos === 'ADV' &&
    lower(node) === 'zu' &&
    node.head === node.index + 1 &&
    tree.nodes[node.head]?.upos === 'ADJ'
  );
}

/** „verdrängte es **nach und nach**“: neither of the two is the particle of a verb. */
function maybeByAndBy({ nodes }: Tree, { lower: form, index, deprel }: Node): Change | undefined {
  const [before, next] = [nodes[index - 1]?.lower, nodes[index + 1]?.lower];
  if (form === 'und')
    return before === 'nach' && next === 'nach' ? { head: index + 1, deprel: 'cc' } : undefined;
  if (next === 'und' && nodes[index + 2]?.lower === 'nach')
    return deprel === 'compound:prt' ? { deprel: 'advmod', upos: 'ADV' } : undefined;
  if (before !== 'und' || nodes[index - 2]?.lower !== 'nach') return undefined;
  return { head: index - 2, deprel: 'fixed', upos: 'ADV' };
}

/** „**Ums** Leben gekommen“: a preposition that is one token with an article joins no clause. */
function isContractedMark({ nodes }: Tree, { upos, deprel, token, index }: Node): boolean {
  const article = nodes[index + 1];
  return (
    upos === 'ADP' &&
    deprel === 'mark' &&
    article?.token === token &&
    article.deprel === 'det' &&
    article.head > article.index
  );
}

/** „ein Verein, **ohne dessen** Hilfe nichts ginge“ denies nothing, „das Werk, **um dessen** Erhalt sie kämpften“ aims at nothing, and it is told of the noun before the comma. */
function isBeforeWhose({ nodes }: Tree, { deprel, index, form }: Node): boolean {
  return (
    (form === 'ohne' || form === 'um') &&
    deprel === 'mark' &&
    /^(dessen|deren)$/.test(nodes[index + 1]?.form ?? '')
  );
}

function maybeNounOfWhose(tree: Tree, node: Node): Node | undefined {
  const without = dependent(tree, node.index, 'mark');
  if (!without || !isBeforeWhose(tree, without)) return undefined;
  let noun = tree.nodes[without.index - 2];
  while (noun && /^(flat|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  return noun && isNominal(noun) && noun.head !== node.index ? noun : undefined;
}

/** „…, hieß es **weiter**“, „…, sagte er **weiter**“: what was said before goes on, and nothing is passed on. */
export function isFurther(tree: Tree, node: Node): boolean {
  return (
    lower(node) === 'weiter' &&
    node.head >= 0 &&
    /^(sagt|hieß|heißt|erklär|beton|schreibt|schrieb|berichte|erläuter)/.test(
      lower(nodeAt(tree, node.head)),
    ) &&
    dependent(tree, node.head, 'obj') === undefined
  );
}

const amounts: ReadonlySet<string> = new Set(['wenig', 'viel', 'mehr', 'genug', 'nichts', 'etwas']);

/** „mehr **als** tausend Anhänger“ is an amount, and compares with nobody. */
function isComparison(tree: Tree, node: Node): boolean {
  return (
    lower(node) === 'als' &&
    node.deprel === 'case' &&
    /^(mehr|weniger|höchstens|länger)$/.test(lower(tree.nodes[node.index - 1] ?? node)) &&
    isCounted(tree, node) &&
    node.head > node.index
  );
}

/** *als tausend, als die Hälfte*, but not *als jede andere Behörde*. */
function isCounted(tree: Tree, than: Node): boolean {
  const next = tree.nodes[than.index + 1];
  if (next?.upos === 'NUM') return true;
  return (
    next?.upos === 'DET' &&
    (lower(next).startsWith('ein') ||
      /^(hälfte|drittel|viertel|doppelte|dreifache|dutzend)$/i.test(
        tree.nodes[than.head]?.form ?? '',
      ))
  );
}

/** „der Vorsitzende **Richter** mahnte“: the noun below its first word goes up, and takes the place of both. */
export function raisePresiding(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const first = node.deprel === 'appos' ? tree.nodes[node.index - 1] : undefined;
    return first?.index === node.head &&
      /^Richter(in)?s?$/.test(node.form) &&
      /^vorsitzende[nr]?$/.test(first.lower)
      ? { head: first.head, deprel: first.deprel, upos: 'NOUN' }
      : undefined;
  });
}

/** „die **Vorsitzende** Richterin“: a title of two words, of which the second is the noun. */
function isVorsitzende(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return (
    next?.upos === 'NOUN' &&
    node.index > 0 &&
    next.deprel !== 'det' &&
    next.deprel !== 'case' &&
    titleParts.has(node.form)
  );
}

const titleParts: ReadonlySet<string> = new Set(
  'Vorsitzender Vorsitzenden Vorsitzende Stellvertretender Stellvertretenden Stellvertretende Leitender Leitenden Leitende Regierender Regierenden Regierende Erster Ersten Erste Parlamentarischer Parlamentarischen Parlamentarische Geschäftsführender Geschäftsführenden Geschäftsführende'.split(
    ' ',
  ),
);

/** „wäre **lieber** Tischler geworden“: without an article *lieber* is no quality of the noun. */
function isRather(tree: Tree, node: Node): boolean {
  const noun = tree.nodes[node.index + 1];
  return (
    node.form === 'lieber' &&
    node.deprel === 'amod' &&
    noun?.index === node.head &&
    /^(xcomp|obj|nsubj)$/.test(noun.deprel) &&
    dependent(tree, noun.index, 'det', 'det:poss') === undefined
  );
}

function isKnown({ nodes }: Tree, node: Node): boolean {
  return (
    lower(node) === 'kennen' &&
    node.deprel === 'xcomp' &&
    lower(nodes[node.head] as Node).startsWith('lern')
  );
}

/** „etwas **anderes**“ is one thing. */
function isOther({ nodes }: Tree, node: Node): boolean {
  return (
    lower(node).startsWith('andere') &&
    /^andere[sn]?$/.test(lower(node)) &&
    /^(etwas|nichts)$/.test(nodes[node.index - 1]?.lower ?? '') &&
    node.deprel === nodes[node.index - 1]?.deprel
  );
}

function asManner(tree: Tree, { deprel, head }: Node): Change {
  const verb = deprel === 'appos' ? nodeAt(tree, head).head : head;
  return { head: verb, deprel: 'advmod', upos: 'ADJ' };
}

/** „hielt das Orchester **straff** zusammen“: a noun has a capital; units are short. */
function isNoNoun(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.form === node.lower &&
    node.index > 0 &&
    node.head >= 0 &&
    (node.deprel !== 'appos' || nodeAt(tree, node.head).head >= 0) &&
    /^(obj|nsubj|obl|appos)$/.test(node.deprel) &&
    /^\p{Ll}{5,}$/u.test(node.form) &&
    (tree.children[node.index]?.length ?? 0) === 0
  );
}

const headRelations: ReadonlySet<string> = new Set([
  'root',
  'ccomp',
  'advcl',
  'acl',
  'conj',
  'parataxis',
]);

function isHiddenVerb(node: Node): boolean {
  if (!mistakenForVerbs.has(node.upos)) return false;
  return isFiniteForm(lower(node)) && /^\p{Ll}/u.test(node.form);
}

const mistakenForVerbs: ReadonlySet<string> = new Set('PROPN ADJ NOUN ADV X'.split(' '));

/** „**löste** Proteste **aus**“: with a particle or a subject, *-te* is no adjective. */
function isWeakVerb(tree: Tree, node: Node): boolean {
  if (!mistakenForWeak.has(node.upos)) return false;
  if (!/^\p{Ll}+te(n|st)?$/u.test(node.form)) return false;
  return (
    dependent(tree, node.index, 'compound:prt', 'obj') !== undefined &&
    !dependent(tree, node.index, 'cop')
  );
}

const mistakenForWeak: ReadonlySet<string> = new Set('ADJ PROPN NOUN ADV'.split(' '));

function isHiddenNoun(node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    node.index > 1 &&
    argumentLabels.has(node.deprel) &&
    /^\p{Lu}/u.test(node.form)
  );
}

const argumentLabels: ReadonlySet<string> = new Set('obj nsubj obl obl:arg nmod'.split(' '));
