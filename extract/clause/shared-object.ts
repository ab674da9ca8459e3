import type { Tree } from '../parser/tree.ts';
import { changeClause, type Clause, type Complement } from './clause.ts';
import { maybeAuxiliaryForm } from './lexicon/auxiliaries.ts';
import { isDoneToSomething } from './lexicon/handled.ts';
import { saysNothingAlone, takesNoObject } from './lexicon/transitive.ts';
import { nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';

/**
 * Objects that several coordinated verbs share.
 * „Die Firma plant und baut Brücken“: the object stands behind the last verb;
 * „Er hat das Haus gekauft und renoviert“: it stands before the first; „lässt das Haus von X bauen“: on *lassen*.
 */
export function shareObjects(tree: Tree, clauses: readonly Clause[]): Clause[] {
  const byHead = new Map(clauses.map((clause) => [clause.head, clause]));
  return clauses.map((clause) => {
    if (isLet(clause, byHead))
      return changeClause(clause, {
        complements: [...objectsOf(byHead.get(clause.parent ?? -1)), ...clause.complements],
      });
    if (isMotion(tree, clause)) return clause;
    if (!isBare(clause)) return isLoose(clause, clauses) ? withLooseObject(clause, byHead) : clause;
    if (hasContent(clause, clauses)) return clause;
    const first = clause.link === 'conjunct' ? byHead.get(clause.parent ?? -1) : undefined;
    const before =
      first && clause.understood && !standsAlone.test(clause.verb.lemma)
        ? objectsBefore(first).filter((object) => isOfBoth(object, first, clause))
        : [];
    if (before.length > 0) return withObject(clause, before);
    if (isIntransitive(clause)) return clause;
    const last = clauses.find((other) => sharesBehind(tree, clause, other));
    return last ? withObject(clause, objectsAfter(last)) : clause;
  });
}

/** „hatte das Gemälde gekauft **und in Bern gezeigt**“, „… geerbt **und der Stadt geschenkt**“: beside its phrases the second verb has no object. */
function isLoose(clause: Clause, clauses: readonly Clause[]): boolean {
  return (
    clause.link === 'conjunct' &&
    clause.understood &&
    clause.verb.copula === undefined &&
    clause.reflexive === undefined &&
    isDoneToSomething(clause.verb.lemma) &&
    clause.complements.every(({ role }) => role === 'prepositional' || role === 'dative') &&
    !hasContent(clause, clauses)
  );
}

/** „hat den Vorschlag geprüft und **gezeigt, dass er teuer ist**“ */
function hasContent({ head }: Clause, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ parent, link }) => parent === head && (link === 'content' || link === 'infinitive'),
  );
}

function withLooseObject(clause: Clause, byHead: ReadonlyMap<number, Clause>): Clause {
  const first = byHead.get(clause.parent ?? -1);
  if (first === undefined || clause.verb.voice !== 'active') return clause;
  const objects = objectsBefore(first).filter((object) => isOfBoth(object, first, clause));
  return objects.length === 0
    ? clause
    : changeClause(clause, { complements: [...objects, ...clause.complements] });
}

/** „lässt **das Dach** von einem Zimmermann decken“: the object of *lassen* is that of *decken*. */
function isLet(clause: Clause, byHead: ReadonlyMap<number, Clause>): boolean {
  const parent = byHead.get(clause.parent ?? -1);
  if (parent?.verb.lemma !== 'lassen' || !clause.verb.infinitive) return false;
  const named = clause.subjects[0];
  return (
    objectsOf(clause).length === 0 &&
    (named === undefined || !objectsOf(parent).some((object) => object.heads.includes(named)))
  );
}

function objectsOf(clause: Clause | undefined): Complement[] {
  return clause?.complements.filter((complement) => complement.role === 'accusative') ?? [];
}

