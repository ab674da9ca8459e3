import type { Node, Tree } from '../parser/tree.ts';
import {
  type AuxiliaryForm,
  isModalForm,
  maybeAuxiliaryForm,
  modals,
} from './lexicon/auxiliaries.ts';
import { isConditionalForm, isZuForm, tenseOfForm } from './lexicon/infinitives.ts';
import { isInfinitiveToo } from './same-as-infinitive.ts';
import { maybeParticleOf } from './lexicon/particles.ts';
import { takesSein } from './lexicon/sein-perfect.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { perWord } from './per-word.ts';
import {
  helpersOf,
  isFinite,
  isParticiple,
  isReportedForm,
  lemmaOf,
  lemmaOfVerb,
  particleOf,
  shapeOf,
  zuOf,
} from './verb-form.ts';

/** active; passive (*wird gebaut*); state (*ist geplant*). */
export type Voice = 'active' | 'passive' | 'state';

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
export const findVerb = perWord((tree, head): VerbComplex => {
  const copula = dependent(tree, head, 'cop');
  const helpers = helpersOf(tree, head);
  const particle = particleOf(tree, head);
  const full = copula ?? nodeAt(tree, head);
  const lemma = copula ? lemmaOf(copula, undefined, 'finite') : lemmaOfVerb(tree, head);
  const pieces = [full, ...helpers, ...zuOf(tree, full)];
  if (particle && !copula) pieces.push(particle);
  const words = inOrder(pieces);
  const finite =
    finiteHelper(helpers, full) ??
    maybePlural(tree, nodeAt(tree, head), helpers) ??
    (shapeOf(tree, full) === 'finite' ? full : undefined);
  const forms = helpers.map((node) => maybeAuxiliaryForm(lower(node)));
  const voice = voiceOfComplex(tree, { copula, full, helpers, lemma });
  return {
    lemma,
    words,
    finite: finite?.index,
    voice,
    modals: forms.filter(
      (form): form is AuxiliaryForm => form !== undefined && modals.has(form.lemma),
    ),
    mood: finite ? moodOf(tree, head, finite) : 'none',
    tense: tenseOf({ full, helpers, finite, voice }),
    perfectInfinitive: helpers.some(
      (node) =>
        (node.lower === 'haben' ||
          node.lower === 'worden' ||
          (lower(node) === 'sein' && voice !== 'state')) &&
        node !== finite,
    ),
    obliged: isObliged(tree, full, helpers),
    copula: copula?.index,
    infinitive: finite === undefined,
  };
});

/** A verb with some parts changed, in the one shape that all have. */
export function changeVerb(verb: VerbComplex, change: Partial<VerbComplex>): VerbComplex {
  return {
    lemma: change.lemma ?? verb.lemma,
    words: change.words ?? verb.words,
    finite: change.finite ?? verb.finite,
    voice: change.voice ?? verb.voice,
    modals: change.modals ?? verb.modals,
    mood: change.mood ?? verb.mood,
    tense: change.tense ?? verb.tense,
    perfectInfinitive: change.perfectInfinitive ?? verb.perfectInfinitive,
    obliged: change.obliged ?? verb.obliged,
    copula: change.copula ?? verb.copula,
    infinitive: change.infinitive ?? verb.infinitive,
  };
}

/** The positions of words, each once. */
function inOrder(pieces: readonly Node[]): readonly number[] {
  if (pieces.length === 1) return pieces.map(({ index }) => index);
  return [...new Set(pieces.map(({ index }) => index))].toSorted((a, b) => a - b);
}

/** *sollen … gebaut haben*: of two that could be inflected, the one before the full verb is; else the last. */
function finiteHelper(helpers: readonly Node[], full: Node): Node | undefined {
  if (helpers.length === 0) return undefined;
  const inflected = helpers.filter(isFinite).toSorted((a, b) => a.index - b.index);
  return inflected.find((node) => node.index < full.index) ?? inflected.at(-1);
}

/** „ein Gesetz, mit dem **die Mieten** gedeckelt **werden**“: with a subject of its own no infinitive, whatever the model says. */
function maybePlural(tree: Tree, head: Node, helpers: readonly Node[]): Node | undefined {
  const last = helpers.length === 0 ? undefined : helpers.reduce(later);
  if (last === undefined || last.index < head.index || !pluralHelpers.has(last.lower))
    return undefined;
  return /^(acl|ccomp|advcl|csubj)$/.test(head.deprel) &&
    tree.nodes[last.index - 1]?.lower !== 'zu' &&
    dependent(tree, head.index, 'nsubj', 'nsubj:pass') !== undefined
    ? last
    : undefined;
}

function later(a: Node, b: Node): Node {
  return b.index > a.index ? b : a;
}

/** Forms that are infinitives as well. */
const pluralHelpers: ReadonlySet<string> = new Set(['haben', 'werden', ...modals]);

function voiceOfComplex(
  tree: Tree,
  {
    copula,
    full,
    helpers,
    lemma,
  }: { copula: Node | undefined; full: Node; helpers: readonly Node[]; lemma: string },
): Voice {
  if (copula) return 'active';
  return isToBeDone(tree, full, helpers) ? 'passive' : voiceOf(tree, full, helpers, lemma);
}

