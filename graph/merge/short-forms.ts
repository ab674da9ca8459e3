import type { EntityType } from '../../extract/entity/mention.ts';
import { headOfNoun, maybeTypeOfNoun } from '../../extract/entity/noun-type.ts';
import { isClub } from '../../extract/entity/name-words.ts';
import { isFirstPart, partsOfCompound } from './compound-parts.ts';
import { placeOfAdjective } from './place-adjectives.ts';
import { fullName, isDescription } from './thing-name.ts';
import {
  districtOf,
  withoutNoun,
  withoutQuarter,
  withoutRiver,
  withoutTownBefore,
} from './short-places.ts';
import { behindProduct } from './short-products.ts';
import {
  lastPlural,
  withoutSons,
  withoutPreposition,
  groupOfParty,
  withoutFirstName,
  withoutClub,
  withoutRank,
  withoutSeat,
  withoutField,
  isParty,
  ownerOf,
} from './short-bodies.ts';

/** Is a word the name of a place that articles or tables know? */
export type IsPlace = (word: string) => boolean;

/**
 * Shorter names under which a thing may be meant, once only one thing can be: *Autohaus Brunsfeld* → Brunsfeld, *Ajax Amsterdam* → Ajax,
 * *US-Bundespolizei FBI* → FBI, *Deutscher Alpenverein* → Alpenverein.
 */
export function shortFormsOf(name: string, type: EntityType, isPlace: IsPlace): string[] {
  const quoted = /[„"»](.+)[“"«”]/u.exec(name)?.[1];
  const full = fullName(name.replace(/^\p{Ll}\p{L}+ (?=\p{Lu})/u, ''));
  const found =
    type === 'Place' || type === 'Country'
      ? [withoutNoun(full), withoutRiver(name), withoutTownBefore(full), districtOf(full)]
      : type === 'Event' && recurring.test(full)
        ? []
        : [...shortenedBy(full, isPlace), ownerOf(name)];
  const forms = [quoted, beforeDash(full), ...found].filter((form) => form !== undefined);
  return [...new Set(forms)].filter((form) => form !== name && form.length > 1 && isName(form));
}

/**
 * Forms that mean the thing whatever else may be called so: behind *Konzern* or *Sender*, before *Holding*. *Autohaus Brunsfeld* is none,
 * for there may be a *Brunsfeld Verlag*.
 */
export function sureFormsOf(name: string, type: EntityType, isPlace: IsPlace): string[] {
  if (type === 'Place') return [...(withoutQuarter(name) ?? []), ...behindProduct(name)];
  if (type === 'Product' || type === 'Event') return behindProduct(name);
  const full = fullName(name.replace(/^\p{Ll}\p{L}+ (?=\p{Lu})/u, ''));
  const [first = ''] = /^(?:\p{Lu}\p{L}+e[rs]? )?[\p{L}-]+(?= )/u.exec(full) ?? [];
  const trade = kinds.test(first) ? withoutTrade(full, isPlace) : undefined;
  const forms = [
    trade,
    lastAbbreviation(full, isPlace),
    withoutTail(full),
    withPlainTrade(full),
    withoutSeat(full),
    withoutField(full),
  ];
  return forms.filter((form) => form !== undefined && form.length > 1 && isName(form)) as string[];
}

/** What news call firms, media and bands by before their names. */
const kinds =
  /(?:konzern|hersteller|riese|gigant|mutter|flieger|anbieter|betreiber|sender|agentur|partei|gewerkschaft|miliz|gruppe|netzwerk|dienst|bauer|dienstleister|versorger|zulieferer|organisation|airline|fluggesellschaft|kette|magazin|zeitung|unternehmen|firma|startup|start-up|discounter|händler|reederei|verband|plattform|schmiede|rivale|spezialist|entwickler|ausrüster|importeur|exporteur|vermieter|verwalter|makler|vermarkter|förderer|röster)$/i;

