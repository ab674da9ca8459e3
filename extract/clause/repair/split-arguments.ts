import type { Node, Tree } from '../../parser/tree.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { isCharge } from '../../entity/charge.ts';
import { isFirstName } from '../../entity/first-names.ts';
import { maybeEndOfInstitution } from '../../entity/institution.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { isBehindSomebody } from '../../entity/somebody.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { isGift } from '../lexicon/gifts.ts';
import { takesDative } from '../lexicon/transitive.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { argumentOf } from './argument-above.ts';
import { markObject } from './bare-object.ts';
import { type Change, changeWords } from './change-tree.ts';
import {
  freeAccused,
  freeBehindTime,
  freeDay,
  freeDemands,
  freeOther,
  joinDative,
  joinDescription,
} from './free-arguments.ts';
import { freeBeforeNoun, joinBeforeNoun, markBehindPhrase } from './free-before-noun.ts';
import { freeBehindShare, joinToShare, joinToWhole } from './free-behind-share.ts';
import { freeNamed } from './free-named.ts';
import { freeOwner, joinOwner, ownedLabels } from './free-owner.ts';
import { freeBehindName, freeNeededReceiver, freeReceiverBehind } from './free-receivers.ts';
import { isHonoured, thingBehind } from './receiver-before.ts';
import { markSurname } from './mark-surname.ts';

/**
 * „verlangt die Stadt Schadenersatz“: a common noun without an article is no apposition of the noun before it,
 * it is the object of the verb.
 */
export function splitArguments(original: Tree): Tree {
  const tree = freeNamed(freeDemands(original));
  return changeWords(tree, (node) => {
    const mends = rules.get(node.deprel);
    if (mends)
      for (const mend of mends) {
        const change = mend(tree, node);
        if (change) return change;
      }
    return undefined;
  });
}

const rules: ReadonlyMap<string, readonly ((tree: Tree, node: Node) => Change | undefined)[]> =
  new Map(
    Object.entries({
      nsubj: [joinOwner],
      obj: [joinOwner, joinName],
      case: [joinBeforeNoun],
      obl: [markBehindPhrase, joinOwner, joinName, freeAccused, markObject],
      'obl:arg': [joinOwner, joinName, freeAccused],
      appos: [
        markSurname,
        freeOwner,
        freeReceiver,
        freeGift,
        freeThing,
        freeBehindTime,
        freeOther,
        joinDescription,
      ],
      nmod: [
        freeBeforeNoun,
        freeBehindShare,
        joinToShare,
        freeOwner,
        freeReceiver,
        freeBehindName,
        freeReceiverBehind,
        freeNeededReceiver,
        freeThing,
        freeAccused,
        freeDay,
      ],
      flat: [freePerson, freeGift, freeThing],
      compound: [freeThing],
      conj: [joinDative, moveToPerson, freeOther],
      amod: [joinToShare, freeBeforeNoun, freeOwner, freeQuality],
      det: [joinBeforeNoun, joinToWhole, moveToReceiver],
    }),
  );

function joinName(tree: Tree, node: Node): Change | undefined {
  return isNamed(tree, node) ? { head: node.index - 1, deprel: 'appos' } : undefined;
}

function freeReceiver(tree: Tree, node: Node): Change | undefined {
  return isReceiver(tree, node) ? { head: verbAbove(tree, node), deprel: 'obl:arg' } : undefined;
}

function freeGift(tree: Tree, node: Node): Change | undefined {
  return isGiven(tree, node) || isCharge(tree, node.index) ? toThing(tree, node) : undefined;
}

function freeThing(tree: Tree, node: Node): Change | undefined {
  return isSwallowed(tree, node) || isShown(tree, node) ? toThing(tree, node) : undefined;
}

/** „sah der Kapitän **Rot**“: a card, and nobody's name. */
function isShown(tree: Tree, node: Node): boolean {
  if (!/^(Rot|Gelb|Gelb-Rot)$/.test(node.form) || node.head > node.index) return false;
  const host = argumentOf(tree, nodeAt(tree, node.head));
  return (
    host.deprel === 'nsubj' &&
    /^(sah(en)?|sieht|sehen|gesehen)$/.test(nodeAt(tree, host.head).lower)
  );
}

