import { perForm } from '../per-form.ts';

/** Prepositions that say where something is. */
export const localPrepositions: ReadonlySet<string> = new Set(
  'in an auf bei vor hinter neben über unter zwischen nahe außerhalb innerhalb oberhalb unterhalb nördlich südlich östlich westlich unweit rund um gegenüber entlang jenseits diesseits inmitten'.split(
    ' ',
  ),
);

const placeNoun =
  /(stadt|städte|städten|dorf|dörfer|land|länder|ländern|grenze|grenzen|region|regionen|straße|straßen|platz|plätze|plätzen|bahnhof|flughafen|hafen|gebäude|insel|inseln|nähe|küste|see|meer|fluss|(?<!ä)ufer|zentrum|zentren|provinz|gebiet|gebiete|gebieten|territorium|boden|ministerium|ministeriums|parlament|gericht|stadion|halle|hallen|fabrik|schule|schulen|universität|krankenhaus|krankenhäuser|kirche|museum|tatort|tatorts|brücke|berg|berge|wald|park|viertel|bezirk|kreis|gemeinde|hauptstadt|haus|hause|zaun|mauer|front|lager|büro|(?<!be|vor)sitz|markt|markts|(?<!t)raum|weltraum|(?<![wp])ort|(?<![wp])orte|(?<![wp])orten|stelle|seite|nachbarland|ausland|inland|norden|süden|(?<![kpfr])osten|westen|bundesland|kanzleramt|rathaus|botschaft|fernsehen|staatsfernsehen|onlinedienst|werk|autobahn|gleis|tunnel|strand|gewässer|gewässern|lagerhalle|theater|oper|saal|(stadt|orts|dorf|wald|straßen)rand)$/i;

/** Does a noun name a place by its meaning: *Grenze, Innenstadt, Ministerium*? */
export const isPlaceNoun = perForm((form): boolean => placeNoun.test(form));

/** What one can be in, on or at besides: rooms, vehicles, containers, land. */
const whereabouts: ReadonlyMap<string, RegExp> = new Map([
  [
    'in',
    /(zimmer|küche|keller|wohnung|garten|hotel|pension|restaurant|gaststätte|kneipe|café|(?<!nach)bar|laden|(?<!weihnachts|oster|saison|tages|neu|kern|auslands|kredit|privatkunden|stamm)geschäft|geschoss|stockwerk|etage|treppenhaus|flur|foyer|garage|scheune|stall|hof|wagen|auto|schiff|boot|flugzeug|transporter|container|zelt|klinik|labor|archiv|kino|kita|kindergarten|bad|becken|kaserne|gefängnis|haftanstalt|teich|bucht|stadtteil|ortsteil|ortschaft|siedlung|kabine|versteck|rucksack|koffer|tasche|schrank|tresor|schublade|heim|kloster|schloss|burg|werkstatt|kantine|mensa|bibliothek|studio|atelier|kapelle|moschee|synagoge|pavillon|ruine|baracke|aula|gasse|graben|schlucht|höhle|moor|steinbruch)$|^(bus|zug|(regional|fern|nacht|güter|personen)zug|lkw|pkw|stock|(haft|arrest|gefängnis)?zelle|tal)$/i,
  ],
  [
    'auf',
    /(dach|treppe|feldern?|acker|wiese|weide|balkon|terrasse|deck|gelände|grundstück|bühne|tribüne|station|(?<!gerichts)hof|anlage|fahrbahn|standstreifen|seitenstreifen|gehweg|radweg|bürgersteig|dachboden|empore|alm|hütte|sofa|fähre|schiff|boot|kutter|frachter|yacht)$|^feld$/i,
  ],
  [
    'an',
    /(kreuzung|haltestelle|ampel|mündung|quelle|ausfahrt|einfahrt|anschlussstelle|kreisverkehr|eingang|ausgang|bahnstrecke|bahnlinie|talstation|bergstation|kai|pier|schleuse|deich)$/i,
  ],
]);

/** Is one in, on or at what a noun names: *in der Küche, auf dem Dach*? */
export function isWhereabouts(form: string, preposition: string): boolean {
  return isAmongWhereabouts.get(preposition)?.(form) === true;
}

const isAmongWhereabouts = new Map(
  Array.from(whereabouts, ([preposition, nouns]) => [
    preposition,
    perForm((form): boolean => nouns.test(form)),
  ]),
);

/** Does a noun name a part, of a place when a place follows: *am Fuß des Berges*? */
export const isPartOfPlace = perForm((form): boolean =>
  /^(teil|teilen|rand|(nord|süd|ost|west)?kopf|inner(e[nm])?|innern|mitte|herzen|fuße?|ecke|rückseite|vorderseite|kern|kerngebiet|hang|ende|(nord|süd|ost|west)(spitze|ende|hang|flanke|seite))$/i.test(
    form,
  ),
);

/** Verbs whose local phrase completes them: *liegen in, wohnen an, stattfinden auf*. */
export const localVerbs: ReadonlySet<string> = new Set(
  'liegen sitzen wohnen leben stehen befinden stattfinden landen ankommen eintreffen bleiben übernachten aufhalten stationieren verweilen residieren hängen münden enden einmarschieren eindringen einreisen stranden sein'.split(
    ' ',
  ),
);

/** Verbs of working, which tell little without in what: „arbeitet **in der Verwaltung**“. */
export const workVerbs: ReadonlySet<string> = new Set(
  'arbeiten jobben schuften dienen lehren unterrichten'.split(' '),
);

/** Verbs of going and bringing: their *nach, zu, in die, aus* is a goal or a source, and completes them. */
export const motionVerbs: ReadonlySet<string> = new Set(
  `gehen kommen fahren fliegen laufen reisen weiterreisen ziehen umziehen fliehen flüchten zurückkehren kehren marschieren einmarschieren wandern
   steigen aufsteigen absteigen wechseln aufbrechen abreisen anreisen ausreisen einreisen auswandern zurückreisen eilen segeln rücken vorrücken
   vordringen einziehen ausziehen gelangen geraten stürzen fallen springen führen starten abfliegen umsteigen pendeln rasen eintreten treten austreten zurückziehen
   schicken senden bringen entsenden verlegen transportieren liefern exportieren importieren verschleppen abschieben ausliefern einladen begleiten verlagern überführen versetzen umbenennen einführen`.split(
    /\s+/,
  ),
);

/** Does somebody bring something somewhere: *verlagert die Fertigung **nach Posen***? */
export function isCarrying(lemma: string): boolean {
  return /^(verlagern|verlegen|schicken|senden|bringen|entsenden|transportieren|liefern|exportieren|abschieben|ausliefern|überführen|verschiffen|verkaufen|holen|versetzen)$/.test(
    lemma,
  );
}

/** *Norden, Südosten*: where something goes or lies. */
export function isCompassPoint(form: string): boolean {
  return /^(nord|süd)?(norden|süden|osten|westen)$/i.test(form);
}
