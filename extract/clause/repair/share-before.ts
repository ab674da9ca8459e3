import type { Node, Tree } from '../../parser/tree.ts';
import { isGoverned } from '../lexicon/valency.ts';
import { dependent, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';

/**
 * „Es kamen **1400 von ihnen**“, „stammen **die meisten von ihnen** aus Rom“, „kommt auf **19 von 46 Sitzen**“: a number straight before
 * *von* counts those behind it.
 */
export function maybeShare(tree: Tree, node: Node): Node | undefined {
  if (node.deprel === 'advmod' && lower(node) === 'davon') return maybeShared(tree, node);
  const { nodes } = tree;
  if (!node.deprel.startsWith('obl')) return undefined;
  const first = node.upos === 'PRON' ? node : firstOfCounted(tree, node);
  if (!first || nodes[first.index - 1]?.lower !== 'von') return undefined;
  const number = nodes[first.index - 2];
  return number?.head === node.head &&
    (number.upos === 'NUM' || someOf.test(number.form)) &&
    /^(nsubj|nsubj:pass|obj|obl)$/.test(number.deprel)
    ? number
    : undefined;
}

/** The number of *46 Sitzen* behind another that is no year: „1921 von zwei Schwestern“. */
function firstOfCounted({ nodes }: Tree, { index, upos }: Node): Node | undefined {
  const number = nodes[index - 1];
  if (upos !== 'NOUN' || number?.upos !== 'NUM' || number.head !== index) return undefined;
  const share = nodes[index - 3];
  return share?.upos === 'NUM' && !/^(1[5-9]|20)\d\d$/.test(share.form) ? number : undefined;
}

const someOf =
  /^(meisten|viele|vielen|einige|einigen|mehrere|manche|wenige|keine[rs]?|eine[rs]?|niemand|jemand|jede[rs]?)$/i;

/** „ob **ein Teil davon** verloren ist“, „**drei davon** wurden verletzt“: straight behind a share or a number *davon* tells of what. */
function maybeShared(tree: Tree, { index, head }: Node): Node | undefined {
  const share = tree.nodes[index - 1];
  if (!share || (share.index !== head && share.head !== head)) return undefined;
  return /^(nsubj|nsubj:pass|obj|obl)$/.test(share.deprel) && isShare(tree, share)
    ? share
    : undefined;
}

function isShare(tree: Tree, { index, upos, form, head }: Node): boolean {
  if (isGoverned(lemmaOfVerb(tree, head), 'von')) return false;
  return (
    upos === 'NUM' ||
    (/^((groß|bruch)?teile?n?|hälfte|drittel|viertel|fünftel|mehrzahl|mehrheit|rest|prozent|eine[rsmn]?|keine[rs]?|einige|mehrere|viele|wenige|beide)$/i.test(
      form,
    ) &&
      dependent(tree, index, 'nmod') === undefined)
  );
}
