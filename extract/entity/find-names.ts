import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { FoundName } from './found-mention.ts';
import { findAppositiveNames, findNounNames, findQuotedTitles } from './appositive-names.ts';
import { keepsFinalS } from './final-s.ts';
import { findClubTowns, findPlayers, maybeClub } from './club-towns.ts';
import { findCapitalNames } from './capital-names.ts';
import { ofDistrict } from './districts.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { sexOf } from './name-gender.ts';
import { findInstitutions } from './institution-names.ts';
import { findDivisions, withKind } from './kind-names.ts';
import { findLocalParties } from './local-parties.ts';
import { isNounToo, isSum } from './is-name.ts';
import { isNounBehindArticle, isQuoted, isTitleOnly } from './no-name-here.ts';
import { upToFirm } from './up-to-firm.ts';
import { isCapitalised, isTimeWord } from './name-words.ts';
import { nominativeName } from './name-form.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';
import type { NameSpan } from './name-span.ts';
import { range, withoutOverlaps } from './name-span.ts';
import { findNameSpans } from './name-spans.ts';
import { findKnownSpans } from './known-spans.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { findVotes } from './name-votes.ts';
import { isVehicle } from './vehicles.ts';
import { wordsOf } from './phrase-name.ts';

/** Finds all names of an article, in order. A word that is a name in one sentence is looked for in all others. */
export function findNames(trees: readonly Tree[], gazetteer: Gazetteer): FoundName[] {
  const spans = trees.map((tree) => withAppositives(tree, findKnownSpans(tree, gazetteer)));
  const surnames = surnamesOf(trees, spans);
  const cut = trees.map((tree, sentence) =>
    withoutOverlaps(
      (spans[sentence] ?? [])
        .map((span) => upToSurname(tree, upToFirm(tree, span), surnames))
        .flatMap((span) => splitPersons(tree, span, surnames)),
    ),
  );
  const known = knownNames(trees, cut);
  const towns = findClubTowns(trees, cut);
  return trees.flatMap((tree, sentence) => {
    const players = findPlayers(tree, towns);
    const all = withKnownNames(
      tree,
      withoutOverlaps([...players, ...(cut[sentence] ?? [])]),
      known,
    );
    return all
      .filter((span) => !isVehicle(tree, span) && !isSum(tree, span))
      .map((span) => toName(tree, sentence, { span, known, club: maybeClub(tree, span, towns) }));
  });
}

/** Last words of the article's full names of persons. */
function surnamesOf(
  trees: readonly Tree[],
  spans: readonly (readonly NameSpan[])[],
): ReadonlySet<string> {
  return new Set(
    trees.flatMap((tree, sentence) =>
      (spans[sentence] ?? [])
        .filter(({ first, last }) => first < last && isFirstName(nodeAt(tree, first).form))
        .map(({ last }) => nodeAt(tree, last).form),
    ),
  );
}

/** *warf Brenner Wortbruch vor*: a surname does not go on in a noun that is no surname. */
function upToSurname(tree: Tree, span: NameSpan, surnames: ReadonlySet<string>): NameSpan {
  const [first, last] = [nodeAt(tree, span.first), nodeAt(tree, span.last)];
  const joined =
    span.tag === 'PER' &&
    span.last === span.first + 1 &&
    surnames.has(first.form) &&
    last.upos === 'NOUN' &&
    maybeTypeOfNoun(last.form) !== 'Organization' &&
    !surnames.has(last.form) &&
    !isFirstName(first.form);
  return joined ? { ...span, last: span.first } : span;
}

/** *führte Berger Lina Holm zu Gold*: behind a surname of the article begins the name of another. */
function splitPersons(tree: Tree, span: NameSpan, surnames: ReadonlySet<string>): NameSpan[] {
  const [first, second] = tree.nodes.slice(span.first, span.last + 1);
  const isTwo =
    span.tag === 'PER' &&
    first !== undefined &&
    second !== undefined &&
    surnames.has(first.form) &&
    !isFirstName(first.form) &&
    isFirstName(second.form);
  if (!isTwo) return [span];
  const next = tree.nodes[second.index + 1];
  const last = next?.upos === 'PROPN' ? Math.max(span.last, next.index) : span.last;
  return [
    { ...span, last: span.first },
    { ...span, first: second.index, last },
  ];
}

