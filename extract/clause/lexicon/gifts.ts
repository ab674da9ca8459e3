/** Is a word for what is given, granted, promised or forbidden without an article: *Asyl, Rabatt*? */
export function isGift(form: string): boolean {
  return gifts.test(form);
}

const gifts =
  /(geld|satz|hilfe|verbot|recht|asyl|schutz|kredit|rabatt|lohn|auskunft|einsicht|zugang|zutritt|beistand|trost|mut|respekt|vertrauen|glauben|obdach|unterschlupf|unterhalt|urlaub|strafe|haft|immunität|amnestie|entlastung|vorrang|priorität|aufschub|zeit|einlass|gehör|straffreiheit|bescheid|rendite|zinsen|dividende|unterricht|strom|wasser|raum|rückhalt|auftrieb)$/i;
