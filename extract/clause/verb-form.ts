import type { Node, Tree } from '../parser/tree.ts';
import { maybeAuxiliaryForm, modals } from './lexicon/auxiliaries.ts';
import {
  geVerbs,
  isFiniteForm,
  isParticipleForm,
  isPastPlural,
  isZuForm,
  maybeInfinitive,
  tenseOfForm,
  type VerbShape,
} from './lexicon/infinitives.ts';
import { isBeyondTime } from './beyond-time.ts';
import { isInflectedConjunct, isInflectedRelative } from './inflected-conjunct.ts';
import { isTaken, joinedWords, particles } from './lexicon/particles.ts';
import { sharedFinites, sharedParticiples } from './lexicon/shared-forms.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { perWord } from './per-word.ts';
import { perForm } from './per-form.ts';

/** The infinitive of the full verb with its particle joined: `lehnte` + `ab` → `ablehnen`. */
export const lemmaOfVerb = perWord((tree, head): string => {
  const node = nodeAt(tree, head);
  return (
    maybeSharedParticiple(tree, node) ??
    maybeSharedFinite(tree, node) ??
    lemmaOf(node, particleOf(tree, head), shapeOf(tree, node))
  );
});

/** A participle that two verbs share, told apart by its auxiliary and object. */
function maybeSharedParticiple(tree: Tree, node: Node): string | undefined {
  const shared = sharedParticiples.get(lower(node));
  if (!shared) return undefined;
  const helpers = helpersAround(tree, node);
  const lemmas = helpers.map((helper) => maybeAuxiliaryForm(lower(helper))?.lemma ?? '');
  if (!lemmas.some((lemma) => /^(haben|sein|werden)$/.test(lemma))) return undefined;
  return shared({
    object: dependent(tree, node.index, 'obj', 'ccomp', 'xcomp') !== undefined,
    sein: lemmas.includes('sein') && !lemmas.includes('werden'),
    alone: lemmas.includes('haben') && isAlone(tree, node),
    passive: lemmas.includes('werden'),
  });
}

/** *trügen* is of *tragen*, if somebody carries something. */
function maybeSharedFinite(tree: Tree, node: Node): string | undefined {
  const shared = sharedFinites.get(lower(node));
  if (!shared || particleOf(tree, node.index)) return undefined;
  const ends = dependents(tree, node.index, 'nsubj', 'obj', 'obl:arg');
  return ends.length > 1 && helpersOf(tree, node.index).length === 0 ? shared : undefined;
}

/** Its own auxiliaries, or those of the verb that it is joined to; „wurde gegründet und **gehört** den Erben“ has none. */
function helpersAround(tree: Tree, node: Node): readonly Node[] {
  const helpers = helpersOf(tree, node.index);
  if (helpers.length > 0 || node.deprel !== 'conj') return helpers;
  return isInflectedConjunct(tree, node) ? helpers : helpersOf(tree, node.head);
}

function isAlone(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'obl', 'advmod', 'compound:prt', 'xcomp').every((word) =>
    /^(nicht|nie|schon|bereits|inzwischen|jetzt|längst|später|sofort|schließlich|auch|.*tag|.*abend|.*morgen)$/.test(
      lower(word),
    ),
  );
}

/** The infinitive of a form; `particle` stands apart. */
export function lemmaOf(node: Node, particle: Node | undefined, shape: VerbShape): string {
  const closed = maybeAuxiliaryForm(lower(node));
  if (closed) return (closed.lemma === 'haben' && particle ? lower(particle) : '') + closed.lemma;
  const lemma =
    maybeOwnInfinitive(node, shape) ?? maybeInfinitive(lower(node), shape) ?? writtenLemma(node);
  const prefix = particle ? lower(particle) : '';
  if (prefix === 'infrage') return `infrage ${lemma}`;
  const joined = isPrefixed(lemma, prefix) ? lemma : prefix + lemma;
  return joined.endsWith('wiegen') ? joined.replace(/^(ab|er)wiegen$/, '$1wägen') : joined;
}

/** What the parser says, unless it took the verb for another word. */
function maybeOwnInfinitive(node: Node, shape: VerbShape): string | undefined {
  const isForm =
    (shape === 'participle' && (node.lemma === lower(node) || keepsGe(node))) ||
    (shape === 'finite' && node.lemma === lower(node) && isPastPlural(node.lemma)) ||
    (shape === 'infinitive' && node.lemma === lower(node) && isZuForm(node.lemma));
  return !isForm && isInfinitive(node.lemma) ? node.lemma : undefined;
}

/** *gehen, handeln, wandern, sein*; no verb is called *verdorrn*. */
const infinitives = /^\p{Ll}.*(e[lr]?n|[^aeiouäöülr]n|tun|sein)$/u;

const isInfinitive = perForm((lemma): boolean => infinitives.test(lemma));

