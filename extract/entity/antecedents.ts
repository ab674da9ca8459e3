import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isColleague, isIntroducing } from './descriptions.ts';
import { hasCalling, isOfLine, mayBeCalled } from './callings.ts';
import type { Draft } from './draft.ts';
import { namesOf, wordKey } from './draft.ts';
import { canMean, isFirm, isGeneral } from './families.ts';
import type { FoundNominal } from './found-mention.ts';
import type { LinkRule } from './link-reason.ts';
import { type WordIndex, adjectiveStems, complementsOf } from './link-titles.ts';
import type { EntityType } from './mention.ts';
import { headOfNoun } from './noun-type.ts';
import type { Recency } from './recency.ts';
import { isReported } from './reported.ts';
import { stateOfDemonym } from './states.ts';

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
  const others = coarguments(tree, nominal, index);
  const speaker = isReported(tree, nominal.head) ? recency.subjectBefore(nominal) : undefined;
  if (speaker && nominal.type === 'Person') others.add(speaker); // *Der Spanier genieße Vertrauen*
  const fits = (draft: Draft): boolean =>
    !others.has(draft) && agrees(nominal, draft) && !contradicts(tree, nominal, draft);
  if (isColleague(nominal.noun) && nominal.phrase.possessive)
    return by('colleague', colleague(nominal, recency, fits));
  return (
    by('same noun', sameNoun(nominal, recency, fits)) ??
    by(
      nominal.type === 'Person' ? 'description' : 'kind of thing',
      otherNoun(nominal, recency, fits),
    )
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
  const found = recency.withNoun(nominal).filter(fits);
  const ofState = found.filter(
    (draft) => nominal.state !== undefined && draft.state === nominal.state,
  );
  const before = found.find((draft) => recency.isBefore(draft, nominal));
  return ofState[0] ?? (nominal.state === undefined ? before : onlyStateless(found, before));
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
  if (!nominal.phrase.definite || nominal.phrase.possessive || nominal.number === 'Plur')
    return undefined;
  if (nominal.type === 'Person') return maybePerson(nominal, recency, fits);
  if (nominal.type === 'Country')
    return recency.near(nominal, 3).find((draft) => draft.type === 'Country' && fits(draft));
  const noun = nominal.phrase.head.lemma.toLowerCase();
  if (!isGeneral(noun) || nominal.phrase.genitive) return undefined;
  const found = recency
    .near(nominal, 5)
    .filter((draft) => fits(draft) && takesUp(noun, nominal.type, draft));
  const firms = recency
    .near(nominal, 5)
    .filter(({ type, hasName }) => hasName && type === nominal.type);
  return found.find((draft) => !isByTheWay(draft, firms));
}

/** *wechselte von Siemens*: a firm named once is not meant where the article speaks of another more often. */
function isByTheWay(draft: Draft, others: readonly Draft[]): boolean {
  const count = draft.mentions.length;
  return count <= 2 && others.some((other) => other.mentions.length > count + 1);
}

/** A firm is no party: what the text or a table calls a thing decides; a bare name may be whatever its type allows. */
function takesUp(noun: string, type: EntityType, draft: Draft): boolean {
  if ([...draft.nouns].some((other) => canMean(noun, other))) return true;
  return (
    draft.hasName &&
    draft.nouns.size === 0 &&
    draft.type === type &&
    (type === 'Organization' ? isFirm(noun) : bareTypes.has(type))
  );
}

const bareTypes: ReadonlySet<EntityType> = new Set(['Place', 'Work', 'Product']);

/** Roles like *der Richter* bring somebody new, unless somebody is one; most other nouns take up a person of their sex. */
function maybePerson(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (nominal.phrase.genitive || !isSurelyPerson(nominal)) return undefined;
  const persons = (reach: number): Draft[] =>
    recency
      .near(nominal, reach)
      .filter((draft) => draft.type === 'Person' && fits(draft))
      .filter((draft) => mayBeCalled(nominal, draft.nouns));
  const sameKind = persons(3).find((draft) => draft.hasName && draft.nouns.has(nominal.noun));
  if (sameKind || isIntroducing(nominal)) return sameKind;
  const ofLine = persons(12).filter((draft) => draft.hasName && isOfLine(nominal, draft.nouns));
  const likely = persons(4).find(
    (draft) => ofLine.includes(draft) || (!hasCalling(draft.nouns) && isKnownPerson(draft)),
  );
  if (likely && ofLine.length > 0) return likely;
  const worker = only(ofLine);
  if (worker) return worker;
  if (isBareDescription(nominal))
    return persons(4).find(isKnownPerson) ?? only(persons(12).filter(isKnownPerson));
  const near = persons(2);
  return (
    near.find((draft) => draft.gender !== undefined) ?? (near.length === 1 ? near[0] : undefined)
  );
}

function only(drafts: readonly Draft[]): Draft | undefined {
  return drafts.length === 1 ? drafts[0] : undefined;
}

