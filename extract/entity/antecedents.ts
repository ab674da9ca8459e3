import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { agrees, contradicts } from './agreement.ts';
import { isAnywhere, isBuilding, isNewBody, isNewBuilding, isRunning } from './anywhere.ts';
import {
  isAnother,
  isAnybody,
  isColleague,
  isCounterpart,
  isIdiom,
  isPredecessor,
} from './descriptions.ts';
import {
  areAsMany,
  isByTheWay,
  isDoubtful,
  isOfOtherThing,
  isPassedBy,
  isSomebodyElse,
  maybeCalled,
} from './doubtful.ts';
import type { Draft } from './draft.ts';
import { maybeProminent, wordKey } from './draft.ts';
import { isFirm, isGeneral } from './families.ts';
import type { FoundNominal } from './found-mention.ts';
import { maybeConcern, maybeGroup } from './group-antecedents.ts';
import { isRunHouse, maybeHouse } from './houses.ts';
import type { LinkRule } from './link-reason.ts';
import type { WordIndex } from './link-titles.ts';
import { isNobodysLand, isOtherLand, landBefore, ownLand } from './own-land.ts';
import { colleague, counterpart, isBareDescription, maybePerson } from './person-antecedents.ts';
import type { Recency } from './recency.ts';
import { hasSpeaker, isReported } from './reported.ts';
import { argument, headsOf, sourcesIn, superiorsOf, wordsSaidBy } from './superiors.ts';
import { takesUp } from './takes-up.ts';

/** What a nominal takes up, and by which rule. */
interface Antecedent {
  readonly draft: Draft;
  readonly rule: LinkRule;
}

/** Finds what a nominal takes up again; undefined: it is new. */
export function findAntecedent(
  tree: Tree,
  nominal: FoundNominal,
  recency: Recency,
  index: WordIndex,
): Antecedent | undefined {
  const words = dependents(tree, nominal.head, 'case', 'det').map(({ form }) => form);
  if (isIdiom([...words, nominal.phrase.head.form]) || isAnother(nominal)) return undefined;
  if (isRunning(tree, nominal)) return undefined;
  const others = coarguments(tree, nominal, index);
  for (const draft of draftsAt(nominal.sentence, headsOf(tree, nominal.head), index))
    others.add(draft);
  if (isSaidByPronoun(tree, nominal, recency)) return undefined;
  const speaker = isFromBefore(tree, nominal) ? recency.speakerBefore(nominal) : undefined;
  if (speaker && nominal.type === 'Person') others.add(speaker); // *Der Spanier genieße Vertrauen*
  if (nominal.type === 'Person') {
    const apart = [
      ...superiorsOf(tree, nominal.head),
      ...wordsSaidBy(tree, nominal),
      ...sourcesIn(tree),
    ];
    for (const draft of draftsAt(nominal.sentence, apart, index)) others.add(draft);
  }
  const fits = (draft: Draft): boolean =>
    !others.has(draft) && agrees(nominal, draft) && !contradicts(tree, nominal, draft);
  if (nominal.phrase.possessive) {
    if (isColleague(nominal.noun) || isPredecessor(nominal.noun))
      return by('colleague', colleague(nominal, recency, fits));
    if (isCounterpart(nominal.noun)) return by('colleague', counterpart(nominal, recency, fits));
  }
  const house = isRunHouse(tree, nominal)
    ? maybeHouse(nominal, recency, (draft) => !others.has(draft))
    : undefined;
  if (house) return by('kind of thing', house);
  const isLand = nominal.phrase.possessive !== undefined && nominal.noun === 'land';
  const own = isLand ? ownLand(nominal, recency) : undefined;
  if (own) return by('kind of thing', own);
  const same = sameNoun(nominal, recency, fits);
  if (same && nominal.type === 'Country' && isOtherLand(nominal, same, recency, fits))
    return by('kind of thing', isLand ? undefined : landBefore(nominal, recency, fits));
  if (isLand && same && isNobodysLand(same)) return undefined;
  if (same && isAnywhere(tree, nominal, same, recency)) return undefined;
  if (!same && (isBuilding(tree, nominal) || isNewBuilding(nominal, recency))) return undefined;
  if (same && isDoubtful(tree, nominal, same, recency, fits)) return undefined;
  const other = same ? undefined : otherNoun(nominal, recency, fits);
  if (other && isSomebodyElse(tree, nominal, other, recency)) return undefined;
  const antecedent =
    by('same noun', same) ?? by(nominal.type === 'Person' ? 'description' : 'kind of thing', other);
  return antecedent && isOnlyKnown(nominal, antecedent.draft)
    ? by(antecedent.rule, mainOfKind(nominal, antecedent.draft, recency, fits))
    : antecedent;
}