/** *kaputtgespart* read as *kaputtgesparen*, *ausgebrannt* as *ausgebrennen*: *ge* behind an adverb or particle belongs to the participle. */
function keepsGe(node: Node): boolean {
  const [, before = '', rest = ''] = /^(\p{Ll}+?)ge(\p{Ll}{3,})$/u.exec(node.lemma) ?? [];
  if (before === '' || !lower(node).startsWith(`${before}ge`)) return false;
  if (joinedWords.has(before)) return true;
  return (
    particles.has(before) &&
    !geVerbs.has(`ge${rest}`) &&
    maybeInfinitive(lower(node), 'participle') === before + rest
  );
}

function writtenLemma(node: Node): string {
  return node.lemma === '_' ? lower(node) : node.lemma.toLowerCase();
}

/** What a verb form is in its clause; without an auxiliary a form that only looks like a participle is inflected. */
export function shapeOf(tree: Tree, node: Node): VerbShape {
  return shapeAt(tree, node.index);
}

const shapeAt = perWord((tree, index): VerbShape => {
  const node = nodeAt(tree, index);
  if (maybeAuxiliaryForm(lower(node))) return isFinite(node) ? 'finite' : 'infinitive';
  const helpers = helpersOf(tree, node.index).map(
    (helper) => maybeAuxiliaryForm(lower(helper))?.lemma,
  );
  const onlyModals = helpers.length > 0 && helpers.every((lemma) => modals.has(lemma ?? ''));
  if (onlyModals && node.feats['VerbForm'] === 'Inf') return 'infinitive';
  if (helpers.length > 0)
    return isParticiple(node) || isPerfect(helpers) || isParticipleForm(lower(node))
      ? 'participle'
      : 'infinitive';
  if (isZuForm(lower(node))) return 'infinitive';
  if (isFiniteForm(lower(node))) return 'finite';
  if (isFinite(node)) return 'finite';
  if (zuOf(tree, node).length > 0) return 'infinitive';
  if (node.feats['VerbForm'] === 'Inf') return mustBeFinite(tree, node) ? 'finite' : 'infinitive';
  if (isInflectedAlone(tree, node) || isWeakPast(node) || isJoinedToFinite(tree, node))
    return 'finite';
  if (isInflectedRelative(tree, node)) return 'finite';
  return isParticipleForm(lower(node)) || hasNoRoomForFinite(node) ? 'participle' : 'finite';
});

/** Auxiliaries and modals around a verb, outermost first: the finite one leads. */
export const helpersOf = perWord((tree, head): readonly Node[] => {
  const own = ownHelpers(tree, head);
  const helpers = own.length > 0 ? own : sharedHelpers(tree, nodeAt(tree, head));
  if (helpers.length < 2) return helpers;
  return helpers.toSorted((a, b) => Number(isFinite(b)) - Number(isFinite(a)) || b.index - a.index);
});

function ownHelpers(tree: Tree, head: number): readonly Node[] {
  return dependents(tree, head, 'aux', 'aux:pass').filter((node) =>
    maybeAuxiliaryForm(lower(node)),
  );
}

/** „die das Haus **geführt** und ein Publikum gewonnen **habe**“: at the end of a clause the auxiliary is that of all participles. */
function sharedHelpers(tree: Tree, node: Node): readonly Node[] {
  if (node.feats['VerbForm'] !== 'Part' || !/^(acl|ccomp|advcl|csubj|xcomp)$/.test(node.deprel))
    return [];
  const others = dependents(tree, node.index, 'conj');
  const last = others.findLast(({ feats }) => feats['VerbForm'] === 'Part');
  const helpers = last ? ownHelpers(tree, last.index) : [];
  const inPassive = helpers.some(({ deprel }) => deprel === 'aux:pass');
  if (inPassive && dependents(tree, node.index, 'nsubj', 'obj').length > 1) return []; // *dass die Firma das Tal beherrscht und gehasst wurde*
  return helpers.every((helper) => last !== undefined && helper.index > last.index) ? helpers : [];
}

/** Only a real particle: in „kennt den Mann gut“ *gut* is an adverb, whatever its label, as *dazu* in „riet dazu, …“. */
export function particleOf(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head, 'compound:prt').find(
    (node) =>
      (particles.has(lower(node)) || /^(raus|rein|runter|rauf|rüber|kennen)$/.test(lower(node))) &&
      isTaken(lower(node), nodeAt(tree, head).lemma) &&
      !isBeyondTime(tree, node),
  );
}

/** The *zu* straight before an infinitive. */
export function zuOf(tree: Tree, full: Node): Node[] {
  const before = tree.nodes[full.index - 1];
  return before?.head === full.index && lower(before) === 'zu' && before.upos !== 'ADP'
    ? [before]
    : [];
}

/** Model features first; the closed class decides for auxiliaries. */
export function isFinite(node: Node): boolean {
  const form = maybeAuxiliaryForm(lower(node));
  if (!form)
    return node.feats['VerbForm']
      ? node.feats['VerbForm'] === 'Fin'
      : node.upos === 'VERB' && !isInfinitiveForm(node);
  if (form.mood === 'none') return false;
  return !ambiguous.has(lower(node)) || node.feats['VerbForm'] !== 'Inf';
}