function withAppositives(tree: Tree, known: readonly NameSpan[]): NameSpan[] {
  const institutions = findInstitutions(tree);
  const spans = findNameSpans(tree, known).filter(
    (span) => !institutions.some((institution) => takesObject(tree, span, institution)),
  );
  const covered = new Set(spans.flatMap((span) => range(span.first, span.last)));
  const others = [
    ...institutions,
    ...findCapitalNames(tree),
    ...findDivisions(tree, covered),
    ...findAppositiveNames(tree, covered),
    ...findNounNames(tree, covered),
    ...findQuotedTitles(tree),
    ...findLocalParties(tree),
  ];
  return withoutOverlaps([...spans, ...others].map((span) => withKind(tree, span)));
}

/** *dem Bundesamt für Statistik Verschwendung*: a tagged name that only goes on in common nouns behind the institution. */
function takesObject(tree: Tree, span: NameSpan, { first, last }: NameSpan): boolean {
  const behind = tree.nodes.slice(last + 1, span.last + 1);
  return span.first <= first && behind.length > 0 && behind.every(({ upos }) => upos === 'NOUN');
}

/** Single words that the article surely uses as a name. */
interface KnownNames {
  /** Words of names of two and more words, and tagged single words. */
  readonly words: ReadonlySet<string>;
  /** Titles of one word, which are names in quotation marks only: *„Salzjahre“*. */
  readonly titles: ReadonlySet<string>;
  /** Words in -s that stand where no genitive can. */
  readonly inS: ReadonlySet<string>;
  /** The tag that most of a word's names have. */
  readonly tags: ReadonlyMap<string, NameSpan['tag']>;
}

function knownNames(trees: readonly Tree[], spans: readonly (readonly NameSpan[])[]): KnownNames {
  const words = new Set<string>();
  const titles = new Set<string>();
  const inS = new Set<string>();
  const votes = new Map<string, Map<NameSpan['tag'], number>>();
  trees.forEach((tree, sentence) => {
    for (const span of spans[sentence] ?? []) {
      const last = nodeAt(tree, span.last);
      const first = maybeShortForm(tree, span);
      if (first !== undefined) words.add(first);
      if (span.first === span.last && isQuoted(tree, span.first)) titles.add(last.form);
      if (keepsFinalS(tree, span)) inS.add(last.form);
      if (isCommonWord(tree, span) || isTitleOnly(tree, span)) continue;
      if (isCapitalised(last.form)) words.add(last.form);

      const counts = votes.get(last.form) ?? new Map<NameSpan['tag'], number>();
      if (span.tag)
        counts.set(
          span.tag,
          (counts.get(span.tag) ?? 0) + span.probability + span.last - span.first,
        );
      votes.set(last.form, counts);
    }
  });
  return {
    words,
    titles,
    inS,
    tags: new Map([...votes].map(([word, counts]) => [word, strongest(counts)])),
  };
}

/** *Nordlicht* for *Nordlicht Energie*: firms and places go by their first word too, if it is no noun of the language. */
function maybeShortForm(tree: Tree, span: NameSpan): string | undefined {
  const { form, upos } = nodeAt(tree, span.first);
  if (span.first === span.last || span.tag === 'PER' || isFirstName(form)) return undefined;
  const isNoun = upos === 'PROPN' || upos === 'NOUN';
  return isNoun && form.length > 3 && headOfNoun(form) === undefined ? form : undefined;
}

function strongest(counts: ReadonlyMap<NameSpan['tag'], number>): NameSpan['tag'] {
  return [...counts].toSorted(
    (a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1),
  )[0]?.[0];
}

/** A name may end in a common noun (*Weißes Haus*, *Deutsche Bank*), which elsewhere names nothing. */
function isCommonWord(tree: Tree, span: NameSpan): boolean {
  const last = nodeAt(tree, span.last);
  if (last.upos === 'NOUN' && (span.first < span.last || span.probability < 0.8)) return true;
  return last.form.length < 3;
}

