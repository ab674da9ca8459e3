import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../../extract/triple.ts';
import { hasWordsOfName } from '../name.ts';

/** What kind of thing a name is that an article knows as the place of a fact only. */
export type TypeOfPlace = (name: string) => EntityType;

/** A thing as one article knows it, with what the article says that may tell it from namesakes. */
export interface LocalEntity {
  readonly document: string;
  readonly name: string;
  readonly type: EntityType;
  /** Wordings of its mentions that carry a name: *US-Außenminister Blinken*. */
  readonly texts: Set<string>;
  /** What the article says it is: *russischer Außenminister*. */
  readonly offices: Set<string>;
  /** What the article says that it does or is: *malen Betty*, *sein Maler*. */
  readonly facts: Set<string>;
  /** Is it the subject of a fact? Capitals that act stand for their state. */
  acts: boolean;
  /** Is it ever named without an article, as names are and common nouns seldom? */
  bare: boolean;
  /** In how many places of the article it is an end of a fact. */
  readonly places: Set<number>;
}

/** Collects the things of articles from triples, in any order. */
export interface LocalEntities {
  add(triple: Triple): void;
  /** Sorted, so that nothing after it depends on the order of the triples. */
  sorted(): readonly LocalEntity[];
}

type NameAndType = Pick<TripleArgument, 'entity' | 'type'>;

/** Key of a thing in its article. */
export function localKey(document: string, { entity, type }: NameAndType): string {
  return `${document}\u0000${type}\u0000${cleaned(entity)}`;
}

/** NFC, single blanks. */
export function cleaned(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Starts without any articles. */
export function createLocalEntities(typeOfPlace: TypeOfPlace): LocalEntities {
  const found = new Map<string, LocalEntity>();
  const places = new Map<string, LocalEntity>();

  function entityOf(document: string, argument: TripleArgument): LocalEntity {
    const key = localKey(document, argument);
    const entity = found.get(key) ?? emptyEntity(document, argument);
    found.set(key, entity);
    return entity;
  }

  function addArgument(document: string, argument: TripleArgument): LocalEntity {
    const entity = entityOf(document, argument);
    entity.places.add(argument.start);
    const text = cleaned(argument.text);
    if (
      /^\p{Lu}/u.test(text) &&
      !/^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einen|Einem|Einer|Eines) /.test(text)
    )
      entity.bare = true;
    if (hasWordsOfName(text)) entity.texts.add(text);
    return entity;
  }

  function addPlace({ document, place, sentence }: Triple): void {
    const name = cleaned(place?.entity ?? '');
    if (!place || name === '') return;
    const key = placeKey(document.id, name);
    const entity = places.get(key) ?? emptyEntity(document.id, { entity: name, type: 'Place' });
    places.set(key, entity);
    entity.places.add(sentence.start);
    if (!isPhraseWithArticle(place.text)) entity.bare = true;
  }

  /** Places that the article does not speak of otherwise. */
  function onlyPlaces(): [string, LocalEntity][] {
    const known = new Set(
      [...found.values()].map(({ document, name }) => placeKey(document, name)),
    );
    return [...places]
      .filter(([key]) => !known.has(key))
      .map(([, place]) => ({ ...place, type: typeOfPlace(place.name) }))
      .map((place) => [localKey(place.document, { entity: place.name, type: place.type }), place]);
  }

  return {
    add(triple) {
      addPlace(triple);
      const { document, subject, object, relation, negated } = triple;
      const first = subject && addArgument(document.id, subject);
      if (object) addArgument(document.id, object);
      if (!first || !subject) return;
      first.acts = true;
      if (!object || negated) return;
      const said = cleaned(object.entity);
      if (relation.lemma === 'sein') first.offices.add(said);
      if (saidMuchOf.has(subject.type)) first.facts.add(`${relation.lemma} ${said}`);
    },
    sorted: () =>
      [...found, ...onlyPlaces()]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, entity]) => inOrder(entity)),
  };
}

/** Types whose namesakes are told apart by what articles say of them. */
const saidMuchOf: ReadonlySet<EntityType> = new Set(['Person', 'Place', 'Organization', 'Work']);

/** Sets remember the order in which they were filled, and the first office of several may count. */
function inOrder(entity: LocalEntity): LocalEntity {
  const texts = new Set([...entity.texts].toSorted());
  const offices = new Set([...entity.offices].toSorted());
  const facts = new Set([...entity.facts].toSorted());
  return { ...entity, texts, offices, facts };
}

function placeKey(document: string, name: string): string {
  return `${document}\u0000${name}`;
}

/** *im Zelt*, *vor dem Haus*; names have none: *in Genf*. */
function isPhraseWithArticle(text: string): boolean {
  return /(?:^|\s)(?:\p{L}*[im]m|zur|vom|ins|ans|d(?:er|ie|as|em|en|es)|ein(?:e[rmns]?)?)\s/iu.test(
    text,
  );
}

function emptyEntity(document: string, { entity, type }: NameAndType): LocalEntity {
  return {
    document,
    name: cleaned(entity),
    type,
    texts: new Set(),
    offices: new Set(),
    facts: new Set(),
    acts: false,
    bare: false,
    places: new Set(),
  };
}
