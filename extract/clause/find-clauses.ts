import type { Node, Tree } from '../parser/tree.ts';
import { byDepth, isClauseHead, parentOf } from './clause-heads.ts';
import { isPluralForm } from './agreement.ts';
import type { Clause } from './clause.ts';
import { findComplements } from './complements.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { maybeGap } from './gap.ts';
import { linkOf, markOf } from './link.ts';
import { isFrontRole } from './front-role.ts';
import { isNamedOffice } from './named-office.ts';
import { conjuncts } from './phrase.ts';
import { maybeRelative, type Relative } from './relative.ts';
import { findRoles, type Roles } from './roles.ts';
import { isAmountThen, isExpletive, understoodSubjects } from './subject.ts';
import { findVerb, type VerbComplex } from './verb.ts';
import { shareVerb } from './shared-verb.ts';
import { shareObjects } from './shared-object.ts';

/** Says how likely a phrase is an actor: above 0 for persons and organisations, below for amounts. */
export type SubjectLikelihood = (head: number) => number;

/** The clauses of a tree, those above before those below. The tree is one that `repairTree` gave. */
export function findClauses(tree: Tree, likely: SubjectLikelihood = () => 0): Clause[] {
  const heads = tree.nodes.filter((node) => isClauseHead(tree, node)).map((node) => node.index);
  const set = new Set(heads);
  const found = new Map<number, Clause>();
  for (const head of byDepth(tree, heads))
    found.set(head, buildClause(tree, head, { set, found, likely }));
  return shareObjects(tree, [...found.values()]);
}

interface Context {
  readonly set: ReadonlySet<number>;
  readonly found: ReadonlyMap<number, Clause>;
  readonly likely: SubjectLikelihood;
}

/** What a clause hangs on; for „stimmt **keinem Plan** zu, **der** …“ the word that the pronoun means, not the verb before it. */
function hostOf(tree: Tree, head: number, relative: Relative | undefined): number | undefined {
  const above = nodeAt(tree, head).head;
  if (above < 0) return undefined;
  return relative && nodeAt(tree, above).upos === 'VERB' ? relative.antecedent : above;
}

function buildClause(tree: Tree, head: number, context: Context): Clause {
  const parent = context.found.get(parentOf(tree, head, context.set) ?? -1);
  const gap = maybeGap(tree, head, context.found.get(nodeAt(tree, head).head));
  if (gap) return gap;
  const link = linkOf(tree, head, parent);
  const verb = shareVerb(tree, findVerb(tree, head), link === 'conjunct' ? parent : undefined);
  const relative = link === 'relative' ? maybeRelative(tree, head) : undefined;
  const { roles, doubtful } = findRoles(tree, head, verb, context.likely);
  const stand = relative && {
    pronoun: relative.pronoun,
    meant: maybeBoth(tree, relative, verb) ?? standFor(tree, context.found, relative.antecedent),
  };
  const own = standIn(ownSubjects(tree, roles), stand);
  const phrases = findComplements(tree, head, roles, verb);
  const complements = stand
    ? phrases.map(({ role, heads, preposition, governed }) => ({
        role,
        heads: standIn(heads, stand),
        preposition,
        governed,
      }))
    : phrases;
  const host = hostOf(tree, head, relative);
  const draft = { link, parent: parent?.head, host, verb, complements };
  const subjects =
    own.length > 0 || isThereIs(tree, head, verb) || isAmountThen(tree, head, verb)
      ? own
      : understoodSubjects(tree, draft, context.found);
  return {
    head,
    link,
    parent: parent?.head,
    host,
    mark: markOf(tree, head),
    verb,
    subjects,
    understood: own.length === 0 && subjects.length > 0,
    impersonal: own.length === 1 && isExpletive(tree, own[0] as number, verb),
    complements,
    doubtful,
    reflexive: reflexiveOf(tree, head, own),
    restriction: undefined,
    possessor: relative?.possessive
      ? { owner: relative.antecedent, of: nodeAt(tree, relative.pronoun).head }
      : undefined,
  };
}

