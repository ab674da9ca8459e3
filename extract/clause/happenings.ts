import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { TimeExpression } from '../time/interval.ts';
import { maybeActionNoun } from './lexicon/action-nouns.ts';
import { maybeSourceKind } from './lexicon/sources.ts';
import { isEscapedBefore, isTimeWord } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { maybePreposition, phraseSpan } from './phrase.ts';
import { lemmaOfVerb } from './verb-form.ts';
import { perForm } from './per-form.ts';

/**
 * When something happens, told by what else happens: „**Während der Bauarbeiten** fahren Busse“, „**nach dem Krieg**“, „**seit der Wahl**“,
 * „**bis zum Beginn der Ferien**“. No days follow from it, so it dates a clause only that has no other time; but „**seit der Wahl im Mai**“ begins in May.
 */
export function maybeHappening(
  tree: Tree,
  clause: number,
  times: ReadonlyMap<number, TimeExpression>,
): TimeExpression | undefined {
  const head = dependents(tree, clause, 'obl').find((node) => isHappening(tree, node));
  if (!head) return undefined;
  // „seit der Wahl **im Mai 2009**“
  const day = dependents(tree, head.index, 'nmod').find(({ index }) => times.has(index));
  const isSince = maybePreposition(tree, head.index) === 'seit';
  return expressionOf(tree, head, isSince && day ? times.get(day.index)?.from : undefined);
}

function isHappening(tree: Tree, node: Node): boolean {
  if (node.upos !== 'NOUN' || isTimeWord(node.form)) return false;
  const preposition = maybePreposition(tree, node.index);
  if (preposition === undefined || !dating.has(preposition)) return false;
  if (dependent(tree, node.index, 'nummod') !== undefined) return false;
  if (preposition === 'während' || preposition === 'seit') return true;
  if (preposition === 'in') return isEra(node.form);
  if (preposition.startsWith('bis'))
    return (isTurn(node.form) || isNamedEvent(node)) && !isEndOfRange(tree, node);
  const isBare = dependent(tree, node.index, 'det', 'det:poss', 'nmod') === undefined;
  return (
    (isTurn(node.form) || (!isBare && isEvent(node))) &&
    maybeSourceKind(lower(node)) === undefined &&
    !(preposition === 'nach' && rules.test(node.form)) &&
    (isEscapedBefore(lemmaOfVerb(tree, node.head), preposition, node.form) ||
      !isGoverned(lemmaOfVerb(tree, node.head), preposition))
  );
}

const dating: ReadonlySet<string> = new Set([
  'während',
  'seit',
  'nach',
  'vor',
  'bis zu',
  'bis nach',
  'in',
]);

/** „**Nach einer Vereinbarung** mit dem Betriebsrat sind Kündigungen ausgeschlossen“: what says so, and not when. */
const rules =
  /(vereinbarung|abkommen|absprache|abmachung|regelung|vorgaben?|planung|verordnung|satzung|vertrag)$/i;

function isEvent(node: Node): boolean {
  return (
    isNamedEvent(node) || (maybeActionNoun(node.lemma) ?? maybeActionNoun(node.form)) !== undefined
  );
}

/** „vom Bau **bis zur Verlegung** der Kabel“ are steps, and no time. */
function isEndOfRange(tree: Tree, { head, index }: Node): boolean {
  return dependents(tree, head, 'obl').some(
    (from) => from.index < index && maybePreposition(tree, from.index) === 'von',
  );
}

function isNamedEvent({ lemma }: Node): boolean {
  return maybeTypeOfNoun(lemma) === 'Event';
}

/** What begins, ends or passes, which alone may say when: *nach Abschluss, vor Beginn, nach den Ferien*. */
const turns =
  /(beginn|ende|abschluss|abschlusses|start|ablauf|eröffnung|fertigstellung|entscheidung|geburt|tode?|abitur|studium|ausbildung|lehre|umbau|ausbau|ferien|urlaub|pause|halbzeit|vernehmung|verhaftung|festnahme|gründung|sanierung|pandemie|weltkrieg|krieg|wende|wiedervereinigung|mauerfall|frost|beratung|beratungen|verhandlungen|debatte|aussprache|feierabend|schluss|abpfiff|anpfiff|abfahrt|ankunft|eintreffen|landung|verhandlungstag)$/i;

/** *im Zweiten Weltkrieg, in den Ferien, in der Steinzeit, im Weihnachtsgeschäft* */
const eras =
  /(weltkrieg|ferien|pandemie|mittelalter|antike|(bronze|stein|eisen|nachkriegs|ddr|nazi|kolonial|bau|amts|schul|jugend|studien)zeit|halbzeit|winterpause|sommerpause|wahlkampf|(weihnachts|oster|saison)geschäft|(berufs|feierabend)verkehr|(haupt|neben|vor|nach|hoch)saison)$/i;

const isTurn = perForm((form): boolean => turns.test(form));
const isEra = perForm((form): boolean => eras.test(form));

/** „**kurz** vor der Pause“, „**spätestens** bis zum Beginn“ */
const nearby = /^(kurz|unmittelbar|direkt|lange|spätestens|frühestens)$/;

/** „bleiben während der Bauzeit **für Autos** offen“: a bare *für* behind it goes with what is open or closed. */
function wordsForVerb(tree: Tree, noun: number): ReadonlySet<number> | undefined {
  const bare = dependents(tree, noun, 'nmod').find(
    ({ index }) =>
      maybePreposition(tree, index) === 'für' &&
      dependent(tree, index, 'det', 'det:poss') === undefined,
  );
  const isOpen =
    bare !== undefined &&
    tree.nodes.slice(bare.index + 1).some(({ lower: form }) => opening.test(form));
  return isOpen ? new Set(subtree(tree, bare.index)) : undefined;
}

const opening = /^(offen|frei|geöffnet|gesperrt|geschlossen|dicht|befahrbar|passierbar)$/;

/** The phrase with its preposition. */
function expressionOf(tree: Tree, { index }: Node, from: string | undefined): TimeExpression {
  const span = phraseSpan(tree, index, wordsForVerb(tree, index));
  const first = Math.min(...dependents(tree, index, 'case').map((word) => word.index));
  const before = tree.nodes[first - 1];
  const { start } = before && nearby.test(lower(before)) ? before : nodeAt(tree, first);
  const offset = tree.sentence.start;
  return {
    start,
    end: span.end,
    text: tree.sentence.text.slice(start - offset, span.end - offset),
    from,
    to: undefined,
  };
}
