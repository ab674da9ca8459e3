import type { Node, Tree } from '../../parser/tree.ts';
import { rankOf } from '../actors.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { isFinite } from '../verb-form.ts';

/**
 * „rückten 140 Beamte an, **unterstützt von** Fahndern“, „durchsuchte das Haus, **begleitet von** Zöllnern“: the participle tells of the subject
 * if no noun stands before its comma, or none that is accompanied, guarded or cheered.
 */
export function maybeAccompanied(
  tree: Tree,
  node: Node,
  { comma, host }: { comma: number; host: Node | undefined },
): Node | undefined {
  const names = [tree.nodes[node.index + 1], tree.nodes[comma + 1]];
  if (!names.some((word) => /^(von|vom|durch)$/.test(word?.lower ?? ''))) return undefined;
  const isTime = host !== undefined && isTimeWord(host.form); // *begann im Mai, **ausgelöst durch** …*
  if (host && !isTime && (!companions.has(lower(node)) || rankOf(tree, host) >= 2))
    return undefined;
  const subject = subjectBefore(tree, comma);
  return subject && subject.index !== host?.index && subject.index !== node.index
    ? subject
    : undefined;
}

/** *begleitet von*: what is done with persons and bodies. */
export const companions: ReadonlySet<string> = new Set(
  `begleitet unterstützt angeführt eskortiert flankiert umringt umgeben verfolgt bewacht beobachtet beschützt geschützt gefeiert bejubelt beklatscht
   empfangen begrüßt bedrängt gedrängt getrieben angetrieben ermutigt beraten vertreten angefeuert gestützt getragen assistiert abgeschirmt
   verabschiedet bestärkt inspiriert motiviert beflügelt gejagt`.split(/\s+/),
);

/** The subject of the last inflected verb before the comma. */
function subjectBefore(tree: Tree, comma: number): Node | undefined {
  const finite = tree.nodes.findLast((word) => word.index < comma && isFinite(word));
  const verb = finite?.upos === 'AUX' && finite.head >= 0 ? tree.nodes[finite.head] : finite;
  if (!verb || dependent(tree, verb.index, 'mark')) return undefined;
  return dependents(tree, verb.index, 'nsubj', 'nsubj:pass').find(({ index }) => index < comma);
}
