import { maybeNominative } from '../clause/case.ts';
import type { Clause } from '../clause/clause.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFrontRole } from '../clause/front-role.ts';
import { isOnly } from '../clause/lexicon/restrictions.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isNamedOffice } from '../clause/named-office.ts';
import { conjuncts, maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Candidate } from './candidate.ts';
import { isMannerPhrase } from './manner-phrase.ts';
import { isPartOf } from './part-of.ts';
import { relationOf } from './relation.ts';

/**
 * „Der Weltmeister bleibt Favorit“ → Weltmeister – bleiben – Favorit
 * „Die Stadt war ohne Strom“ → Stadt – sein ohne – Strom
 * „Die Regierung ist besorgt über den Streik“ → Regierung – besorgt sein über – Streik, and sein – besorgt
 */
export function copula(reading: Reading, clause: Clause): Candidate[] {
  const predicates = predicatesOf(reading, clause);
  if (clause.subjects.length === 0) return swallowedSubject(reading, clause);
  return clause.subjects.flatMap((subject) =>
    predicates.map(({ head, lemma, words }): Candidate => {
      const turned = isTurned(reading, subject, head);
      return {
        rule: 'copula',
        clause: clause.head,
        subject: { head: turned ? head : subject },
        object: turned
          ? { head: subject, literal: isQuality(reading, subject) ? 'predicate' : undefined }
          : { head, literal: isQuality(reading, head) ? 'predicate' : undefined },
        relation: { lemma, words },
      };
    }),
  );
}

/** *gefährlich, Favorit, ein Wahrzeichen* say what something is; *die Atomwaffen* are a thing of their own. */
function isQuality(reading: Reading, predicate: number): boolean {
  const node = nodeAt(reading.tree, predicate);
  if (node.upos === 'PROPN' || node.upos === 'PRON') return false;
  return !dependents(reading.tree, predicate, 'det', 'det:poss').some(
    (word) => !/^k?ein/.test(word.form.toLowerCase()),
  );
}

/** „Das ist unsere Sache“: a pronoun before the verb is never the predicate, whatever the parser says. */
function isTurned(reading: Reading, subject: number, predicate: number): boolean {
  const node = nodeAt(reading.tree, predicate);
  if (maybePreposition(reading.tree, predicate) !== undefined) return false;
  if (isFrontRole(reading.tree, subject) && isNamed(reading, predicate) && subject < predicate)
    return true;
  return node.upos === 'PRON' && (predicate < subject || /^(das|dies|dieses)$/i.test(node.form));
}

/** A name, an office with one („Stürmer Tom Behrens“), or a phrase with an article. */
function isNamed(reading: Reading, head: number): boolean {
  return (
    nodeAt(reading.tree, head).upos === 'PROPN' ||
    dependent(reading.tree, head, 'det', 'det:poss') !== undefined ||
    isNamedOffice(reading.tree, head)
  );
}

/** „waren weite Teile ohne Strom“, „**Unter** den Gästen sind zwei Minister“: when the parser takes the subject for the predicate, its phrase is the predicate. */
function swallowedSubject(reading: Reading, clause: Clause): Candidate[] {
  const { tree } = reading;
  const copulaAt = clause.verb.copula;
  if (
    copulaAt === undefined ||
    clause.head < copulaAt ||
    clause.link === 'conjunct' ||
    !maybeNominative(tree, clause.head)
  )
    return [];
  const phrase = dependents(tree, clause.head, 'nmod', 'obl').find(
    (node) =>
      (node.index > clause.head &&
        node.deprel === 'nmod' &&
        maybePreposition(tree, node.index) !== undefined) ||
      (node.index < copulaAt && maybePreposition(tree, node.index) === 'unter') ||
      (node.deprel === 'nmod' && isFront(reading, clause, node.index)),
  );
  if (!phrase) return [];
  const preposition = maybePreposition(tree, phrase.index);
  const subjects = preposition === 'unter' ? conjuncts(tree, clause.head) : [clause.head];
  return subjects.flatMap((subject) =>
    conjuncts(tree, phrase.index).map((head) => ({
      rule: 'copula',
      clause: clause.head,
      subject: { head: subject },
      object: { head },
      relation: relationOf(tree, clause, { head, preposition }),
    })),
  );
}

