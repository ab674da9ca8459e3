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
  return /^((be|ent|er|ver|zer)\p{Ll}{3,}|\p{Ll}+ieren|leiten|steuern|lenken|führen)$/u.test(lemma);
}

/** The longest first: *herausgeben* begins with *heraus*, not with *her*. */
const prefixes = [...particles].toSorted((a, b) => b.length - a.length);

/** The particle that an infinitive or participle begins with: `ablehnen` → `ab`. */
export function maybeParticleOf(verb: string): string | undefined {
  return prefixes.find(
    (particle) => verb.length > particle.length + 3 && verb.startsWith(particle),
  );
}
