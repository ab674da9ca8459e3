import type { Clause } from './clause.ts';
import type { Tree } from '../parser/tree.ts';
import { isWord, lower, nodeAt, subtree } from './navigate.ts';
import { quotationSpeakers } from './quoted.ts';
import type { Reading, Speaker } from './reading.ts';
import { maybeReport } from './report.ts';
import { maybeSource } from './source.ts';
import { isSayingClause, speakerOf } from './speech.ts';
import {
  actorOf,
  isActor,
  isFraming,
  isPerson,
  isReported,
  maybeVoice,
  maybeVoiceAbove,
} from './voices.ts';

/** A reading before it is known who says what. */
export type Unattributed = Omit<Reading, 'speakers'>;

/** How many sentences a speaker may be silent before indirect speech is no longer his. */
const patience = 3;

/** A person whom a sentence is about. */
interface Told extends Speaker {
  readonly gender: string | undefined;
}

/** Who was heard before a sentence. */
interface Heard {
  /** Who was named last as the source of anything. */
  readonly last: Speaker | undefined;
  /** Who spoke last, in quotations, indirect speech or opinions; a source in passing (*nach Angaben von X*) does not. */
  readonly voice: Speaker | undefined;
  /** Sentences since somebody was named. */
  readonly silence: number;
  /** The person whom the sentence before is about, if nobody spoke there. */
  readonly told: Told | undefined;
}

/**
 * Who claims each clause. From near to far: a source in the clause (*laut X*), the subject above it (*X sagt, dass*),
 * a saying clause beside it, the clause it belongs to, the quotation it stands in, and for Konjunktiv I without
 * any of these whoever spoke last.
 */
export function findSpeakers(readings: readonly Unattributed[]): ReadonlyMap<number, Speaker>[] {
  const quoted = quotationSpeakers(readings);
  const found: Map<number, Speaker>[] = [];
  let heard: Heard = { last: undefined, voice: undefined, silence: 0, told: undefined };
  for (const [index, reading] of readings.entries()) {
    if (isNewParagraph(readings[index - 1], reading))
      heard = { ...heard, last: heard.voice ?? heard.last, told: undefined };
    const { last } = heard;
    const next = isNewParagraph(readings[index + 1], reading) ? undefined : readings[index + 1];
    const speakers = new Map<number, Speaker>();
    for (const clause of reading.clauses) {
      const speaker =
        nearSpeaker(reading, clause, speakers, last) ??
        quoted(reading, clause, last) ??
        (isIndirect(reading, clause, { heard, next })
          ? speaksOn(reading, clause, heard)
          : undefined);
      if (speaker) speakers.set(clause.head, speaker);
    }
    found.push(speakers);
    heard = hear(heard, reading, speakers);
  }
  return found;
}

function isNewParagraph(before: Unattributed | undefined, reading: Unattributed): boolean {
  return before?.tree.sentence.paragraph !== reading.tree.sentence.paragraph;
}

/** Who is still heard in the next sentence: who says something here, or gives an opinion, or is quoted. */
function hear(before: Heard, reading: Unattributed, speakers: ReadonlyMap<number, Speaker>): Heard {
  const source = [...speakers.values()][0];
  const voice = whoSpoke(reading, speakers);
  const last = voice ?? source;
  if (last) return { last, voice: voice ?? before.voice, silence: 0, told: undefined };
  const told = maybeTold(reading);
  return before.silence < patience
    ? { ...before, silence: before.silence + 1, told }
    : { last: undefined, voice: undefined, silence: 0, told };
}

/** Whom the main clause tells of: „**Weber** arbeitet seit Jahren hier. Sie könne nicht klagen.“ */
function maybeTold(reading: Unattributed): Told | undefined {
  const main = reading.clauses.find(({ link }) => link === 'main');
  const head = main?.subjects.find((subject) => isPerson(reading, subject));
  if (head === undefined) return undefined;
  return { ...at(reading, head), gender: nodeAt(reading.tree, head).feats['Gender'] };
}

