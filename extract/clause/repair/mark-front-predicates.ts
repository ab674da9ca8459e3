import type { Node, Tree } from '../../parser/tree.ts';
import { isParticipleForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower, nodeAt } from '../navigate.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „**Aufgeflogen** war der Betrug durch einen Anruf“, „**Uneins** sind sich die Fraktionen“: a participle or an adjective in first
 * place looks like a noun by its capital; what stands behind *sein* is the subject. „**Zeitweise** waren 85 Helfer im Einsatz“:
 * an adverb in first place is no predicate beside a phrase that is one.
 */
export function markFrontPredicates(tree: Tree): Tree {
  const [first, helper] = tree.nodes;
  if (first && helper && isOnlyAdverb(tree, first, helper)) return belowSein(tree, first, helper);
  if (first && helper && isShaped(tree, first, helper))
    return changeTree(
      tree,
      new Map<number, Change>([
        [first.index, { upos: 'VERB', feats: { VerbForm: 'Part' } }],
        [helper.index, { deprel: 'aux' }],
      ]),
    );
  if (first && helper && isDone(first, helper)) return markDone(tree, first);
  if (!first || !helper || first.head < 0 || !isBe(helper)) return tree;
  const subject = nodeAt(tree, first.head);
  if (helper.head !== subject.index || helper.deprel !== 'cop') return tree;
  if (!(isPredicate(first) && first.deprel === 'nsubj') && !isQuality(tree, first, subject))
    return tree;
  const participle = participles.test(first.form);
  const raised = changeTree(
    tree,
    new Map([
      [
        first.index,
        { head: subject.head, deprel: subject.deprel, upos: participle ? 'VERB' : 'ADJ' },
      ],
    ]),
  );
  const changes = new Map<number, Change>([
    [subject.index, { head: first.index, deprel: 'nsubj' }],
    [helper.index, { head: first.index, deprel: participle ? 'aux' : 'cop' }],
  ]);
  for (const child of dependents(tree, subject.index))
    if (belongsToVerb(tree, child, subject))
      changes.set(child.index, { head: first.index, deprel: labelOf(child, participle) });
  return changeTree(raised, changes);
}

/** „**Rechtskräftig** ist das Urteil nicht“: an adjective beside the only noun, which has an article. */
function isQuality(tree: Tree, first: Node, subject: Node): boolean {
  return (
    first.upos === 'ADJ' &&
    first.deprel === 'advmod' &&
    subject.upos === 'NOUN' &&
    dependent(tree, subject.index, 'nsubj', 'expl') === undefined &&
    dependents(tree, subject.index, 'det').some(({ lower: word }) => /^d(er|ie|as)$/.test(word))
  );
}

/** „**Geprägt** ist die Stadt von Zechen“: with who or what does it, a participle is no quality. */
function isShaped(tree: Tree, first: Node, helper: Node): boolean {
  return (
    first.upos === 'ADJ' &&
    helper.head === first.index &&
    helper.deprel === 'cop' &&
    isBe(helper) &&
    isParticipleForm(lower(first)) &&
    tree.nodes.some(({ form, deprel }) => deprel === 'case' && /^(von|vom|durch)$/.test(form))
  );
}

/** „**Zeitweise** waren 40 Straßen unter Wasser“ */
function isOnlyAdverb(tree: Tree, first: Node, helper: Node): boolean {
  return (
    helper.head === first.index &&
    adverbs.has(first.lower) &&
    isBe(helper) &&
    dependents(tree, first.index, 'obl', 'nmod').some(
      ({ index }) => dependent(tree, index, 'case') !== undefined,
    )
  );
}

const adverbs: ReadonlySet<string> = new Set(
  'zeitweise zuletzt derzeit momentan aktuell inzwischen mittlerweile zunächst anfangs kurzzeitig vorübergehend zwischenzeitlich'.split(
    ' ',
  ),
);

