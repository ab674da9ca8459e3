import type { Node, Tree } from '../../parser/tree.ts';
import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import { findCases } from '../case.ts';
import { maybeActionNoun } from '../lexicon/action-nouns.ts';
import { isCarrying, motionVerbs } from '../lexicon/places.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { phraseWords } from '../phrase.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { claimBefore, type Place, rankBefore, staffBefore, workBefore } from './claim-before.ts';
import { maybeDeedBefore } from './phrase-of-deed.ts';
import { maybeFeelingBefore } from './feeling-before.ts';
import { maybeFirstOfSame } from './first-of-same.ts';
import { maybeOffered, maybePlaced, maybeSeated, rateBefore } from './seat-or-site.ts';
import { maybeNounOfTime } from './time-of-noun.ts';

/** The noun straight before its preposition that the phrase belongs to. */
export function maybeNounBefore(tree: Tree, node: Node): Node | undefined {
  const preposition = dependent(tree, node.index, 'case');
  const verb = tree.nodes[node.head];
  if (!preposition || !verb || preposition.index === 0) return undefined;
  const deed = maybeDeedBefore(tree, node, preposition);
  if (deed) return deed;
  const feeling = maybeFeelingBefore(tree, node, preposition);
  if (feeling) return feeling;
  if (lower(preposition) === 'mit')
    return (
      bearerBefore(tree, node, preposition) ??
      maybePlaced(tree, node, { preposition, verb }) ??
      ownerBefore(tree, node, { preposition, verb }) ??
      claimBefore(tree, { preposition, verb })
    );
  if (lower(preposition) === 'seit') return maybeNounOfTime(tree, node, preposition);
  const ofTime =
    (preposition.lower === 'für' || preposition.lower === 'aus' || preposition.lower === 'bis') &&
    maybeNounOfTime(tree, node, preposition);
  if (ofTime) return ofTime;
  const place = { preposition, verb };
  const ofFirst = maybeFirstOfSame(tree, node, { preposition, verb });
  if (ofFirst) return ofFirst;
  if (lower(preposition) === 'aus' && lasting.test(lower(verb)))
    return sourceOfStock(tree, node, preposition);
  if (askedPrepositions.has(lower(preposition)))
    return isReceiver(tree, node, place)
      ? undefined
      : (claimBefore(tree, place) ?? spokenBefore(tree, place) ?? originBefore(tree, node, place));
  if (lower(preposition) === 'zu') return spokenBefore(tree, { preposition, verb });
  if (lower(preposition) === 'nach') return journeyBefore(tree, preposition, verb);
  if (lower(preposition) === 'in')
    return (
      rankBefore(tree, place) ??
      rateBefore(tree, node, preposition) ??
      sourceBefore(tree, node, preposition) ??
      stayBefore(tree, preposition, verb) ??
      maybeSeated(tree, node, preposition) ??
      maybeOffered(tree, node, preposition)
    );
  if (preposition.lower === 'an') return rateBefore(tree, node, preposition);
  if (lower(preposition) === 'um') return circleBefore(tree, node, preposition);
  if (!/^(durch|von|vom)$/.test(lower(preposition))) return undefined;
  return (
    actionBefore(tree, node, place) ??
    personBefore(tree, place) ??
    staffBefore(tree, node, place) ??
    workBefore(tree, node, place)
  );
}

const askedPrepositions: ReadonlySet<string> = new Set('auf für aus gegen an über'.split(' '));

/** „Damit endete **ihr Aufenthalt** in der Klinik“, „endet **eine lange Zeit** im Bus“: where it was that somebody stayed. */
function stayBefore({ nodes }: Tree, { index }: Node, verb: Node): Node | undefined {
  const stay = nodes[index - 1];
  return stay &&
    stay.head === verb.index &&
    stay.index > verb.index &&
    /^end(et|ete|en)$/.test(lower(verb)) &&
    /(aufenthalt|zeit|ära|herrschaft|ausbildung|tätigkeit)$/i.test(stay.form)
    ? stay
    : undefined;
}

/** „beschäftigt 300 **Menschen** mit Behinderung“: what persons have stands straight behind them. */
function bearerBefore(tree: Tree, node: Node, preposition: Node): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return noun && noun.head === node.head && hasTrait(noun, node) ? noun : undefined;
}

/** *Menschen mit Behinderung*, straight behind each other. */
export function hasTrait(noun: Node, { index, form }: Node): boolean {
  return (
    noun.upos === 'NOUN' &&
    index === noun.index + 2 &&
    traits.test(form) &&
    (/^(menschen|personen|leuten?)$/i.test(noun.form) || maybeTypeOfNoun(noun.lemma) === 'Person')
  );
}

