import { isFirstName } from '../../entity/first-names.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { isCompassPoint } from '../lexicon/places.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { dependent, dependents, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/**
 * „durchsuchte die Polizei **Brandts** Wohnhaus“: straight before a noun without an article a name in the genitive tells whose that is, and
 * is no name of those before it; „kaufte der Konzern Siemens Anteile“ and „im Süden **Hessens** Schäden“ stay.
 */
export function freeOwner(tree: Tree, node: Node): Change | undefined {
  if (isOwnerBehind(tree, node)) return { head: node.head, deprel: 'nmod' };
  const thing = thingOwned(tree, node);
  if (!thing) return undefined;
  const type = node.name?.type === 'LOC' ? 'LOC' : 'PER';
  return { head: thing.index, deprel: 'nmod', name: { type, begins: true } };
}

/** „**Achterbergs** Roman gilt als schwierig“, „prüft **Peter Kerns** Aussage“: whose that is. */
export function joinOwner(tree: Tree, node: Node): Change | undefined {
  if (isOwnerBefore(tree, node)) return { head: node.index + 1, deprel: 'nmod' };
  const owned = thingOfName(tree, node);
  return owned && { head: owned.index, deprel: 'nmod' };
}

/** „**Achterbergs** Roman gilt als schwierig“: a name in the genitive belongs to the noun behind it. */
function isOwnerBefore(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  return (
    node.upos === 'PROPN' &&
    ownedLabels.has(node.deprel) &&
    /\p{Ll}s$/u.test(node.form) &&
    (node.lemma !== node.form || node.feats['Case'] === 'Gen' || next?.deprel === node.deprel) &&
    next?.upos === 'NOUN' &&
    next.head === node.head &&
    dependent(tree, node.index, 'case', 'det') === undefined
  );
}

/** What a name may be taken for that only tells whose a thing is. */
export const ownedLabels: ReadonlySet<string> = new Set('nsubj obj obl obl:arg'.split(' '));

/** Beside a verb that gives nobody anything a whole name in *-s* tells whose the thing straight behind is. */
function thingOfName(tree: Tree, node: Node): Node | undefined {
  if (node.upos !== 'PROPN' || !/^(obj|nsubj|obl:arg|obl|iobj)$/.test(node.deprel))
    return undefined;
  const parts = dependents(tree, node.index);
  const last = parts.at(-1);
  if (!last || last.index !== node.index + parts.length || node.name?.type !== 'PER')
    return undefined;
  if (parts.some(({ deprel }) => deprel !== 'flat') || !/\p{Ll}(s|[sxz][’'])$/u.test(last.form))
    return undefined;
  const thing = thingBehind(tree, last);
  const verb = tree.nodes[node.head];
  return thing?.head === node.head &&
    (node.deprel !== 'nsubj' || isBesideOther(tree, node, thing)) &&
    verb?.upos === 'VERB' &&
    !takesDative(lemmaOfVerb(tree, verb.index))
    ? thing
    : undefined;
}

/** Who does it and what it is done to are others: no *Emma Klaas* is left without a verb. */
function isBesideOther(tree: Tree, name: Node, thing: Node): boolean {
  return (
    thing.deprel === 'nsubj' ||
    dependents(tree, name.head, 'nsubj', 'obj').some((node) => node !== name && node !== thing)
  );
}

function thingOwned(tree: Tree, node: Node): Node | undefined {
  if (node.upos !== 'PROPN' || !/\p{Ll}s$/u.test(node.form)) return undefined;
  if (tree.children[node.index]?.length !== 0) return undefined;
  const thing = thingBehind(tree, node);
  const host = thing?.index === node.head ? tree.nodes[node.index - 1] : tree.nodes[node.head];
  if (!thing || host?.index !== node.index - 1 || host.upos === 'ADP') return undefined;
  if (node.head === thing.index) return node.deprel === 'amod' ? thing : undefined;
  const isSplit =
    /^(nsubj|obj|obl|obl:arg)$/.test(host.deprel) &&
    host.head === thing.head &&
    dependent(tree, host.index, 'det', 'det:poss') !== undefined &&
    !isPartOfLand(tree, host);
  return isSplit && !isNameOf(host, node, thing) ? thing : undefined;
}

/** „im **Süden** Hessens schwere Schäden angerichtet“: the land is what that is a part of. */
function isPartOfLand(tree: Tree, { index, form }: Node): boolean {
  return (
    (isCompassPoint(form) || partsOfLand.test(form)) && dependent(tree, index, 'case') !== undefined
  );
}

const partsOfLand =
  /^(Zentrum|Mitte|Herzen?|Nähe|Umland|Umgebung|Hinterland|Hauptstadt|Innenstadt|Altstadt|Küsten?|Grenzen?|Teilen?)$/;

/** The object or subject straight behind, perhaps with a quality: *Brandts zweiten Antrag*. */
function thingBehind(tree: Tree, { index }: Node): Node | undefined {
  let next = tree.nodes[index + 1];
  while (next?.upos === 'ADJ' && next.deprel === 'amod' && next.head > next.index)
    next = tree.nodes[next.index + 1];
  return next?.upos === 'NOUN' &&
    /^(nsubj|obj)$/.test(next.deprel) &&
    nodeAt(tree, next.head).upos === 'VERB' &&
    dependent(tree, next.index, 'case', 'det', 'det:poss', 'nummod') === undefined
    ? next
    : undefined;
}

/** May the name itself end in *s*: *der Konzern Siemens, der Stürmer Klaas*? */
function isNameOf(host: Node, { form, lemma, deprel, feats }: Node, thing: Node): boolean {
  if (lemma !== form || feats['Case'] === 'Gen') return false;
  if (isFirstName(form) || bearers.test(host.form)) return true;
  return (
    thing.feats['Number'] === 'Plur' &&
    deprel !== 'nmod' &&
    maybeTypeOfNoun(host.lemma) === 'Person'
  );
}

/** Words for somebody or something that mostly stand before a name. */
const bearers =
  /(firma|konzern|unternehmen|betrieb|hersteller|anbieter|händler|verein|klub|club|partei|gruppe|band|label|verlag|sender|zeitung|magazin|kette|marke|holding|tochter|stadt|gemeinde|ort|dorf|kreis|bezirk|land|trainer|stürmer|spieler|torwart|sänger|sängerin|autor|maler)$/i;

/** „der Sohn **Brandts**“, „eine Sprecherin **Brandts**“: „als Vertrauter **Brandts**“: whose relative or helper somebody is; „der Sprecher Carstens“ and „ihr Sohn Jonas“ stay. */
function isOwnerBehind(tree: Tree, { index, head, deprel, upos, form }: Node): boolean {
  if (deprel !== 'appos' || upos !== 'PROPN' || head !== index - 1) return false;
  if (!/\p{Ll}s$/u.test(form) || isFirstName(form) || tree.children[index]?.length !== 0)
    return false;
  const article = dependent(tree, head, 'det')?.lower;
  const somebody = nodeAt(tree, head).lemma;
  if (article === undefined && dependent(tree, head, 'case')?.lower !== 'als') return false;
  return relatives.has(somebody) || (article?.startsWith('ein') === true && helpers.has(somebody));
}

/** Who is so only to somebody else. */
const relatives: ReadonlySet<string> = new Set(
  'Sohn Tochter Witwe Witwer Bruder Schwester Mutter Vater Ehefrau Ehemann Enkel Enkelin Neffe Nichte Schwiegersohn Nachfolger Nachfolgerin Vorgänger Vorgängerin Vertrauter Freund Freundin Gegner Gegnerin Kritiker Kritikerin Anhänger Anhängerin Stellvertreter Stellvertreterin Herausforderer Herausforderin'.split(
    ' ',
  ),
);

/** Who works for somebody; callings as well, so that a definite article tells nothing. */
const helpers: ReadonlySet<string> = new Set(
  'Sprecher Sprecherin Anwalt Anwältin Verteidiger Verteidigerin Berater Beraterin Mitarbeiter Mitarbeiterin Referent Referentin'.split(
    ' ',
  ),
);
