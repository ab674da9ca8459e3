import type { Node, Tree } from '../../parser/tree.ts';
import { isClaimed } from './claim-before.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { rankOf } from '../actors.ts';
import { isKin } from '../../entity/callings.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { findCases } from '../case.ts';
import { isActionNoun, isPhraseSupportVerb } from '../lexicon/support-verbs.ts';
import { isPlaceNoun } from '../lexicon/places.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { maybePreposition } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { isToldOf } from './told-of.ts';

/**
 * Phrases behind an object that no noun but an action has: „holte den Maler **an das Museum**“ (where to), „hat die Nachricht **mit
 * Pfiffen** aufgenommen“ (a bare noun behind a definite one says how), „verurteilte den Wirt **wegen Betrugs**“.
 */
export function isForVerb(
  tree: Tree,
  node: Node,
  { host, preposition }: { host: Node; preposition: string },
): boolean {
  if (host.deprel !== 'obj')
    return host.deprel === 'nsubj' && preposition === 'von' && isToldOrGiven(tree, host, node);
  if (preposition === 'mit' && votes.test(node.form)) return true;
  if (preposition === 'von' && isSeller(tree, host, node)) return true;
  if (preposition === 'aus' && motives.test(node.form)) return isBare(tree, node);
  if (host.upos !== 'NOUN' || isAction(host)) return false;
  const isPerson = maybeTypeOfNoun(host.lemma) === 'Person';
  if (preposition === 'wegen') return isPerson;
  if (preposition === 'mit' && isClaimed(tree, host, 'mit')) return false;
  if (preposition === 'mit')
    return isTool(tree, node, host) || (isDefinite(tree, host) && !isPerson && isBare(tree, node));
  if (!isPerson && isScene(tree, node, { host, preposition })) return true;
  if (towards.test(host.form)) return false;
  return (
    (/^(an|in|hinter|unter|vor)$/.test(preposition) ||
      (/^(auf|über)$/.test(preposition) && isPlaceNoun(node.form))) &&
    dependent(tree, node.index, 'det', 'det:poss') !== undefined &&
    isGoal(tree, node)
  );
}

/** „durchtrennten die Kabel **mit einem Bolzenschneider**“, „bedrohten eine Frau **mit einem Messer**“; but one sees a man with a knife. */
function isTool(tree: Tree, { index, form }: Node, host: Node): boolean {
  if (!tools.test(form)) return false;
  const verb = lemmaOfVerb(tree, host.head);
  return (
    dependents(tree, index, 'det').some((word) => /^eine[mr]$/.test(lower(word))) &&
    (hurting.test(verb) || (isDefinite(tree, host) && !perceiving.test(verb)))
  );
}

const hurting =
  /^(bedrohen|verletzen|töten|angreifen|attackieren|schlagen|erschlagen|niederschlagen|stechen|erstechen|niederstechen|zwingen|überfallen|erschießen|ermorden|traktieren|zerschlagen|zertrümmern|zerstören|aufbrechen|aufhebeln)$/;
const perceiving =
  /^(sehen|beobachten|finden|entdecken|bemerken|festnehmen|stellen|suchen|treffen|antreffen|stoppen|kontrollieren|zeigen|fotografieren|filmen|melden|beschreiben|meinen|haben|tragen|kaufen)$/;

const tools =
  /(messer|pistole|gewehr|waffe|axt|beil|hammer|schneider|säge|eisen|stange|zange|schlüssel|schläger|knüppel|stein|flasche|seil|kran|bagger|drohne|hubschrauber|spaten|schaufel|dreher|bohrer|feuerlöscher|spray|netz|schere|feile)$/i;

/** „hat sie nach dem Krieg **in Ulm** gegründet“: wars, holidays and studies are nowhere in particular. */
export function isBesidePeriod(tree: Tree, host: Node, preposition: string): boolean {
  return (
    /^(in|an|auf|bei)$/.test(preposition) &&
    /(krieg|ferien|abitur|studium|ausbildung|pause|pandemie|halbzeit|urlaub)$/i.test(host.form) &&
    /^(nach|vor|seit|während)$/.test(maybePreposition(tree, host.index) ?? '')
  );
}

/** „sind die Gläser **in Ulm** zu sehen“: straight before *zu* it says where. */
export function isSeenThere(
  tree: Tree,
  node: Node,
  { host, verb, preposition }: { host: Node; verb: Node; preposition: string },
): boolean {
  return (
    host.deprel.startsWith('nsubj') &&
    /^(in|an|auf|bei)$/.test(preposition) &&
    /^(sehen|hören|lesen|finden)$/.test(verb.form) &&
    tree.nodes[verb.index - 1]?.lower === 'zu' &&
    dependents(tree, verb.index, 'aux', 'aux:pass', 'cop').some(({ lemma }) => lemma === 'sein') &&
    subtree(tree, node.index).at(-1) === verb.index - 2
  );
}

/** „lehnte den Bau **mit großer Mehrheit** ab“. */
const votes = /(mehrheit|stimmen|gegenstimmen|nachdruck|erfolg|mühe|vorsatz)$/i;