/** What stands behind a noun that says what it is: *US-Sender CNN* → CNN, *Taliban-Miliz* → Taliban. */
export function behindTrade(name: string): string[] {
  const full = fullName(name.replace(/^\p{Ll}\p{L}+ (?=\p{Lu})/u, ''));
  const never = (): boolean => false;
  const forms = [
    lastAbbreviation(full, never),
    withoutTrade(full, never),
    withoutTail(full),
    withoutSeat(full),
    withoutField(full),
    behindEpithet(full),
    ...behindProduct(name),
    behindAdjective(name),
  ];
  return forms.filter((form) => form !== undefined);
}

/** *Rekordmeister FC Bayern*, *Tabellenführer Borussia Dortmund*, *Kurznachrichtendienst X* */
function behindEpithet(name: string): string | undefined {
  return /^\p{Lu}\p{L}*(?:meister|ligist|führer|schlusslicht|aufsteiger|absteiger|sieger|verteidiger|champion|primus|dienst|portal|auskunftei|riese|club|klub|verein|krankenkasse|länderkammer|kaufhaus|warenhaus|geldhaus|auktionshaus|medienhaus|sforschungsinstitut|schau|ausstellung|messe|festival|turnier|rennen|klassiker|show|wettbewerb) (?<rest>\p{Lu}.*)$/u.exec(
    name,
  )?.groups?.['rest'];
}

/** *Charité – Universitätsmedizin Berlin* */
function beforeDash(name: string): string | undefined {
  return /^(.{4,}?) [–-] /.exec(name)?.[1];
}

function shortenedBy(full: string, isPlace: IsPlace): (string | undefined)[] {
  const once = steps.map((step) => step(full, isPlace));
  const twice = once.flatMap((form) =>
    form === undefined ? [] : steps.map((step) => step(form, isPlace)),
  );
  return [...once, ...twice];
}

/** What takes place elsewhere each time is told apart by its place. */
export const recurring =
  /gipfel|konferenz|wahl|spiele|olympia|meisterschaft|(?<!\p{L})[WE]M(?!\p{L})|anschlag|unglück/iu;

type Step = (name: string, isPlace: IsPlace) => string | undefined;

const steps: readonly Step[] = [
  lastAbbreviation,
  withoutTrade,
  withPlainTrade,
  withoutPlaceBehind,
  withoutPlaceBefore,
  withoutNationality,
  withoutTail,
  withoutClub,
  withoutFirstName,
  withoutRank,
  lastPlural,
  withoutPreposition,
  withoutSons,
  groupOfParty,
];

/** A bare kind is none: *Union* of *Union Berlin*. */
function isName(form: string): boolean {
  return /^[\p{Lu}\d]|^\p{Ll}+$/u.test(form) && !isDescription(form);
}

/** *Polizeigewerkschaft GdP*, *US-Bundespolizei FBI*, *Sozialistische Arbeiterpartei PSOE* */
function lastAbbreviation(name: string, isPlace: IsPlace): string | undefined {
  const { noun = '', short = '' } =
    /(?<noun>\p{L}+) (?<short>\p{Lu}[\p{L}&]*\p{Lu}[\p{L}]*)$/u.exec(name)?.groups ?? {};
  return short !== '' && !isPlace(short) && isOrganisation(noun) ? short : undefined;
}

/** *Spedition Overhagen*, *Nachrichtensender CNN*, *Wolfsburger Autobauer Volkswagen*; of towns every noun has its own. */
function withoutTrade(name: string, isPlace: IsPlace): string | undefined {
  return (
    behindNoun(name, isPlace) ?? behindNoun(name.replace(/^\p{Lu}\p{L}+e[rs]? /u, ''), isPlace)
  );
}

