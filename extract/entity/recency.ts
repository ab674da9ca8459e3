import { dependents } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isSuch } from './compound-kinds.ts';
import type { Draft } from './draft.ts';
import type { FoundMention, FoundNominal } from './found-mention.ts';
import { officeOf } from './link-titles.ts';
import { headOfNoun } from './noun-type.ts';
import { isNewcomer, isPronounNear } from './newcomers.ts';
import { isHarmed, isTried } from './on-trial.ts';
import { prominence } from './prominence.ts';
import { isReport } from './reported.ts';
import { type SyntacticRole, placeOf } from './syntax.ts';
import { isAside, isGoverned, isMaker, isOneOfSeveral, isOrigin, isOwner } from './told-of.ts';

/** What was spoken of before a place in the article. */
export interface Recency {
  /** Entities that were called by the nominal's noun or office; the one mentioned last before it first, later ones at the end. */
  withNoun(nominal: FoundNominal): readonly Draft[];
  /** Entities mentioned before the mention, at most so many sentences back, the most prominent first. */
  near(mention: FoundMention, sentences: number): readonly Draft[];
  /** Subject of the main clause of the last sentence before that reports no speech: who speaks, if this one does. */
  speakerBefore(mention: FoundMention): Draft | undefined;
  /** Is the subject of the main clause of the sentence before *er* or *sie*? */
  isPronounBefore(mention: FoundMention): boolean;
  /** Is somebody without a name only told of in a clause about others: *die **einen Juwelier** überfielen*? */
  isAside(draft: Draft): boolean;
  /** Does a body or an office of the town stand before its name: *der Stadtrat von Mölln*? */
  isGoverned(draft: Draft): boolean;
  /** Does the text name the person behind a work: *der Film „Kälte“ von Robert Stahl*? */
  isMaker(draft: Draft): boolean;
  /** Does the text tell that somebody is suspected, accused or sentenced? */
  isTried(draft: Draft): boolean;
  /** Does the text tell what somebody did to him: *hatte **einen Taxifahrer** beraubt*? */
  isHarmed(draft: Draft): boolean;
  /** Does the text only tell that somebody is from the town: *Lene Vang aus Kopenhagen*? */
  isOrigin(draft: Draft): boolean;
  /** Is it joined by *und* with another where it was named last: ***Korda und Brehm** zögern. Der Konzern …*? */
  isOneOfSeveral(draft: Draft, mention: FoundMention): boolean;
  /** Did the sentence before bring somebody new: *Den Fall meldete **eine Angestellte***? */
  isNewcomer(draft: Draft, mention: FoundMention): boolean;
  /** Does the sentence before tell of somebody of the sex by a pronoun: *Eine Nachbarin fand **ihn***? */
  isPronounNear(nominal: FoundNominal): boolean;
  /** Was it named last as that of somebody: ***Litauens** Präsidentin kam. Das Land …*? */
  isOwner(draft: Draft, mention: FoundMention): boolean;
  /** Was the entity mentioned before the mention? */
  isBefore(draft: Draft, mention: FoundMention): boolean;
  /** Tells of a new mention. */
  add(draft: Draft, mention: FoundMention): void;
}

interface Entry {
  readonly draft: Draft;
  readonly mention: FoundMention;
  readonly role: SyntacticRole;
  /** The word that heads its clause. */
  readonly clause: number;
}

