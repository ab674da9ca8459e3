import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { dependent, dependents, hasCase, lower } from '../navigate.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/** „stellte **den Geflüchteten** Wohnungen zur Verfügung“, taken for a quality of what was given: the article does not fit that. */
export function thingBehind(tree: Tree, node: Node): Node | undefined {
  const thing = node.deprel === 'amod' ? tree.nodes[node.index + 1] : undefined;
  const article = tree.nodes[node.index - 1];
  if (!thing || thing.index !== node.head || thing.deprel !== 'obj') return undefined;
  const verb = tree.nodes[thing.head];
  if (article?.head !== thing.index) return isBareReceiver(tree, node, verb) ? thing : undefined;
  return /^\p{Lu}\p{Ll}+n$/u.test(node.form) &&
    (!fits(article, node, thing) ||
      isGivenTo(node, thing, verb && lemmaOfVerb(tree, verb.index))) &&
    thing.name === undefined &&
    verb?.upos === 'VERB'
    ? thing
    : undefined;
}

/** „stellt **Betroffenen** Hilfen in Aussicht“: inside a sentence no quality has a capital. */
function isBareReceiver(tree: Tree, { upos, form, index }: Node, verb?: Node): boolean {
  return (
    upos === 'NOUN' &&
    index > 0 &&
    form.endsWith('en') &&
    verb?.upos === 'VERB' &&
    tree.children[index]?.length === 0
  );
}

/** Could the article belong to the thing: *der Sozialen Arbeit, den Großen Teich*? */
function fits(article: Node, receiver: Node, { feats }: Node): boolean {
  const plural = feats['Number'] === 'Plur';
  if (lower(article) === 'der') return !plural && feats['Gender'] === 'Fem';
  if (lower(article) === 'dem') return !plural && feats['Gender'] !== 'Fem';
  if (lower(article) !== 'den') return true;
  return plural ? receiver.upos === 'ADJ' : feats['Gender'] === 'Masc';
}

/** „warf den **Abtrünnigen** Verrat vor“: a noun for persons beside a verb of giving. */
function isGivenTo(
  { upos, lemma, form }: Node,
  { upos: other, lemma: thing }: Node,
  verb = '',
): boolean {
  return (
    other === 'NOUN' &&
    takesDative(verb) &&
    maybeTypeOfNoun(thing) !== 'Person' &&
    (upos === 'NOUN' ||
      /(losen|igten|ierten|enden|ösen|bürtigen|jährigen|eteten|ohnern)$/.test(form) ||
      maybeTypeOfNoun(lemma) === 'Person')
  );
}

/** „widmete das Lied **seiner Mutter**“: with verbs that say little without whom it is for, a woman is no owner of what was given. */
export function isHonoured(tree: Tree, node: Node, verb: Node): boolean {
  if (!dedicating.has(lemmaOfVerb(tree, verb.index))) return false;
  if (maybeTypeOfNoun(node.lemma) !== 'Person' || node.feats['Gender'] !== 'Fem') return false;
  const article = dependent(tree, node.index, 'det', 'det:poss');
  return (
    /^([smd]einer|ihrer|unserer|der|einer)$/.test(article?.lower ?? '') &&
    dependents(tree, verb.index, 'obl').every(({ index }) => !hasCase(tree, index, 'an'))
  );
}

const dedicating: ReadonlySet<string> = new Set(
  'widmen schenken vermachen vererben anvertrauen'.split(' '),
);
