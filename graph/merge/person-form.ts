import { headOfNoun, maybeTypeOfNoun } from '../../extract/entity/noun-type.ts';
import { isFirstName } from '../../extract/entity/first-names.ts';
import { isHonorific } from '../../extract/entity/name-words.ts';
import { nameKey, transliterationBlock } from '../../extract/entity/name-key.ts';
import { stateNamed } from '../../extract/entity/states.ts';
import { type PersonName, parsePersonName } from '../../extract/entity/person-name.ts';
import { callingsOf } from './callings.ts';
import type { LocalEntity } from './local-entity.ts';
import { isFrequentSurname } from './frequent-surnames.ts';
import { type Office, isOffice, parseOffice } from './office.ts';
import { isDescription } from './thing-name.ts';

/** A person of an article: name taken apart, offices read. */
export interface PersonForm {
  readonly entity: LocalEntity;
  readonly name: PersonName;
  /** As written, without titles. */
  readonly plain: string;
  readonly offices: readonly Office[];
  /** The name in use, where a table knows the person by another. */
  readonly known?: string;
}

/** Reads the name of a person; undefined if it has none and is only described (*hohe Beamtin*). */
export function maybePersonForm(entity: LocalEntity): PersonForm | undefined {
  const words = withoutState(bareName(entity.name).split(' '));
  const from = nameBegins(words);
  if (from >= words.length) return undefined;
  const titles = [words.slice(0, from).join(' '), ...[...entity.texts].map(titleOf)].filter(
    (title) => title !== '',
  );
  const core = coreOf(words.slice(from));
  return {
    entity,
    name: parsePersonName(coreOf(withParticles(words.slice(from)))),
    plain: withoutHonorifics(core),
    offices: [
      ...[...titles, ...entity.offices].map(parseOffice),
      ...callingsOf(entity.facts).map(parseCalling),
    ],
  };
}

/** What someone does says nothing of a woman or a man. */
function parseCalling(calling: string): Office {
  return { ...parseOffice(calling), gender: undefined };
}

/** A name as written, without titles: *US-Außenminister Antony Blinken* → Antony Blinken; empty if it has none. */
export function plainPerson(text: string): string {
  const words = withoutState(bareName(text).split(' '));
  return withoutHonorifics(coreOf(words.slice(nameBegins(words))));
}

/** *Maximilian Graf Trotzenau* is *Maximilian Graf von Trotzenau*. */
function withParticles(words: readonly string[]): string[] {
  return words.flatMap((word, i) =>
    i > 0 && isPeer.test(word) && /^\p{Lu}/u.test(words[i + 1] ?? '') ? [word, 'von'] : [word],
  );
}

const isPeer = /^(?:Graf|Gräfin|Freiherr|Freifrau|Baronin)$/;

function coreOf(words: readonly string[]): string[] {
  return words.filter((word, i) => i === 0 || i === words.length - 1 || !isTitle(word));
}

function withoutHonorifics(words: readonly string[]): string {
  return words.filter((word) => !isHonorific(word)).join(' ');
}

