/**
 * The spellings under which a text is found, lower case and without marks: German umlauts written out
 * (`müller` → `mueller`, `straße` → `strasse`) and, if different, just stripped (`muller`).
 */
export function foldings(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase().replaceAll('ß', 'ss');
  const written = stripMarks(
    lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
  );
  const stripped = stripMarks(lower);
  return written === stripped ? [written] : [written, stripped];
}

function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
}
