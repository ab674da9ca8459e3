import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/**
 * „Der Täter **muss** den Hof **gekannt haben**“: what somebody concludes, no order. What has to be done by then is one („muss bis Mai
 * bezahlt haben“), and so is what holds for all: „**Bewerber** müssen eine Lehre abgeschlossen haben“.
 */
export function isConcluded(tree: Tree, { head, verb, subjects }: Clause): boolean {
  const modal = verb.modals[0];
  if (modal?.lemma !== 'müssen' || modal.mood === 'conditional' || verb.modals.length > 1)
    return false;
  if (!verb.perfectInfinitive || verb.finite === undefined) return false;
  if (!/^(muss|müsse|müssen)$/.test(lower(nodeAt(tree, verb.finite)))) return false;
  return (
    subjects.length > 0 &&
    subjects.every((subject) => isCertainOne(tree, subject)) &&
    localWords(tree, head).every((at) => !demanding.test(nodeAt(tree, at).lower))
  );
}

/** *der Täter, er, es, Weber*; not *Bewerber, jeder, wer, man*. */
function isCertainOne(tree: Tree, subject: number): boolean {
  const node = nodeAt(tree, subject);
  if (node.upos === 'PROPN') return true;
  if (node.upos === 'PRON') return /^(er|sie|es|dieser?|das)$/.test(lower(node));
  return dependents(tree, subject, 'det', 'det:poss').some(({ lower: article }) =>
    /^(der|die|das|diese[rs]?|(sein|ihr)e?)$/.test(article),
  );
}

const demanding =
  /^(bis|bevor|ehe|vor|vorher|zuvor|mindestens|spätestens|nicht|zunächst|erst|jeweils)$/;

/** „Das Gutachten liegt vor. Es **kommt zu dem Schluss**, dass …“: a paper or a court does, so that *es* is somebody. */
export function concludes(tree: Tree, head: number): boolean {
  return (
    /^(kommen|gelangen)$/.test(tree.nodes[head]?.lemma ?? '') &&
    dependents(tree, head).some(({ form }) =>
      /^(Schluss|Ergebnis|Erkenntnis|Urteil|Überzeugung|Einschätzung)$/.test(form),
    )
  );
}
