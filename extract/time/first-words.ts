/** Words with which an expression of time can begin; trying all rules at every word would take longer than parsing. */
const WORDS = new Set(
  `in um ab bis von vor seit nach über gegen zwischen binnen innerhalb während ein eine einem einen einer eines zwei drei vier
  fünf sechs acht neun zehn elf alle kurz etwa Mai Jan. Feb. Mär. Apr. Jun. Jul. Aug. Sep. Okt. Nov. Dez. Tag Ära Anno anno
  paar Jahr Buß`.split(/\s+/),
);
/** The first four letters of longer ones. */
const BEGINNINGS = new Set(
  `Mont Dien Mitt Donn Frei Sams Sonn Sonnabend Janu Jänn Febr Febe März Apri Juni Juli Augu Sept Okto Nove Deze Früh Somm
  somm Herb herb Wint wint Spät Hoch Woch Mona Jahr Aben Nach Nacht Morg Vorm Vora Vorj Vorw Vorq Vort Folg Anfa Ende Begi
  Zuku Verg Neuj Heil Vale Weib Rose Fasc Fast Asch Palm Grün Kart Karf Kars Oste Maif Chri Himm Vate Pfin Fron Mari Refo Hall
  Alle Buß- Volk Tote Ewig Niko Weih Step Silv heut gest vorg vorv morg über heue sieb zwöl drei vier fünf sech zwan hund taus
  beid ande erst zwei drit acht neun zehn elft verg letz vori verf abge zurü komm näch bevo dies lauf aktu jetz über vorl
  jede selb glei folg dara eini weni mehr viel etli zahl lang jahr mona woch tage stun minu kurz unmi bere zuvo dana
  dama kürz neul demn jüng absehb abse früh spät mitt Punk aben vorm nach nach geme fünf sieb achz achtz neunz dreiß vierz
  tags mont dien donn frei sams sonn gestr drei sechz siebz gera jehe Urze Drei`
    .split(/\s+/)
    .map((word) => word.slice(0, 4)),
);

/** Whether an expression of time may begin with the word. */
export function canBegin(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 48 && code <= 57) || WORDS.has(word) || BEGINNINGS.has(word.slice(0, 4));
}
