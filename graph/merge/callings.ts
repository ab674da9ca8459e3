import { isOffice } from './office.ts';

/** Who does these is called so. */
const callingOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    malen: 'Maler',
    komponieren: 'Komponist',
    dirigieren: 'Dirigent',
    singen: 'Sänger',
    inszenieren: 'Regisseur',
    drehen: 'Regisseur',
    regieren: 'Politiker',
  }),
);

/** What someone is by what an article says of the person: *malen Betty* → Maler, *arbeiten als Hausmeister* → Hausmeister. */
export function callingsOf(facts: ReadonlySet<string>): string[] {
  return [...facts].flatMap((fact) => {
    const lemma = fact.slice(0, fact.indexOf(' '));
    if (lemma === 'sein') return [];
    const goals = /^schießen .*(?:[Tt]ore?|[Tt]reffer)(?: |$)/.test(fact) ? ['Fußballer'] : [];
    const votes =
      /^(?:gewinnen|verlieren|antreten|kandidieren) .*(?:[Ww]ahl|[Ss]tichwahl)(?: |$)/.test(fact)
        ? ['Politiker']
        : [];
    const party = /^angehören (?:SPD|CDU|CSU|FDP|AfD|Grünen?|Linken?|BSW|ÖVP|SPÖ|FPÖ)$/.test(fact)
      ? ['Politiker']
      : [];
    const album = /^(?:veröffentlichen|aufnehmen) Album(?: |$)/.test(fact) ? ['Sänger'] : [];
    const stated = /(?:^| )als (?:\p{Ll}+ )*(\p{Lu}\p{L}+)/u.exec(fact)?.[1] ?? '';
    const named = isOffice(stated) ? [stated] : [];
    return [...goals, ...votes, ...party, ...album, ...named, callingOf.get(lemma) ?? []].flat();
  });
}
