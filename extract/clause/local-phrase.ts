import type { EntityType } from '../entity/mention.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { findCases } from './case.ts';
import { isPartOfPlace, isPlaceNoun, isWhereabouts, localPrepositions } from './lexicon/places.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { dependent, dependents, lower } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { lemmaOfVerb } from './verb-form.ts';

/** Does a phrase say where something is: *in Genf, auf dem Bild*? */
export function isPlace(
  tree: Tree,
  node: Node,
  typeAt: (head: number) => EntityType | undefined,
): boolean {
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN') return false;
  const preposition = maybePreposition(tree, node.index);
  if (!preposition || !localPrepositions.has(preposition)) return false;
  if (node.form === 'Richtung' || node.form === 'Böen') return false;
  if (isOfPart(tree, node) || isDirection(tree, node) || isStage(tree, node, preposition))
    return false;
  if (isRoad(tree, node, preposition)) return true;
  if (
    (preposition === 'um' || preposition === 'auf') &&
    dependent(tree, node.index, 'nummod') !== undefined
  )
    return false;
  if (preposition === 'neben' && tree.nodes.some((word) => /^(auch|noch)$/.test(lower(word))))
    return false;
  const type = typeAt(node.index);
  if (type === 'Place' || type === 'Country') return true;
  if (type === 'Person' || type === 'Event' || type === 'Amount') return false;
  return (
    isPlaceNoun(node.form) ||
    isPlaceNoun(node.lemma) ||
    isShownThere(tree, node, preposition) ||
    isScene(tree, node, { preposition, typeAt }) ||
    dependents(tree, node.index, 'appos', 'flat').some((name) => name.name?.type === 'LOC') ||
    node.name?.type === 'LOC' ||
    isRiverOrMountain(tree, node, preposition)
  );
}

/** „fand **in der Küche** Geld“, „**am Fuß** des Berges“; the accusative says where to. */
function isScene(
  tree: Tree,
  node: Node,
  {
    preposition,
    typeAt,
  }: {
    readonly preposition: string;
    readonly typeAt: (head: number) => EntityType | undefined;
  },
): boolean {
  if (node.upos !== 'NOUN' || !/^(in|auf|an)$/.test(preposition)) return false;
  if (!isWhereabouts(node.form, preposition) && !isInPlace(tree, node, typeAt)) return false;
  if (isOfNounBefore(tree, node, preposition)) return false;
  const cases = findCases(tree, node.index);
  return cases.includes('Dat') && !cases.includes('Acc');
}

/** „will **das Stadion** am Deich ausbauen“, „zahlt für **die Jahre** im Container“ tells which one. */
function isOfNounBefore(tree: Tree, { index }: Node, preposition: string): boolean {
  const before = tree.nodes[(dependent(tree, index, 'case')?.index ?? 0) - 1];
  if (!before || !/^(NOUN|PROPN)$/.test(before.upos)) return false;
  if (maybePreposition(tree, before.index) === 'für') return true;
  return preposition === 'an' && /^(obj|nsubj)/.test(before.deprel);
}

/** „in weiten Teilen **Nordhessens**“ */
function isInPlace(
  tree: Tree,
  { form, index }: Node,
  typeAt: (head: number) => EntityType | undefined,
): boolean {
  return (
    isPartOfPlace(form) &&
    dependents(tree, index, 'nmod').some(
      (whole) =>
        whole.index > index &&
        (/^(Place|Country)$/.test(typeAt(whole.index) ?? '') ||
          whole.name?.type === 'LOC' ||
          isPlaceNoun(whole.form) ||
          isPlaceNoun(whole.lemma)),
    )
  );
}

/** *auf der A 7* */
function isRoad(tree: Tree, { form, index }: Node, preposition: string): boolean {
  return (
    preposition === 'auf' &&
    /^[AB]$/.test(form) &&
    /^\d{1,3}$/.test(tree.nodes[index + 1]?.form ?? '')
  );
}

/** „scheitert **an der FDP**“; but one dies on a mountain. */
function isAskedFor(tree: Tree, head: number): boolean {
  if (tree.nodes[head]?.upos !== 'VERB') return false;
  const lemma = lemmaOfVerb(tree, head);
  return lemma !== 'sterben' && isGoverned(lemma, 'an');
}

/** *am Watzmann, an der Ems*: with an article, a name behind *an* is no person. */
function isRiverOrMountain(
  tree: Tree,
  { index, head, upos, name, form }: Node,
  preposition: string,
): boolean {
  return (
    preposition === 'an' &&
    upos === 'PROPN' &&
    name?.type !== 'PER' &&
    !isTimeWord(form) &&
    dependent(tree, index, 'det') !== undefined &&
    dependent(tree, index, 'amod', 'flat') === undefined &&
    !isAskedFor(tree, head)
  );
}

