import type { Clause } from '../clause/clause.ts';
import { maybeAttitude } from '../clause/lexicon/attitudes.ts';
import { dependents, nodeAt } from '../clause/navigate.ts';
import { findQuotations } from '../clause/repair/find-quotations.ts';
import { phraseSpan, spanOf } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { isSubjectOfThings } from '../entity/subject-kinds.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';
import type { Candidate } from './candidate.ts';
import { contentSpan, contentsOf } from './content.ts';

/**
 * The words that *das* or *dies* stands for as an end of a fact, if that is what was said just before.
 * „Die Strecke öffnet erst 2027. **Das** räumte Oehler ein“ → Oehler – einräumen – Das = Die Strecke öffnet erst 2027
 */
export function maybePointed(
  readings: readonly Reading[],
  reading: Reading,
  word: number,
): Span | undefined {
  const node = nodeAt(reading.tree, word);
  if (!pointing.test(node.lower) || node.deprel === 'det') return undefined;
  if (/^(hier|da)$/.test(reading.tree.nodes[word + 1]?.lower ?? '')) return undefined; // *„**Das hier** wird eine Bratsche“*: what one sees
  const clause = reading.clauses.find(({ head }) => head === reading.clauseOf[word]);
  if (!clause || isOpen(reading, clause, node)) return undefined;
  const above = clauseAround(reading, clause, word);
  if (above === 'unclear') return undefined;
  if (above && node.lower.startsWith('da') && node.lower !== 'das') return undefined; // *Wer Wasser fördert, soll **dafür** zahlen*
  const span = above ? saidIn(reading, above, clause) : saidBefore(readings, reading, clause);
  return span && span.end - span.start <= longest ? span : undefined;
}

const longest = 300;
const pointing = /^(das|dies|dar?(für|gegen|auf|an|über|von|vor|zu|nach|um|in|aus))$/;

/** „**Darüber** informierte Lohse die Bürger“: what *darüber* stands for is an object of *informieren über*. */
export function withPointer(
  readings: readonly Reading[],
  reading: Reading,
  candidate: Candidate,
): Candidate {
  if (candidate.object || candidate.rule !== 'active') return candidate;
  const [, adverb, preposition] = /\b(dar?(\S+)) \S+$/.exec(candidate.relation.lemma) ?? [];
  const word = candidate.relation.words.find((each) => nodeAt(reading.tree, each).lower === adverb);
  if (word === undefined || isSpelledOut(reading, candidate.clause, word)) return candidate;
  if (maybePointed(readings, reading, word) === undefined) return candidate;
  const { lemma, words } = candidate.relation;
  return {
    ...candidate,
    object: { head: word },
    relation: {
      lemma: `${lemma.replace(`${adverb} `, '')} ${preposition}`,
      words: words.filter((each) => each !== word),
    },
  };
}

/** „ging **davon** aus, **dass** …“, „denkt **daran**, zu gehen“ */
function isSpelledOut({ tree, clauses }: Reading, clause: number, word: number): boolean {
  return (
    tree.nodes.some(({ index, lower }) => index > word && lower === 'dass') ||
    clauses.some(
      ({ head, parent, link }) =>
        parent === clause && head > word && /^(content|infinitive|noun)$/.test(link),
    )
  );
}

/** „**Das** kostet 20 Euro“, „**Das** ist ein Seehase“, „**das**, was er sah“, „die **das** glauben“: a thing, or nobody can tell. */
function isOpen({ tree }: Reading, clause: Clause, { index }: Node): boolean {
  if (/^(relative|noun)$/.test(clause.link) || isSubjectOfThings(tree, index)) return true;
  if (
    dependents(tree, index).some(
      (word) => !/^(genau|eben|gerade|auch|nur|allein|all)$/.test(word.lower),
    )
  )
    return true;
  const { copula } = clause.verb;
  const predicate = nodeAt(tree, clause.head);
  return (
    copula !== undefined &&
    (clause.head === index || (predicate.upos !== 'ADJ' && !judged.test(predicate.lemma)))
  );
}

