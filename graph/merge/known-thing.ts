import type { Gazetteer, KnownEntity } from '../../extract/entity/gazetteer.ts';
import type { EntityType } from '../../extract/entity/mention.ts';
import { isClub } from '../../extract/entity/name-words.ts';
import { stateNamed } from '../../extract/entity/states.ts';
import { maybeMeant } from './ambiguous-names.ts';
import type { LocalEntity } from './local-entity.ts';
import { firmForm } from './join-short-names.ts';
import { behindTrade } from './short-forms.ts';
import { behindKindOfPlace } from './short-places.ts';
import { maybeSameName } from './same-names.ts';
import { fullName, plainName } from './thing-name.ts';
import { placeOfAdjective } from './place-adjectives.ts';

/** *FCK* is the *1. FC Kaiserslautern* where no article speaks of the *FC Kopenhagen*. */
export function onlyMeant(
  { name, type }: LocalEntity,
  present: ReadonlySet<string | undefined>,
): Pick<KnownEntity, 'name' | 'type'> | undefined {
  if (type !== 'Organization' && type !== 'Place') return undefined;
  const [only, another] = maybeMeant(name).filter((each) => present.has(each));
  return only === undefined || another !== undefined ? undefined : { name: only, type };
}

/** *Al-Hasaka* is *Hasaka*. */
export function withoutArticle(place: string): string {
  return place.replace(/^(?:[AE][ldnrst]|[AE]sc?h)-(?=\p{Lu})/u, '');
}

/** What a table says of a name, if it says it of this type: the land *Bayern*, not the club. */
export function maybeKnown(
  entity: LocalEntity,
  gazetteer: Gazetteer,
): Pick<KnownEntity, 'name' | 'type'> | undefined {
  const names = [
    entity.name,
    plainName(entity.name),
    fullName(entity.name),
    withoutShort(entity.name, gazetteer),
    entity.name.replace(/ [–-] .+$| Deutschlands?$/u, ''),
    ...(entity.type === 'Place' ? [] : [entity.name.replace(/ \([^)]+\)$/u, '')]),
    ...(entity.type === 'Place' ? [withoutArticle(entity.name)] : []),
    ...(entity.type === 'Country' ? [oneWord(entity.name)] : []),
    ...(entity.type === 'Country' || entity.type === 'Place' ? placeNamesOf(entity.name) : []),
    ...(entity.type === 'Organization' || entity.type === 'Work' ? paperNames(entity.name) : []),
  ];
  const state =
    entity.type === 'Country' || entity.type === 'Concept'
      ? firstFound(names, stateNamed)
      : undefined;
  if (state) return { name: state.name, type: 'Country' };
  const known =
    firstFound(names, (name) => ofType(gazetteer.find(name), entity.type)) ??
    firstFound(names, (name) =>
      notClub(ofType(maybeSameName(name, entity.type), entity.type), entity),
    ) ??
    maybeKnownBehindTrade(entity, gazetteer) ??
    maybeKnownTwice(entity, gazetteer);
  return known && sameKind(known.type, entity.type) ? known : undefined;
}

/** *US-Sender CNN*, *Terrornetzwerk Al-Kaida*, *Taliban-Miliz* */
function maybeKnownBehindTrade(entity: LocalEntity, gazetteer: Gazetteer): KnownEntity | undefined {
  const forms =
    entity.type === 'Organization' || entity.type === 'Event'
      ? behindTrade(entity.name)
      : entity.type === 'Place'
        ? behindKindOfPlace(entity.name)
        : [];
  const mayBeTown = entity.type === 'Place' || ofClubs.test(entity.name);
  return firstFound(
    forms.filter((form) => mayBeTown || !isTown(form, gazetteer)),
    (form) => ofType(gazetteer.find(form), entity.type) ?? maybeSameName(form, entity.type),
  );
}

function ofType(known: KnownEntity | undefined, type: EntityType): KnownEntity | undefined {
  return known && sameKind(known.type, type) ? known : undefined;
}

/** *Wolfsburg AG* is not the *VfL Wolfsburg*, though this may be called *Wolfsburg*. */
function notClub(known: KnownEntity | undefined, { name }: LocalEntity): KnownEntity | undefined {
  const isClubToo = known?.name.split(' ').some(isClub) && !name.split(' ').some(isClub);
  return isClubToo && firmForm.test(name) ? undefined : known;
}

/** *Sparkasse Bochum* is not the *VfL Bochum*, *Meister Bochum* is: clubs are called by their towns. */
function isTown(form: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.find(form) ?? maybeSameName(form, 'Place'))?.type === 'Place';
}

const ofClubs =
  /^\S*(?:meister|ligist|führer|schlusslicht|aufsteiger|absteiger|sieger|verteidiger|champion|club|klub|verein|elf|rivale|team) /u;

/** *Internationaler Währungsfonds IWF* without what is short; *Bundespolizei FBI* is no *Bundespolizei*. */
function withoutShort(name: string, gazetteer: Gazetteer): string {
  const { long = '', short = '' } =
    /^(?<long>.{10,}) (?!\(?I{2,})\(?(?<short>\p{Lu}{2,})\)?$/u.exec(name)?.groups ?? {};
  const known = gazetteer.find(short);
  return long === '' || (known && known !== gazetteer.find(long)) ? name : long;
}

/** *Nord-Korea* is *Nordkorea*. */
function oneWord(name: string): string {
  return name.replace(/-(\p{Lu})/gu, (_, letter: string) => letter.toLowerCase());
}

/** *Bild* is the *Bild-Zeitung*, *Welt* is *Die Welt*, once it is no place and no thing. */
function paperNames(name: string): string[] {
  const bare = plainName(name);
  if (bare.includes(' ')) return [];
  return [`${bare}-Zeitung`, `Die ${bare}`, `Der ${bare}`, `Le ${bare}`];
}

/** *Weltraumorganisation Esa*, *EnBW Energie Baden-Württemberg*: long name and short one of the same thing. */
function maybeKnownTwice(entity: LocalEntity, gazetteer: Gazetteer): KnownEntity | undefined {
  const find = (part: string): KnownEntity | undefined =>
    gazetteer.find(part) ?? maybeSameName(part, entity.type);
  const plain = plainName(entity.name);
  return firstFound([plain.lastIndexOf(' '), plain.indexOf(' ')], (at) => {
    const known = at < 0 ? undefined : find(plain.slice(0, at));
    return known && find(plain.slice(at + 1)) === known ? known : undefined;
  });
}

function firstFound<N, T>(names: readonly N[], find: (name: N) => T | undefined): T | undefined {
  return names.map(find).find((found) => found !== undefined);
}

function sameKind(known: EntityType, found: EntityType): boolean {
  return (
    known === found ||
    found === 'Concept' ||
    (known === 'Organization' && (found === 'Group' || found === 'Work'))
  );
}

/** *russisch*, *bayerischen*: the adjective alone. */
function placeNamesOf(name: string): string[] {
  return [name, name.replace(/^US-amerikanisch/, 'amerikanisch')].flatMap(
    (word) => placeOfAdjective(word) ?? [],
  );
}
