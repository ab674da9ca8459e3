import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { rankOf } from '../actors.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { dependent, dependents, hasCase, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { asksFor } from './agent.ts';
import type { Change } from './change-tree.ts';

/**
 * „Bald überweist **seine** Firma **der Gemeinde** Geld“, „half das **Land der Stadt**“, „kamen die Fahnder **der Bande** auf die Spur“: with
 * verbs that ask for a dative, what cannot be an owner of the subject before it is who gets or meets something.
 */
export function freeReceiverBehind(tree: Tree, node: Node): Change | undefined {
  const host = tree.nodes[node.head];
  if (host?.deprel !== 'nsubj' || host.upos !== 'NOUN') return undefined;
  const article = dependent(tree, node.index, 'det', 'det:poss');
  if (article?.index !== host.index + 1 || !feminine.has(article.lower)) return undefined;
  if (node.feats['Number'] === 'Plur' || dependent(tree, node.index, 'case')) return undefined;
  const verb = tree.nodes[host.head];
  if (verb?.upos !== 'VERB' || !isBehindFinite(tree, verb, host)) return undefined;
  if (dependent(tree, verb.index, 'obl:arg') !== undefined) return undefined;
  if (isDoneByUnknown(tree, host, { receiver: node, verb }))
    return { head: verb.index, deprel: 'obl:arg', feats: { ...node.feats, Case: 'Dat' } };
  if (!isChased(tree, verb) && !isNobodys(tree, host, { receiver: node, verb })) return undefined;
  return { head: verb.index, deprel: 'obl:arg', feats: { ...node.feats, Case: 'Dat' } };
}

/** „hat das Landgericht Köln **der Witwe** recht gegeben“, „warf Roth **der Nato** vor“: behind its verb and a name stands who is given something, and no genitive. */
export function freeBehindName(tree: Tree, node: Node): Change | undefined {
  const above = nodeAt(tree, node.head);
  const host = above.deprel === 'appos' ? nodeAt(tree, above.head) : above;
  const article = dependent(tree, node.index, 'det', 'det:poss');
  const name = article && tree.nodes[article.index - 1];
  const isBehind =
    article !== undefined &&
    host.deprel === 'nsubj' &&
    name !== undefined &&
    isNameOf(host, name) &&
    node.feats['Number'] !== 'Plur' &&
    /^(der|[dms]?einer|ihrer|dieser)$/.test(lower(article)) &&
    dependent(tree, node.index, 'case') === undefined;
  const verb = isBehind ? tree.nodes[host.head] : undefined;
  return verb?.upos === 'VERB' &&
    [verb, ...dependents(tree, verb.index, 'aux', 'mark')].some(
      ({ index }) => index < host.index,
    ) &&
    dependent(tree, verb.index, 'obl:arg') === undefined &&
    takesDative(lemmaOfVerb(tree, verb.index))
    ? { head: verb.index, deprel: 'obl:arg' }
    : undefined;
}

/** „nachdem eine Mitarbeiterin des Amts **der Zeitung** Akten zugespielt hatte“: a verb that says nothing without whom it is done to. */
export function freeNeededReceiver(tree: Tree, node: Node): Change | undefined {
  const owner = tree.nodes[node.head];
  const host = owner?.deprel === 'nmod' ? tree.nodes[owner.head] : owner;
  const article = dependent(tree, node.index, 'det', 'det:poss');
  if (host?.deprel !== 'nsubj' || host.upos !== 'NOUN' || owner?.upos !== 'NOUN') return undefined;
  if (article?.index !== owner.index + 1 || !feminine.has(article.lower)) return undefined;
  if (node.feats['Number'] === 'Plur' || dependent(tree, node.index, 'case')) return undefined;
  const verb = tree.nodes[host.head];
  if (verb?.upos !== 'VERB' || !needing.has(lemmaOfVerb(tree, verb.index))) return undefined;
  return isBehindFinite(tree, verb, host) &&
    !hasReceiver(tree, verb, host) &&
    !isBeforeOwner(tree, node)
    ? { head: verb.index, deprel: 'obl:arg', feats: { ...node.feats, Case: 'Dat' } }
    : undefined;
}

/** What nobody does without somebody to do it to. */
const needing: ReadonlySet<string> = new Set(
  `zuspielen zustecken aushändigen anvertrauen vorenthalten vorwerfen unterstellen vorhalten bescheinigen attestieren zutrauen zusichern anlasten
   zuschicken zukommen entlocken abverlangen nahelegen vermachen abnehmen zufügen bescheren abringen verdanken zumuten zusetzen nachsagen
   einbrocken aufbürden aufzwingen`.split(/\s+/),
);

