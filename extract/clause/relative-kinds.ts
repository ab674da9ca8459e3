import type { EntityType } from '../entity/mention.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import { infinitiveAt, needsMind } from '../entity/speech-verbs.ts';
import {
  isCalledPerson,
  isPatientOfSomebody,
  isPatientOfThings,
  isSubjectOfPersons,
  isSubjectOfThings,
  isUsualPatient,
  isWritten,
} from '../entity/subject-kinds.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** „**der Vertrag** des Trainers, der ausläuft“, „**der Fahrer** des Wagens, der tot war“: of a noun and whose it is, the one of the kind that the clause asks for. */
export function ofAskedKind(
  tree: Tree,
  pronoun: Node,
  host: number,
  mayBe: (noun: Node) => boolean,
): number | undefined {
  const owner = ownerAt(tree, host, pronoun.index);
  const owned = owner && nodeAt(tree, owner.head);
  if (!owned || !mayBe(owner) || !mayBe(owned)) return undefined;
  const asked = askedAt(tree, pronoun).find((isAsked) => isAsked(owner) !== isAsked(owned));
  return asked && (asked(owner) ? owner : owned).index;
}

/** The genitive before the clause, or *mit dem Vermieter*: the host, or what hangs on it. */
function ownerAt(tree: Tree, host: number, before: number): Node | undefined {
  return [nodeAt(tree, host), ...dependents(tree, host, 'nmod')].findLast(
    (noun) =>
      noun.deprel === 'nmod' &&
      noun.head >= 0 &&
      noun.index < before &&
      noun.index > noun.head &&
      nodeAt(tree, noun.head).upos === 'NOUN',
  );
}

type Kind = EntityType | undefined;

function kindOf({ lemma, feats, name, upos }: Node): Kind {
  if (upos === 'PROPN' || name)
    return name?.type === 'PER' ? 'Person' : name?.type === 'LOC' ? 'Place' : 'Organization';
  return (
    maybeTypeOfNoun(lemma, feats.Gender) ?? maybeTypeOfNoun(lemma.replace(/e?s$/, ''), feats.Gender)
  );
}

/** What the verb of the clause asks of the pronoun, the surest first. */
function askedAt(tree: Tree, { index, head, deprel }: Node): readonly ((noun: Node) => boolean)[] {
  if (head < 0) return [];
  const isSubject = deprel === 'nsubj';
  const verb = infinitiveAt(tree, head);
  if (
    verb === 'gehören' &&
    deprel.startsWith('obl') &&
    tree.nodes[index - 1]?.lower.startsWith('zu')
  )
    return [isNoPerson];
  if (verb === 'teilnehmen') return isSubject ? [isSomebody] : [isCourse];
  if (isSubject && isInTime(tree, head, verb)) return [isCourse, isNoPerson];
  if (isSubjectOfThings(tree, index) || (isSubject && isClosing(tree, head, verb)))
    return [isNoPerson];
  if (isWritten(tree, index)) return [isThing];
  if (isUsualPatient(tree, index, 'plan'))
    return [(noun) => isUsualPatient(tree, index, noun.lemma.toLowerCase()), isNoPerson];
  if (isPatientOfThings(tree, index)) return [isNoPerson];
  if (isSubjectOfPersons(tree, index) || isCalledPerson(tree, index)) return [isPerson];
  if (isSubject && conditions.has(lower(nodeAt(tree, head)))) return [isPerson];
  if (isPatientOfSomebody(tree, index) || (isSubject && needsMind(verb))) return [isSomebody];
  return [];
}

/** *Der **Bau** des Tunnels, der im Mai beginnt*, *der **Besuch** des Kanzlers, der bis Freitag dauert* */
function isInTime(tree: Tree, verb: number, infinitive: string): boolean {
  return (
    /^(?:beginnen|anfangen|enden|dauern|andauern|stattfinden|anlaufen)$/.test(infinitive) &&
    dependents(tree, verb, 'xcomp', 'ccomp').length === 0 &&
    dependents(tree, verb, 'obl', 'obl:arg').every((phrase) =>
      dependents(tree, phrase.index, 'case').every((word) => !/^(?:mit|als)$/.test(lower(word))),
    )
  );
}

/** *Die Besitzerin **der Galerie**, die im Mai schließt* */
function isClosing(tree: Tree, verb: number, infinitive: string): boolean {
  return (
    /^(?:schließen|öffnen|vorliegen|erscheinen|gelten)$/.test(infinitive) &&
    dependents(tree, verb, 'obj', 'xcomp', 'ccomp').length === 0
  );
}

/** What begins and ends: a deed, an event, a term. */
function isCourse(noun: Node): boolean {
  return (
    kindOf(noun) === 'Event' ||
    /(?:ung|bau|kauf|abriss|prozess|vertrag|mandat|frist|umzug|einsatz|projekt|dienst|saison|lauf)(?:e?s)?$/i.test(
      noun.lemma,
    )
  );
}

function isPerson(noun: Node): boolean {
  return kindOf(noun) === 'Person';
}

function isNoPerson(noun: Node): boolean {
  return !isPerson(noun);
}

/** Somebody, or a body that acts. */
function isSomebody(noun: Node): boolean {
  return /^(?:Person|Group|Organization|Country)$/.test(kindOf(noun) ?? '');
}

function isThing(noun: Node): boolean {
  return !isSomebody(noun);
}

/** How only somebody is: *der auf der Stelle **tot** war* */
const conditions: ReadonlySet<string> = new Set(
  'tot krank verheiratet geschieden verwitwet ledig schwanger bewusstlos betrunken alkoholisiert minderjährig volljährig arbeitslos vorbestraft geständig angeschnallt nüchtern'.split(
    ' ',
  ),
);
