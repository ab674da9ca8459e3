/** Verb particles that stand apart in a main clause: *lehnte … ab*. */
export const particles: ReadonlySet<string> = new Set(
  `ab an auf aus bei bereit da dar durch ein einher entgegen entlang entzwei fehl fern fest fort frei
  gegenüber gleich heim her herab heran herauf heraus herbei herein hervor herum herunter hin hinab hinauf hinaus
  hinein hinter hinterher hinunter hinweg hinzu hoch inne lahm los mit nach nahe nieder offen preis rück statt still
  stand teil um umher unter vor voran voraus vorbei vorher vorüber vorweg weg weiter wider wieder zu zurecht zurück
  zusammen zuvor zuwider zusicher übel über überein übrig bekannt bloß breit dabei daran davon dazu empor klar kund
  kurz leid maß nahe schief schwer sicher stand wahr wett zufrieden zugrunde zustande zunichte zuteil infrage beiseite`.split(
    /\s+/,
  ),
);

/** Of these some are prepositions and adverbs far more often: they count as particles at the end of a clause only. */
const prefixes = [...particles].toSorted((a, b) => b.length - a.length);

/** The particle that an infinitive or participle begins with: `ablehnen` → `ab`. */
export function maybeParticleOf(verb: string): string | undefined {
  return prefixes.find(
    (particle) => verb.length > particle.length + 3 && verb.startsWith(particle),
  );
}
