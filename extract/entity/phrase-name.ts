import { denialOf } from '../clause/denied-attribute.ts';
import { dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { maybeParallel } from '../clause/parallel-noun.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { countedWith } from './counted-together.ts';
import { everyNth } from './every-nth.ts';
import { maybeHangingPart } from './hanging-parts.ts';
import type { EntityType } from './mention.ts';
import { isDeclined, nominativeNoun, strongAdjective } from './nominative.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { type State, stateNamed, stateOfAdjective, stateOfCapital } from './states.ts';

/**
 * What to call a phrase that is no entity of the article: nominative, no article, no clauses.
 * *des belarussischen Verteidigungsministeriums* → belarussisches Verteidigungsministerium; a clause keeps its words.
 */
export function nameOfPhrase(tree: Tree, head: number): string {
  const node = nodeAt(tree, head);
  if (node.upos === 'NOUN' || node.upos === 'PROPN')
    return nameOfNounPhrase(tree, nounPhraseAt(tree, head));
  const left = node.upos === 'PRON' ? maybeParallel(tree, head) : undefined;
  if (left)
    return `${nodeAt(tree, left.noun).form} ${wordsOf(tree, subtree(tree, left.attribute))}`;
  const several = dependents(tree, head, 'nmod').some((child) => child.index > head);
  if ((node.upos === 'PRON' || node.upos === 'DET') && !several) return node.form;
  const isPredicate = dependents(tree, head, 'cop').length > 0;
  return wordsOf(
    tree,
    subtree(
      tree,
      head,
      (child) =>
        (child.index > head || (child.upos !== 'PUNCT' && child.deprel !== 'case')) &&
        !(isPredicate && outside.test(child.deprel)),
    ),
  )
    .replace(/^[Ee]inen /, 'einer ')
    .replace(/\s*[,;:]$/, '');
}

/** *Sie war **die letzte im Ort***: what of a clause is no part of its predicate. */
const outside = /^(?:[nc]subj|cop|aux|mark|cc|expl|advcl|parataxis|conj|punct)/;

/** What kind of thing a phrase is that is no entity of the article. */
export function typeOfPhrase(tree: Tree, head: number): EntityType {
  const node = nodeAt(tree, head);
  if (node.upos === 'NUM') return 'Amount';
  if (node.upos !== 'NOUN' && node.upos !== 'PROPN') return 'Concept';
  if (node.upos === 'PROPN' && stateNamed(node.form)) return 'Country';
  const phrase = nounPhraseAt(tree, head);
  const type = typeOfNounPhrase(tree, phrase);
  if (type === 'Country') return phrase.number === 'Plur' ? 'Group' : 'Concept';
  return type;
}

/** Like `typeOfPhrase` for a noun that heads it: persons in the plural are a Group, as a predicate a Role. */
export function typeOfNounPhrase(tree: Tree, phrase: NounPhrase): EntityType {
  const { lemma, form } = phrase.head;
  const type =
    maybeTypeOfNoun(lemma, phrase.gender) ??
    maybeTypeOfNoun(form, phrase.gender) ??
    maybeTypeOfNoun(form.replace(/n$/, '')) ??
    'Concept';
  if (type === 'Place' && phrase.number === 'Plur' && buildings.test(lemma)) return 'Concept';
  if (type !== 'Person') return type;
  if (phrase.number === 'Plur') return 'Group';
  return dependents(tree, phrase.head.index, 'cop').length > 0 ? 'Role' : 'Person';
}

/** Several of them are no place. */
const buildings = /(?:haus|halle|gebäude|wohnung|zimmer|büro|raum|turm|brücke|werk)$/i;

/** Adjectives, noun and genitive attribute, in the nominative. */
export function nameOfNounPhrase(tree: Tree, phrase: NounPhrase): string {
  const { head, gender, number } = phrase;
  const adjectives = phrase.adjectives
    .filter((adjective) => isDescriptive(adjective))
    .flatMap((adjective) => [
      ...denialOf(tree, adjective).map(({ lower: word }) => word),
      ...measureOf(tree, adjective),
      adjective.upos === 'PROPN' && !isDeclined(adjective.form)
        ? adjective.form
        : strongAdjective(adjective.form, gender, number),
    ]);
  const every = everyNth(phrase);
  const names = [...flatWords(tree, head), ...numberBehind(tree, head)].map((node) => node.form);
  const words = [
    ...numeralWords(tree, phrase),
    ...(every ?? adjectives),
    ...hangingWords(tree, head),
    nominativeNoun(head, number, gender) + countedWith(tree, head),
    ...names,
    ...measuredWords(tree, head),
  ];
  return government(tree, phrase) ?? withGenitive(tree, phrase, words.join(' '));
}

/** *Rad- und* before *Fußweg* */
function hangingWords(tree: Tree, { index }: Node): string[] {
  const part = maybeHangingPart(tree, index);
  if (!part) return [];
  return [
    wordsOf(
      tree,
      tree.nodes.slice(part.index, index).map((node) => node.index),
    ),
  ];
}

/** *300 Liter **Diesel***, *ein Kilo **Kartoffeln***, *55 Prozent **von den Anteilen***: what is measured. */
function measuredWords(tree: Tree, unit: Node): string[] {
  const number = tree.nodes[unit.index - 1];
  const next = tree.nodes[unit.index + 1];
  if (!number || !(isQuantity(number) || /^(?:ein|jede)e?[nmrs]?$/.test(number.lower))) return [];
  if (spans.test(unit.form) && next && lasting.test(next.form)) return [next.form];
  if (!substanceUnits.test(unit.form)) return [];
  if (next?.upos === 'NOUN' && isBare(tree, next))
    return next.head === unit.index || next.head === unit.head ? [next.form] : [];
  const share = dependents(tree, unit.index, 'nmod').find(
    (child) =>
      child.index > unit.index &&
      lower(dependents(tree, child.index, 'case')[0] ?? child) === 'von',
  );
  return share
    ? [
        wordsOf(
          tree,
          subtree(tree, share.index, (node) => !/^(?:acl|punct)/.test(node.deprel)),
        ),
      ]
    : [];
}

const spans = /^(?:Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?)$/;

/** What is measured in years and hours: *drei Jahre Haft*, *zwei Stunden Verspätung*. */
const lasting =
  /(?:haft|gefängnis|strafe|arrest|sperre|zuchthaus|bewährung|verspätung|rückstand|vorsprung|aufschub|urlaub|arbeit|zeit|pause|verlängerung|training|unterricht)$/i;

const substanceUnits =
  /^(?:Prozent|Tonnen?|Liter|Kilo|Kilogramm|Gramm|Hektar|Dosen|Flaschen|Kisten)$/;

function isBare(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index).every((child) => child.index > index && child.deprel !== 'cop');
}

