import type { Tree } from '../../parser/tree.ts';
import { lower } from '../navigate.ts';
import { attachPhrases } from './attach-phrases.ts';
import { always, createBits } from './bits.ts';
import { closeQuotations } from './close-quotations.ts';
import { freeBehindAppositions } from './free-behind-appositions.ts';
import { freeBehindSource } from './free-behind-source.ts';
import { freeClauses } from './free-clauses.ts';
import { freeRelatives } from './free-relatives.ts';
import { freeNumbers } from './free-numbers.ts';
import { freeBoundedYears, freeYears } from './free-years.ts';
import { governOver } from './govern-over.ts';
import { joinAges } from './join-ages.ts';
import { joinAdjectives } from './join-adjectives.ts';
import { joinAttributes } from './join-attributes.ts';
import { joinClauses, joinReported, raiseInflected, raiseReported } from './join-clauses.ts';
import { joinComparisons } from './join-comparisons.ts';
import { joinCounted } from './join-counted.ts';
import { containers, joinContents } from './join-contents.ts';
import { joinContrasts } from './join-contrasts.ts';
import { joinDeeds } from './join-deeds.ts';
import { joinFields } from './join-fields.ts';
import { branches, joinFirmNames } from './join-firm-names.ts';
import { joinFront } from './join-front.ts';
import { joinFrontClauses, raisePresenting } from './join-front-clauses.ts';
import { joinFrontVerb } from './join-front-verb.ts';
import { joinInsertions, markSources } from './join-insertions.ts';
import { joinMakers } from './join-makers.ts';
import { joinHangingParts } from './join-hanging-parts.ts';
import { joinKinds } from './join-kinds.ts';
import { joinLands, lands } from './join-lands.ts';
import { joinLetting, lettingForms } from './join-letting.ts';
import { joinLists } from './join-lists.ts';
import { amounts, joinLimits, joinMeasures, joinMixedUnits, joinParts } from './join-measures.ts';
import { joinMembers } from './join-members.ts';
import {
  joinAmpersands,
  joinNamed,
  joinOffices,
  joinSpas,
  joinTagged,
  joinTitles,
  raiseConjuncts,
  raiseNames,
  titles,
} from './join-names.ts';
import { joinBeyond, joinMultiples } from './join-multiples.ts';
import { joinNeither } from './join-neither.ts';
import { joinPerfect } from './join-perfect.ts';
import { joinQuotations } from './join-quotations.ts';
import { joinQuotedNames, joinQuotedWorks } from './join-quoted-works.ts';
import { joinSharedAuxiliary } from './join-shared-auxiliary.ts';
import { joinSlashes } from './join-slashes.ts';
import { joinTallies } from './join-tallies.ts';
import { joinBetween, joinInstead, joinUpTo } from './join-up-to.ts';
import { markAdjectives } from './mark-adjectives.ts';
import { markAuxiliaries } from './mark-auxiliaries.ts';
import { lowerFrames } from './lower-frames.ts';
import { markCompared } from './mark-compared.ts';
import { markConditions } from './mark-conditions.ts';
import { costs, markCosts } from './mark-costs.ts';
import { markDifferences } from './mark-differences.ts';
import { markDoers } from './mark-doers.ts';
import { markDurations } from './mark-durations.ts';
import { markFrontNames } from './mark-front-names.ts';
import { markFrontPredicates } from './mark-front-predicates.ts';
import { markGaps } from './mark-gaps.ts';
import { markLevelGaps } from './mark-level-gaps.ts';
import { markInfinitives } from './mark-infinitives.ts';
import { markLost } from './mark-lost.ts';
import { markAmounts, markMoreThan } from './mark-more-than.ts';
import { markParticiplePhrases } from './mark-participle-phrases.ts';
import { markPerfects, markWorkedOut } from './mark-perfects.ts';
import { markParticiples } from './mark-participles.ts';
import { markPronouns } from './mark-pronouns.ts';
import { markPostpositions } from './mark-postpositions.ts';
import { markReflexives, reflexives } from './mark-reflexives.ts';
import { markWords, raisePresiding } from './mark-words.ts';
import { contrasts, markSecondObjects } from './mark-second-objects.ts';
import { moveParticles } from './move-particles.ts';
import { afterthoughts, partAfterthoughts, partInjured } from './part-afterthoughts.ts';
import { partInfinitives } from './part-infinitives.ts';
import { partComparisons } from './part-comparisons.ts';
import { partFrontVerbs } from './part-front-verbs.ts';
import { raiseAdverbials } from './raise-adverbials.ts';
import { raiseArguments, raiseVerb } from './raise-arguments.ts';
import { raiseBehindRelatives } from './raise-behind-relatives.ts';
import { raiseQuotedWorks } from './raise-quoted-works.ts';
import { freeAddressees } from './free-addressees.ts';
import { raiseOwnersSubject } from './raise-owners-subject.ts';
import { turnRelatives } from './turn-relatives.ts';
import { raiseRelatives } from './raise-relatives.ts';
import { giveSecondSubject, raiseFirstSubject } from './raise-first-subject.ts';
import { raiseSecondVerb } from './raise-second-verb.ts';
import { raiseSaidSubject } from './raise-said-subject.ts';
import { raiseLateSubject } from './raise-late-subject.ts';
import { raiseLastSubject } from './raise-last-subject.ts';
import { joinSaidClauses, raiseSaidClauses } from './raise-said-clauses.ts';
import { renameLabels } from './rename-labels.ts';
import { splitArguments } from './split-arguments.ts';
import { splitCoordination } from './split-coordination.ts';
import { splitHeadlines } from './split-headlines.ts';
import { splitRanges } from './split-ranges.ts';

