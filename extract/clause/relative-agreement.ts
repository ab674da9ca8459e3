import { genderOfFirstName } from '../entity/first-names.ts';
import { maybeGenderOfNoun } from '../entity/noun-gender.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { hasCase, lower, nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';

/** *der Laster, das Laster*: nouns of two genders. */
const isTwofold = perForm((form): boolean => twofold.test(form));

const twofold =
  /^(\p{L}*(laster|see|leiter|band|schild|teil|verdienst|gehalt|virus|kiefer|erbe|flur|filter|event|blog|laptop|joghurt|meter|liter|radiergummi|katalysator|dschungel|keks|zubehör|bereich|barock))$/iu;

/** *der* beside a feminine noun can still be a dative: only number and *das/die* are sure. */
export function agrees(pronoun: Node, noun: Node): boolean {
  const form = lower(pronoun);
  if (form === 'das' && noun.name?.type === 'PER') return false;
  const plural = noun.feats['Number'] === 'Plur';
  const gender = isTwofold(noun.form) ? undefined : genderOf(noun);
  if (form === 'das' || form === 'dessen')
    return !plural && gender !== 'Fem' && (form === 'dessen' || gender !== 'Masc');
  if (form === 'denen') return plural;
  if (form === 'dem') return !plural && gender !== 'Fem';
  if (form === 'die' || form === 'deren') return plural || gender === 'Fem' || gender === undefined;
  if (form === 'den') return plural ? false : gender !== 'Fem' && gender !== 'Neut';
  if (form !== 'der' || gender === undefined) return true;
  return pronoun.deprel.startsWith('nsubj')
    ? !plural && gender === 'Masc'
    : plural || gender === 'Fem';
}

/** A person is what the first name tells, whatever the model says of it: *Marc, Nora*. */
function genderOf({ name, form, feats }: Node): string | undefined {
  if (name?.type === 'PER') return genderOfFirstName(form);
  const isNeuter = feats['Case'] === 'Gen' && maybeGenderOfNoun(form) === 'Neut'; // *des Referendums* is one form for two genders
  return isNeuter ? 'Neut' : feats['Gender'];
}

/** „ein **Bericht** des Rechnungshofs, der dieser Zeitung **vorliegt**“: papers lie before somebody, not those who wrote them. */
export function isPaper(tree: Tree, pronoun: Node, host: number): boolean {
  const { deprel, head, upos } = nodeAt(tree, host);
  return (
    deprel === 'nmod' &&
    upos !== 'VERB' &&
    nodeAt(tree, pronoun.head).lemma === 'vorliegen' &&
    papers.test(lower(nodeAt(tree, head))) &&
    agrees(pronoun, nodeAt(tree, head))
  );
}

const papers =
  /(bericht|gutachten|schreiben|brief|papier|entwurf|antrag|vermerk|protokoll|dokument|bescheid|plan|vertrag|beschluss|studie|liste|analyse|klage|anklage|mail|unterlagen|akten)(e?s|e|en|n)?$/;

/** „**zwei Männer** im Alter von 23 und 31 Jahren, denen …“: who is so old, not the years. */
export function whoIsOfAge(tree: Tree, pronoun: Node, host: number): number | undefined {
  const years = nodeAt(tree, host);
  const age = years.form === 'Jahren' && years.head >= 0 ? nodeAt(tree, years.head) : years;
  if (age.form !== 'Alter' || !hasCase(tree, age.index, 'in')) return undefined;
  const noun = tree.nodes.slice(0, age.index).findLast(({ upos }) => !/^(?:ADP|DET)$/.test(upos));
  if (noun?.upos !== 'NOUN' && noun?.upos !== 'PROPN') return undefined;
  const first = noun.deprel === 'conj' ? nodeAt(tree, noun.head) : noun;
  if (first !== noun && lower(pronoun) === 'denen') return first.index; // *ein Mann und eine Frau*
  return [first, noun].find((one) => agrees(pronoun, one))?.index;
}
