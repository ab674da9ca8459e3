import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { type Draft, wordKey } from './draft.ts';
import type { FoundPronoun } from './found-mention.ts';
import { infinitiveAt } from './speech-verbs.ts';

/**
 * *Als ein Polizist **ihn** anhielt, schlug **er** zu*: the story goes on with who is a pronoun already, not with who is named beside it.
 * No drafts: nobody knows who that is; undefined: the sentence is built otherwise.
 */
export function maybeResumed(
  tree: Tree,
  pronoun: FoundPronoun,
  meant: ReadonlyMap<number, readonly Draft[]>,
): readonly Draft[] | undefined {
  const { deprel, head } = nodeAt(tree, pronoun.head);
  if (pronoun.pronoun !== 'personal' || !deprel.startsWith('nsubj') || head < 0) return undefined;
  const before = dependents(tree, head, 'advcl').find(
    ({ index }) => index < pronoun.head && isOccasion(tree, index),
  );
  if (!before || finding.test(infinitiveAt(tree, head))) return undefined;
  const form = lower(nodeAt(tree, pronoun.head));
  if (objectIn(tree, head, form) !== undefined) return undefined; // *Als er ihn sah, …* and *…, schlug er **ihn***
  const [named] = dependents(tree, before.index, 'nsubj');
  const object = objectIn(tree, before.index, form);
  if (object === undefined || !/^(?:NOUN|PROPN)$/.test(named?.upos ?? '')) return undefined;
  const drafts = meant.get(wordKey(pronoun.sentence, object)) ?? [];
  const number = nodeAt(tree, head).feats['Number'] ?? pronoun.number;
  const isMeant = ({ type, number: own }: Draft): boolean =>
    type === 'Group' ? form !== 'er' : type === 'Person' && (form === 'er' || own === number);
  return drafts.every(isMeant) ? drafts : undefined;
}

/** What happened to somebody, who then acts; *weil* and *während* tell more of who is named. */
function isOccasion(tree: Tree, clause: number): boolean {
  return dependents(tree, clause, 'mark').some((word) =>
    /^(?:als|nachdem|sobald|obwohl)$/.test(lower(word)),
  );
}

/** Who does something to somebody finds out by it: *Als ein Polizist ihn durchsuchte, **entdeckte** er ein Messer*. */
const finding = /^(?:finden|entdecken|bemerken|feststellen|sehen|erkennen|merken)$/;

/** The pronoun that is object of a verb and may mean the same as *er* or *sie*. */
function objectIn(tree: Tree, verb: number, form: string): number | undefined {
  const same = form === 'er' ? /^ih[nm]$/ : /^(?:sie|ihr|ihnen)$/;
  return dependents(tree, verb, 'obj', 'iobj', 'obl:arg').find(
    (word) => word.upos === 'PRON' && same.test(lower(word)) && !hasPreposition(tree, word.index),
  )?.index;
}

function hasPreposition(tree: Tree, word: number): boolean {
  return dependents(tree, word, 'case').length > 0;
}