/** What is said of a thing that happened or is planned: „Das ist **ein Fehler**“. */
const judged =
  /(?:Schritt|Fehler|Skandal|Problem|Signal|Erfolg|Zeichen|Rückschlag|Rückschritt|Fortschritt|Novum|Folge|Angriff|Affront|Unding|Armutszeugnis|Schlag|Katastrophe|Wendepunkt|Sieg|Niederlage|Durchbruch|Meilenstein|Gewinn|Verlust|Chance|Risiko|Gefahr|Glücksfall|Überraschung|Enttäuschung|Verstoß|Bruch|Zumutung|Herausforderung|Spekulation|Unsinn|Lüge|Panikmache|Wahnsinn|Beweis|Beleg)$/;

/** The clause of the same sentence that stands before; undefined: there is none. */
function clauseAround(
  { clauses, tree }: Reading,
  clause: Clause,
  word: number,
): Clause | 'unclear' | undefined {
  const condition = clauses.find(
    ({ link, parent, head }) => link === 'adverbial' && parent === clause.head && head < word,
  );
  if (condition) return isCondition(condition) ? condition : 'unclear'; // *Obwohl er bat, lehnte sie **das** ab*
  const above = clauses.find(({ head }) => head === clause.parent);
  if (!above || above.head > word) return undefined;
  if (clause.link === 'content') return undefined; // *sagte, **das** sei falsch*
  if (isLeave(clause, tree, word)) return above;
  if (clause.link !== 'conjunct' && clause.link !== 'beside') return 'unclear';
  return hasOpened(tree.nodes, above, word) ? 'unclear' : above;
}

/** *Die Halle wird untersucht, sofern die Statik **dies** zulässt* */
function isLeave({ link, mark, verb }: Clause, tree: Tree, word: number): boolean {
  return (
    link === 'adverbial' &&
    /^(sofern|soweit|sobald|wenn|falls|weil|da|obwohl|bis|ehe|bevor)$/.test(mark ?? '') &&
    /^(das|dies)$/.test(nodeAt(tree, word).lower) &&
    /^(zulassen|erlauben|gestatten|genehmigen|verlangen|fordern|vorsehen|vorschreiben|verbieten|untersagen|ablehnen|verhindern|erfordern|wünschen|bestreiten)$/.test(
      verb.lemma,
    )
  );
}

/** *Wenn die Bahn ausfällt, wäre **das** …* */
function isCondition({ mark }: Clause): boolean {
  return mark === undefined || /^(wenn|falls|sofern|sollte)$/.test(mark);
}

/** *Er bestritt **das** und nannte **das** …* */
function hasOpened(nodes: readonly Node[], { head }: Clause, word: number): boolean {
  return nodes
    .slice(0, word)
    .some((other) => /^(das|dies)$/.test(other.lower) && other.head === head);
}

/** The words of a clause of the same sentence. */
function saidIn(reading: Reading, clause: Clause, own: Clause): Span | undefined {
  return contentOf(reading, clause) ?? contentSpan(reading, clause, own);
}

/** The sentence before, or what it says that somebody said. */
function saidBefore(readings: readonly Reading[], reading: Reading, own: Clause): Span | undefined {
  const before = readings[reading.sentence - 1];
  if (!before || before.tree.sentence.kind !== 'prose') return undefined;
  const { nodes, sentence, root } = before.tree;
  const main = before.clauses.find(({ head }) => head === root);
  if (!main || main.verb.finite === undefined || nodes.at(-1)?.form === '?') return undefined;
  if (isBesideThePoint(before, main)) return undefined;
  if (sentence.paragraph !== reading.tree.sentence.paragraph && !isAnswer(own)) return undefined;
  const same = pointerIn(before, main);
  if (same !== undefined) return maybePointed(readings, before, same);
  return contentOf(before, main) ?? demandedBy(before, main) ?? wholeOf(before);
}

