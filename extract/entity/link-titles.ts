import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isOwner } from './extend-span.ts';
import { isGenitiveBehind } from './final-s.ts';
import { ageBehind, ageOfNominal } from './ages.ts';
import type { Draft, Office } from './draft.ts';
import { addOffice, wordKey } from './draft.ts';
import type { FoundName, FoundNominal } from './found-mention.ts';
import { isSuch } from './compound-kinds.ts';
import { isColleague } from './descriptions.ts';
import { isHonorific, isPersonNoun } from './name-words.ts';
import type { LinkReason } from './link-reason.ts';
import { fitsName, isAssociation } from './title-fits.ts';

/** Which draft a word of the article belongs to. */
export type WordIndex = Map<number, Draft>;

/**
 * Joins common nouns with the names beside them: „US-Außenminister Blinken“, „die Werft Nordhav“,
 * „die Sprecherin des Weißen Hauses, Jen Psaki“. What the noun says (office, state, gender, kind) the entity learns.
 * Returns the nominals that no name claims.
 */
export function linkTitles(
  trees: readonly Tree[],
  names: readonly FoundName[],
  nominals: readonly FoundNominal[],
  index: WordIndex,
): FoundNominal[] {
  const byFirst = new Map(names.map((name) => [wordKey(name.sentence, name.first), name]));
  const byHead = new Map(names.map((name) => [wordKey(name.sentence, name.head), name]));
  const free = nominals.filter((nominal) => {
    const tree = trees[nominal.sentence];
    const name =
      tree &&
      (maybeNameBehind(tree, nominal, byFirst) ??
        maybeApposition(tree, nominal, byHead) ??
        maybeBetweenCommas(tree, nominal, byFirst));
    const draft = name && index.get(wordKey(name.sentence, name.head));
    if (!tree || !draft || !name || !fitsName(tree, nominal, name, draft)) return true;
    attach(tree, draft, nominal, index, { rule: 'beside the name', text: name.text });
    if (draft.type === 'Place' && isAssociation(nominal, name)) draft.type = nominal.type;
    return false;
  });
  for (const name of names) learnAge(trees, name, index);
  for (const nominal of nominals) learnFromColleague(nominal, index);
  return free;
}

/** *Mara Kling (44)* */
function learnAge(trees: readonly Tree[], name: FoundName, index: WordIndex): void {
  const tree = trees[name.sentence];
  const age = tree && ageBehind(tree, name);
  if (age !== undefined) index.get(wordKey(name.sentence, name.head))?.ages.add(age);
}

/** „US-Außenminister Blinken und sein russischer Amtskollege Lawrow“: Lawrow is foreign minister too, of Russia. *Seine Nachfolgerin* has his office now. */
function learnFromColleague(nominal: FoundNominal, index: WordIndex): void {
  const draft = index.get(wordKey(nominal.sentence, nominal.head));
  const isSame = nominal.state !== undefined || nominal.noun.startsWith('amtskolleg');
  const follows = nominal.noun.startsWith('nachfolg');
  if (!draft || !(follows || (isColleague(nominal.noun) && isSame))) return;
  const possessor = possessorBefore(nominal, draft, index);
  const office = possessor?.offices.find(({ noun }) => !isColleague(noun));
  if (!office) return;
  addOffice(draft, { noun: office.noun, state: nominal.state });
  for (const noun of possessor?.nouns ?? []) if (isSuch(office.noun, noun)) draft.nouns.add(noun);
}

/** The person named last before the phrase in its sentence. */
function possessorBefore(nominal: FoundNominal, draft: Draft, index: WordIndex): Draft | undefined {
  for (let word = nominal.first - 1; word >= 0; word--) {
    const other = index.get(wordKey(nominal.sentence, word));
    if (other && other !== draft && other.type === 'Person') return other;
  }
  return undefined;
}

/** The name that follows the noun at once: *Kremlsprecher Peskow*, *Magazin „Klartext“*. */
function maybeNameBehind(
  tree: Tree,
  nominal: FoundNominal,
  byFirst: ReadonlyMap<number, FoundName>,
): FoundName | undefined {
  let behind = nominal.head + 1;
  if (/^Vorsitzende[rn]?$/.test(nominal.phrase.head.form) && isPersonNounAt(tree, behind)) behind++;
  while (
    /^[„“"»«]$/.test(tree.nodes[behind]?.form ?? '') ||
    isHonorific(tree.nodes[behind]?.form ?? '')
  )
    behind++;
  const name = byFirst.get(wordKey(nominal.sentence, behind));
  return name && (isOwner(tree, name) || isGenitiveBehind(tree, name)) ? undefined : name;
}

/** *der Vorsitzende Richter Wittmann* */
function isPersonNounAt(tree: Tree, index: number): boolean {
  const node = tree.nodes[index];
  return node !== undefined && isPersonNoun(node);
}

/** *die Sprecherin des Weißen Hauses, Jen Psaki,* or *…, die Juristin Jen Psaki,* whatever the parser made of it: a person's name between commas behind the phrase. */
function maybeBetweenCommas(
  tree: Tree,
  nominal: FoundNominal,
  byFirst: ReadonlyMap<number, FoundName>,
): FoundName | undefined {
  if (nominal.type !== 'Person') return undefined;
  const behind = isVerbEnd(tree.nodes[nominal.last + 1]) ? nominal.last + 2 : nominal.last + 1;
  if (tree.nodes[behind]?.form !== ',') return undefined;
  let first = behind + 1;
  while (isBeforeName(tree.nodes[first])) first++;
  const name = byFirst.get(wordKey(nominal.sentence, first));
  return name && /^[,.:;)]$/.test(tree.nodes[name.last + 1]?.form ?? '.') ? name : undefined;
}

