/** Words with which an expression of time can begin; trying all rules at every word would take longer than parsing. */
const WORDS = new Set(
  `in um ab bis von vor seit nach über gegen zwischen binnen innerhalb während ein eine einem einen einer eines zwei drei vier
  fünf sechs acht neun zehn elf alle kurz etwa Mai Jan. Feb. Mär. Apr. Jun. Jul. Aug. Sep. Okt. Nov. Dez. Tag Ära Anno anno
  paar Jahr Buß Saison Spielzeit Geschäftsjahr Geschäftsjahres Schuljahr Schuljahres Kindergartenjahr Studienjahr Haushaltsjahr Saisonende Saisonbeginn
  Saisonstart Saisonschluss Saisonauftakt`.split(/\s+/),
);
/** The first four letters of longer ones. */
const BEGINNINGS = new Set(
  `Aben Acht Alle Anfa Apri Asch Augu Begi Buß- Chri Deze Dien Donn Drei Ende Ewig Fasc Fast Febe Febr Folg Frei Fron
  Früh Fünf Grün Hall Heil Herb Himm Hoch Jahr Janu Juli Juni Jänn Karf Kars Kart Maif Mari Mitt Mona Mont Morg März
  Nach Neuj Neun Niko Nove Okto Oste Palm Pfin Punk Refo Rose Sams Sech Seku Sept Sieb Silv Somm Sonn Spät Step Stun Minu Tage Tote Urze Vale Vate
  Verg Vier Volk Vora Vorj Vorm Vorq Vort Vorw Weib Weih Wint Woch Zwan aben abge abse acht achz aktu ande beid bere
  bevo dama dana dara demn dien dies donn drei drit eini elft erst etli folg frei früh fünf gest glei
  herb heue heut hund jahr jede jehe jetz jüng komm kurz kürz lang lauf letz mehr minu mitt mona mont morg nach
  neul neun näch sams sech selb sieb somm sonn spät stun tage tags taus unmi verf verg viel vier vorg vori vorl
  vorm vorv weni wint woch zahl zehn zurü zuvo zwan zwei zwöl über`.split(/\s+/),
);

/** Of the words those that are often something else, and make an expression of time only with few words behind them. */
const OPENERS = new Set(
  `in um ab bis von vor seit nach über gegen zwischen während ein eine einem einen einer eines neue neuen`.split(
    /\s+/,
  ),
);
/** The first four letters of what stands behind those: numbers, measures, words of about how much. */
const FOLLOWING = new Set(
  `Jahr Kurz Lang Läng Minu Kind Mitt Mona Schu Seku Stud Stun Tag Tage Urze Woch Zuku abse acht ande beid bere der dies drei ein eine eini elf
  erst etli etwa fast fünf gena gera gut hund jehe jüng kaum knap kurz lang letz läng mehr neun nun nur näch paar rund scho sech
  sieb taus unge viel vier weni zahl zehn zwan zwei zwöl über`.split(/\s+/),
);

/** Whether an expression of time may begin with the word before another. */
export function canBegin(word: string, next: string): boolean {
  if (OPENERS.has(word)) return isDigit(next) || FOLLOWING.has(next.slice(0, 4));
  return isDigit(word) || WORDS.has(word) || BEGINNINGS.has(word.slice(0, 4));
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
