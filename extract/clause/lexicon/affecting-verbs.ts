/**
 * Verbs whose subject may as well be a thing when the object is somebody: „Die Krise **trifft** die Firma“, „Das Spiel **lockte** die
 * Fans“, „Der Film **zeigt** die Ministerin“. With all other verbs the one who acts is the subject.
 */
export function mayAffectActors(lemma: string): boolean {
  return affecting.has(lemma);
}

/** What mostly is done to somebody, so that both ends act: „Die Gegenseite **beschuldigte** Berg“. */
export function isDoneToActors(lemma: string): boolean {
  return done.has(lemma);
}

/** What a body does to a person rather than a person to a body: „Das Amtsgericht **bestellte** Jonas Reck zum Sachwalter“. */
export function isDoneByBodies(lemma: string): boolean {
  return byBodies.has(lemma);
}

/** Verbs that do so with a phrase or quality behind the object: „Das **stellt** die Stadt **vor** Probleme“, „**macht** sie **nervös**“. */
export function mayMoveActors(lemma: string): boolean {
  return moving.has(lemma);
}

/** What only somebody does to a thing, though the verb may move somebody else: „das Haus, das die Stadt **unter Schutz stellt**“. */
export function isDeed(lemma: string, phrase: string): boolean {
  return deeds.get(lemma)?.test(phrase) === true;
}

const deeds: ReadonlyMap<string, RegExp> = new Map([
  [
    'stellen',
    /^(unter \p{Ll}*(schutz|strafe|beweis|aufsicht|verwaltung|quarantäne)|zu (abstimmung|verfügung|diskussion|debatte|wahl|schau)|in (aussicht|dienst|rechnung)|außer dienst|auf beine|vor gericht)$/u,
  ],
  ['rufen', /^in leben$/],
  [
    'nehmen',
    /^(in (betrieb|dienst|empfang|angriff|besitz|augenschein)|unter lupe|außer betrieb|vom netz)$/,
  ],
  [
    'setzen',
    /^(in (betrieb|kraft|umlauf)|außer (betrieb|kraft)|auf (tagesordnung|liste|spielplan))$/,
  ],
  ['bringen', /^(auf (weg|markt)|zu (papier|sprache|abschluss|anzeige))$/],
  ['legen', /^auf eis$/],
  ['ziehen', /^(in (betracht|erwägung)|zu rate)$/],
]);