function freePerson(tree: Tree, node: Node): Change | undefined {
  return isOtherPerson(tree, node) ? { head: verbAbove(tree, node), deprel: 'obj' } : undefined;
}

function moveToPerson(tree: Tree, node: Node): Change | undefined {
  const other = otherPersonBefore(tree, node);
  return other && { head: other.index };
}

function freeQuality(tree: Tree, node: Node): Change | undefined {
  const thing = thingBehind(tree, node);
  return thing && { head: thing.head, deprel: 'obl:arg', upos: 'NOUN' };
}

function moveToReceiver(tree: Tree, article: Node): Change | undefined {
  const receiver = tree.nodes[article.index + 1];
  return receiver && thingBehind(tree, receiver) ? { head: receiver.index } : undefined;
}

/** „führte Berger **Lina** Holm und Ada Kern zu Gold“: behind a surname a first name begins another person's. */
function isOtherPerson(tree: Tree, node: Node): boolean {
  const host = tree.nodes[node.head];
  return (
    node.deprel === 'flat' &&
    node.name?.type === 'PER' &&
    node.name.begins &&
    host?.index === node.index - 1 &&
    host.deprel === 'nsubj' &&
    host.name?.type === 'PER' &&
    isFirstName(node.form) &&
    !isFirstName(host.form) &&
    dependent(tree, host.index, 'det', 'det:poss') === undefined &&
    tree.nodes[host.head]?.upos === 'VERB' &&
    host.head < host.index &&
    dependent(tree, host.head, 'obj') === undefined
  );
}

/** The other person that a conjunct of the subject belongs to. */
function otherPersonBefore(tree: Tree, conjunct: Node): Node | undefined {
  const other = tree.nodes[conjunct.head + 1];
  return other && other.index < conjunct.index && isOtherPerson(tree, other) ? other : undefined;
}

/** A noun that is the object, and no name. */
function toThing(tree: Tree, node: Node): Change {
  return { head: verbAbove(tree, node), deprel: 'obj', upos: 'NOUN', name: undefined };
}

/** „den Rest hält der Investor **Norvest**“: a third argument without an article behind a word for somebody is its name. */
function isNamed(tree: Tree, node: Node): boolean {
  const host = tree.nodes[node.index - 1];
  if (!host || host.upos !== 'NOUN' || host.head !== node.head) return false;
  if (!/^(obj|obl:arg|obl)$/.test(node.deprel) || tree.children[node.index]?.length !== 0)
    return false;
  if (!/^(nsubj|nsubj:pass|obj)$/.test(host.deprel) || !/^\p{Lu}/u.test(node.form)) return false;
  if (/^(sag|teilt|erklär|beton|erläuter|bericht|mein)/.test(lower(tree.nodes[node.head] as Node)))
    return host.deprel.startsWith('nsubj') && dependent(tree, host.index, 'det') !== undefined;
  const type = maybeTypeOfNoun(host.form);
  return (
    (type === 'Person' || type === 'Organization') &&
    maybeTypeOfNoun(node.form) === undefined &&
    dependents(tree, node.head, 'obj').some((other) => other !== node && other !== host)
  );
}

/** „legte die Listen **allen Räten** vor“, „spendete die Familie **einem Heim**“: no noun has a dative of its own. */
function isReceiver(tree: Tree, node: Node): boolean {
  const host = tree.nodes[node.head];
  const verb = host && tree.nodes[host.head];
  if (
    (node.deprel !== 'nmod' && node.deprel !== 'appos') ||
    host === undefined ||
    verb?.upos !== 'VERB'
  )
    return false;
  const article = dependent(tree, node.index, 'det', 'det:poss');
  return (
    (host.deprel === 'obj' || host.deprel === 'nsubj') &&
    host.index < node.index &&
    article !== undefined &&
    article.index === host.index + 1 &&
    dependent(tree, node.index, 'case') === undefined &&
    dependent(tree, verb.index, 'obl:arg') === undefined &&
    (/^(dem|einem|[dsm]einem|ihrem|unserem|diesem|jedem|keinem)$/.test(lower(article)) ||
      (/^(allen|den|ihren|seinen|diesen|vielen|beiden)$/.test(lower(article)) &&
        node.feats['Case'] === 'Dat' &&
        node.form.endsWith('n')) ||
      isHonoured(tree, node, verb))
  );
}