function behindNoun(name: string, isPlace: IsPlace): string | undefined {
  const { noun = '', rest = '' } =
    /^(?:\p{L}+-)?(?<noun>\p{Lu}?\p{L}+) (?<rest>\p{Lu}.+)$/u.exec(name)?.groups ?? {};
  if (rest === '' || isPlace(rest) || isClub(rest.split(' ')[0] ?? '')) return undefined;
  if (/stiftung$/i.test(noun)) return rest.includes(' ') ? rest : undefined;
  return isOrganisation(noun) && !ofTowns.test(noun) ? rest : undefined;
}

/** *Privatbrauerei Falkenmoos*, *Großbäckerei Brunsfeld*, *Speditionsfirma Overhagen* */
function withPlainTrade(name: string): string | undefined {
  const { noun = '', rest = '' } =
    /^(?<noun>\p{Lu}\p{L}+) (?<rest>\p{Lu}.+)$/u.exec(name)?.groups ?? {};
  if (rest === '' || ofTowns.test(noun) || !isOrganisation(noun)) return undefined;
  const plain = noun
    .replace(/^(?:Privat|Groß|Familien|Traditions|Land|Stadt|Haupt|Bio|Hof)(?=\p{Ll}{5})/u, '')
    .replace(/(?<=\p{L}{4})s?(?:firma|unternehmen|betrieb|haus)$/u, '');
  return plain === noun ? undefined : `${plain.charAt(0).toUpperCase()}${plain.slice(1)} ${rest}`;
}

const ofTowns =
  /(?:polizei|feuerwehr|gericht|gerichtshof|anwaltschaft|amt|(?:stadt|kraft|heiz|wasser)werke?|universität|hochschule|schule|gymnasium|klinik|klinikum|krankenhaus|sparkasse|volksbank|rat|kammer|verwaltung|präsidium|theater|museum|zoo|landtag|regierung|ministerium|jugend|stiftung|fonds|arena|verlag|akademie|institut|union|bund)$/i;

/** *Ajax Amsterdam*, *Schaubühne Berlin*, *Bayer 04 Leverkusen* */
function withoutPlaceBehind(name: string, isPlace: IsPlace): string | undefined {
  const { rest = '', place = '' } =
    /^(?<rest>.+) (?<place>\p{Lu}[\p{L}-]+)$/u.exec(name)?.groups ?? {};
  if (!isPlace(place) || (isClub(rest) && !/\p{Ll}/u.test(rest))) return undefined;
  return ofTowns.test(rest) || ofStates.test(rest.split(' ')[0] ?? '') || isParty(rest)
    ? undefined
    : rest;
}

/** *Leipziger Gewandhausorchester*, *Münchner Oktoberfest* */
function withoutPlaceBefore(name: string): string | undefined {
  const { rest = '' } =
    /^\p{Lu}\p{L}{2,}er (?<rest>\p{Lu}[\p{L}-]{4,}(?: \p{Lu}\p{L}+)*)$/u.exec(name)?.groups ?? {};
  const [first = ''] = rest.split(' ');
  const isOneOfMany = (ofTowns.test(first) && !isNamed(first)) || hasBranches.test(rest);
  return rest === '' || isOneOfMany || /zeitung$|anzeiger$|nachrichten$/i.test(rest)
    ? undefined
    : rest;
}

/** *Pergamonmuseum* has a name of its own, *Stadtmuseum* and *Heimatmuseum* have none. */
function isNamed(compound: string): boolean {
  const [first = '', another] = partsOfCompound(compound);
  return another !== undefined && !isFirstPart(first);
}

/** Parties, unions and charities, whose bodies in towns are others: *Berliner SPD*. */
const hasBranches =
  /^(?:SPD|CDU|CSU|FDP|AfD|BSW|Grünen?|Linken?|Volt|Jusos|JU|Caritas.*|Diakonie.*|DRK|AWO|Awo|Nabu|NABU|BUND|Verdi|ver\.di|IG .*|DGB|GEW|GdP|ADAC|ADFC|VdK|Malteser|Johanniter|Tafeln?|Dehoga|IHK|Bundes.*|Zoll|Bahn|Post|Nato|NATO|EU|UN|.*(?:kreuz|hilfe|jugend|kirche|wohlfahrt|metall|bund|verband))$/i;

