/** Verb particles that stand apart in a main clause: *lehnte … ab*. */
export const particles: ReadonlySet<string> = new Set(
  `ab abhanden an anheim auf auseinander aus bei bereit bevor da dar durch ein einher entgegen entlang entzwei fehl fern fest fort frei
  gegenüber gleich heim her herab heran herauf heraus herbei herein hervor herum herunter hin hinab hinauf hinaus
  hinein hinter hinterher hindurch hinüber hinunter hinweg hinzu hoch herüber inne lahm los mit nach nahe nieder offen preis rück statt still
  stand teil um umher unter vor voran voraus vorbei vorher vorüber vorweg weg weiter wider wieder zu zurecht zurück
  zusammen zutage zugute zustatten zuvor zuwider übel über überein überhand übrig bekannt bloß breit dabei daran davon dazu empor klar kund
  kurz leid maß schief schwer sicher wahr wett zufrieden zugrunde zustande zunichte zuteil infrage beiseite`.split(
    /\s+/,
  ),
);

/** Words written as one with a verb, which are adverbs and adjectives of their own where they stand apart: *fertiggestellt*. */
export const joinedWords: ReadonlySet<string> = new Set(
  `allein alleine aneinander aufeinander aufrecht besser blank dagegen dahin dahinter daneben darunter dazwischen dicht drauf dran drin durcheinander
  fertig gegen groß gut ineinander instand kalt kaputt kennen klein krank leer leicht locker näher not nebeneinander pleite ran rauf raus rein richtig ruhig
  rüber runter satt scharf schlecht schwarz schön stark still tief tot trocken voll vorlieb wach warm weh wert wiedergut wiederher wohl wund zueinander zwischen`.split(
    /\s+/,
  ),
);

/** Has the verb no *aus* of its own: *von der Empore **aus** verfolgen*, but *von einem Unfall ausgehen*? */
export function takesNoAus(lemma: string): boolean {
  return /^((be|ent|er|ver|zer|über|unter|hinter)\p{Ll}{3,}|\p{Ll}+ieren|leiten|steuern|lenken|führen|schießen|feuern|kämpfen|twittern|winken|springen|filmen|zuschauen|zusehen)$/u.test(
    lemma,
  );
}

/** The longest first: *herausgeben* begins with *heraus*, not with *her*. */
const prefixes = [...particles].toSorted((a, b) => b.length - a.length);

/** The particle that an infinitive or participle begins with: `ablehnen` → `ab`. */
export function maybeParticleOf(verb: string): string | undefined {
  return prefixes.find(
    (particle) => verb.length > particle.length + 3 && verb.startsWith(particle),
  );
}

/** With most verbs *wieder, zusammen, zuvor, dazu* are adverbs: „fährt **wieder**“ is no *wiederfahren*. */
export function isTaken(particle: string, lemma: string): boolean {
  if (/^da(zu|ran|von|bei)$/.test(particle))
    return takesPointer(lemma) && !(particle === 'daran' && /^(daran)?haben$/.test(lemma)); // *Zweifel **daran** haben*
  if (particle === 'wieder') return takesAgain.test(lemma);
  if (particle === 'zufrieden') return /^(zufrieden)?(geben|lassen|stellen)$/.test(lemma);
  if (particle === 'zuvor') return /^(zuvor)?(kommen|tun)$/.test(lemma);
  if (particle === 'sicher') return /^(sicher)?(stellen|gehen)$/.test(lemma);
  if (particle === 'vorher') return /^(vorher)?(sagen|sehen|bestimmen)$/.test(lemma);
  return particle !== 'zusammen' || takesTogether.test(lemma);
}

const takesAgain =
  /^(wieder)?(kommen|sehen|holen|geben|finden|kehren|wählen|erkennen|beleben|spiegeln|bekommen|haben|herstellen|eröffnen|verwerten|verwenden|vereinigen|entdecken|gewinnen|erlangen|bringen|kriegen)$/;

const takesTogether =
  /^(zusammen)?(kommen|arbeiten|fassen|stellen|brechen|setzen|leben|halten|hängen|treffen|stoßen|legen|führen|wachsen|schließen|ziehen|bringen|sitzen|stehen|schlagen|tragen|finden|fallen|packen|zählen|rufen|rechnen|rücken|passen|gehören|sacken|kratzen|spielen|schrumpfen|prallen|bleiben|wirken|nehmen|gehen|laufen|fügen|bauen|schrauben|trommeln|zucken|krachen|treten|streichen|kürzen|hocken|basteln|flicken|läppern|klappen)$/;

/** *dazukommen, davontragen, dabeibleiben, daransetzen*. */
function takesPointer(lemma: string): boolean {
  return /^(da(zu|ran|von|bei))?(gehören|kommen|lernen|rechnen|zählen|verdienen|tragen|laufen|jagen|ziehen|fahren|rennen|stehlen|machen|bleiben|haben|stehen|setzen|gewinnen|kaufen|stellen|stoßen)$/.test(
    lemma,
  );
}
