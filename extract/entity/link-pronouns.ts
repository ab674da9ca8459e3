import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { mayBeAddressed, withoutAddressed } from './addressed.ts';
import { maybeAsked, maybeClient } from './asked.ts';
import { isBound } from './binding.ts';
import { isUnnamedKin } from './callings.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Draft } from './draft.ts';
import { byPosition, mentionBefore, wordKey } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import { maybeJudged } from './judged.ts';
import { kinOrOwner, maybeOwner } from './kin-antecedents.ts';
import { maybeDefendant } from './defendant.ts';
import { isDoneToAll } from './done-to-all.ts';
import { type Choice, doubtOf, type Scored, unweighed } from './link-doubt.ts';
import type { LinkReason, LinkRule } from './link-reason.ts';
import type { WordIndex } from './link-titles.ts';
import { maybePersonSpeaking, maybeSpeaker } from './person-speaking.ts';
import {
  agreesSurely,
  isOpen,
  lastNamed,
  maybeSharedObject,
  maybeTopic,
  nearestPartner,
  nearestSubject,
} from './pronoun-rules.ts';
import { isOfNobody } from './nobody.ts';
import type { Quotations } from './quotations.ts';
import { isReport, isReported } from './reported.ts';
import { relativeAntecedents } from './relative-antecedents.ts';
import { maybeResumed } from './resumed.ts';
import { maybeOnlyOne } from './same-sentence.ts';
import { salience } from './salience.ts';
import { isBesidePronounSpeaking, speakersOutside } from './speaker-of.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { isSubjectOfThings } from './subject-kinds.ts';
import { isNoPerson } from './thing-subjects.ts';
import { maybeWhole } from './whole.ts';
import { maybeOfWho } from './who-clause.ts';

/** What a pronoun means: one draft, or several for a plural; and why. */
export interface PronounLink {
  readonly drafts: readonly Draft[];
  readonly reason: LinkReason;
  /** How near another thing came, 0..1; see `doubtOf`. */
  readonly doubt: number;
}

/** What each pronoun means. */
export type PronounLinks = Map<FoundPronoun, PronounLink>;

/**
 * Finds what each pronoun means, in order, so that an earlier pronoun helps the next one. A pronoun that nothing fits stays out.
 */
export function linkPronouns(
  trees: readonly Tree[],
  pronouns: readonly FoundPronoun[],
  index: WordIndex,
  candidates: Candidates,
  quotations: Quotations,
): PronounLinks {
  const links: PronounLinks = new Map();
  const meant = new Map<number, readonly Draft[]>();
  const owners = new Map<Draft, Draft>();
  const context: Context = { trees, index, candidates, quotations, meant, owners };
  for (const pronoun of pronouns.toSorted(byPosition)) {
    const tree = trees[pronoun.sentence];
    const link = tree && resolvePronoun(tree, pronoun, context);
    if (!link || link.drafts.length === 0) continue;
    links.set(pronoun, link);
    meant.set(wordKey(pronoun.sentence, pronoun.head), link.drafts);
    candidates.add(pronoun, link.drafts);
    for (const kin of ownedBy(tree, pronoun, index).filter(isUnnamedKin))
      if (link.drafts[0]) owners.set(kin, link.drafts[0]);
  }
  return links;
}

interface Context {
  readonly trees: readonly Tree[];
  readonly index: WordIndex;
  readonly candidates: Candidates;
  readonly quotations: Quotations;
  /** What the pronouns before mean, by their words. */
  readonly meant: ReadonlyMap<number, readonly Draft[]>;
  /** Whose kin those without a name are. */
  readonly owners: ReadonlyMap<Draft, Draft>;
}