/** Who spoke last; but „**sie** könne nicht klagen“ goes back to the person whom the sentence before is about. */
function speaksOn(reading: Unattributed, clause: Clause, heard: Heard): Speaker | undefined {
  const { told, last } = heard;
  const subject = clause.subjects[0];
  if (!told || subject === undefined) return last;
  if (!last) return { sentence: told.sentence, head: told.head };
  const pronoun = nodeAt(reading.tree, subject);
  const gender = { er: 'Masc', sie: 'Fem' }[lower(pronoun)];
  const isMeant =
    gender !== undefined &&
    pronoun.feats['Number'] !== 'Plur' &&
    (told.gender === undefined || told.gender === gender);
  return isMeant ? { sentence: told.sentence, head: told.head } : last;
}

function whoSpoke(
  reading: Unattributed,
  speakers: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const saying = sayings(reading).at(-1);
  if (saying) return saying;
  const spoken = reading.clauses.find(
    (clause) => speakers.has(clause.head) && maybeSource(reading.tree, clause) === undefined,
  );
  if (spoken) return speakers.get(spoken.head);
  const voice = speakers.size > 0 ? undefined : maybeVoice(reading);
  return voice === undefined ? undefined : at(reading, voice);
}

function nearSpeaker(
  reading: Unattributed,
  clause: Clause,
  above: ReadonlyMap<number, Speaker>,
  last: Speaker | undefined,
): Speaker | undefined {
  const source = maybeSource(reading.tree, clause);
  if (source !== undefined) return holder(reading, clause, source);
  const behind = maybeSourceBehind(reading, clause);
  if (behind !== undefined) return at(reading, behind);
  const standing = reading.standings.get(clause.head);
  const report = maybeReport(reading.tree, clause);
  if (report !== undefined && !standing?.negation.clause) return at(reading, report);
  if (standing?.claimant)
    return isStillToSay(reading, clause, standing.claimant)
      ? above.get(standing.claimant.head)
      : claim(reading, standing.claimant, last);
  const beside = reading.clauses.find(
    (other) => other.parent === clause.head && isPresenting(reading, other),
  );
  if (beside) return claim(reading, beside, last);
  if (clause.parent === undefined || isPresenting(reading, clause)) return undefined;
  const voice = above.has(clause.parent)
    ? undefined
    : (maybeAnnouncer(reading, clause) ?? maybeVoiceAbove(reading, clause));
  return voice === undefined ? above.get(clause.parent) : at(reading, voice);
}

/** „Ein Team sei alarmiert worden, habe niemanden gefunden, **so Lenz**“: behind the last of several clauses it is the source of all. */
function maybeSourceBehind(reading: Unattributed, clause: Clause): number | undefined {
  if (clause.verb.mood !== 'reported') return undefined;
  for (const other of reading.clauses) {
    if (other.parent !== clause.head || other.link !== 'conjunct') continue;
    const source = other.verb.mood === 'reported' ? maybeSource(reading.tree, other) : undefined;
    if (source !== undefined && source > other.head) return source;
  }
  return undefined;
}

/** „Odermann **müsse** erklären, **warum** er zögere“: says who demands it, not who shall explain it. */
function isStillToSay({ tree, standings }: Unattributed, clause: Clause, saying: Clause): boolean {
  return (
    standings.get(saying.head)?.modality === 'required' &&
    /^(warum|weshalb|wieso|wie)$/.test(firstWord(tree, clause.head))
  );
}

function firstWord(tree: Tree, head: number): string {
  const words = subtree(tree, head).map((word) => nodeAt(tree, word));
  return lower(words.find(isWord) ?? nodeAt(tree, head));
}

/** „beansprucht das Grundstück, da es **seiner** Ansicht nach …“: a thing has no opinion, so the one who acts is meant. */
function holder(reading: Unattributed, clause: Clause, source: number): Speaker {
  const parent = reading.clauses.find(({ head }) => head === clause.parent);
  const person = parent?.subjects.find((head) => isActor(reading, head));
  const isPossessive = nodeAt(reading.tree, source).deprel.startsWith('det');
  return at(
    reading,
    isPossessive && person !== undefined && !isActor(reading, source) ? person : source,
  );
}

function claim(
  reading: Unattributed,
  saying: Clause,
  last: Speaker | undefined,
): Speaker | undefined {
  const speaker = speakerOf(reading.tree, saying) ?? maybeLetting(reading, saying);
  if (speaker !== undefined) return at(reading, speaker);
  return saying.verb.voice === 'active' ? last : undefined;
}

