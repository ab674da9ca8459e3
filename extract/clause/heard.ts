import type { Node } from '../parser/tree.ts';
import { isAccordingly } from './according.ts';
import type { Clause } from './clause.ts';
import { isPastOrSubjunctive } from './lexicon/shared-forms.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { namesNobody } from './negation.ts';
import {
  isAmbiguouslySaid,
  isBehindReported,
  isBesideReal,
  isIfSo,
  mainOf,
} from './past-or-subjunctive.ts';
import { speakerAt, type Speaker, type Unattributed } from './reading.ts';
import { maybeSource } from './source.ts';
import { isSayingClause, isSelfReport, speakerOf } from './speech.ts';
import { maybeTold, type Told } from './told-person.ts';
import { isFraming, isPerson, isReported, maybeVoice, type Said } from './voices.ts';

/** How many sentences a speaker may be silent before indirect speech is no longer his. */
const patience = 3;

/** Who was heard before a sentence. */
export interface Heard {
  /** Who was named last as the source of anything. */
  readonly last: Speaker | undefined;
  /** Who spoke last, in quotations, indirect speech or opinions; a source in passing (*nach Angaben von X*) does not. */
  readonly voice: Speaker | undefined;
  /** Sentences since somebody was named. */
  readonly silence: number;
  /** The person whom the sentence before is about, if nobody spoke there. */
  readonly told: Told | undefined;
  /** Is it a person who was named last? */
  readonly isPerson: boolean;
}

/** Who is still heard in the next sentence: who says something here, or gives an opinion, or is quoted. */
export function hear(
  before: Heard,
  reading: Unattributed,
  speakers: ReadonlyMap<number, Speaker>,
): Heard {
  const source: Speaker | undefined = speakers.values().next().value;
  const voice = whoSpoke(reading, speakers);
  const last = voice ?? source;
  if (last) {
    const person = last.sentence === reading.sentence && isPerson(reading, last.head);
    return { last, voice: voice ?? before.voice, silence: 0, told: undefined, isPerson: person };
  }
  const told = tellsOfNobody(reading) ? before.told : maybeTold(reading);
  return before.silence < patience
    ? { ...before, silence: before.silence + 1, told }
    : { last: undefined, voice: undefined, silence: 0, told, isPerson: false };
}

/** „**Eine Nachfolgerin** ist **nicht** in Sicht. Sie habe …“: whom there is not is not who *sie* means. */
function tellsOfNobody({ tree, clauses, standings }: Unattributed): boolean {
  const main = clauses.find(({ link }) => link === 'main');
  return (
    main !== undefined &&
    main.subjects.length > 0 &&
    standings.get(main.head)?.negation.clause === true &&
    main.subjects.every(
      (head) =>
        namesNobody(tree, head) ||
        dependents(tree, head, 'det').some((word) => /^eine?$/.test(lower(word))),
    )
  );
}

/** „…, **hieß es**“ goes back to who spoke, or to the body that acted, and to no person who was only told of. */
function isHearsayOnly({ clauses }: Unattributed, { head, parent: above }: Clause): boolean {
  return clauses.some(
    ({ head: other, parent, link, verb }) =>
      verb.lemma === 'heißen' && (other === above || (parent === head && link === 'beside')),
  );
}

/** „Wie der Vorstand mitteilte, habe man geprüft; **ein Käufer sei** nicht gefunden“: who speaks earlier in the sentence. */
export function saidBefore(reading: Unattributed, clause: Clause): Speaker | undefined {
  return sayings(reading).findLast(
    ({ head }) => head < clause.head && !clause.subjects.includes(head),
  );
}

/** Who spoke last; but „**sie** könne nicht klagen“ goes back to the person whom the sentence before is about, or to the other one there. */
export function speaksOn(reading: Unattributed, clause: Clause, heard: Heard): Speaker | undefined {
  const { told, last } = heard;
  if (heard.silence > 0 && heard.isPerson && isHearsayOnly(reading, clause))
    return told?.isBody ? { sentence: told.sentence, head: told.head } : undefined;
  if (!told) return last;
  if (!last && !told.isBody && isHearsayOnly(reading, clause)) return undefined;
  const subject = told.isBody ? undefined : clause.subjects[0];
  const meant = subject === undefined ? undefined : meantOf(reading, subject, told);
  if (meant !== undefined) return { sentence: told.sentence, head: meant };
  return last ?? { sentence: told.sentence, head: told.head };
}