/** *61 Jahre alter*, *elf Meter langer* */
function measureOf(tree: Tree, adjective: Node): string[] {
  const [number, unit] = tree.nodes.slice(Math.max(0, adjective.index - 2), adjective.index);
  const measures =
    number?.upos === 'NUM' &&
    unit?.upos === 'NOUN' &&
    unit.head === adjective.index &&
    dependents(tree, unit.index, 'case').length === 0;
  return measures ? [number.form, unit.form] : [];
}

/** *dieselbe*, *solche*, *andere* point elsewhere and describe nothing. */
function isDescriptive(adjective: Node): boolean {
  return !/^(?:solch|ander|selb|folgend|genannt|obig|beid)(?:e[nmrs]?)?$/.test(lower(adjective));
}

/** *20 000 Fahrzeuge*, *rund 1,4 Milliarden Euro*, *eine Million Euro*: all that counts before the noun belongs to the phrase. */
function numeralWords(tree: Tree, phrase: NounPhrase): string[] {
  const words: string[] = [];
  const measure = measureBefore(tree, phrase.head);
  words.push(...measure);
  for (let index = lastBeforeAdjectives(tree, phrase) - measure.length; index >= 0; index--) {
    const node = nodeAt(tree, index);
    if (node.lower === 'über' && node.deprel === 'case' && phrase.head.deprel === 'obl') break;
    if (!isQuantity(node) && !(words.length > 0 && qualifies(node, words[0] ?? ''))) break;
    const isSmall = index === 0 && (words.length > 0 || node.upos === 'NUM');
    words.unshift(isSmall ? decapitalised(node.form) : node.form);
  }
  while (/^(?:und|als|zu)$/.test(words[0] ?? '')) words.shift();
  return words.some((word) => /\d|illion|illiarde|^\p{Ll}/u.test(word)) ? words : [];
}

/** *zwei* before *maskierte Männer*: the word before the adjectives that stand right before the noun, if there is no measure. */
function lastBeforeAdjectives(tree: Tree, { head, adjectives }: NounPhrase): number {
  let index = head.index - 1;
  for (const adjective of adjectives.toReversed())
    if (adjective.index === index) index -= 1 + denialOf(tree, adjective).length;
  return index;
}

/** *fünf **Jahre** Haft*, *acht **Prozent mehr** Lohn*: the unit between number and noun. */
function measureBefore(tree: Tree, head: Node): string[] {
  const before = tree.nodes.slice(Math.max(0, head.index - 3), head.index);
  const more = /^(?:mehr|weniger)$/.test(before.at(-1)?.form ?? '') ? 1 : 0;
  const unit = before.at(-1 - more);
  const number = before.at(-2 - more);
  if (!unit || !number || !isQuantity(number) || !units.test(unit.form)) return [];
  if (spans.test(unit.form) && !lasting.test(head.form)) return []; // *nach vier Jahren Umbau*
  if (!more && unit.head !== head.index && head.head !== unit.index) return [];
  return before.slice(-1 - more).map(({ form }) => form);
}

