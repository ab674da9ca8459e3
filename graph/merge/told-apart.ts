import { stateNamed, stateOfCapital } from '../../extract/entity/states.ts';
import { maybeMeantInContext } from './ambiguous-names.ts';
import type { LocalEntity } from './local-entity.ts';
import { placeOfAdjective } from './place-adjectives.ts';

/**
 * Each thing as it is to be read: where articles tell things of one name to be different ones, all but the usual one get a name of their
 * own. *Bundesrat* in Bern and in Berlin, *Washington* the state and the city, *Birmingham* in Alabama, a film and its novel.
 */
export function toldApart(
  entities: readonly LocalEntity[],
  usual: (entity: LocalEntity) => string,
): LocalEntity[] {
  let things = entities.map(meantInContext);
  for (const telling of tellings) things = byFeature(things, telling, usual);
  return things;
}

/** *DAV*, of which an article says that it speaks for lawyers. */
function meantInContext(entity: LocalEntity): LocalEntity {
  const name =
    entity.facts.size === 0
      ? undefined
      : maybeMeantInContext(entity.name, entity.type, [...entity.facts].join('; '));
  return name === undefined ? entity : { ...entity, name };
}

/** By what things of one name are told apart. */
interface Telling {
  readonly feature: (entity: LocalEntity) => string | undefined;
  /** What is left of the name without the feature. */
  readonly plain: (name: string) => string;
  /** What the thing is of which nothing is said; otherwise that of which most articles speak. */
  readonly unsaid: (name: string) => string | undefined;
  readonly named: (plain: string, feature: string) => string;
}

function byFeature(
  things: readonly LocalEntity[],
  { feature, plain, unsaid, named }: Telling,
  usual: (entity: LocalEntity) => string,
): LocalEntity[] {
  const keyOf = (thing: LocalEntity): string =>
    `${thing.type} ${usual({ ...thing, name: plain(thing.name) })}`;
  const counts = new Map<string, Map<string, number>>();
  const features = things.map(feature);
  const groups = features.map((found, i) => {
    const thing = things[i];
    if (found === undefined || !thing) return undefined;
    const key = keyOf(thing);
    const count = counts.get(key) ?? new Map<string, number>();
    count.set(found, (count.get(found) ?? 0) + 1);
    counts.set(key, count);
    return key;
  });
  return things.map((thing, i) => {
    const [found, key] = [features[i], groups[i]];
    if (found === undefined || key === undefined) return thing;
    const count = counts.get(key) ?? new Map<string, number>();
    const home = unsaid(plain(thing.name)) ?? (count.size > 1 ? mostOf(count) : found);
    return found === home ? thing : { ...thing, name: named(plain(thing.name), found) };
  });
}

