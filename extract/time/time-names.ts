/** Words that name a time, or measure one: days, months, seasons, feasts, units, adverbs. A rule with a new word needs it here, too. */
const NAMES = new Set(
  `Mai Jan. Feb. Mär. Apr. Jun. Jul. Aug. Sep. Okt. Nov. Dez. Tag Tage Tagen Tages Ära Anno anno Buß Jh. Uhr h kurzem Kurzem langem Langem
  längerem Längerem Trimester Kindergartenjahr Kindergartenjahres Studienjahr Studienjahres`.split(
    /\s+/,
  ),
);
/** The first four letters of longer ones. */
const BEGINNINGS = new Set(
  `Aben Adve Alle Amts Apri Asch Augu Buß- Chri Deze Dien Donn Drei Ewig Fasc Fast Febe Febr Folg Frei Fron Früh Gesc Grün Halb
  Hall Haus Heil Herb Himm Hoch Jahr Janu Juli Juni Jänn Karf Kars Kart Köni Legi Maif Maih Mari Minu Mitt Mona Mont Morg März Nach
  Neuj Niko Nove Okto Oste Palm Pfin Quar Refo Rose Sais Sams Schu Seku Sept Silv Somm Sonn Spie Spät Step Stun Tote Urze Vale
  Vate Verg Vier Volk Vora Vorj Vorm Vorq Vort Vorw Wahl Weib Weih Wint Woch Zeit Zuku aben dama dana dara demn dien donn frei
  früh gest heue heut jahr jehe kürz minu mitt mona mont morg nach neul sams sonn spät stun tage tags vorg vorm vorv woch zuvo
  über`.split(/\s+/),
);

/** Whether a word may be the one that an expression of time cannot do without: *in der vergangenen **Woche***, *seit **2014***. */
export function mayNameTime(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return word.length >= 4 || /[.:/–-]/.test(word);
  return (
    NAMES.has(word) ||
    BEGINNINGS.has(word.slice(0, 4)) ||
    word.endsWith('ziger') ||
    word.endsWith('zigern') ||
    /[zß]igerjahren?$/.test(word)
  );
}