/** *er* or *sie*: whom the sentence before is about, or the other one in it. */
function meantOf({ tree }: Unattributed, subject: number, told: Told): number | undefined {
  const pronoun = nodeAt(tree, subject);
  const gender = { er: 'Masc', sie: 'Fem' }[lower(pronoun)];
  if (gender === undefined || pronoun.feats['Number'] === 'Plur') return undefined;
  return told.gender === undefined || told.gender === gender ? told.head : told.other;
}

/** Who made a statement, in a verb of saying or as the source of a clause; whose knowledge or fear is told does not. */
export function whoStated(
  reading: Unattributed,
  speakers: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const source = reading.clauses.findLast(
    (clause) => speakers.has(clause.head) && maybeSource(reading.tree, clause) !== undefined,
  );
  return sayings(reading, speakers).at(-1) ?? (source && speakers.get(source.head));
}

function whoSpoke(
  reading: Unattributed,
  speakers: ReadonlyMap<number, Speaker>,
): Speaker | undefined {
  const saying = sayings(reading, speakers).at(-1);
  if (saying) return saying;
  const spoken = reading.clauses.find(
    (clause) => speakers.has(clause.head) && maybeSource(reading.tree, clause) === undefined,
  );
  if (spoken) return speakers.get(spoken.head);
  const voice = speakers.size > 0 ? undefined : maybeVoice(reading);
  return voice === undefined ? undefined : speakerAt(reading, voice);
}

/** What stands around a clause that may go on with somebody's speech. */
interface Around {
  readonly heard: Heard;
  /** The sentence before. */
  readonly before: Unattributed | undefined;
  /** The next sentence of the paragraph. */
  readonly next: Unattributed | undefined;
}

/**
 * Konjunktiv I in a main clause, or Konjunktiv II straight after reported speech; so are reproaches: „haderte mit dem
 * Schiedsrichter. Dieser **hätte** pfeifen **müssen**“.
 */
export function isIndirect(
  reading: Unattributed,
  clause: Clause,
  { heard, before, next }: Around,
): boolean {
  if (clause.link !== 'main' && clause.link !== 'conjunct' && clause.link !== 'beside')
    return false;
  if (clause.verb.mood === 'reported' || isBesideReported(reading, clause)) return true;
  if (isBehindReported(reading, clause)) return true;
  if (isIfSo(reading, clause) || isBesideReal(reading, clause)) return false;
  if (heard.silence <= 1 && isAccordingly(reading.tree)) return true;
  if (heard.voice === undefined) return false;
  const { modals, finite } = clause.verb;
  const form = finite === undefined ? '' : lower(nodeAt(reading.tree, finite));
  if (heard.silence > 0)
    return heard.silence === 1 && (form === 'müssten' || isPastReported(reading, clause));
  if (isDemandedToo(reading, clause, before)) return true;
  if (isAmbiguouslySaid(reading, clause, { before, next })) return true;
  const isReproach = modals.length > 0 && /^hätten?$/.test(form);
  return (
    isReproach ||
    isReported(reading, clause) ||
    form === 'müssten' ||
    form === 'könnten' ||
    (clause.verb.mood === 'conditional' &&
      (isAmidReported(reading, clause, next) || (/^würden?$/.test(form) && isTelling(before))))
  );
}

/** „Ein Abschluss **würde** Millionen kosten“ behind a sentence of indirect speech. */
function isTelling(before: Unattributed | undefined): boolean {
  return mainOf(before)?.verb.mood === 'reported';
}

/** „Der Verband fordert mehr Geld. **Außerdem sollen** die Kassen schneller zahlen“ */
function isDemandedToo(
  { tree }: Unattributed,
  { verb, link }: Clause,
  before: Unattributed | undefined,
): boolean {
  return (
    link === 'main' &&
    verb.modals[0]?.lemma === 'sollen' &&
    /^(außerdem|zudem|zusätzlich|ferner|auch|ebenso|zugleich|gleichzeitig|überdies|daneben|darüber|dafür|dazu|stattdessen)$/.test(
      (tree.nodes[0] as Node).lower,
    ) &&
    (before?.clauses.some((each) => each.link === 'main' && demanding.test(each.verb.lemma)) ??
      false)
  );
}

