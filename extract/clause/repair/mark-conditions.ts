import type { Node, Tree } from '../../parser/tree.ts';
import { maybeAuxiliaryForm } from '../lexicon/auxiliaries.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { isConditionalForm } from '../lexicon/infinitives.ts';
import { particles } from '../lexicon/particles.ts';
import { lower } from '../navigate.ts';
import { isFiniteVerb, isReportedForm, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeTree } from './change-tree.ts';
import { markSince } from './mark-since.ts';
import { raiseAims } from './raise-aims.ts';

/** Konjunktiv II of strong verbs; in first place they open a condition. */
const strong =
  /^(Käme|Bekäme|Gäbe|Ginge|Bliebe|Stünde|Stände|Fiele|Gefiele|Ließe|Verließe|Träte|Bräche|Fände|Nähme|Übernähme|Hielte|Erhielte|Läge|Schlüge|Stiege|Zöge|Verlöre|Gewänne|Gelänge|Schlösse|Spräche|Führe|Sähe|Böte|Träfe|Wüsste|Brächte|Dächte|Schiede|Entschiede|Liefe|Riefe|Verschwände|Sänke)n?$/;

/** „**Stimme** der Rat **zu**, **könnten** die Arbeiten beginnen“: Konjunktiv I, taken for a noun, before another one behind the comma. */
function isToldCondition([first, second]: readonly Node[], finite: Node | undefined): boolean {
  return (
    first !== undefined &&
    /^\p{Lu}\p{Ll}{2,}e$/u.test(first.form) &&
    openers.test(second?.lower ?? '') &&
    finite !== undefined &&
    (isReportedForm(finite) || finite.feats['Mood'] === 'Sub' || isConditionalForm(finite.lower)) &&
    !/^(Die|Eine|Keine|Seine|Ihre|Jede|Diese|Alle|Viele|Beide|Solche|Heute|Ohne)$/.test(first.form)
  );
}

const openers = /^(der|die|das|ein|eine|kein|keine|es|er|sie|man|sich|dies)$/;

/** „**Gelingt** ihr das nicht, **könnten** die Arbeiten beginnen“: a verb in front with that behind the comma below it. */
function isAbove(tree: Tree, first: Node, comma: number): boolean {
  const { nodes } = tree;
  if (first.deprel !== 'root' || !/^(VERB|AUX)$/.test(first.upos) || !isFiniteVerb(first))
    return false;
  const finite = nodes[comma + 1];
  const verb = finite && isFiniteVerb(finite) ? mainVerb(nodes, finite, comma) : undefined;
  return (
    verb !== undefined &&
    nodes[verb.head] === first &&
    /^(ccomp|conj|parataxis|advcl|dep)$/.test(verb.deprel) &&
    nodes[1]?.form !== 'Sie' &&
    nodes.at(-1)?.form !== '?' &&
    !isSaying(lemmaOfVerb(tree, first.index))
  );
}

/** „**Stimmen** die Mitglieder zu, **soll** der Verein bauen“, „**Scheitern** drei Versuche, **muss** er …“: a plural taken for the subject beside the real one. */
function isPluralInFront({ nodes, children }: Tree, comma: number): boolean {
  const first = nodes[0] as Node;
  const finite = nodes[comma + 1];
  if (!/^(nsubj|advcl)/.test(first.deprel) || !/^\p{Lu}\p{Ll}+e?n$/u.test(first.form)) return false;
  if (comma < 3 || first.head <= comma || finite === undefined || !isFiniteVerb(finite))
    return false;
  const subjects = (at: number): readonly number[] =>
    (children[at] ?? []).filter((child) => child > 0 && nodes[child]?.deprel.startsWith('nsubj'));
  if (!subjects(first.head).some((at) => at > comma)) return false;
  if (first.upos !== 'VERB') return subjects(0).length > 0;
  return (
    subjects(0).length === 0 &&
    (children[first.head] ?? []).some(
      (child) => child > 0 && child < comma && /^(obj|nsubj)$/.test(nodes[child]?.deprel ?? ''),
    )
  );
}

/** „**Bleibt** es trocken, **beginnt** die Ernte“: the quality hangs on the verb behind the comma. */
const staying = /^Bleib(t|e|en)$/;

/** „**Käme** es zum Streik, **stünden** die Fähren still“: a clause that begins with its verb hangs on the one behind the comma. */
export function markConditions(original: Tree): Tree {
  const tree = markSince(raiseAims(original));
  const { nodes } = tree;
  const first = nodes[0] as Node;
  const comma = nodes.findIndex(({ upos }) => upos === 'PUNCT');
  const finite = nodes[comma + 1];
  if (
    !strong.test(first.form) &&
    !staying.test(first.form) &&
    maybeAuxiliaryForm(lower(first))?.mood !== 'conditional' &&
    !isToldCondition(nodes, finite) &&
    !isAbove(tree, first, comma) &&
    !isPluralInFront(tree, comma)
  )
    return tree;
  if (comma < 3 || nodes[comma]?.form !== ',' || !finite || !isFiniteVerb(finite)) return tree;
  const head = fullVerb(nodes, first, comma);
  const main = mainVerb(nodes, finite, comma);
  const isPlural = isPluralInFront(tree, comma);
  const isBefore = (index: number): boolean => index >= 0 && index < comma;
  const changes = new Map<number, Change>();
  if (isBefore(main.head)) changes.set(main.index, nodes[main.head] === head ? above(head) : root);
  changes.set(head.index, {
    head: main.index,
    deprel: 'advcl',
    ...(head === first ? { upos: 'VERB', feats: isPlural ? plural : inflected } : {}),
  });
  for (const node of nodes) {
    if (changes.has(node.index) || node.head < 0 || node.upos === 'PUNCT') continue;
    if (isBefore(node.index) && (!isBefore(node.head) || nodes[node.head] === first))
      changes.set(node.index, { head: head.index, deprel: labelBefore(node, comma, isPlural) });
    else if (!isBefore(node.index) && isBefore(node.head) && node !== main)
      changes.set(node.index, { head: main.index });
  }
  return changeTree(tree, changes);
}

const inflected = { Mood: 'Sub', Number: 'Sing', Person: '3', Tense: 'Past', VerbForm: 'Fin' };
const plural = { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' };
const root: Change = { head: -1, deprel: 'root' };

function above({ head, deprel }: Node): Change {
  return { head, deprel };
}

/** *Würde der Rat **zustimmen***; a verb that is none of the auxiliaries is the full verb itself. */
function fullVerb(nodes: readonly Node[], first: Node, comma: number): Node {
  const last = nodes[comma - 1] as Node;
  const isHelper = maybeAuxiliaryForm(lower(first)) !== undefined;
  return isHelper && last.upos === 'VERB' ? last : first;
}

function mainVerb(nodes: readonly Node[], finite: Node, comma: number): Node {
  let verb = finite;
  while (/^(aux|aux:pass|cop)$/.test(verb.deprel) && verb.head > comma)
    verb = nodes[verb.head] as Node;
  return verb;
}

function labelBefore(node: Node, comma: number, isPlural: boolean): string {
  if (node.index === comma - 1 && particles.has(lower(node))) return 'compound:prt';
  if (isPlural && node.deprel === 'obj') return 'nsubj';
  return /^(ccomp|parataxis|dep|conj|appos|root|flat|nmod)$/.test(node.deprel)
    ? 'nsubj'
    : node.deprel;
}