/** *Mainzer Biontech*, *Straßburger Europarat*, *radikalislamische Hamas*: what tables may know without the word in front. */
function behindAdjective(name: string): string | undefined {
  const { adjective = '', rest = '' } =
    /^(?<adjective>\p{L}{3,}(?:isch|lich|ig|al|extrem|radikal)e[rsnm]?|\p{Lu}\p{L}{2,}er) (?<rest>\p{Lu}.+)$/u.exec(
      name,
    )?.groups ?? {};
  if (headOfNoun(adjective) !== undefined) return undefined;
  if (rest === '' || hasBranches.test(rest) || ofTowns.test(rest) || isDescription(rest))
    return undefined;
  return placeOfAdjective(adjective) === undefined || !ofStates.test(rest) ? rest : undefined;
}

const ofStates =
  /(?:rat|regierung|ministerium|landtag|gericht|gerichtshof|polizei|partei|jugend|parlament|armee|bank|bahn|amt|werke?)$/i;

/** *Deutscher Alpenverein*, *russische Staatsduma*, *Internationaler Frauentag* */
function withoutNationality(name: string): string | undefined {
  const { adjective = '', rest = '' } =
    /^(?<adjective>\p{L}+) (?<rest>\p{Lu}[\p{L}-]{7,}(?: .+)?)$/u.exec(name)?.groups ?? {};
  if (rest === '' || ofStates.test(rest)) return undefined;
  const national =
    /^(?:International|Europäisch)e[rs]?$/.test(adjective) ||
    placeOfAdjective(adjective) !== undefined;
  return national ? rest : undefined;
}

/** *Zentralrat der Juden in Deutschland*, *Huawei Technologies*, *Säntis Pharma Holding*, *Taliban-Miliz* */
function withoutTail(name: string): string | undefined {
  const short = name
    .replace(
      /(?: in (?:Den |der |dem )?\p{Lu}\p{L}+|,? (?:in Deutschland|Deutschland|Germany|Technologies|Technology|Platforms|Holdings?|International|Worldwide|Global|Bundesverband|Europe|Companies|Entertainment|Motors?|Airlines|Airways|Pharmaceuticals|Electronics|Systems|Industries|Stores|Laboratories|Semiconductors?|Automotive|Chemie)|\.com|\.de)$/u,
      '',
    )
    .replace(
      /(?<=\p{L})-(?:Miliz|Bewegung|Gruppe|Kette|Netzwerk|Rebellen|Terroristen|Kämpfer)$/u,
      '',
    );
  return short === name ? undefined : short;
}

function isOrganisation(noun: string): boolean {
  return headOfNoun(noun) !== undefined
    ? maybeTypeOfNoun(noun) === 'Organization' || trades.test(noun)
    : trades.test(noun);
}

/** Trades, and what news call firms and armed bands by. */
const trades =
  /(?:bauer|haus|handlung|spedition|fabrik|riese|gigant|mutter|tochter|primus|spezialist|entwickler|ausrüster|gruppe|marke|blatt|werk|hof|miliz|möbel|auto|getränke|zimmerei|dachdeckerei|druckerei|gärtnerei|bäckerei|metzgerei|brauerei|apotheke|kelterei|weingut|ziegelei|gießerei|mühle|molkerei|käserei|schreinerei|tischlerei|autohaus|transporte|reisen|studio|start-up|verein|flieger|schmiede|rivale|ableger|kooperative|orchester|band|elektro|sanitär|blumen|reifen|landtechnik|baustoffe|holz|bau|optik|radsport|importeur|exporteur|vermieter|verwalter|makler|vermarkter|förderer|röster|rösterei|fleischerei|konditorei)$/i;
