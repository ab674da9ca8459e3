import type { Node, Tree } from '../parser/tree.ts';
import { findActors } from './actors.ts';
import { maybeAppointed } from './appointed.ts';
import { assignments, orderBonus, type Role, type Way } from './assignments.ts';
import { agreementScore } from './agreement.ts';
import { type Case, findCases, isCaseThinkable } from './case.ts';
import { isInsertedSpeaker, isObjectOfSecond } from './behind-verb.ts';
import { askedScore } from './asked-amount.ts';
import { standsBesideSich } from './beside-sich.ts';
import { isFreeSubject } from './free-clause.ts';
import { maybeFirstNamed } from './fronted-object.ts';
import { maybeJudge } from './judged-by.ts';
import { isPenalty, isTimeWord } from './lexicon/time-nouns.ts';
import { takesNoAccusative, takesOnlyDative } from './lexicon/transitive.ts';
import { isLeft, isOfThem, isPartOfMany } from './lone-number.ts';
import { maybeObjectOnly } from './object-only.ts';
import { maybePreposition, phraseWords } from './phrase.ts';
import { isOtherNumber } from './relative-number.ts';
import { dependent, dependents, isNominal, lower, nodeAt } from './navigate.ts';
import { sharingScore } from './second-conjunct.ts';
import { hasWord } from './sentence-words.ts';
import type { VerbComplex } from './verb.ts';
import { findCosts } from './whom-it-costs.ts';
import { scoreWithoutSubject } from './without-subject.ts';
import { isParticiple } from './verb-form.ts';

/** The bare noun phrases of a clause, told apart. */
export type Roles = ReadonlyMap<Role, number>;

export interface Assignment {
  readonly roles: Roles;
  /** Could another phrase as well be the subject? */
  readonly doubtful: boolean;
}

/** How far the model's label and case count behind a participle in first place, where they often err. */
const frontedTrust = 0.1;

/** How much better than with another subject the roles must fit to be beyond doubt. */
const clearMargin = 1;

const bareRelations = ['nsubj', 'nsubj:pass', 'obj', 'obl:arg', 'obl', 'csubj', 'dep'];
const caseOf: Readonly<Record<Role, Case>> = {
  subject: 'Nom',
  accusative: 'Acc',
  dative: 'Dat',
  genitive: 'Gen',
};

/**
 * Tells subject and objects apart by the parser's label, case, agreement and position together, because each of
 * them errs: „Einen Rekordgewinn meldete der Zulieferer“ – *einen* cannot be a subject, whatever the label.
 */
export function findRoles(
  tree: Tree,
  head: number,
  verb: VerbComplex,
  isLikelySubject: (head: number) => number,
): Assignment {
  const { deprel } = nodeAt(tree, head);
  const isRelative = deprel.startsWith('acl') || deprel.startsWith('advcl');
  const phrases = withoutName(barePhrases(tree, head), verb, isRelative).slice(0, 4);
  const free = isFreeSubject(tree, head);
  const orphaned = free ? 20 : scoreWithoutSubject(tree, head, verb);
  const fronted =
    verb.finite !== undefined && head < verb.finite && phrases.every((node) => node.index > head);
  const actors = findActors(tree, head, verb, phrases);
  const appointed = maybeAppointed(tree, verb, phrases);
  const judge = maybeJudge(tree, head, verb, phrases);
  const taken = maybeObjectOnly(tree, verb, phrases);
  const firstNamed = maybeFirstNamed(tree, verb, phrases);
  const costs = findCosts(tree, verb, phrases);
  const scores = phrases.map((node) => {
    const own = scoresOf(tree, node, verb, {
      likely: isLikelySubject(node.index),
      trust: fronted ? frontedTrust : 1,
    });
    if (node === appointed) return { ...own, subject: own.subject - 5, dative: own.dative - 10 };
    if (node === judge)
      return { ...own, subject: own.subject - 20, accusative: own.accusative - 20 };
    if (costs.has(node)) return { ...own, subject: own.subject - 20 };
    if (node === taken) return { ...own, subject: own.subject - 14 };
    if (phrases.length === 1 && standsBesideSich(tree, node, verb))
      return { ...own, subject: own.subject - 20 };
    if (phrases.length === 1 && isObjectOfSecond(tree, node, verb))
      return { ...own, subject: own.subject - 12 };
    if (phrases.length === 1 && isInsertedSpeaker(tree, node, verb))
      return { ...own, subject: own.subject + 8 };
    if (node === firstNamed || isOfThem(tree, node)) return { ...own, subject: own.subject + 3 };
    if (!actors.has(node)) return own;
    const dative = phrases.length > 2 ? own.dative : own.dative - 10;
    return {
      ...own,
      accusative: own.accusative - 10,
      dative,
      genitive: maybeGenitive(tree, node) ? own.genitive : own.genitive - 10,
    };
  });
  const lastActs = fronted && isParticiple(nodeAt(tree, head));
  const { assigned, margin } = bestOf(scores, { orphaned, fronted: lastActs });
  const found = new Map<Role, number>();
  for (const [at, role] of assigned.entries()) {
    const { index } = phrases[at] as Node;
    if (role === 'subject' || !isPlaceholder(tree, index, verb)) found.set(role, index);
  }
  return { roles: found, doubtful: margin < clearMargin };
}

