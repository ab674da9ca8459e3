import type { Node, Tree } from '../parser/tree.ts';
import { type AuxiliaryForm, maybeAuxiliaryForm, modals } from './lexicon/auxiliaries.ts';
import { maybeParticleOf, particles } from './lexicon/particles.ts';
import {
  isFiniteForm,
  isParticipleForm,
  isZuForm,
  maybeInfinitive,
  tenseOfForm,
  type VerbShape,
} from './lexicon/infinitives.ts';
import { takesSein } from './lexicon/sein-perfect.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';

/** active; passive (*wird gebaut*); state (*ist geplant*); recipient (*bekommt verliehen*). */
export type Voice = 'active' | 'passive' | 'state' | 'recipient';

/** All words that together are the verb of a clause, and what they say. */
export interface VerbComplex {
  /** Infinitive of the full verb with its particle: *ablehnen*; of the copula in „ist Favorit“. */
  readonly lemma: string;
  /** Every verbal piece in order of the words: *hatte … abgelehnt*, *lehnte … ab*. */
  readonly words: readonly number[];
  /** The inflected piece; undefined in infinitive and participle clauses. */
  readonly finite: number | undefined;
  readonly voice: Voice;
  /** Modal verbs, outermost first. */
  readonly modals: readonly AuxiliaryForm[];
  readonly mood: AuxiliaryForm['mood'];
  readonly tense: 'present' | 'past' | 'perfect' | 'future' | 'none';
  /** Is the full verb itself in the perfect under a modal: „soll gefälscht haben“? */
  readonly perfectInfinitive: boolean;
  /** *sein zu* and *haben zu*: „ist zu zahlen“. */
  readonly obliged: boolean;
  /** Does it have a copula, so that the head of the clause is the predicate? */
  readonly copula: number | undefined;
  readonly infinitive: boolean;
}

/** Collects the verb of the clause that a word heads. */
export function findVerb(tree: Tree, head: number): VerbComplex {
  const copula = dependent(tree, head, 'cop');
  const helpers = helpersOf(tree, head);
  const particle = particleOf(tree, head);
  const full = copula ?? nodeAt(tree, head);
  const lemma = copula ? lemmaOf(copula, undefined, 'finite') : lemmaOfVerb(tree, head);
  const pieces = [
    full,
    ...helpers,
    ...(copula ? [] : particle ? [particle] : []),
    ...zuOf(tree, full),
  ];
  const words = [...new Set(pieces.map((node) => node.index))].toSorted((a, b) => a - b);
  const finite =
    finiteHelper(helpers, full) ?? (shapeOf(tree, full) === 'finite' ? full : undefined);
  const forms = helpers.map((node) => maybeAuxiliaryForm(lower(node)));
  return {
    lemma,
    words,
    finite: finite?.index,
    voice: copula
      ? 'active'
      : isToBeDone(tree, full, helpers)
        ? 'passive'
        : voiceOf(tree, full, helpers, lemma),
    modals: forms.filter(
      (form): form is AuxiliaryForm => form !== undefined && modals.has(form.lemma),
    ),
    mood: finite ? moodOf(finite) : 'none',
    tense: tenseOf(full, helpers, finite),
    perfectInfinitive: helpers.some(
      (node) => /^(haben|sein|worden)$/.test(lower(node)) && !isFinite(node),
    ),
    obliged: isObliged(tree, full, helpers),
    copula: copula?.index,
    infinitive: finite === undefined,
  };
}

/** The infinitive of the full verb with its particle joined: `lehnte` + `ab` → `ablehnen`. */
export function lemmaOfVerb(tree: Tree, head: number): string {
  const node = nodeAt(tree, head);
  return lemmaOf(node, particleOf(tree, head), shapeOf(tree, node));
}

/** Only a real particle: in „kennt den Mann gut“ *gut* is an adverb, whatever its label. */
function particleOf(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head, 'compound:prt').find((node) => particles.has(lower(node)));
}

function lemmaOf(node: Node, particle: Node | undefined, shape: VerbShape): string {
  const closed = maybeAuxiliaryForm(lower(node));
  if (closed) return closed.lemma;
  const own = node.lemma === '_' ? lower(node) : node.lemma.toLowerCase();
  const lemma = isReportedForm(node) ? own : (maybeInfinitive(lower(node), shape, own) ?? own);
  const prefix = particle ? lower(particle) : '';
  return isPrefixed(lemma, prefix) ? lemma : prefix + lemma;
}

/** What a verb form is in its clause; without an auxiliary a form that only looks like a participle is inflected. */
function shapeOf(tree: Tree, node: Node): VerbShape {
  if (maybeAuxiliaryForm(lower(node))) return isFinite(node) ? 'finite' : 'infinitive';
  const helpers = helpersOf(tree, node.index).map(
    (helper) => maybeAuxiliaryForm(lower(helper))?.lemma,
  );
  if (helpers.length > 0)
    return isParticiple(node) || isPerfect(helpers) || isParticipleForm(lower(node))
      ? 'participle'
      : 'infinitive';
  if (isZuForm(lower(node))) return 'infinitive';
  if (isFiniteForm(lower(node))) return 'finite';
  if (isFinite(node)) return 'finite';
  if (zuOf(tree, node).length > 0) return 'infinitive';
  if (node.feats['VerbForm'] === 'Inf') return mustBeFinite(tree, node) ? 'finite' : 'infinitive';
  return isParticipleForm(lower(node)) || hasNoRoomForFinite(node) ? 'participle' : 'finite';
}

