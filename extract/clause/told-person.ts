import { genderOfFirstName } from '../entity/first-names.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { nodeAt } from './navigate.ts';
import type { Speaker, Unattributed } from './reading.ts';
import { isActor, isPerson } from './voices.ts';

/** A person whom a sentence is about. */
export interface Told extends Speaker {
  readonly gender: string | undefined;
  /** Is it an organisation or a state, which *sie* seldom means? */
  readonly isBody: boolean;
  /** The last person of the other sex in the sentence. */
  readonly other: number | undefined;
}

/** Whom the main clause tells of: „**Weber** arbeitet seit Jahren hier. Sie könne nicht klagen.“ */
export function maybeTold(reading: Unattributed): Told | undefined {
  const main = reading.clauses.find(({ link }) => link === 'main');
  const head = main?.subjects.find((subject) => isActor(reading, subject));
  if (head === undefined) return undefined;
  const { feats, form, name } = nodeAt(reading.tree, head);
  // Of surnames the parser only guesses.
  const gender = name?.type === 'PER' ? genderOfFirstName(form) : feats['Gender'];
  const isBody = !isPerson(reading, head);
  return {
    sentence: reading.sentence,
    head,
    gender,
    isBody,
    other: isBody || gender === undefined ? undefined : otherPerson(reading, gender),
  };
}

/** „Dort traf er **die Anwältin Jana Weber**. Sie sei dankbar.“ */
function otherPerson({ tree }: Unattributed, gender: string): number | undefined {
  const name = tree.nodes.findLast((node) => isOfOther(tree, node, gender));
  return name && (maybeOffice(tree, name)?.index ?? name.index);
}

function isOfOther(tree: Tree, node: Node, gender: string): boolean {
  if (node.name?.type !== 'PER' || !node.name.begins) return false;
  const own = genderOfFirstName(node.form) ?? maybeOffice(tree, node)?.feats['Gender'];
  return own !== undefined && own !== gender;
}

function maybeOffice({ nodes }: Tree, { deprel, head, index }: Node): Node | undefined {
  return deprel === 'appos' && head === index - 1 ? nodes[head] : undefined;
}
