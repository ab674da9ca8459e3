import type { EntityType } from '../../extract/entity/mention.ts';
import type { Triple, TripleArgument } from '../../extract/triple.ts';
import { hasWordsOfName } from '../name.ts';

/** A thing as one article knows it, with what the article says that may tell it from namesakes. */
export interface LocalEntity {
  readonly document: string;
  readonly name: string;
  readonly type: EntityType;
  /** Wordings of its mentions that carry a name: *US-Außenminister Blinken*. */
  readonly texts: Set<string>;
  /** What the article says it is: *russischer Außenminister*. */
  readonly offices: Set<string>;
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

/** Key of a thing in its article. */
export function localKey(
  document: string,
  { entity, type }: Pick<TripleArgument, 'entity' | 'type'>,
): string {
  return `${document}\u0000${type}\u0000${cleaned(entity)}`;
}

/** NFC, single blanks. */
export function cleaned(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Starts without any articles. */
export function createLocalEntities(): LocalEntities {
  const found = new Map<string, LocalEntity>();

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

  return {
    add(triple) {
      const { document, subject, object, relation, negated } = triple;
      const first = subject && addArgument(document.id, subject);
      if (object) addArgument(document.id, object);
      if (!first || !subject) return;
      first.acts = true;
      if (object && relation.lemma === 'sein' && !negated)
        first.offices.add(cleaned(object.entity));
    },
    sorted: () => [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entity]) => entity),
  };
}

function emptyEntity(document: string, { entity, type }: TripleArgument): LocalEntity {
  return {
    document,
    name: cleaned(entity),
    type,
    texts: new Set(),
    offices: new Set(),
    acts: false,
    bare: false,
    places: new Set(),
  };
}