/** Is it the inflected form of a verb or an auxiliary? */
export function isFiniteVerb(node: Node): boolean {
  return /^(VERB|AUX)$/.test(node.upos) && isFinite(node);
}

/** *gebaut, übernommen, finanziert*: the model's word, or the look of the form. */
export function isParticiple(node: Node): boolean {
  if (node.feats['VerbForm'] === 'Part') return true;
  if (node.feats['VerbForm']) return false;
  return (
    /(ge\w+|^(be|ver|er|ent|zer|miss|über|unter)\w+|iert)(t|en)?$/.test(lower(node)) &&
    /(t|en)$/.test(lower(node))
  );
}

/** *er zahle, sie gehe*: stem + e beside a subject in the third person is Konjunktiv I. */
export function isReportedForm(node: Node): boolean {
  return (
    maybeReported(node) !== undefined && lower(node) !== 'bitte' && node.feats['Mood'] !== 'Imp'
  );
}

/** The infinitive that a form is the Konjunktiv I of. */
function maybeReported(node: Node): string | undefined {
  const form = lower(node);
  if (!form.endsWith('e')) return undefined;
  const infinitive = maybeOwnInfinitive(node, 'finite') ?? maybeInfinitive(form, 'finite');
  return infinitive !== undefined && isReportedOf(form, infinitive) ? infinitive : undefined;
}

function isReportedOf(form: string, infinitive: string): boolean {
  const stem = infinitive.replace(/e?n$/, '');
  return (
    (form === `${stem}e` || `${form.slice(0, -2)}eln` === infinitive) && !/[dtmn]et$/.test(stem)
  );
}

/** „Bauern klagen“: at the head of a clause a form that looks like an infinitive is a plural. */
function mustBeFinite(tree: Tree, node: Node): boolean {
  if (node.deprel === 'root' || dependent(tree, node.index, 'nsubj')) return true;
  return (
    /^(ccomp|advcl|acl)$/.test(node.deprel) && dependent(tree, node.index, 'mark') !== undefined
  );
}

/**
 * „dass Krieg die Bewohner **vertrieben**“: behind a conjunction, with subject and object, and no auxiliary near; „Die Minister **beschlossen**,
 * die Gebühren zu senken“: with what was decided.
 */
function isInflectedAlone(tree: Tree, node: Node): boolean {
  if (node.deprel === 'root' && lower(node).endsWith('en') && tenseOfForm(lower(node)) === 'past')
    return (
      dependent(tree, node.index, 'nsubj') !== undefined &&
      dependent(tree, node.index, 'xcomp', 'ccomp') !== undefined
    );
  return (
    dependent(tree, node.index, 'mark') !== undefined &&
    dependent(tree, node.index, 'nsubj') !== undefined &&
    dependent(tree, node.index, 'obj') !== undefined &&
    /(en|t)$/.test(lower(node))
  );
}

/** „wie beide **mitteilten**“: no participle ends so. */
function isWeakPast(node: Node): boolean {
  const form = lower(node);
  return (
    /^(advcl|acl|ccomp)$/.test(node.deprel) &&
    /[^aeiouäöü]ten?$/.test(form) &&
    !isParticipleForm(form) &&
    tenseOfForm(form) === 'past'
  );
}

/** „das auf Holz lebt und andere **verdrängt**“: beside an inflected verb a form of *be-, ver-, er-, ent-, zer-* is inflected too. */
function isJoinedToFinite(tree: Tree, node: Node): boolean {
  if (node.deprel !== 'conj' || !/^(be|ver|er|ent|zer)\p{Ll}+t$/u.test(lower(node))) return false;
  const { index, feats, deprel } = nodeAt(tree, node.head);
  const isFirst = feats['VerbForm'] === 'Fin' && /^(acl|advcl|ccomp)$/.test(deprel);
  return isFirst && helpersOf(tree, index).length === 0;
}

/** Only *haben* and *sein* around it, and no *zu*: what they stand with is a participle, whatever the model says. */
function isPerfect(helpers: readonly (string | undefined)[]): boolean {
  return helpers.every((lemma) => lemma === 'haben');
}

/** Participles without an auxiliary hang on nouns (*acl*) or share the auxiliary of a conjunct. */
function hasNoRoomForFinite(node: Node): boolean {
  return /^(acl|amod|conj|xcomp|advcl)$/.test(node.deprel) && node.feats['VerbForm'] === 'Part';
}

/** A lemma that already has its particle, as some treebanks write it. */
function isPrefixed(lemma: string, prefix: string): boolean {
  return prefix !== '' && lemma.startsWith(prefix) && lemma.length > prefix.length + 4;
}

/** Plural present and infinitive look alike: *können, haben*. */
const ambiguous: ReadonlySet<string> = new Set(['haben', 'werden', ...modals]);

function isInfinitiveForm(node: Node): boolean {
  return lower(node) === node.lemma.toLowerCase();
}