function voiceOf(tree: Tree, full: Node, helpers: readonly Node[], lemma: string): Voice {
  if (helpers.length === 0 && shapeOf(tree, full) === 'participle')
    return takesSein(lemma, maybeParticleOf(lemma)) && !moving.test(lemma) ? 'active' : 'state';
  if (!isParticiple(full)) return 'active';
  if (isToBeShared(tree, { full, helpers, lemma })) return 'passive';
  const lemmas = helpers.map((node) => maybeAuxiliaryForm(lower(node))?.lemma);
  if (lemmas.includes('werden')) return isInfinitiveToo(tree, full, lemma) ? 'active' : 'passive';
  const transitive = dependents(tree, full.index, 'obj').some(
    (node) => node.feats['Reflex'] !== 'Yes',
  );
  if (!lemmas.includes('sein') || lemmas.includes('haben') || transitive) return 'active';
  return takesSein(lemma, maybeParticleOf(lemma)) ? 'active' : 'state';
}

/** „soll **abgerissen** und ersetzt werden“, „sollen **verkauft**, vermietet oder umgenutzt werden“: *werden* stands behind the last of several participles. */
function isToBeShared(
  tree: Tree,
  { full, helpers, lemma }: { full: Node; helpers: readonly Node[]; lemma: string },
): boolean {
  return (
    helpers.length > 0 &&
    lower(full) !== lemma &&
    helpers.every((helper) => isModalForm(lower(helper))) &&
    isBeforeWerden(tree, full.index)
  );
}

/** Is a conjunct, or a conjunct of that, followed by *werden*? */
function isBeforeWerden(tree: Tree, word: number): boolean {
  return dependents(tree, word, 'conj').some(
    ({ index }) => tree.nodes[index + 1]?.lower === 'werden' || isBeforeWerden(tree, index),
  );
}

/** „**in die Enge getrieben**, gestand er“: on their own the participles of these say what was done to somebody. */
const moving = /^(treiben|schlagen|brechen|reißen)$/;

function moodOf(tree: Tree, head: number, finite: Node): AuxiliaryForm['mood'] {
  const form = maybeAuxiliaryForm(lower(finite));
  if (form?.mood === 'none' || finite.lower === 'möchten' || finite.lower === 'möchte')
    return 'indicative';
  if (form ? form.mood === 'reported' : isReportedForm(finite))
    return isMine(tree, head) ? 'indicative' : 'reported';
  if (form) return form.mood;
  if (lower(finite) === 'trügen' && lemmaOfVerb(tree, finite.index) === 'tragen') return 'reported';
  if (isConditionalForm(lower(finite)) && lower(finite) !== finite.lemma.toLowerCase())
    return 'conditional';
  return finite.feats['Mood'] === 'Sub' &&
    finite.feats['Tense'] === 'Past' &&
    conditionalForms.test(lower(finite))
    ? 'conditional'
    : 'indicative';
}

/** „**Ich habe** gewonnen“, „ich warte“ is no Konjunktiv. */
function isMine(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'nsubj', 'nsubj:pass').some((node) => lower(node) === 'ich');
}

/** Strong Konjunktiv II forms that differ from the indicative: *käme, gäbe, ginge, ließe*. */
const conditionalForms =
  /(äme|ähme|äche|äfe|äbe|öre|össe|öte|üge|iege|iele|inge|ieße|iebe|ünde|ände|äge|ähe|öge|ürbe|ürde)(n|st|t)?$/;

/** „Das Haus **koste** viel“: *kosten* without its *n* is no past, as *sagte* is. */
function isOfPresent(finite: Node): boolean {
  const form = lower(finite);
  return form === finite.lemma || (form.endsWith('te') && finite.lemma.endsWith(`${form}n`));
}

function tenseOf({
  full,
  helpers,
  finite,
  voice,
}: {
  full: Node;
  helpers: readonly Node[];
  finite: Node | undefined;
  voice: Voice;
}): VerbComplex['tense'] {
  if (!finite) return 'none';
  const form = maybeAuxiliaryForm(lower(finite));
  if (finite === full && isOfPresent(finite)) return 'present';
  if (finite === full || !form)
    return tenseOfForm(lower(finite)) ?? (finite.feats['Tense'] === 'Past' ? 'past' : 'present');
  const isOpen = voice === 'active' || !isParticiple(full);
  if (form.lemma === 'werden' && form.mood !== 'conditional' && isOpen) return 'future';
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
  return (
    sein &&
    !isParticiple(full) &&
    !isUnderWay(tree, full) &&
    (zuOf(tree, full).length > 0 || isZuForm(lower(full)))
  );
}

/** „ist **dabei**, die Zinsen **zu senken**“: does it; „Aufgabe des Amtes **ist es**, Märkte zu prüfen“. */
function isUnderWay({ nodes }: Tree, full: Node): boolean {
  const comma = nodes.findLastIndex(({ form, index }) => form === ',' && index < full.index);
  return comma > 0 && /^(dabei|dran|daran|es)$/.test((nodes[comma - 1] as Node).lower);
}

function isObliged(tree: Tree, full: Node, helpers: readonly Node[]): boolean {
  const zu = zuOf(tree, full).length > 0 || isZuForm(lower(full));
  return (
    zu &&
    !isUnderWay(tree, full) &&
    helpers.some((node) => /^(sein|haben)$/.test(maybeAuxiliaryForm(lower(node))?.lemma ?? ''))
  );
}