/** With a gender or a full name; a surname alone may be no person at all. */
function isKnownPerson(draft: Draft): boolean {
  return draft.gender !== undefined || namesOf(draft).some(({ words }) => words.length > 1);
}

/** Listed nouns, women (*Rentnerin*), adjectives (*der Verletzte*): a masculine in -er may be a *Gletscher* or a *Datenspeicher*. */
function isSurelyPerson({ phrase, noun }: FoundNominal): boolean {
  const { form, lemma } = phrase.head;
  return (
    headOfNoun(noun) !== undefined ||
    stateOfDemonym(lemma) !== undefined ||
    !/er[ns]?$/.test(form) ||
    callings.test(lemma)
  );
}

/** Endings in -er that only people bear: *Künstler*, *Techniker*, *Filmemacher*. */
const callings =
  /(?:[tfdhg]ler|iker|macher|jäger|leger|führer|schreiber|gründer|werfer|springer|redner|denker|lenker|wächter|züchter|schützer|arbeiter|fahrer|dreher|lehrer|rentner|gärtner|sammler|händler|metzger|tischler|klempner)$/i;

/** *der 45-Jährige*, *die Französin*, *der Mann*: nobody is introduced so. */
function isBareDescription(nominal: FoundNominal): boolean {
  const { form, lemma } = nominal.phrase.head;
  return (
    /jährige[rn]?$/i.test(form) ||
    /^(?:Mann|Frau)$/.test(lemma) ||
    stateOfDemonym(lemma) !== undefined
  );
}

/** *sein russischer Amtskollege*, *seine Kollegin*: another person of the same office, of the state if one is named. */
function colleague(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const owner =
    nominal.phrase.possessive && lower(nominal.phrase.possessive).startsWith('ihr')
      ? 'Fem'
      : 'Masc';
  const near = recency.near(nominal, 4).filter((draft) => draft.type === 'Person');
  const possessor = near.find((draft) => draft.gender === undefined || draft.gender === owner);
  return near.find(
    (draft) =>
      draft !== possessor &&
      fits(draft) &&
      (nominal.state === undefined || draft.state === nominal.state) &&
      (nominal.state !== undefined || (possessor !== undefined && shareOffice(draft, possessor))),
  );
}

function shareOffice(a: Draft, b: Draft): boolean {
  return [...a.nouns].some((noun) => b.nouns.has(noun));
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

const argument = /^(?:nsubj|obj|iobj|obl)/;

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

function agrees(nominal: FoundNominal, draft: Draft): boolean {
  if (draft.number !== nominal.number && !draft.hasName) return false;
  if (nominal.number === 'Plur' && draft.hasName && !mayBeMany(draft)) return false;
  if (draft.type === 'Person' && nominal.type === 'Person')
    return !draft.gender || !nominal.gender || draft.gender === nominal.gender;
  if (draft.type === 'Person') return false;
  return draft.type === nominal.type || draft.type === 'Concept' || nominal.type === 'Concept';
}

/** *die Kontrolle über sein Leben* is not *die Kontrolle der Pfleger*. */
function hasOtherComplement(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  const own = complementsOf(tree, nominal);
  return (
    own.length > 0 && draft.genitives.size > 0 && !own.some((noun) => draft.genitives.has(noun))
  );
}

/** *die Gerichte* are not one court, *die Grünen* and *die USA* are many. */
function mayBeMany(draft: Draft): boolean {
  return (
    draft.number === 'Plur' ||
    draft.type === 'Country' ||
    draft.type === 'Group' ||
    draft.knownName !== undefined
  );
}

/** *der russische Präsident* is not the Ukrainian one, *die neue Brücke* not *die alte Brücke*. */
function contradicts(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  if (nominal.state && draft.state && nominal.state !== draft.state) return true;
  if (
    nominal.state &&
    draft.state === undefined &&
    draft.type !== 'Country' &&
    draft.type !== 'Person'
  )
    return true;
  if (nominal.type === 'Person' || draft.type === 'Person') return false;
  return (
    hasOtherGenitive(nominal, draft) ||
    hasOtherAdjectives(tree, nominal, draft) ||
    hasOtherComplement(tree, nominal, draft)
  );
}

/** *die Zahl der Toten* is not *die Zahl der Verletzten*. */
function hasOtherGenitive({ phrase }: FoundNominal, draft: Draft): boolean {
  return (
    phrase.genitive !== undefined &&
    draft.genitives.size > 0 &&
    !draft.genitives.has(phrase.genitive.lemma)
  );
}

/** *der mit 80.000 Euro dotierte Preis* may be the *Große Preis*: what has words of its own tells about a thing, not which one. */
function hasOtherAdjectives(tree: Tree, nominal: FoundNominal, draft: Draft): boolean {
  const plain = nominal.phrase.adjectives.every(({ index }) => tree.children[index]?.length === 0);
  const own = plain ? adjectiveStems(nominal) : [];
  return (
    own.length > 0 &&
    draft.adjectives.size > 0 &&
    !own.some((adjective) => draft.adjectives.has(adjective))
  );
}
