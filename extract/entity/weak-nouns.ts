/** Masculines in -e that have -n in all other cases: *der Lotse, den Lotsen*. */
const inE =
  /(?:lotse|junge|zeuge|kollege|kunde|bote|gatte|neffe|(?<!st|[wk])erbe|sklave|schütze|rivale|experte|komplize|matrose|genosse|hirte|knabe|laie|bürge|schurke|gefährte|vorfahre|nachkomme|invalide|halunke|insasse|ahne|bube|bursche|(?<![w])affe|(?<!p)hase|löwe|(?<!g)rabe|ochse|falke|schöffe|(?<!s)pate|götze|riese|nomade|oge|tege|jude|kurde|sorbe|jeside|slawe|name|gedanke|glaube|wille|buchstabe|funke)$/i;

/** Those that take -en: *der Graf, den Grafen*. */
const withoutE =
  /(?:(?<![gm])ent|ant|ist|soldat|kandidat|diplomat|demokrat|bürokrat|autokrat|aristokrat|advokat|akrobat|pirat|magnat|prälat|athlet|prophet|poet|planet|komet|satellit|bandit|eremit|pilot|patriot|idiot|nom|soph|iast|urg|itekt|and|fürst|graf|prinz|mensch|held|bär|narr|oberst|steinmetz)$/i;

/** *Lotsen* → Lotse, *Grafen* → Graf: the nominative singular of a weak masculine; undefined for other words. */
export function maybeWeakNominative(form: string): string | undefined {
  const short = form.slice(0, -1);
  if (form.endsWith('n') && inE.test(short)) return short;
  return form.endsWith('en') && withoutE.test(form.slice(0, -2)) ? form.slice(0, -2) : undefined;
}
