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
    .replace(/^(?:Ev\.|Evangelischer?|Kath\.|Katholischer?) (?=Kirchenkreis )/u, '')
    .replace(/^Diakonisches Werk (?=\p{Lu})/u, 'Diakonie ')
    .replace(/^Airport (?=\p{Lu})/u, 'Flughafen ')
    .replace(/^(?:Autobahn )?A ?(\d{1,3})$/, 'Autobahn $1')
    .replace(/^B ?(\d{1,3})$/, 'Bundesstraße $1')
    .replace(/^Bundespolizei(?:direktion|inspektion) (?=\p{Lu})/u, 'Bundespolizei ')
    .replace(/^(?:Landesa|A)mt für Verfassungsschutz (?=\p{Lu})/u, 'Verfassungsschutz ')
    .replace(/^Thüringer (\p{Lu}\p{L}+)$/u, '$1 Thüringen');
}

/** *Bundesministerium für Verkehr und Digitales* is the *Bundesverkehrsministerium*. */
export function sameMinistry(name: string): string {
  if (!/minist|kriminalamt|schutz|behörde/.test(name)) return name;
  return name
    .replace(
      /^Bundesministerium (?:für|der|des) (?:\p{Ll}+ )?(\p{Lu}\p{L}+)(?:,? .*)?$/u,
      (_, field: string) => `Bundes${field.toLowerCase()}ministerium`,
    )
    .replace(/(?<=^Bundes\p{Ll}{3,})(?:en|s)(?=ministerium$)/u, '')
    .replace(
      /^(?:Berliner (\p{Lu}\p{Ll}+ministerium)|deutsche[ns]? (\p{Lu}\p{Ll}+ministerium)|(\p{Lu}\p{Ll}+ministerium) in Berlin)$/u,
      (_, ...found: (string | undefined)[]) =>
        `Bundes${(found[0] ?? found[1] ?? found[2] ?? '').toLowerCase()}`,
    )
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

/** Where the higher courts of the German states sit; news say either. */
const courtSeats: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Oberverwaltungsgericht: {
    Münster: 'Nordrhein-Westfalen',
    Lüneburg: 'Niedersachsen',
    Schleswig: 'Schleswig-Holstein',
    Greifswald: 'Mecklenburg-Vorpommern',
    Magdeburg: 'Sachsen-Anhalt',
    Weimar: 'Thüringen',
    Bautzen: 'Sachsen',
    Koblenz: 'Rheinland-Pfalz',
    Saarlouis: 'Saarland',
  },
  Verwaltungsgerichtshof: { München: 'Bayern', Mannheim: 'Baden-Württemberg', Kassel: 'Hessen' },
  Landessozialgericht: {
    Essen: 'Nordrhein-Westfalen',
    Celle: 'Niedersachsen-Bremen',
    Chemnitz: 'Sachsen',
    Erfurt: 'Thüringen',
    Halle: 'Sachsen-Anhalt',
    Potsdam: 'Berlin-Brandenburg',
    Mainz: 'Rheinland-Pfalz',
    Stuttgart: 'Baden-Württemberg',
    München: 'Bayern',
    Darmstadt: 'Hessen',
    Schleswig: 'Schleswig-Holstein',
  },
  Verfassungsgerichtshof: {
    Münster: 'Nordrhein-Westfalen',
    München: 'Bayern',
    Weimar: 'Thüringen',
    Leipzig: 'Sachsen',
    Koblenz: 'Rheinland-Pfalz',
    Stuttgart: 'Baden-Württemberg',
  },
};

/** *Münsteraner Oberverwaltungsgericht*, *OVG Münster* and *Oberverwaltungsgericht für das Land Nordrhein-Westfalen* are one. */
export function sameCourt(name: string): string {
  if (!name.includes('gericht')) return name;
  return name
    .replace(
      /(?<=^(?:Ober|Landes|Ver)\p{Ll}+(?:gericht|gerichtshof)) (?:für das Land |des Landes |in |von )(?=\p{Lu})/u,
      ' ',
    )
    .replace(/^(\p{Lu}\p{L}+?)(?:ener|er) (\p{Lu}\p{L}+(?:gericht|gerichtshof))$/u, seatFirst)
    .replace(/^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)$/u, (whole, court: string, seat: string) => {
      const land = courtSeats[court]?.[seat];
      return land === undefined ? whole : `${court} ${land}`;
    });
}

function seatFirst(whole: string, town: string, court: string): string {
  const seats = courtSeats[court] ?? {};
  const seat = Object.keys(seats).find(
    (each) => each === town || each.replace('en', '') === town || `${each}an` === town,
  );
  return seat === undefined ? whole : `${court} ${seat}`;
}

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