const traits =
  /(behinderung|behinderungen|handicap|demenz|migrationshintergrund|wohnsitz|abitur|abschluss|erfahrung|vorerkrankung|vorerkrankungen|einkommen|wurzeln|diabetes|symptomen|beschwerden|doppelpass)$/i;

/** „verkauft die Anteile **an den Investor**“: whom the verb gives it to. */
function isReceiver(tree: Tree, node: Node, { preposition, verb }: Place): boolean {
  const share = tree.nodes[preposition.index - 1];
  return (
    lower(preposition) === 'an' &&
    !(share && isShareIn(tree, node, share)) &&
    isGoverned(lemmaOfVerb(tree, verb.index), 'an') &&
    !findCases(tree, node.index).every((each) => each === 'Dat')
  );
}

/** „verkauft **Anteile an Schiffen**“: bare things behind shares, which nobody sells anything to. */
export function isShareIn(tree: Tree, node: Node, share: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    /^(Anteile?|Beteiligung(en)?)$/.test(share.form) &&
    !isSomebody(node) &&
    dependents(tree, node.index, 'det', 'det:poss', 'amod').length === 0
  );
}

/**
 * „sprach von einem schwarzen **Tag** für die Stadt“, „sprach von einem **Auftrag** zur Erneuerung“: straight behind what is spoken of *für*
 * tells for whom it is that, and *zu* for what.
 */
function spokenBefore(tree: Tree, { preposition, verb }: Place): Node | undefined {
  const { lower: form, index } = preposition;
  const noun = form === 'für' || form === 'zu' ? tree.nodes[index - 1] : undefined;
  return noun?.upos === 'NOUN' &&
    noun.head === verb.index &&
    dependent(tree, noun.index, 'case')?.lower === 'von' &&
    /^(sprechen|reden)$/.test(lemmaOfVerb(tree, verb.index))
    ? noun
    : undefined;
}

/** „durch **eine Zeugin** aus Runkel“, „traf **einen Freund** aus Kiel“ */
function originBefore(tree: Tree, node: Node, { preposition, verb }: Place): Node | undefined {
  let noun = lower(preposition) === 'aus' ? tree.nodes[preposition.index - 1] : undefined;
  while (noun && /^(flat|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  return noun && noun.head === verb.index && isFromTown(tree, node, { noun, verb })
    ? noun
    : undefined;
}

/** Behind a person or a body *aus* with a place tells where they are from, unless the verb moves them. */
export function isFromTown(
  tree: Tree,
  town: Node,
  { noun, verb }: { noun: Node; verb: Node },
): boolean {
  if (town.name?.type !== 'LOC' || !/^(obj|obl|nsubj)/.test(noun.deprel) || !isSomebody(noun))
    return false;
  const lemma = lemmaOfVerb(tree, verb.index);
  const moves = motionVerbs.has(lemma) || isCarrying(lemma);
  const before = dependent(tree, noun.index, 'case');
  return before ? lower(before) !== 'mit' || !moves : !moves && !isGoverned(lemma, 'aus');
}

function isSomebody({ lemma, feats, name }: Node): boolean {
  return (
    /^(PER|ORG)$/.test(name?.type ?? '') ||
    /^(Person|Organization|Group)$/.test(maybeTypeOfNoun(lemma, feats['Gender']) ?? '')
  );
}

/** „nach Angaben der **Polizei** in Bergen“, „laut der **Feuerwehr** in Wesel“: where those who say it are. */
function sourceBefore(tree: Tree, { name }: Node, preposition: Node): Node | undefined {
  const noun = name?.type === 'LOC' ? tree.nodes[preposition.index - 1] : undefined;
  if (noun?.upos !== 'NOUN' || !isSomebody(noun)) return undefined;
  const source = noun.deprel === 'nmod' ? tree.nodes[noun.head] : noun;
  const said = source && dependent(tree, source.index, 'case');
  const isSource =
    said?.lower === 'laut' ||
    (said?.lower === 'nach' &&
      /^(angaben?|auskunft|aussagen?|informationen|mitteilung)$/i.test(source!.form));
  return isSource ? noun : undefined;
}

/** „hat ein **Team um die Biologin Amsel** herausgefunden“: who leads it stands straight behind. */
function circleBefore(tree: Tree, node: Node, preposition: Node): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return noun?.upos === 'NOUN' &&
    noun.head === node.head &&
    /^(nsubj|nsubj:pass|obj|obl)/.test(noun.deprel) &&
    /(team|gruppe|kreis|bande|duo|trio|quartett|quintett|forscher|forschern|forschenden|wissenschaftler|wissenschaftlern|mannschaft|clan|kollektiv|elf|bündnis)$/i.test(
      noun.form,
    ) &&
    isPersonal(tree, node)
    ? noun
    : undefined;
}

/** A person's name, or an office with one. */
function isPersonal(tree: Tree, { index, name, lemma }: Node): boolean {
  return (
    name?.type === 'PER' ||
    maybeTypeOfNoun(lemma) === 'Person' ||
    dependents(tree, index, 'appos').some((other) => other.name?.type === 'PER')
  );
}

/** „kehrte von einer **Reise** nach Kanada zurück“: where the journey went. */
function journeyBefore(tree: Tree, preposition: Node, verb: Node): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return noun && noun.head === verb.index && isJourney(tree, noun) ? noun : undefined;
}

