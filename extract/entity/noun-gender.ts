import { perForm } from '../clause/per-form.ts';

/** Nouns in -el, -en, -er, whose form shows no gender: *des defekten Kabels*, *in den Lieferwagen*. Longer ones end compounds as well. */
const masculines =
  /(?:wagen|(?<![ab])regen|boden|garten|hafen|(?<!b)laden|(?<!str)ofen|magen|kragen|faden|graben|rasen|rahmen|balken|brunnen|kasten|schaden|knochen|rücken|nacken|daumen|schatten|karren|kuchen|tropfen|streifen|reifen|schuppen|stollen|orden|besen|schlitten|spaten|haufen|felsen|weizen|roggen|hafer|schalter|sommer|winter|hunger|keller|koffer|eimer|körper|hammer|finger|fehler|teller|mantel|sattel|gürtel|schlüssel|tunnel|artikel|hügel|flügel|spiegel|handel|wandel|mangel|nebel|himmel|vogel|apfel|löffel|gipfel|stempel|titel|zettel|sessel|kessel|würfel|schnabel|rutsch|streik|prozess|absturz|einsturz|ausbruch|einbruch)$/;

const neuters =
  /(?:kabel|(?<![db])messer|fenster|zimmer|wasser|feuer|gewitter|pulver|silber|kupfer|muster|kloster|theater|orchester|register|semester|(?<!sch)lager|wetter|mittel|viertel|drittel|siegel|(?<![bs])segel|leder|futter|gitter|fieber|(?<!b)ruder|opfer|wunder|polster|banner|abenteuer|manöver|pflaster|raster|poster|center|(?<![äakr])ufer|möbel|kapitel|rätsel|bündel|becken|kissen|zeichen|verfahren|vermögen|unternehmen|verbrechen|abkommen|einkommen|vorhaben|schreiben|rennen|chen|lein|(?<!a|reicht|irrt|kons)um)$/;

const feminines =
  /.{3}(?:ung|heit|keit|tät)$|(?:kasse|klasse|terrasse|straße|schule|brücke|kirche|behörde|fläche|schaft)$/;

/** The gender that the noun alone tells; undefined for most. */
export const maybeGenderOfNoun = perForm((form): 'Masc' | 'Fem' | 'Neut' | undefined => {
  const word = form.toLowerCase().replace(/s$/, '');
  if (masculines.test(word)) return 'Masc';
  if (neuters.test(word)) return 'Neut';
  return feminines.test(word) ? 'Fem' : undefined;
});
