import { isFirstName } from '../../extract/entity/first-names.ts';
import { nameKey } from '../../extract/entity/name-key.ts';
import type { PersonForm } from './person-form.ts';

/**
 * *Sulyok Tamás* is *Tamás Sulyok*, *Ishiba Shigeru* *Shigeru Ishiba*, where articles write both: Hungarians and Japanese put the
 * surname first, German news seldom.
 */
export function inOneOrder(written: readonly PersonForm[]): PersonForm[] {
  const forms = surnameLast(written);
  const counts = new Map<string, number>();
  const count = (key: string): number => counts.get(key) ?? 0;
  for (const { name } of forms) {
    const key = [...name.given, name.surname].join('|');
    counts.set(key, count(key) + 1);
  }
  const rank = (given: string, surname: string): readonly number[] => [
    count(surname) - count(given),
    count(`${given}|${surname}`) - count(`${surname}|${given}`),
    given < surname ? 1 : -1,
  ];
  return forms.map((form) => {
    const { given, particle, surname } = form.name;
    const [only = '', another] = given;
    if (only === '' || another !== undefined || particle !== '') return form;
    if (count(`${surname}|${only}`) === 0 || (isFirst(only) && isFirst(surname))) return form;
    if (isFirst(only) && !isFirst(surname)) return form;
    const swap = isFirst(surname) || (rank(only, surname).find((each) => each !== 0) ?? 0) < 0;
    return swap ? { ...form, name: { ...form.name, given: [surname], surname: only } } : form;
  });
}

/** *Bong Joon-ho*: so only names are written that have the surname in front; then *Bong Joon Ho* is one too. */
function surnameLast(forms: readonly PersonForm[]): PersonForm[] {
  const wholes = new Set(
    forms
      .filter(({ plain }) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u.test(plain))
      .filter(({ plain }) => !isFirst(nameKey(plain.split(' ')[0] ?? '')))
      .map(({ plain }) => nameKey(plain)),
  );
  return forms.map((form) => {
    const { given, surname } = form.name;
    const words = [...given, surname].join(' ');
    if (given[0]?.includes(' ') || !wholes.has(words)) return form;
    const [first = '', ...others] = words.split(' ');
    return { ...form, name: { ...form.name, given: [others.join(' ')], surname: first } };
  });
}

function isFirst(folded: string): boolean {
  return isFirstName(folded.charAt(0).toUpperCase() + folded.slice(1));
}