function resolvePronoun(tree: Tree, pronoun: FoundPronoun, context: Context): PronounLink {
  const { trees, index, candidates, quotations, meant, owners } = context;
  if (pronoun.pronoun === 'relative')
    return toLink('relative pronoun', pronoun, relativeAntecedents(tree, pronoun, index, meant));
  if (pronoun.pronoun === 'both') return toLink('pair', pronoun, candidates.pairBefore(pronoun));
  if (isOfNobody(tree, pronoun.head)) return toLink('pronoun', pronoun, []);
  const before = withoutAddressed(tree, pronoun, candidates.before(pronoun), quotations);
  const behind = candidates.behind(pronoun);
  const owner =
    maybeOwner(tree, pronoun, before, owners) ?? maybeClient(trees, pronoun, index, meant);
  if (owner) return toLink('pronoun', pronoun, [owner]);
  const resumed = maybeResumed(tree, pronoun, meant);
  if (resumed) return toLink('pronoun', pronoun, resumed);
  const told =
    maybeTopic(tree, pronoun, behind, quotations) ??
    maybeOnlyOne(tree, pronoun, before, quotations) ??
    maybeAsked(tree, pronoun, before) ??
    maybeDefendant(tree, pronoun, before) ??
    maybeJudged(tree, pronoun, before, quotations) ??
    maybeSharedObject(tree, pronoun, before, quotations) ??
    maybeOfWho(tree, pronoun, before) ??
    maybeWhole(tree, pronoun, before, quotations);
  const likely = told
    ? { candidate: told, doubt: unweighed }
    : bestOf(tree, pronoun, before, context);
  const speaker = maybeSpeaker(tree, pronoun, behind, likely?.candidate);
  const best = speaker
    ? { candidate: speaker, doubt: unweighed }
    : (likely ?? bestOf(tree, pronoun, candidates.after(pronoun), context));
  const mayBePair =
    isPlural(pronoun) &&
    !mayBeAddressed(tree, pronoun, quotations) &&
    !isNoPerson(tree, pronoun) &&
    !isSubjectOfThings(tree, pronoun.head);
  if (!best) return toLink('pair', pronoun, mayBePair ? candidates.pairBefore(pronoun) : []);
  const rule = pronoun.pronoun === 'possessive' ? 'possessive' : 'pronoun';
  const { candidate, doubt } = best;
  return { drafts: candidate.drafts, reason: { rule, text: textOf(candidate, pronoun) }, doubt };
}

function toLink(rule: LinkRule, pronoun: FoundPronoun, drafts: readonly Draft[]): PronounLink {
  return {
    drafts,
    reason: { rule, text: wordsBefore(drafts, pronoun) },
    doubt: rule === 'pronoun' ? unweighed : 0,
  };
}

/** Pronouns in between tell nothing: the noun or the name that they took up. */
function textOf({ mention, drafts }: Candidate, pronoun: FoundPronoun): string {
  return mention.kind === 'pronoun' || drafts.length > 1
    ? wordsBefore(drafts, pronoun)
    : mention.text;
}

function wordsBefore(drafts: readonly Draft[], pronoun: FoundPronoun): string {
  return drafts.map((draft) => mentionBefore(draft, pronoun)).join(' + ');
}

function isPlural(pronoun: FoundPronoun): boolean {
  return pronoun.agreements.length === 1 && pronoun.number === 'Plur';
}

function bestOf(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  { trees, index, candidates: all, quotations, meant, owners }: Context,
): Choice | undefined {
  const forbidden = new Set([
    ...[...candidates, ...all.behind(pronoun)]
      .filter((candidate) => isBound(tree, pronoun, candidate))
      .flatMap(({ drafts }) => drafts),
    ...speakersOutside(trees, pronoun, quotations, index, meant),
    ...speakerBefore(trees, pronoun, candidates, quotations),
    ...quotedBeside(tree, pronoun, candidates, quotations),
    ...ownedBy(tree, pronoun, index),
  ]);
  if (isOpen(tree, pronoun, candidates)) return undefined;
  const allowed = candidates.filter(({ drafts }) => !drafts.some((draft) => forbidden.has(draft)));
  if (pronoun.pronoun === 'demonstrative') {
    const named = lastNamed(tree, pronoun, allowed, quotations);
    return named && { candidate: named, doubt: unweighed };
  }
  const first =
    nearestPartner(tree, pronoun, allowed) ?? nearestSubject(tree, pronoun, allowed, quotations);
  let best: Scored | undefined;
  const scored: Scored[] = [];
  for (const candidate of allowed) {
    if (first !== undefined && candidate.mention.sentence < first) continue;
    const score = salience(tree, pronoun, candidate, quotations);
    if (score === undefined || score <= 0) continue;
    scored.push({ candidate, score });
    if (!best || score > best.score) best = { candidate, score };
  }
  if (!best) return undefined;
  const likely =
    maybePersonSpeaking(tree, pronoun, allowed, best.candidate) ??
    nearestInMind(tree, pronoun, allowed, best.candidate, quotations);
  const one = likely && kinOrOwner(tree, pronoun, allowed, likely, owners);
  const mayBeAll =
    one?.drafts.length === 1 && (isPlural(pronoun) || isDoneToAll(tree, pronoun, one));
  const chosen = one && mayBeAll ? withJoined(one, allowed) : one;
  return chosen && { candidate: chosen, doubt: doubtOf(best, scored) };
}

