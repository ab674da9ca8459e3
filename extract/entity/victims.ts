import { dependents, hasCase, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** Verbs that hurt, treat or rescue somebody. */
const harming: ReadonlySet<string> = new Set(
  'erfassen anfahren überfahren rammen überrollen umfahren verletzen schlagen niederschlagen zusammenschlagen verprügeln stechen niederstechen einstechen einschlagen schießen anschießen angreifen attackieren beißen überfallen stoßen behandeln operieren bergen befreien reanimieren wiederbeleben einliefern'.split(
    ' ',
  ),
);

/** Does the verb hurt, treat or rescue somebody? */
export function isHarm(lemma: string): boolean {
  return harming.has(lemma);
}

/** What happens to who was hurt. */
const suffering: ReadonlySet<string> = new Set(
  'sterben erliegen erleiden davontragen bluten genesen überleben stürzen schweben verbluten'.split(
    ' ',
  ),
);

/** *Ein Autofahrer erfasste **einen Radfahrer***, *stach **auf den Wirt** ein*: whom it hurts. */
export function isVictim({ tree, place, mention, drafts }: Candidate): boolean {
  if (place.clause !== tree.root || drafts.some(({ type }) => type !== 'Person')) return false;
  if (!isHarm(infinitiveAt(tree, place.clause))) return false;
  return (
    place.role === 'object' || (place.role === 'oblique' && hasCase(tree, mention.head, 'auf'))
  );
}

/** ***Er** starb*, ***sie** erlitt Brüche*, ***er** wurde verletzt* */
export function isSuffering(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  if (head < 0 || !deprel.startsWith('nsubj')) return false;
  if (deprel === 'nsubj:pass') return nodeAt(tree, head).lemma === 'verletzen';
  return suffering.has(infinitiveAt(tree, head));
}

/** ***Er** hatte Geld gestohlen*: what happened before, with nobody else in it that a pronoun means. */
export function isBeforehand(tree: Tree, word: number): boolean {
  const { deprel, head } = nodeAt(tree, word);
  return (
    deprel === 'nsubj' &&
    head === tree.root &&
    dependents(tree, head, 'aux').some(({ feats }) => feats['Tense'] === 'Past') &&
    nodeAt(tree, head).feats['VerbForm'] === 'Part' &&
    dependents(tree, head).every(({ index, upos }) => index === word || upos !== 'PRON')
  );
}
