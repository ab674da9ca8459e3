import { placeOfAdjective } from './place-adjectives.ts';

/** What a town has one of, said in more words or in fewer: *Freiwillige Feuerwehr Burg*, *SPD-Ortsverein Burg*, *SG Burg/Au*. */
export function sameBody(name: string): string {
  return name
    .replace(/^Freiwilligen? (?=Feuerwehr \p{Lu})/u, '')
    .replace(/^(?:BI|Bürgerinitiative) (?=\p{Lu}\p{L}+ \p{Lu})/u, '')
    .replace(/^(\p{Lu}{3})-Ortsverein (?=\p{Lu})/u, '$1 ')
    .replace(/^SG (?=\p{L}+[/-]\p{Lu})/u, 'Spielgemeinschaft ')
    .replace(/^Polizeipräsidium (?=\p{Lu})/u, 'Polizei ')
    .replace(/^Bundesverfassungsschutz$/, 'Bundesamt für Verfassungsschutz')
    .replace(/(?<=\p{L} Frankfurt) (?:am Main|a\. ?M\.)$/u, '')
    .replace(/^Landesamt für Verfassungsschutz (?=\p{Lu})/u, 'Verfassungsschutz ')
    .replace(/^Thüringer (\p{Lu}\p{L}+)$/u, '$1 Thüringen');
}

/** *Bundesministerium für Verkehr und Digitales* is the *Bundesverkehrsministerium*. */
export function sameMinistry(name: string): string {
  return name
    .replace(
      /^Bundesministerium (?:für|der|des) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)(?:,? .*)?$/u,
      (_, field: string) => `Bundes${field.toLowerCase()}ministerium`,
    )
    .replace(/(?<=^Bundes\p{Ll}{3,})(?:en|s)(?=ministerium$)/u, '')
    .replace(ministryOfState, (_, ministry: string, land: string) => `${ministry} ${land}`)
    .replace(ministryByAdjective, (whole, adjective: string, ministry: string) => {
      const land = placeOfAdjective(adjective);
      return land === undefined ? whole : `${ministry} ${land}`;
    });
}

/** *Innenministerium von Sachsen*, *Verteidigungsministerium der Ukraine*, *Innenministerium Sachsen-Anhalts*. */
const ministryOfState =
  /^(\p{Lu}\p{Ll}+(?:ministerium|behörde)) (?:(?:von|des|der) )?(\p{Lu}\p{L}+(?:-\p{L}+)??)s?$/u;

/** *sächsisches Innenministerium*. */
const ministryByAdjective =
  /^(\p{L}+(?:-\p{L}+)?isch)(?:e[rsnm]?) (\p{Lu}\p{Ll}+ministerium|Landeskriminalamt|Verfassungsschutz)$/u;

/** *AC Milan*, *Slavia Praha*: towns that German has names for, in names of several words. */
const exonyms: Readonly<Record<string, string>> = {
  Milan: 'Mailand',
  Milano: 'Mailand',
  Praha: 'Prag',
  Roma: 'Rom',
  Torino: 'Turin',
  Napoli: 'Neapel',
  Firenze: 'Florenz',
  Genova: 'Genua',
  Venezia: 'Venedig',
  Warszawa: 'Warschau',
  Brugge: 'Brügge',
  København: 'Kopenhagen',
  Moskwa: 'Moskau',
  București: 'Bukarest',
  Lisboa: 'Lissabon',
};

/** A name with the German name of the town it ends in. */
export function sameTown(name: string): string {
  return name.replace(/(?<= )\p{Lu}\p{L}+$/u, (town) => exonyms[town] ?? town);
}