/** ***Zwei Männer und eine Frau** sind gerettet. **Sie** …*: all people whom *und* joins there, not the first of them. */
function withJoined(one: Candidate, candidates: readonly Candidate[]): Candidate {
  const isSomebody = ({ type }: Draft): boolean => /^(?:Person|Group|Organization)$/.test(type);
  if (!one.drafts.every(isSomebody) || one.mention.kind !== 'nominal') return one;
  return (
    candidates.find(
      ({ mention, drafts }) =>
        mention.sentence === one.mention.sentence &&
        drafts.length > 1 &&
        drafts.some((draft) => one.drafts.includes(draft)) &&
        drafts.every(isSomebody),
    ) ?? one
  );
}

/** *Salomon will kein Geld. … Die Schau wird im Herbst eröffnet. **Sie** vereint 40 Arbeiten*: behind a subject or an object that may be meant as well nothing further back is. */
function nearestInMind(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  best: Candidate,
  quotations: Quotations,
): Candidate | undefined {
  if (pronoun.pronoun !== 'personal' || pronoun.sentence - best.mention.sentence < 2) return best;
  const isNamedSince = candidates.some(
    ({ mention, drafts }) =>
      mention.sentence >= pronoun.sentence - 1 &&
      drafts.every((draft) => best.drafts.includes(draft)),
  );
  if (isNamedSince) return best;
  const isSpeech = quotations.at(pronoun.start) !== undefined || isReported(tree, pronoun.head); // of persons above all
  const nearer = candidates.find(
    (candidate) =>
      candidate.mention.sentence > best.mention.sentence &&
      candidate.drafts.every((draft) => !best.drafts.includes(draft)) &&
      (!isReport(candidate.tree) || !isPersonal(best.drafts)) &&
      (!isSpeech || isPersonal(candidate.drafts) || !isPersonal(best.drafts)) &&
      agreesSurely(pronoun, candidate) &&
      !(
        candidate.place.role === 'oblique' &&
        isPersonal(best.drafts) &&
        !isPersonal(candidate.drafts)
      ) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  if (!nearer) return best;
  const isSomebody = isPersonal(nearer.drafts) && !isPersonal(best.drafts);
  return isSomebody || /^(?:subject|object)$/.test(nearer.place.role) ? nearer : undefined;
}

function isPersonal(drafts: readonly Draft[]): boolean {
  return drafts.every(({ type }) => /^(?:Person|Group)$/.test(type));
}

/** Who *er* behind the quotation is: the subject of the sentence before it. */
function speakerBefore(
  trees: readonly Tree[],
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): readonly Draft[] {
  if (!isBesidePronounSpeaking(trees, pronoun, quotations)) return [];
  const speaker = candidates.find(
    ({ mention, place, tree, ...rest }) =>
      mention.sentence === pronoun.sentence - 1 &&
      place.role === 'subject' &&
      place.clause === tree.root &&
      agreesSurely(pronoun, { mention, place, tree, ...rest }),
  );
  return speaker?.drafts ?? [];
}

/** *„Er kann das“, sagt **er***: who speaks is not whom the quotation calls *er*. */
function quotedBeside(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): readonly Draft[] {
  if (pronoun.pronoun !== 'personal' || quotations.at(pronoun.start)) return [];
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (deprel !== 'nsubj' || head < 0 || !isSpeechVerb(infinitiveAt(tree, head))) return [];
  return candidates
    .filter(
      ({ mention }) =>
        mention.kind === 'pronoun' &&
        mention.pronoun === 'personal' &&
        mention.sentence === pronoun.sentence &&
        quotations.at(mention.start)?.start === tree.sentence.start,
    )
    .flatMap(({ drafts }) => drafts);
}

/** ***Sein** Nachfolger Bode*: nobody is his own. */
function ownedBy(tree: Tree, { pronoun, sentence, head }: FoundPronoun, index: WordIndex): Draft[] {
  const draft =
    pronoun === 'possessive' ? index.get(wordKey(sentence, nodeAt(tree, head).head)) : undefined;
  return draft ? [draft] : [];
}