/** *lernte seine Frau **kennen**, die Cellistin Rahel Noll*, *hat einen Trainer **gefunden**, den Spanier Luis Prado* */
function isVerbEnd(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (node.deprel === 'compound:prt' ||
      (node.upos === 'VERB' && /^(?:Part|Inf)$/.test(node.feats['VerbForm'] ?? '')))
  );
}

/** Article, adjective, calling and degree: *die* *britische* *Juristin* *Dr.* */
function isBeforeName(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    (/^(?:d(?:er|ie|en|em)|eine?[nmr]?)$/.test(node.form) ||
      (node.upos === 'ADJ' && node.deprel === 'amod') ||
      isHonorific(node.form) ||
      isPersonNoun(node))
  );
}

/** *die Sprecherin des Weißen Hauses, Jen Psaki*; *Jen Psaki, die Sprecherin*. */
function maybeApposition(
  tree: Tree,
  nominal: FoundNominal,
  byHead: ReadonlyMap<number, FoundName>,
): FoundName | undefined {
  const node = nodeAt(tree, nominal.head);
  const above = node.deprel === 'appos' ? [node.head] : [];
  const below = dependents(tree, node.index, 'appos').map((child) => child.index);
  return [...above, ...below]
    .map((word) => byHead.get(wordKey(nominal.sentence, word)))
    .find((name) => name !== undefined);
}

/** Makes the nominal a mention of the draft, which learns from it. */
export function attach(
  tree: Tree,
  draft: Draft,
  nominal: FoundNominal,
  index: WordIndex,
  reason: LinkReason,
): void {
  for (const noun of complementsOf(tree, nominal)) draft.genitives.add(noun);
  draft.mentions.push(nominal);
  draft.reasons.set(nominal, reason);
  index.set(wordKey(nominal.sentence, nominal.head), draft);
  learn(draft, nominal);
}

/** *die Kontrolle **über sein Leben***: what a thing is about, with a preposition. */
export function complementsOf(tree: Tree, { head, type }: FoundNominal): string[] {
  if (type !== 'Concept' && type !== 'Event') return [];
  return dependents(tree, head, 'nmod')
    .filter((child) => child.index > head && dependents(tree, child.index, 'case').length > 0)
    .map((child) => child.lemma);
}

/** Takes over what a description says of the thing: office, state, gender, kind. */
export function learn(draft: Draft, nominal: FoundNominal): void {
  if (draft.type === 'Concept' && nominal.type !== 'Concept')
    draft.type = nominal.type === 'Role' ? 'Person' : nominal.type;
  const age = ageOfNominal(nominal);
  if (age !== undefined) draft.ages.add(age);
  if (draft.type === 'Person') {
    addOffice(draft, officeOf(nominal));
    draft.gender ??= nominal.gender;
  }
  for (const adjective of adjectiveStems(nominal)) draft.adjectives.add(adjective);
  if (nominal.phrase.genitive) draft.genitives.add(nominal.phrase.genitive.lemma);
  const lemma = nominal.phrase.head.lemma.toLowerCase();
  if (nominal.type === 'Person' || isSuch(lemma, nominal.noun)) draft.nouns.add(nominal.noun);
  draft.nouns.add(lemma);
  if (draft.type !== 'Country' || !draft.hasName) draft.state ??= nominal.state;
}

/** *neue*, *neuen* → neu */
export function adjectiveStems(nominal: FoundNominal): string[] {
  return nominal.phrase.adjectives.map((adjective) =>
    adjective.form.toLowerCase().replace(/e[nmrs]?$/, ''),
  );
}

/** *der US-Außenminister* → außenminister, USA. */
export function officeOf(nominal: FoundNominal): Office {
  const lemma = nominal.phrase.head.lemma.toLowerCase();
  const plain = nominal.state ? lemma.replace(/^.+-(?=[^-]+$)/, '') : lemma;
  const noun = plain.replace(/(?<=.{4})in$/, '');
  return { noun: officialName[noun] ?? noun, state: nominal.state };
}

/** What the press calls an office. */
const officialName: Readonly<Record<string, string>> = {
  chefdiplomat: 'außenminister',
  rathauschef: 'bürgermeister',
  stadtoberhaupt: 'bürgermeister',
  parteichef: 'parteivorsitzende',
  konzernchef: 'vorstandschef',
  firmenchef: 'vorstandschef',
};
