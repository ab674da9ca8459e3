import type { Draft } from './draft.ts';
import { byPosition, namesOf } from './draft.ts';
import type { FoundMention, FoundNominal } from './found-mention.ts';
import { officeOf } from './link-titles.ts';

/** What was spoken of before a place in the article, latest first. */
export interface Recency {
  /** Entities that were called by the nominal's noun or office, the one mentioned last before it first; then later ones. */
  withNoun(nominal: FoundNominal): readonly Draft[];
  /** Entities mentioned before the mention, at most so many sentences back. */
  near(mention: FoundMention, sentences: number): readonly Draft[];
  /** Tells of a new mention. */
  add(draft: Draft, mention: FoundMention): void;
}

/** Starts with the names of the article, which are known before any noun is looked at. */
export function createRecency(drafts: readonly Draft[], sentences: number): Recency {
  const bySentence: { readonly draft: Draft; readonly mention: FoundMention }[][] = Array.from(
    { length: sentences },
    () => [],
  );
  const byNoun = new Map<string, Set<Draft>>();

  function note(draft: Draft, key: string): void {
    const set = byNoun.get(key);
    if (set) set.add(draft);
    else byNoun.set(key, new Set([draft]));
  }

  function add(draft: Draft, mention: FoundMention): void {
    bySentence[mention.sentence]?.push({ draft, mention });
    for (const key of keysOf(draft)) note(draft, key);
  }

  for (const draft of drafts) for (const mention of draft.mentions) add(draft, mention);

  return {
    add,
    withNoun(nominal) {
      const office = officeOf(nominal).noun;
      const found = new Set([...(byNoun.get(office) ?? []), ...(byNoun.get(nominal.noun) ?? [])]);
      return [...found].toSorted((a, b) => distance(a, nominal) - distance(b, nominal));
    },
    near(mention, reach) {
      const found = new Set<Draft>();
      for (
        let sentence = mention.sentence;
        sentence >= Math.max(0, mention.sentence - reach);
        sentence--
      ) {
        const here = (bySentence[sentence] ?? []).filter(
          (entry) => entry.mention.start < mention.start,
        );
        for (const { draft } of here.toSorted((a, b) => byPosition(b.mention, a.mention)))
          found.add(draft);
      }
      return [...found];
    },
  };
}

function keysOf(draft: Draft): string[] {
  const last = namesOf(draft).map((name) => name.words.at(-1)?.toLowerCase() ?? '');
  return [
    ...draft.nouns,
    ...draft.offices.map((office) => office.noun),
    ...(draft.type === 'Organization' ? last : []),
  ];
}

/** Characters back to the last mention; what comes only later counts as far away. */
function distance(draft: Draft, mention: FoundMention): number {
  const before = draft.mentions.filter((other) => other.start < mention.start);
  const last = before.at(-1);
  return last ? mention.start - last.start : 1e9 + (draft.mentions[0]?.start ?? 0);
}