/** *sein* heads its clause, and all hangs on it. */
function belowSein(tree: Tree, first: Node, helper: Node): Tree {
  const raised = changeTree(
    tree,
    new Map([[helper.index, { head: first.head, deprel: first.deprel }]]),
  );
  const changes = new Map<number, Change>([
    [first.index, { head: helper.index, deprel: 'advmod', upos: 'ADV' }],
  ]);
  for (const child of dependents(tree, first.index))
    if (child !== helper)
      changes.set(child.index, { head: helper.index, deprel: labelBelow(child) });
  return changeTree(raised, changes);
}

function labelBelow({ deprel }: Node): string {
  if (deprel === 'nmod') return 'obl';
  return deprel === 'nsubj:pass' ? 'nsubj' : deprel;
}

/** „**Betrieben** wird die Anlage von einem Verein“: a form that a noun has, too. */
function isDone(first: Node, helper: Node): boolean {
  return (
    first.upos === 'NOUN' &&
    helper.head === first.index &&
    helper.deprel === 'aux:pass' &&
    isParticipleForm(lower(first))
  );
}

/** What it is done to is its subject, and by whom hangs on the participle. */
function markDone(tree: Tree, first: Node): Tree {
  const subject = dependent(tree, first.index, 'nsubj:pass');
  if (!subject) return tree;
  const changes = new Map<number, Change>([
    [first.index, { upos: 'VERB', feats: { VerbForm: 'Part' } }],
  ]);
  const doer = dependents(tree, subject.index, 'nmod').find(({ index }) =>
    dependents(tree, index, 'case').some((word) => /^(vo[nm]|durch)$/.test(lower(word))),
  );
  if (doer) changes.set(doer.index, { head: first.index, deprel: 'obl:agent' });
  return changeTree(tree, changes);
}

const participles = /^\p{Lu}\p{Ll}*ge\p{Ll}{2,}(en|t)$|^Ge\p{Ll}{2,}(en|t)$/u;

/** *Gebiet, Gericht, Gewissen* are nouns. */
const nouns =
  /ge(biet|richt|sicht|wicht|dicht|ist|walt|stalt|burt|halt|fecht|schlecht|rät|bet|bot|wissen|schehen|genwart|hölzt?|spenst|wand|schäft|schoss)(en)?$/i;

/** *Rechtskräftig, Strafbar, Unstrittig*: what ends so is mostly no noun. */
const adjectives =
  /^Un\p{Ll}+(lich|bar|ig|sam)$|(kräftig|fähig|würdig|pflichtig|bedürftig|widrig|mäßig|günstig|wendig|ssig|ndig|htig|ltig|ftig|rtig|tlich|dlich|hlich|rlich|nlich|flich|zlich|glich|(?<!nach)bar|sam|los|voll|(?<!sc)haft|erisch|logisch|istisch)$/u;

function isPredicate({ form, upos, index, name }: Node): boolean {
  return (
    index === 0 &&
    /^(NOUN|PROPN|X)$/.test(upos) &&
    ((participles.test(form) && !nouns.test(form)) ||
      (name === undefined && adjectives.test(form)) ||
      /^(Uneins|Uneinig|Einig|Unklar|Strittig|Umstritten)$/.test(form))
  );
}

function isBe({ form, upos }: Node): boolean {
  return upos === 'AUX' && maybeAuxiliaryForm(form.toLowerCase())?.lemma === 'sein';
}

/** „sind **sich** uneins“ says no more than *sind uneins*. */
function labelOf({ form, deprel }: Node, participle: boolean): string {
  if (form === 'sich' && !participle) return 'discourse';
  return deprel === 'nmod' ? 'obl' : deprel;
}

/** Marks, reflexives, negations and phrases with a preposition behind the subject. */
function belongsToVerb(tree: Tree, child: Node, subject: Node): boolean {
  if (child.index === 0 || child.upos === 'PUNCT') return child.upos === 'PUNCT';
  if (child.form === 'sich' || /^(nicht|nie|kaum)$/.test(child.form)) return true;
  return (
    child.index > subject.index &&
    dependents(tree, child.index, 'case').some((word) => !/^vo[nm]$/.test(lower(word)))
  );
}
