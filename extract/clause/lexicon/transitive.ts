import { takesSein } from './sein-perfect.ts';

/** Verbs that say nothing without an object: where none was found, one was missed. */
const transitive: ReadonlySet<string> = new Set(
  `geben nehmen machen bringen stellen setzen legen nennen haben tragen werfen bieten anbieten fordern verlangen bekommen erhalten erreichen erzielen
   treffen finden kriegen besitzen enthalten umfassen betreffen bedeuten verursachen bewirken ermöglichen erlauben verhindern vermeiden verbieten
   erfahren aufnehmen übernehmen unternehmen entnehmen vornehmen wahrnehmen festnehmen mitnehmen abgeben angeben ausgeben herausgeben vergeben
   zurückgeben weitergeben übergeben bekanntgeben begehen bilden benennen bestimmen betonen bezeichnen behandeln begründen
   begleiten beschreiben beschließen besetzen besuchen betreiben bewerten beziffern bewältigen beenden bedrohen befragen befreien begrenzen begünstigen beheben
   beherrschen belasten belegen beleidigen benutzen benötigen berücksichtigen beseitigen bestätigen bestreiten betrachten beurteilen bevorzugen bewachen
   bewirtschaften bezweifeln erfüllen erfassen ergreifen erheben erhöhen erkennen erlassen erlangen erledigen erleiden ernennen eröffnen erschweren
   ersetzen erstatten erteilen erwerben erzeugen erwähnen erwägen verabschieden verbessern verbreiten verbringen verdrängen vereinbaren verfassen
   verfolgen vergrößern verhaften verhängen verkünden verlegen verletzen vernichten verschärfen verschieben verstärken verteilen vertreten veröffentlichen
   verwenden verwandeln verweigern verzeichnen veranlassen veranstalten verantworten zerstören zerschlagen umsetzen durchsetzen einsetzen festsetzen
   aussetzen fortsetzen voraussetzen abschaffen anordnen anstreben aufbauen aufheben ausbauen ausbilden auslösen ausrichten ausüben bereitstellen
   darstellen durchführen einführen einleiten einreichen einrichten einschätzen entdecken entfernen entlassen entsenden entwerfen entwickeln festlegen
   festhalten fördern gefährden gewährleisten gewähren gründen herstellen hervorrufen hinterlassen kennen leiten leisten lösen nutzen
   organisieren präsentieren produzieren prägen retten richten schaffen schätzen schützen senken sichern sperren steuern stärken teilen
   töten überwachen überwinden unterbrechen unterstützen unterzeichnen untersuchen vorlegen vorstellen vorwerfen widerlegen wecken zulassen
   zusagen zusichern zuordnen übermitteln überreichen überprüfen überqueren überraschen umgehen umstellen unterschreiten übertreffen auszeichnen
   ernten tilgen enthüllen aufdecken missbrauchen missachten vertreiben verschiffen beauftragen beantragen bekämpfen bemängeln befürworten befürchten beobachten befinden
   verhören durchsuchen einsperren abschieben ausliefern erschießen hinrichten foltern`.split(
    /\s+/,
  ),
);

/** Does the verb need an object, so that without one its fact says nothing? */
export function needsObject(lemma: string): boolean {
  return transitive.has(lemma);
}

/** Does the verb say nothing alone, without an object, a content or a phrase? */
export function saysNothingAlone(lemma: string): boolean {
  return transitive.has(lemma) || neverAlone.has(lemma);
}

/**
 * Verbs of which at most one in twelve stands without any complement in 60,000 sentences of speeches in parliament; those that newspapers
 * use alone (*Kiel verlor*) are left out, and those that tell what was said.
 */
const neverAlone: ReadonlySet<string> = new Set(
  `abbauen abbilden abdecken abfedern abhalten absenken absichern absprechen adressieren anerkennen anheben anmelden annehmen anpassen
   anrichten ansprechen anstoßen anwenden aufarbeiten aufbringen aufführen aufgreifen auflegen aufschreiben aufsetzen aufzeigen ausblenden
   ausgleichen ausmachen ausnutzen ausschließen ausschöpfen ausspielen ausstatten ausweiten beachten beantworten bearbeiten beeinflussen
   befördern behalten beinhalten belassen beleuchten bereiten bergen beschleunigen beschreiten beschränken beschädigen besorgen betragen
   brauchen bündeln daranhaben daransetzen decken ebnen einbauen einbeziehen einbinden einbringen eindämmen einfordern einhalten einnehmen
   einordnen einschränken einstellen entfalten entgegensetzen entlasten entziehen erarbeiten erbringen erfordern erleben erleichtern ersparen
   ertragen erwecken erweitern etablieren fassen festschreiben finanzieren fortführen füllen gestalten gestatten heben herausnehmen
   herbeiführen hergeben hinbekommen hinkriegen hochhalten holen importieren installieren kennenlernen kosten lenken meistern mittragen
   modernisieren nachholen offenlegen ordnen pflegen realisieren reduzieren reformieren regeln regulieren reißen sammeln schenken schicken
   schieben schulden schwächen schärfen schüren senden sicherstellen stabilisieren steigern stemmen streichen stützen tätigen unterbinden
   unterbreiten unterlassen unterstellen verankern verbinden verdanken verdoppeln verfehlen verkennen verkürzen verlagern verlassen vermissen
   vermitteln verpassen verringern verschaffen verschenken verschließen versetzen versorgen verspielen versäumen vertiefen verunsichern
   verurteilen verwechseln verwundern verändern voranbringen vorantreiben vorbereiten vorfinden vorhalten vorsehen vorziehen wagen wahren
   wegnehmen weiterentwickeln weiterführen zurückdrängen zurückführen zurücknehmen zusammenbringen ändern überlassen übertragen überweisen
   angehören basieren entgegentreten gegenüberstehen gelangen hervorgehen rücken stammen stoßen verfügen verstoßen zugutekommen zustehen
   zutrauen sehen gehören anschließen knüpfen messen anbauen`.split(/\s+/),
);

