import { recurring } from './short-forms.ts';
import { keysOfThing } from './thing-name.ts';
import { type Joiner, type Name } from './short-name-joiner.ts';

/** *Kieler Woche 2023* is the *Kieler Woche* while no article speaks of another year's. */
export function joinEditions(events: readonly Name[], joiner: Joiner): void {
  const bare = new Map<string, Name>();
  const editions = new Map<string, Edition[]>();
  for (const name of events) {
    const edition = maybeEdition(name.name);
    const key = keysOfThing(edition?.of ?? name.name)[0] ?? '';
    if (edition) editions.set(key, [...(editions.get(key) ?? []), { ...edition, name }]);
    else bare.set(key, name);
  }
  for (const [key, found] of editions) {
    const home = bare.get(key) ?? found[0]?.name;
    const isOne = (['year', 'number'] as const).every(
      (mark) => new Set(found.map((each) => each[mark]).filter((value) => value !== '')).size <= 1,
    );
    if (home && isOne)
      for (const { name } of found)
        if (name !== home) joiner.joinPair(name, home.key, 'the only edition');
  }
}

interface Edition {
  readonly name: Name;
  readonly of: string;
  readonly year: string;
  readonly number: string;
}

/** Takes year or number from what takes place again and again under one name; elections and games are told apart by them. */
function maybeEdition(name: string): Omit<Edition, 'name'> | undefined {
  const {
    number = '',
    of = '',
    year = '',
  } = /^(?:(?<number>\d+)\. )?(?<of>\p{L}.*?)(?: (?<year>(?:19|20)\d\d))?$/u.exec(name)?.groups ??
  {};
  return (number === '' && year === '') || recurring.test(of) || /krieg|liga/i.test(of)
    ? undefined
    : { of, year, number };
}
