/** Is a thing called by a compound also of the kind that its last part names: a *Wohnhaus* is a *Haus*, a *Treppenhaus* is none. */
export function isSuch(compound: string, part: string): boolean {
  if (compound === part) return true;
  const before = compound.slice(0, -part.length);
  return (
    !prefix.test(before) && !unlike.some(([starts, head]) => head === part && starts.test(before))
  );
}

/** Before a noun these make another word: *Überfall*, *Vorort*. */
const prefix =
  /^(?:ab|an|auf|aus|be|bei|co|durch|ein|ent|er|ex|ge|gegen|her|hin|in|miss|mit|nach|rück|über|um|un|ver|vize|vor|wider|zer|zu)-?$/;

/** Compounds that only look like a kind of their last part. */
const unlike: readonly (readonly [starts: RegExp, head: string])[] = [
  [/^(?:treppen|karten|schnecken|gewächs)$/, 'haus'],
  [
    /(?:stock|feuer|hand|uhr|netz|fach|mauer|lauf|trieb|schuh|mund|bau|hilfs|studenten|studierenden|bildungs|sozial|jugend|missions|tag)$/,
    'werk',
  ],
  [
    /^(?:alt|innen|kern|neu|süd|unter|ober|mittel|wohn|trabanten|satelliten|garten|zelt|container|(?:nord|süd)?(?:ost|west)|nord)$/,
    'stadt',
  ], // *die Nordstadt* is a part of the town
  [
    /^(?:frei|acker|bau|bauerwartungs|grün|gras|weide|wald|moor|sumpf|marsch|heide|brach|öd|pacht|agrar|kultur|garten|rebs|flach|tief|hoch|hinter|fest|nord|süd|ost|west)$/,
    'land',
  ], // nor is soil a state
  [/./, 'verkehr'], // *der Lastwagenverkehr* is not all of it
  [/./, 'wirtschaft'],
  [/./, 'politik'],
  [/./, 'welt'],
  [/./, 'teil'], // *der Stadtteil*
  [/(?:staats|bundes)$/, 'anwalt'],
  [/neben$/, 'kläger'],
  [/(?:bewährungs|geld|teil|neben)$/, 'strafe'],
  [/./, 'bahn'], // *die Bahn* is the company
  [/(?:druck|gips|wund|stütz|salben)$/, 'verband'],
  [/(?:daten|sitz|park|garten|sand|holz)$/, 'bank'],
  [/(?:arbeits|studien|ausbildungs)$/, 'platz'],
  [/(?:bahn|fried|innen|hinter)$/, 'hof'],
  [/(?:früh|grund|bruch)$/, 'stück'],
  [/(?:kalender|laub|ahorn)$/, 'blatt'],
];