/** Without quotation marks and what stands behind the name: *(SPD)*, *MdB*. */
function bareName(name: string): string {
  const bare = name
    .replace(/^[„»"][^“«"]+[“«"] (?=\p{Lu}\p{L}+ \p{Lu})/u, '')
    .replace(/^\p{Lu}\p{Ll}+- und (?=\p{Lu}\p{Ll})/u, '')
    .replace(/^(?:heiliger?|Heiliger?|hl\.|Hl\.|Sankt) (?=\p{Lu}\p{L}+ von )/u, '')
    .replace(/[„“"»«]/g, '')
    .replace(/ \([^)]*\)|,.*$| (?:MdB|MdL|MdEP)$| geb(?:\.|orener?) .*$/g, '')
    .replace(/ J[uú]nior$/u, ' Junior')
    .trim();
  return bare === '' ? name : bare;
}

/** *Ecuadors Präsident Noboa* is *Präsident Noboa*, *Lüdershafens Oberbürgermeister Harmsen* *Oberbürgermeister Harmsen*. */
function withoutState(words: readonly string[]): readonly string[] {
  const [owner = '', title = '', ...name] = words;
  if (isTownBefore(owner, title) && name.length > 0 && isTitle(title)) return words.slice(1);
  if (!owner.endsWith('s') || name.length === 0 || !isTitle(title)) return words;
  return stateNamed(owner.slice(0, -1)) || !isForename(owner, title) ? words.slice(1) : words;
}

/** *Kölner* of *Kölner Erzbischof Lund*; *Peter* is a first name. */
function isTownBefore(word: string, title: string): boolean {
  return /^\p{Lu}\p{L}{2,}er$/u.test(word) && !isForename(word, title) && !isHonorific(word);
}

/** *Hans* before *Richter Lund*, where *Richter* may be a name too. */
function isForename(word: string, next: string): boolean {
  return (
    isFirstName(word) || isTitle(word) || isHonorific(next) || isFrequentSurname(nameKey(next))
  );
}

/** Index of the first word that is no title: *US-Präsident Joe Biden* → 1; the length if the phrase has no name. */
function nameBegins(words: readonly string[]): number {
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && !isTitle(word));
  const attribute = words.findIndex(
    (word, i) => attributive.test(word) && isTitle(words[i - 1] ?? ''),
  );
  if (attribute > 0 && (at < 0 || attribute < at)) return words.length;
  if (at < 0) return isDescription(words.join(' ')) ? words.length : words.length - 1;
  const particle = words.findIndex((word) => /^(?:von|van|de|zu|al|el)$/.test(word));
  return particle >= 0 && particle < at ? particle : at;
}

/** Behind a title they open a description: *Beamtin des Ministeriums*. */
const attributive = /^(?:des|der|eines|einer|im|in|für|aus|beim)$/;

function titleOf(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word) && !isTitle(word));
  return at > 0 ? words.slice(0, at).join(' ') : '';
}

/** *Landesrat*, *Serbenführer*: compounds that no list has. */
const office =
  /^(?:\p{L}+-)*\p{Lu}\p{Ll}{2,}(?:rat|rätin|log(?:e|in)|träger|trägerin|führer|führerin|leiter|leiterin|chefin?|sprecher|sprecherin|obmann|obfrau|general|ammann|beauftragte[rn]?)$|^(?:OB|CEO|Maestro|Maestra|Queen|King|Daw|Lord|Lady|Linksaußen|Rechtsaußen|Prince|Princess|Sheikh|Scheichin|Kronprinz|Kronprinzessin|Fürst|Fürstin|Großherzog|Zar|Zarin|Schah|Bundestrainer|Mullah|Reeder(?:in)?|Pater|Abt|Äbtissin|Prior(?:in)?|Pastor(?:in)?|Superintendent(?:in)?|Rabbi|Mufti|Oberrabbiner|Privatdozent(?:in)?|Studienrat|Notar(?:in)?)$|^(?:\p{L}+-)?(?:Boss|Patron|Ikone|Legende|Veteran|Routinier|Rebell|Urgestein)$|^\p{L}+-(?:Star|Held|Heldin|Idol|Vize|Mann|Frau|Ass|Guru|Papst|Titan)$|^(?:Pop|Welt|Super|Alt|Jung|Hollywood|Film|Rock)star$/u;

/** Is a word what stands before a name: *Dr.*, *Ministerin*, *Torwart*? */
export function isTitle(word: string): boolean {
  if (isHonorific(word) || isOffice(word)) return true;
  if (office.test(word) && !isFirstName(word)) return true;
  return !isFirstName(word) && headOfNoun(word) !== undefined && maybeTypeOfNoun(word) === 'Person';
}

/** Block of names that may be one person's: the consonants of the surname's last part, without a possible genitive. */
export function blockOf(form: PersonForm): string {
  const last = form.name.surname.split(' ').at(-1) ?? '';
  return transliterationBlock(last.replace(/(?<=..)s$/, ''));
}

/** Has it more than a surname? */
export function isFull(form: PersonForm): boolean {
  return form.name.given.length > 0 || form.name.generation !== '';
}
