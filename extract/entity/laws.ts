/** Abbreviations of German and European laws in capitals alone; *GG* and *AO* mean too much else. */
const inCapitals =
  /^(?:BGB|HGB|ZPO|SGB|AGG|EEG|GEG|GWB|UWG|TKG|VVG|BDSG|DS-?GVO|EGBGB|EGMR-?K|EMRK)$/;

/** *NetzDG*, *StVO*, *BauGB*: capitals and small letters that end in what stands for *Gesetz*, *Gesetzbuch*, *Ordnung*. */
const mixed =
  /^(?=.*\p{Ll})(?=.*\p{Lu}.*\p{Lu})[\p{L}]+(?:[\p{Ll}\p{Lu}]G|GB|VO|PO|GO|sO|EV|ImSchV)$/u;

/** Courts, firms and the like that end so. */
const others = /(?:Verf|Verw|Arb|Soz|Fin|Ob|O|[ALKO])(?:L?G)$/;

/** Is the word the abbreviation of a law: *NetzDG*, *StVO*, *BGB*? */
export function isLaw(word: string): boolean {
  return inCapitals.test(word) || (mixed.test(word) && !others.test(word));
}
