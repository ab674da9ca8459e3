/** Verbs whose subject has a mind and mostly a mouth. */
const speech: ReadonlySet<string> = new Set(
  'sagen erklären betonen berichten mitteilen ankündigen warnen fordern behaupten meinen glauben schreiben sprechen fragen antworten erwidern entgegnen hinzufügen hinweisen verweisen versichern versprechen kritisieren loben wissen denken hoffen fürchten befürchten wollen wünschen bitten danken äußern einräumen bestreiten dementieren bestätigen drohen vorwerfen zitieren erinnern telefonieren reden entscheiden planen erzählen klagen rufen beteuern scherzen schwärmen mahnen bekräftigen unterstreichen prophezeien resümieren bilanzieren nennen begründen appellieren'.split(
    ' ',
  ),
);

/** Can only somebody be the subject of the verb: *sagen*, *hoffen*? */
export function isSpeechVerb(lemma: string): boolean {
  return speech.has(lemma);
}
