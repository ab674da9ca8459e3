import { isFirstName } from '../../extract/entity/first-names.ts';
import type { PersonForm } from './person-form.ts';

/**
 * *Sulyok Tamás* is *Tamás Sulyok*, *Ishiba Shigeru* *Shigeru Ishiba*, where articles write both: Hungarians and Japanese put the
 * surname first, German news seldom.
 */
export function inOneOrder(forms: readonly PersonForm[]): PersonForm[] {
  const written = new Map<string, number>();
  const count = (key: string): number => written.get(key) ?? 0;
  for (const { name } of forms) {
    const key = [...name.given, name.surname].join('|');
    written.set(key, count(key) + 1);
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

function isFirst(folded: string): boolean {
  return isFirstName(folded.charAt(0).toUpperCase() + folded.slice(1));
}