/** „**Das** stößt auf Widerstand. Lohse verteidigte **das**“: the same, if it opens the sentence. */
function pointerIn({ tree }: Reading, { head }: Clause): number | undefined {
  const first = tree.nodes.find(({ upos }) => upos !== 'PUNCT');
  return first && /^(das|dies)$/.test(first.lower) && first.head === head ? first.index : undefined;
}

/** „**Darüber** wird noch gestritten“, „Es **hätte** 200.000 Euro **gekostet**“: what *das* behind it means was said before that. */
function isBesideThePoint({ tree }: Reading, { head, verb }: Clause): boolean {
  const isCounterfactual =
    verb.words.length > 1 &&
    verb.modals.length === 0 &&
    /^(hätten?|wären?)$/.test(nodeAt(tree, verb.finite ?? head).lower);
  return (
    isCounterfactual ||
    dependents(tree, head, 'advmod', 'obl', 'obl:arg').some((word) =>
      /^(darüber|davon|dafür|dagegen|dazu|darauf|daran|damit)$/.test(word.lower),
    )
  );
}

/** *Der Investor sieht **das** anders*, *Der Konzern bestritt **das***: also of the paragraph before. */
function isAnswer({ verb }: Clause): boolean {
  return /^(sehen|bestreiten|ablehnen|zurückweisen|dementieren|bestätigen|kritisieren|begrüßen|bezweifeln|einräumen)$/.test(
    verb.lemma,
  );
}

/** „A ist B, **sagte Berg**. **Das** bestritt Roth“: A ist B. */
function contentOf(reading: Reading, main: Clause): Span | undefined {
  for (const clause of reading.clauses) {
    if (clause.mark === 'ob') return contentSpan(reading, clause, main); // „**Ob er geht**, ist offen“
    if (clause !== main && clause.parent !== main.head) continue;
    if (maybeAttitude(clause.verb.lemma) === undefined) continue;
    const [content, ...more] = contentsOf(reading, clause, true);
    if (content && more.length === 0) return content.span;
  }
  return undefined;
}

/** „Die Grünen fordern **ein Tempolimit**. **Das** lehnte er ab“ */
function demandedBy(reading: Reading, { verb, complements }: Clause): Span | undefined {
  if (!demanding.test(verb.lemma)) return undefined;
  const objects = complements
    .filter(({ role }) => role === 'accusative')
    .flatMap(({ heads }) => heads);
  const [object] = objects;
  return object !== undefined &&
    objects.length === 1 &&
    nodeAt(reading.tree, object).upos === 'NOUN' &&
    !/^(Euro|Dollar|Franken|Pfund)$/.test(nodeAt(reading.tree, object).form) // *Die Täter fordern **eine Million Euro**. **Dazu** schwieg die Polizei*
    ? phraseSpan(reading.tree, object)
    : undefined;
}

const demanding =
  /^(fordern|verlangen|vorschlagen|anbieten|ankündigen|beantragen|anregen|befürworten)$/;

/** Without the marks around it and *Und*, *Doch* in front; behind the last semicolon, if that is understood alone. */
function wholeOf({ tree }: Reading): Span | undefined {
  const { nodes } = tree;
  let first = nodes.findLastIndex(({ form }) => form === ';') + 1;
  if (nodes.slice(first).some(({ lower }) => takingUp.has(lower))) first = 0;
  let last = nodes.length - 1;
  while (first < last && /^(PUNCT|CCONJ)$/.test((nodes[first] as Node).upos)) first++;
  while (last > first && (nodes[last] as Node).upos === 'PUNCT') last--;
  const quotations = findQuotations(tree);
  if (quotations.some((each) => each.first <= last && each.last === last && each.first > first))
    last++;
  return last > first ? spanOf(tree, range(first, last)) : undefined;
}

const takingUp: ReadonlySet<string> = new Set(
  'davon dafür darüber dazu dagegen damit daran'.split(' '),
);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