const units =
  /^(?:Prozent|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Tonnen?|Liter|Kilo|Kilogramm|Gramm|Hektar|Meter|Kilometer|Dosen|Flaschen|Kisten)$/;

/** *rund*, *mehr als*, *bis zu*, *minus* before a number, *mehrere* before *Tausend*, *eine halbe* before a *Million*. */
function qualifies({ form }: Node, number: string): boolean {
  if (number === 'und' && spans.test(form)) return true; // *vier **Jahre** und drei Monate Haft*
  if (/^(?:eine?|einer|anderthalb|halben?|halbe)$/i.test(form))
    return /^(?:halbe|Million|Milliarde|Billion|Dutzend)/.test(number);
  if (/^(?:mehrere|einige|viele|wenige)$/i.test(form))
    return /^(?:Tausend|Hundert|Dutzend|Million)/.test(number);
  return /^(?:rund|etwa|knapp|fast|gut|mehr|weniger|als|mindestens|höchstens|über|unter|bis|zu|zwischen|und|minus|plus|statt)$/i.test(
    form,
  );
}

function decapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** *Millionen*, *Mrd.*, a number. */
export function isQuantity(node: Node): boolean {
  return (
    (node.upos === 'NUM' && !/^(?:19|20)\d\d$/.test(node.form)) ||
    /^(?:Million(?:en)?|Milliarden?|Billion(?:en)?|Mio\.?|Mrd\.?|Tausend|Hundert|Dutzend)$/.test(
      node.form,
    )
  );
}

function withGenitive(tree: Tree, phrase: NounPhrase, name: string): string {
  const { genitive, head } = phrase;
  if (!genitive) return name;
  if (genitive.index < head.index) return `${genitive.form} ${name}`;
  const inner = nounPhraseAt(tree, genitive.index);
  const range = Array.from({ length: phrase.last - inner.first + 1 }, (_, i) => inner.first + i);
  return `${name} ${wordsOf(tree, range)}`;
}

/** *die Regierung in Moskau*, *die russische Führung*: the government of a state has one name. */
function government(tree: Tree, phrase: NounPhrase): string | undefined {
  if (!/^(?:Regierung|Führung)$/.test(phrase.head.form)) return undefined;
  const [adjective, another] = phrase.adjectives;
  if (another) return undefined;
  const state = adjective ? stateOfAdjective(adjective.form) : stateOfSeat(tree, phrase);
  const own = state?.adjectives[0];
  return own && `${strongAdjective(`${own}e`, 'Fem', 'Sing')} Regierung`;
}

function stateOfSeat(tree: Tree, phrase: NounPhrase): State | undefined {
  const seat = dependents(tree, phrase.head.index, 'nmod').find((child) =>
    dependents(tree, child.index, 'case').some((preposition) => lower(preposition) === 'in'),
  );
  return seat && stateOfCapital(seat.form);
}

/** Words that continue a noun as one name: *Nord Stream 2*, *Universität Hamburg*; the name behind an office is not part of it. */
function flatWords(tree: Tree, head: Node): Node[] {
  if (maybeTypeOfNoun(head.lemma, head.feats['Gender']) === 'Person') return [];
  return dependents(tree, head.index).filter(
    (child) => child.deprel.startsWith('flat') && child.index > head.index,
  );
}

/** *Saal 128*, *Gleis 7*: the number that tells which one; a year does not. */
function numberBehind(tree: Tree, head: Node): Node[] {
  const next = tree.nodes[head.index + 1];
  const tells = next?.head === head.index && /^(?:nummod|nmod|appos|dep)/.test(next.deprel);
  if (!next || !tells) return [];
  const isNumber = /^\d{1,4}[a-z]?$/.test(next.form) && !/^(?:19|20)\d\d$/.test(next.form);
  return isNumber || (ranks.test(head.form) && numerals.test(next.form)) ? [next] : [];
}

/** What is counted with a number behind it: *Platz drei*. */
const ranks =
  /^(?:\p{L}*platz|rang|position|gleis|runde|phase|stufe|halle|block|reaktor|nummer)$/iu;

const numerals =
  /^(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn)$/;

/** The words as the text has them, one blank for each gap; words of one token (*zum*) once. */
export function wordsOf(tree: Tree, indexes: readonly number[]): string {
  const { text, start } = tree.sentence;
  let result = '';
  let end = -1;
  for (const index of indexes) {
    const node = nodeAt(tree, index);
    if (node.start < end) continue;
    result +=
      (end >= 0 && node.start > end ? ' ' : '') + text.slice(node.start - start, node.end - start);
    end = node.end;
  }
  return result;
}
