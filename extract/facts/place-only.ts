import type { Clause, Complement } from '../clause/clause.ts';
import { dependents, lower } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';

/**
 * „wird sich der Verkehr **auf der Hauptstraße** erhöhen“, „verkauft **an einem Automaten** Eier“: in the dative the phrase says where; what such
 * verbs ask for is an accusative · „**Auf der Tribüne** stießen ihre Worte auf Verständnis“: and so of two with one preposition is the front one.
 */
export function isPlaceOnly(
  { tree }: Reading,
  { complements, verb }: Clause,
  { heads, preposition }: Complement,
): boolean {
  const [head = -1] = heads;
  const isBeforeSame =
    /^(auf|an|über|in)$/.test(preposition ?? '') &&
    head < (verb.finite ?? -1) &&
    complements.some((other) => other.preposition === preposition && (other.heads[0] ?? -1) > head);
  return (
    (isBeforeSame ||
      (preposition === 'auf' && accumulating.test(verb.lemma)) ||
      (preposition === 'an' && passingOn.test(verb.lemma))) &&
    dependents(tree, head, 'det', 'det:poss').some((word) =>
      /^(d|dies|jed|ein|kein|[dsm]ein|ihr|unser)e[rm]$/.test(lower(word)),
    )
  );
}

/** Of these *auf* with the accusative tells to what amount. */
const accumulating =
  /^(erhöhen|steigen|ansteigen|sinken|fallen|senken|verringern|reduzieren|wachsen|anwachsen|klettern|schrumpfen|zurückgehen|kürzen|verlängern|verkürzen|begrenzen|beschränken|beziffern|schätzen|verdoppeln|aufstocken|anheben|drosseln)$/;

/** Of these *an* with the accusative tells to whom. */
const passingOn =
  /^(verlieren|verkaufen|liefern|ausliefern|vermieten|verleihen|vergeben|übergeben|überreichen|abgeben|weitergeben|zahlen|spenden|verteilen|schreiben)$/;
