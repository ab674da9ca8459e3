import { maybeGenderOfNoun } from '../entity/noun-gender.ts';
import { genderOfPersonNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { dependents } from './navigate.ts';
import { perForm } from './per-form.ts';

/** *Ministerin, Leitung, Mehrheit*: nouns whose ending gives their gender away, a few whatever the model says („**Der Klinik** droht …“). */
export function isSurelyFeminine({ upos, feats, form, lemma }: Node): boolean {
  if (upos !== 'NOUN') return false;
  if (feats['Gender'] === 'Fem' && endsLikeFeminine(form)) return true;
  return isAlwaysFeminine(form) || (endsInIn(form) && genderOfPersonNoun(lemma) === 'Fem');
}

const endsLikeFeminine = perForm((form): boolean => ofFeminine.test(form));
const isAlwaysFeminine = perForm((form): boolean => always.test(form));
const endsInIn = perForm((form): boolean => /\p{Ll}{2}[^e\P{Ll}]in$/u.test(form));

const ofFeminine = /(.{3}in|ung|heit|keit|schaft|ion|tät|ik|enz|anz|ie|.{2}ei)$/;

/** „**Der Polizei** fiel ein Wagen auf“, „**Der Hütte** gelang der Sprung“. */
const always =
  /(?:(?<!spr|schw)ung|heit|keit|schaft|tät|klinik|politik|republik|fabrik|industrie|stadt|behörde|[st]ion|region|union|erei|polizei|partei|agentur|firma|bahn|hütte|werft|kirche|schule|kasse|bank|branche|gruppe|familie|frau|tochter|mutter|schwester|gemeinde|kommune|kammer|wehr|armee|marine|justiz|jury|liga|crew|truppe)$/i;

/** *Händler, Dirigent*: a word for a man, beside which stands another for a woman; *Rechner, Motor*: its ending tells. */
export function isSurelyMasculine(node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.feats['Gender'] === 'Masc' &&
    (genderOfPersonNoun(node.lemma) === 'Masc' || isMasculineThing(node.form))
  );
}

const isMasculineThing = perForm((form): boolean => {
  const own = maybeGenderOfNoun(form);
  return own === undefined
    ? /(\p{Ll}{2}[dfghklmnrt](?<!tocht|mutt|schwest|kamm|klamm|numm|fed|schult)er|[st]or|ling|ismus)$/u.test(
        form,
      )
    : own === 'Masc';
});

/** *den Ausschank*: a dative plural ends in *-n* or *-s*. */
export function isNoDativePlural({ upos, form }: Node): boolean {
  return upos === 'NOUN' && /\p{Ll}{2}$/u.test(form) && !/[ns]$/.test(form);
}

/** „zählt **300 Mitglieder**“: nor has a number's noun without *-n* a dative. */
export function isCountedBare(tree: Tree, node: Node): boolean {
  return (
    isNoDativePlural(node) &&
    dependents(tree, node.index, 'nummod').some(
      ({ form, index }) => index < node.index && !/^(1|ein\w*)$/i.test(form),
    ) &&
    !measures.test(node.form)
  );
}

/** Measures inflect as they like, and stand beside an object: „kostet den Verein **300 Euro**“. */
const measures =
  /^(euro|dollar|franken|mark|pfund|rubel|yen|.*meter|.*watt|.*wattstunden?|.*gramm|.*bytes?|liter|prozent|grad|mal|stück|dutzend|hektar|kilo|zentner|jahre|tage)$/i;
