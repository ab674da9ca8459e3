import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isSaid } from './binding.ts';
import type { FoundNominal } from './found-mention.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { placeOf } from './syntax.ts';

export const argument = /^(?:nsubj|obj|iobj|obl)/;

/** *Der Zeuge sagte, **der Wirt** habe begonnen*: what a clause above is about, or a relative clause, is somebody else. */
export function superiorsOf(tree: Tree, head: number): number[] {
  const above: number[] = [];
  for (let node = nodeAt(tree, head); node.head >= 0; node = nodeAt(tree, node.head)) {
    if (!/^(?:ccomp|xcomp|advcl|acl|csubj|parataxis)/.test(node.deprel)) continue;
    if (node.deprel === 'parataxis' && !isSpeechVerb(infinitiveAt(tree, node.head))) continue; // *Uhl glich aus: **Der Stürmer** traf*
    const isAside = node.deprel.startsWith('advcl'); // *Als der 40-Jährige kam, gestand Müller* may be one
    const sisters = dependents(tree, node.head).filter(
      ({ deprel, index }) => argument.test(deprel) && (!isAside || index < node.index),
    );
    above.push(node.head, ...sisters.map(({ index }) => index));
  }
  return above;
}

/** *der Sohn **des Landwirts***: who or what a noun belongs to is another. */
export function headsOf(tree: Tree, word: number): number[] {
  const { deprel, head } = nodeAt(tree, word);
  return deprel.startsWith('nmod') && head >= 0 ? [head, ...headsOf(tree, head)] : [];
}

/** *Nach Einschätzung **der Archäologin Uhl** gehörte der Tote zur Oberschicht*, *laut **Ahl***: whose view it is, is not spoken of. */
export function sourcesIn(tree: Tree): number[] {
  const sources = tree.nodes.filter(
    ({ index, lemma }) =>
      dependents(tree, index, 'case').some(({ lower: form }) => /^(?:laut|zufolge)$/.test(form)) ||
      (views.test(lemma) &&
        dependents(tree, index, 'case').some(({ lower: form }) => form === 'nach')),
  );
  return sources.flatMap(({ index }) => [
    index,
    ...dependents(tree, index, 'nmod', 'appos', 'flat').flatMap((part) => [
      part.index,
      ...dependents(tree, part.index, 'appos', 'flat').map((name) => name.index),
    ]),
  ]);
}

const views =
  /^(?:Angabe|Einschätzung|Auskunft|Aussage|Darstellung|Ansicht|Überzeugung|Meinung|Auffassung|Bericht|Schilderung|Erkenntnis)(?:e?n)?$/;

/** *„Meine Enkelin schwimmt“, sagt **die 68-Jährige***: nobody who is spoken of is the speaker. */
export function wordsSaidBy(tree: Tree, { head }: FoundNominal): number[] {
  const { role, clause } = placeOf(tree, head);
  if (role !== 'subject' || clause < 0) return [];
  return tree.nodes.filter(({ index }) => isSaid(tree, clause, index)).map(({ index }) => index);
}