function mostOf(count: ReadonlyMap<string, number>): string | undefined {
  return [...count].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

const tellings: readonly Telling[] = [
  {
    feature: kindOfPlace,
    plain: (name) => name.replace(kindBefore, ''),
    unsaid: (name) => (stateOfCapital(name) ? 'Stadt' : undefined),
    named: (name, kind) => (kind === 'Land' ? `Land von ${name}` : name),
  },
  {
    feature: (entity) => (entity.type === 'Place' ? stateOfPlace(entity) : undefined),
    plain: (name) => name,
    unsaid: () => undefined,
    named: (name, state) => `${name} (${state})`,
  },
  {
    feature: (entity) =>
      entity.type === 'Organization' && ofManyStates.test(federal(entity.name))
        ? stateOfBody(entity)
        : undefined,
    plain: federal,
    unsaid: (name) => (/^(?:Bundes|(?:Die )?Grünen?)/.test(name) ? 'Deutschland' : undefined),
    named: (name, state) => `${name} ${state}`,
  },
  {
    feature: kindOfWork,
    plain: (name) => name.replace(/[„“”"»«]/g, '').replace(/^(?:Roman|Film|Kinofilm) /, ''),
    unsaid: () => undefined,
    named: (name, kind) => `${name} als ${kind}`,
  },
];

const kindBefore = /^(?:(?:US-)?Bundesstaat|Bundesland|Land|Stadt|Landeshauptstadt) (?=\p{Lu})/u;

/** States and cities of one name; Hamburg, Bremen, Berlin and Vienna are both. */
function kindOfPlace({ name, type, offices }: LocalEntity): 'Land' | 'Stadt' | undefined {
  if (type !== 'Place' || /Hamburg|Bremen|Berlin|Wien/.test(name)) return undefined;
  const said = [name, ...offices];
  if (said.some((text) => /^(?:\p{L}+ )?(?:US-)?(?:Bundesstaat|Bundesland)(?: |$)/u.test(text)))
    return 'Land';
  return said.some((text) => /^Stadt |[Ss]tadt(?: |$)/.test(text)) ? 'Stadt' : undefined;
}

/** Names that bodies of several states have. */
const ofManyStates =
  /^(?:Bundesrat|Nationalrat|Ständerat|Bundesversammlung|Bundeskanzleramt|Bundespolizei|Bundesheer|Bundespräsidialamt|Oberste[rsn]? Gerichts?hofs?|Oberste[sn]? Gerichte?s?|Verfassungsgericht(?:shof)?|(?:Die |Den )?Grünen?|Nationalbank|Zentralbank|Senat|Kongress|Parlament|Staatsanwaltschaft|Geheimdienst|Rechnungshof|Sozialdemokraten|\p{Lu}\p{L}+ministerium)s?$/u;

/** *österreichisches Bundeskanzleramt*, *Bundeskanzleramt in Wien* without the state. */
function federal(name: string): string {
  return (
    /^(?:(?:\p{L}+ische[rsnm]?|Schweizer|Wiener|Berner) )?(Bundes(?:kanzleramt|rat|polizei|heer))s?(?: in \p{Lu}\p{L}+)?$/u.exec(
      name,
    )?.[1] ?? name
  );
}

/** *Schweizer Regierung*, *Kammer des polnischen Parlaments*, *tagen in Bern* */
function stateOfBody({ name, offices, facts }: LocalEntity): string | undefined {
  const seat = / in (\p{Lu}\p{L}+)$/u.exec(name)?.[1] ?? /^(Wien|Bern)er /.exec(name)?.[1];
  const seats = [...facts, ...(seat === undefined ? [] : [`sitzen in ${seat}`])].flatMap(
    (fact) =>
      /^(?:sitzen|tagen|stehen|liegen|sein) (?:.* )?in (\p{Lu}\p{L}+)$/u.exec(fact)?.[1] ?? [],
  );
  const states = [
    ...[name, ...offices].flatMap(statesIn),
    ...seats.flatMap((town) => (town === 'Bern' ? 'Schweiz' : (stateOfCapital(town)?.name ?? []))),
  ];
  return only(states);
}

function stateOfPlace({ facts }: LocalEntity): string | undefined {
  return only(
    [...facts].filter((fact) => /^(?:liegen|sein) /.test(fact)).flatMap((fact) => statesIn(fact)),
  );
}

function statesIn(text: string): string[] {
  const words = text.split(/[ ,]+/);
  return words.flatMap((word, i) => {
    const pair = `${word} ${words[i + 1] ?? ''}`;
    const adjective = placeOfAdjective(word);
    return (
      partOf.get(word) ??
      stateNamed(pair)?.name ??
      stateNamed(word)?.name ??
      (/^\p{Lu}.*[^s]s$/u.test(word) ? stateNamed(word.slice(0, -1))?.name : undefined) ??
      (adjective === undefined ? undefined : (partOf.get(adjective) ?? adjective)) ??
      []
    );
  });
}

function only(states: readonly string[]): string | undefined {
  const [first, another] = new Set(states);
  return another === undefined ? first : undefined;
}

/** Lands of the states whose towns have namesakes elsewhere. */
const partOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Deutschland:
      'Baden-Württemberg Bayern Brandenburg Hessen Mecklenburg-Vorpommern Niedersachsen Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen',
    'Vereinigtes Königreich': 'England Schottland Wales Nordirland',
    'Vereinigte Staaten':
      'Alabama Arizona Arkansas Colorado Connecticut Delaware Florida Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Kalifornien',
    Österreich: 'Tirol Steiermark Burgenland Oberösterreich Niederösterreich Vorarlberg Kärnten',
  }).flatMap(([state, lands]) =>
    lands.split(' ').map((land): [string, string] => [land, stateNamed(state)?.name ?? state]),
  ),
);

/** A film that someone shot, a novel that someone wrote. */
function kindOfWork({ name, type, facts }: LocalEntity): 'Film' | 'Roman' | undefined {
  if (type !== 'Work') return undefined;
  const said = [`sein ${name}`, ...facts];
  if (
    said.some((fact) => /^drehen |^sein (?:.* )?\p{L}*(?:[Ff]ilm|[Vv]erfilmung)(?: |$)/u.test(fact))
  )
    return 'Film';
  return said.some((fact) =>
    /^schreiben |^(?:sein|erscheinen) (?:.* )?\p{L}*(?:[Rr]oman|[Nn]ovelle)(?: |$)/u.test(fact),
  )
    ? 'Roman'
    : undefined;
}