const demanding =
  /^(fordern|verlangen|einfordern|vorschlagen|anregen|empfehlen|plädieren|appellieren|pochen|drängen)$/;

/** „Noch **fielen** zu wenige Schrauben an, und die Preise **seien** zu niedrig“: Konjunktiv II of the same form as the past, joined to Konjunktiv I. */
function isBesideReported(reading: Said, clause: Clause): boolean {
  const { tree, clauses } = reading;
  const { finite, mood } = clause.verb;
  if (finite === undefined || mood !== 'indicative') return false;
  if (!clauses.some(({ head, verb }) => verb.mood === 'reported' && head > clause.head))
    return false;
  if (!isPastOrSubjunctive(nodeAt(tree, finite))) return false;
  if (isSayingClause(clause)) return false;
  return clauses.some(
    (other) =>
      other.verb.mood === 'reported' &&
      other.head > clause.head &&
      /^(main|conjunct|beside)$/.test(other.link) &&
      (other.parent === clause.head ||
        (other.parent !== undefined && other.parent === clause.parent) ||
        isParent(clauses, clause, other.parent)) &&
      !isParted(reading, clause, other),
  );
}

/** Does a colon or a verb of saying stand between: „Die Fans klatschten, und er **rief**, er sei frei“? */
function isParted({ tree, clauses }: Said, before: Clause, behind: Clause): boolean {
  return (
    tree.nodes.slice(before.head, behind.head).some(({ form }) => /^[:;]$/.test(form)) ||
    clauses.some(
      (other) => other.head > before.head && other.head < behind.head && isSayingClause(other),
    )
  );
}

/** Is the clause above joined to this one itself: *fielen, blieben und seien*? */
function isParent(
  clauses: readonly Clause[],
  { head }: Clause,
  parent: number | undefined,
): boolean {
  return clauses.some(
    (between) =>
      between.head === parent &&
      between.parent === head &&
      /^(conjunct|beside)$/.test(between.link) &&
      !isSayingClause(between),
  );
}

/** „Zwei Katzen **hätten** nicht überlebt“, one sentence later; but not „fast **hätten** sie verloren“. */
function isPastReported(reading: Unattributed, clause: Clause): boolean {
  return (
    clause.verb.tense === 'perfect' &&
    isReported(reading, clause) &&
    !/\b(fast|beinahe|sonst|ohne|gern|lieber|dann|wenn|eigentlich|andernfalls|womöglich)\b/i.test(
      reading.tree.sentence.text,
    )
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
function sayings(reading: Unattributed, speakers?: ReadonlyMap<number, Speaker>): Speaker[] {
  return reading.clauses.flatMap((clause) => {
    if (speakers?.has(clause.head) && isBelowContent(reading, clause)) return [];
    const speaks =
      (isSayingClause(clause) ? !isSelfReport(clause) : isFraming(reading, clause)) &&
      !/^(relative|content|noun|infinitive)$/.test(clause.link) &&
      !isReported(reading, clause);
    const speaker = speaks ? speakerOf(reading.tree, clause) : undefined;
    return speaker === undefined || isMyself(reading, speaker) || namesNobody(reading.tree, speaker)
      ? []
      : [speakerAt(reading, speaker)];
  });
}

/** „„Sie haben Daten gestohlen und **verlangen** Geld“, sagte Weber“: those of whom he speaks do not go on speaking. */
function isBelowContent(reading: Unattributed, { link, parent }: Clause): boolean {
  if (link !== 'conjunct') return link === 'content';
  const above = reading.clauses.find(({ head }) => head === parent);
  return above !== undefined && isBelowContent(reading, above);
}

/** *ich sage*: whoever is quoted goes on speaking. */
export function isMyself({ tree }: Unattributed, speaker: number): boolean {
  return /^(ich|wir)$/.test(lower(nodeAt(tree, speaker)));
}
