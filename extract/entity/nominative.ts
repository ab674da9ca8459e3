import type { Node } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import type { Gender, GrammaticalNumber } from './noun-phrase.ts';
import { maybeAdjectivalStem } from './adjectival-nouns.ts';
import { maybeGenderOfNoun } from './noun-gender.ts';
import { headOfNoun } from './noun-type.ts';
import { stateOfDemonym } from './states.ts';
import { maybeWeakNominative } from './weak-nouns.ts';

/** The noun as a dictionary would print it, its number kept: *Außenministeriums* → Außenministerium, *Angriffen* → Angriffe. */
export function nominativeNoun(node: Node, number: GrammaticalNumber, gender?: Gender): string {
  if (isShouted(node.form)) return node.form.charAt(0) + node.form.slice(1).toLowerCase();
  const adjectival = adjectivalNoun(node.form, gender ?? node.feats['Gender'], number);
  if (adjectival !== undefined) return adjectival;
  if (number === 'Plur') return nominativePlural(node);
  const compatriot = maybeCompatriot(node);
  if (compatriot !== undefined) return compatriot;
  if (!/^(?:Fem|Neut)$/.test(gender ?? node.feats['Gender'] ?? '')) {
    const weak = maybeWeakNominative(node.form);
    if (weak !== undefined) return weak;
  }
  if (isOwnLemma(node)) return node.form;
  const quality = maybeQuality(node);
  if (quality !== undefined) return quality;
  const lemma = isCut(node) || isGenitiveKept(node) ? undefined : likelyLemma(node);
  if (lemma !== undefined) return lemma;
  return node.feats['Case'] === 'Gen' && node.feats['Gender'] !== 'Fem'
    ? withoutGenitive(node.form)
    : node.form;
}

/** *weniger **Erfreuliches***, *mit dem **Schlimmsten***: the model cuts the ending of the adjective. */
function maybeQuality({ form, lemma, feats }: Node): string | undefined {
  if (form === `${lemma}sten` || form === `${lemma}ste`) return `${lemma}ste`;
  return form === `${lemma}es` && feats['Case'] !== 'Gen' ? form : undefined;
}

/** *des Naturschutzbundes*: the model leaves an unknown word as it is. */
function isGenitiveKept({ form, lemma, feats }: Node): boolean {
  return (
    form === lemma &&
    feats['Case'] === 'Gen' &&
    feats['Gender'] !== 'Fem' &&
    /(?:bund|verband|verein|dienst|amt|rat|land|werk|haus|gericht|ort|feld|sitz|betrieb|kreis|stadion|instituts?)es$/.test(
      form,
    )
  );
}

/** *der Schuppen* is no *Schuppe*. */
function isOwnLemma({ form, lemma }: Node): boolean {
  return form === `${lemma}n` && form.endsWith('en') && maybeGenderOfNoun(form) === 'Masc';
}

/** *des Schweden* → Schwede, also where the model takes him for his country. */
function maybeCompatriot({ form, upos }: Node): string | undefined {
  const short = upos === 'NOUN' && form.endsWith('en') ? form.slice(0, -1) : undefined;
  return short !== undefined && stateOfDemonym(short) !== undefined ? short : undefined;
}

/** The adjective as it stands before a noun without an article: *russischen* → russische, belarussisches. */
export function strongAdjective(
  form: string,
  gender: Gender | undefined,
  number: GrammaticalNumber,
): string {
  const stem = /^(.{2,}?)(?:e|en|em|er|es)$/.exec(form)?.[1];
  if (stem === undefined || uninflected.test(form)) return form;
  if (number === 'Plur' && /^lauter$/i.test(form)) return form; // *lauter junge Leute*: nothing but
  if (number === 'Plur' || gender === 'Fem') return `${stem}e`;
  if (gender === 'Masc') return `${stem}er`;
  return gender === 'Neut' ? `${stem}es` : form;
}

/** Does a capitalised word decline like an adjective: *Weißen*, *Deutsche*; not *Brodersen*, *Bremer*, *Lale*, *Verbraucherzentrale*? */
export function isDeclined(form: string): boolean {
  return declined.test(form) && !isFirstName(form) && !/\p{Ll}zentralen?$/u.test(form);
}

/** Adjectives that names begin with. */
const declined =
  /^(?:\p{Lu}\p{Ll}+(?:isch|lich|ig|al|är)|Deutsch|Weiß|Schwarz|Rot|Grün|Blau|Neu|Alt|Groß|Klein|Frei|Vereint|Vereinigt|Auswärtig|Hoh|Heilig|Nah|Fern|Link|Jung|Erst|Zweit|Dritt|Hellenisch|Golden|Silbern|Eisern|Gläsern|Steinern|Bunt|Grau|Braun|Gelb)(?:e|en|em|er|es)$/u;

