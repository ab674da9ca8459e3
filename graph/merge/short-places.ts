import { stateOfCapital } from '../../extract/entity/states.ts';
import { isDescription } from './thing-name.ts';

/** *Bundesland Hessen*, *Mainmetropole Frankfurt*, *Münchner Marienplatz* */
export function behindKindOfPlace(name: string): string[] {
  const isWider = /^\S*(?:staat|provinz|region|gouvernement|bezirk) /iu.test(name);
  return [withoutNoun(name), withoutTownBefore(name)]
    .filter((form) => form !== undefined)
    .filter((form) => !(isWider && stateOfCapital(form)));
}

/** *Halbinsel Krim*, *US-Bundesstaat Kalifornien*, *Freistaat Bayern*; a *Landkreis* is another place than its town. */
export function withoutNoun(name: string): string | undefined {
  const { noun = '', rest } =
    /^(?:\p{L}+-)?(?<noun>\p{Lu}?\p{L}+) (?<rest>\p{Lu}.+)$/u.exec(name)?.groups ?? {};
  return /(?:insel|staat|stadt|region|provinz|dorf|gemeinde|kommune|küstenort|badeort|ort|metropole|gouvernement|bundesland|hochburg|boulevard|straße|allee|meile|vulkan|gebirge|fluss|see|berg|stadtteil|bezirk|viertel)$/i.test(
    noun,
  )
    ? rest
    : undefined;
}

/** *Bezirk Neukölln*, *Stadtteil Sülz*, *Bundesland Hessen* */
export function withoutQuarter(name: string): string[] | undefined {
  const rest =
    /^(?:Bezirk|Stadtbezirk|Stadtteil|Ortsteil|Viertel|Kiez|Bundesland|Insel|Nordseeinsel|Ostseeinsel|Halbinsel|Fluss) (\p{Lu}.+)$/u.exec(
      name,
    )?.[1];
  return rest === undefined ? undefined : [rest];
}

/** *Berlin-Neukölln* */
export function districtOf(name: string): string | undefined {
  return /^(?:Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Essen|Dortmund|Duisburg|Wien)-(\p{Lu}\p{L}{3,}(?: \p{L}+)?)$/u.exec(
    name,
  )?.[1];
}

/** *Hamburger Reeperbahn*, *Kölner Dom* where others say so; *Hamburger Hafen* is one of many harbours. */
export function withoutTownBefore(name: string): string | undefined {
  const rest = /^\p{Lu}\p{L}{2,}er (\p{Lu}[\p{L}-]{4,})$/u.exec(name)?.[1];
  return rest === undefined || isDescription(rest) || commonPlaces.test(rest) ? undefined : rest;
}

/** *Offenbach am Main*; there are many a *Neustadt*, and *Paris (Texas)* is the lesser one. */
export function withoutRiver(name: string): string | undefined {
  const town =
    /^((?!Neu|Alt|Ober|Unter|Groß|Klein)\p{Lu}\p{L}+) (?:am|an der|ob der|im|in der) \p{Lu}\p{L}+$/u.exec(
      name,
    )?.[1];
  return town === undefined || stateOfCapital(town) ? undefined : town;
}

const commonPlaces =
  /^(?:Alt|Innen|Süd|Nord|Ost|West|Haupt)|(?:stadt|tor|bahnhof|rathaus|flughafen|hafen|zoo|schloss|markt|friedhof|kirche|dom|stadion|messe|straße|becken|wald|berge?|land|alb|heide|bucht|see|meer)$/i;
