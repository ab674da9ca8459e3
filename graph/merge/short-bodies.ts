import { isFirstName } from '../../extract/entity/first-names.ts';

export function isParty(name: string): boolean {
  return /^(?:SPD|CDU|CSU|FDP|AfD|BSW|Grüne|Die Grünen|Linke|Die Linke|Freie Wähler|Volt)$/.test(
    name,
  );
}

/** *FC Porto*, *SG Eintracht Frankfurt*, *SV Darmstadt 98* */
export function withoutClub(name: string): string | undefined {
  const short = name.replace(clubPrefix, '').replace(/(?<=\p{Ll}) [A-Z]{2}$/u, '');
  return short !== name &&
    !isParty(name.split(' ')[0] ?? '') &&
    (clubPrefix.test(name) || / [FCSKIB]{2}$/.test(name))
    ? short
    : undefined;
}

/** *Kreiskrankenhaus Burg*, *Fachhochschule Burg* */
export function withoutRank(name: string): string | undefined {
  const short = name
    .replace(
      /^Stadt(?=sparkasse \p{Lu})|^(?:Kreis|Stadt|Bezirks|Städtische[sn]? |Staatliche[sn]? |Evangelisches |Katholisches )(?=krankenhaus|klinikum|klinik|theater|museum|bibliothek|archiv|Krankenhaus|Gymnasium|Realschule|Berufsschule|Gesamtschule|Grundschule)/iu,
      '',
    )
    .replace(/^Fach(?=hochschule)/, '');
  return short === name ? undefined : short.charAt(0).toUpperCase() + short.slice(1);
}

/** *Boston Celtics* */
export function lastPlural(name: string): string | undefined {
  return /^(?:\p{Lu}\p{L}+ ){1,2}(\p{Lu}\p{Ll}{3,}s)$/u.exec(name)?.[1];
}

/** *Autohaus Brunsfeld & Sohn* */
export function withoutSons(name: string): string | undefined {
  return /^(.{4,}?) (?:&|und) (?:Sohn|Söhne|Söhnen|Töchter|Tochter)$/.exec(name)?.[1];
}

/** *Zum Goldenen Lamm* */
export function withoutPreposition(name: string): string | undefined {
  return /^(?:Gasthaus |Gasthof |Hotel |Restaurant )?Zu[mr] (\p{Lu}.+)$/u.exec(name)?.[1];
}

/** *SPD-Bundestagsfraktion* is the *SPD-Fraktion* where no other is meant. */
export function groupOfParty(name: string): string | undefined {
  const short = name.replace(/-Bundestagsfraktion$/, '-Fraktion');
  return short === name ? undefined : short;
}

/** *Gustav-Nachtigäller-Gymnasium* */
export function withoutFirstName(name: string): string | undefined {
  const { rest } = /^\p{Lu}\p{Ll}+-(?<rest>\p{Lu}\p{L}+-\p{Lu}\p{Ll}+)$/u.exec(name)?.groups ?? {};
  return rest;
}

/** *Leipziger Bundesverwaltungsgericht*, *Nürnberger Bundesagentur für Arbeit*; Austria has federal courts too. */
export function withoutSeat(name: string): string | undefined {
  return /^(?!Wiener )\p{Lu}\p{L}{2,}er (Bundes\p{Ll}*(?:gericht|gerichtshof|amt|anstalt|agentur|institut)(?: .+)?)$/u.exec(
    name,
  )?.[1];
}

/** *Bundesnetzagentur für Elektrizität und Gas* */
export function withoutField(name: string): string | undefined {
  return /^(Bundes\p{Ll}{4,}(?:agentur|amt|anstalt|institut)) für \p{Lu}.+$/u.exec(name)?.[1];
}

/** *Dirk Rossmann GmbH*: firms carry the name of their owner. */
export function ownerOf(name: string): string | undefined {
  const { first = '', rest } =
    /^(?<first>\p{Lu}\p{Ll}+) (?<rest>\p{Lu}\p{Ll}{3,}) (?:AG|SE|GmbH|KG|OHG)(?: |$)/u.exec(name)
      ?.groups ?? {};
  return isFirstName(first) ? rest : undefined;
}

const clubPrefix = /^(?:\d\. )?(?:\p{Lu}{2,5}|\p{Lu}\p{Ll}\p{Lu}|SpVgg) (?=\p{Lu}\p{Ll})/u;
