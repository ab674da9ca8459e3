import type { EntityType } from './mention.ts';
import { nounClasses } from './noun-classes.ts';
import { stateOfDemonym } from './states.ts';

const classOfHead = new Map<string, EntityType>();
for (const [type, words] of Object.entries(nounClasses))
  for (const word of words.trim().split(/\s+/))
    if (!classOfHead.has(word)) classOfHead.set(word, type as EntityType);

/** Endings that tell the class of nouns which no list has. */
const endings: readonly (readonly [ending: RegExp, type: EntityType])[] = [
  [/(?:[rtnlkgzsdbmpfh])innen$/, 'Person'],
  [/jährige[rn]?$/, 'Person'],
  [
    /(?:(?:vorsitzend|abgeordnet|angestellt|beamt|angeklagt|beschuldigt|verletzt|verbündet|beauftragt|gefangen|verwandt|delegiert|betroffen|angehörig|verdächtig|verurteilt|studierend|reisend|überlebend|beschäftigt|nominiert|verstorben|getötet|unbekannt|arbeitslos|kriminell|obdachlos|erkrankt|infiziert|geflüchtet|demonstrierend)e[rn]?)$/,
    'Person',
  ],
  [/(?:ist|loge|login|ologe|eur|euse|ianer|ant|ent|at|graf|nom|gog)$/, 'Person'],
  [/(?:ministerium|schaft|behörde|erei|amt)$/, 'Organization'],
];

/** Words that end like a person and are none. */
const noPerson =
  /(?:ment|zent|tient|talent|event|patent|akzent|moment|trend|kontinent|restaurant|diamant|element|zertifikat|plakat|quadrat|salat|senat|internat|referat|format|monat|rat|staat|tat|saat|heimat|automat|apparat|syndikat|mandat|konsulat|resultat|zitat|termin|mist|frist|list|geist|twist|dienst|verlust|durst|rest|ost|west|nest|fest|test|protest|arrest|quotient|advent|orient|garant|prägnant|telegraf|paragraf|partei|polizei|malerei|fischerei|spielerei|metastase|wirtschaft|landschaft|wissenschaft|eigenschaft|freundschaft|partnerschaft|bereitschaft|herrschaft|leidenschaft|meisterschaft|botschaft|erbschaft|elternschaft|schwangerschaft|staatsbürgerschaft|präsidentschaft|mitgliedschaft|bürgschaft|schaft|gesamt|samt)$/;

/** Masculines in -er that are no persons. */
const thingsInEr = new Set(
  'sommer winter ärger fehler hunger körper computer meter keller hammer finger teller eimer koffer anker acker zucker becher sender donner charakter filter kader kalender boiler container server router browser trailer thriller bestseller fernseher scheinwerfer wecker stecker hubschrauber schalter ordner drucker scanner laser cluster puffer krater treffer walzer flieger dampfer frachter laster bagger bunker poller dezember november oktober september kilometer zentimeter ableger weiher äther puder eber adler tiger kater käfer köder zauber tower power kühler speicher zähler pfeiler schleier schotter erreger splitter zünder behälter kleister eiter roller traktor bohrer hocker ständer leuchter rechner verstärker lautsprecher kopfhörer dünger geier falter specht kopierer toaster mixer schlager trichter zylinder panzer flügel träger bildträger datenträger energieträger verteiler regler stecker schraubenzieher kugelschreiber elfmeter dreier einser ausweiser dauerbrenner kracher knaller ausrutscher seufzer'.split(
    ' ',
  ),
);

/** Feminines in -in that are no women. */
const thingsInIn = /(?:medizin|disziplin|doktrin|berlin|termin|turbin|rosin|routin)$/;

/**
 * What a common noun is, judged by its head: *Verteidigungsministerium* → Organization; undefined if unknown.
 * With its gender also nouns that no list has: *Rentner*, *Erbin*.
 */
export function maybeTypeOfNoun(lemma: string, gender?: string): EntityType | undefined {
  const word = lemma.toLowerCase();
  if (stateOfDemonym(lemma) !== undefined) return 'Person';
  if (gender === 'Masc' && isPersonInEr(word)) return classOf(lemma) ?? 'Person';
  if (gender === 'Fem' && isPersonInIn(word)) return classOf(lemma) ?? 'Person';
  return classOf(lemma) ?? maybeTypeOfEnding(word);
}

function classOf(lemma: string): EntityType | undefined {
  const head = headOfNoun(lemma);
  return head === undefined ? undefined : classOfHead.get(head);
}

function maybeTypeOfEnding(word: string): EntityType | undefined {
  if (noPerson.test(word) || word.length < 6) return undefined;
  return endings.find(([ending]) => ending.test(word))?.[1];
}

function isPersonInEr(word: string): boolean {
  return (
    /[^eä]er$/.test(word) &&
    word.length > 4 &&
    !thingsInEr.has(word) &&
    !/(?:meter|messer|zimmer|computer|sommer|fehler|sender|treffer|flieger|speicher|gletscher|ferner|rechner|lader|kleber|filter|regler|schalter|zähler|laser|roller|kocher|brenner|zucker|keller|koffer)$/.test(
      word,
    )
  );
}

function isPersonInIn(word: string): boolean {
  return /[bdfghklmnprstz]in$/.test(word) && word.length > 4 && !thingsInIn.test(word);
}

/** The longest listed noun that a lemma ends in: *Kremlsprecher* → sprecher; undefined if it ends in none. */
export function headOfNoun(lemma: string): string | undefined {
  const word = lemma.toLowerCase();
  for (let start = 0; start < word.length - 1; start++) {
    const tail = word.slice(start);
    const found = classOfHead.has(tail) ? tail : masculine(tail);
    if (found !== undefined && isLikelyBoundary(word, start, found)) return found;
  }
  return undefined;
}

/** Short heads hide in many words (*Amt* in *gesamt*, *Rat* in *Apparat*): before them stands a linking element or a known word. */
function isLikelyBoundary(word: string, start: number, head: string): boolean {
  if (start === 0 || head.length > 4) return true;
  const before = word.slice(0, start);
  return start >= 3 || before.endsWith('-') || classOfHead.has(before);
}

/** *sprecherin* → sprecher, *chefin* → chef, *beamtin* → beamter, *vorsitzende* → vorsitzender. */
function masculine(word: string): string | undefined {
  if (word.endsWith('in') && word.length > 5) {
    const stem = word.slice(0, -2);
    return [stem, `${stem}e`, `${stem}er`, stem.replace('ä', 'a').replace('ö', 'o')].find(
      (form) => classOfHead.get(form) === 'Person',
    );
  }
  return word.endsWith('e') && classOfHead.get(`${word}r`) === 'Person' ? `${word}r` : undefined;
}

/** Natural gender of a person noun, where the word tells it: *Sprecherin*, *Mutter*; *Sprecher* is a man beside *Sprecherin*. */
export function genderOfPersonNoun(word: string): 'Masc' | 'Fem' | undefined {
  if (/in(?:nen)?$/.test(word) && word.length > 4) return 'Fem';
  if (
    /(?:frau|mutter|tochter|schwester|witwe|gattin|königin|dame|oma|tante|nichte|braut)$/i.test(
      word,
    )
  )
    return 'Fem';
  if (
    /(?:person|mitglied|opfer|kind|mädchen|geisel|kraft|star|legende|idol|figur|baby|waise|gast|e|er?jährige[rn]?)$/i.test(
      word,
    )
  )
    return undefined;
  return headOfNoun(word) === undefined ? undefined : 'Masc';
}
