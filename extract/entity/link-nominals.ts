import { dependents, hasCase, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { findAntecedent } from './antecedents.ts';
import type { Draft } from './draft.ts';
import { byPosition, createDraft, mentionBefore, wordKey } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import { attach, complementsOf, learn } from './link-titles.ts';
import { isOfKindOnly } from './picked-out.ts';
import { createRecency } from './recency.ts';
import { infinitiveAt } from './speech-verbs.ts';
import { isSecondSubject } from './syntax.ts';

/**
 * Finds for each common noun what it speaks of: a person by office („der US-Präsident“), a firm or state by its kind
 * („das Unternehmen“, „das Land“), a thing named by the same noun before; otherwise it is a thing of its own.
 */
export function linkNominals(
  trees: readonly Tree[],
  nominals: readonly FoundNominal[],
  drafts: readonly Draft[],
  index: WordIndex,
): Draft[] {
  const all = [...drafts];
  const recency = createRecency(trees, all);
  for (const nominal of nominals.toSorted(byPosition)) {
    const tree = trees[nominal.sentence];
    if (!tree) continue;
    if (isPredicate(tree, nominal)) {
      learnFromCopula(tree, nominal, index);
      continue;
    }
    const bearer = maybeBearer(tree, nominal, index);
    if (bearer) {
      learn(bearer, nominal);
      continue;
    }
    const antecedent = findAntecedent(tree, nominal, recency, index);
    if (antecedent)
      attach(tree, antecedent.draft, nominal, index, {
        rule: antecedent.rule,
        text: mentionBefore(antecedent.draft, nominal),
      });
    else all.push(newDraft(tree, nominal, index));
    const draft = index.get(wordKey(nominal.sentence, nominal.head));
    if (draft && !isQuantified(nominal) && !areVotes(tree, nominal) && !isOfKindOnly(tree, nominal))
      recency.add(draft, nominal);
  }
  return all;
}

/** *jedes Land*, *kein Stadion*: none that is taken up. */
function isQuantified({ phrase }: FoundNominal): boolean {
  return /^(?:jeder|kein)$/.test(phrase.determiner?.lemma ?? '');
}

/** *Dafür stimmten **31 Abgeordnete***: some of them, not *die Abgeordneten* to whom somebody speaks then. */
function areVotes(tree: Tree, { head, phrase }: FoundNominal): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  if (phrase.numeral === undefined || phrase.definite || deprel !== 'nsubj') return false;
  return /^(?:stimmen|votieren|enthalten|zustimmen)$/.test(infinitiveAt(tree, verb));
}

/** *Blinken ist Außenminister*, *als Außenminister*: says what somebody is, means nobody else. */
function isPredicate(tree: Tree, nominal: FoundNominal): boolean {
  if (dependents(tree, nominal.head, 'cop').length > 0 || isTakenFor(tree, nominal)) return true;
  if (isCalledSo(tree, nominal)) return true;
  return (
    nominal.type === 'Person' &&
    (isOfficeGiven(tree, nominal) ||
      dependents(tree, nominal.head, 'case', 'mark').some((word) =>
        /^(?:als|wie)$/.test(lower(word)),
      ))
  );
}

/** ***Käufer** ist der Investor Alpina*, ***bester Werfer** war Rune Dahl*: a noun without an article before *sein* says what the other is. */
function maybeBearer(tree: Tree, nominal: FoundNominal, index: WordIndex): Draft | undefined {
  const { deprel, head } = nodeAt(tree, nominal.head);
  if (nominal.type !== 'Person' || deprel !== 'nsubj' || head < nominal.head) return undefined;
  const { determiner, possessive, numeral } = nominal.phrase;
  if (determiner ?? possessive ?? numeral) return undefined;
  if (nominal.number === 'Plur' || dependents(tree, head, 'cop').length === 0) return undefined;
  return index.get(wordKey(nominal.sentence, head));
}

/** *hielt ihn **für einen Hund***: no dog is there. */
function isTakenFor(tree: Tree, { head, phrase }: FoundNominal): boolean {
  const verb = tree.nodes[nodeAt(tree, head).head];
  return verb?.lemma === 'halten' && !phrase.definite && hasCase(tree, head, 'für');
}

/** *ernannte sie **zur Leiterin***: what somebody becomes. */
function isOfficeGiven(tree: Tree, { head }: FoundNominal): boolean {
  const verb = tree.nodes[nodeAt(tree, head).head];
  return (
    verb !== undefined &&
    appointing.test(infinitiveAt(tree, verb.index)) &&
    hasCase(tree, head, 'zu')
  );
}

const appointing =
  /^(?:ernennen|wählen|wiederwählen|berufen|bestellen|befördern|bestimmen|küren|krönen|weihen|ausrufen|machen|designieren|nominieren|degradieren|erklären|werden)$/;

/** *nannte sie **seine strengste Leserin***, *nannte den Plan **einen Erfolg***: nobody and nothing else. */
function isCalledSo(tree: Tree, { head, phrase }: FoundNominal): boolean {
  const { deprel, head: verb } = nodeAt(tree, head);
  if (verb < 0 || !/^(?:obj|xcomp|obl:arg)$/.test(deprel)) return false;
  if (nodeAt(tree, verb).lemma !== 'nennen') return false;
  const others = dependents(tree, verb, 'obj', 'obl:arg', 'nsubj').filter(
    ({ index }) => index < head,
  );
  return others.some((word) =>
    word.upos === 'PRON'
      ? word.deprel !== 'nsubj' || isSecondSubject(tree, word)
      : word.deprel === 'obj' && !phrase.definite,
  );
}

function learnFromCopula(tree: Tree, nominal: FoundNominal, index: WordIndex): void {
  const subject = dependents(tree, nominal.head, 'nsubj')[0];
  const draft = subject && index.get(wordKey(nominal.sentence, subject.index));
  if (draft && draft.type !== 'Concept') learn(draft, nominal);
}

function newDraft(tree: Tree, nominal: FoundNominal, index: WordIndex): Draft {
  const draft = createDraft(nominal, nominal.type);
  for (const noun of complementsOf(tree, nominal)) draft.genitives.add(noun);
  learn(draft, nominal);
  index.set(wordKey(nominal.sentence, nominal.head), draft);
  return draft;
}