interface Pass {
  readonly mend: (tree: Tree) => Tree;
  /** Words in lower case, of which a sentence needs one for the pass to find anything. */
  readonly words?: readonly string[];
  /** Relations and word classes, of which the tree needs one. */
  readonly labels?: readonly string[];
}

/** The passes in their order; each mends one class of errors that parsers make, and leaves good trees alone. */
const passes: readonly Pass[] = [
  { mend: freeRelatives, labels: ['cop'] },
  { mend: renameLabels },
  { mend: raisePresiding, labels: ['appos'] },
  { mend: markWords },
  { mend: markReflexives, words: reflexives },
  { mend: joinHangingParts, words: ['und', 'oder', 'sowie', 'wie', 'bzw', 'bzw.'] },
  { mend: joinAdjectives, words: ['und', 'oder'] },
  { mend: joinAttributes, labels: ['amod'] },
  { mend: joinTitles, words: titles },
  { mend: joinAmpersands, words: ['&', 'and'] },
  { mend: joinFirmNames, words: branches },
  { mend: (tree) => joinTagged(joinSlashes(tree)), labels: ['PROPN'] },
  { mend: (tree) => markDoers(partInjured(tree)), labels: ['aux:pass'] },
  { mend: joinOffices, labels: ['PROPN'] },
  { mend: joinNamed, labels: ['PROPN'] },
  { mend: joinFields, words: ['und'] },
  { mend: joinMixedUnits, words: ['und'] },
  { mend: raiseNames, labels: ['appos'] },
  { mend: raiseConjuncts, labels: ['appos'] },
  { mend: (tree) => freeBehindAppositions(joinLists(tree)), labels: ['appos'] },
  {
    mend: joinFrontClauses,
    words: 'wie nachdem weil während obwohl als bevor statt anstatt um ohne'.split(' '),
  },
  { mend: freeNumbers, labels: ['nummod'] },
  { mend: freeYears, labels: ['nummod', 'nmod', 'appos', 'flat', 'dep'] },
  { mend: freeBoundedYears, labels: ['NUM'] },
  {
    mend: (tree) => freeBehindSource(markPostpositions(tree)),
    words: ['zufolge', 'an', 'aus', 'nach', 'laut'],
  },
  { mend: markConditions, words: [','] },
  { mend: joinSaidClauses, labels: ['ccomp', 'conj'] },
  { mend: raiseSaidClauses, labels: ['ccomp', 'parataxis', 'conj', 'aux'] },
  { mend: markCompared, words: ['wie'] },
  { mend: joinInsertions, words: [','] },
  { mend: markSources, words: ['so'] },
  { mend: moveParticles },
  { mend: joinMultiples, words: ['so'] },
  { mend: joinUpTo, words: ['bis'] },
  { mend: joinBetween, words: ['zwischen'] },
  { mend: markDurations, labels: ['nummod'] },
  {
    mend: (tree) => markCosts(joinContents(joinMeasures(tree))),
    words: [...amounts, ...containers, ...costs],
  },
  { mend: markMoreThan, words: ['über', 'unter', 'ab', 'bis'] },
  { mend: (tree) => joinLimits(governOver(tree)), words: ['über', 'unter', 'ab', 'bis'] },
  { mend: (tree) => markAmounts(joinParts(joinAges(joinInstead(tree)))), labels: ['NUM'] },
  { mend: splitRanges, words: ['von', 'vom', 'um'] },
  { mend: markFrontNames },
  { mend: markFrontPredicates, labels: ['cop', 'aux:pass'] },
  { mend: joinTallies, labels: ['NUM'] },
  { mend: partFrontVerbs, labels: ['aux', 'aux:pass'] },
  { mend: joinFrontVerb, labels: ['ccomp', 'parataxis', 'conj', 'cop', 'advcl', 'advmod'] },
  {
    mend: (tree) => joinComparisons(markDifferences(joinBeyond(partComparisons(tree)))),
    words: ['als', 'wie', 'lang'],
  },
  { mend: markAuxiliaries },
  { mend: markAdjectives, labels: ['xcomp', 'aux', 'aux:pass', 'cop'] },
  { mend: markPerfects, labels: ['cop'] },
  { mend: markWorkedOut, labels: ['ccomp', 'parataxis', 'advcl'] },
  { mend: markParticiples },
  { mend: markLost },
  { mend: raiseSecondVerb, words: ['und'], labels: ['amod'] },
  { mend: markParticiplePhrases, words: [','] },
  { mend: joinSharedAuxiliary, labels: ['aux', 'aux:pass'] },
  { mend: raiseArguments, labels: ['aux', 'aux:pass', 'cop', 'xcomp'] },
  { mend: raiseAdverbials },
  { mend: raiseFirstSubject, words: ['und'] },
  { mend: raiseSaidSubject, words: [','], labels: ['ccomp', 'parataxis'] },
  { mend: raiseVerb, labels: ['conj', 'parataxis', 'dep', 'appos'] },
  { mend: raisePresenting, words: ['wie'] },
  { mend: joinFront, labels: ['obl', 'obl:agent'] },
  { mend: raiseLastSubject, labels: ['nmod'] },
  { mend: raiseBehindRelatives, labels: ['acl'] },
  { mend: raiseLateSubject, labels: ['nmod', 'appos'] },
  { mend: joinMembers, words: ['darunter', 'unter'] },
  { mend: joinLetting, words: lettingForms },
  { mend: joinPerfect, words: ['zu'] },
  { mend: partInfinitives, words: ['und', 'oder'] },
  { mend: markInfinitives, labels: ['conj', 'acl', 'xcomp', 'ccomp'] },
  { mend: freeClauses, labels: ['acl'] },
  { mend: markPronouns, words: ['der', 'die', 'das', 'den', 'dem', 'es'] },
  { mend: (tree) => raiseRelatives(raiseOwnersSubject(tree)), labels: ['acl'] },
  { mend: turnRelatives, labels: ['acl'] },
  { mend: freeAddressees, labels: ['nmod', 'flat', 'appos'] },
  { mend: joinClauses, labels: ['acl', 'advcl'] },
  { mend: (tree) => joinReported(giveSecondSubject(tree)), labels: ['conj'] },
  { mend: raiseInflected, labels: ['conj'] },
  { mend: raiseReported, labels: ['ccomp', 'parataxis', 'advcl'] },
  { mend: markSecondObjects, words: contrasts },
  { mend: markGaps, words: ['und', ','] },
  { mend: markLevelGaps, words: [','], labels: ['NUM'] },
  { mend: (tree) => splitCoordination(joinDeeds(tree)), labels: ['conj'] },
  { mend: joinNeither, words: ['weder'] },
  { mend: joinContrasts, words: ['sondern', 'nicht'] },
  { mend: splitHeadlines, words: [':', '-', '–', '—'] },
  {
    mend: raiseQuotedWorks,
    words: ['„', '»', '"', '“', '«'],
    labels: ['appos', 'flat', 'nmod', 'dep'],
  },
  { mend: joinQuotedWorks, words: ['„', '»', '"', '“', '«'] },
  { mend: joinQuotedNames, words: ['„', '»', '"', '“', '«'] },
  { mend: joinMakers, words: ['„', '»', '"', '“', '«'] },
  { mend: closeQuotations, words: ['„', '»', '"', '“', '«'] },
  { mend: joinQuotations, labels: ['ccomp', 'parataxis', 'xcomp'] },
  { mend: lowerFrames, words: [':'] },
  { mend: partAfterthoughts, words: afterthoughts },
  { mend: splitArguments, labels: ['appos', 'flat', 'compound', 'nmod', 'obj', 'nsubj', 'amod'] },
  { mend: joinKinds, words: ['und', 'oder'] },
  { mend: joinLands, words: lands },
  { mend: joinSpas, labels: ['PROPN'] },
  { mend: attachPhrases },
  { mend: joinCounted, labels: ['nummod'] },
];

