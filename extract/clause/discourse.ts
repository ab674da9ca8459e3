import type { Node, Tree } from '../parser/tree.ts';
import { maybeAuthority, maybePaperBefore } from './according.ts';
import { isAboutSource, isBesideSource } from './beside-source.ts';
import type { Clause } from './clause.ts';
import {
  hear,
  type Heard,
  isIndirect,
  isMyself,
  saidBefore,
  speaksOn,
  whoStated,
} from './heard.ts';
import { isSaying, maybeAttitude } from './lexicon/attitudes.ts';
import { hasSemicolon, isWord, lower, nodeAt, subtree } from './navigate.ts';
import { isPresenting, maybeAnnouncer } from './presenting.ts';
import { quotationSpeakers } from './quoted.ts';
import { speakerAt, type Speaker, type Unattributed } from './reading.ts';
import { maybeReport } from './report.ts';
import { isTakenUp, maybeSource } from './source.ts';
import { isSayingClause, speakerOf } from './speech.ts';
import { isActor, maybeVoiceAbove } from './voices.ts';

/**
 * Who claims each clause. From near to far: a source in the clause (*laut X*), the subject above it (*X sagt, dass*),
 * a saying clause beside it, the clause it belongs to, the quotation it stands in, and for Konjunktiv I without
 * any of these whoever spoke last.
 */
export function findSpeakers(readings: readonly Unattributed[]): ReadonlyMap<number, Speaker>[] {
  const quoted = quotationSpeakers(readings);
  const found: Map<number, Speaker>[] = [];
  let heard = nothingHeard;
  let stated: Speaker | undefined;
  for (const [index, reading] of readings.entries()) {
    const before = {
      reading: readings[index - 1],
      last: heard.silence > 1 ? undefined : heard.last,
    };
    if (isNewParagraph(before.reading, reading))
      heard = { ...heard, last: heard.voice ?? heard.last, told: undefined };
    const { last } = heard;
    // „…, hieß es“: not the person who spoke some sentences before.
    const body = heard.isPerson && heard.silence > 0 ? undefined : last;
    const next = isNewParagraph(readings[index + 1], reading) ? undefined : readings[index + 1];
    const speakers = new Map<number, Speaker>();
    for (const clause of reading.clauses) {
      const near = nearSpeaker(reading, clause, speakers, {
        last,
        body,
        stated,
        before: before.reading,
      });
      const speaker =
        (near && !isQuotedSelf(reading, near) ? near : undefined) ??
        quoted(reading, clause, last) ??
        near ??
        maybeAuthority(reading, clause, before) ??
        (isIndirect(reading, clause, { heard, before: before.reading, next })
          ? (saidBefore(reading, clause) ?? speaksOn(reading, clause, heard))
          : undefined);
      if (speaker) speakers.set(clause.head, speaker);
    }
    found.push(speakers);
    heard = hear(heard, reading, speakers);
    stated = whoStated(reading, speakers) ?? stated;
  }
  return found;
}

/** „**Ich** dachte, das Gerät sei defekt“: the one who is quoted. */
function isQuotedSelf(reading: Unattributed, { sentence, head }: Speaker): boolean {
  return sentence === reading.sentence && isMyself(reading, head);
}

/** Before the first sentence. */
const nothingHeard: Heard = {
  last: undefined,
  voice: undefined,
  silence: 0,
  told: undefined,
  isPerson: false,
};

function isNewParagraph(before: Unattributed | undefined, reading: Unattributed): boolean {
  return before?.tree.sentence.paragraph !== reading.tree.sentence.paragraph;
}

/** Who was named before, and the sentence before. */
interface Spoken extends Record<'last' | 'body' | 'stated', Speaker | undefined> {
  readonly before: Unattributed | undefined;
}

function nearSpeaker(
  reading: Unattributed,
  clause: Clause,
  above: ReadonlyMap<number, Speaker>,
  { last, body, stated, before }: Spoken,
): Speaker | undefined {
  const source = maybeSource(reading.tree, clause);
  if (source !== undefined)
    return (
      (isTakenUp(reading.tree, source) ? (saidBefore(reading, clause) ?? stated) : undefined) ??
      maybePaperBefore(reading.tree, source, before) ??
      holder(reading, clause, source)
    );
  const behind = maybeSourceBehind(reading, clause);
  if (behind !== undefined) return speakerAt(reading, behind);
  if (isOwnClaim(clause)) return speakerAt(reading, clause.subjects[0] as number);
  if (isToldBeside(reading, clause)) return undefined;
  const standing = reading.standings.get(clause.head);
  const report = maybeReport(reading.tree, clause);
  if (report !== undefined && !isDenied(reading, clause)) return speakerAt(reading, report);
  if (standing?.claimant)
    return isStillToSay(reading, clause, standing.claimant)
      ? above.get(standing.claimant.head)
      : claim(reading, standing.claimant, isHearsay(standing.claimant) ? body : last);
  const beside = reading.clauses.find(
    (other) => other.parent === clause.head && isPresenting(reading, other),
  );
  if (beside) return claim(reading, beside, isHearsay(beside) ? body : last);
  if (clause.parent === undefined || isPresenting(reading, clause)) return undefined;
  const own = isOfItsOwn(reading, clause);
  const voice =
    own || above.has(clause.parent)
      ? undefined
      : (maybeAnnouncer(reading, clause) ?? maybeVoiceAbove(reading, clause));
  if (voice !== undefined) return speakerAt(reading, voice);
  const speaker = own || isBesideSource(reading, clause) ? undefined : above.get(clause.parent);
  return isAboutSource(reading, clause, speaker) ? undefined : speaker;
}

