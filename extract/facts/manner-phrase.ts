import type { Complement } from '../clause/clause.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';

/** *zu Fuß, zum ersten Mal, am Ende, unter dem Strich*, „liegt bei 3200 Euro **im Monat**“ say how or when. */
export function isMannerPhrase(tree: Tree, head: number, { preposition }: Complement): boolean {
  const phrase = `${preposition} ${lower(nodeAt(tree, head))}`;
  return manners.has(phrase) || (bareManners.has(phrase) && isWithoutArticle(tree, head));
}

/** „ging **erhobenen Hauptes**“, „verkaufte **schweren Herzens** das Haus“ */
export function isAdverbialGenitive(tree: Tree, head: number): boolean {
  return (
    /^(hauptes|herzens|mutes|fußes|schrittes|weges|blickes|gewissens|ernstes|willens|auges)$/.test(
      lower(nodeAt(tree, head)),
    ) &&
    isWithoutArticle(tree, head) &&
    dependents(tree, head, 'amod').some(({ form }) => form.endsWith('en'))
  );
}

/** „vertagte **auf Antrag** der CDU“, but not „reagierte auf den Antrag“. */
function isWithoutArticle(tree: Tree, head: number): boolean {
  return dependent(tree, head, 'det', 'det:poss') === undefined;
}

const bareManners: ReadonlySet<string> = phrasesOfManner({
  auf: 'antrag wunsch anordnung bitten einladung initiative grundlage basis befehl anweisung betreiben anfrage empfehlung drängen beschluss vorschlag anraten',
  aus: 'kraft',
  unter:
    'beifall applaus protest tränen ausschluss vorbehalt eid zwang leitung anleitung hinweis verweis berufung bezugnahme androhung beobachtung polizeischutz',
});

const manners: ReadonlySet<string> = phrasesOfManner({
  zu: 'beispiel pause halbzeit halbzeitpause winterpause saisonende jahresende jahreswechsel monatsende wochenende fuß recht unrecht hause zweit dritt teil beginn prozent hälfte mal male schluss auftakt abschied abschluss glück wochenbeginn jahresbeginn zeit zeiten vergleich',
  an: 'ende anfang beispiel stück rande abend morgen wochenende',
  auf: 'anhieb dauer fall weise sicht zeit',
  in: 'alter regel folge zukunft übrigen schnitt durchschnitt vergleich gegenzug laufe wesentlichen prinzip grunde einzelnen hinblick fall rahmen zuge kürze folgejahr vorjahr monat jahr woche stunde quartal',
  unter: 'strich anderem umständen druck',
  mit: 'blick verweis hinweis rücksicht recht hilfe abstand sicherheit mühe absicht sorge erfolg mehrheit kraft stimmen wirkung',
  vor: 'allem ort',
  für: 'stunden tage wochen monate jahre zeit moment',
  von: 'anfang beginn anbeginn',
  über: 'nacht wochenende',
  aus: 'sicht',
});

function phrasesOfManner(nouns: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(
    Object.entries(nouns).flatMap(([preposition, list]) =>
      list.split(' ').map((noun) => `${preposition} ${noun}`),
    ),
  );
}