/** *Berliner*, *Frankfurter*, *1990er* never change. */
const uninflected = /^\p{Lu}\p{Ll}+er$|^\d+er$/u;

/** *WAFFEN*: a common noun in capitals. */
function isShouted(form: string): boolean {
  return /^\p{Lu}{4,}$/u.test(form) && headOfNoun(form) !== undefined;
}

/** The model's lemma may lack what belongs to the noun: *Gletsch*, *Hauseigentüme*, *Zeug*; only a plural loses -er, only a dative -e. */
function isCut({ form, lemma, feats }: Node): boolean {
  return (
    form === `${lemma}er` ||
    form === `${lemma}r` ||
    (form === `${lemma}e` && feats['Case'] !== 'Dat')
  );
}

/** The model's lemma, when it plausibly is one: same beginning, capitalised like the form. */
function likelyLemma(node: Node): string | undefined {
  const { form, lemma } = node;
  const shared = Math.max(2, Math.min(form.length, lemma.length) - 3);
  if (lemma === '' || !/^[\p{Lu}\d]/u.test(lemma)) return undefined;
  if (form.slice(lemma.indexOf('ß')).startsWith('ss')) return lemma.replace(/ß(?=\p{Ll}*$)/u, 'ss'); // *Abriß* for *Abriss*
  if (folded(lemma).slice(0, shared) !== folded(form).slice(0, shared)) return undefined;
  return Math.abs(form.length - lemma.length) <= 4 ? lemma : undefined;
}

/** *des Vorsitzenden* → Vorsitzender, *den Verletzten* → Verletzte: nouns that decline like adjectives. */
function adjectivalNoun(
  form: string,
  gender: string | undefined,
  number: GrammaticalNumber,
): string | undefined {
  const stem = maybeAdjectivalStem(form);
  if (stem === undefined) return undefined;
  return number === 'Sing' && gender === 'Masc' ? `${stem}er` : `${stem}e`;
}

function nominativePlural(node: Node): string {
  const { form, lemma } = node;
  if (node.feats['Case'] !== undefined && node.feats['Case'] !== 'Dat') return form;
  if (!form.endsWith('n') || form.endsWith('innen') || !/(?:e|er|el)n$/.test(form)) return form;
  if (feminineEr.test(form)) return form;
  if (isPluralOfUmlaut(node)) return form.slice(0, -1);
  if (/[äöü]\p{Ll}*ern$/u.test(form) && form === lemma) return form.slice(0, -1);
  if (form === lemma || `${lemma}n` === form) return keepsEn(node) ? form : form.slice(0, -1);
  if (form === `${lemma}en` && (node.feats['Gender'] === 'Fem' || weak.test(lemma))) return form;
  if (/(?:um|us|[sx]is|ma)$/.test(lemma)) return form;
  return form.slice(0, -1);
}

/** *Dämpfen*, *Anwälten*, *Leuten*, whatever the lemma; not *Gärten*, whose singular ends in -en. */
function isPluralOfUmlaut({ form, feats }: Node): boolean {
  if (/leuten$/i.test(form)) return true;
  return (
    feats['Gender'] === 'Masc' &&
    /(?:äu?|ö|ü)\p{Ll}*en$/u.test(form) &&
    !/(?:gärt|häf|öf|böd|läd|gräb|fäd|mäg|käst|schäd|kräg)en$/i.test(form) &&
    maybeWeakNominative(form) === undefined &&
    stateOfDemonym(form) === undefined
  );
}

/** *Schwestern*, *Steuern*, *Regeln* end so in every case. */
const feminineEr =
  /(?:schwester|steuer|mauer|nummer|kammer|ziffer|feier|leiter|feder|klammer|oper|ader|faser|metapher|regel|insel|kartoffel|formel|muschel|waffel|schüssel|fackel|bauer|nachbar|ungar|bayer)n$/i;

/** The plural of *Regel*, *Truppe*, *Bauer* ends in -n itself; that of *Minister* does not. */
function keepsEn(node: Node): boolean {
  return (
    node.form === node.lemma ||
    node.lemma.endsWith('e') ||
    node.feats['Gender'] === 'Fem' ||
    weak.test(node.lemma)
  );
}

/** Masculines and neuters whose plural ends in -en. */
const weak =
  /(?:ent|ant|ist|at|et|it|ot|oge|or|mensch|held|bär|staat|see|bett|hemd|ohr|auge|ende|interesse|strahl|nerv|schmerz|mast|muskel|nachbar|bauer|vetter|ungar|herr|prinz|graf|fürst|typ|pilot|architekt|chirurg|kamerad|zeuge)$/i;

function withoutGenitive(form: string): string {
  return form.replace(/(?<=[^aeious])es$|(?<=[^s])s$/, '');
}

function folded(word: string): string {
  return word.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}
