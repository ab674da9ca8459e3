import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import { type Draft, wordKey } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import { agreesSurely } from './pronoun-rules.ts';
import { hasSpeaker, isReported } from './reported.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { topOf } from './syntax.ts';

/** *Der Richter fragte **den Zeugen**, was **er** gesehen habe*, *warf ihm vor, **er** habe …*: who is asked or blamed is spoken of. */
export function maybeAsked(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || !deprel.startsWith('nsubj') || head < 0) return undefined;
  const verb = askingVerb(tree, head);
  if (verb === undefined || verb > pronoun.head) return undefined;
  const infinitive = infinitiveAt(tree, verb);
  const told = maybeTold(tree, pronoun, verb, infinitive, candidates);
  if (told) return told;
  if (!isContent(tree, head) && !(isReported(tree, pronoun.head) && blaming.test(infinitive)))
    return undefined;
  const isAsked = infinitive === 'fragen' ? !asksLeave(tree, head) : blaming.test(infinitive);
  if (!isAsked) return undefined;
  return candidates.find(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.clause === verb &&
      (candidate.place.role === 'object' || isDative(tree, candidate.mention.head)) &&
      agreesSurely(pronoun, candidate),
  );
}

/** *versprach **den Mietern**, dass **sie** bleiben können*: who is promised or told to do something, unless the speaker may be meant. */
function maybeTold(
  tree: Tree,
  pronoun: FoundPronoun,
  verb: number,
  infinitive: string,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const clause = nodeAt(tree, pronoun.head).head;
  const isOrder = dependents(tree, clause, 'aux').some(({ lemma }) =>
    /^(?:können|sollen|müssen|dürfen)$/.test(lemma),
  );
  if (!(infinitive === 'sagen' ? isOrder : promising.test(infinitive))) return undefined;
  const near = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.clause === verb &&
      agreesSurely(pronoun, candidate),
  );
  if (near.some(({ place }) => place.role === 'subject')) return undefined;
  return near.find(
    ({ mention, drafts }) =>
      isDative(tree, mention.head) &&
      drafts.every(({ type }) => type !== 'Place' && type !== 'Amount'),
  );
}

const promising =
  /^(?:versprechen|zusichern|zusagen|garantieren|versichern|raten|empfehlen|befehlen|vorschreiben|erlauben|verbieten|ankündigen)$/;

/** ***Dem Minister** warf Roth vor, er habe …*: also where the model takes it for the subject. */
function isDative(tree: Tree, word: number): boolean {
  return nodeAt(tree, word).feats['Case'] === 'Dat' && dependents(tree, word, 'case').length === 0;
}

/** The verb above a clause, also where the model hangs the clause on who is asked: *fragte **den Zeugen**, was er sah*. */
function askingVerb(tree: Tree, clause: number): number | undefined {
  const { deprel, head } = nodeAt(tree, clause);
  if (/^(?:ccomp|advcl|csubj|parataxis|conj)/.test(deprel)) return head; // the model takes *…, er habe gelogen* for a conjunct
  if (!deprel.startsWith('acl') || head < 0) return undefined;
  const noun = nodeAt(tree, topOf(tree, head));
  return /^(?:obj|iobj|obl:arg)$/.test(noun.deprel) ? noun.head : undefined;
}

const blaming =
  /^(?:vorwerfen|vorhalten|unterstellen|beschuldigen|bezichtigen|verdächtigen|auffordern|ermahnen|beglückwünschen|beneiden)$/;

/** *fragte, ob er gehen **dürfe***: of oneself. */
function asksLeave(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'aux').some(({ lemma }) => /^(?:dürfen|sollen)$/.test(lemma));
}

/** *…, **was** er sah*, *…, **dass** er log*; not *…, **als** er kam* */
function isContent(tree: Tree, clause: number): boolean {
  return dependents(tree, clause).some(
    ({ index, lower: form }) =>
      index < clause &&
      (/^(?:dass|ob)$/.test(form) ||
        /^w(?:as|er|en|em|ie|ann|o\p{L}*|arum|elche[rsmn]?)$/u.test(form)),
  );
}

/** ***Ihr** Verteidiger sagte, **sie** bereue die Tat*; *Der Anwalt **des Angeklagten** wies das zurück. **Er** habe …*: a lawyer speaks of the client. */
export function maybeClient(
  trees: readonly Tree[],
  pronoun: FoundPronoun,
  index: WordIndex,
  meant: ReadonlyMap<number, readonly Draft[]>,
): Draft | undefined {
  const tree = trees[pronoun.sentence];
  if (pronoun.pronoun !== 'personal' || !tree || !isTold(tree, pronoun.head)) return undefined;
  const here = lawyerIn(tree);
  const sentence = here === undefined ? pronoun.sentence - 1 : pronoun.sentence;
  const other = trees[sentence];
  if (!other || (here === undefined && hasSpeaker(tree))) return undefined;
  const lawyer = here ?? lawyerIn(other);
  if (lawyer === undefined) return undefined;
  const owner = ownersOf(other, lawyer)
    .map((word) => index.get(wordKey(sentence, word)) ?? meant.get(wordKey(sentence, word))?.[0])
    .find((draft) => draft?.type === 'Person');
  const fits = pronoun.agreements.some(
    ({ gender, number }) => number === 'Sing' && gender === owner?.gender,
  );
  return fits ? owner : undefined;
}

/** In reported speech or a clause with *dass*, and not of what lawyers do: *er werde Revision **einlegen***. */
function isTold(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (!deprel.startsWith('nsubj') || head < 0) return false;
  const isClauseSaid = nodeAt(tree, head).deprel.startsWith('ccomp');
  return (isClauseSaid || isReported(tree, word)) && !ofLawyers.test(infinitiveAt(tree, head));
}

const ofLawyers =
  /^(?:rechnen|beantragen|fordern|verlangen|prüfen|einlegen|erwarten|plädieren|anfechten|äußern|vorgehen|einreichen|hoffen|ausgehen|halten|sehen)$/;

/** The lawyer who is the subject of the main clause. */
function lawyerIn(tree: Tree): number | undefined {
  const subject = dependents(tree, tree.root, 'nsubj')[0];
  return subject && lawyers.test(subject.form) ? subject.index : undefined;
}

const lawyers = /(?:[Aa]nw[aä]lt|[Vv]erteidiger)(?:in)?$/;

/** *ihr*, *des Angeklagten* */
function ownersOf(tree: Tree, lawyer: number): number[] {
  return dependents(tree, lawyer, 'det:poss', 'det', 'nmod')
    .filter(
      (word) =>
        /^(?:seine?|ihre?)$/.test(lower(word)) ||
        (word.deprel === 'nmod' && dependents(tree, word.index, 'case').length === 0),
    )
    .map(({ index }) => index);
}