/** The best of all ways to give roles to phrases, and how much better it is than the best with another subject. */
function bestOf(
  scores: readonly Scores[],
  order: { orphaned: number; fronted: boolean },
): { readonly assigned: readonly Role[]; readonly margin: number } {
  let assigned: readonly Role[] = [];
  let subject = scores.length;
  let most = -Infinity;
  // The best total with each phrase for the subject, and at the end with none.
  const bestWith = [...scores.map(() => -Infinity), -Infinity];
  for (const way of assignments[scores.length] as readonly Way[]) {
    const total = totalOf(way, scores, order);
    const at = way.subject < 0 ? scores.length : way.subject;
    if (total > (bestWith[at] as number)) bestWith[at] = total;
    if (total <= most) continue;
    most = total;
    assigned = way.roles;
    subject = at;
  }
  bestWith[subject] = -Infinity;
  return { assigned, margin: most - Math.max(...bestWith) };
}

function totalOf(
  way: Way,
  scores: readonly Scores[],
  order: { orphaned: number; fronted: boolean },
): number {
  const { roles } = way;
  let total = orderBonus(way, order);
  for (let at = 0; at < roles.length; at++) total += (scores[at] as Scores)[roles[at] as Role];
  return total;
}

/** „nannte die Strafen **ein Zeichen** der Ohnmacht“: with verbs of naming the last of three is a predicate; „deren Namen **das Amt** nicht nennt“ has none. */
function withoutName(phrases: Node[], verb: VerbComplex, isRelative: boolean): Node[] {
  if (!namingVerbs.has(verb.lemma)) return phrases;
  const others = verb.voice === 'active' && (hasSubject(phrases) || isRelative) ? 2 : 1;
  return phrases.length > others ? phrases.slice(0, -1) : phrases;
}

const namingVerbs: ReadonlySet<string> = new Set('nennen schimpfen taufen heißen'.split(' '));

function hasSubject(phrases: readonly Node[]): boolean {
  return phrases.some((node) => node.deprel.startsWith('nsubj'));
}

/** *es* before the verb is never its object: „Es folgten lange Debatten“. */
function isPlaceholder(tree: Tree, at: number, verb: VerbComplex): boolean {
  return lower(nodeAt(tree, at)) === 'es' && verb.finite !== undefined && at < verb.finite;
}

/** Noun phrases without a preposition that depend on the verb, reflexives and time nouns left out. */
function barePhrases(tree: Tree, head: number): Node[] {
  const phrases = dependents(tree, head, ...bareRelations).filter(
    (node) => isBarePhrase(tree, node) && !isListed(tree, head, node) && !isSource(tree, node),
  );
  const named = phrases.some((node) => node.deprel.startsWith('nsubj') && !isTimeWord(node.form));
  const untimely = phrases.filter(
    (node) =>
      !named ||
      !node.deprel.startsWith('nsubj') ||
      !isTimeWord(node.form) ||
      isPenalty(tree.nodes[node.index + 1]?.form ?? ''),
  );
  const filled = untimely.some(
    (node) => node.deprel !== 'obl' && isCaseThinkable(tree, node.index, 'Nom'),
  );
  if (named || filled) return untimely;
  return [...dependents(tree, head, 'expl').filter((node) => lower(node) === 'es'), ...untimely];
}

/** „klagte er: **ihren Beruf, ihr Haus**“, „hat ein Album dabei, **zwölf Lieder**“: what a colon lists or follows the particle is no argument. */
function isListed(tree: Tree, head: number, node: Node): boolean {
  const particle = dependent(tree, head, 'compound:prt');
  return (
    node.index > head &&
    (tree.nodes.slice(head, node.index).some((mark) => mark.form === ':') ||
      (particle !== undefined &&
        node.index > particle.index &&
        tree.nodes[particle.index + 1]?.form === ','))
  );
}

