/** Where the piece was on air or in print: `Über dieses Thema berichtete …`, `Sendung: …`. */
export const broadcasts: readonly RegExp[] = [
  /^(?:Über dieses Thema bericht\p{Ll}+|Dieses Thema im Programm|Dieses Thema wurde am|(?:Sendung|Sendetermin|Aus der Sendung|Quellen?):)/u,
  /^(?:Dieser|Der) (?:Artikel|Text|Beitrag) (?:ist|erschien|erscheint|stammt|wurde) (?:zuerst|zunächst|ursprünglich|erstmals|aus|in der|im)\b/u,
];
