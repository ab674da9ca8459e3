/** A text to try the page with, when the reader has none at hand. */
export const example = `Außenministerin Annalena Baerbock ist am Dienstag in Moskau mit ihrem russischen Kollegen Sergej Lawrow zusammengekommen. Baerbock warnte Russland vor einem Angriff auf die Ukraine. Lawrow wies die Vorwürfe zurück und erklärte, Moskau bedrohe niemanden.

Die Bundesregierung will die Gespräche in der kommenden Woche fortsetzen. Frankreichs Präsident Emmanuel Macron unterstützt den Vorschlag. Die Ukraine habe ein Recht auf freie Bündniswahl, sagte er in Straßburg. Einen Termin für ein Gipfeltreffen nannte der Kreml nicht.`;
