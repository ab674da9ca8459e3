import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { isCarrying, isCompassPoint, motionVerbs } from '../lexicon/places.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { isGoverned, needsPhrase } from '../lexicon/valency.ts';
import { isCalling } from '../lexicon/calling.ts';
import { isRanked } from './claim-before.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { maybePreposition } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { isAccused } from './accused.ts';
import { changeWords } from './change-tree.ts';
import { asksFor, isAgent, isFrontedPassive } from './agent.ts';
import { isAskedBySame } from './first-of-same.ts';
import { isInFront } from './join-front.ts';
import {
  isBehindSuspicion,
  isGoal,
  isHeir,
  isPenalty,
  isSetBefore,
  isShot,
} from './goal-phrases.ts';
import { joinPhraseParts } from './join-phrase-parts.ts';
import { isBearing, isMeans, isWithEffect } from './how-done.ts';
import { hasTrait, isFromTown, isJourney, isShareIn, maybeNounBefore } from './noun-before.ts';
import { maybeShare } from './share-before.ts';
import { isBeforeCourt, isSite, isStateOf, isTrait } from './seat-or-site.ts';
import { isTakenFrom } from './taken-from.ts';
import { isSourceBeside, isToldTo } from './told-of.ts';
import {
  hasPhrase,
  isActor,
  isAmount,
  isBesidePeriod,
  isContest,
  isEstimate,
  isForVerb,
  isHome,
  isOfQuality,
  isOrigin,
  isPurpose,
  isRank,
  isSeenThere,
  isStep,
  isSupported,
} from './phrase-of-verb.ts';

/**
 * Phrases that belong to the verb, not to the noun before them, because the verb asks for them.
 * „bevor der Präsident nach Ankara flog“ · „beschuldigt den Bankier des Betrugs“ · „1,5 Mrd. Euro in Stuttgart investieren“
 */
export function attachPhrases(original: Tree): Tree {
  const tree = joinPhraseParts(original);
  return changeWords(tree, (node) => {
    if (!moving.has(node.deprel) && node.lower !== 'davon') return undefined;
    if (lower(node) === 'als' && /^(cc|mark)$/.test(node.deprel)) {
      const quality = tree.nodes[node.head];
      return quality && isAs(quality, node) && maybeJudging(tree, quality)
        ? { deprel: 'case' }
        : undefined;
    }
    const verbOfQuality =
      node.upos === 'ADJ' || node.feats['VerbForm'] === 'Part' || isRated(tree, node)
        ? maybeJudging(tree, node)
        : undefined;
    if (verbOfQuality) return { head: verbOfQuality.index, deprel: 'obl', upos: 'ADJ' };
    const noun =
      maybeShare(tree, node) ??
      (node.deprel.startsWith('obl') ? maybeNounBefore(tree, node) : undefined);
    if (noun) return { head: noun.index, deprel: 'nmod' };
    const quality = node.deprel === 'nmod' ? answering(tree, node) : undefined;
    if (quality) return { head: quality.index, deprel: 'obl' };
    const verb = node.deprel === 'nmod' ? verbOver(tree, node) : undefined;
    const deprel = verb && relationTo(tree, node, verb);
    if (verb && deprel) return { head: verb.index, deprel };
    const taking = node.deprel === 'nmod' ? verbOfTaken(tree, node) : undefined;
    return taking && { head: taking.index, deprel: 'obl' };
  });
}

