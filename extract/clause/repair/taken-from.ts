import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isPlaceNoun } from '../lexicon/places.ts';
import { dependent } from '../navigate.ts';

/**
 * „holten ein Kind und dessen Hund **vom Dach**“, „rettete einen Mann **aus dem Keller**“: behind verbs of taking away from where; but „einen Mann
 * **aus der Region**“, „die Leichen **von zwei Männern**“.
 */
export function isTakenFrom(
  tree: Tree,
  node: Node,
  { host, lemma, preposition }: { host: Node; lemma: string; preposition: string },
): boolean {
  if ((preposition !== 'aus' && preposition !== 'von') || !taking.has(lemma)) return false;
  if (node.upos !== 'NOUN' || node.name?.type === 'LOC') return false;
  if (dependent(tree, node.index, 'det', 'det:poss') === undefined) return false;
  if (/^(Person|Group|Organization)$/.test(maybeTypeOfNoun(node.lemma) ?? '')) return false;
  if (preposition === 'aus') return !origins.test(node.form);
  return (isPlaceNoun(node.form) || sources.test(node.form)) && !views.test(host.form);
}

const taking: ReadonlySet<string> = new Set(
  `retten holen abholen herunterholen herausholen bergen ziehen herausziehen befreien zerren reißen nehmen drängen stoßen räumen fischen stehlen entwenden
   rauben tragen heben hieven schleppen streichen entfernen abziehen schleudern fegen spülen`.split(
    /\s+/,
  ),
);

/** Where somebody is from. */
const origins =
  /(ort|orte|dorf|stadt|region|nachbarschaft|gegend|land|kreis|gemeinde|bezirk|viertel|jahr|jahren|jahrhundert|zeit|familie|bereich|ausland)s?$/i;

/** What something hangs, stands or is listed on. */
const sources =
  /(dach|dächern|balkon|balkonen|baum|bäumen|boden|wand|wänden|mauer|tisch|turm|gerüst|leiter|bühne|feld|feldern|pferd|rad|tagesordnung|liste|markt|netz|straße|straßen|spielplan|konto|konten|grundstück|gelände|himmel)$/i;

/** *der Schlüssel vom Haus, Bilder vom Turm* */
const views =
  /(bild|bilder|fotos?|aufnahmen?|video|videos|schlüssel|teil|teile|plan|pläne|blick)$/i;