/** Behind a preposition a journey says itself where it goes. */
export function isJourney(tree: Tree, { form, upos, index }: Node): boolean {
  return (
    upos === 'NOUN' &&
    /(reise|fahrt|flug|flucht|ausflug|tour|besuch|rückkehr|weg|umzug)$/i.test(form) &&
    dependent(tree, index, 'case') !== undefined
  );
}

/** „kann die Abteilung **mit ihren 30 Stellen** halten“: what something has stands straight behind it. */
function ownerBefore(tree: Tree, { index }: Node, { preposition, verb }: Place): Node | undefined {
  const isOwned = dependents(tree, index, 'det:poss', 'det').some((word) =>
    /^(ihren|seinen|ihrem|seinem|ihrer|seiner)$/.test(lower(word)),
  );
  const isCounted =
    members.test(nodeAt(tree, index).form) && dependent(tree, index, 'nummod') !== undefined;
  if (!(isOwned || isCounted) || isGoverned(lemmaOfVerb(tree, verb.index), 'mit')) return undefined;
  const noun = tree.nodes[preposition.index - 1];
  return noun?.upos === 'NOUN' &&
    noun.head === verb.index &&
    (noun.deprel === 'obj' || (isCounted && noun.deprel.startsWith('nsubj')))
    ? noun
    : undefined;
}

/** „Betriebe **mit zehn Beschäftigten**“: what a body or a house has in number. */
const members =
  /^(beschäftigten|mitarbeitern|mitarbeitenden|angestellten|arbeitsplätzen|einwohnern|mitgliedern|plätzen|sitzplätzen|betten|zimmern|wohnungen|standorten|filialen|räumen|sitzen|schülern|insassen|fahrgästen|passagieren|hektar|quadratmetern|stockwerken)$/i;

/** „Weil das Geld **aus dem Fonds** nicht ausreicht“: where it is from stands straight behind what is enough. */
function sourceOfStock(tree: Tree, { head }: Node, preposition: Node): Node | undefined {
  const noun = tree.nodes[preposition.index - 1];
  return noun?.upos === 'NOUN' && noun.head === head && noun.deprel === 'nsubj' ? noun : undefined;
}

const lasting =
  /^((aus)?reich(t|te|en|ten)|(aus|ge)?gereicht|genüg(t|te|en|ten)|fehl(t|te|en|ten))$/;

/** „Die Übernahme der Werft **durch den Investor** ist beendet“: straight behind a noun of action it is told of that. */
function actionBefore(tree: Tree, node: Node, { preposition, verb }: Place): Node | undefined {
  if (node.index > verb.index) return undefined;
  const noun = dependents(tree, verb.index, 'nsubj', 'nsubj:pass', 'obj').find(
    (argument) =>
      argument.index < node.index &&
      phraseWords(tree, argument.index).at(-1) === preposition.index - 1,
  );
  return noun && (maybeActionNoun(noun.lemma) ?? maybeActionNoun(noun.form)) ? noun : undefined;
}

/** „sagte Lydia Kramm **von der Verbraucherzentrale**“: straight behind a person's name *von* tells where she belongs. */
function personBefore(tree: Tree, { preposition, verb }: Place): Node | undefined {
  const name = tree.nodes[preposition.index - 1];
  if (lower(preposition) === 'durch' || name?.name?.type !== 'PER') return undefined;
  if (isGoverned(lemmaOfVerb(tree, verb.index), 'von')) return undefined;
  return dependents(tree, verb.index, 'nsubj').find(
    (subject) => phraseWords(tree, subject.index).at(-1) === name.index,
  );
}