/** „holten eine Frau und einen Mann aus Ulm **vom Dach**“: all of the objects, or brought all of them there. */
function verbOfTaken(tree: Tree, node: Node): Node | undefined {
  let host = nodeAt(tree, node.head);
  const isPlace = host.name?.type === 'LOC' || dependent(tree, host.index, 'case') !== undefined;
  if (host.deprel === 'nmod' && isPlace) host = nodeAt(tree, host.head);
  const object = host.deprel === 'conj' ? nodeAt(tree, host.head) : host;
  const verb = object.deprel === 'obj' ? tree.nodes[object.head] : undefined;
  if (verb?.upos !== 'VERB' || host.index > node.index) return undefined;
  const lemma = lemmaOfVerb(tree, verb.index);
  const preposition = maybePreposition(tree, node.index) ?? '';
  if (isTakenFrom(tree, node, { host, lemma, preposition })) return verb;
  return host !== object && motionVerbs.has(lemma) && isGoal(tree, node, preposition)
    ? verb
    : undefined;
}

/** Relations of the words that may belong elsewhere. */
const moving: ReadonlySet<string> = new Set(
  'cc mark conj amod appos nmod dep acl xcomp ccomp advcl obl obl:arg obl:agent'.split(' '),
);

/** „bezeichnete das Urteil **als mild**“, „hält das **für falsch**“: the quality hangs on the verb, not on the object. */
function maybeJudging(tree: Tree, node: Node): Node | undefined {
  if (!judging.has(node.deprel)) return undefined;
  if (!dependents(tree, node.index, 'case', 'cc', 'mark').some((word) => isAs(node, word)))
    return undefined;
  const host = nodeAt(tree, node.head);
  const verb = host.deprel === 'obj' && host.head >= 0 ? nodeAt(tree, host.head) : host;
  return verb.upos === 'VERB' && node.index > host.index ? verb : undefined;
}

/** „gilt als **verschollen**“, „hält das für **vorgeschoben**“ with the participle taken for an infinitive. */
function isRated(tree: Tree, { deprel, index, upos }: Node): boolean {
  const before = tree.nodes[index - 1]?.lower;
  return (
    (deprel === 'xcomp' && before === 'als') ||
    (deprel === 'obl' && before === 'für' && upos === 'VERB')
  );
}

/** *als* straight before a quality, taken for a conjunction, as in „gilt **als** verloren“, or a preposition. */
function isAs(quality: Node, word: Node): boolean {
  return word.deprel === 'case'
    ? /^(als|für)$/.test(lower(word))
    : lower(word) === 'als' && word.index === quality.index - 1 && quality.deprel === 'xcomp';
}

const judging: ReadonlySet<string> = new Set(
  'conj amod appos nmod dep acl xcomp ccomp advcl obl'.split(' '),
);

/** „war eine Pflegekraft für zwei Stockwerke **zuständig**“: what follows the subject is what the predicate asks for. */
function answering(tree: Tree, node: Node): Node | undefined {
  const quality = tree.nodes[node.index + 1];
  const subject = tree.nodes[node.head];
  return quality &&
    subject?.deprel.startsWith('nsubj') &&
    subject.head === quality.index &&
    isOfQuality(tree, node, maybePreposition(tree, node.index) ?? '')
    ? quality
    : undefined;
}

/** The verb that the phrase's noun depends on. */
function verbOver(tree: Tree, node: Node): Node | undefined {
  const host = nodeAt(tree, node.head);
  if (host.index > node.index || host.head < 0) return undefined;
  const above = host.deprel === 'nmod' ? nodeAt(tree, host.head) : host;
  if (above.head < 0 || !/^(nsubj|obj|obl)/.test(above.deprel)) return undefined;
  const verb = nodeAt(tree, above.head);
  return (verb.upos === 'VERB' || isStateOf(tree, node, verb)) &&
    !dependent(tree, verb.index, 'cop') &&
    !isInFront(tree, verb, node.index)
    ? verb
    : undefined;
}

/** „lässt die Kunden **für Pannen** zahlen“: somebody pays for it. */
function isPaidFor(tree: Tree, { index, lemma, feats }: Node, verb: string): boolean {
  return (
    /^(zahlen|bezahlen|büßen|haften)$/.test(verb) &&
    dependents(tree, index, 'det').some((word) => /^d(ie|as|en)$/.test(lower(word))) &&
    /^(Person|Organization|Group)$/.test(maybeTypeOfNoun(lemma, feats['Gender']) ?? '')
  );
}

