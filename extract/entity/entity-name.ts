import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { namesOf } from './draft.ts';
import type { FoundName, FoundNominal } from './found-mention.ts';
import { nameOfNounPhrase } from './phrase-name.ts';
import { maybeOwner, type Owners } from './possessed-name.ts';

/** The fullest name in use, in the nominative: of persons the one with most names, of others the one used most. */
export function canonicalName(trees: readonly Tree[], draft: Draft, owners: Owners): string {
  if (draft.knownName !== undefined) return draft.knownName;
  const names = namesOf(draft);
  if (names.length === 0) return nominalName(trees, draft, owners);
  return (
    names
      .toSorted((a, b) => rank(draft, names, b) - rank(draft, names, a) || a.start - b.start)[0]
      ?.words.join(' ') ?? ''
  );
}

/** Fullness first, then how often prose spells it so, then the first in the text. */
function rank(draft: Draft, names: readonly FoundName[], name: FoundName): number {
  const spelling = name.words.join(' ');
  const same = new Set(
    names
      .filter((other) => other.prose && other.words.join(' ') === spelling)
      .map((other) => other.sentence),
  );
  const fullness =
    draft.type === 'Person'
      ? Math.min(4, name.words.length)
      : isAbbreviation(name)
        ? 0
        : name.words.length > 1
          ? 1
          : 0;
  return fullness * 1000 + Math.min(999, same.size);
}

function isAbbreviation(name: FoundName): boolean {
  return name.words.length === 1 && /^\p{Lu}{2,}/u.test(name.words[0] ?? '');
}

/** The fullest description, with whose it is: *hohe Beamtin des US-Außenministeriums* rather than *Beamtin*, ***ihre** Partei*: Partei von Anna Roth. */
function nominalName(trees: readonly Tree[], draft: Draft, owners: Owners): string {
  const nominals = draft.mentions.filter((mention) => mention.kind === 'nominal');
  const [first] = nominals;
  const described =
    nominals.find((nominal) => isDescription(nominal) && !isShorter(nominal, first)) ?? first;
  const tree = described && trees[described.sentence];
  if (!tree) return draft.mentions[0]?.text ?? '';
  const begun = first && trees[first.sentence];
  const owner = begun && maybeOwner(begun, first, owners);
  const name = nameOfNounPhrase(tree, described.phrase);
  return owner && !described.phrase.genitive
    ? `${name} von ${canonicalName(trees, owner, owners)}`
    : name;
}

/** *der dotierte Preis* after *den Lindenpreis*: the compound says more. */
function isShorter({ phrase }: FoundNominal, first: FoundNominal | undefined): boolean {
  return first !== undefined && phrase.head.lemma.length < first.phrase.head.lemma.length;
}

function isDescription(nominal: FoundNominal): boolean {
  return (
    nominal.phrase.adjectives.length > 0 ||
    nominal.phrase.genitive !== undefined ||
    nominal.state !== undefined
  );
}
