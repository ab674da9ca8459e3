import { perForm } from '../per-form.ts';

/** Verbs that lend a noun of action their endings: *Kritik **üben**, Klage **erheben***. */
const withObject: ReadonlySet<string> = new Set(
  `üben führen erheben leisten nehmen geben stellen machen treffen halten haben finden erteilen fassen schließen treiben begehen ergreifen ziehen
   setzen verüben ausüben einlegen aufnehmen abgeben zeigen äußern hegen pflegen schenken tragen vornehmen unternehmen erweisen erstatten einreichen erlangen gewinnen`.split(
    /\s+/,
  ),
);

/** Verbs that stand with *in, zu, unter, auf* and a bare noun: *in Kraft **treten**, zur Verfügung **stellen***. */
const withPhrase: ReadonlySet<string> = new Set(
  `stellen treten geben kommen bringen nehmen setzen geraten stehen ziehen halten gehen liegen fallen legen rufen versetzen gelangen stoßen führen
   bleiben sein befinden schicken lassen machen werfen schlagen bitten holen räumen hauen rücken tragen aufgehen stecken springen rollen`.split(
    /\s+/,
  ),
);

/** Nouns of action, state and speech that such verbs carry and that end in no telling suffix. */
const abstract =
  /(kritik|bedenken|vorbehalte|lügen|rollen|wanken|stocken|schwanken|leben|klage|gespräch|gespräche|hilfe|widerstand|einfluss|druck|rücksicht|abschied|bezug|anspruch|einspruch|vorwurf|vorwürfe|antwort|anteil|maßnahmen|krieg|anschlag|anschläge|angriff|beitrag|verdacht|schutz|protest|verzicht|dank|lob|streit|kontakt|kontakte|anzeige|beschwerde|berufung|revision|veto|abkehr|interesse|sorge|zweifel|einblick|einsicht|ausschau|jagd|dialog|handel|vertrauen|hoffnung|angst|abstand|abschluss|anlass|bedarf|besitz|kenntnis|notiz|rache|partei|stellung|wert|zugang|zugriff|zustimmung|mord|selbstmord|verrat|betrug|diebstahl|kauf|verkauf|verhandlungen|geschäfte|politik|fortschritte|gebrauch|bericht|auskunft|rechenschaft|zeugnis|halt|frieden|welt|sprache|rede|ruhe|wehr|schau|ausdruck|einsatz|vorschein|stillstand|erliegen|kraft|frage|betrieb|gang|gefahr|aussicht|rechnung|haft|gewahrsam|obhut|pension|rente|quarantäne|empfang|augenschein|beschlag|verruf|misskredit|bedrängnis|schieflage|insolvenz|konkurs|ungnade|vergessenheit|rückstand|verzug|umlauf|mode|brand|auftrag|seenot|schwierigkeiten|zahlungsschwierigkeiten|turbulenzen|nöte|flammen|trümmern|tränen|bewegung|not|betracht|erstaunen|erwägung|ordnung|last|neige|ziel|vergleich|bilanz|scheitern|schluss|macht|wirtschaft|wahlkampf)$/i;

/** Can the noun, carried by a support verb, be the core of one relation? */
export const isActionNoun = perForm(
  (form): boolean =>
    abstract.test(form) || /(ung|ungen|tion|tionen|schaft|keit|heit|nis)$/.test(form),
);

/** *Kritik üben, Klage erheben*. */
export function isSupportVerb(lemma: string): boolean {
  return withObject.has(lemma);
}

/** *in Kraft treten, zur Verfügung stellen*. */
export function isPhraseSupportVerb(lemma: string): boolean {
  return withPhrase.has(lemma);
}

/** Phrases with an article that are one relation with their verb: *auf den Weg bringen, ums Leben kommen*. */
export const setPhrases: ReadonlySet<string> = new Set(
  'auf weg|auf spur|aus blick|in weg|in hand|mit humor|vor ort|um hals|in kreide|in arme|in rücken|zu füßen|auf knie|auf nerven|in sinn|aus augen|unter haut|auf fersen|auf finger|in handwerk|auf abstellgleis|unter strich|um leben|auf spiel|an licht|auf markt|in wege|auf beine|in luft|in leben|in ruhestand|vor gericht|auf eis|in griff|unter lupe|in keim|an macht|an start|in schranken|auf probe|in amt|auf straße|zu boden|zu fall|in flucht|an herz|in auge|zu wehr|unter vertrag|unter strafe|unter schutz|in pflicht|zu buche|in wind|vor augen|zu kasse|auf strecke|zu welt|unter beweis|in kauf|auf schippe|auf korn|zu wort|zu protokoll|an pranger|auf kopf|auf prüfstand|auf tisch|auf tagesordnung|hinter gitter|in visier|in gespräch|in boot|aus weg|aus verkehr|zu seite|zu strecke|über bühne|über runden|unter tisch|vor tür|in sand|in regen|in flammen|in stich|auf leim|in karten|in gesicht|in hände|aus fenster|in schuhe|zu sprache|in dunkeln|unter druck|an leine|auf glatteis|in bresche|zu hilfe|zu rechenschaft|auf plan|in spiel|in gang|zu verhängnis|zu schluss|zu ergebnis|zu erkenntnis|zu überzeugung|zu urteil|von fleck|von tisch|auf stelle|aus handel|aus rennen|in rennen|über ufer|von markt|von netz|an netz|auf schliche|nach plan|nach wunsch|von tagesordnung|von liste|von spielplan|aus sortiment|aus programm|an zug'.split(
    '|',
  ),
);

/** Objects that are one with their verb beside a dative: *dem Ärger **Luft machen**, der Stadt **den Rücken kehren***. */
const dativeIdioms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `machen: Luft Platz Mut Hoffnung Angst Druck Beine Konkurrenz
   lassen: Lauf
   tragen: Rechnung
   setzen: Ende
   bereiten: Ende Sorgen Probleme Schwierigkeiten Kopfzerbrechen
   gebieten: Einhalt
   leisten: Folge Vorschub Gesellschaft
   schenken: Glauben Gehör Beachtung Aufmerksamkeit
   bieten: Paroli Stirn
   kehren: Rücken
   vorschieben: Riegel
   geben: Vorrang Vorzug Licht Laufpass Auftrieb
   erteilen: Absage Abfuhr
   halten: Treue
   zollen: Respekt Tribut
   ansagen: Kampf`
    .split('\n')
    .map((row) => {
      const [verb = '', nouns = ''] = row.trim().split(': ');
      return [verb, new Set(nouns.split(' '))];
    }),
);

/** Is the noun one with the verb beside a dative? */
export function isDativeIdiom(verb: string, noun: string): boolean {
  return dativeIdioms.get(verb)?.has(noun) ?? false;
}

/** *aus dem Blick verlieren*: other phrases beside *verlieren* tell where or how. */
export function isLosingSight(verb: string, phrase: string): boolean {
  return verb === 'verlieren' && /^aus (augen|blick)$/.test(phrase);
}