/** „lagen nach der Pflicht **auf Rang zwei**“. */
export function isRank({ form }: Node, host: Node, lemma: string): boolean {
  return (
    host.deprel === 'obl' &&
    /^(.*platz|rang)$/i.test(form) &&
    /^(liegen|stehen|landen|kommen|rangieren|bleiben|fahren|laufen|springen|klettern|rutschen|fallen|vorrücken)$/.test(
      lemma,
    )
  );
}

function isGoal(tree: Tree, { index }: Node): boolean {
  const cases = findCases(tree, index);
  return cases.includes('Acc') && !cases.includes('Dat');
}

function isAction({ form, lemma }: Node): boolean {
  return (
    /((ung|ion|schaft|heit|keit|tät)(en)?|nahmen?|gaben?|suche|hilfen?)$/.test(form) ||
    (maybeActionNoun(lemma) ?? maybeActionNoun(form)) !== undefined
  );
}

/** „stellte den Bericht **im Landtag** vor“: before the end of the verb where it is done. */
function isScene(
  tree: Tree,
  node: Node,
  { host, preposition }: { host: Node; preposition: string },
): boolean {
  return (
    /^(in|an|auf|bei|vor)$/.test(preposition) &&
    node.upos === 'NOUN' &&
    isPlaceNoun(node.form) &&
    isDefinite(tree, host) &&
    findCases(tree, node.index).includes('Dat') &&
    dependent(tree, node.index, 'det', 'det:poss') !== undefined &&
    endsBehind(tree, host.head, node.index)
  );
}

/** Does the verb, or its particle, stand behind a word? */
function endsBehind(tree: Tree, verb: number, at: number): boolean {
  return verb > at || dependents(tree, verb, 'compound:prt').some(({ index }) => index > at);
}

/** Things and deeds that lead somewhere or are about something: *der Weg in die Stadt, der Brief an die Eltern*. */
const towards =
  /(wege?s?|straßen?|bahn|strecke|linie|brücke|tür|tor|fenster|eingang|zugang|ausgang|zufahrt|einstieg|eintritt|zutritt|aufstieg|abstieg|einzug|umzug|sprung|schritt|schlag|stich|schuss|tritt|griff|blick|sicht|gang|brief|schreiben|mail|nachricht|gruß|grüße|appell|aufruf|antrag|anfrage|fragen?|antwort(en)?|bitte|spende|zuschuss|beitrag|kritik|anspruch|rechte?|lust|wut|ärger|zorn|freude|glaube|vertrauen|einfluss|bezug|druck|verzicht|hinweise?|angriff|anschlag|überfall|attacke|rücksicht|bericht|buch|film|artikel|text|studie|aussagen?|streit|debatte|urteil|kontrolle|macht|überblick|gespräche?|daten|wissen|kenntnisse?|gesetz|vertrag)$/i;

function isDefinite(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'det', 'det:poss').some((word) =>
    /^(der|die|das|den|dem|des|sein|ihr|dies)/.test(lower(word)),
  );
}

/** No article and no number: how, not with what. */
function isBare(tree: Tree, { index, upos }: Node): boolean {
  return upos === 'NOUN' && dependent(tree, index, 'det', 'det:poss', 'nummod') === undefined;
}

/** „macht **ein Investor aus Leipzig** ein Hotel“: behind the verb a subject tells where it is from. */
export function isOrigin(
  tree: Tree,
  host: Node,
  { verb, preposition }: { verb: Node; preposition: string },
): boolean {
  return (
    preposition === 'aus' &&
    host.deprel === 'nsubj' &&
    host.index > verb.index &&
    (dependent(tree, verb.index, 'obj') !== undefined ||
      /^(Person|Organization)$/.test(maybeTypeOfNoun(host.lemma) ?? ''))
  );
}

/** „tötete seine Frau **aus Eifersucht**“: why something is done. */
const motives =
  /^(eifersucht|habgier|rache|angst|furcht|wut|hass|neid|not|protest|liebe|langeweile|verzweiflung|überzeugung|sorge|frust|mitleid|neugier|trotz|scham|rücksicht|solidarität|kostengründen|sicherheitsgründen|gewohnheit|notwehr|versehen)$/i;

/** „erwarb das Gelände **von der Bahn**“: from whom something is got. */
function isSeller(tree: Tree, host: Node, node: Node): boolean {
  return (
    /^(kaufen|abkaufen|erwerben|übernehmen|pachten|mieten|leihen|erben|bekommen|erhalten|verlangen|fordern)$/.test(
      lemmaOfVerb(tree, host.head),
    ) &&
    (/^(Person|Organization|Group|Country)$/.test(
      maybeTypeOfNoun(node.lemma, node.feats['Gender']) ?? '',
    ) ||
      /^(PER|ORG)$/.test(node.name?.type ?? ''))
  );
}

