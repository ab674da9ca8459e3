import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { rankOf } from '../actors.ts';
import { isPluralForm } from '../agreement.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { takesNoObject } from '../lexicon/transitive.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../navigate.ts';
import { isFinite, isReportedForm, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „Der Vater erstattete Anzeige, **die Mutter schwieg**“: with a single noun and a verb without an object there is no place for a relative
 * pronoun; what looks like a relative clause is a main clause · „Zweite wurde Anna Kern, **auf Rang drei kam** Pia Holm“: and so it is with one
 * phrase before its verb and the subject behind.
 */
export function freeClauses(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    if (node.upos !== 'VERB' || node.deprel !== 'acl' || !isInflected(tree, node)) continue;
    const first = firstOfTwo(tree, node);
    if (first) changes.set(node.index, { head: first.index, deprel: 'conj' });
    if (first) continue;
    const noun = maybeOnlyNoun(tree, node);
    const article = noun && articleOf(tree, noun, node);
    const verb = article && verbAbove(tree, node);
    if (!noun || !article || !verb) continue;
    changes.set(article.index, { head: noun.index, deprel: 'det', upos: 'DET' });
    changes.set(noun.index, { deprel: 'nsubj' });
    changes.set(node.index, { head: verb.index, deprel: 'conj' });
  }
  return changeTree(tree, changes);
}

/** „…, die Preise **sinken**“: without *zu* and an auxiliary a form like an infinitive is inflected. */
function isInflected(tree: Tree, node: Node): boolean {
  return (
    isFinite(node) ||
    (node.feats['VerbForm'] === 'Inf' &&
      dependent(tree, node.index, 'mark', 'aux') === undefined &&
      !isZuForm(node.lower))
  );
}

/** The only noun of a clause whose verb takes no object, or in which a pronoun for several cannot be who does it, nor a body without an article. */
function maybeOnlyNoun(tree: Tree, node: Node): Node | undefined {
  const lemma = lemmaOfVerb(tree, node.index);
  const single = !takesNoObject(lemma) && !alone.test(lemma);
  const isDative = lemma === 'widersprechen' || lemma === 'zustimmen';
  if (single && !isDative && !isBehindSeveral(tree, node)) return undefined;
  const nouns = dependents(tree, node.index, 'nsubj', 'obj', 'obl', 'obl:arg').filter(
    ({ index, upos }) =>
      !/^(PRON|DET)$/.test(upos) &&
      index < node.index &&
      dependent(tree, index, 'case') === undefined,
  );
  const [noun] = nouns;
  if (!noun || nouns.length > 1) return undefined;
  if (single && (!isDative || !parties.test(noun.form)))
    return isBody(tree, noun) ? noun : undefined;
  return noun.upos === 'NOUN' || parties.test(noun.form) ? noun : undefined;
}

const alone =
  /^(schweigen|lachen|weinen|warten|zögern|protestieren|leiden|schlafen|streiken|jubeln|zweifeln|trauern|bangen|hoffen|murren|staunen)$/;

const parties = /^(Grünen?|Linken?|SPD|CDU|CSU|FDP|AfD|Union)$/;

/** „sucht **Helfer**, die Kommune **zahlt**“ */
function isBehindSeveral(tree: Tree, node: Node): boolean {
  return nodeAt(tree, node.head).feats['Number'] === 'Plur' && !isPluralForm(node.lower);
}

/** *Kommune, Familie*: one of many, which needs its article. */
function isBody(tree: Tree, noun: Node): boolean {
  const { upos, feats } = noun;
  return (
    upos === 'NOUN' &&
    feats['Number'] === 'Sing' &&
    feats['Gender'] === 'Fem' &&
    rankOf(tree, noun) >= 2
  );
}

/** *die* behind the comma, as far as it fits the noun, which closes the clause but for its verb and own phrases. */
function articleOf(tree: Tree, noun: Node, verb: Node): Node | undefined {
  const article = tree.nodes[noun.index - 1];
  if (!article || tree.nodes[article.index - 1]?.form !== ',') return undefined;
  if (article.head !== noun.index && article.head !== verb.index) return undefined;
  const { Gender, Number } = noun.feats;
  if (lower(article) === 'der') return Gender === 'Masc' && Number === 'Sing' ? article : undefined;
  if (lower(article) === 'das') return Gender === 'Neut' && Number === 'Sing' ? article : undefined;
  return lower(article) === 'die' && (Gender === 'Fem' || Number === 'Plur') ? article : undefined;
}

function verbAbove(tree: Tree, node: Node): Node | undefined {
  let above = nodeAt(tree, node.head);
  while (!/^(VERB|AUX)$/.test(above.upos) && above.head >= 0) above = nodeAt(tree, above.head);
  return /^(VERB|AUX)$/.test(above.upos) ? above : undefined;
}

/** The verb above a person, behind whose comma stand one phrase, an indicative verb and its subject. */
function firstOfTwo(tree: Tree, node: Node): Node | undefined {
  const subject = dependent(tree, node.index, 'nsubj');
  if (!subject || subject.index < node.index || isReportedForm(node)) return undefined;
  const phrase = dependent(tree, node.index, 'obl');
  const start = phrase && dependent(tree, phrase.index, 'case');
  if (!start || start.index > phrase.index || phrase.index > node.index) return undefined;
  if (tree.nodes[start.index - 1]?.form !== ',') return undefined;
  if (subtree(tree, phrase.index).at(-1) !== node.index - 1) return undefined;
  if (dependent(tree, phrase.index, 'acl', 'conj', 'appos') !== undefined) return undefined;
  const host = nodeAt(tree, node.head);
  const isPerson = host.name?.type === 'PER' || maybeTypeOfNoun(host.lemma) === 'Person';
  return isPerson && phrase.upos !== 'PRON' ? verbAbove(tree, node) : undefined;
}