/** „einen Teil seiner Flotte **nach Arnsberg** verlegen“, „trieb das Feuer in der Nacht **nach Osten**“: a goal hangs no deeper than on the object. */
function isTowards(tree: Tree, { index, upos, form }: Node): boolean {
  return (upos === 'PROPN' || isCompassPoint(form)) && maybePreposition(tree, index) === 'nach';
}

/** „steckt drei Prozent des Haushalts **in Schulen**“ */
function isPutInto(tree: Tree, host: Node, lemma: string): boolean {
  return (
    (lemma === 'investieren' || lemma === 'stecken') &&
    host.deprel === 'nmod' &&
    isAmount(nodeAt(tree, host.head))
  );
}

/** „fördert den Bau **mit 600.000 Euro**“: the money is what one supports with. */
function isAid({ form }: Node, host: Node, lemma: string): boolean {
  return (
    host.deprel !== 'nmod' &&
    /^(Euro|Dollar|Franken|Million(en)?|Milliarden?)$/.test(form) &&
    aiding.test(lemma)
  );
}

const aiding =
  /^(fördern|unterstützen|bezuschussen|mitfinanzieren|finanzieren|belohnen|subventionieren|honorieren|sponsern|stützen)$/;

function relationTo(tree: Tree, node: Node, verb: Node): string | undefined {
  const host = nodeAt(tree, node.head);
  const lemma = lemmaOfVerb(tree, verb.index);
  const preposition = maybePreposition(tree, node.index);
  if (isOwner(node, host, lemma) && maybePreposition(tree, host.index) === 'zu') return 'obl:arg';
  if (preposition === undefined)
    return isAccused(tree, node, { host, verb, lemma }) ? 'obl:arg' : undefined;
  if (preposition === 'mit' && (isWithEffect(tree, node) || isBearing(tree, node, lemma)))
    return 'obl';
  if (isMeans(preposition) && host.deprel !== 'nsubj') return 'obl';
  if (isWithEffect(tree, host)) return 'obl';
  if (preposition === 'von' && isToldTo(tree, host, lemma)) return 'obl';
  if (preposition === 'an' && tree.nodes[node.index + 1]?.lower === 'vorbei') return 'obl';
  if (preposition === 'an' && isShareIn(tree, node, host)) return undefined;
  if (preposition === 'auf' && host.lower.startsWith('verdacht')) return undefined;
  if (isBehindSuspicion(tree, node, { host, lemma, preposition })) return 'obl';
  if (/^(je|pro)$/.test(preposition) || isAskedBySame(tree, host, preposition)) return undefined;
  if (isBeforeCourt(node, { host, verb, preposition })) return 'obl';
  if (isHome(tree, node, { host, lemma, preposition })) return 'obl';
  if (preposition === 'mit' && isAid(node, host, lemma)) return 'obl';
  if (preposition === 'mit' && hasTrait(host, node)) return undefined;
  if (preposition === 'aus' && isFromTown(tree, node, { noun: host, verb })) return undefined;
  if (isBesidePeriod(tree, host, preposition)) return 'obl';
  if (isHeir(tree, node, { host, lemma, preposition })) return 'obl';
  if (isShot(tree, node, { host, preposition })) return 'obl';
  if (isSetBefore(tree, node, { verb, lemma, preposition })) return 'obl';
  if (isSeenThere(tree, node, { host, verb, preposition })) return 'obl';
  if (isSite(tree, node, { host, verb, preposition })) return 'obl';
  if (
    preposition === 'von' &&
    (isAgent(tree, node, verb) || (lemma === 'lassen' && isActor(tree, node)))
  )
    return 'obl';
  if (isForVerb(tree, node, { host, preposition })) return 'obl';
  if (preposition === 'nach' && isSourceBeside(tree, node, host)) return 'obl';
  if (preposition === 'nach' && isJourney(tree, host)) return undefined;
  if (isTimeWord(host.form) && isTowards(tree, node)) return 'obl';
  if (preposition === 'durch' && isCause(tree, host, verb)) return 'obl';
  if (preposition === 'zu' && isSpokenOf(tree, host, lemma)) return undefined;
  if (isSupported(node, lemma, preposition) || isOfQuality(tree, node, preposition)) return 'obl';
  if (isTrait(tree, node, { lemma, preposition })) return 'obl';
  if (preposition === 'für' && (lemma === 'halten' || isPaidFor(tree, host, lemma))) return 'obl';
  if (preposition === 'zu' && isAmount(node) && host.deprel === 'nsubj:pass') return 'obl';
  if (needsPhrase(lemma, preposition) && !hasPhrase(tree, verb, preposition)) return 'obl';
  if (isEstimate(node, lemma, preposition) || isPurpose(host, { verb, lemma, preposition }))
    return 'obl';
  if (lemma === 'versetzen' && maybeTypeOfNoun(host.lemma) === 'Person') return undefined;
  if (isRanked(tree, host)) return undefined;
  if (preposition === 'in' && isPutInto(tree, host, lemma)) return 'obl';
  if (host.deprel === 'nmod' && !isTowards(tree, node) && !isPenalty(tree, node)) return undefined;
  if (preposition === 'als' && /^(obj|nsubj)/.test(host.deprel) && isCalling(lemma)) return 'obl';
  if ((isAmount(node) && isAmount(host)) || isStep(tree, node, host)) return 'obl';
  if (
    maybePreposition(tree, host.index) !== undefined &&
    isGoal(tree, node, preposition) &&
    motionVerbs.has(lemma)
  )
    return 'obl';
  if (preposition === 'nach' && host.deprel === 'obj' && isTowards(tree, node) && isCarrying(lemma))
    return 'obl';
  if (isRank(node, host, lemma)) return 'obl';
  if (preposition === 'gegen' && isContest(host, lemma)) return 'obl';
  if (asksFor(host, preposition) || isOrigin(tree, host, { verb, preposition })) return undefined;
  if (
    isGoverned(lemma, preposition) &&
    !/^(bei|in|für|als|von)$/.test(preposition) &&
    !isSecond(tree, node, { verb, preposition })
  )
    return 'obl';
  if (isGoal(tree, node, preposition) && motionVerbs.has(lemma)) return 'obl';
  return isAmount(host) ? 'obl' : undefined;
}

