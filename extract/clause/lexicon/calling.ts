/** Verbs that say with *als* what somebody holds something for: *als Irrtum bezeichnen, als mild werten*. */
const calling =
  /^(nennen|bezeichnen|beschreiben|charakterisieren|schildern|ansehen|betrachten|einstufen|werten|bewerten|abtun|hinstellen|empfinden|auffassen|deuten|erachten|einschätzen|brandmarken|diffamieren|titulieren|angeben|anführen|beschimpfen|zurückweisen|ablehnen|verurteilen|kritisieren|rügen|loben|würdigen|feiern|preisen|geißeln|anprangern|verspotten|verhöhnen|verteidigen|begrüßen)$/;

/** Does *als* give what the verb calls its object? */
export function isCalling(lemma: string): boolean {
  return calling.test(lemma);
}