const affecting: ReadonlySet<string> = new Set(
  `ärgern verärgern freuen erfreuen überraschen enttäuschen begeistern beeindrucken beunruhigen beruhigen erschrecken schrecken abschrecken schockieren
   schocken empören entsetzen verunsichern interessieren faszinieren langweilen stören nerven quälen plagen peinigen beschäftigen bewegen berühren rühren
   irritieren verwirren verblüffen erstaunen wundern verwundern ermutigen entmutigen bestärken motivieren inspirieren provozieren alarmieren amüsieren
   erheitern kränken verletzen verstören erschüttern überzeugen reizen trösten fesseln elektrisieren beflügeln frustrieren deprimieren demütigen
   beschämen belustigen befriedigen stressen schmerzen ängstigen verängstigen befremden umtreiben aufregen aufwühlen überwältigen verzücken entzücken
   treffen betreffen angehen tangieren kosten belasten entlasten bedrohen gefährden schwächen stärken zwingen nötigen hindern behindern verpflichten
   berechtigen ermächtigen befähigen autorisieren schützen retten töten umbringen erfassen überrollen überfahren anfahren rammen streifen umreißen mitreißen begraben
   verschütten einklemmen einschließen umschließen ausschließen erschlagen ruinieren schädigen beschädigen benachteiligen bevorzugen begünstigen privilegieren
   diskriminieren erreichen erwarten umgeben begleiten verbinden trennen einen vereinen vereinigen spalten entzweien zersplittern teilen
   beschreiben schildern porträtieren zeigen nennen erwähnen kritisieren loben würdigen ehren enthalten umfassen einbeziehen miteinbeziehen
   anziehen locken anlocken verlocken beeinflussen bestimmen prägen kennzeichnen charakterisieren auszeichnen fordern fördern unterstützen ersetzen verdrängen entschädigen
   ernähren versorgen beliefern informieren warnen erinnern entlarven überführen verurteilen rechtfertigen veranlassen drängen antreiben treiben
   hemmen bremsen ausbremsen lähmen stoppen aufhalten abhalten ablenken blockieren fernhalten zurückwerfen zurückhalten ereilen heimsuchen überfallen befallen überkommen
   beschleichen packen ergreifen täuschen blenden überfordern unterfordern herausfordern binden verfolgen beherrschen dominieren erdrücken erwischen
   erledigen entmachten entwaffnen überwachen widerlegen disqualifizieren qualifizieren besiegen schlagen isolieren diskreditieren blamieren entzaubern
   durchqueren durchziehen überragen schmücken zieren säumen passieren verlassen vorsehen brauchen benötigen suchen haben fassen beherbergen aufnehmen
   zählen verzeichnen bieten kennen sehen umwerben ansprechen adressieren repräsentieren vertreten verkörpern darstellen spiegeln widerspiegeln sein werden
   bleiben heißen lauten gehören angehören gefallen missfallen fehlen gelingen misslingen glücken drohen dienen nützen nutzen schaden entgehen entsprechen gelten genügen reichen obliegen
   ansteuern anlaufen anfliegen bevorstehen zustehen leichtfallen schwerfallen widerfahren zugutekommen zusagen folgen helfen weichen unterliegen gleichen ähneln zufallen
   entgegenkommen entgegenstehen auffallen einfallen zusetzen schwanen geschehen unterstehen zuwiderlaufen imponieren behagen leidtun stehen liegen
   absichern disziplinieren mobilisieren aktivieren radikalisieren anstecken infizieren vergiften heilen stabilisieren destabilisieren dezimieren
   wurmen fuchsen grämen reuen gruseln ekeln anwidern anöden beängstigen bedrücken betrüben erbosen erzürnen erbittern erleichtern ernüchtern frappieren kratzen
   scheren jucken schmeicheln verbittern verdrießen verprellen verschrecken versöhnen verstimmen vergrätzen vergraulen zermürben zufriedenstellen anspornen
   anstacheln aufmuntern aufrütteln bescheren einbringen eintragen bestechen entstammen vorliegen gegenüberstehen vorausgehen zugrundeliegen innewohnen
   hervorbringen symbolisieren bedeuten beinhalten bilden ergeben erfordern voraussetzen verfehlen scheinen krönen adeln ausnehmen ausgrenzen integrieren entfremden bereichern verdammen verleiten verführen animieren anregen`.split(
    /\s+/,
  ),
);

const done: ReadonlySet<string> = new Set(
  `beschuldigen verdächtigen bezichtigen verklagen anklagen anzeigen verhaften festnehmen inhaftieren einsperren abführen entlassen feuern einstellen anstellen engagieren
   anheuern wählen abwählen ernennen berufen befördern nominieren einladen ausladen begrüßen empfangen besuchen aufsuchen heiraten lieben hassen mögen fragen befragen
   bitten auffordern aufrufen anweisen beauftragen vernehmen verhören belehren beraten beschimpfen attackieren angreifen verprügeln misshandeln foltern
   erschießen ermorden entführen freilassen freisprechen behandeln operieren impfen trainieren betreuen unterrichten ausbilden erziehen pflegen anrufen kontaktieren
   konfrontieren begegnen danken gratulieren belügen betrügen bestehlen berauben erpressen instrumentalisieren umbesetzen ablösen abberufen absetzen stürzen
   abschieben ausweisen einbürgern evakuieren befreien beobachten bewachen beschatten belohnen bestrafen entschuldigen verteidigen vertrauen ausrüsten
   ausstatten rekrutieren anwerben abwerben transferieren auswechseln einwechseln nachnominieren besiegen bezwingen deklassieren foulen`.split(
    /\s+/,
  ),
);

const moving: ReadonlySet<string> = new Set(
  `machen lassen stellen setzen bringen versetzen ziehen halten führen werfen locken schicken rücken stürzen treiben reißen nehmen holen lenken
   leiten rufen schieben drücken stimmen katapultieren spülen hieven manövrieren verschlagen verwandeln legen tragen`.split(
    /\s+/,
  ),
);

const byBodies: ReadonlySet<string> = new Set(
  `abberufen absetzen auszeichnen beauftragen befördern berufen bestellen beurlauben degradieren designieren einbestellen einbürgern einladen einstellen
   engagieren entlassen ernennen feuern freisprechen freistellen inhaftieren küren nominieren rügen suspendieren verhaften verurteilen vorladen wählen wiederwählen`.split(
    /\s+/,
  ),
);
