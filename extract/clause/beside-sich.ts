import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
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

/** „prallte gegen den Pfosten und brach **sich das Bein**“: the verb shares the subject before it, and has the phrase as its object. */
export function standsBesideSich(tree: Tree, node: Node, verb: VerbComplex): boolean {
  const own = nodeAt(tree, node.head);
  const { finite } = verb;
  if (own.deprel !== 'conj' || finite === undefined || node.index < finite) return false;
  if (verb.voice !== 'active' || !ofOwn.has(verb.lemma)) return false;
  const opens = tree.nodes[finite - 1]?.upos === 'CCONJ' || tree.nodes[finite - 1]?.form === ',';
  const sich = dependents(tree, own.index).some((word) => lower(word) === 'sich');
  return (
    opens &&
    sich &&
    node.upos === 'NOUN' &&
    maybeTypeOfNoun(node.lemma) !== 'Person' &&
    isCaseThinkable(tree, node.index, 'Acc') &&
    dependents(tree, own.head, 'nsubj').some((subject) => subject.index < own.index)
  );
}
