import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { rankOf } from './actors.ts';
import { isCaseThinkable } from './case.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import type { VerbComplex } from './verb.ts';

/** Verbs whose *sich* is a dative: the phrase beside it is what one breaks, takes or gets. */
const ofOwn: ReadonlySet<string> = new Set(
  `brechen verletzen prellen quetschen verstauchen verrenken zerren verbrennen auskugeln stoßen reißen zuziehen einhandeln einfangen
   holen zurückholen sichern leihen ausleihen borgen kaufen besorgen beschaffen verschaffen nehmen teilen aneignen leisten gönnen sparen ersparen
   verdienen erarbeiten erkämpfen ergaunern erschleichen schnappen greifen merken vornehmen vorbehalten ansehen anschauen anhören
   wünschen erhoffen erlauben vorstellen überlegen zulegen anlegen ausdenken einprägen bauen backen kochen waschen putzen`.split(
    /\s+/,
  ),
);

/** Those that say nothing of a thing on its own; the others do: „als der Damm brach und **sich das Wasser teilte**“. */
const ofPersons: ReadonlySet<string> = new Set(
  'brechen verletzen prellen quetschen verstauchen verrenken auskugeln holen sichern leihen ausleihen borgen kaufen besorgen beschaffen aneignen leisten gönnen nehmen'.split(
    ' ',
  ),
);

/** „prallte gegen den Pfosten und brach **sich das Bein**“: the verb shares the subject before it, and has the phrase as its object. */
export function standsBesideSich(tree: Tree, node: Node, verb: VerbComplex): boolean {
  const own = nodeAt(tree, node.head);
  const sich = dependents(tree, own.index).find((word) => lower(word) === 'sich');
  const { finite } = verb;
  if (own.deprel !== 'conj' || finite === undefined || sich === undefined) return false;
  const verbs = finite < node.index ? ofOwn : ofPersons;
  return (
    verb.voice === 'active' &&
    verbs.has(verb.lemma) &&
    sich.index < node.index &&
    isOpening(tree, Math.min(finite, sich.index)) &&
    node.upos === 'NOUN' &&
    maybeTypeOfNoun(node.lemma) !== 'Person' &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    dependents(tree, own.head, 'nsubj').some((subject) => subject.index < own.index)
  );
}

/** „Krähen merken **sich Gesichter**“: of somebody or something and a thing behind *sich* the thing is the object. */
export function standsBehindSich(
  tree: Tree,
  { lemma }: VerbComplex,
  { first, second }: { readonly first: Node; readonly second: Node },
): boolean {
  const before = tree.nodes[second.index - 1];
  return (
    before !== undefined &&
    lower(before) === 'sich' &&
    ofOwn.has(lemma) &&
    first.index < before.index &&
    rankOf(tree, second) <= 1.2
  );
}

/** Does the word stand first behind *und* or a comma? */
function isOpening(tree: Tree, at: number): boolean {
  const before = tree.nodes[at - 1];
  return before?.upos === 'CCONJ' || before?.form === ',';
}