/** „ist ein Pionier, der baute“: a predicate stands for its subject, but „ist Stürmer Tom Behrens, der traf“ and „Das ist ein Abkommen, das …“ name who or what it is. */
function standFor(
  tree: Tree,
  found: ReadonlyMap<number, Clause>,
  antecedent: number,
): readonly number[] {
  if (isNamedOffice(tree, antecedent) || isPerson(tree, antecedent)) return [antecedent];
  const clause = found.get(antecedent);
  return clause?.verb.copula !== undefined &&
    clause.subjects.length > 0 &&
    !clause.impersonal &&
    !isPointed(tree, clause) &&
    !clause.subjects.some((at) => at < antecedent && isFrontRole(tree, at))
    ? clause.subjects
    : [antecedent];
}

/** „von Anna Loth und Tim Marx, **die** sich kennengelernt **hatten**“: beside a plural verb several singular things are meant together. */
function maybeBoth(
  tree: Tree,
  { pronoun, antecedent }: Relative,
  { finite }: VerbComplex,
): readonly number[] | undefined {
  const { deprel } = nodeAt(tree, pronoun);
  if (finite === undefined || lower(nodeAt(tree, pronoun)) !== 'die') return undefined;
  if (!deprel.startsWith('nsubj') || !isPluralForm(lower(nodeAt(tree, finite)))) return undefined;
  const several = conjuncts(tree, antecedent).filter((at) => at < pronoun);
  const isSingular = (at: number) => nodeAt(tree, at).feats['Number'] !== 'Plur';
  return several.length > 1 && several.every(isSingular) ? several : undefined;
}

/** „**Das ist** ein Abkommen“, „**Das sind** Regeln“ */
function isPointed(tree: Tree, { subjects }: Clause): boolean {
  return subjects.some((at) => /^(das|dies)$/.test(lower(nodeAt(tree, at))));
}

/** „Nachfolger wird **Marc Holl**, der das Haus leitete“; *der Koch* is no surname. */
function isPerson(tree: Tree, at: number): boolean {
  const { upos, name } = nodeAt(tree, at);
  if (upos !== 'PROPN' || name?.type !== 'PER') return false;
  return dependent(tree, at, 'flat') !== undefined || dependent(tree, at, 'det') === undefined;
}

/** „eine Einigung gab **es** nicht“: shares no subject with the verb before. */
function isThereIs(tree: Tree, head: number, { lemma }: VerbComplex): boolean {
  return (
    lemma === 'geben' &&
    dependents(tree, head, 'expl', 'nsubj', 'obj').some((node) => lower(node) === 'es')
  );
}

/** A relative pronoun, and the words that it stands for. */
interface Stand {
  readonly pronoun: number;
  readonly meant: readonly number[];
}

function standIn(heads: readonly number[], stand: Stand | undefined): readonly number[] {
  return stand ? heads.flatMap((at) => (at === stand.pronoun ? stand.meant : [at])) : heads;
}

function ownSubjects(tree: Tree, roles: Roles): readonly number[] {
  const subject = roles.get('subject');
  if (subject === undefined) return [];
  return conjuncts(tree, subject);
}

function reflexiveOf(tree: Tree, head: number, subjects: readonly number[]): number | undefined {
  return dependents(tree, head, 'obj', 'obl:arg', 'expl', 'obl', 'dep').find(
    (node) =>
      (lower(node) === 'sich' ||
        (node.feats['Reflex'] === 'Yes' && isOfSpeaker(tree, node, subjects))) &&
      dependent(tree, node.index, 'case') === undefined,
  )?.index;
}

/** „hat **uns** Herr Roth nicht verraten“: *uns* goes back to *wir* only. */
function isOfSpeaker(tree: Tree, node: Node, subjects: readonly number[]): boolean {
  if (!/^(mich|mir|uns|dich|dir|euch)$/.test(lower(node))) return true;
  return subjects.every((at) => /^(ich|wir|du|ihr)$/.test(lower(nodeAt(tree, at))));
}
