import { perForm } from '../clause/per-form.ts';
import { isAdjectivalPerson } from './adjectival-nouns.ts';
import type { EntityType } from './mention.ts';
import { nounClasses } from './noun-classes.ts';
import { stateOfDemonym } from './states.ts';

const classOfHead = new Map<string, EntityType>();
for (const [type, words] of Object.entries(nounClasses))
  for (const word of words.trim().split(/\s+/))
    if (!classOfHead.has(word)) classOfHead.set(word, type as EntityType);

/** Endings that tell the class of nouns which no list has. */
const endings: readonly (readonly [ending: RegExp, type: EntityType])[] = [
  [
    /(?:er|tor|ent|ant|ist|eur|oge|chef|anwält|wirt|ärzt|kand?idat|kolleg|freund|feind)innen$/,
    'Person',
  ],
  [/(?:ist|loge|login|eur|ianer|ant|ent|graf|nom|gog)$/, 'Person'],
  [/(?:kandid|sold|diplom|demokr|bürokr|autokr|aristokr|advok|akrob|pir|magn|prälat)at$/, 'Person'],
  [/(?:ministerium|schaft|behörde|amt)$/, 'Organization'],
  [
    /(?:bäck|brau|metzg|druck|gieß|käs|molk|gärtn|büch|wäsch|spinn|web|kell|zimm|schrein|tischl|kondit|schneid|röst|brenn|schlacht)erei$/,
    'Organization',
  ],
];

/** Words that end like a person and are none. */
const noPerson =
  /(?:ment|zent|tient|talent|event|patent|akzent|moment|trend|kontinent|restaurant|diamant|element|zertifikat|plakat|quadrat|salat|senat|internat|referat|format|monat|rat|staat|tat|saat|heimat|automat|apparat|syndikat|mandat|konsulat|resultat|zitat|termin|mist|frist|list|geist|twist|dienst|verlust|durst|rest|ost|west|nest|fest|test|protest|arrest|quotient|advent|orient|garant|prägnant|telegraf|paragraf|metastase|wirtschaft|landschaft|wissenschaft|eigenschaft|freundschaft|partnerschaft|bereitschaft|herrschaft|leidenschaft|meisterschaft|botschaft|erbschaft|elternschaft|schwangerschaft|staatsbürgerschaft|präsidentschaft|mitgliedschaft|bürgschaft|schaft|gesamt|samt|couleur|malheur|interieur|elefant|content|präsent|variant|konstant|kalifat|gewinnen|beginnen)$/;

/** Masculines in -er that are no persons; the longer ones also as last part of a compound: *Aschenbecher*. */
const thingsInEr = new Set(
  'sommer winter ärger fehler hunger körper computer meter keller hammer finger teller eimer koffer anker acker zucker becher sender donner charakter filter kader kalender boiler container server router browser trailer thriller bestseller fernseher scheinwerfer wecker stecker hubschrauber schalter ordner drucker scanner laser cluster puffer krater treffer walzer flieger dampfer frachter laster bagger bunker poller dezember november oktober september kilometer zentimeter ableger weiher äther puder eber adler tiger kater käfer köder zauber tower power kühler speicher zähler pfeiler schleier schotter erreger splitter zünder behälter kleister eiter roller traktor bohrer hocker ständer leuchter rechner verstärker lautsprecher versprecher kopfhörer dünger geier falter specht kopierer toaster mixer schlager trichter zylinder panzer flügel träger bildträger datenträger energieträger flugzeugträger verteiler regler schraubenzieher korkenzieher kugelschreiber fahrtenschreiber flugschreiber elfmeter dreier einser ausweiser dauerbrenner kracher knaller ausrutscher seufzer messer zimmer gletscher ferner lader kleber kocher brenner transfer center klassiker pranger ticker ratgeber reiseführer planer raster booster fächer jänner nenner oldtimer achter benziner champagner stapler pfeffer pullover trecker auslöser blockbuster dimmer heber helikopter heller kanister kataster kerker konter kreuzer kummer meiler rückzieher abstecher schauer synthesizer taler taser blinker beamer corner crossover expander newsletter master liter folter eifer silvester panther hingucker transporter trockner telefonhörer zerstörer zaster zweiteiler gräber bilder lieder kleider räder bretter güter schilder bücher dächer blätter gläser bänder kräuter schwerter fässer löcher tücher dörfer wälder täler schlösser hölzer hörner kälber hühner lämmer trümmer felder'.split(
    ' ',
  ),
);

