import type { Node, Tree } from '../parser/tree.ts';
import { maybeHowLink } from './asked-how.ts';
import type { Clause, Link } from './clause.ts';
import { dependent, dependents, lower } from './navigate.ts';

/** „untersuchten, **wie** Bienen **schlafen**“: with a subject behind a question word it is no infinitive. */
export function isAskedOf(tree: Tree, { index }: Node): boolean {
  return (
    dependent(tree, index, 'nsubj') !== undefined &&
    dependents(tree, index, 'mark', 'advmod').some((word) => questions.has(lower(word)))
  );
}

/** „nach Bern, **wo** seine Eltern ein Hotel **betreiben**“: with a subject and *wo* it is no infinitive. */
export function isBehindWo(tree: Tree, { index }: Node): boolean {
  return dependent(tree, index, 'nsubj') !== undefined && asksWhere(tree, index);
}

const questions: ReadonlySet<string> = new Set(
  'wo woher wohin wie warum weshalb wann ob dass'.split(' '),
);

/** Does the clause open with *wo, woher, wohin*? */
export function asksWhere(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'mark', 'advmod').some((word) =>
    /^(wo|woher|wohin)$/.test(lower(word)),
  );
}

/** „reist nach Bern weiter, **wo** …“ tells of Bern; „will ablesen, **wo** er aufgewachsen ist“ is what is asked, as is *klären, **wie** es dazu kam*. */
export function maybeWhereLink(tree: Tree, node: Node, parent: Clause): Link | undefined {
  if (node.head !== parent.head || node.index < parent.head) return undefined;
  const how = maybeHowLink(tree, node, parent);
  if (how) return how;
  if (
    (node.deprel !== 'advcl' && node.deprel !== 'xcomp' && node.deprel !== 'ccomp') ||
    !isBehindWo(tree, node)
  )
    return undefined;
  return asking.test(parent.verb.lemma)
    ? 'content'
    : parent.complements.length > 0
      ? 'relative'
      : undefined;
}

const asking =
  /^(ablesen|herausfinden|klären|prüfen|untersuchen|ermitteln|wissen|verraten|zeigen|erfahren|entscheiden|fragen|erklären|sagen|sehen|überlegen|rekonstruieren|erforschen|erkunden|feststellen|nachweisen|bestimmen|festlegen|beschreiben|schildern|erzählen|berichten|beantworten|angeben|mitteilen|offenlassen|nachlesen|erkennen|zurückverfolgen|nachvollziehen)$/;
