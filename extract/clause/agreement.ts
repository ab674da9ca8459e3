import { maybeGenderOfNoun } from '../entity/noun-gender.ts';
import { genderOfPersonNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';
import { conjuncts } from './phrase.ts';
import type { VerbComplex } from './verb.ts';

/** A finite verb and its subject agree in number; conjoined subjects are plural, and may be singular too. */
export function agreementScore(tree: Tree, node: Node, verb: VerbComplex): number {
  if (
    verb.finite === undefined ||
    node.lower === 'ich' ||
    node.lower === 'du' ||
    node.lower === 'wir'
  )
    return 0;
  if (lower(node) === 'ihr') return /(t|seid)$/.test(lower(nodeAt(tree, verb.finite))) ? -3 : -12;
  if ((verb.voice === 'passive' || node.deprel === 'nsubj') && isOfFirst(tree, node, verb.finite))
    return 0;
  const wanted = numberOfVerb(nodeAt(tree, verb.finite));
  if (lower(node) === 'es' && wanted === 'Plur') return -12;
  if (isSeveral(tree, node)) return wanted === 'Plur' ? 0 : -12;
  if (conjuncts(tree, node.index).length > 1) return wanted === 'Plur' ? 1 : 0;
  const own = numberOfPhrase(tree, node);
  if (own === undefined || own === wanted) return 0;
  return isNumberShown(tree, node) ? -12 : -3.5;
}

/** „Die Preise **werden** gesenkt und **die Nachfrage** gefördert“: what is left out may be *wird*. */
function isOfFirst(tree: Tree, node: Node, finite: number): boolean {
  return (
    nodeAt(tree, node.head).deprel === 'conj' &&
    nodeAt(tree, finite).head !== node.head &&
    finite !== node.head
  );
}

/** „**Unbekannte** haben“: an adjective for persons in *-e* without an article is plural. */
function isSeveral(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    (persons.has(node.lower) || isBareMan(tree, node)) &&
    dependent(tree, node.index, 'det', 'det:poss', 'amod', 'conj', 'appos') === undefined
  );
}

/** „das **Vermieter** bevorzugt“, „**Pendler** ärgert das“, but not in a heading („Fahrer verletzt Kind“), before a name, behind *dessen* or as predicate. */
function isBareMan(tree: Tree, node: Node): boolean {
  if (!isManInEr(node) || nodeAt(tree, node.head).upos !== 'VERB') return false;
  if (dependents(tree, node.index, 'nmod').some(({ index }) => index < node.index)) return false;
  return nodeAt(tree, node.head).deprel === 'acl'
    ? node.feats['Number'] === 'Plur'
    : !/^\p{Lu}/u.test(tree.nodes[node.index + 1]?.form ?? '') && isSentence(tree);
}

/** Unlike a heading a sentence ends in a full stop or the like. */
function isSentence({ sentence }: Tree): boolean {
  return /[.!?][“"«»]*$/.test(sentence.text);
}

const persons: ReadonlySet<string> = new Set(
  'unbekannte vermummte maskierte bewaffnete jugendliche verdächtige tatverdächtige verletzte tote beschäftigte angestellte angehörige abgeordnete reisende studierende betroffene geflüchtete erwachsene kranke delegierte beteiligte verwandte interessierte einheimische freiwillige obdachlose arbeitslose prominente oppositionelle gläubige überlebende angeklagte schwangere minderjährige alleinerziehende auszubildende pflegebedürftige behinderte berufstätige selbstständige gefangene inhaftierte schutzsuchende bedürftige versicherte hinterbliebene infizierte vermisste verwundete leichtverletzte schwerverletzte demonstrierende streikende schaulustige neugierige trauernde lehrende ehrenamtliche außenstehende'.split(
    ' ',
  ),
);

/** Do article, numeral or the noun's own plural show the number? */
function isNumberShown(tree: Tree, node: Node): boolean {
  if (node.upos === 'NOUN' && node.lemma !== node.form && node.feats['Number'] === 'Plur')
    return true;
  if (isSurelySingular(node) || isSurelyPlural(tree, node) || isOneNamed(tree, node)) return true;
  return dependents(tree, node.index, 'det', 'det:poss', 'nummod').some((word) =>
    /^(das|ein|eine|einen|kein|mein|sein|ihr|unser|dieses|jeder|jede|jedes|mehrere|viele|einige|zahlreiche)$/.test(
      lower(word),
    ),
  );
}

/** „**die** Bewohner“, „**die** Triebwagen“: with *die* a word for a man is plural, and one whose form tells that it is not feminine. */
export function isSurelyPlural(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    (isManInEr(node) || /^(Masc|Neut)$/.test(maybeGenderOfNoun(node.form) ?? '')) &&
    dependents(tree, node.index, 'det').some((word) => lower(word) === 'die')
  );
}

