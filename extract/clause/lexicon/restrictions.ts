import { perForm } from '../per-form.ts';

/** Adverbs that limit a verb to a part: „haftet **teilweise**“. */
export const isPartial = perForm((form): boolean =>
  /^(teilweise|teils|größtenteils|großteils|überwiegend|mehrheitlich|stellenweise|streckenweise|halb|ansatzweise|bedingt|hälftig|anteilig|ersatzlos)$/.test(
    form,
  ),
);

/** Nouns of a share behind *zu*: *zur **Hälfte**, zu zwei **Dritteln**, zu 60 **Prozent***. */
export function isShare(form: string): boolean {
  return /^(hälfte|teil|teilen|großteil|(drittel|viertel|fünftel|sechstel|achtel|zehntel)n?|prozent|%)$/i.test(
    form,
  );
}

/** *nur*, and what means the same. */
export function isOnly(form: string): boolean {
  return only.has(form);
}

const only: ReadonlySet<string> = new Set(
  'nur lediglich bloß ausschließlich allenfalls höchstens'.split(' '),
);

/** Nouns behind *in, an, auf* that say how, and not where: *nur **in Ausnahmefällen**, nur **am Rande***. */
export function isNoPlace(form: string): boolean {
  return /^(rande|.*f[aä]ll(en)?|ansätzen|grundzügen|antrag|anfrage|anmeldung|einladung|anweisung|befehl|empfehlung|raten|umwegen|bruchteilen|papier|dosen|maßen|umfang|ausmaß|.*takt|.*tempo)$/i.test(
    form,
  );
}

/** Verbs that say little without how, even beside an object: *korrekt behandeln, gelassen aufnehmen*. */
export const isTreating = perForm((lemma): boolean =>
  /^(behandeln|bewerten|beurteilen|einschätzen|kommentieren|aufnehmen|bezahlen|entlohnen|vergüten|betrachten|beantworten|werten|quittieren|hinnehmen|nehmen|handhaben|besetzen|formulieren|auslegen|verteidigen|bedienen|erziehen|ernähren|anlegen|rezensieren|versorgen|vorbereiten|ausstatten|ausbilden|unterbringen|rüsten)$/.test(
    lemma,
  ),
);

/** Adjectives that say when, how often or how surely, and not how. */
export const isNoManner = perForm((form): boolean =>
  /(jährlich|monatlich|täglich|wöchentlich|stündlich|künftig|ständig|fristig|zeitig|endgültig|endlich|schließlich|tatsächlich|angeblich|offensichtlich|zusätzlich|vergeblich|öffentlich|gemeinsam|erneut|weiter|bekannt|häufig|ursprünglich|eigentlich|plötzlich|ganz|voll|mögliche?r?weise|nämlich|möglich|wirklich|selbst|eigens|anders|bundesweit|weltweit|landesweit|europaweit|neu|zugleich|frei|lang|lange)$/.test(
    form,
  ),
);

/** Verbs of opening and closing, of which it is told for whom: „ist **für Lastwagen** gesperrt“. */
export function isOpening(lemma: string): boolean {
  return opening.has(lemma);
}

const opening: ReadonlySet<string> = new Set(
  'sperren öffnen freigeben zulassen schließen reservieren verbieten'.split(' '),
);

/** Verbs of finding, saving and coming home, which may say in which state. */
export const isFinding = perForm((lemma): boolean =>
  /^(finden|auffinden|vorfinden|wiederfinden|entdecken|bergen|antreffen|retten|befreien|aufgreifen|zurückbringen|sterben|zurückkehren|heimkehren|ankommen|aufsteigen|landen|überleben)$/.test(
    lemma,
  ),
);

/** In which state somebody or something is found: *tot, leblos, unversehrt*. */
export function isState(form: string): boolean {
  return /^(tot|leblos|lebend|lebendig|bewusstlos|ohnmächtig|unverletzt|verletzt|schwerverletzt|unversehrt|wohlbehalten|unbeschadet|unbeschädigt|beschädigt|gefesselt|geknebelt|erhängt|erschossen|erstochen|ermordet|erschlagen|erfroren|ertrunken|erstickt|verbrannt|verwest|nackt|betrunken|schlafend|verlassen|leer|zerstört|verwüstet|geöffnet|verschlossen|gesund|entkräftet|unterkühlt|verängstigt|unberührt|verarmt|vereinsamt|vergessen|ungeschlagen|unbesiegt|erschöpft|hungrig|krank)$/.test(
    form,
  );
}
