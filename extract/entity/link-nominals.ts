import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import { byPosition, createDraft, namesOf, wordKey } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import type { WordIndex } from './link-titles.ts';
import { attach, learn, officeOf } from './link-titles.ts';
import { isHypernym, isRedescription, isRelational } from './descriptions.ts';
import type { Recency } from './recency.ts';

/**
 * Finds for each common noun what it speaks of: a person by office („der US-Präsident“), a firm or state by its kind
 * („das Unternehmen“, „das Land“), a thing named by the same noun before; otherwise it is a thing of its own.
 */
export function linkNominals(
  trees: readonly Tree[],
  nominals: readonly FoundNominal[],
  drafts: readonly Draft[],
  index: WordIndex,
  createRecency: (drafts: readonly Draft[]) => Recency,
): Draft[] {
  const all = [...drafts];
  const recency = createRecency(all);
  for (const nominal of nominals.toSorted(byPosition)) {
    const tree = trees[nominal.sentence];
    if (!tree) continue;
    if (isPredicate(tree, nominal)) {
      learnFromCopula(tree, nominal, index);
      continue;
    }
    const antecedent = findAntecedent(tree, nominal, recency, index);
    if (antecedent) attach(antecedent, nominal, index);
    else all.push(newDraft(nominal, index));
    const draft = index.get(wordKey(nominal.sentence, nominal.head));
    if (draft) recency.add(draft, nominal);
  }
  return all;
}

/** *Blinken ist Außenminister*, *als Außenminister*: says what somebody is, means nobody else. */
function isPredicate(tree: Tree, nominal: FoundNominal): boolean {
  if (dependents(tree, nominal.head, 'cop').length > 0) return true;
  return (
    nominal.type === 'Person' &&
    dependents(tree, nominal.head, 'case', 'mark').some((word) => lower(word) === 'als')
  );
}

function learnFromCopula(tree: Tree, nominal: FoundNominal, index: WordIndex): void {
  const subject = dependents(tree, nominal.head, 'nsubj')[0];
  const draft = subject && index.get(wordKey(nominal.sentence, subject.index));
  if (draft && draft.type !== 'Concept') learn(draft, nominal);
}

function newDraft(nominal: FoundNominal, index: WordIndex): Draft {
  const draft = createDraft(nominal, nominal.type);
  draft.nouns.add(nominal.noun);
  draft.state = nominal.state;
  if (nominal.type === 'Person') draft.offices.push(officeOf(nominal));
  index.set(wordKey(nominal.sentence, nominal.head), draft);
  return draft;
}

function findAntecedent(
  tree: Tree,
  nominal: FoundNominal,
  recency: Recency,
  index: WordIndex,
): Draft | undefined {
  const others = excluded(tree, nominal, index);
  const fits = (draft: Draft): boolean => !others.has(draft) && agrees(nominal, draft);
  if (nominal.phrase.definite || nominal.state !== undefined) {
    const same = recency
      .withNoun(nominal)
      .find((draft) => fits(draft) && !contradicts(nominal, draft));
    if (same) return same;
  }
  if (!nominal.phrase.definite || nominal.number === 'Plur') return undefined;
  return maybeDescribed(nominal, recency, fits);
}

/** *das Unternehmen* for a firm named shortly before, *die Beamtin* for a woman, *der 45-Jährige* for a man. */
function maybeDescribed(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const near = (type: Draft['type']): Draft | undefined =>
    recency
      .near(nominal, 3)
      .find((draft) => draft.type === type && fits(draft) && !contradicts(nominal, draft));
  if (nominal.phrase.possessive) return undefined;
  if (nominal.type === 'Person' && isRedescription(nominal)) return near('Person');
  if (nominal.type === 'Country') return near('Country');
  if (nominal.type === 'Organization' && isHypernym(nominal.noun))
    return recency
      .near(nominal, 4)
      .find((draft) => draft.type === 'Organization' && fits(draft) && canBe(nominal.noun, draft));
  if (nominal.type === 'Place' && isHypernym(nominal.noun))
    return recency
      .near(nominal, 4)
      .find((draft) => draft.type === 'Place' && namesOf(draft).length > 0 && fits(draft));
  return undefined;
}

/** A firm is no party: what a table or the text calls a thing must not contradict the noun. */
function canBe(noun: string, draft: Draft): boolean {
  if (draft.nouns.has(noun)) return true;
  const own = [...draft.nouns].filter((other) => !isHypernym(other));
  return own.length === 0 && draft.state === undefined;
}

/** Things that the nominal cannot mean: its possessor (*sein Amtskollege*), other arguments of the same verb. */
function excluded(tree: Tree, nominal: FoundNominal, index: WordIndex): Set<Draft> {
  const found = new Set<Draft>();
  const node = nodeAt(tree, nominal.head);
  const clause = /^(?:nsubj|obj|iobj|obl)/.test(node.deprel) ? node.head : -1;
  for (const child of clause >= 0 ? dependents(tree, clause) : []) {
    const draft = index.get(wordKey(nominal.sentence, child.index));
    if (draft && child.index !== node.index && /^(?:nsubj|obj|iobj|obl)/.test(child.deprel))
      found.add(draft);
  }
  if (isRelational(nominal.noun)) addConjuncts(tree, nominal, index, found);
  return found;
}

/** „Blinken und sein russischer Amtskollege“: two different persons. */
function addConjuncts(
  tree: Tree,
  nominal: FoundNominal,
  index: WordIndex,
  found: Set<Draft>,
): void {
  const node = nodeAt(tree, nominal.head);
  if (node.deprel !== 'conj') return;
  const draft = index.get(wordKey(nominal.sentence, node.head));
  if (draft) found.add(draft);
}

function agrees(nominal: FoundNominal, draft: Draft): boolean {
  if (draft.number !== nominal.number && draft.mentions.every((mention) => mention.kind !== 'name'))
    return false;
  if (draft.type === 'Person' && nominal.type === 'Person')
    return !draft.gender || !nominal.gender || draft.gender === nominal.gender;
  return draft.type === nominal.type || draft.type === 'Concept' || nominal.type === 'Concept';
}

/** *der russische Präsident* is not the Ukrainian one, *die neue Brücke* not *die alte Brücke*. */
function contradicts(nominal: FoundNominal, draft: Draft): boolean {
  if (nominal.state && draft.state && nominal.state !== draft.state) return true;
  if (
    nominal.state &&
    draft.state === undefined &&
    draft.type !== 'Country' &&
    draft.type !== 'Person'
  )
    return true;
  const own = adjectivesOf(nominal);
  if (own.length === 0 || nominal.type === 'Person') return false;
  const theirs = draft.mentions.flatMap((mention) =>
    mention.kind === 'nominal' ? adjectivesOf(mention) : [],
  );
  return theirs.length > 0 ? !own.some((adjective) => theirs.includes(adjective)) : false;
}

function adjectivesOf(nominal: FoundNominal): string[] {
  return nominal.phrase.adjectives.map((adjective) =>
    adjective.form.toLowerCase().replace(/e[nmrs]?$/, ''),
  );
}
