import type { Clause } from '../clause/clause.ts';
import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import { phraseSpan, phraseWords } from '../clause/phrase.ts';
import { isNotAll } from '../clause/phrase-parts.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';
import { hasWord } from '../clause/sentence-words.ts';

/**
 * „**Jeder Mieter, der** dämmt, bekommt Geld“, „wirkt **wie ein Magnet, der** Gäste anzieht“: the relative clause only picks out whom or what
 * is meant, and nobody says that each tenant or some magnet does so.
 */
export function isPickedOut(reading: Reading, { clause }: Candidate): boolean {
  if (isFreePlace(reading, clause)) return true;
  const relative = relativeOf(reading.clauses, clause);
  if (relative?.host === undefined) return false;
  return isAnyone(reading, relative.host) || isLikened(reading, relative.host, relative.parent);
}

/** „**Wo** bis 1990 Schuhe gefertigt wurden, wohnen Studenten“: it picks out the place, which it does not name. */
function isFreePlace({ tree, clauses }: Reading, head: number): boolean {
  const [first] = tree.nodes;
  return (
    first?.lower === 'wo' &&
    first.head === head &&
    clauses.some((clause) => clause.head === head && clause.link === 'adverbial')
  );
}

/** The clause itself, or the one that it goes on with: *der dämmt **und heizt***. */
function relativeOf(clauses: readonly Clause[], head: number): Clause | undefined {
  const clause = clauses.find((each) => each.head === head);
  if (clause?.link !== 'conjunct') return clause?.link === 'relative' ? clause : undefined;
  const first = clauses.find((each) => each.head === clause.parent);
  return first?.link === 'relative' && clause.understood ? first : undefined;
}

/** *jeder Mieter, alle, diejenigen, nicht alle Mieter*; *alle Mieter, die* may be told of as well. */
function isAnyone({ tree }: Reading, host: number): boolean {
  return (
    /^(alle[nrs]?|jede[rsmn]?|d(er|ie|as|en|em)jenigen?)$/.test(lower(nodeAt(tree, host))) ||
    dependents(tree, host, 'det').some(
      (word) =>
        /^(jede[rsmn]?|d(er|ie|as|en|em)jenigen?)$/.test(lower(word)) ||
        isNotAll(tree, word.index - 1),
    )
  );
}

/** „**wie ein Magnet**“, „gleicht **einem Magneten**“ */
function isLikened({ tree, clauses }: Reading, host: number, parent: number | undefined): boolean {
  const articles = dependents(tree, host, 'det', 'case');
  if (!articles.some((word) => /^eine?[mnrs]?$/.test(lower(word)))) return false;
  if (articles.some((word) => lower(word) === 'wie')) return true;
  const above = clauses.find((each) => each.head === parent);
  return (
    above !== undefined &&
    /^(gleichen|ähneln)$/.test(above.verb.lemma) &&
    above.complements.some(({ heads }) => heads.includes(host))
  );
}

/** „**Nicht alle Länder** stimmten zu“: how many is told of no other group, so that the phrase stands for itself. */
export function asNotAll({ tree }: Reading, candidate: Candidate): Candidate {
  if (!hasWord(tree, 'nicht')) return candidate;
  for (const name of ['subject', 'object'] as const) {
    const end = candidate[name];
    if (!end || end.span || end.literal) continue;
    const first = phraseWords(tree, end.head)[0] ?? end.head;
    if (isNotAll(tree, first))
      return {
        ...candidate,
        [name]: { head: end.head, span: phraseSpan(tree, end.head), literal: 'group' },
      };
  }
  return candidate;
}
