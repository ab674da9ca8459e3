const SEPARABLE_PREFIXES = `
ab abhanden an auf aufrecht aus auseinander bei beiseite bekannt bereit bevor da dabei dafür dagegen daneben dar davon dazu dazwischen dahin durch
durcheinander ein einher empor entgegen entlang fehl fern fertig fest fort frei gegen gegenüber gleich gut heim her herab heran herauf
heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinterher hinunter hinweg hinzu hoch inne kennen
klar kund los mit nach nahe nieder offen preis raus rein rum runter rück sicher statt still teil über überein übrig um umher urauf unter vor
voran voraus vorbei vorher vorüber vorweg wach wahr weg weiter wett wieder wiederher zu zugrunde zurecht zurück zusammen zuvor
`;

/** Stressed prefixes: *ab* in *abfahren, abgefahren, abzufahren*. */
export const SEPARABLE: ReadonlySet<string> = new Set(SEPARABLE_PREFIXES.trim().split(/\s+/));

/** Unstressed prefixes, with which a participle has no *ge-*: *verfahren*. */
export const INSEPARABLE: readonly string[] =
  'be emp ent er hinter miss über um unter ver wider wieder zer durch'.split(' ');

/** A stressed one before an unstressed one: *anerkennen*, *vorenthalten*. */
export const TWO_PREFIXES: readonly string[] = [...SEPARABLE].flatMap((first) =>
  INSEPARABLE.map((second) => first + second),
);

export const ALL_PREFIXES: ReadonlySet<string> = new Set([
  ...SEPARABLE,
  ...INSEPARABLE,
  ...TWO_PREFIXES,
]);

const longest = Math.max(...[...ALL_PREFIXES].map((prefix) => prefix.length));

/** Ways to take one of the prefixes off, shortest first; at least two letters are left. */
export function splits(
  form: string,
  prefixes: ReadonlySet<string>,
): [prefix: string, rest: string][] {
  const found: [prefix: string, rest: string][] = [];
  for (let at = 0; at < form.length - 1 && at <= longest; at++) {
    const prefix = form.slice(0, at);
    if (prefixes.has(prefix)) found.push([prefix, form.slice(at)]);
  }
  return found;
}