/** Starts with the names of the article, which are known before any noun is looked at. Bylines and captions do not count. */
export function createRecency(trees: readonly Tree[], drafts: readonly Draft[]): Recency {
  const bySentence: Entry[][] = trees.map(() => []);
  const byNoun = new Map<string, Set<Draft>>();
  const starts = new Map<Draft, number[]>();

  function add(draft: Draft, mention: FoundMention): void {
    const tree = trees[mention.sentence];
    if (!tree || tree.sentence.kind === 'noise') return;
    bySentence[mention.sentence]?.push({ draft, mention, ...placeOf(tree, mention.head) });
    insertSorted(starts, draft, mention.start);
    for (const key of keysOf(tree, draft, mention))
      byNoun.set(key, (byNoun.get(key) ?? new Set()).add(draft));
  }

  function lastBefore(draft: Draft, mention: FoundMention): number | undefined {
    return starts.get(draft)?.findLast((start) => start < mention.start);
  }

  function distance(draft: Draft, mention: FoundMention): number {
    const last = lastBefore(draft, mention);
    return last === undefined ? 1e9 + (starts.get(draft)?.[0] ?? 0) : mention.start - last;
  }

  function scores(mention: FoundMention, reach: number): Map<Draft, number> {
    const found = new Map<Draft, number>();
    for (
      let sentence = mention.sentence;
      sentence >= Math.max(0, mention.sentence - reach);
      sentence--
    )
      for (const entry of bySentence[sentence] ?? []) {
        if (entry.mention.start >= mention.start) continue;
        const score =
          prominence(entry.role, mention.sentence - sentence, entry.draft.mentions.length) +
          (entry.draft.hasName ? 20 : 0);
        found.set(entry.draft, Math.max(score, found.get(entry.draft) ?? 0));
      }
    return found;
  }

  for (const draft of drafts) for (const mention of draft.mentions) add(draft, mention);

  return {
    add,
    speakerBefore({ sentence }) {
      let before = sentence - 1;
      while (before > sentence - 5 && isReport(trees[before])) before--;
      return bySentence[before]?.find(
        ({ role, clause }) => role === 'subject' && clause === trees[before]?.root,
      )?.draft;
    },
    isPronounBefore({ sentence }) {
      const tree = trees[sentence - 1];
      const subject = tree && dependents(tree, tree.root, 'nsubj')[0];
      return subject !== undefined && /^(?:er|sie)$/i.test(subject.form);
    },
    isAside: (draft) => isAside(trees, draft),
    isGoverned: (draft) => isGoverned(trees, draft),
    isMaker: (draft) => isMaker(trees, draft),
    isTried: (draft) => isTried(trees, draft),
    isHarmed: (draft) => isHarmed(trees, draft),
    isOrigin: (draft) => isOrigin(trees, draft),
    isOneOfSeveral: (draft, mention) => isOneOfSeveral(trees, draft, mention),
    isNewcomer: (draft, mention) => isNewcomer(trees, draft, mention),
    isPronounNear: (nominal) => isPronounNear(trees, nominal),
    isOwner: (draft, mention) => isOwner(trees, draft, mention),
    isBefore: (draft, mention) => lastBefore(draft, mention) !== undefined,
    withNoun(nominal) {
      const keys = [officeOf(nominal).noun, nominal.phrase.head.lemma.toLowerCase()];
      const found = new Set(keys.flatMap((key) => [...(byNoun.get(key) ?? [])]));
      return [...found].toSorted((a, b) => distance(a, nominal) - distance(b, nominal));
    },
    near: (mention, reach) =>
      [...scores(mention, reach)].toSorted((a, b) => b[1] - a[1]).map(([draft]) => draft),
  };
}

/** Mentions mostly come in order, so that the place is at the end. */
function insertSorted(starts: Map<Draft, number[]>, draft: Draft, start: number): void {
  const list = starts.get(draft) ?? [];
  starts.set(draft, list);
  list.splice(list.findLastIndex((other) => other <= start) + 1, 0, start);
}

/** Nouns and offices, also as heads of compounds: a *Buchpreis* may be taken up as *der Preis*. */
function keysOf(tree: Tree, draft: Draft, mention: FoundMention): string[] {
  if (mention.kind === 'pronoun') return [];
  const own =
    mention.kind === 'nominal'
      ? compoundHeads(mention.phrase.head.lemma)
      : isQuoted(tree, mention)
        ? []
        : lastWords(draft, mention.words, isTown(tree, draft, mention));
  return [...own, ...draft.nouns, ...draft.offices.map((office) => office.noun)];
}

/** *das Stück »Das Recht«* is no *Recht*, *die Zeitschrift »Leben«* no *Leben*. */
function isQuoted(tree: Tree, { first, last }: FoundMention): boolean {
  return (
    /^[„»"«]$/.test(tree.nodes[first - 1]?.form ?? '') &&
    /^[“«"”»]$/.test(tree.nodes[last + 1]?.form ?? '')
  );
}

/** *Lüdershafen* is no *Hafen*, *der Osterdeich* is a *Deich*: towns have no article, unless with an adjective (*das nahe Uhlenstadt*). */
function isTown(tree: Tree, { type }: Draft, { head }: FoundMention): boolean {
  return (
    type === 'Place' &&
    (dependents(tree, head, 'det').length === 0 || dependents(tree, head, 'amod').length > 0)
  );
}

function lastWords(draft: Draft, words: readonly string[], town: boolean): string[] {
  if (draft.type === 'Person' || !draft.hasName || (town && words.length === 1)) return [];
  return words
    .filter((word, i) => i === words.length - 1 || headOfNoun(word) !== undefined)
    .filter((word) => !/^\p{Lu}{2,}$/u.test(word)) // the *BUND* is not *der Bund*
    .flatMap(compoundHeads);
}

function compoundHeads(lemma: string): string[] {
  const word = lemma.toLowerCase().replace(/^.*-(?<!^(?:co|ex|vize)-)/, '');
  const starts = Array.from({ length: Math.max(0, word.length - 6) }, (_, i) => i + 3);
  return [word, ...starts.map((start) => word.slice(start)).filter((part) => isSuch(word, part))];
}