function isManInEr({ form, feats, lemma }: Node): boolean {
  return form.endsWith('er') && feats['Gender'] === 'Masc' && genderOfPersonNoun(lemma) === 'Masc';
}

/** „80 Delegierte verweigerten **Parteichef Jan Moll** die Zustimmung“: an office before one person's name. */
function isOneNamed(tree: Tree, { index, upos, feats, form, lemma }: Node): boolean {
  if (upos !== 'NOUN' || form !== lemma || feats['Number'] !== 'Sing') return false;
  const names = dependents(tree, index, 'appos');
  return (
    names.length === 1 &&
    names[0]?.index === index + 1 &&
    names[0].name?.type === 'PER' &&
    dependent(tree, names[0].index, 'conj') === undefined &&
    dependent(tree, index, 'conj') === undefined
  );
}

/** *Ernte, Wahl*: the plural of a feminine noun looks different. */
function isSurelySingular(node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.lemma === node.form &&
    node.feats['Number'] === 'Sing' &&
    node.feats['Gender'] === 'Fem' &&
    !/[sr]$/.test(node.form)
  );
}

/** In the third person a plural ends in *-n*: *verließen, klagen, sind*; all else is singular, and so are *erschien, begann, kann*. */
function numberOfVerb(finite: Node): string {
  return isPluralForm(lower(finite)) ? 'Plur' : 'Sing';
}

/** Does an inflected verb of the third person stand in the plural? */
export const isPluralForm = perForm(
  (form): boolean => /n$|^(sind|seid)$/.test(form) && !/(schien|[^t]ann)$/.test(form),
);

/** The number that article and numeral show; the model's word only for nouns whose lemma differs. */
function numberOfPhrase(tree: Tree, node: Node): string | undefined {
  const words = dependents(tree, node.index, 'det', 'det:poss', 'nummod').filter(
    (word) => word.index < node.index,
  );
  if (
    words.some((word) => word.deprel === 'nummod' && !/^(1|ein\w*)$/i.test(word.form)) ||
    words.some((word) => /^(beide|mehrere|viele|einige|wenige|zahlreiche)$/.test(lower(word)))
  )
    return 'Plur';
  if (isSurelyPlural(tree, node)) return 'Plur';
  if (
    words.some((word) =>
      /^(das|ein|eine|einen|dies|dieses|jeder|jede|jedes|kein|mein|sein|ihr|unser)$/.test(
        lower(word),
      ),
    )
  )
    return 'Sing';
  if (
    node.feats['Number'] !== 'Sing' &&
    words.some((word) => lower(word) === 'die') &&
    (node.feats['Gender'] === 'Masc' || node.feats['Gender'] === 'Neut')
  )
    return 'Plur';
  if (collective.has(node.lower)) return undefined;
  return node.lemma === node.form && node.feats['Number'] === 'Plur'
    ? undefined
    : node.feats['Number'];
}

/** Singular nouns of amount that take either verb: *eine Million Menschen sind*. */
const collective: ReadonlySet<string> = new Set(
  'million milliarde prozent reihe anzahl hälfte mehrheit teil paar dutzend mehr rund'.split(' '),
);