/** Trees that need no repair any more: stages of an article ask for the same ones. */
const repaired = new WeakSet<Tree>();

/** One spelling for every relation, and the commonest errors of parsers mended; the clause stage relies on both. */
export function repairTree(tree: Tree): Tree {
  return repairTrees([tree])[0] as Tree;
}

/** The trees of an article, repaired; see `repairTree`. */
export function repairTrees(trees: readonly Tree[]): Tree[] {
  if (trees.some((tree) => repaired.has(tree)))
    return trees.map((tree) => (repaired.has(tree) ? tree : repairTree(tree)));
  const mended = mendTrees(trees);
  for (const tree of mended) repaired.add(tree);
  return mended;
}

/** A tree between two passes, with the bits of its words and labels. */
interface Mending {
  readonly words: number;
  labels: number;
  tree: Tree;
}

/** Pass by pass over all trees: so the code of a pass is fetched once for all of them. */
function mendTrees(trees: readonly Tree[]): Tree[] {
  const mendings = trees.map((tree): Mending => ({
    words: wordsOf(tree),
    labels: labelsOf(tree),
    tree,
  }));
  let ofAll = always;
  for (const mending of mendings) ofAll |= mending.words;
  for (const pass of gated) {
    if ((ofAll & pass.words) === 0) continue;
    for (const mending of mendings) {
      if ((mending.words & pass.words) === 0 || (mending.labels & pass.labels) === 0) continue;
      const mended = pass.mend(mending.tree);
      if (mended !== mending.tree) mending.labels |= labelsOf(mended, mending.tree);
      mending.tree = mended;
    }
  }
  return mendings.map(({ tree }) => tree);
}

/** The passes with their lists as bits. */
const words = createBits();
const labels = createBits();
const gated = passes.map((pass) => ({
  mend: pass.mend,
  words: words.add(pass.words),
  labels: labels.add(pass.labels),
}));

function wordsOf({ nodes }: Tree): number {
  let found = always;
  for (const node of nodes) found |= words.of(lower(node));
  return found;
}

/** The bits of a tree; of one that a pass gave, those of the words that it changed: with an old label too many a pass finds nothing. */
function labelsOf({ nodes }: Tree, before?: Tree): number {
  let found = always;
  for (const node of nodes)
    if (node !== before?.nodes[node.index]) found |= labels.of(node.deprel) | labels.of(node.upos);
  return found;
}
