import { lower } from '../clause/navigate.ts';
import { ageOfNominal } from './ages.ts';
import { hasCalling, isOfLine, isSuspect, isUnnamedKin, mayBeCalled } from './callings.ts';
import { isIntroducing, isTeam } from './descriptions.ts';
import { type Draft, maybeProminent, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import { headOfNoun } from './noun-type.ts';
import type { Recency } from './recency.ts';
import { isOfOtherSide } from './sides.ts';
import { stateOfDemonym } from './states.ts';

/** Roles like *der Richter* bring somebody new, unless somebody is one; most other nouns take up a person of their sex. */
export function maybePerson(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (nominal.phrase.genitive || !isSurelyPerson(nominal)) return undefined;
  if (isTeam(nominal.phrase.head.lemma.toLowerCase())) return undefined;
  const makers = isMakerNoun(nominal.noun) ? makersBefore(nominal, recency, fits) : [];
  if (makers.length > 0) return only(makers);
  const persons = (reach: number): Draft[] =>
    recency
      .near(nominal, reach)
      .filter((draft) => draft.type === 'Person' && fits(draft))
      .filter((draft) => mayBeCalled(nominal, draft.nouns) && !isOfOtherSide(nominal, draft))
      .filter((draft) => !isUnnamedKin(draft) || !hasCalling(new Set([nominal.noun]))); // *die Pflegerin* is not *seine Tochter*
  if (isSuspect(nominal.noun)) return maybeSuspect(nominal, persons, recency);
  const age = ageOfNominal(nominal);
  const aged = age === undefined ? [] : persons(12).filter(({ ages }) => ages.has(age));
  if (aged[0]) return aged[0];
  const known = persons(4).filter(isKnownPerson);
  if (nominal.state !== undefined && !isBareDescription(nominal)) return ofState(nominal, known);
  const newcomer = isBareDescription(nominal) ? newcomerBefore(nominal, persons(1), recency) : [];
  if (newcomer.length > 0) return only(newcomer);
  if (age !== undefined && !isIntroducing(nominal) && known.length > 1)
    return mainPerson(nominal, known, persons(1), recency);
  const sameKind = persons(3).find((draft) => draft.hasName && draft.nouns.has(nominal.noun));
  if (sameKind || isIntroducing(nominal)) return sameKind;
  if (isBareDescription(nominal)) return described(nominal, known, persons, recency);
  if (isOutcome(nominal)) return only(persons(4));
  const ofLine = persons(12).filter((draft) => draft.hasName && isOfLine(nominal, draft.nouns));
  const isLikely = (draft: Draft): boolean =>
    ofLine.includes(draft) || (!hasCalling(draft.nouns) && isKnownPerson(draft));
  const likely = persons(1).find(isLikely) ?? persons(4).find(isLikely);
  if (likely && ofLine.length > 0) return likely;
  const worker = only(ofLine);
  if (worker) return worker;
  const near = persons(2);
  return (
    near.find((draft) => draft.gender !== undefined) ??
    (near.length === 1 ? near[0] : undefined) ??
    only(persons(4).filter((draft) => draft.hasName && isLikely(draft)))
  );
}

/** *Das Gericht verurteilte **einen Koch**. Er habe einen Gast verletzt. **Der Angeklagte** schwieg*: who is tried, if one is; else nobody who was wronged. */
function maybeSuspect(
  nominal: FoundNominal,
  persons: (reach: number) => readonly Draft[],
  recency: Recency,
): Draft | undefined {
  const tried = persons(12).filter((draft) => recency.isTried(draft));
  if (tried.length === 0 && isIntroducing(nominal)) return undefined; // *der Täter* may be unknown
  if (tried.length > 0)
    return (
      only(tried) ??
      persons(1).find((draft) => tried.includes(draft)) ??
      only(tried.filter(({ hasName }) => hasName))
    );
  const near = (reach: number): Draft[] =>
    persons(reach)
      .filter((draft) => draft.hasName || !hasCalling(draft.nouns)) // no *Spaziergänger*
      .filter((draft) => !recency.isHarmed(draft));
  return (
    near(4).find((draft) => draft.hasName && isKnownPerson(draft)) ??
    only(near(4)) ??
    only(near(12))
  );
}

/** Whom the text names behind a work: in the sentence before, else further back. */
function makersBefore(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): readonly Draft[] {
  const within = (reach: number): Draft[] =>
    recency.near(nominal, reach).filter((draft) => fits(draft) && recency.isMaker(draft));
  const last = within(1);
  return last.length > 0 ? last : within(3);
}

/** Callings of those who make works. */
function isMakerNoun(noun: string): boolean {
  return /^(?:regisseur|filmemacher|autor|schriftsteller|komponist|maler|fotograf|dramatiker|dichter)(?:in)?$/.test(
    noun,
  );
}

/** *der Mann*, *die Schwedin*: who was named in the sentence before; further back nobody that only a clause about others tells of, and of several the one of the state. */
function described(
  nominal: FoundNominal,
  known: readonly Draft[],
  persons: (reach: number) => readonly Draft[],
  recency: Recency,
): Draft | undefined {
  const last = persons(1).find((draft) => draft.hasName && isKnownPerson(draft));
  if (last) return last;
  if (nominal.state !== undefined && known.length > 1)
    return known.find(({ state }) => state === nominal.state);
  return (
    known.find((draft) => !recency.isAside(draft)) ??
    only(persons(12).filter((draft) => isKnownPerson(draft) && !recency.isAside(draft)))
  );
}

/** *Den Fall meldete **eine Angestellte**. **Die Frau** …*: of whom the sentence before told first, and all whom an age or a name beside her may mean. */
function newcomerBefore(
  nominal: FoundNominal,
  last: readonly Draft[],
  recency: Recency,
): readonly Draft[] {
  const newcomers = last.filter((draft) => recency.isNewcomer(draft, nominal));
  if (newcomers.length === 0) return [];
  const isAge = ageOfNominal(nominal) !== undefined;
  if (isAge && recency.isPronounNear(nominal)) return [];
  return last.filter((draft) => newcomers.includes(draft) || draft.hasName);
}

/** *die Siegerin*, *der Verlierer*: either of those who met. */
function isOutcome({ noun }: FoundNominal): boolean {
  return /^(?:sieger|gewinner|verlierer|favorit|unterlegener|unterlegene|führender|führende)(?:in)?$/.test(
    noun,
  );
}

/** *der russische Präsident*: of this state, or the only one named. */
function ofState({ state }: FoundNominal, persons: readonly Draft[]): Draft | undefined {
  return persons.find((draft) => draft.state === state) ?? only(persons);
}

/** *der 45-Jährige*, where several may be so old: the subject of the sentence before, the only one named, or who is named far more often; else nobody knows. */
function mainPerson(
  nominal: FoundNominal,
  found: readonly Draft[],
  last: readonly Draft[],
  recency: Recency,
): Draft | undefined {
  const named = found.filter(({ hasName }) => hasName);
  const subject = recency.speakerBefore(nominal);
  const inMind = subject ? named.filter((draft) => last.includes(draft)) : named; // else it is a pronoun
  const likely = subject && named.includes(subject) ? subject : only(inMind);
  const others = last.filter(
    (draft) => draft !== likely && (named.includes(draft) || isUnnamedKin(draft)),
  );
  if (likely && last.includes(likely) && others.length === 0 && !isRelated(likely, nominal))
    return likely;
  return maybeProminent(found);
}

/** ***Sein Verteidiger Thoma** kündigte eine Erklärung an. Der 31-Jährige …*: the text is about somebody else. */
function isRelated({ mentions }: Draft, { sentence }: FoundNominal): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'nominal' &&
      mention.sentence === sentence - 1 &&
      mention.phrase.possessive !== undefined,
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
export function isBareDescription(nominal: FoundNominal): boolean {
  const { form, lemma } = nominal.phrase.head;
  return (
    /jährige[rn]?$/i.test(form) ||
    /^(?:Mann|Frau)$/.test(lemma) ||
    stateOfDemonym(lemma) !== undefined
  );
}

/** *sein russischer Amtskollege*, *seine Kollegin*: another person of the same office, of the state if one is named. */
export function colleague(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const near = recency.near(nominal, 4).filter((draft) => draft.type === 'Person');
  const possessor = possessorAmong(near, nominal);
  return near.find(
    (draft) =>
      draft !== possessor &&
      fits(draft) &&
      (nominal.state === undefined || draft.state === nominal.state) &&
      (nominal.state !== undefined || (possessor !== undefined && shareOffice(draft, possessor))),
  );
}

/** *Falk traf Teles. **Ihre Gastgeberin** …*: of two persons who are named the other one. */
export function counterpart(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  if (recency.near(nominal, 0)[0]?.type === 'Organization') return undefined; // *Der Konzern hinge von **seinem Konkurrenten** ab*
  const near = recency.near(nominal, 3).filter((draft) => draft.type === 'Person' && draft.hasName);
  const possessor = possessorAmong(near, nominal);
  return possessor && only(near.filter((draft) => draft !== possessor && fits(draft)));
}

/** Of the persons the first whom *sein* or *ihr* may mean. */
function possessorAmong(
  persons: readonly Draft[],
  { phrase: { possessive } }: FoundNominal,
): Draft | undefined {
  const sex = possessive && lower(possessive).startsWith('ihr') ? 'Fem' : 'Masc';
  return persons.find(({ gender }) => gender === undefined || gender === sex);
}

function shareOffice(a: Draft, b: Draft): boolean {
  const offices = new Set(b.offices.map(({ noun }) => noun));
  return (
    a.offices.some(({ noun }) => offices.has(noun)) ||
    [...a.nouns].some((noun) => b.nouns.has(noun))
  );
}