/** Things whose word is also the end of words for persons: *Radler*, *Begleiter*, *Banker*, *Preisträger*. */
const onlyWhole = new Set(
  'adler teller heber kater taler eimer schauer leuchter drucker eifer eiter eber anker acker träger tiger achter heller planer felder'.split(
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
  if (gender === 'Masc') return typeOfMasculine(lemma);
  return gender === 'Fem' ? typeOfFeminine(lemma) : typeOfNoun(lemma);
}

const typeOfNoun = perForm((lemma): EntityType | undefined =>
  stateOfDemonym(lemma) === undefined
    ? (classOf(lemma) ?? maybeTypeOfEnding(lemma.toLowerCase()))
    : 'Person',
);

const typeOfMasculine = perForm((lemma): EntityType | undefined =>
  isPersonInEr(lemma.toLowerCase()) ? typeOfPerson(lemma) : typeOfNoun(lemma),
);

const typeOfFeminine = perForm((lemma): EntityType | undefined =>
  isPersonInIn(lemma.toLowerCase()) ? typeOfPerson(lemma) : typeOfNoun(lemma),
);

function typeOfPerson(lemma: string): EntityType {
  return stateOfDemonym(lemma) === undefined ? (classOf(lemma) ?? 'Person') : 'Person';
}

function classOf(lemma: string): EntityType | undefined {
  const head = headOfNoun(lemma);
  return head === undefined ? undefined : classOfHead.get(head);
}

function maybeTypeOfEnding(word: string): EntityType | undefined {
  if (noPerson.test(word) || word.length < 6) return undefined;
  if (isAdjectivalPerson(word)) return 'Person';
  return endings.find(([ending]) => ending.test(word))?.[1];
}

function isPersonInEr(word: string): boolean {
  return /[^eä]er$/.test(word) && word.length > 4 && !isThingInEr(word);
}

function isThingInEr(word: string): boolean {
  if (thingsInEr.has(word)) return true;
  for (let start = 1; start <= word.length - 5; start++) {
    const tail = word.slice(start);
    if (thingsInEr.has(tail) && !onlyWhole.has(tail)) return true;
  }
  return false;
}

function isPersonInIn(word: string): boolean {
  return /[bdfghklmnprstz]in$/.test(word) && word.length > 4 && !thingsInIn.test(word);
}

/** The longest listed noun that a lemma ends in: *Kremlsprecher* → sprecher; undefined if it ends in none. */
export function headOfNoun(lemma: string): string | undefined {
  if (heads.size > most) heads.clear();
  const known = heads.get(lemma);
  if (known !== undefined || heads.has(lemma)) return known;
  const head = findHead(lemma.toLowerCase());
  heads.set(lemma, head);
  return head;
}

/** Heads of the words met last, for every stage asks again; at most so many. */
const heads = new Map<string, string | undefined>();
const most = 20_000;

function findHead(word: string): string | undefined {
  if (byChance.test(word)) return undefined;
  for (let start = 0; start < word.length - 1; start++) {
    const tail = word.slice(start);
    const found = classOfHead.has(tail) ? tail : masculine(tail);
    if (found !== undefined && isLikelyBoundary(word, start, found)) return found;
  }
  return undefined;
}

/** Whole families of words that end in a listed noun by chance: *Kombination* is no *Nation*. */
const byChance =
  /(?:i|o|g)nation$|(?:ärm|geb|heil|erd|land|tier|ur|se)kunde$|verbund$|ersparte$|(?:an|be|ent|ab|aus|ein|über|zu)fluss$|reisende[nr]?$|(?:para|tele)graf$/;

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
  return word.endsWith('e') && declined.has(`${word}r`) ? `${word}r` : undefined;
}

/** Person nouns that decline like adjectives: *die Vorsitzende*; but *die Zigarette* is no *Retter*. */
const declined = new Set(
  'vorsitzender abgeordneter angestellter angehöriger verwandter jugendlicher erwachsener gesandter beauftragter angeklagter beschuldigter verdächtiger verurteilter geschädigter betroffener gefangener beamter verletzter toter vermisster überlebender heiliger prominenter delegierter sachverständiger vorstandsvorsitzender kranker blinder'.split(
    ' ',
  ),
);

/** Natural gender of a person noun, where the word tells it: *Sprecherin*, *Mutter*; *Sprecher* is a man beside *Sprecherin*. */
export const genderOfPersonNoun = perForm((word): 'Masc' | 'Fem' | undefined => {
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
});