/** Verbs that mostly stand without an object: „hat die Augen zugemacht und **geschossen**“. */
const standsAlone =
  /^(schießen|schlafen|lachen|weinen|schreien|rufen|schweigen|tanzen|arbeiten|warten|beten|protestieren|demonstrieren|antworten|ablehnen|zustimmen|kündigen|applaudieren|klatschen|zögern|leben|tagen|debattieren|streiken|trainieren|jubeln|siegen|kämpfen|streiten|verhandeln|zusammentreten|wohnen|sprechen|reden|reagieren|handeln|gewinnen|verlieren|hoffen|leiden|spielen|singen|kochen)$/;

const isAlone = perForm((lemma): boolean => standsAlone.test(lemma));

/** „**tagte** und beschloss den Bau“ */
function isIntransitive({ verb: { lemma } }: Clause): boolean {
  return isAlone(lemma) || takesNoObject(lemma);
}

/** „habe den Mann gerammt und **sei geflüchtet**“: with *sein* nothing is done to anybody. */
function isMotion(tree: Tree, { verb: { finite, tense, voice } }: Clause): boolean {
  return (
    tense === 'perfect' &&
    voice === 'active' &&
    finite !== undefined &&
    maybeAuxiliaryForm(nodeAt(tree, finite).lower)?.lemma === 'sein'
  );
}

function isBare(clause: Clause): boolean {
  return (
    clause.complements.length === 0 &&
    clause.verb.copula === undefined &&
    clause.reflexive === undefined
  );
}

function withObject(clause: Clause, objects: readonly Complement[]): Clause {
  return objects.length === 0 || clause.verb.voice !== 'active'
    ? clause
    : changeClause(clause, { complements: objects });
}

/** Objects before the first of two verbs at the end of the clause: „der **das Bild** kaufte und verkaufte“. */
function objectsBefore(first: Clause): Complement[] {
  if (first.verb.finite === first.head && !isSubordinate(first)) return [];
  return first.complements.filter(
    (complement) =>
      complement.role === 'accusative' && (complement.heads[0] as number) < first.head,
  );
}

function isSubordinate({ link, mark, subjects, head }: Clause): boolean {
  const isOpened = link === 'relative' || (link !== 'main' && mark !== undefined);
  return isOpened && subjects.every((subject) => subject < head);
}

/** „haben **die Arbeit** gemacht und **können** gehen“: behind its own finite verb the second would need a pronoun. */
function isOfBoth({ heads }: Complement, first: Clause, { verb: { finite } }: Clause): boolean {
  const own = first.verb.finite;
  return finite === undefined || own === undefined || finite === own || (heads[0] ?? 0) < own;
}

/** „stürzte und prellte **sich das Knie**“ is told of the last verb alone. */
function objectsAfter(last: Clause): Complement[] {
  if (last.reflexive !== undefined) return [];
  return last.complements.filter(
    (complement) => complement.role === 'accusative' && (complement.heads[0] as number) > last.head,
  );
}

/** „plant, **baut und betreibt** Brücken“; „Das Land fördert **und die Stadt betreibt** das Theater“. */
function sharesBehind(tree: Tree, clause: Clause, other: Clause): boolean {
  const isJoined =
    other.link === 'conjunct' &&
    (other.parent === clause.head ||
      (clause.link === 'conjunct' && other.parent === clause.parent));
  if (!isJoined || other.head < clause.head) return false;
  const between = tree.nodes.slice(clause.head + 1, other.head);
  if (between.at(-1)?.upos === 'CCONJ')
    return between.every(
      ({ upos, form, head, deprel }) =>
        upos === 'CCONJ' || form === ',' || (deprel === 'conj' && head === other.parent),
    );
  return (
    between[0]?.upos === 'CCONJ' &&
    saysNothingAlone(clause.verb.lemma) &&
    clause.verb.finite === clause.head &&
    other.subjects.every((subject) => subject > clause.head && subject < other.head) &&
    between.every(({ upos }) => /^(CCONJ|DET|ADJ|NOUN|PROPN)$/.test(upos))
  );
}