/** „warf der Ministerin **Wortbruch** vor“: with verbs that give something to somebody the bare noun is what is given. */
function isGiven(tree: Tree, node: Node): boolean {
  const host = tree.nodes[node.head];
  const verb = host && tree.nodes[host.head];
  return (
    node.deprel === 'appos' &&
    host?.deprel === 'obl:arg' &&
    (maybeEndOfInstitution(tree, host) ?? host.index) === node.index - 1 &&
    verb?.upos === 'VERB' &&
    !isFirm(host, node) &&
    (node.name?.type !== 'PER' ||
      (isGift(node.form) && takesDative(lemmaOfVerb(tree, verb.index)))) &&
    dependent(tree, host.index, 'det', 'det:poss') !== undefined &&
    dependent(tree, verb.index, 'obj') === undefined &&
    tree.children[node.index]?.length === 0
  );
}

/** „sagte dem Sender **NRK**“ */
function isFirm(host: Node, { name, form }: Node): boolean {
  return name?.type === 'ORG' && maybeTypeOfNoun(host.lemma) === 'Organization' && !isGift(form);
}

function isSwallowed(tree: Tree, node: Node): boolean {
  if (
    !innerLabels.has(node.deprel) ||
    (node.upos !== 'NOUN' && !looksCommon(node) && !isBehindSomebody(tree, node))
  )
    return false;
  const last = nodeAt(tree, node.head);
  const host = argumentOf(tree, last);
  if (firstWord(tree, node) !== last.index + 1 || !ownedLabels.has(host.deprel) || host.head < 0)
    return false;
  if (
    nodeAt(tree, host.head).upos !== 'VERB' ||
    measures.test(host.form) ||
    isTimeWord(host.form) ||
    isTimeWord(node.form)
  )
    return false;
  if (
    (node.name && node.name.type !== 'LOC' && !isBehindSomebody(tree, node)) ||
    (node.feats['Case'] === 'Gen' && node.deprel === 'nmod')
  )
    return false;
  const counted = node.deprel === 'appos' && host.deprel === 'nsubj' ? [] : ['nummod'];
  const bare =
    dependents(tree, node.index, 'det', 'det:poss', 'amod', 'case', 'cc', ...counted).length === 0;
  return bare && !hasObject(tree, host);
}

const innerLabels: ReadonlySet<string> = new Set('appos flat compound nmod'.split(' '));

/** Where the phrase begins: „fällte die Firma **zwei** Linden“. */
function firstWord(tree: Tree, node: Node): number {
  return Math.min(node.index, ...dependents(tree, node.index, 'nummod').map(({ index }) => index));
}

/** A common noun that was tagged as a name: no part of a name to the name tagger, or the tail of a place (*Granaten*). */
function looksCommon(node: Node): boolean {
  if (node.upos !== 'PROPN') return false;
  if (node.deprel === 'appos')
    return (
      ((node.name === undefined || node.name.type === 'LOC') &&
        /(ung|ion|heit|keit|schaft|satz|geld|hilfe|strafe)$/.test(node.form)) ||
      (node.name === undefined && /(en|er)$/.test(node.form))
    );
  return (
    node.deprel === 'flat' &&
    /(en|ungen|ionen|heiten|keiten)$/.test(node.form) &&
    node.name?.begins === false &&
    node.name.type === 'LOC'
  );
}

const measures =
  /^(million|millionen|milliarde|milliarden|prozent|liter|tonnen?|kilo|kilogramm|gramm|meter|kilometer|hektar|dutzend|herr|herrn|frau|art|sorte|glas|flasche|stück|euro|dollar|mrd\.?|mio\.?|nummer|artikel|paragraf|kapitel)$/i;

function hasObject(tree: Tree, host: Node): boolean {
  return dependents(tree, host.head, 'obj', 'nsubj').some(
    (other) =>
      other.index !== host.index &&
      other.feats['Reflex'] !== 'Yes' &&
      (other.deprel === 'obj' || /^(das|dies)$/.test(lower(other))),
  );
}

function verbAbove(tree: Tree, node: Node): number {
  const above = argumentOf(tree, nodeAt(tree, node.head));
  const isName = above.deprel === 'appos' && node.deprel === 'flat'; // *dem Konzern **Nordland** Wortbruch*
  return isName ? nodeAt(tree, above.head).head : above.head;
}