/** „Bauern klagen“: at the head of a clause a form that looks like an infinitive is a plural. */
function mustBeFinite(tree: Tree, node: Node): boolean {
  if (node.deprel === 'root' || dependent(tree, node.index, 'nsubj')) return true;
  return (
    /^(ccomp|advcl|acl)$/.test(node.deprel) && dependent(tree, node.index, 'mark') !== undefined
  );
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

/** Auxiliaries and modals around a verb, outermost first: the finite one leads. */
function helpersOf(tree: Tree, head: number): Node[] {
  const helpers = dependents(tree, head, 'aux', 'aux:pass').filter((node) =>
    maybeAuxiliaryForm(lower(node)),
  );
  return helpers.toSorted((a, b) => Number(isFinite(b)) - Number(isFinite(a)) || b.index - a.index);
}

function zuOf(tree: Tree, full: Node): Node[] {
  return dependents(tree, full.index).filter(
    (node) => lower(node) === 'zu' && node.index === full.index - 1 && node.upos !== 'ADP',
  );
}

/** *sollen … gebaut haben*: of two that could be inflected, the one before the full verb is; else the last. */
function finiteHelper(helpers: readonly Node[], full: Node): Node | undefined {
  const inflected = helpers.filter(isFinite).toSorted((a, b) => a.index - b.index);
  return inflected.find((node) => node.index < full.index) ?? inflected.at(-1);
}

/** Model features first; the closed class decides for auxiliaries. */
function isFinite(node: Node): boolean {
  const form = maybeAuxiliaryForm(lower(node));
  if (!form)
    return node.feats['VerbForm']
      ? node.feats['VerbForm'] === 'Fin'
      : node.upos === 'VERB' && !isInfinitiveForm(node);
  if (form.mood === 'none') return false;
  return !ambiguous.has(lower(node)) || node.feats['VerbForm'] !== 'Inf';
}

/** Plural present and infinitive look alike: *können, haben*. */
const ambiguous: ReadonlySet<string> = new Set([
  'haben',
  'werden',
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
  'mögen',
]);

function isInfinitiveForm(node: Node): boolean {
  return lower(node) === node.lemma.toLowerCase();
}

function voiceOf(tree: Tree, full: Node, helpers: readonly Node[], lemma: string): Voice {
  if (helpers.length === 0 && shapeOf(tree, full) === 'participle')
    return takesSein(lemma, maybeParticleOf(lemma)) ? 'active' : 'state';
  if (!isParticiple(full)) return 'active';
  const lemmas = helpers.map((node) => maybeAuxiliaryForm(lower(node))?.lemma);
  if (lemmas.includes('werden')) return 'passive';
  const transitive = dependents(tree, full.index, 'obj').some(
    (node) => node.feats['Reflex'] !== 'Yes',
  );
  if (!lemmas.includes('sein') || lemmas.includes('haben') || transitive) return 'active';
  return takesSein(lemma, maybeParticleOf(lemma)) ? 'active' : 'state';
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

function moodOf(finite: Node): AuxiliaryForm['mood'] {
  const form = maybeAuxiliaryForm(lower(finite));
  if (form) return form.mood === 'none' ? 'indicative' : form.mood;
  if (isReportedForm(finite)) return 'reported';
  return finite.feats['Mood'] === 'Sub' &&
    finite.feats['Tense'] === 'Past' &&
    conditionalForms.test(lower(finite))
    ? 'conditional'
    : 'indicative';
}

/** Strong Konjunktiv II forms that differ from the indicative: *käme, gäbe, ginge, ließe*. */
const conditionalForms = /(äme|äbe|inge|ieße|iebe|ünde|ände|äge|ähe|öge|ürbe|ürde)(n|st|t)?$/;

/** *er zahle, sie gehe*: stem + e beside a subject in the third person is Konjunktiv I. */
export function isReportedForm(node: Node): boolean {
  const lemma = node.lemma.toLowerCase();
  const stem = lemma.replace(/e?n$/, '');
  return (
    lower(node) === `${stem}e` &&
    !stem.endsWith('et') &&
    node.feats['Person'] !== '1' &&
    node.feats['Mood'] !== 'Imp' &&
    node.feats['Tense'] !== 'Past'
  );
}

function tenseOf(
  full: Node,
  helpers: readonly Node[],
  finite: Node | undefined,
): VerbComplex['tense'] {
  if (!finite) return 'none';
  const form = maybeAuxiliaryForm(lower(finite));
  if (finite === full || !form)
    return tenseOfForm(lower(finite)) ?? (finite.feats['Tense'] === 'Past' ? 'past' : 'present');
  if (form.lemma === 'werden' && form.mood !== 'conditional' && !isParticiple(full))
    return 'future';
  if (
    form.lemma === 'werden' &&
    helpers.length > 1 &&
    form.tense === 'present' &&
    helpers.some((node) => lower(node) === 'werden' && node !== finite)
  )
    return 'future';
  if (form.lemma === 'haben' || (form.lemma === 'sein' && isParticiple(full))) return 'perfect';
  return form.tense === 'past' ? 'past' : 'present';
}

/** „ist zu bezahlen“: the subject is what is to be paid. */
function isToBeDone(tree: Tree, full: Node, helpers: readonly Node[]): boolean {
  const sein = helpers.some((node) => maybeAuxiliaryForm(lower(node))?.lemma === 'sein');
  return sein && !isParticiple(full) && (zuOf(tree, full).length > 0 || isZuForm(lower(full)));
}

function isObliged(tree: Tree, full: Node, helpers: readonly Node[]): boolean {
  const zu = zuOf(tree, full).length > 0 || isZuForm(lower(full));
  return (
    zu &&
    helpers.some((node) => /^(sein|haben)$/.test(maybeAuxiliaryForm(lower(node))?.lemma ?? ''))
  );
}