/** „**dementierte** Berichte, wonach der Klub verkauft werde“ */
function isDenied({ clauses }: Unattributed, { parent }: Clause): boolean {
  const above = clauses.find(({ head }) => head === parent);
  const attitude = above && maybeAttitude(above.verb.lemma);
  return attitude?.negated === true && attitude.saying;
}

/** „**Der Zeuge** will den Wagen **gesehen haben**“ */
function isOwnClaim({ verb, subjects }: Clause): boolean {
  const modal = verb.modals[0];
  return (
    modal?.lemma === 'wollen' &&
    modal.mood !== 'conditional' &&
    verb.perfectInfinitive &&
    verb.tense === 'present' &&
    subjects.length > 0
  );
}

/**
 * „Laut Polizei starben zwei Menschen; **Helfer sprechen** von vier“: behind a semicolon only Konjunktiv goes on with what is said; who
 * speaks himself does not behind a comma or a colon, either: „Die Gewerkschaft kündigte Protest an: **Ihr Chef warf** der Firma Wortbruch vor“.
 */
function isOfItsOwn({ tree }: Unattributed, clause: Clause): boolean {
  if (
    (clause.link !== 'conjunct' && clause.link !== 'beside' && clause.link !== 'content') ||
    clause.verb.mood !== 'indicative'
  )
    return false;
  if (hasSemicolon(tree, clause.parent ?? 0, clause.head)) return true;
  return (
    clause.link !== 'content' && !clause.understood && (isSayingClause(clause) || isJudging(clause))
  );
}

/** „Das Haus ist laut Polizei zerstört, den Schaden **schätzt** sie auf eine Million“ */
function isJudging({ verb }: Clause): boolean {
  return /(^| )schätzen$/.test(verb.lemma) && verb.voice === 'active';
}

/** „Das Geld sei in ein Hotel geflossen, **das insolvent ist**“: amid Konjunktiv a relative clause in the indicative is the article's own. */
function isToldBeside(
  { tree, clauses, standings }: Unattributed,
  { link, parent, verb, head }: Clause,
): boolean {
  if (link !== 'relative' || verb.mood !== 'indicative' || verb.finite === undefined) return false;
  if (standings.get(head)?.modality === 'hypothetical') return false;
  const { form } = nodeAt(tree, verb.finite);
  const isPlain = /^(sind|waren|hatten|wurden)$/.test(form) || !/en$|[^aeiouäöü]te$/.test(form);
  return (
    isPlain && clauses.some((above) => above.head === parent && above.verb.mood === 'reported')
  );
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

/** „Odermann **müsse** erklären, **warum** er zögere“, „… **zugeben**, dass er zögere“: says who demands it, not who shall explain it. */
function isStillToSay({ tree, standings }: Unattributed, clause: Clause, saying: Clause): boolean {
  return (
    standings.get(saying.head)?.modality === 'required' &&
    (/^(zugeben|eingestehen|einräumen|einsehen|anerkennen)$/.test(saying.verb.lemma) ||
      /^(warum|weshalb|wieso|wie)$/.test(firstWord(tree, clause.head)))
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
  return speakerAt(
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
  if (speaker !== undefined)
    return isNobody(nodeAt(reading.tree, speaker)) ? undefined : speakerAt(reading, speaker);
  const above =
    saying.link === 'content' && saying.subjects.length === 0
      ? reading.clauses.find(({ head }) => head === saying.parent)
      : undefined;
  if (above && isSaying(above.verb.lemma)) return claim(reading, above, last); // *Aus der Luft sei zu erkennen, dass …, sagte X*
  if (isRumour(reading, saying)) return undefined;
  return saying.verb.voice === 'active' && isSaying(saying.verb.lemma) ? last : undefined;
}

/** „**Es heißt**, der Trainer gehe“: what people say, and nobody who spoke before. */
function isRumour({ tree }: Unattributed, { verb, link }: Clause): boolean {
  const [first, second] = tree.nodes;
  return (
    verb.lemma === 'heißen' &&
    link === 'main' &&
    first?.lower === 'es' &&
    second !== undefined &&
    second.index === verb.finite
  );
}

/** *hieß es* */
function isHearsay({ verb }: Clause): boolean {
  return verb.lemma === 'heißen';
}

/** „**Niemand** wisse, wie es ausgehe“ */
function isNobody(node: Node): boolean {
  return /^(niemand|jemand|keiner|keine|keines|wenige|wer)$/.test(lower(node));
}

/** „**Ihr Büro** ließ mitteilen, sie habe …“ */
function maybeLetting({ clauses }: Unattributed, saying: Clause): number | undefined {
  const letting =
    saying.link === 'infinitive' ? clauses.find(({ head }) => head === saying.parent) : undefined;
  return letting?.verb.lemma === 'lassen' ? letting.subjects[0] : undefined;
}