/** Verbs that take no accusative at all: what looks like one was read wrongly. */
export function takesNoAccusative(lemma: string): boolean {
  return intransitive.has(lemma);
}

const intransitive: ReadonlySet<string> = new Set(
  `erscheinen entstehen verschwinden sterben scheitern bleiben geschehen erfolgen stattfinden existieren liegen stehen
   sitzen hängen gelten dienen gehören stammen beruhen eintreffen auftauchen zurücktreten zurückkehren ausreichen andauern schweigen streiken
   stagnieren protestieren demonstrieren applaudieren zögern florieren boomen blühen kapitulieren verdorren ausbleiben kämpfen aufhören lächeln`.split(
    /\s+/,
  ),
);

/** Does the verb say what happens to its subject, so that it has no object: *erscheinen, einstürzen*? */
export function takesNoObject(lemma: string): boolean {
  return takesNoAccusative(lemma) || takesSein(lemma, undefined);
}

/** Verbs whose only object is a dative: „ein Verein, **dem** 300 Bauern **angehören**“. */
export function takesOnlyDative(lemma: string): boolean {
  return onlyDative.has(lemma);
}

const onlyDative: ReadonlySet<string> = new Set(
  `angehören beitreten beistehen beiwohnen vorstehen vorsitzen zustimmen beipflichten widersprechen zuhören zusehen nachgeben entgegentreten
   entgegenkommen entgegenstehen gegenüberstehen unterstehen unterliegen obliegen bevorstehen zustehen ausweichen ähneln misstrauen
   misslingen gelingen nützen schaden helfen entsprechen fehlen entgehen gefallen missfallen drohen`.split(
    /\s+/,
  ),
);

/** Verbs with a dative, which may be a bare name: *Er half Berg, gab Berg das Buch*. */
export function takesDative(lemma: string): boolean {
  return datives.has(lemma) || onlyDative.has(lemma);
}

const datives: ReadonlySet<string> = new Set(
  `helfen danken folgen gehören gefallen fehlen gelingen misslingen drohen dienen nützen schaden vertrauen misstrauen glauben raten abraten verzeihen vergeben
   widersprechen zustimmen zuhören antworten begegnen entgehen entkommen entsprechen gelten gratulieren unterliegen nachgeben nachfolgen beitreten
   beistehen beiwohnen angehören ähneln gleichen genügen reichen obliegen bevorstehen entgegentreten entgegenkommen weichen ausweichen zustehen
   geben schenken leihen verleihen zahlen verkaufen überlassen übergeben übertragen überreichen zeigen bieten anbieten sagen mitteilen erzählen berichten melden
   erklären schreiben schicken senden liefern bringen verschaffen gewähren erlauben gestatten verbieten untersagen vorwerfen unterstellen zutrauen zusagen
   zusichern versprechen versichern bescheinigen attestieren zugestehen abnehmen entziehen wegnehmen nehmen stehlen rauben verweigern empfehlen vorschlagen
   ermöglichen erleichtern erschweren ersparen verdanken widmen zuordnen zuschreiben anvertrauen beibringen vorlegen vorstellen vorenthalten nachweisen
   vorhalten absprechen zusprechen zuspielen auferlegen einräumen entnehmen kündigen absagen bescheren kosten spenden vermachen vererben bestätigen
   erteilen bereiten beschaffen entlocken abverlangen abkaufen vermieten verpachten bewilligen stiften überweisen auszahlen zustellen aushändigen erstatten
   zurückgeben zurückzahlen schulden gönnen vorrechnen vorspielen vorführen abringen abtreten anlasten aufbürden aufdrängen aufzwingen auftragen befehlen
   zuleiten zurufen zumuten zuschicken zusenden übersenden beipflichten`.split(/\s+/),
);
