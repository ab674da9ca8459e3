import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { type Draft, namesOf } from './draft.ts';
import type { FoundNominal } from './found-mention.ts';
import { headOfNoun } from './noun-type.ts';
import type { Recency } from './recency.ts';
import { infinitiveAt } from './speech-verbs.ts';

/**
 * *Das Stadttheater spielt wieder. **Das Haus** zeigt drei Premieren*: what only those who run a house do is done by the only theatre,
 * museum or hotel that the text names, and by no building.
 */
export function maybeHouse(
  nominal: FoundNominal,
  recency: Recency,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const houses = recency
    .near(nominal, 40)
    .filter((draft) => draft.hasName && isHouse(draft) && fits(draft));
  return houses.length === 1 ? houses[0] : undefined;
}

/** *das Haus* alone, as the subject of a verb that tells what is run. */
export function isRunHouse(tree: Tree, { noun, head, phrase }: FoundNominal): boolean {
  if (noun !== 'haus' || !phrase.definite || phrase.possessive || phrase.genitive) return false;
  if (phrase.adjectives.length > 0) return false;
  const node = nodeAt(tree, head);
  if (node.deprel !== 'nsubj' || node.head < 0) return false;
  if (dependents(tree, head).some(({ deprel }) => /^(?:nmod|acl|appos)/.test(deprel))) return false;
  return running.has(infinitiveAt(tree, node.head)) && lower(node) === 'haus';
}

const running: ReadonlySet<string> = new Set(
  'rechnen zeigen bieten anbieten planen präsentieren verzeichnen zählen erwarten begrüßen hoffen einladen spielen widmen verfügen beschäftigen suchen setzen kooperieren zusammenarbeiten profitieren feiern empfangen verleihen veranstalten gewinnen verlieren einstellen sparen wirtschaften'.split(
    ' ',
  ),
);

/** *Hansemuseum*, *Staatstheater Kassel* */
function isHouse(draft: Draft): boolean {
  return (
    draft.type !== 'Person' &&
    namesOf(draft).some(({ words }) => words.some((word) => houses.test(headOfNoun(word) ?? word)))
  );
}

const houses =
  /(?:museum|theater|oper|schauspiel|schauspielhaus|opernhaus|konzerthaus|philharmonie|kunsthalle|galerie|bibliothek|kino|hotel|klinik|klinikum|krankenhaus|hospital|pinakothek|archiv|literaturhaus|gasthaus|kulturhaus)s?$/i;
