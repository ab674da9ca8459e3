/**
 * Nouns under which German news takes up a thing again: `general | particular`. A general noun (*das Unternehmen*) may mean
 * anything that was called by a noun of its line; the particular ones only what was called by the same noun.
 */
const table = `
unternehmen konzern firma betrieb gesellschaft | gruppe hersteller bauträger projektentwickler autobauer autohersteller flugzeugbauer anbieter zulieferer betreiber dienstleister lieferant versorger versicherer versicherung händler onlinehändler versandhändler möbelhändler modehändler einzelhändler discounter kette reederei werft brauerei molkerei druckerei bäckerei verlag bank sparkasse tochter tochtergesellschaft mutterkonzern start-up startup airline fluggesellschaft fluglinie holding label plattenlabel unternehmensgruppe fabrik maschinenfabrik sägewerk spedition gießerei druckerei logistiker maschinenbauer anlagenbauer bauunternehmen genossenschaft bahn post entwickler paketdienst lieferdienst kurierdienst fahrdienst pflegedienst sicherheitsdienst streamingdienst softwarehaus
hersteller produzent | autobauer autohersteller flugzeugbauer zulieferer
fluggesellschaft fluglinie airline carrier |
geldhaus institut kreditinstitut | bank sparkasse notenbank landesbank
institut einrichtung forschungseinrichtung | forschungsinstitut zentrum labor
versicherer versicherung |
händler | kette einzelhändler discounter warenhauskette supermarkt
behörde | amt bezirksregierung verwaltung agentur kommission staatsanwaltschaft zoll bundesamt landesamt gesundheitsamt jugendamt finanzamt ministerium polizei netzagentur bauamt ordnungsamt veterinäramt
amt behörde | bundesamt landesamt gesundheitsamt jugendamt finanzamt bauamt ordnungsamt veterinäramt
regierung führung |
verein klub club mannschaft team elf | fußballverein sportverein nationalmannschaft
organisation hilfsorganisation | hilfswerk verein stiftung menschenrechtsorganisation umweltorganisation verband
verband organisation | hilfsorganisation menschenrechtsorganisation umweltorganisation
verband dachverband | sportbund handballbund fußballbund turnerbund gewerkschaftsbund beamtenbund bauernbund schützenbund städtebund mieterbund
gewerkschaft arbeitnehmervertretung |
hochschule universität uni |
schule | gymnasium grundschule realschule gesamtschule berufsschule oberschule hauptschule förderschule internat
klinik krankenhaus klinikum haus hospital |
bad schwimmbad | hallenbad freibad strandbad thermalbad erlebnisbad
museum haus galerie | kunsthalle
theater haus bühne oper | staatsoper schauspielhaus
orchester ensemble klangkörper | philharmonie kammerorchester sinfonieorchester
zeitung blatt | tageszeitung wochenzeitung boulevardzeitung
sender rundfunk anstalt | fernsehsender radiosender
partei | linkspartei union liste bewegung
bündnis allianz |
land staat nation | nachbarland königreich
stadt ort kommune | gemeinde hafenstadt großstadt kleinstadt dorf hauptstadt landeshauptstadt metropole
buch werk | roman sachbuch erzählung krimi biografie band
roman | krimi thriller
film werk streifen | spielfilm kinofilm dokumentarfilm drama komödie thriller
bild werk kunstwerk | gemälde porträt zeichnung aquarell
stück werk inszenierung | oper musical theaterstück drama
text papier dokument | entwurf gesetzentwurf brief schreiben studie bericht gutachten vertrag
studie untersuchung | analyse
gesetz novelle regelung | gesetzentwurf
schreiben | brief
vertrag vereinbarung kontrakt abkommen |
auto wagen fahrzeug | pkw kleinwagen lastwagen lkw transporter bus limousine
gerät | handy mobiltelefon smartphone telefon tablet laptop computer rechner drucker kamera drohne
handy telefon mobiltelefon smartphone |
maschine flugzeug jet | passagierflugzeug
schiff | boot frachter fähre tanker yacht segelyacht kreuzfahrtschiff
unfall unglück | zusammenstoß kollision absturz
feuer brand | großbrand waldbrand
treffen gespräch begegnung | gipfel gipfeltreffen telefonat unterredung
spiel partie begegnung duell | derby finale endspiel halbfinale
gebäude bau haus | wohnhaus hochhaus halle schule
gebäude bau | rathaus krankenhaus klinik museum theater hotel kaufhaus warenhaus schloss kaserne synagoge moschee
tier | hund katze wolf bär pferd kuh tiger löwe leopard puma luchs elefant affe schimpanse gorilla orang-utan giraffe zebra nashorn nilpferd kamel lama esel pony stute hengst fohlen kalb rind stier bulle ochse schaf lamm ziege schwein ferkel wildschwein eber sau reh hirsch elch dachs fuchs marder waschbär biber otter hase kaninchen hamster maus ratte igel welpe kater vogel adler falke eule uhu storch kranich schwan gans ente huhn hahn henne papagei pinguin krähe taube schlange python krokodil alligator eidechse schildkröte frosch kröte fisch hai wal delfin robbe seehund kegelrobbe spinne käfer biene hummel wespe
`;

interface Family {
  readonly general: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const families: readonly Family[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [general = '', particular = ''] = line.split('|').map((side) =>
      side
        .trim()
        .split(/\s+/)
        .filter((noun) => noun !== '')
        .join(' '),
    );
    const first = general.split(' ');
    return { general: new Set(first), all: new Set([...first, ...particular.split(' ')]) };
  });

/** May a thing that was called by the other noun be meant by this one: *Konzern* for a *Hersteller*? */
export function canMean(noun: string, other: string): boolean {
  return (
    noun === other || families.some((family) => family.general.has(noun) && family.all.has(other))
  );
}

/** *Unternehmen*, *Konzern*: may mean a firm of which nothing but the name is known. */
export function isFirm(noun: string): boolean {
  return families[0]?.general.has(noun) === true || noun === 'hersteller' || noun === 'anbieter';
}

/** *Kette*, *Reederei*: a firm of some line, which no town lends its name. */
export function isFirmOfLine(noun: string): boolean {
  return families[0]?.all.has(noun) === true;
}

/** *Tiger*, *Hündin*: a creature, though no person. */
export function isAnimal(noun: string): boolean {
  return canMean('tier', noun) || canMean('tier', noun.replace(/in$/, ''));
}

/** Is the noun only a kind, under which something named before is taken up again? */
export function isGeneral(noun: string): boolean {
  return families.some((family) => family.general.has(noun));
}