/** *Das Theater in Malchow gastierte in Güstrow. Die Stadt …*: of several towns, states, clubs the subject before or the one named far more often; else nobody knows. */
function mainOfKind(
  nominal: FoundNominal,
  likely: Draft,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const others = recency
    .near(nominal, 4)
    .filter((draft) => draft !== likely && draft.hasName && draft.type === likely.type)
    .filter((draft) => fits(draft) && takesUp(nominal.noun, likely.type, draft));
  if (others.length === 0 && isPassedBy(nominal, likely, recency)) return undefined;
  if (others.length === 0 || recency.speakerBefore(nominal) === likely) return likely;
  const governed = [likely, ...others].filter((draft) => recency.isGoverned(draft));
  if (governed.length === 1) return governed[0];
  return maybeProminent([likely, ...others]);
}

/** *Er warf dem Richter einen Fehler vor. **Der Mann** habe …*: whom *er* means is not known yet, but not who is told of. */
function isSaidByPronoun(tree: Tree, nominal: FoundNominal, recency: Recency): boolean {
  return (
    nominal.type === 'Person' &&
    isBareDescription(nominal) &&
    isReported(tree, nominal.head) &&
    !hasSpeaker(tree) &&
    recency.isPronounBefore(nominal)
  );
}

/** Does who spoke in the sentence before speak here as well: *Der Mann **sei** betrunken*, *Sie sagte, sie kenne **die Frau***? */
function isFromBefore(tree: Tree, { head, gender }: FoundNominal): boolean {
  if (isReported(tree, head)) return !hasSpeaker(tree);
  return superiorsOf(tree, head).some(
    (word) => lower(nodeAt(tree, word)) === (gender === 'Fem' ? 'sie' : 'er'),
  );
}

function by(rule: LinkRule, draft: Draft | undefined): Antecedent | undefined {
  return draft && { draft, rule };
}

/** *der US-Präsident* for who was called so, *die Brücke* for the bridge; ahead of its name only an office with its state. */
function sameNoun(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (!nominal.phrase.definite && nominal.state === undefined) return undefined;
  if (nominal.phrase.possessive && nominal.type === 'Person') return undefined;
  const found = recency
    .withNoun(nominal)
    .filter((draft) => fits(draft) && isOwnedAlike(nominal, draft))
    .filter((draft) => !isOfOtherThing(nominal, draft) && areAsMany(nominal, draft));
  const ofState = found.filter(
    (draft) => nominal.state !== undefined && draft.state === nominal.state,
  );
  const named = found.filter((draft) => recency.isBefore(draft, nominal));
  const before =
    maybeConcern(nominal, recency, fits) ??
    maybeFirmBefore(nominal, recency, fits) ??
    maybeCalled(nominal, named) ??
    named.find((draft) => !isOnlyKnown(nominal, draft)) ??
    named[0];
  if (nominal.state === undefined || ofState[0]) return ofState[0] ?? before;
  const [likely] = recency
    .near(nominal, 1)
    .filter((draft) => draft.type === nominal.type && fits(draft));
  return likely === undefined || likely === before ? onlyStateless(found, before) : undefined;
}

/** ***Hydrotec** sucht Leute. **Das Unternehmen** …*: the firm that is the subject of the sentence before, whichever was called so till now. */
function maybeFirmBefore(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (!isFirm(nominal.noun) || nominal.phrase.adjectives.length > 0) return undefined;
  const subject = recency.speakerBefore(nominal);
  const isMeant =
    subject?.hasName === true &&
    !recency.isOneOfSeveral(subject, nominal) &&
    recency.near(nominal, 1).includes(subject) &&
    fits(subject) &&
    [...subject.nouns].every((noun) => noun === nominal.noun || isAnybody(noun)) &&
    takesUp(nominal.noun, 'Organization', subject);
  return isMeant ? subject : undefined;
}

/** *seine Partei* is another than one that is nobody's; *sein Land* is his by his office. */
function isOwnedAlike(
  { phrase: { possessive }, sentence, type }: FoundNominal,
  draft: Draft,
): boolean {
  if (!possessive || type === 'Country') return true;
  const owner = lower(possessive).slice(0, 3);
  return draft.mentions.some(
    (mention) =>
      mention.kind === 'nominal' &&
      sentence - mention.sentence <= 2 &&
      mention.phrase.possessive !== undefined &&
      lower(mention.phrase.possessive).startsWith(owner),
  );
}

