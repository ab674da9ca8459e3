/** Verbs that say little or nothing without how. */
const plain: ReadonlySet<string> = new Set(
  `ausfallen verlaufen reagieren abschneiden wirken klingen aussehen schmecken riechen dastehen enden beginnen starten laufen auftreten agieren
   davonkommen leben ankommen umgehen antworten geraten`.split(/\s+/),
);

const reflexive: ReadonlySet<string> = new Set(
  `zeigen geben fühlen verhalten äußern auswirken entwickeln gestalten anfühlen lesen präsentieren darstellen benehmen erweisen stellen konzentrieren
   verkaufen anhören halten machen sehen wissen glauben wähnen`.split(/\s+/),
);

/** Does how it is done belong to the verb: *sich **gelassen** geben, **schlecht** abschneiden*? */
export function takesManner(lemma: string, isReflexive: boolean): boolean {
  return isReflexive ? reflexive.has(lemma) : plain.has(lemma);
}

/** *zu bedenken geben, zu schaffen machen, zu spüren bekommen*: verb and infinitive are one. */
export function isHint(verb: string, infinitive: string): boolean {
  if (verb === 'bekommen') return /^(spüren|hören|sehen|fassen)$/.test(infinitive);
  return verb === 'machen'
    ? infinitive === 'schaffen'
    : verb === 'geben' && /^(bedenken|verstehen|erkennen|denken)$/.test(infinitive);
}

/** *sich verraten fühlen, sich getäuscht sehen*: with *sich* the participle says what is done to one. */
export function perceives(lemma: string): boolean {
  return perceiving.has(lemma);
}

const perceiving: ReadonlySet<string> = new Set('fühlen sehen wissen glauben wähnen'.split(' '));

/** Verbs that say nothing at all without how, or without an object. */
export function needsManner(lemma: string, isReflexive: boolean): boolean {
  return isReflexive
    ? /^(zeigen|geben|verhalten|anfühlen|anhören|benehmen|gestalten|erweisen|stellen|machen)$/.test(
        lemma,
      )
    : needingManner.has(lemma);
}

const needingManner: ReadonlySet<string> = new Set(
  'abschneiden wirken klingen aussehen dastehen geraten'.split(' '),
);

/** Adverbs that say how, as adjectives do. */
export function isMannerAdverb(form: string): boolean {
  return /^(quer|gut|schlecht|anders|ähnlich|genauso|ebenso|besser|schlechter|bestens|gern|offen)$/.test(
    form,
  );
}

/** Words that are one verb with theirs: verb → words. */
const fixed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `geben: recht
   machen: aufmerksam geltend rückgängig zunutze
   sprechen: schuldig frei
   bekennen: schuldig
   lassen: offen frei
   gehen: verloren pleite kaputt
   fallen: schwer leicht
   tun: leid weh schwer leicht
   nehmen: ernst übel
   kommen: abhanden näher
   ausgehen: leer
   abbiegen: falsch
   fahren: schwarz
   bleiben: erhalten aus offen unklar stehen liegen sitzen hängen stecken bestehen haften wohnen
   halten: dagegen geschlossen offen bereit geheim kurz klein frei wach sauber trocken
   zeichnen: verantwortlich
   laufen: sturm gefahr amok
   fassen: fuß
   schaffen: beiseite
   legen: beiseite lahm
   stehen: leer still offen fest
   liegen: entfernt brach daneben richtig falsch vorn vorne hinten gleichauf
   stellen: fertig ruhig
   arbeiten: schwarz
   sehen: kritisch skeptisch gelassen positiv negativ`
    .split('\n')
    .map((row) => {
      const [verb = '', words = ''] = row.trim().split(': ');
      return [verb, new Set(words.split(' '))];
    }),
);

/** Is the word one with the verb: *recht geben, verloren gehen*? */
export function isFixedWord(verb: string, form: string): boolean {
  return fixed.get(verb)?.has(form) ?? false;
}