/** „**Im Wagen** war der Fahrer“, with nothing behind the subject. */
function isFront(reading: Reading, { head, verb }: Clause, at: number): boolean {
  const { tree, circumstances } = reading;
  return (
    at < (verb.copula ?? 0) &&
    verb.lemma === 'sein' &&
    /^(zwischen|neben|in|an|auf|bei|hinter)$/.test(maybePreposition(tree, at) ?? '') &&
    !circumstances.times.has(at) &&
    dependent(tree, head, 'det', 'det:poss') !== undefined &&
    dependents(tree, head).every(
      ({ index }) => index <= head || tree.nodes[index]?.upos === 'PUNCT',
    )
  );
}

interface Predicate {
  readonly head: number;
  readonly lemma: string;
  readonly words: readonly number[];
}

/** What the clause says of its subject. */
export function predicatesOf(reading: Reading, clause: Clause): Predicate[] {
  const { tree } = reading;
  if (clause.verb.copula !== undefined) {
    if (isComparing(tree, clause.head) || isTooMuchFor(tree, clause)) return [];
    const heads = conjuncts(tree, clause.head).filter(
      (head) => !isClauseOfItsOwn(reading, clause, head),
    );
    const objects = adjectiveObjects(reading, clause);
    const adjective = lower(nodeAt(tree, clause.head));
    const told =
      objects.length > 0 &&
      (asksForObject.test(adjective) ||
        (ofDative.test(adjective) && clause.complements.some(({ role }) => role === 'dative')));
    return [
      ...heads
        .filter((head) => !told || head !== clause.head)
        .map((head) => predicateOf(reading, clause, head)),
      ...objects,
    ];
  }
  if (!copulas.has(clause.verb.lemma) || clause.verb.voice !== 'active') return [];
  const dative = clause.complements.find(({ role }) => role === 'dative');
  // „wollte **ursprünglich** Lehrer werden“: an adverb beside a predicate is none
  const isPlain = dependents(tree, clause.head, 'xcomp').every(({ upos }) => upos === 'VERB');
  return dependents(tree, clause.head, 'xcomp', 'nsubj', 'obj', 'advmod', 'orphan')
    .filter(
      (node) =>
        !clause.subjects.includes(node.index) &&
        dative?.heads.includes(node.index) !== true &&
        node.upos !== 'VERB' &&
        (node.deprel !== 'advmod' || (isPlain && node.upos === 'ADJ' && !isOnly(lower(node)))) &&
        maybePreposition(tree, node.index) === undefined &&
        !isLikeness(tree, node) &&
        !isEachOfThem(tree, node),
    )
    .flatMap((node) =>
      dative && ofDative.test(lower(node))
        ? dative.heads.map((head) => withAdjective(reading, clause, node, { head }))
        : [predicateOf(reading, clause, node.index)],
    );
}

const copulas: ReadonlySet<string> = new Set('sein werden bleiben heißen'.split(' '));

/** „alle, **denen der Weg zu weit** ist“, „Mir war das nicht schnell **genug**“: too much or enough it is for somebody only. */
function isTooMuchFor(tree: Tree, clause: Clause): boolean {
  return (
    clause.complements.some(({ role }) => role === 'dative') &&
    dependents(tree, clause.head, 'advmod').some(
      ({ index, lower: form }) =>
        (form === 'zu' && index < clause.head) || (form === 'genug' && index > clause.head),
    )
  );
}

/** „ist **kaum mehr als** ein Ausgleich“: what it is compared with is not what it is. */
function isComparing({ nodes }: Tree, head: number): boolean {
  return /^(mehr|weniger)$/.test(nodes[head]?.lower ?? '') && nodes[head + 1]?.lower === 'als';
}

