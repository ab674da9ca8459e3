/**
 * Adverbs that link a clause to what was said before, focus, deny or ask. Without them a fact is the same one.
 * *nur, oft, kaum, gemeinsam* are none.
 */
export function isConnective(form: string): boolean {
  return (
    connectives.has(form) ||
    /^(?:wo|da|hier)r?(?:an|auf|aus|bei|durch|für|gegen|her|hin|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen)$/.test(
      form,
    )
  );
}

/** Phrases that link or order only: *unter anderem, zum Beispiel, im Übrigen*. */
export function isLinkingPhrase(preposition: string | undefined, noun: string): boolean {
  return preposition !== undefined && linking.has(`${preposition} ${noun}`);
}

const linking: ReadonlySet<string> = new Set(
  Object.entries({
    unter: 'anderem strich',
    vor: 'allem',
    zu: 'beispiel einen anderen',
    in: 'übrigen folge gegensatz gegenzug einzelnen grunde prinzip',
    auf: 'fall',
    von: 'anderen',
  }).flatMap(([preposition, nouns]) => nouns.split(' ').map((noun) => `${preposition} ${noun}`)),
);

/** *die Birnen **aber** nicht*: does a word set its phrase against the one before? */
export function isContrary(form: string): boolean {
  return contraries.has(form);
}

const contraries: ReadonlySet<string> = new Set(
  'aber jedoch dagegen hingegen allerdings indes'.split(' '),
);

const connectives: ReadonlySet<string> = new Set(
  (
    'auch noch schon bereits sogar selbst eben gerade ja doch denn mal halt wohl aber jedoch allerdings indes indessen hingegen dagegen dennoch ' +
    'trotzdem gleichwohl freilich zwar also somit folglich deshalb deswegen daher darum demnach mithin so nun jetzt da dann danach zuvor davor ' +
    'damals inzwischen mittlerweile unterdessen derweil währenddessen zugleich gleichzeitig schließlich ' +
    'außerdem zudem überdies ferner ebenfalls ebenso gleichfalls weiter nämlich etwa beispielsweise insbesondere vor allem ' +
    'nicht nie niemals kein nirgends keineswegs keinesfalls stattdessen daraufhin ansonsten sonst andererseits einerseits ' +
    'wie warum weshalb wieso wann wo wohin woher inwiefern inwieweit dabei hierbei wobei offenbar offensichtlich ' +
    'anscheinend angeblich vermutlich wahrscheinlich voraussichtlich mutmaßlich womöglich vielleicht möglicherweise natürlich selbstverständlich tatsächlich wirklich ' +
    'immerhin jedenfalls ohnehin sowieso überhaupt übrigens weder entweder sowohl einmal erst'
  ).split(' '),
);