/** „baut 600 Stellen ab, **davon** 380 **in Siegen**“: there are only those. */
function isOfPart(tree: Tree, { index }: Node): boolean {
  const before = tree.nodes.slice(Math.max(0, index - 7), index);
  const since = before.findLastIndex(({ upos, form }) => form === ',' || upos === 'VERB');
  return since >= 0 && before[since + 1]?.lower === 'davon';
}

/** „griff **am letzten Berg** an“, „steht **an der Spitze**“: a part of a race or a rank is no place. */
function isStage(tree: Tree, node: Node, preposition: string): boolean {
  if (preposition === 'auf') return isRankedPlace(tree, node);
  if (preposition !== 'an') return false;
  return (
    /^(spitze|ende|stelle|seite)$/.test(lower(node)) ||
    dependents(tree, node.index, 'amod').some(({ form }) =>
      /^(erst|zweit|dritt|viert|letzt|vorletzt|entscheidend)e[nrm]?$/.test(form),
    )
  );
}

/** „beendete die Saison **auf dem fünften Platz**“ */
function isRankedPlace(tree: Tree, { form, index }: Node): boolean {
  return (
    /^(Platz|Tabellenplatz|Rang|Abstiegsplatz)$/.test(form) &&
    dependents(tree, index, 'amod').some(({ lower: word }) =>
      /^(erst|zweit|dritt|siebt|acht|letzt|vorletzt|(vier|fünf|sechs|neun|.*zehn|elf|zwölf)t|.*st)en$/.test(
        word,
      ),
    )
  );
}

/** „ist **auf dem Foto** zu sehen“; but „in einer Rolle, in ihrer Freizeit zu sehen“ says as whom and when. */
function isShownThere(tree: Tree, node: Node, preposition: string): boolean {
  const verb = tree.nodes[node.head];
  return (
    verb !== undefined &&
    /^(in|auf|an|unter)$/.test(preposition) &&
    /^(sehen|hören|lesen|finden)$/.test(verb.form) &&
    (node.upos === 'PROPN' || shows.test(node.form)) &&
    dependents(tree, verb.index, 'mark').some((word) => lower(word) === 'zu') &&
    dependents(tree, verb.index, 'aux', 'aux:pass', 'cop').some((word) => word.lemma === 'sein')
  );
}

/** Pictures, media and exhibitions, in which something is to be seen, heard or read. */
const shows =
  /(video|film|clip|trailer|foto|bild|aufnahme|fernsehen|tv|radio|internet|netz|website|webseite|portal|homepage|ausstellung|schau|messe|plakat|titelblatt|cover|zeitung|zeitschrift|magazin|programm|serie|sendung|show|regal|kino|buch|katalog|archiv|sammlung|w[aä]nd|material|bildschirm|leinwand|bühne|schild|tafel|karte|tribüne)(e?[ns]?|er|ern|s)$/i;

/** *in die Stadt, in 30 Länder* goes there, *in der Stadt, in 30 Ländern* is there. */
function isDirection(tree: Tree, node: Node): boolean {
  if (isCountedGoal(tree, node)) return true;
  if (!dependents(tree, node.index, 'det', 'det:poss', 'amod').length) return false;
  const cases = findCases(tree, node.index);
  return cases.includes('Acc') && !cases.includes('Dat');
}

/** „führte **in weiten Teilen** zu Unfällen“: a dative says where, and no goal. */
export function isWhere(tree: Tree, head: number, preposition: string): boolean {
  if (!/^(in|an|auf|über|unter|vor|hinter|neben)$/.test(preposition)) return false;
  const cases = findCases(tree, head);
  const { feats } = tree.nodes[head] as Node;
  if (!cases.includes('Acc')) return cases.includes('Dat');
  const isPlural = feats['Number'] === 'Plur' && feats['Case'] === 'Dat';
  return isPlural && cases.length < 4 && dependent(tree, head, 'det') === undefined;
}

/** „exportiert **in 30 Länder**“: a plural without *-n* or *-s* behind a number is no dative. */
function isCountedGoal(tree: Tree, { index, feats, form }: Node): boolean {
  return (
    feats['Number'] === 'Plur' &&
    /[^ns]$/.test(form) &&
    dependents(tree, index, 'nummod').some(({ upos }) => upos === 'NUM')
  );
}