/** Adds words that the model missed here and knew elsewhere: *Kuleba sagte …* */
function withKnownNames(tree: Tree, spans: readonly NameSpan[], known: KnownNames): NameSpan[] {
  const covered = new Set(spans.flatMap((span) => range(span.first, span.last)));
  const missed = tree.nodes
    .filter(
      (node) =>
        !covered.has(node.index) &&
        (/^(?:NOUN|PROPN|X)$/.test(node.upos) || isSubjectAtStart(tree, node)),
    )
    .filter(
      ({ form, index }) =>
        known.words.has(form) ||
        known.words.has(form.replace(/s$/, '')) ||
        (known.titles.has(form) && isQuoted(tree, index)),
    )
    .filter((node) => isCapitalised(node.form) && !isTimeWord(node.form))
    .filter((node) => !isNounToo(tree, node) && !isNounBehindArticle(tree, node, known))
    .map((node): NameSpan => ({
      first: node.index,
      last: node.index,
      tag: known.tags.get(node.form),
      probability: 0.4,
    }));
  return [...spans, ...missed].toSorted((a, b) => a.first - b.first);
}

/** *Wild hatte elf Tore erzielt*, *Lang schweigt*, *Blinken telefonierte*: a surname that the tagger reads as another word. */
function isSubjectAtStart(tree: Tree, { index, upos }: Node): boolean {
  const next = tree.nodes[1];
  if (index !== 0 || !/^(?:ADJ|ADV|PRON|VERB)$/.test(upos) || next?.feats['VerbForm'] !== 'Fin')
    return false;
  return !tree.nodes.some(({ index: other, deprel }) => other > 0 && deprel.startsWith('nsubj'));
}

interface Finding {
  readonly span: NameSpan;
  readonly known: KnownNames;
  /** Words of the club that a town's name means. */
  readonly club: readonly string[] | undefined;
}

function toName(tree: Tree, sentence: number, { span, known, club }: Finding): FoundName {
  const nodes = tree.nodes.slice(span.first, span.last + 1);
  const head =
    nodes.find((node) => node.head < span.first || node.head > span.last) ??
    nodeAt(tree, span.first);
  const start = nodeAt(tree, span.first).start;
  const end = nodeAt(tree, span.last).end;
  const phrase = nounPhraseAt(tree, head.index);
  const own = nominativeName(tree, span, {
    isName: (stem) => known.words.has(stem),
    keepsS: (form) => known.inS.has(form),
  });
  const words = club ?? ofDistrict(tree, span, own);
  return {
    kind: 'name',
    sentence,
    head: head.index,
    first: span.first,
    last: span.last,
    start,
    end,
    text: wordsOf(tree, range(span.first, span.last)),
    words,
    votes: findVotes(tree, span, words),
    gender: genderOf(tree, span, words, head.index),
    sex: span.tag === 'PER' && words.length === 1 ? sexOf(tree, span.first) : undefined,
    number: phrase.determiner ? phrase.number : 'Sing',
    prose: tree.sentence.kind === 'prose',
  };
}

/** *Frau Möring* is a woman whatever her first name. */
function genderOf(
  tree: Tree,
  span: NameSpan,
  words: readonly string[],
  head: number,
): FoundName['gender'] {
  const before = tree.nodes.slice(Math.max(0, span.first - 3), span.first).map((node) => node.form);
  if (before.includes('Frau')) return 'Fem';
  if (before.includes('Herr') || before.includes('Herrn')) return 'Masc';
  const first = words[0] ?? '';
  const isPerson = isFirstName(first) || (span.tag === 'PER' && words.length > 1);
  return isPerson ? genderOfFirstName(first) : genderByArticle(tree, head);
}

/** Names have the gender of their article, if they have one: *die Ukraine*, *der FC Bayern*. */
function genderByArticle(tree: Tree, head: number): FoundName['gender'] {
  const phrase = nounPhraseAt(tree, head);
  return dependents(tree, head, 'det').length > 0 ? phrase.gender : undefined;
}