/** „Geld bekommt der Verein **von der Stadt**“: from whom who gets it has it, but „der Chef **von Siemens**“. */
function isToldOrGiven(tree: Tree, host: Node, node: Node): boolean {
  if (isToldOf(tree, host, node)) return true;
  const isOffice = maybeTypeOfNoun(host.lemma) === 'Person' && node.name?.type !== 'PER';
  return (
    host.index > host.head &&
    !isKin(host.lower) &&
    /^(bekommen|erhalten|kriegen)$/.test(lemmaOfVerb(tree, host.head)) &&
    (/^(PER|ORG)$/.test(node.name?.type ?? '') || rankOf(tree, node) >= 2) &&
    (!isOffice || dependent(tree, node.index, 'det', 'appos') !== undefined)
  );
}

/** „um einen Punkt **auf** vier Prozent“, „um ein Fünftel **auf** 1230“: by how much and to what. */
export function isStep(tree: Tree, node: Node, host: Node): boolean {
  return (
    maybePreposition(tree, node.index) === 'auf' &&
    maybePreposition(tree, host.index) === 'um' &&
    (node.upos === 'NUM' || dependent(tree, node.index, 'nummod', 'nmod') !== undefined)
  );
}

/** Has the verb a phrase with a preposition already? */
export function hasPhrase(tree: Tree, verb: Node, preposition: string): boolean {
  return dependents(tree, verb.index, 'obl', 'obl:arg').some(
    ({ index }) => maybePreposition(tree, index) === preposition,
  );
}

/** „bezifferte die Kosten des Umbaus **auf zwölf Millionen**“. */
export function isEstimate(node: Node, lemma: string, preposition: string): boolean {
  return (
    /^(beziffern|schätzen|taxieren|veranschlagen|bewerten|begrenzen|deckeln)$/.test(lemma) &&
    /^(auf|mit)$/.test(preposition) &&
    isAmount(node)
  );
}

/** „verwendet das Geld **für den Straßenbau**“ */
export function isPurpose(
  { deprel, index }: Node,
  { verb, lemma, preposition }: { verb: Node; lemma: string; preposition: string },
): boolean {
  return (
    preposition === 'für' &&
    /^(verwenden|aufwenden)$/.test(lemma) &&
    (/^(obj|nsubj:pass)$/.test(deprel) || (deprel === 'nsubj' && index > verb.index))
  );
}

/** „macht den Bau **für den Verlust** verantwortlich“: straight before the adjective that asks for it. */
export function isOfQuality(tree: Tree, node: Node, preposition: string): boolean {
  return (
    preposition === 'für' &&
    /^(verantwortlich|haftbar|zuständig)$/.test(tree.nodes[node.index + 1]?.lower ?? '')
  );
}

/** *Millionen Euro, Prozent*: an amount has no phrase of its own. */
export function isAmount(host: Node): boolean {
  return /^(euro|dollar|franken|prozent|millionen|milliarden|mrd\.?|mio\.?|pfund|cent|hälfte|(?:drit|vier|fünf|zehn)teln?)$/i.test(
    host.form,
  );
}

/** „lebt als Autorin **in Leipzig**“ */
export function isHome(
  tree: Tree,
  node: Node,
  { host, lemma, preposition }: { host: Node; lemma: string; preposition: string },
): boolean {
  return (
    preposition === 'in' &&
    node.name?.type === 'LOC' &&
    /^(leben|wohnen|arbeiten)$/.test(lemma) &&
    maybePreposition(tree, host.index) === 'als'
  );
}

/** „setzte sich im Halbfinale **gegen Grabow** durch“: whom one plays is whom one beats. */
export function isContest(host: Node, lemma: string): boolean {
  if (host.deprel !== 'obl') return false;
  return (
    lemma === 'durchsetzen' ||
    (/^(gewinnen|siegen|verlieren|behaupten|bestehen|triumphieren)$/.test(lemma) &&
      /(spiel|finale?|partie|match|duell|derby|runde|verlängerung|schießen|satz|sätzen|wahlgang|wahl|auftakt|durchgang|halbzeit|punkten|toren|sprint|stechen|\d:\d+)$/i.test(
        host.form,
      ))
  );
}

/** „setzten sich gegen den Windpark **zur Wehr**“. */
export function isSupported(node: Node, lemma: string, preposition: string): boolean {
  return (
    /^(zu|in)$/.test(preposition) &&
    isPhraseSupportVerb(lemma) &&
    node.upos === 'NOUN' &&
    isActionNoun(node.form) &&
    node.feats['Number'] !== 'Plur'
  );
}

/** „lässt die Küche **von der Firma Menzel** umbauen“, „**von dem Geldgeber Menzel**“: who can do something, or is named behind what it is. */
export function isActor(tree: Tree, node: Node): boolean {
  return (
    /^(PER|ORG)$/.test(node.name?.type ?? '') ||
    /^(Person|Organization|Group)$/.test(maybeTypeOfNoun(node.lemma) ?? '') ||
    dependents(tree, node.index, 'appos').some(
      ({ index, name }) => index === node.index + 1 && /^(PER|ORG)$/.test(name?.type ?? ''),
    )
  );
}
