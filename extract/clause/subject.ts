import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Clause, Complement } from './clause.ts';
import { isObjectControl } from './lexicon/control.ts';
import { takesSein } from './lexicon/sein-perfect.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import type { VerbComplex } from './verb.ts';

type Draft = Omit<Clause, 'subjects' | 'understood'>;

/** Verbs whose *es* names nobody: *es regnet, es geht um, es gibt*. */
const impersonal: ReadonlySet<string> = new Set(
  'regnen schneien hageln donnern blitzen dämmern geben gehen mangeln fehlen handeln kommen bedürfen heißen gelten scheinen stehen stellen gelingen'.split(
    ' ',
  ),
);

/** Is the subject only a placeholder: *es* with a weather verb or a copula? */
export function isExpletive(tree: Tree, subject: number, verb: VerbComplex): boolean {
  const node = nodeAt(tree, subject);
  return lower(node) === 'es' && (impersonal.has(verb.lemma) || verb.copula !== undefined);
}

/**
 * Who acts in a clause that does not name its subject.
 * „Der Verband forderte die Länder auf, die Pläne anzupassen“: die Länder. „… nimmt Geld auf und baut“: the subject before *und*.
 */
export function understoodSubjects(
  tree: Tree,
  clause: Draft,
  found: ReadonlyMap<number, Clause>,
): readonly number[] {
  const parent = found.get(clause.parent ?? -1);
  if (!parent || isBareParticiple(clause)) return [];
  if (clause.link === 'conjunct') return sharedSubject(tree, clause, parent);
  if (clause.link === 'infinitive' && isNounPredicate(tree, parent))
    return nounController(tree, parent.head, parent);
  if (parent.verb.lemma === 'lassen') return letActor(tree, clause, parent);
  if (clause.link === 'infinitive') return controller(tree, parent);
  if (clause.link === 'adverbial' && clause.verb.infinitive) return actor(parent);
  if (clause.link === 'noun' && clause.verb.infinitive)
    return nounController(tree, clause.host ?? -1, parent);
  return [];
}

/** „bekam den Preis **verliehen**“: nobody is named. */
function isBareParticiple(clause: Draft): boolean {
  return clause.verb.voice === 'state' && clause.verb.finite === undefined;
}

/** „lässt die Küche von Menzel umbauen“: Menzel; „ließ ihn gehen“: him; „ließ das Buch drucken“: nobody is named. */
function letActor(tree: Tree, clause: Draft, parent: Clause): readonly number[] {
  const by = [...parent.complements, ...clause.complements].find(
    (complement) => complement.preposition === 'von' || complement.preposition === 'durch',
  );
  if (by) return by.heads;
  const intransitive = takesSein(clause.verb.lemma, undefined);
  const object = parent.complements.find(
    ({ role }) => role === 'accusative' || (intransitive && role === 'dative'),
  );
  const acts =
    intransitive ||
    clause.complements.some((complement) => complement.role === 'accusative') ||
    object?.heads.some((head) => isActor(nodeAt(tree, head)));
  return object && acts ? object.heads : [];
}

function isActor(node: Node): boolean {
  return (
    node.upos === 'PRON' ||
    node.name?.type === 'PER' ||
    maybeTypeOfNoun(node.lemma) === 'Person' ||
    maybeTypeOfNoun(node.form) === 'Person'
  );
}

/** „ist eine Chance für den Verein, …“. */
function isNounPredicate(tree: Tree, parent: Clause): boolean {
  return parent.verb.copula !== undefined && nodeAt(tree, parent.head).upos === 'NOUN';
}

function sharedSubject(tree: Tree, clause: Draft, parent: Clause): readonly number[] {
  const finite = clause.verb.finite === undefined ? undefined : nodeAt(tree, clause.verb.finite);
  const plural =
    parent.subjects.length > 1 ||
    parent.subjects.some((at) => nodeAt(tree, at).feats['Number'] === 'Plur');
  const clash =
    finite?.feats['Number'] === 'Plur' &&
    !plural &&
    parent.subjects.length > 0 &&
    nodeAt(tree, parent.subjects[0] as number).upos === 'PRON';
  return clash || parent.impersonal ? [] : parent.subjects;
}

/** The subject, or with verbs such as *auffordern, bitten, erlauben* the one that is asked. */
function controller(tree: Tree, parent: Clause): readonly number[] {
  if (!isObjectControl(parent.verb.lemma))
    return parent.impersonal ? dative(parent) : actor(parent);
  if (parent.verb.voice !== 'active') return parent.subjects;
  const object = objectOf(parent) ?? addressee(tree, parent);
  return object?.heads ?? [];
}

function objectOf(parent: Clause): Complement | undefined {
  return (
    parent.complements.find((complement) => complement.role === 'dative') ??
    parent.complements.find((complement) => complement.role === 'accusative')
  );
}

/** *appellieren an, einwirken auf*: the one addressed stands behind a preposition. */
function addressee(tree: Tree, parent: Clause): Complement | undefined {
  return parent.complements.find(
    (complement) =>
      complement.preposition === 'an' &&
      nodeAt(tree, complement.heads[0] as number).index > parent.head - 12,
  );
}

function dative(parent: Clause): readonly number[] {
  return parent.complements.find((complement) => complement.role === 'dative')?.heads ?? [];
}

function actor(parent: Clause): readonly number[] {
  if (parent.impersonal) return [];
  if (parent.verb.voice === 'active') return parent.subjects;
  return (
    parent.complements.find((complement) => /^(von|durch)$/.test(complement.preposition ?? ''))
      ?.heads ?? []
  );
}

/** „eine Gelegenheit für die USA, …“: the USA; „der Plan der Regierung, …“: the Regierung; else the subject. */
function nounController(tree: Tree, host: number, parent: Clause): readonly number[] {
  const owner = dependents(tree, host, 'nmod').find((node) => {
    const preposition = maybePreposition(tree, node.index);
    return preposition === 'für' || preposition === 'an' || preposition === undefined;
  });
  return owner ? [owner.index] : actor(parent);
}
