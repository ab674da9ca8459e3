import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Draft } from './draft.ts';
import { byPosition, mentionBefore, wordKey } from './draft.ts';
import { maybeAntecedent } from './find-pronouns.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { LinkReason, LinkRule } from './link-reason.ts';
import type { WordIndex } from './link-titles.ts';
import type { Quotations } from './quotations.ts';
import { isBound } from './binding.ts';
import { isReported } from './reported.ts';
import { salience } from './salience.ts';
import { infinitiveAt, isJudgement, isSpeechVerb, needsMind } from './speech-verbs.ts';
import { conjunctsOf } from './syntax.ts';

/** What a pronoun means: one draft, or several for a plural; and why. */
export interface PronounLink {
  readonly drafts: readonly Draft[];
  readonly reason: LinkReason;
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
  const meant = new Map<string, readonly Draft[]>();
  for (const pronoun of pronouns.toSorted(byPosition)) {
    const tree = trees[pronoun.sentence];
    const link = tree && resolvePronoun(tree, pronoun, index, candidates, meant, quotations);
    if (!link || link.drafts.length === 0) continue;
    links.set(pronoun, link);
    meant.set(wordKey(pronoun.sentence, pronoun.head), link.drafts);
    candidates.add(pronoun, link.drafts);
  }
  return links;
}

function resolvePronoun(
  tree: Tree,
  pronoun: FoundPronoun,
  index: WordIndex,
  candidates: Candidates,
  meant: ReadonlyMap<string, readonly Draft[]>,
  quotations: Quotations,
): PronounLink {
  if (pronoun.pronoun === 'relative')
    return toLink('relative pronoun', pronoun, antecedents(tree, pronoun, index, meant));
  if (pronoun.pronoun === 'both') return toLink('pair', pronoun, candidates.pairBefore(pronoun));
  const best =
    maybeJudged(tree, pronoun, candidates.before(pronoun)) ??
    bestOf(tree, pronoun, candidates.before(pronoun), quotations) ??
    bestOf(tree, pronoun, candidates.after(pronoun), quotations);
  if (!best)
    return toLink('pair', pronoun, isPlural(pronoun) ? candidates.pairBefore(pronoun) : []);
  const rule = pronoun.pronoun === 'possessive' ? 'possessive' : 'pronoun';
  return { drafts: best.drafts, reason: { rule, text: textOf(best, pronoun) } };
}

function toLink(rule: LinkRule, pronoun: FoundPronoun, drafts: readonly Draft[]): PronounLink {
  return {
    drafts,
    reason: { rule, text: drafts.map((draft) => mentionBefore(draft, pronoun)).join(' + ') },
  };
}

/** Pronouns in between tell nothing: the noun or the name that they took up. */
function textOf({ mention, drafts }: Candidate, pronoun: FoundPronoun): string {
  return mention.kind === 'pronoun' || drafts.length > 1
    ? drafts.map((draft) => mentionBefore(draft, pronoun)).join(' + ')
    : mention.text;
}

/** The noun before a relative clause, with its conjuncts if the pronoun is a plural. */
function antecedents(
  tree: Tree,
  pronoun: FoundPronoun,
  index: WordIndex,
  meant: ReadonlyMap<string, readonly Draft[]>,
): readonly Draft[] {
  const head = maybeAntecedent(tree, nodeAt(tree, pronoun.head));
  if (head === undefined) return [];
  const own = index.get(wordKey(pronoun.sentence, head));
  if (!own) return meant.get(wordKey(pronoun.sentence, head)) ?? [];
  if (own.number === 'Plur' || !pronoun.agreements.some((agreement) => agreement.number === 'Plur'))
    return [own];
  const others = conjunctsOf(tree, head).map((word) => index.get(wordKey(pronoun.sentence, word)));
  const all = [own, ...others.filter((draft) => draft !== undefined)];
  return all.length > 1 && verbIsPlural(tree, pronoun) ? all : [own];
}

