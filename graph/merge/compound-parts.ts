import { nounClasses } from '../../extract/entity/noun-classes.ts';

/** First parts of the compounds that authorities, associations and laws are called by. */
const firstParts = `
abfall abwasser agrar allgemein alpen angestellten apotheker arbeit arbeiter arbeitgeber arznei arzneimittel ärzte asyl atom
auto automobil ausland auslands außen baden bahn ball basket bau bauern beamten berg bergbau berufs betreuung betriebs bewegung
bibliothek bildung binnen blut boden brand breitband brücke buch bund bundes bürger chemie christ datum daten demokrat denkmal dienst
dienstleistung digital einkommen einzel eis eisenbahn elektro energie entwicklung erbschaft ernährung erziehung europa fahr fahrrad
fahrt familie familien fern fernseh film finanz fischerei flug flur forschung forst frauen fremden freund friedens fuß fußball
garten gas gast gebäude gebiets gefahren geheim gemeinde genossen gericht gesamt geschäft gesetz gesundheit gewerbe gleich grenz
grund güter hafen haft hand handball handel handels handwerk haupt haus heim heimat hilfe hoch hochschul holz immission immobilien
industrie infektion information informatik inland innen innovation integration investition jagd jugend justiz kammer kapital
kartell kassen katastrophen kinder kirchen klima kliniken knapp kommunal konsum kranken kredit kreis kriminal kultur kultus kunst
küsten land landes landwirtschaft last leben lebens lebensmittel lehrer leicht liefer luft markt maschinen maß medien medizin
meeres melde menschen messe miet milch militär mitbestimmung mittel mode musik mutter nach nah nahrung national natur netz nord
nothilfe ober opfer ordnung orts ost partei patent personal pflanzen pflege pharma polizei post presse privat prozess prüf rad rat raum
recht rechnung rechts regional regulierung reise rente renten rettung richter rohstoff rund rundfunk sanitär schädling schiff
schul schütz schutz schwimm see seenot senioren sicherheit siedlung ski sozial spar spiel sport staat staats stadt stahl standort
statistik steuer stiftung straf strahlen straße straßen strom studenten studien süd tarif technik technologie telekom telekommunikation
tennis textil theater tier tisch tourismus trink turn umsatz umwelt unfall union universität unter unternehmen unternehmer
untersuchung urheber verbraucher verein verfahren verfassung verkehr verlag versicherung versorgung verteidigung vertrag vertriebenen
verwaltung vogel volk volks volley vor wald waren wasser wehr weiter welt werk wert west wetter wettbewerb wild wirtschaft wissenschaft
wohn wohnung wohnungs zahn zeit zeitungs zentral zivil zoll zucht zukunft zwangs zweck`;

/** Last parts beyond the nouns of the lists. */
const lastParts = `
akademie archiv ball buch bund deutsch deutscher deutsche deutsches fahrt fonds funk gang gebiet genuss geschäft gesetz gesetzbuch hilfe haus hof
heim kasse kirche kraft kreis liga meister mittel nachrichten netz ordnung park pflege plan rat recht rettung schaft schau schutz
schule station stelle steuer tag tisch treff treffen union verein versorgung vertrag wacht wart wehr werk werke wesen zeitung
zentrale zentrum zweckverband institut stiftung übung übungen spiele spiel`;

const words = (text: string): string[] => text.trim().split(/\s+/);
const heads: ReadonlySet<string> = new Set([
  ...Object.values(nounClasses).flatMap(words),
  ...words(lastParts),
]);
const firsts: ReadonlySet<string> = new Set([...words(firstParts), ...heads]);

/** The parts of a compound, lower case: *Bundesgerichtshof* → bundes, gerichts, hof; the word itself if it has none. */
export function partsOfCompound(word: string): string[] {
  const lower = word.toLowerCase();
  return maybeParts(lower) ?? maybeHead(lower) ?? [lower];
}

function maybeParts(word: string): string[] | undefined {
  for (let end = word.length - 2; end >= 3; end--) {
    const rest = word.slice(end);
    if (!isFirst(word.slice(0, end))) continue;
    const parts = maybeParts(rest) ?? (isHead(rest) ? [rest] : undefined);
    if (parts) return [word.slice(0, end), ...parts];
  }
  return undefined;
}

/** *Imkerbund*: a noun that no list has, before one that they have. */
function maybeHead(word: string): string[] | undefined {
  for (let end = 4; end <= word.length - 4; end++)
    if (isHead(word.slice(end))) return [word.slice(0, end), word.slice(end)];
  return undefined;
}

/** Is it a noun that compounds of authorities and associations begin with: *Stadt*, *Heimat*? */
export function isFirstPart(part: string): boolean {
  return isFirst(part.toLowerCase());
}

function isFirst(part: string): boolean {
  return firsts.has(part) || firsts.has(part.replace(/(?:s|n|en|es|er)$/, ''));
}

function isHead(part: string): boolean {
  return heads.has(part) || heads.has(part.replace(/(?:s|es|e|en|n|er)$/, ''));
}