/** Is somebody else already told, as a dative or behind *an*? */
function hasReceiver(tree: Tree, verb: Node, subject: Node): boolean {
  return dependents(tree, verb.index).some(
    (word) =>
      word !== subject &&
      (word.deprel === 'obl:arg' ||
        (word.feats['Case'] === 'Dat' && dependent(tree, word.index, 'case') === undefined) ||
        word.lower === 'sich' ||
        hasCase(tree, word.index, 'an')),
  );
}

/** „warf der Sprecher **der Partei** der Regierung vor“: the one behind it is who is reproached. */
function isBeforeOwner({ nodes }: Tree, { index }: Node): boolean {
  const article = nodes[index + 1];
  const next = article && nodes[article.head];
  return (
    article?.upos === 'DET' &&
    /^(der|einer|ihrer|seiner|dieser|dem|den|einem)$/.test(article.lower) &&
    next !== undefined &&
    /^(nmod|obl:arg)$/.test(next.deprel)
  );
}

/** *Landgericht **Köln***, ***Roth***, *Anna **Roth*** */
function isNameOf(host: Node, name: Node): boolean {
  if (host.upos === 'NOUN')
    return name.upos === 'PROPN' && name.head === host.index && name.index === host.index + 1;
  return (
    host.upos === 'PROPN' &&
    (name.index === host.index || (name.head === host.index && name.deprel === 'flat'))
  );
}

const feminine: ReadonlySet<string> = new Set(
  'der einer dieser seiner ihrer meiner deiner unserer jeder'.split(' '),
);

/** In front of its verb a phrase is one. */
function isBehindFinite(tree: Tree, verb: Node, host: Node): boolean {
  return (
    verb.index < host.index ||
    dependents(tree, verb.index, 'aux', 'mark').some(({ index }) => index < host.index)
  );
}

/** „kamen … **auf die Spur**“: that one comes to somebody's. */
function isChased(tree: Tree, verb: Node): boolean {
  return (
    dependents(tree, verb.index, 'obl', 'obl:arg').some(
      (phrase) => /^(Spur|Schliche)$/.test(phrase.form) && hasCase(tree, phrase.index, 'auf'),
    ) && lemmaOfVerb(tree, verb.index) === 'kommen'
  );
}

/** „haben Unbekannte **der Statue** eine Mütze aufgesetzt“: persons unknown are nobody's, and what they did it with stands behind. */
function isDoneByUnknown(
  tree: Tree,
  host: Node,
  { receiver, verb }: { receiver: Node; verb: Node },
): boolean {
  return (
    /^Unbekannter?$/.test(host.form) &&
    !/(szene|bande|gruppe|gruppierung|antifa|mafia)$/i.test(receiver.form) &&
    dependents(tree, verb.index, 'obj').some(({ index }) => index > receiver.index) &&
    givenTo.test(lemmaOfVerb(tree, verb.index))
  );
}

/** What is done to somebody or something with a thing. */
const givenTo =
  /^(?:(?:über|an|ab|auf|um|weg)(?:ziehen|hängen|setzen|legen|stecken|malen|kleben|binden|stülpen|nehmen|reißen|brechen|schlagen|sägen|schneiden|jagen|trennen|schrauben)|stehlen|rauben|entwenden|entreißen|abluchsen|zufügen|verpassen|unterschieben|unterjubeln)$/;

/** What has its owner before it, or is a whole that no body and, as a court, no person owns. */
function isNobodys(
  tree: Tree,
  host: Node,
  { receiver, verb }: { receiver: Node; verb: Node },
): boolean {
  if (rankOf(tree, receiver) < 2 || !takesDative(lemmaOfVerb(tree, verb.index))) return false;
  if (dependent(tree, host.index, 'det:poss')) return !asksFor(host, 'von');
  if (wholes.test(host.form)) return true;
  return judging.test(host.form) && maybeTypeOfNoun(receiver.lemma, 'Fem') === 'Person';
}

const wholes = /^(Land|Bund|Staat|Stadt|Kommune|(?:Land)?[Kk]reis|(?:Bundes|Frei)staat)$/;
const judging =
  /^(.*gericht|.*staatsanwaltschaft|.*polizei|.*jury|.*ministerium|.*behörde|.*amt|.*fakultät|.*verlag)$/i;
