import { nameKey } from '../../extract/entity/name-key.ts';
import { compareText } from '../order.ts';
import type { Cluster } from './clusters.ts';
import { isTitle, plainPerson } from './person-form.ts';
import { isDescription } from './thing-name.ts';

/** The other names of a thing, sorted: no titles (*Ministerin Berg*), no first name alone, no genitive, no description. */
export function findAliases(cluster: Cluster, name: string): string[] {
  const names = cluster.members.flatMap(({ entity, plain }) => {
    const written = [entity.name, ...entity.texts];
    return [plain, ...(entity.type === 'Person' ? written.map(withoutTitles) : written)];
  });
  const all = new Set(names);
  const isPerson = cluster.members.some(({ entity }) => entity.type === 'Person');
  const isOther = isPerson ? isOtherPerson : isOtherThing;
  return [...all]
    .filter((alias) => alias !== name && isOther(alias, name) && !isGenitive(alias, name, all))
    .toSorted(compareText);
}

/** Empty for a title alone: *Ministerin*. */
function withoutTitles(name: string): string {
  if (name.includes(' ')) return plainPerson(name);
  return isTitle(name) ? '' : name;
}

/** Neither *Antony* nor *Hamburgs Antony Blinken* for *Antony Blinken*. */
function isOtherPerson(alias: string, name: string): boolean {
  return isWritten(alias, name) && !name.startsWith(`${alias} `) && !alias.endsWith(` ${name}`);
}

/** A bare kind is no name: *Unternehmen*. */
function isOtherThing(alias: string, name: string): boolean {
  return isWritten(alias, name) && !isDescription(alias);
}

/** Begins as a name does, and is not the same word in capitals. */
function isWritten(alias: string, name: string): boolean {
  if (alias.length < 2 || (/^[^\p{Lu}]/u.test(alias) && /^\p{Lu}/u.test(name))) return false;
  return alias !== alias.toUpperCase() || nameKey(alias) !== nameKey(name);
}

function isGenitive(alias: string, name: string, all: ReadonlySet<string>): boolean {
  const stem = alias.replace(/['’]?s?$|(?<=[sxzß])['’]$/u, '');
  return stem !== alias && (stem === name || all.has(stem));
}