/** Is it a table that calls *Köln* a town, and not the text, as it does with *die Stadt Marl*? */
function isOnlyKnown({ noun }: FoundNominal, draft: Draft): boolean {
  return (
    draft.hasName &&
    /^(?:Place|Country|Organization)$/.test(draft.type) &&
    !draft.mentions.some(
      (mention) =>
        (mention.kind === 'nominal' && mention.noun === noun) ||
        (mention.kind === 'name' && isInName(mention.text.toLowerCase(), noun)),
    )
  );
}

/** *Ostseebrücke* is called a *Brücke*; any town's name may end in *-stadt*. */
function isInName(name: string, noun: string): boolean {
  return noun === 'stadt' ? /(?:^| )stadt /.test(name) : name.includes(noun);
}

/** *der russische Präsident* may be *Präsident Putin*, if the article has no other president. */
function onlyStateless(found: readonly Draft[], before: Draft | undefined): Draft | undefined {
  return found.length === 1 && before?.state === undefined ? before : undefined;
}

/** *das Unternehmen* for a firm, *das Land* for a state, *die Beamtin* or *der 45-Jährige* for a person named shortly before. */
function otherNoun(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (!nominal.phrase.definite || nominal.phrase.possessive) return undefined;
  if (nominal.number === 'Plur') return maybeGroup(nominal, recency, fits);
  if (nominal.type === 'Person') return maybePerson(nominal, recency, fits);
  if (nominal.type === 'Country') return landBefore(nominal, recency, fits);
  const noun = nominal.phrase.head.lemma.toLowerCase();
  if (!isGeneral(noun) || nominal.phrase.genitive || isNewBody(nominal)) return undefined;
  const found = recency
    .near(nominal, 5)
    .filter((draft) => fits(draft) && takesUp(noun, nominal.type, draft))
    .filter((draft) => draft.type !== 'Place' || !recency.isOrigin(draft));
  const subject = recency.speakerBefore(nominal);
  const firms = recency
    .near(nominal, 5)
    .filter((draft) => draft.hasName && takesUp(noun, nominal.type, draft));
  const single = found.filter((draft) => !recency.isOneOfSeveral(draft, nominal));
  if (subject?.hasName && isFirm(noun) && single.includes(subject)) return subject; // *Hansa hat Sorgen. **Nordlicht** klagt. Der Konzern …*
  return (
    (single.length > 0 ? single : found).find(
      (draft) => draft === subject || !isByTheWay(draft, firms),
    ) ?? maybeOnly(nominal, noun, recency, fits)
  );
}

/** Further back only what no other of the kind competes with: a firm of that name, a thing that the text called so. */
function maybeOnly(
  nominal: FoundNominal,
  noun: string,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const isFirmMeant = nominal.type === 'Organization';
  if (!isFirmMeant && !/^(?:Work|Product|Place)$/.test(nominal.type)) return undefined;
  const [one, another] = recency
    .near(nominal, 15)
    .filter((draft) => fits(draft) && takesUp(noun, nominal.type, draft))
    .filter((draft) => (isFirmMeant ? draft.hasName : draft.nouns.size > 0))
    .filter((draft) => draft.hasName || !recency.isOrigin(draft)); // *in seinem Heimatort*
  return another ? undefined : one;
}

/** Other arguments of the same verb are other things: *Das Unternehmen verklagt den Konzern.* */
function coarguments(tree: Tree, nominal: FoundNominal, index: WordIndex): Set<Draft> {
  const node = nodeAt(tree, nominal.head);
  if (node.head < 0 || !argument.test(node.deprel)) return conjuncts(tree, nominal, index);
  const words = dependents(tree, node.head).filter(
    (child) => child.index !== node.index && argument.test(child.deprel),
  );
  return draftsAt(
    nominal.sentence,
    words.map((word) => word.index),
    index,
  );
}

/** „Blinken und sein Amtskollege“: two persons. */
function conjuncts(tree: Tree, nominal: FoundNominal, index: WordIndex): Set<Draft> {
  const node = nodeAt(tree, nominal.head);
  return node.deprel === 'conj' ? draftsAt(nominal.sentence, [node.head], index) : new Set();
}

function draftsAt(sentence: number, words: readonly number[], index: WordIndex): Set<Draft> {
  return new Set(
    words.map((word) => index.get(wordKey(sentence, word))).filter((draft) => draft !== undefined),
  );
}
