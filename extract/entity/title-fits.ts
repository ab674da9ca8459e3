import { nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isAnybody } from './descriptions.ts';
import type { Draft } from './draft.ts';
import type { FoundName, FoundNominal } from './found-mention.ts';
import type { EntityType } from './mention.ts';
import { genderOfPersonNoun, headOfNoun } from './noun-type.ts';

/** May a noun stand beside a name for the same thing: *der Aufsteiger HC Elster*, but not *die Sprecherin Jonas Feld*? */
export function fitsName(
  tree: Tree,
  nominal: FoundNominal,
  name: FoundName,
  draft: Draft,
): boolean {
  if (nominal.number === 'Plur') return false;
  const adjacent = name.first <= nominal.head + 2;
  if (nominal.type === 'Person' || nominal.type === 'Role') {
    if (draft.type === 'Concept') return !isGenitive(nominal, name);
    if (draft.type === 'Person') return adjacent || sameSex(nominal, draft);
    if (adjacent && /^(?:Place|Country)$/.test(draft.type) && isSide(nominal)) return true;
    return draft.type === 'Organization' && isAnybodyNoun(nominal);
  }
  if (isGenitive(nominal, name)) return false;
  if (draft.type === 'Person' && isMakerOrBoard(nominal, name)) return true;
  if (draft.type !== 'Person' && isAssociation(nominal, name)) return true;
  if (draft.type === 'Organization' && isOffice(nominal, name)) return true;
  if (draft.type === 'Person' && isUnlistedTitle(nominal, name)) return true;
  if (!/^(?:Person|Place|Country)$/.test(draft.type) && isUnlistedKind(tree, nominal, name))
    return true;
  if (draft.type === 'Place' && buildings.test(nominal.noun)) return false;
  return (
    sameKind(nominal.type, draft.type) &&
    (!adjacent || draft.type !== 'Country' || nominal.type === 'Country')
  );
}

/** *Aufsteiger Dinslaken*, *Weltmeister Argentinien*: a town or a state that plays. */
function isSide({ noun }: FoundNominal): boolean {
  return /^(?:absteiger|gastgeber|verfolger|(?:lokal|erz)?rivale|(?:liga)?neuling|tabellen(?:führer|zweite[r]?|dritte[r]?|letzte[r]?)|spitzenreiter|schlusslicht|titelverteidiger|abstiegskandidat|(?:rekord|welt|europa|herbst|vize|landes|staffel)?(?:welt)?meister|pokalsieger)$|(?:aufsteiger|ligist)$/.test(
    noun,
  );
}

/** *der Maschinenbauer Klaus Ott*, *Vorstand Eva Ott*: nouns of firms and boards that people bear as well. */
function isMakerOrBoard({ noun, head }: FoundNominal, name: FoundName): boolean {
  return (
    /(?:bauer|vorstand|händler)$/.test(noun) && name.first === head + 1 && name.words.length > 1
  );
}

/** *der Denkmalverein Alte Halle*, *die Initiative Offene Türen*: whatever the words of the name are elsewhere. */
export function isAssociation({ noun, head, phrase }: FoundNominal, name: FoundName): boolean {
  return (
    /(?:verein|klub|club|initiative|bündnis|stiftung|projekt|netzwerk|genossenschaft|band|gruppe)$/.test(
      noun,
    ) &&
    phrase.definite &&
    name.first === head + 1 &&
    name.words.length > 1
  );
}

/** *das Büro **Lang Hofer Architekten***: who works there. */
function isOffice({ noun, head }: FoundNominal, name: FoundName): boolean {
  return /^(?:büro|studio|atelier)$/.test(noun) && name.first === head + 1;
}

/** *die Leiterin des Labors, Jonas Feld* are two. */
function sameSex(nominal: FoundNominal, draft: Draft): boolean {
  const natural = genderOfPersonNoun(nominal.phrase.head.form);
  return natural === undefined || draft.gender === undefined || natural === draft.gender;
}

function isAnybodyNoun({ noun, phrase }: FoundNominal): boolean {
  return [noun, phrase.head.lemma, phrase.head.form].some((word) => isAnybody(word.toLowerCase()));
}

/** *das Projekt Sonnenfeld*, *der Tanker „Ostwind“*: a noun with its article right before a name that hangs on it. */
function isUnlistedKind(tree: Tree, nominal: FoundNominal, name: FoundName): boolean {
  const { type, head, noun, phrase } = nominal;
  const isNamed = phrase.definite || tree.nodes[head + 1]?.lower === 'namens';
  if (type !== 'Concept' || !isNamed || namedAfterPersons.test(noun)) return false;
  const quoted = /^(?:[„»"]|namens)$/.test(tree.nodes[head + 1]?.form ?? '');
  const first = nodeAt(tree, name.head);
  return name.first === head + (quoted ? 2 : 1) && first.head === head && first.deprel === 'appos';
}

/** *Lokalmatador Robin Eberle*: no list has every calling, but nothing else stands right before a full name; *im Fall Peter Müller* does. */
function isUnlistedTitle({ type, head, noun, phrase }: FoundNominal, name: FoundName): boolean {
  return (
    type === 'Concept' &&
    name.first === head + 1 &&
    name.words.length > 1 &&
    phrase.gender !== 'Neut' &&
    headOfNoun(noun) === undefined &&
    !namedAfterPersons.test(noun)
  );
}

/** *die Halle Bremen* is not *Bremen*. */
const buildings = /(?:haus|halle|gebäude|stadion|arena|turm|dom|schloss|brücke|hafen|bahnhof)$/;

/** Things that go by the name of a person right behind them. */
const namedAfterPersons =
  /(?:fall|affäre|causa|ära|marke|prozess|skandal|preis|platz|straße|stiftung|legende|mythos|hommage|biografie|debatte|akte|duo|name|namens|dank|frage|linie|stil|kurs|rolle)$/;

function isGenitive(nominal: FoundNominal, name: FoundName): boolean {
  return nominal.phrase.genitive?.index === name.head;
}

/** *die Stadt Lemberg*, *die Werft Nordhav*, *das Schiff „Aurora“*; but not *die Universität Hamburg*. */
function sameKind(noun: EntityType, name: EntityType): boolean {
  if (noun === name) return true;
  if (name === 'Concept')
    return noun === 'Organization' || noun === 'Product' || noun === 'Work' || noun === 'Place';
  return noun === 'Country' && name === 'Place';
}