/** „**Ihr Büro** ließ mitteilen, sie habe …“ */
function maybeLetting({ clauses }: Unattributed, saying: Clause): number | undefined {
  const letting =
    saying.link === 'infinitive' ? clauses.find(({ head }) => head === saying.parent) : undefined;
  return letting?.verb.lemma === 'lassen' ? letting.subjects[0] : undefined;
}

function at(reading: Unattributed, head: number): Speaker {
  return { sentence: reading.sentence, head };
}

/** *…, sagte X, …* and *wie X berichtet*: saying clauses beside or around what is said. */
function isPresenting(reading: Unattributed, clause: Clause): boolean {
  if (isFraming(reading, clause)) return true;
  if (!isSayingClause(clause)) return false;
  if (clause.link === 'adverbial') return clause.mark === 'wie';
  if (clause.link !== 'beside' || !isInverted(clause)) return false;
  return !reading.clauses.some(
    (other) => other.parent === clause.head && /^(content|infinitive)$/.test(other.link),
  );
}

/** *sagte X*: the verb before its subject, and nothing else that is said. */
function isInverted(clause: Clause): boolean {
  const subject = clause.subjects[0];
  if (clause.complements.some((complement) => complement.role === 'accusative')) return false;
  return (
    subject === undefined ||
    clause.impersonal ||
    clause.verb.finite === undefined ||
    subject > clause.verb.finite
  );
}

/** „**Der Verband** wies das zurück: Auch die Kunden profitierten“: what follows the colon is said. */
function maybeAnnouncer(reading: Unattributed, clause: Clause): number | undefined {
  const parent = reading.clauses.find(({ head }) => head === clause.parent);
  if (!parent || clause.link !== 'beside') return undefined;
  const between = reading.tree.nodes.slice(parent.head + 1, clause.head);
  if (!between.some(({ form }) => form === ':')) return undefined;
  if (isSayingClause(parent)) return speakerOf(reading.tree, parent);
  return /(^| )reagieren$/.test(parent.verb.lemma) ? actorOf(reading, parent) : undefined;
}

/** What stands around a clause that may go on with somebody's speech. */
interface Around {
  readonly heard: Heard;
  /** The next sentence of the paragraph. */
  readonly next: Unattributed | undefined;
}

/**
 * Konjunktiv I in a main clause, or Konjunktiv II straight after reported speech; so are reproaches: „haderte mit dem
 * Schiedsrichter. Dieser **hätte** pfeifen **müssen**“.
 */
function isIndirect(reading: Unattributed, clause: Clause, { heard, next }: Around): boolean {
  if (clause.link !== 'main' && clause.link !== 'conjunct' && clause.link !== 'beside')
    return false;
  if (clause.verb.mood === 'reported') return true;
  if (heard.silence > 0 || heard.voice === undefined) return false;
  const { modals, finite } = clause.verb;
  const isReproach =
    modals.length > 0 &&
    finite !== undefined &&
    /^hätten?$/.test(lower(nodeAt(reading.tree, finite)));
  return (
    isReproach ||
    isReported(reading, clause) ||
    (clause.verb.mood === 'conditional' && isAmidReported(reading, clause, next))
  );
}

/** „Die Kunden **müssten** zahlen, weil das Werk gezögert **habe**“: Konjunktiv I below it or in the next sentence shows that it is told, too. */
function isAmidReported(
  reading: Unattributed,
  clause: Clause,
  next: Unattributed | undefined,
): boolean {
  const below = reading.clauses.some(
    ({ parent, verb }) => parent === clause.head && verb.mood === 'reported',
  );
  return (
    below ||
    (next?.clauses.some(({ link, verb }) => link === 'main' && verb.mood === 'reported') ?? false)
  );
}

/** Those who speak in a sentence, in order; whose words are only reported themselves does not go on speaking. */
function sayings(reading: Unattributed): Speaker[] {
  return reading.clauses.flatMap((clause) => {
    const speaks =
      (isSayingClause(clause) || isFraming(reading, clause)) &&
      !/^(relative|content|noun|infinitive)$/.test(clause.link) &&
      !isReported(reading, clause);
    const speaker = speaks ? speakerOf(reading.tree, clause) : undefined;
    return speaker === undefined || isMyself(reading, speaker) ? [] : [at(reading, speaker)];
  });
}

/** *ich sage*: whoever is quoted goes on speaking. */
function isMyself({ tree }: Unattributed, speaker: number): boolean {
  return /^(ich|wir)$/.test(lower(nodeAt(tree, speaker)));
}
