import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isCaseThinkable } from '../case.ts';
import { isContrary } from '../lexicon/connectives.ts';
import { dependent, lower } from '../navigate.ts';
import { endOfPart, type Gap, headOf, subjectOf, verbBefore } from './gap-parts.ts';

/** „Die Bahn bestätigte den Vorfall, **die Polizei nicht**“, „…, **die Polizei aber nicht**“ */
export function maybeDenied(tree: Tree, comma: Node): Gap | undefined {
  const end = endOfPart(tree, comma);
  const not = tree.nodes[end - 1];
  const before = tree.nodes[end - 2]?.lower ?? '';
  const words = tree.nodes.slice(comma.index + 1, end - (isContrary(before) ? 2 : 1));
  if (!not || lower(not) !== 'nicht' || words.length === 0) return undefined;
  if (!words.every(({ upos }) => /^(DET|ADJ|NOUN|PROPN)$/.test(upos))) return undefined;
  const verb = verbBefore(tree, comma);
  const first = headOf(words);
  if (!verb || !first || verb.index < (subjectOf(tree, verb)?.index ?? Infinity)) return undefined;
  const object = maybeOtherObject(tree, verb, first);
  if (object) return { verb: object, first, second: not, others: [] };
  return isCaseThinkable(tree, first.index, 'Nom') &&
    (words[0]?.upos === 'DET' || first.upos === 'PROPN')
    ? { verb, first, second: not, others: [] }
    : undefined;
}

/** „**Die Taucher** fanden **den Anker**, die Kiste nicht“: where somebody does something with a thing, another thing is another object. */
function maybeOtherObject(tree: Tree, verb: Node, first: Node): Node | undefined {
  const [subject, object] = [subjectOf(tree, verb), dependent(tree, verb.index, 'obj')];
  if (!subject || !object || object.index >= first.index) return undefined;
  const isOther =
    isCaseThinkable(tree, first.index, 'Acc') &&
    (isActor(subject) || subject.upos === 'PRON') &&
    !isActor(object) &&
    !isActor(first);
  return isOther ? object : undefined;
}

function isActor({ lemma, feats, upos, name }: Node): boolean {
  return (
    name !== undefined ||
    upos === 'PROPN' ||
    /(stadt|städte|gemeinden?|land|länder|kreise?|dorf|dörfer|kommunen?|bezirke?)$/i.test(lemma) ||
    /^(Person|Organization|Group|Country|Role)$/.test(maybeTypeOfNoun(lemma, feats['Gender']) ?? '')
  );
}
