import {
  inflectionKey,
  isTransliterated,
  nameKey,
  soundKey,
} from '../../extract/entity/name-key.ts';
import { isClub, isLegalForm } from '../../extract/entity/name-words.ts';
import { headOfNoun } from '../../extract/entity/noun-type.ts';
import { shortened, towns, wordsInFull } from './short-words-table.ts';
import { sameBody, sameCourt, sameMinistry, sameTown } from './public-body.ts';

/** Kinds that stand before a name without being part of it: *Konzern Siemens*, *Stadt Köln*. */
const kind =
  /^(?:\p{Ll}+(?:er|es?) (?=\p{Lu}\p{L}+ \p{Lu}))?(?:\p{L}*(?:[Kk]onzern|[Hh]ersteller|[Pp]artei|[Rr]eederei|[Pp]roduzent|[Aa]nbieter|[Bb]etreiber|[Hh]ändler|[Kk]ette|[Gg]eheimdienst|[Oo]rganisation|[Mm]agazin|[Mm]iliz|[Zz]ulieferer|[Ll]igist|[Ll]ogistiker|[Ww]irtschaftsprüfer|[Ff]inanzaufsicht|[Ss]öldnertruppe|[Gg]ewerkschaft|[Bb]undesamt|[Hh]ilfswerk|[Nn]othilfebüro)|Werft(?= \p{Lu}\p{L}+ \p{Lu})|(?:[Ww]irbel|[Tt]ropen)?[Ss]turm|Hurrikan|Orkan(?:tief)?|Sturmtief|Taifun|Zyklon|Unternehmen|Firma|(?:Landeshaupt|Hanse|Universitäts|Residenz)?[Ss]tadt|Hauptstadt|(?:Orts)?[Gg]emeinde|Insel|Roman|Film|Buch|Magazin|Zeitung|Zeitschrift|Serie|Album|Song|Oper|Verein|Klub|Club|Verlag|Bank|Fluggesellschaft|Airline|Sender|Nachrichtenagentur|Agentur|Band|Ministerium|Region|Provinz|Republik(?= \p{L}+$)|Insel|Dorf|Ort|Kleinstadt|The|die|der|das|D(?:ie|er|as)(?= \p{L}+$)) (?=[„"»\p{Lu}\d]|\p{Ll}{2,3}$)/u;

/** Keys under which a firm, a place, a work is the same thing; the first is the plainest. */
export function keysOfThing(name: string): string[] {
  const plain = fullName(name);
  const keys = [plain, ...otherOrder(plain)].map((each) => nameKey(each).replaceAll(' ', ''));
  return [...new Set([inflectionKey(plain), ...keys])].filter((key) => key !== '');
}

/** *Werft Brodersen* is the *Brodersen-Werft*, *Kölner Polizei* the *Polizei Köln*. */
function otherOrder(name: string): string[] {
  const [first = '', second = '', another] = name.split(' ');
  if (another !== undefined || !/^\p{Lu}/u.test(second)) return [];
  const trade = /^\p{Lu}\p{L}*bau(?=er$)/u.exec(first)?.[0];
  if (trade !== undefined) return [`${second} ${trade}`];
  const town = /^\p{Lu}\p{L}{2,}(?=er$)/u.exec(first)?.[0];
  if (town !== undefined && (isDescription(second) || body.test(second)))
    return [`${second} ${town}`];
  return isDescription(first) ? [`${second} ${first}`] : [];
}

/** What every town has one of, and few lists of nouns. */
const body =
  /^(?:Stadtwerken?|Stadtrat|Gemeinderat|Polizei|Feuerwehr|Tafel|Zoo|\p{Lu}\p{Ll}*(?:kammer|gericht|sparkasse|theater|klinikum|anwaltschaft|messe|hafen|platz|markt|bahnhof|stadion|park|brücke))$/u;

/** A key by sound for places whose names come from other alphabets: *Charkiw*, *Kharkiv*. */
export function soundKeysOf(name: string): string[] {
  const whole = fullName(name);
  const plain = whole.replace(arabicArticle, ' ');
  const varies =
    plain !== whole ||
    isTransliterated(/^\p{L}+(?= a[mn] )/u.exec(name)?.[0] ?? name) ||
    (/^\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) && foreignSound.test(name));
  return varies ? [`~${soundKey(plain)}`] : [];
}

/** *Deir ez-Zor*, *Deir al-Sor*. */
const arabicArticle = /(?<=^\p{L}+) (?:[ae][lszdrnt]|[ae]sch|[ae]sh)-(?=\p{Lu})/u;

/** Sounds that every language writes its own way: *Taschkent*, *Tashkent*. */
const foreignSound = /t?sch|sh|ch|kh|zh|zk|tsk|[jy]/i;

/** The short name that stands behind a long one: *IfK* of *Institut für Küstenökologie (IfK)*, *Nabu* of *Naturschutzbund (Nabu)*. */
export function maybeBracketed(name: string): string | undefined {
  const { long = '', short = '' } =
    /^(?<long>.+) \((?<short>\p{Lu}[\p{L}\d.-]+|\p{Ll}{3,6})\)$/u.exec(
      name.replace(/[„“”"»«]/g, ''),
    )?.groups ?? {};
  const isInitials = /^\p{Lu}{3,}$/u.test(short) && short[0] === long[0];
  if (short === '' || !(isInitials || isSpelledBy(nameKey(short), nameKey(long)))) return undefined;
  return short;
}

/** Do the letters of an abbreviation stand in the long name, in their order, the first at its beginning? */
function isSpelledBy(short: string, long: string): boolean {
  let at = -1;
  for (const letter of short) {
    at = long.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return short[0] === long[0] && short.length < long.length / 2;
}

/** First letters of a long name, with and without those of small words: *Verband der Seehafenbetriebe* → VdS, VS. */
export function initialsOf(name: string): string[] {
  if (!name.includes(' ')) return [];
  const words = name.split(/[ -]/).filter((word) => word !== '');
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return [words, capitals]
    .map((all) => all.map((word) => word.charAt(0)).join(''))
    .filter((initials) => initials.length >= 3);
}

/** A name without kind, quotation marks, legal form, *-Konzern*: *Hansa Turbinenbau AG* → Hansa Turbinenbau. */
export function plainName(name: string): string {
  const bare = name
    .replace(/[„“”"»«]/g, '')
    .replace(kind, '')
    .replace(/^1\. (?=FC|SC|FSV|\p{L})/u, '');
  const words = bare.replace(otherForm, '').split(' ');
  const kept = words.filter((word, i) => i === 0 || !(isLegalForm(word) || longForm.test(word)));
  return kept
    .join(' ')
    .replace(/,? (?:&|und)(?: Cie\.?)?$|,$/, '')
    .replace(
      /(?<=\p{L})(?:-(?:AG|SE|GmbH|KG|Söldner|Konzern|Gruppe|Verbund|Holding|Partei|Gewerkschaft|Verlag)| (?:Group|Gruppe|Konzern|Party))$/u,
      '',
    );
}

/** A name with its kind, without quotation marks, bracket and legal form: *Reederei Oldenbüll GmbH* → Reederei Oldenbüll. */
export function wholeName(name: string): string {
  const bare = name
    .replace(/[„“”"»«]/g, '')
    .replace(/ \((?!\p{Lu}\p{Ll}{3,}\)$)[^)]*\)$/u, '')
    .replace(otherForm, '');
  return bare
    .split(' ')
    .filter((word, i) => i === 0 || !(isLegalForm(word) || longForm.test(word) || word === '&'))
    .join(' ');
}

const longForm =
  /^(?:Aktiengesellschaft|Kommanditgesellschaft|Limited|Incorporated|Corporation|Corp|Company|Ltd|Inc|Oy|A\.G\.|S\.p\.A\.|B\.V\.|BV|oHG|S\/A|Ges\.m\.b\.H\.|GesmbH|Sàrl|Sarl|SARL|gGmbH|mbH|UG|eGmbH|ApS|Kft\.?|Zrt\.?|Nyrt\.?|a\.s\.|s\.r\.o\.|d\.o\.o\.|PLC|Plc|SAS|S\.A\.S\.|Ltda\.?|Genossenschaft|A\.Ş\.|AŞ|KK|SL|S\.L\.|AöR|e\.K\.|KöR|gAG|VVaG|eGen|PartG)$/;

/** Legal forms of several words, and those that stand in front: *Sp. z o.o.*, *OOO Nordwind*. */
const otherForm =
  /,? (?:Sp\. ?z ?o\. ?o\.|S\. ?à ?r\. ?l\.|S\.A\.B\. de C\.V\.|S\.A\. de C\.V\.|Co\., Ltd\.?|Pty\.? Ltd\.?|Pte\.? Ltd\.?|Pvt\.? Ltd\.?|i\. ?L\.|in Liquidation|\(haftungsbeschränkt\))$|^(?:OOO|PAO|OAO|ZAO|PT|AO) (?=\p{Lu})/u;

/** The plain name with what news shorten or leave out: *LG Stade*, *Halle/Saale*, *Institut für Küstenökologie (IfK)*. */
export function fullName(name: string): string {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const full = inFull(name);
  if (remembered.size >= most) remembered.clear();
  remembered.set(name, full);
  return full;
}

/** Each stage asks for the same names again. */
const remembered = new Map<string, string>();
const most = 20_000;

function inFull(name: string): string {
  const short = maybeBracketed(name);
  const long = plainName(short === undefined ? name : name.slice(0, name.lastIndexOf(' (')));
  const [first = '', ...others] = withoutFounding(sameWords(placeWords(sameBody(long))).split(' '));
  const full = [others.length > 0 ? (shortened[first] ?? first) : first, ...others].join(' ');
  return sameTown(samePaper(sameClub(sameUniversity(sameCourt(sameMinistry(full))))));
}

/** *Maibach & Söhne* and *Maibach und Söhne*, *St. Gallen* and *Sankt Gallen* are read the same. */
function sameWords(name: string): string {
  return name
    .replaceAll(' & ', ' und ')
    .replace(/(?<!\p{L})St\.[ -]?(?=\p{Lu})/gu, 'Sankt ')
    .replace(abbreviatedWord, (word) => wordsInFull[word] ?? word)
    .replace(/(?<=\p{L} )NRW$/u, 'Nordrhein-Westfalen')
    .replace(/(?<=\p{L} )M-?V$/u, 'Mecklenburg-Vorpommern')
    .replace(
      /(?<=^\p{Lu}+ )(?:RW|BW|SW|GW)(?= \p{Lu})/u,
      (colours) => shortened[colours] ?? colours,
    );
}

const abbreviatedWord = /(?<!\p{L})\p{Lu}\p{Ll}{1,6}\.(?= )/gu;

/** *Neue Osnabrücker* is a paper, whether *Zeitung* is said or not; so is *Klimakonferenz in Baku* the one *Klimakonferenz Baku*. */
function samePaper(name: string): string {
  return name
    .replace(/(?<= \p{L}+er|^\p{L}+(?:er|sche) Allgemeine) Zeitung$/u, '')
    .replace(/(?<=^\p{L}*(?:konferenz|gipfel|messe|spiele|WM|EM)) in (?=\p{Lu})/u, ' ');
}

/** *SK Rapid Wien*, *Manchester United FC*: what is a name without its abbreviation. Of towns there may be several clubs. */
function sameClub(name: string): string {
  return name
    .replace(
      /^(?:[FSTBNGA]?[NFSTBV][CKV]|GNK|TSG|VfL|VfB|AFC|[KEM]EC|E[HRS]C) (?!Bad |St\. |Sankt |Neu|Alt)(?=\p{Lu}\p{L}+ (?:St\. |Sankt |\p{Lu}\p{L}+ )?\p{Lu}\p{L}+$)/u,
      '',
    )
    .replace(/(?<=\p{L} \p{L}+) [FCS][CFK]$/u, '')
    .replace(/(?<=\p{L} )Utd\.?$/u, 'United')
    .replace(/^(\p{Lu}\p{L}+) (FC|SC|SK|FK|CF)$/u, '$2 $1')
    .replace(/^CF (?=\p{Lu}\p{L}+$)/u, 'FC ')
    .replace(/^Sport-?[Cc]lub (?=\p{Lu}\p{L}+$)/u, 'SC ')
    .replace(/^Fu(?:ß|ss)ball-?[Cc]lub (?=\p{Lu}\p{L}+$)/u, 'FC ');
}

/** *Universität zu Köln*, *Universität von Köln*, *Albertus-Magnus-Universität Köln*: there is one of a town. */
function sameUniversity(name: string): string {
  return name
    .replace(/(?<=\p{L}-)Uni(?= \p{Lu}|$)/u, 'Universität')
    .replace(/^(?!Helmut-Schmidt-)\p{L}+(?:-\p{L}+)+-(?=Universität \p{Lu})/u, '')
    .replace(/^(?!Hafen|Fern|Sport|Medizin|Musik|Kunst)\p{L}+-(?=Universität \p{Lu})/u, '')
    .replace(/(?<=^\p{L}*(?:[Uu]niversität|Hochschule)) (?:zu|von|of|des|der) (?=\p{Lu})/u, ' ');
}

/** Clubs carry the year of their founding, and seldom in the news: *FC Augsburg 1907*. */
function withoutFounding(words: readonly string[]): string[] {
  const isYear = (word: string): boolean => /^(?:0\d|\d\d|1[89]\d\d|20\d\d)$/.test(word);
  if (words.some(isClub)) return words.filter((word) => !isYear(word));
  const kept = words.join(' ').replace(/ (?:von|seit|gegr\.|anno) (?:1\d|20)\d\d$/u, '');
  return (
    /verein|clu?b|klub|chor|kapelle|gilde|gesellschaft/i.test(kept)
      ? kept.replace(/ (?:1\d|20)\d\d$/, '')
      : kept
  ).split(' ');
}

/** *Halle an der Saale*, *Halle/Saale*, *Halle (Saale)*: the river tells which one, whatever stands between. */
function placeWords(short: string): string {
  let name = short;
  for (const [ending, full] of towns) name = name.replace(ending, full);
  return name
    .replace(/-(an-der|am|im|ob-der)-(?=\p{Lu}\p{L}+$)/u, (between) => between.replaceAll('-', ' '))
    .replace(/ (?:an der|in der|am|im|ob der|a\. ?d\.|o\. ?d\.|a\.) (?=\p{Lu}\p{L}*\.?$)/u, ' ')
    .replace(/ \((\p{Lu}\p{Ll}+)\)$/u, ' $1')
    .replace(
      /(?<=^\p{Lu}\p{L}+) in (?=(?:Westfalen|Holstein|Oldenburg|Bayern|Hessen|Sachsen|Thüringen|Württemberg|Baden|Mecklenburg)$)/u,
      ' ',
    )
    .replace(/(?<=\p{Ll})\/(?=\p{Lu})/u, ' ')
    .replace(/^Kreis (?=\p{Lu})|^(\p{Lu}[\p{L}-]+)-[Kk]reis$/u, 'Landkreis $1');
}

/** Only a kind and no name: *Unternehmen*, *hohe Beamtin*; each article means its own. Compounds (*Nordbank*) may be names. */
export function isDescription(name: string): boolean {
  const words = name.split(' ');
  const at = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const noun = words[at] ?? '';
  if (at < 0 || words.some((word, i) => i > at && /^[(„"»]?[\p{Lu}\d]/u.test(word))) return false;
  return [noun, ...singulars(noun)].some((form) => headOfNoun(form) === form.toLowerCase());
}

/** What a noun may be the plural or the genitive of. */
export function singulars(noun: string): string[] {
  return ['in', 'en', 'n', 'e', 'er', 's', 'es', 'nen']
    .filter((ending) => noun.endsWith(ending))
    .map((ending) => noun.slice(0, -ending.length));
}