function verbIsPlural(tree: Tree, pronoun: FoundPronoun): boolean {
  const node = nodeAt(tree, pronoun.head);
  const verb = node.head >= 0 ? nodeAt(tree, node.head) : node;
  const finite = [
    verb,
    ...(tree.children[verb.index] ?? []).map((child) => nodeAt(tree, child)),
  ].find((word) => word.feats['VerbForm'] === 'Fin');
  return finite?.feats['Number'] === 'Plur';
}

function isPlural(pronoun: FoundPronoun): boolean {
  return pronoun.agreements.length === 1 && pronoun.number === 'Plur';
}

/** The last sentence with somebody as its subject whom a personal pronoun surely may mean: nobody skips that. */
function nearestSubject(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): number | undefined {
  if (pronoun.pronoun !== 'personal' || quotations.at(pronoun.start)) return undefined;
  const subject = candidates.find(
    (candidate) =>
      candidate.place.role === 'subject' &&
      candidate.mention.sentence < pronoun.sentence &&
      !quotations.at(candidate.mention.start) &&
      candidate.drafts.every(({ type }) => type === 'Person' || type === 'Group') &&
      agreesSurely(pronoun, candidate) &&
      (salience(tree, pronoun, candidate, quotations) ?? 0) > 0,
  );
  return subject?.mention.sentence;
}

/** *Koller kritisierte die Firma. Sie habe zu spät reagiert*: what follows is about who was judged. */
function maybeJudged(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (pronoun.pronoun !== 'personal' || !isReported(tree, pronoun.head)) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence - 1 &&
      candidate.mention.kind !== 'pronoun' &&
      candidate.place.role === 'object' &&
      candidate.place.clause === candidate.tree.root &&
      isJudgement(infinitiveAt(candidate.tree, candidate.place.clause)) &&
      agreesSurely(pronoun, candidate),
  );
}

/**
 * *Moser sagte, der Bär stamme aus Italien. Er sei scheu*: in reported speech the pronoun may mean who speaks and what is spoken of;
 * where both agree and the verb does not tell, nobody is named.
 */
function isOpen(tree: Tree, pronoun: FoundPronoun, candidates: readonly Candidate[]): boolean {
  if (pronoun.pronoun !== 'personal' || !isReported(tree, pronoun.head)) return false;
  const before = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence - 1 &&
      candidate.place.role === 'subject' &&
      candidate.drafts.length === 1 &&
      agreesSurely(pronoun, candidate),
  );
  const speaker = before.find(
    ({ tree: other, place }) =>
      place.clause === other.root && isSpeechVerb(infinitiveAt(other, place.clause)),
  );
  const verb = nodeAt(tree, pronoun.head).head;
  return (
    speaker !== undefined &&
    before.some(({ drafts }) => drafts[0] !== speaker.drafts[0]) &&
    (verb < 0 || !needsMind(infinitiveAt(tree, verb)))
  );
}

function agreesSurely({ agreements }: FoundPronoun, { drafts, mention }: Candidate): boolean {
  const [draft, another] = drafts;
  if (another) return agreements.some(({ number }) => number === 'Plur');
  return agreements.some(
    ({ gender, number }) =>
      number === mention.number && (number === 'Plur' || gender === draft?.gender),
  );
}

function bestOf(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  const forbidden = new Set(
    candidates
      .filter((candidate) => isBound(tree, pronoun, candidate))
      .flatMap(({ drafts }) => drafts),
  );
  if (isOpen(tree, pronoun, candidates)) return undefined;
  const allowed = candidates.filter(({ drafts }) => !drafts.some((draft) => forbidden.has(draft)));
  const first = nearestSubject(tree, pronoun, allowed, quotations);
  let best: { readonly candidate: Candidate; readonly score: number } | undefined;
  for (const candidate of allowed) {
    if (first !== undefined && candidate.mention.sentence < first) continue;
    const score = salience(tree, pronoun, candidate, quotations);
    if (score !== undefined && score > 0 && (!best || score > best.score))
      best = { candidate, score };
  }
  return best?.candidate;
}
