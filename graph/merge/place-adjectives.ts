import { stateOfAdjective } from '../../extract/entity/states.ts';

/** Adjectives of the German, Austrian and Swiss states, and of other regions with governments of their own. */
const regions: Readonly<Record<string, string>> = {
  bayerisch: 'Bayern',
  bayrisch: 'Bayern',
  brandenburgisch: 'Brandenburg',
  hessisch: 'Hessen',
  niedersächsisch: 'Niedersachsen',
  'nordrhein-westfälisch': 'Nordrhein-Westfalen',
  'rheinland-pfälzisch': 'Rheinland-Pfalz',
  saarländisch: 'Saarland',
  sächsisch: 'Sachsen',
  thüringisch: 'Thüringen',
  'baden-württembergisch': 'Baden-Württemberg',
  'schleswig-holsteinisch': 'Schleswig-Holstein',
  'sachsen-anhaltisch': 'Sachsen-Anhalt',
  'sachsen-anhaltinisch': 'Sachsen-Anhalt',
  'mecklenburg-vorpommerisch': 'Mecklenburg-Vorpommern',
  hamburgisch: 'Hamburg',
  bremisch: 'Bremen',
  berlinisch: 'Berlin',
  tirolisch: 'Tirol',
  steirisch: 'Steiermark',
  burgenländisch: 'Burgenland',
  oberösterreichisch: 'Oberösterreich',
  niederösterreichisch: 'Niederösterreich',
  vorarlbergisch: 'Vorarlberg',
  schottisch: 'Schottland',
  walisisch: 'Wales',
  nordirisch: 'Nordirland',
  katalanisch: 'Katalonien',
  baskisch: 'Baskenland',
  flämisch: 'Flandern',
  wallonisch: 'Wallonien',
  tschetschenisch: 'Tschetschenien',
  kurdisch: 'Kurdistan',
  palästinensisch: 'Palästina',
  kalifornisch: 'Kalifornien',
  texanisch: 'Texas',
};

/** The state or region of an adjective in any case, however it is written: *Deutscher* → Deutschland, *bayerische* → Bayern. */
export function placeOfAdjective(word: string): string | undefined {
  if (!/isch|eutsch|Schweizer|Thüringer/.test(word)) return undefined;
  if (word === 'Thüringer') return 'Thüringen';
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  return (
    stateOfAdjective(word)?.name ??
    stateOfAdjective(small)?.name ??
    regions[small.replace(/e[rsnm]?$/, '')]
  );
}
