import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { dependent, dependents } from './navigate.ts';
import { lemmaOfVerb } from './verb-form.ts';

/**
 * What a clause with *wie* behind its verb is: „soll klären, **wie es zu dem Unfall kam**“ is asked; „prüft den Fall, **wie ein Sprecher sagte**“
 * only tells who says so.
 */
export function maybeHowLink(
  tree: Tree,
  node: Node,
  { head, verb }: Clause,
): 'content' | 'adverbial' | undefined {
  if (node.head !== head || node.index < head || !asking.has(verb.lemma)) return undefined;
  if (!/^(advcl|ccomp)$/.test(node.deprel) || node.upos !== 'VERB') return undefined;
  if (!dependents(tree, node.index, 'mark', 'advmod').some(({ lower }) => lower === 'wie'))
    return undefined;
  if (presenting.has(lemmaOfVerb(tree, node.index)) && isBare(tree, node)) return 'adverbial';
  return node.deprel === 'advcl' &&
    dependent(tree, head, 'obj') === undefined &&
    dependent(tree, node.index, 'nsubj', 'nsubj:pass') !== undefined &&
    !dependents(tree, node.index, 'obj').some(({ lower }) => lower === 'es') // *wie der Rat **es** verlangt*
    ? 'content'
    : undefined;
}

/** Says it nothing but who, when and where? */
function isBare(tree: Tree, { index }: Node): boolean {
  return dependent(tree, index, 'obj', 'ccomp', 'xcomp', 'advcl') === undefined;
}

const asking: ReadonlySet<string> = new Set(
  `klären aufklären untersuchen prüfen überprüfen ermitteln herausfinden erforschen wissen erklären schildern zeigen beschreiben festlegen regeln entscheiden
   diskutieren überlegen verraten offenlassen beobachten erläutern nachvollziehen verstehen begreifen`.split(
    /\s+/,
  ),
);

const presenting: ReadonlySet<string> = new Set(
  'sagen mitteilen berichten heißen betonen bestätigen verlauten melden hervorgehen ankündigen schreiben'.split(
    ' ',
  ),
);
