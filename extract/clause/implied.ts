import type { Tree } from '../parser/tree.ts';
import type { Clause, Governed } from './clause.ts';
import { type Attitude, maybeAdjectiveAttitude, maybeNounAttitude } from './lexicon/attitudes.ts';
import { lower, nodeAt } from './navigate.ts';
import { namesNobody } from './negation.ts';

/**
 * What denying the verb above denies of its infinitive, too: „**schaffte es nicht**, den Vorsprung zu halten“, „ist **nicht bereit**, zu zahlen“,
 * „ist **nicht Aufgabe** der Stadt, zu räumen“, „hat **keine Absicht**, zu verkaufen“.
 */
export function maybeImplied(tree: Tree, { via, parent }: Governed): Attitude | undefined {
  if (via.link !== 'infinitive' && via.link !== 'noun') return undefined;
  if (!via.verb.infinitive || via.verb.perfectInfinitive) return undefined;
  const denied =
    deniedDeed(via, parent) ?? deniedPredicate(tree, via, parent) ?? deniedNoun(tree, via, parent);
  return denied && { ...denied, negated: !via.subjects.some((head) => namesNobody(tree, head)) };
}

/** „gelang es **nicht**, den Täter zu fassen“, „**traut** sich **nicht**, zu klagen“, „**kann** es sich **nicht leisten**, zu warten“ */
function deniedDeed({ link }: Clause, { verb, reflexive }: Clause): Attitude | undefined {
  if (link !== 'infinitive' || !deeds.has(verb.lemma)) return undefined;
  return (verb.lemma === 'trauen' || verb.lemma === 'leisten') && reflexive === undefined
    ? undefined
    : plain;
}

const plain: Attitude = { modality: undefined, attributed: false, negated: true, saying: false };

const deeds: ReadonlySet<string> = new Set(
  'schaffen gelingen glücken wagen trauen vermögen hinbekommen hinkriegen fertigbringen leisten erreichen'.split(
    ' ',
  ),
);

/** *nicht bereit, nicht möglich, nicht verpflichtet*; *nicht Aufgabe, nicht Sache, nicht Ziel* */
function deniedPredicate(
  tree: Tree,
  { host, link }: Clause,
  { verb, head, mark }: Clause,
): Attitude | undefined {
  if (verb.copula === undefined || mark !== undefined) return undefined;
  if (link === 'noun' && host !== head) return undefined;
  const word = lower(nodeAt(tree, head));
  if (/^(sache|job)$/.test(word)) return { ...plain, modality: 'required' };
  const attitude = maybeAdjectiveAttitude(word) ?? maybeNounAttitude(word);
  return attitude && !attitude.negated && attitude.modality !== undefined ? attitude : undefined;
}

/** „hat **keine Möglichkeit**, zu klagen“, „ist **nicht in der Lage**, zu zahlen“; not so *keine Angst* and *kein Grund*. */
function deniedNoun(tree: Tree, via: Clause, parent: Clause): Attitude | undefined {
  const noun =
    via.link === 'noun' && via.host !== undefined
      ? via.host
      : parent.complements.find(({ heads: [head] }) => {
          const form = head === undefined ? '' : lower(nodeAt(tree, head));
          return head !== undefined && (form === 'lage' || namesNobody(tree, head));
        })?.heads[0];
  if (noun === undefined) return undefined;
  const form = lower(nodeAt(tree, noun));
  const isNone = namesNobody(tree, noun) || (form === 'lage' && parent.verb.lemma === 'sein');
  if (!isNone || !lacked.test(form)) return undefined;
  return maybeNounAttitude(form) ?? { ...plain, modality: 'possible' };
}

const lacked =
  /(absicht|absichten|pläne|vorhaben|möglichkeit|möglichkeiten|gelegenheit|chance|option|bereitschaft|fähigkeit|spielraum|recht|erlaubnis|pflicht|verpflichtung|auftrag|notwendigkeit|befugnis|mandat|lust|interesse|^zeit|^lage|^wille|kraft|geld)$/;

/** „**gab** den Plan **auf**, das Bad zu bauen“, „**rückte** von dem Ziel **ab**, …“: it is no longer meant to happen. */
export function isGivenUp({ verb }: Clause): boolean {
  return givingUp.has(verb.lemma);
}

const givingUp: ReadonlySet<string> = new Set(
  'aufgeben verwerfen fallenlassen begraben abrücken aufkündigen beerdigen einstampfen'
    .split(' ')
    .concat('Abstand nehmen', 'sich verabschieden', 'fallen lassen', 'zu den Akten legen'),
);

/** The noun behind a preposition that the infinitive spells out: „hält **an dem Ziel** fest, zu unterschreiben“, „steht **vor der Aufgabe**, zu bauen“. */
export function nounBeforeComma(
  { nodes }: Tree,
  { head: below }: Clause,
  { complements, verb }: Clause,
): number | undefined {
  const comma = nodes.findLastIndex(({ form, index }) => form === ',' && index < below);
  const noun = complements.findLast(
    ({ preposition, heads: [head] }) =>
      preposition !== undefined && head !== undefined && head < comma,
  )?.heads[0];
  if (noun === undefined) return undefined;
  const between = nodes.slice(noun + 1, comma);
  return between.every(
    ({ index, head }) => verb.words.includes(index) || head === noun || nodes[head]?.head === noun,
  )
    ? noun
    : undefined;
}
