import type { Clause } from '../clause/clause.ts';
import { isReply } from '../clause/governing.ts';
import { isSaying, maybeAttitude } from '../clause/lexicon/attitudes.ts';
import { isObjectControl } from '../clause/lexicon/control.ts';
import { isImpending } from '../clause/modality.ts';
import { dependents, hasSemicolon, isWord, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { spanOf } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { maybeSide } from '../clause/pleading.ts';
import { isPresenting } from '../clause/presenting.ts';
import { isSelfReport } from '../clause/speech.ts';
import { isOnTerms } from '../clause/stipulation.ts';
import type { Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Candidate, End } from './candidate.ts';
import { maybeObjectPredicate, withPredicate } from './object-predicate.ts';
import { maybeThat } from './proof-clause.ts';
import { inOrder, maybePointer, relationOf } from './relation.ts';

/**
 * What is said, thought, feared or wanted, as written.
 * „Der Westen befürchtet, dass Russland angreift“ → Westen – befürchten – dass Russland angreift
 * „,Wir kommen‘, sagte Weber“ → Weber – sagen – Wir kommen
 */
export function content(reading: Reading, clause: Clause): Candidate[] {
  if (clause.verb.copula !== undefined || clause.verb.voice !== 'active') return [];
  if (clause.subjects.length === 0) return [];
  const predicate = maybeObjectPredicate(reading, clause);
  const attitude =
    maybeAttitude(clause.verb.lemma) !== undefined && !acquitting.test(clause.verb.lemma);
  const side = maybeSide(reading.tree, clause);
  const part =
    predicate ??
    (attitude && side?.lower !== 'dagegen' ? undefined : maybePointer(reading.tree, clause));
  const isTaken = attitude || side !== undefined || predicate !== undefined;
  const said = contentsOf(reading, clause, isTaken).filter(({ span }) =>
    /\s/.test(textOf(reading, span)),
  );
  return clause.subjects.flatMap((subject) =>
    said.map((object) => ({
      rule: 'content',
      clause: clause.head,
      subject: { head: subject },
      object,
      relation: withLetting(reading, clause, withPredicate(relationOf(reading.tree, clause), part)),
    })),
  );
}

/** „ließ **durchblicken**, dass …“, „lässt **prüfen**, ob …“: alone the verb says something else. */
function withLetting(
  { clauses }: Reading,
  { verb, parent, head: own }: Clause,
  relation: Candidate['relation'],
): Candidate['relation'] {
  const done =
    verb.lemma === 'lassen'
      ? clauses.find((below) => below.parent === own && below.verb.infinitive)
      : undefined;
  if (done)
    return {
      lemma: `${done.verb.lemma} ${relation.lemma}`,
      words: inOrder([...relation.words, ...done.verb.words]),
    };
  const letting = /^(durchblicken|anklingen|erkennen)$/.test(verb.lemma)
    ? clauses.find(({ head }) => head === parent)
    : undefined;
  if (letting?.verb.lemma !== 'lassen') return relation;
  return {
    lemma: `${relation.lemma} lassen`,
    words: inOrder([...relation.words, ...letting.verb.words]),
  };
}

/** „sprach ihn frei, das Haus angezündet zu haben“: what he has not done is no object. */
const acquitting = /^(freisprechen|entlasten)$/;

/** „findet **einen Weg**, X zu tun“: the infinitive explains the object. */
function belongsToObject(reading: Reading, clause: Clause): boolean {
  return (
    !isObjectControl(clause.verb.lemma) &&
    clause.complements.some(
      ({ role, heads }) =>
        role === 'accusative' && lower(nodeAt(reading.tree, heads[0] as number)) !== 'es',
    )
  );
}

/** „sieht darin **ein Zeichen**, dass …“: the clause straight behind the name of a thing says what that is. */
function isOfThing(reading: Reading, clause: Clause, other: Clause): boolean {
  if (other.mark !== 'dass') return false;
  const object = clause.complements.find(({ role }) => role === 'accusative')?.heads.at(-1);
  return (
    object !== undefined &&
    maybeThat(reading.tree, object) !== undefined &&
    !/^(Person|Organization|Country|Place|Group)$/.test(reading.typeAt(object) ?? '')
  );
}

/** „sagte sie **sichtlich bewegt**“: a participle says how. */
function isManner(reading: Reading, clause: Clause, other: Clause): boolean {
  return (
    other.link === 'content' &&
    other.head > clause.head &&
    other.subjects.length === 0 &&
    other.complements.length === 0 &&
    !reading.tree.nodes.slice(clause.head, other.head).some((mark) => mark.upos === 'PUNCT')
  );
}

/** „Ihnen drohen Strafen; der Prozess beginnt im Mai“: what follows is a sentence of its own. */
function isBehindSemicolon(reading: Reading, clause: Clause, other: Clause): boolean {
  return hasSemicolon(
    reading.tree,
    Math.min(clause.head, other.head),
    Math.max(clause.head, other.head),
  );
}

/** „zeigte, **dass** …“, „hörte, **wie** …“: with a word that opens it, a clause is the object of any verb. */
function isOpened(reading: Reading, clause: Clause, other: Clause): boolean {
  const first = subtree(reading.tree, other.head)
    .map((word) => nodeAt(reading.tree, word))
    .find((node) => node.upos !== 'PUNCT');
  return (
    (other.head > clause.head || other.mark === 'ob' || isLeftOpen(clause) || isAsked(clause)) &&
    other.link === 'content' &&
    first !== undefined &&
    (/^(dass|ob|wie|wer|wann|warum|wo|wohin|woher|wen|wem|welche[rsnm]?)$/.test(lower(first)) ||
      (lower(first) === 'was' && asking.test(clause.verb.lemma))) &&
    !belongsToObject(reading, clause)
  );
}

/** „Ob er bleibt, **ließ** er **offen**“, „Dass er lebt, **verdankt** er einem Arzt“. */
function isLeftOpen({ verb }: Clause): boolean {
  return /^(offenlassen|offen lassen|verdanken)$/.test(verb.lemma);
}

/**
 * „kündigte an, **zu klagen**: „Wir geben nicht auf““ · „**widersprach ihrem Kollegen**: Es sei nichts geschehen“ · „Auf die **Frage**, ob …,
 * antwortete sie“: what is said there is not what the verb is told of.
 */
function isOtherThing(reading: Reading, clause: Clause, other: Clause): boolean {
  const { tree, clauses } = reading;
  if (other.mark === 'ob' && other.head < clause.head) return isBehindQuestion(tree, other);
  const colon = tree.nodes.findIndex(({ form, index }) => form === ':' && index > clause.head);
  if (colon < 0 || colon > other.head) return false;
  const isFull = clauses.some(
    ({ parent, link, head }) => parent === clause.head && link === 'infinitive' && head < colon,
  );
  return isFull || /^(widersprechen|entgegentreten)$/.test(clause.verb.lemma);
}

function isBehindQuestion(tree: Tree, { head }: Clause): boolean {
  const first = subtree(tree, head).find((word) => isWord(nodeAt(tree, word))) ?? 0;
  return tree.nodes[first - 2]?.form === 'Frage';
}

/** „Warum der Zug entgleiste, **will** die Bahn **untersuchen**“: a question in first place. */
function isAsked({ verb }: Clause): boolean {
  return /^(untersuchen|klären|prüfen|ermitteln|herausfinden|diskutieren|wissen|verraten|erklären|entscheiden|beantworten|regeln|festlegen)$/.test(
    verb.lemma,
  );
}

/** With other verbs *was* takes up the sentence before it: „stieg ab, **was** die Fans enttäuschte“. */
const asking =
  /^(zeigen|wissen|sehen|hören|erfahren|verstehen|prüfen|untersuchen|klären|verraten|schildern|beschreiben|entscheiden|lesen|merken|bemerken|erkennen|herausfinden|ahnen|vergessen|beobachten|begreifen|offenlassen|regeln|festlegen|bestimmen|ermitteln|überlegen|diskutieren|erzählen|lernen|offenbaren|enthüllen|belegen|dokumentieren|nachlesen)$/;

/** „Er verteidigte die Schließung: Der Standort **schreibe** Verluste“: what stands behind a colon presents nothing before it. */
function isSaidItself(reading: Reading, clause: Clause, other: Clause): boolean {
  return (
    other.head < clause.head &&
    (clause.verb.mood === 'reported' || standsFirst(clause)) &&
    reading.tree.nodes.slice(other.head, clause.head).some(({ form }) => form === ':')
  );
}

/** „… an: **Ihr Chef** warf der Firma Wortbruch vor“ */
function standsFirst({ subjects, verb: { finite } }: Clause): boolean {
  return subjects.some((subject) => finite !== undefined && subject < finite);
}

/** „**Der Zeuge**, sagte Berg, **sei krank**“, „**Den Weg**, sagt er, **gehe** er“, „**Wenn** es regne, sagte Berg, …“: the stretch behind the verb of saying is not what was said. */
function isInterrupted({ clauses }: Reading, clause: Clause, other: Clause): boolean {
  const inFront = (word: number): boolean => word < clause.head;
  if (other.head < clause.head) return false;
  if (!other.understood && other.subjects.some(inFront)) return true;
  if (clauses.some(({ parent, head }) => parent === other.head && inFront(head))) return true;
  return other.complements.some((each) => each.role === 'accusative' && each.heads.some(inFront));
}

function textOf(reading: Reading, span: Span): string {
  const { text, start } = reading.tree.sentence;
  return text.slice(span.start - start, span.end - start);
}

export function contentsOf(
  reading: Reading,
  clause: Clause,
  said: boolean,
): (End & { span: Span })[] {
  const below = reading.clauses.filter(
    (other) =>
      other.parent === clause.head &&
      !clause.verb.words.includes(other.head) &&
      !isManner(reading, clause, other) &&
      !isInterrupted(reading, clause, other) &&
      !isReply(reading.tree, other, clause) &&
      !isImpending(reading.tree, other, clause) &&
      !isBehindSemicolon(reading, clause, other) &&
      !(clause.verb.lemma === 'lassen' && other.verb.infinitive) &&
      !isOfThing(reading, clause, other) &&
      !isOnTerms(reading.tree, { parent: clause, via: other }) &&
      !isOtherThing(reading, clause, other) &&
      (said
        ? other.link === 'content' ||
          (other.link === 'infinitive' && !belongsToObject(reading, clause))
        : isOpened(reading, clause, other)),
  );
  const around =
    said &&
    (isSaying(clause.verb.lemma) || isPresenting(reading, clause)) &&
    clause.link === 'beside' &&
    below.length === 0 &&
    !hasTheme(clause) &&
    !isSelfReport(clause) &&
    !isSuing(reading.tree, clause)
      ? reading.clauses.filter(
          (other) =>
            other.head === clause.parent &&
            !isBehindSemicolon(reading, clause, other) &&
            !isInterrupted(reading, clause, other) &&
            !belongsToObject(reading, clause) &&
            !isSaidItself(reading, clause, other),
        )
      : [];
  return [...below, ...around].map((other) => ({
    head: other.head,
    span: contentSpan(reading, other, clause),
    literal: 'clause' as const,
  }));
}

/** „…, doch die Bauern haben **dagegen geklagt**“: in court, and says nothing. */
function isSuing(tree: Tree, { verb, head, complements }: Clause): boolean {
  return (
    verb.lemma === 'klagen' &&
    (complements.some(({ preposition }) => /^(gegen|auf)$/.test(preposition ?? '')) ||
      dependents(tree, head, 'advmod').some((word) => lower(word) === 'dagegen'))
  );
}

/** „…: Die Linke sprach **von einem Affront**“ says what it says; the clause beside it is none of it. */
function hasTheme({ verb, complements }: Clause): boolean {
  return complements.some(
    ({ role, preposition }) =>
      role === 'prepositional' && themes.has(`${verb.lemma} ${preposition}`),
  );
}

const themes: ReadonlySet<string> = new Set([
  'sprechen von',
  'sprechen über',
  'plädieren für',
  'plädieren auf',
  'berichten von',
  'berichten über',
  'klagen über',
  'erinnern an',
  'verweisen auf',
  'hinweisen auf',
  'warnen vor',
  'appellieren an',
]);

/** The words of a clause as one stretch, without the clause of saying, outer quotation marks and commas. */
export function contentSpan(reading: Reading, clause: Clause, saying: Clause): Span {
  const { tree } = reading;
  const outside = new Set(subtree(tree, saying.head, (node) => node.index !== clause.head));
  const words = subtree(tree, clause.head).filter((word) => !outside.has(word));
  const run = runAround(words, clause.head);
  let first = 0;
  let last = run.length - 1;
  while (first < last && /^(PUNCT|CCONJ)$/.test(nodeAt(tree, run[first] as number).upos)) first++;
  while (last > first && nodeAt(tree, run[last] as number).upos === 'PUNCT') last--;
  return spanOf(tree, run.slice(first, last + 1));
}

/** The unbroken run of words around one of them. */
function runAround(words: readonly number[], head: number): number[] {
  const at = words.indexOf(head);
  let first = at;
  while (first > 0 && words[first - 1] === (words[first] as number) - 1) first--;
  let last = at;
  while (last + 1 < words.length && words[last + 1] === (words[last] as number) + 1) last++;
  return words.slice(first, last + 1);
}
