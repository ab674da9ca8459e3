import { dependents, nodeAt } from '../clause/navigate.ts';
import { hasWord } from '../clause/sentence-words.ts';
import { isFinite } from '../clause/verb-form.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { agreesSurely } from './pronoun-rules.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** *Wer **die Karte** hat, kann **sie** zurückgeben*: what the clause with *wer* tells of goes on as the object, not what the sentence before did. */
export function maybeOfWho(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (pronoun.pronoun !== 'personal' || !hasWord(tree, 'wer')) return undefined;
  const { head, lower: form } = nodeAt(tree, pronoun.head);
  if (form === 'er' || head !== tree.root) return undefined;
  const clause = whoClause(tree, head);
  if (clause === undefined) return undefined;
  if (dependents(tree, head, 'aux:pass').length > 0) return undefined; // *wird von **ihr** bestraft*
  const object = form === 'sie' ? { ...pronoun, agreements: ofForm } : pronoun; // though it may be taken for the subject of a verb in the singular
  const asksPerson = ofPersons.test(infinitiveAt(tree, head));
  const found = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.clause === clause &&
      candidate.place.role === 'object' &&
      (!asksPerson || candidate.drafts.every(({ type }) => /^(?:Person|Group)$/.test(type))) &&
      agreesSurely(object, candidate),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** *sie* as an object */
const ofForm: FoundPronoun['agreements'] = [
  { gender: 'Fem', number: 'Sing' },
  { gender: undefined, number: 'Plur' },
];

/** The verb of *wer* in a clause that opens the sentence as its subject, so that the verb stands straight behind its comma. */
function whoClause(tree: Tree, root: number): number | undefined {
  const who = tree.nodes.find(({ upos }) => upos !== 'PUNCT');
  if (who?.lower !== 'wer') return undefined;
  const comma = tree.nodes.find(
    ({ form, index }) => form === ',' && isMainVerb(tree, index + 1, root),
  );
  return comma && who.head !== root && who.head < comma.index ? who.head : undefined;
}

function isMainVerb(tree: Tree, at: number, root: number): boolean {
  const verb = tree.nodes[at];
  return (
    verb !== undefined &&
    isFinite(verb) &&
    (at === root ||
      dependents(tree, root, 'aux', 'aux:pass', 'cop').some(({ index }) => index === at))
  );
}

/** What is only done with persons. */
const ofPersons =
  /^(?:anrufen|fragen|befragen|kontaktieren|ansprechen|anschreiben|treffen|wählen|bitten|kennenlernen|begleiten|benachrichtigen|verständigen|informieren)$/;