/** „blieb dem Verein **treu**“ → treu bleiben – Verein, „ist ihr **eng verbunden**“ → eng verbunden sein – ihr */
function withAdjective(
  reading: Reading,
  clause: Clause,
  adjective: Node,
  object: { head: number; preposition?: string | undefined },
): Predicate {
  const relation = relationOf(reading.tree, clause, {
    head: object.head,
    preposition: object.preposition,
  });
  const degree = dependents(reading.tree, adjective.index, 'advmod').find(
    ({ index, upos }) => index === adjective.index - 1 && upos === 'ADJ',
  );
  const words = degree ? [degree, adjective] : [adjective];
  return {
    head: object.head,
    lemma: [...words.map(lower), relation.lemma].join(' '),
    words: [...relation.words, ...words.map(({ index }) => index)].toSorted((a, b) => a - b),
  };
}

/** „**Wie sein Vater** will er Arzt werden“ */
function isLikeness(tree: Tree, { index }: Node): boolean {
  const first = dependent(tree, index, 'det', 'det:poss', 'amod')?.index ?? index;
  return first === 1 && nodeAt(tree, 0).lower === 'wie';
}

/** „Die Läden blieben **alle** geöffnet“: says of how many it is so. */
function isEachOfThem({ children }: Tree, { index, lower: form }: Node): boolean {
  return /^(alle|beide|sämtlich)$/.test(form) && children[index]?.length === 0;
}

/** Adjectives that say little alone: *beteiligt an, zuständig für*. */
const asksForObject =
  /^(beteiligt|betroffen|abhängig|angewiesen|zuständig|verantwortlich|interessiert|einverstanden|vertraut|behaftet|versehen|ausgestattet)$/;

/** What is so for somebody: *ihm **bekannt***. */
const ofDative =
  /^(bekannt|unbekannt|fremd|neu|wichtig|egal|klar|unklar|bewusst|peinlich|recht|lieb|treu|untreu|ähnlich|überlegen|unterlegen|gleich|gleichgültig|verhasst|zugetan|dankbar|unangenehm|lästig|schuldig|vertraut|heilig|willkommen|feindlich|gewachsen|verbunden|verpflichtet|erhalten|verborgen|verwehrt|versagt|erspart|vorbehalten|gewogen|fern|nahe)$/;

/** What is so among somebody: *beliebt bei, umstritten unter*. */
const spread =
  /^(beliebt|unbeliebt|umstritten|verhasst|bekannt|verbreitet|groß|hoch|angesehen|gefürchtet|begehrt)$/;

/** With a preposition it joins the relation: *ohne Strom sein*. */
function predicateOf(reading: Reading, clause: Clause, head: number): Predicate {
  return {
    head,
    ...relationOf(reading.tree, clause, {
      head,
      preposition: maybePreposition(reading.tree, head),
    }),
  };
}

/** A conjunct with its own copula or subject is another clause. */
function isClauseOfItsOwn(reading: Reading, clause: Clause, head: number): boolean {
  return head !== clause.head && reading.clauses.some((other) => other.head === head);
}

/** Phrases that complete the predicate adjective: *besorgt über, bereit zu, zuständig für*. */
function adjectiveObjects(reading: Reading, clause: Clause): Predicate[] {
  const adjective = nodeAt(reading.tree, clause.head);
  if (adjective.upos !== 'ADJ') return [];
  return clause.complements
    .filter(
      (complement) =>
        (complement.role === 'dative' && ofDative.test(lower(adjective))) ||
        (complement.role === 'prepositional' &&
          (/^(über|zu|für|auf|von|mit|gegen|an)$/.test(complement.preposition ?? '') ||
            (/^(bei|unter)$/.test(complement.preposition ?? '') && spread.test(lower(adjective))))),
    )
    .filter(
      (complement) =>
        !isPartOf(reading.tree, clause, complement) &&
        !isMannerPhrase(reading.tree, complement.heads[0] as number, complement) &&
        !complement.heads.some(
          (head) => reading.circumstances.times.has(head) || reading.circumstances.places.has(head),
        ),
    )
    .flatMap((complement) =>
      complement.heads.map((head) =>
        withAdjective(reading, clause, adjective, { head, preposition: complement.preposition }),
      ),
    );
}