/** „…, **so Anwohner Berg**“ says who says it. */
function isSource(tree: Tree, { index }: Node): boolean {
  if (!hasWord(tree, 'so')) return false;
  const first = phraseWords(tree, index)[0] as number;
  const so = tree.nodes[first - 1];
  return so !== undefined && lower(so) === 'so' && tree.nodes[first - 2]?.upos === 'PUNCT';
}

function isBarePhrase(tree: Tree, node: Node): boolean {
  if (!isNominal(node) && !/^(DET|X)$/.test(node.upos) && !isNominalised(tree, node)) return false;
  if (isReflexive(tree, node)) return false;
  if (
    dependent(tree, node.index, 'case') !== undefined ||
    maybePreposition(tree, node.index) !== undefined
  )
    return false;
  const adverbial = node.deprel === 'obl' || node.deprel === 'dep';
  if (node.upos === 'NUM')
    return !adverbial || isPartOfMany(tree, node) || isLeft(tree, node) || isOfThem(tree, node);
  return !adverbial || !(isTimeWord(node.form) || node.upos === 'ADJ');
}

/** *sich*, and *uns* beside *wir*, but not „**Uns** hat niemand gefragt“. */
function isReflexive(tree: Tree, node: Node): boolean {
  if (lower(node) === 'sich') return true;
  if (node.feats['Reflex'] !== 'Yes') return false;
  const subjects = dependents(tree, node.head, 'nsubj');
  return subjects.length === 0 || subjects.some((each) => /^(ich|wir|du|ihr)$/.test(lower(each)));
}

/** *der Kranke, mehrere Kranke*: an adjective with an article stands for a noun. */
function isNominalised(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'ADJ' && dependent(tree, node.index, 'det', 'det:poss', 'nummod') !== undefined
  );
}

type Scores = Readonly<Record<Role, number>>;

function scoresOf(
  tree: Tree,
  node: Node,
  verb: VerbComplex,
  { likely, trust }: { likely: number; trust: number },
): Scores {
  const context = { cases: findCases(tree, node.index), trust };
  return {
    subject:
      scoreOf(tree, node, 'subject', context) +
      agreementScore(tree, node, verb) +
      likely -
      (isOtherNumber(tree, node, verb) ? 12 : 0) -
      (verb.infinitive && !isHeadline(node, verb) ? 20 : 0) -
      sharingScore(tree, node, verb) -
      askedScore(tree, node),
    accusative:
      scoreOf(tree, node, 'accusative', context) -
      (verb.voice === 'active' ? 0 : 3) -
      (takesOnlyDative(verb.lemma) || takesNoAccusative(verb.lemma) ? 8 : 0),
    dative: scoreOf(tree, node, 'dative', context),
    genitive: scoreOf(tree, node, 'genitive', context) - 2,
  };
}

/** What case and label say for a role. */
function scoreOf(
  tree: Tree,
  node: Node,
  role: Role,
  { cases, trust }: { cases: readonly Case[]; trust: number },
): number {
  return (
    caseScore(tree, node, { cases, wanted: caseOf[role], trust }) + trust * labelScore(node, role)
  );
}

/** „**Autobahn** nach Unfall gesperrt“: a headline leaves the auxiliary out; „**die** erhoben werden“ looks like an infinitive. */
function isHeadline(node: Node, verb: VerbComplex): boolean {
  return verb.voice !== 'active' && node.deprel.startsWith('nsubj');
}

function caseScore(
  tree: Tree,
  node: Node,
  { cases, wanted, trust }: { cases: readonly Case[]; wanted: Case; trust: number },
): number {
  if (cases.includes(wanted)) return cases[0] === wanted ? trust : 0;
  return isCaseThinkable(tree, node.index, wanted) ? -5 : -12;
}

function labelScore(node: Node, role: Role): number {
  const weight = 3 * node.deprelProbability;
  if (node.deprel.startsWith('nsubj') || node.deprel === 'csubj')
    return role === 'subject' ? weight : 0;
  if (node.deprel === 'obj') return role === 'accusative' ? weight : role === 'dative' ? 0.5 : 0;
  if (node.deprel === 'expl') return role === 'subject' ? 0 : -8;
  return role === 'dative' ? weight : role === 'genitive' ? weight : 0;
}

/** „die **der Hansa**“: with an article that fits, or what the parser takes for no argument. */
function maybeGenitive(tree: Tree, { index, deprel }: Node): boolean {
  if (deprel !== 'nsubj' && deprel !== 'obj') return true;
  return (
    dependent(tree, index, 'det', 'det:poss', 'amod') !== undefined &&
    findCases(tree, index).includes('Gen')
  );
}
