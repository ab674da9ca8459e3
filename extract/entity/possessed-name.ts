import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { wordKey } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { PronounLinks } from './link-pronouns.ts';

/** Whose something is, by the word of the possessive. */
export type Owners = ReadonlyMap<number, Draft>;

/** From here on another thing may be the owner as well. */
const doubtful = 0.5;

/** *Huber, **dessen** Laden*, *Huber und **seine** Frau*: the possessives that surely mean one thing with a name. */
export function ownersOf(links: PronounLinks): Owners {
  const owners = new Map<number, Draft>();
  for (const [{ pronoun, text, sentence, head }, { drafts, doubt }] of links) {
    const [owner, another] = drafts;
    if (!owner || another || !(owner.hasName || owner.knownName !== undefined)) continue;
    const points = pronoun !== 'possessive' && /^(?:dessen|deren)$/i.test(text);
    if (points || (pronoun === 'possessive' && doubt < doubtful))
      owners.set(wordKey(sentence, head), owner);
  }
  return owners;
}

/**
 * *Huber, **dessen Laden** am Markt steht*, ***Seine Partei** lehnt das ab*: Laden von Huber, and not any shop; where the owner is the
 * subject (*verkauft **seinen** Hof*) the clause tells it, and a genitive does so too.
 */
export function maybeOwner(
  tree: Tree,
  { phrase, sentence, type, head }: FoundNominal,
  owners: Owners,
): Draft | undefined {
  const { possessive, genitive } = phrase;
  if (!possessive || genitive || type === 'Amount') return undefined;
  const isSubject = nodeAt(tree, head).deprel.startsWith('nsubj');
  if (!isSubject && !possessive.lower.startsWith('de')) return undefined;
  return owners.get(wordKey(sentence, possessive.index));
}
