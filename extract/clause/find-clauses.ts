import type { Node, Tree } from '../parser/tree.ts';
import type { Clause, Complement, Link } from './clause.ts';
import { findComplements } from './complements.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from './lexicon/auxiliaries.ts';
import { isZuForm } from './lexicon/infinitives.ts';
import { ancestors, dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { conjuncts } from './phrase.ts';
import { maybeRelative, maybeRelativeAdverb } from './relative.ts';
import { findRoles, type Roles } from './roles.ts';
import { isExpletive, understoodSubjects } from './subject.ts';
import { findVerb, isParticiple } from './verb.ts';
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

function buildClause(tree: Tree, head: number, context: Context): Clause {
  const parent = context.found.get(parentOf(tree, head, context.set) ?? -1);
  const link = linkOf(tree, head, parent);
  const verb = shareVerb(tree, findVerb(tree, head), link === 'conjunct' ? parent : undefined);
  const relative = link === 'relative' ? maybeRelative(tree, head) : undefined;
  const { roles, doubtful } = findRoles(tree, head, verb, context.likely);
  const stand = (at: number) =>
    at === relative?.pronoun ? standFor(context.found, relative.antecedent) : [at];
  const own = ownSubjects(tree, roles).flatMap(stand);
  const draft = {
    head,
    link,
    parent: parent?.head,
    host: nodeAt(tree, head).head < 0 ? undefined : nodeAt(tree, head).head,
    mark: markOf(tree, head),
    verb,
    complements: findComplements(tree, head, roles, verb).map((complement) =>
      standIn(complement, stand),
    ),
    doubtful,
    reflexive: reflexiveOf(tree, head),
    impersonal: own.length === 1 && isExpletive(tree, own[0] as number, verb),
    possessor: relative?.possessive
      ? { owner: relative.antecedent, of: nodeAt(tree, relative.pronoun).head }
      : undefined,
  };
  const subjects = own.length > 0 ? own : understoodSubjects(tree, draft, context.found);
  return { ...draft, subjects, understood: own.length === 0 && subjects.length > 0 };
}

/** „ist ein Pionier, der baute“: a predicate stands for its subject. */
function standFor(found: ReadonlyMap<number, Clause>, antecedent: number): readonly number[] {
  const clause = found.get(antecedent);
  return clause?.verb.copula !== undefined && clause.subjects.length > 0 && !clause.impersonal
    ? clause.subjects
    : [antecedent];
}

function standIn(complement: Complement, stand: (at: number) => readonly number[]): Complement {
  return { ...complement, heads: complement.heads.flatMap(stand) };
}

function ownSubjects(tree: Tree, roles: Roles): number[] {
  const subject = roles.get('subject');
  if (subject === undefined) return [];
  return conjuncts(tree, subject);
}

/** Verbs outside noun phrases, and nouns or adjectives with a copula. */
function isClauseHead(tree: Tree, node: Node): boolean {
  if (notHeads.has(node.deprel) || node.upos === 'PUNCT') return false;
  if (dependent(tree, node.index, 'cop')) return true;
  if (node.upos === 'VERB') return !isAttribute(tree, node);
  if (node.upos === 'AUX') return true;
  return (
    node.upos === 'ADJ' &&
    isParticiple(node) &&
    dependents(tree, node.index, 'aux', 'aux:pass').length > 0
  );
}

const notHeads: ReadonlySet<string> = new Set([
  'aux',
  'aux:pass',
  'cop',
  'case',
  'det',
  'det:poss',
  'compound:prt',
  'mark',
  'punct',
  'cc',
  'amod',
  'fixed',
  'flat',
  'compound',
  'nummod',
  'advmod',
]);

/** „die geplante Reise“: a participle before its noun is no clause of the sentence. */
function isAttribute(tree: Tree, node: Node): boolean {
  return (
    node.head > node.index &&
    nodeAt(tree, node.head).upos === 'NOUN' &&
    node.deprel === 'acl' &&
    !dependent(tree, node.index, 'aux', 'aux:pass', 'nsubj')
  );
}

function parentOf(tree: Tree, head: number, set: ReadonlySet<number>): number | undefined {
  return ancestors(tree, head).find((at) => set.has(at));
}

function linkOf(tree: Tree, head: number, parent: Clause | undefined): Link {
  const node = nodeAt(tree, head);
  if (!parent) return node.head < 0 ? 'main' : 'beside';
  const mark = markOf(tree, head) ?? '';
  const infinitive = isZuInfinitive(tree, node);
  if (!infinitive && node.head >= 0 && maybeRelative(tree, head)) return 'relative';
  if (node.head === parent.head && /^(dass|daß|ob)$/.test(mark)) return 'content';
  if (adverbialMarks.test(mark) && node.deprel !== 'conj') return 'adverbial';
  if (isVerbFirst(tree, node, parent)) return 'adverbial';
  return linkOfLabel(tree, node, { parent, infinitive });
}

const adverbialMarks =
  /^(weil|obwohl|obgleich|während|wenn|falls|sofern|sobald|solange|nachdem|bevor|ehe|damit|um|ohne|statt|anstatt|indem|sodass|zumal|seitdem)$/;

/** „**Sollte** die Bank kündigen, verliert die Familie …“: a clause before the main verb that begins with its own. */
function isVerbFirst(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index > parent.head || /^(conj|acl)$/.test(node.deprel))
    return false;
  const words = subtree(tree, node.index).map((word) => nodeAt(tree, word));
  const first = words.find((word) => word.upos !== 'PUNCT');
  const behind = words.at(-1)?.form === ',' ? (words.at(-1)?.index ?? 0) + 1 : -1;
  const opens =
    first !== undefined && (first.upos === 'AUX' || first === node) && first.index === 0;
  return opens && parent.verb.finite === behind;
}

