import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { particles } from '../lexicon/particles.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isParticiple } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „hatten auf Freispruch **plädiert** und **kündigten** Revision an“, with *kündigten* taken for a quality: straight behind a participle that ends
 * its clause and *und* an inflected verb goes on, with what stands behind it.
 */
export function raiseSecondVerb(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const quality of tree.nodes) {
    const second = quality.deprel === 'conj' ? maybeObjectOfSecond(tree, quality) : undefined;
    if (second) changes.set(second.index, { head: quality.index, deprel: 'obj' });
    const above = quality.deprel === 'conj' ? maybeVerbAbove(tree, quality) : undefined;
    if (above) changes.set(quality.index, { head: above.index });
    if (quality.deprel !== 'amod') continue;
    const listed = maybeListedVerb(tree, quality);
    const first = listed ?? firstVerb(tree, quality);
    if (!first) continue;
    const object = tree.nodes[listed ? quality.index + 1 : quality.head] as Node;
    const last = tree.nodes.length;
    const end = listed
      ? (dependents(tree, first.index, 'conj').find(({ index }) => index > object.index)?.index ??
        last)
      : last;
    changes.set(quality.index, {
      head: first.index,
      deprel: 'conj',
      upos: 'VERB',
      feats: { VerbForm: 'Fin', Tense: 'Past', Mood: 'Ind', Person: '3' },
    });
    changes.set(object.index, { head: quality.index, deprel: 'obj' });
    const isListed = tree.nodes[quality.index - 1]?.form === ',';
    changes.set(quality.index - 1, { head: quality.index, deprel: isListed ? 'punct' : 'cc' });
    for (const word of dependents(tree, first.index))
      if (
        word.index > quality.index &&
        word.index < end &&
        word !== object &&
        word.upos !== 'PUNCT' &&
        word.deprel !== 'conj'
      )
        changes.set(word.index, {
          head: quality.index,
          deprel: particles.has(lower(word)) ? 'compound:prt' : word.deprel,
        });
  }
  return changeTree(tree, changes);
}

/**
 * „zerschlugen Vitrinen, **rafften** Uhren zusammen und flüchteten“: an attribute of a bare plural object would end in *-e*; behind a plural verb with
 * its object it is another verb.
 */
function maybeListedVerb(tree: Tree, { index, form, upos }: Node): Node | undefined {
  if (!/^(ADJ|VERB)$/.test(upos) || !/^(?!ge)\p{Ll}{2,}en$/u.test(form)) return undefined;
  if (!/^(,|und)$/.test(tree.nodes[index - 1]?.lower ?? '')) return undefined;
  const object = tree.nodes[index + 1];
  const isBare =
    object?.upos === 'NOUN' &&
    (object.feats['Number'] === 'Plur' || form.endsWith('ten')) &&
    (object.feats['Number'] === 'Plur' || object.feats['Gender'] !== 'Masc') &&
    dependents(tree, object.index, 'case', 'det', 'det:poss', 'nummod').length === 0;
  return isBare ? maybeVerbBefore(tree, object, index) : undefined;
}

/** The finite plural verb of whose objects a noun would be one more. */
function maybeVerbBefore(tree: Tree, object: Node, before: number): Node | undefined {
  let noun: Node | undefined = object;
  while (noun?.deprel === 'conj' && tree.nodes[noun.head]?.upos === 'NOUN')
    noun = tree.nodes[noun.head];
  const verb = noun && /^(obj|conj)$/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  return noun &&
    verb?.upos === 'VERB' &&
    verb.index < before &&
    verb.feats['VerbForm'] === 'Fin' &&
    isPluralForm(lower(verb)) &&
    dependents(tree, noun.index, 'case').length === 0
    ? verb
    : undefined;
}

/** „sammelten Müll, **pflanzten** Bäume“: a verb goes on with the verb before it, and not with its object. */
function maybeVerbAbove(
  { nodes }: Tree,
  { upos, feats, form, index, head }: Node,
): Node | undefined {
  const noun = upos === 'VERB' && feats['VerbForm'] === 'Fin' ? nodes[head] : undefined;
  const verb = noun?.upos === 'NOUN' && noun.deprel === 'obj' ? nodes[noun.head] : undefined;
  return verb?.upos === 'VERB' &&
    verb.index < index &&
    verb.feats['VerbForm'] === 'Fin' &&
    isPluralForm(lower(verb)) === isPluralForm(form)
    ? verb
    : undefined;
}

/** „besetzten Straßen und **warfen Steine**“: straight behind the second verb stands no object of the first. */
function maybeObjectOfSecond(tree: Tree, { index, upos, deprel }: Node): Node | undefined {
  const noun = upos === 'VERB' && deprel === 'conj' ? tree.nodes[index + 1] : undefined;
  return noun?.upos === 'NOUN' &&
    noun.deprel === 'conj' &&
    noun.head < index &&
    tree.nodes[noun.head]?.upos === 'NOUN' &&
    dependents(tree, index, 'obj', 'nsubj', 'aux', 'aux:pass').length === 0 &&
    dependents(tree, noun.index, 'case', 'det', 'nummod').length === 0 &&
    maybeVerbBefore(tree, noun, index)
    ? noun
    : undefined;
}

/** The participle before *und*, of which the next noun would be an argument behind its end. */
function firstVerb(tree: Tree, { index, head, form }: Node): Node | undefined {
  if (!/^\p{Ll}+ten?$/u.test(form) || tree.nodes[index - 1]?.lower !== 'und') return undefined;
  const first = tree.nodes[index - 2];
  const object = tree.nodes[head];
  if (first?.upos !== 'VERB' || !isParticiple(first) || object?.head !== first.index)
    return undefined;
  const subject = dependent(tree, first.index, 'nsubj');
  return subject !== undefined &&
    subject.index < first.index &&
    object.index > index &&
    /^(nsubj|obj|obl|obl:arg|conj|dep)$/.test(object.deprel) &&
    dependent(tree, object.index, 'case', 'det', 'det:poss') === undefined &&
    dependents(tree, first.index, 'aux').some(
      (helper) =>
        helper.index < first.index &&
        /^(ha[tb]|war|ist|sind)/.test(lower(helper)) &&
        isPluralForm(lower(helper)) === form.endsWith('en'),
    )
    ? first
    : undefined;
}
