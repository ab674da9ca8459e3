import type { EntityType } from '../../extract/entity/mention.ts';
import { nameKey } from '../../extract/entity/name-key.ts';

/** Short names that several things share: each with the names in use of those that tables know. */
const table = `
FCK = 1. FC Kaiserslautern = FC Kopenhagen
FCB = FC Bayern München = FC Barcelona = FC Basel
BA = Bundesagentur für Arbeit = British Airways
Halle = Halle (Saale) = Halle (Westfalen)
Saalestadt Halle = Halle (Saale)
RSF = Reporter ohne Grenzen = Rapid Support Forces
DTB = Deutscher Tennis Bund = Deutscher Turner-Bund
ND = Nea Dimokratia = Neues Deutschland
DBB = Deutscher Beamtenbund = Deutscher Basketball Bund
BSH = Bosch Siemens Hausgeräte = Bundesamt für Seeschifffahrt und Hydrographie
MIT = Massachusetts Institute of Technology = Mittelstands- und Wirtschaftsunion
BMG = Bundesgesundheitsministerium = Borussia Mönchengladbach
Club = 1. FC Nürnberg = ADAC
Borussia = Borussia Dortmund = Borussia Mönchengladbach
Eintracht = Eintracht Frankfurt = Eintracht Braunschweig
Arminia = Arminia Bielefeld
Kickers = Kickers Offenbach = Stuttgarter Kickers
Dynamo = Dynamo Dresden = Dynamo Kiew
City = Manchester City
United = Manchester United
Dinamo = Dinamo Zagreb
Rundschau = Frankfurter Rundschau
`;

const meant = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [short = '', ...names] = line.split(' = ');
      return [nameKey(short), names];
    }),
);

/** The things that a short name may mean; empty if it is none that several share. */
export function maybeMeant(short: string): readonly string[] {
  return meant.get(nameKey(short)) ?? [];
}

/** What an article says where a short name does not mean what it usually means. */
const inContext: readonly (readonly [short: string, said: RegExp, name: string])[] = [
  ['RWE', /\d\. Liga|Liga$|Stadion|Trainer|Fußball|(?:auf|ab)steigen in/u, 'Rot-Weiss Essen'],
  ['BAG', /Gesundheit|in Bern(?!\p{L})|Schweiz/u, 'Bundesamt für Gesundheit'],
  ['DAV', /[Aa]nw[aä]lt|Jurist/u, 'Deutscher Anwaltverein'],
  ['Real', /[Ss]upermarkt|[Ff]ilial|Handelskette|Einzelhandel/u, 'Real SB-Warenhaus'],
];

/** The body that a short name means by what the article says of it. */
export function maybeMeantInContext(
  short: string,
  type: EntityType,
  said: string,
): string | undefined {
  if (type !== 'Organization') return undefined;
  return inContext.find(([each, context]) => each === short && context.test(said))?.[2];
}