function linkOfLabel(
  tree: Tree,
  node: Node,
  { parent, infinitive }: { parent: Clause; infinitive: boolean },
): Link {
  switch (node.deprel) {
    case 'conj':
      if (isUnmarkedContent(tree, node, parent)) return infinitive ? 'infinitive' : 'content';
      return node.head === parent.head ? 'conjunct' : 'beside';
    case 'parataxis':
    case 'dep':
      return isUnmarkedContent(tree, node, parent) ? 'content' : 'beside';
    case 'ccomp':
    case 'csubj':
    case 'obj':
      if (!infinitive && isSecondThought(tree, node, parent)) return 'beside';
      return infinitive ? 'infinitive' : 'content';
    case 'xcomp':
      if (!infinitive && node.upos === 'VERB' && dependent(tree, node.index, 'nsubj', 'nsubj:pass'))
        return 'content';
      return node.head === parent.head || nodeAt(tree, node.head).upos === 'ADJ'
        ? 'infinitive'
        : 'noun';
    case 'advcl':
      return infinitive ? 'infinitive' : 'adverbial';
    case 'acl':
    case 'appos':
      return maybeRelativeAdverb(tree, node.index) && node.index > node.head ? 'relative' : 'noun';
    default:
      return 'beside';
  }
}

/** „…, ihr Vorgänger habe Akten vernichtet“: what is said, without *dass*, taken for a conjunct or an insertion. */
function isUnmarkedContent(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index < parent.head || dependent(tree, node.index, 'cc'))
    return false;
  if (!isSaying(parent.verb.lemma) || parent.verb.copula !== undefined || isSaying(node.lemma))
    return false;
  if (parent.complements.some((complement) => complement.role === 'accusative')) return false;
  return (
    findVerb(tree, node.index).mood === 'reported' || isIntroduced(tree, parent.head, node.index)
  );
}

/** „wies das zurück: Kündigungen seien …“: the verb has its object, what follows the colon is a sentence of its own. */
function isSecondThought(tree: Tree, node: Node, parent: Clause): boolean {
  const colon = tree.nodes.slice(parent.head + 1, node.index).some((mark) => mark.form === ':');
  return (
    colon &&
    markOf(tree, node.index) === undefined &&
    parent.complements.some((complement) => complement.role === 'accusative')
  );
}

/** A colon or a quotation mark stands between the verb of saying and what is said. */
function isIntroduced(tree: Tree, saying: number, said: number): boolean {
  return tree.nodes.slice(saying + 1, said).some((node) => /^[:„»"“]$/.test(node.form));
}

/** *zu gehen, anzukündigen*, without an inflected verb. */
function isZuInfinitive(tree: Tree, node: Node): boolean {
  if (
    dependents(tree, node.index, 'aux', 'cop').some(
      (aux) => maybeAuxiliaryForm(lower(aux))?.mood !== 'none',
    )
  )
    return false;
  return (
    isZuForm(lower(node)) ||
    node.feats['VerbForm'] === 'Inf' ||
    dependents(tree, node.index).some(
      (child) => lower(child) === 'zu' && child.index === node.index - 1,
    )
  );
}

const marks =
  /^(dass|daß|weil|da|obwohl|obgleich|während|wenn|falls|sofern|sobald|solange|nachdem|bevor|ehe|bis|als|seit|seitdem|damit|um|ohne|statt|anstatt|ob|indem|wie|weshalb|warum|wohin|woher|wann|wer|sodass|zumal)$/;

function markOf(tree: Tree, head: number): string | undefined {
  const words = dependents(tree, head, 'mark', 'cc', 'case', 'advmod').filter(
    (node) => node.index < head && marks.test(lower(node)),
  );
  const mark =
    words.find((node) => node.deprel === 'mark') ??
    words.find((node) => node.upos === 'SCONJ') ??
    words.find((node) => /^(um|ohne|statt|anstatt|wie)$/.test(lower(node)));
  return mark && lower(mark);
}

function reflexiveOf(tree: Tree, head: number): number | undefined {
  return dependents(tree, head, 'obj', 'obl:arg', 'expl', 'obl', 'dep').find(
    (node) => lower(node) === 'sich' || node.feats['Reflex'] === 'Yes',
  )?.index;
}

function byDepth(tree: Tree, heads: readonly number[]): number[] {
  const depth: number[] = [];
  const order = [tree.root];
  depth[tree.root] = 0;
  for (let next = 0; next < order.length; next++) {
    for (const child of tree.children[order[next] as number] ?? []) {
      depth[child] = (depth[order[next] as number] ?? 0) + 1;
      order.push(child);
    }
  }
  return heads.toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
}