/** „beim Heimspiel **gegen Kiel** gegen den Verkauf protestiert“: the verb has what it asks for. */
function isSecond(
  tree: Tree,
  { index }: Node,
  { verb, preposition }: { verb: Node; preposition: string },
): boolean {
  return (
    /^(auf|gegen|über)$/.test(preposition) &&
    dependents(tree, verb.index, 'obl', 'obl:arg').some(
      (other) => other.index > index && maybePreposition(tree, other.index) === preposition,
    )
  );
}

/** „sprach von einem Auftrag **zur Erneuerung**“ */
function isSpokenOf(tree: Tree, { index }: Node, lemma: string): boolean {
  return /^(sprechen|reden)$/.test(lemma) && maybePreposition(tree, index) === 'von';
}

/** „gehört zu 60 Prozent **der Stadt**“: the owner is no genitive of the share. */
function isOwner(node: Node, host: Node, lemma: string): boolean {
  return lemma === 'gehören' && host.form === 'Prozent' && node.feats['Case'] !== 'Nom';
}

/** „Ausgelöst wurde der Brand **durch ein Kabel**“. */
function isCause(tree: Tree, host: Node, verb: Node): boolean {
  return host.deprel.startsWith('nsubj') && isFrontedPassive(tree, verb) && !asksFor(host, 'durch');
}
