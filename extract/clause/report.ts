import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { maybeSourceKind } from './lexicon/sources.ts';
import { lower, nodeAt, subtree } from './navigate.ts';
import { perForm } from './per-form.ts';

/**
 * The noun that a clause only reports from: „**Berichte**, wonach der Klub verkauft wird“, „**Angaben**, nach denen …“,
 * „ein **Gesetz**, demzufolge …“.
 */
export function maybeReport(tree: Tree, clause: Clause): number | undefined {
  if (
    (clause.link !== 'relative' && clause.link !== 'noun' && clause.link !== 'adverbial') ||
    clause.parent === undefined
  )
    return undefined;
  const words = subtree(tree, clause.head).filter((at) => nodeAt(tree, at).upos !== 'PUNCT');
  const [first, second] = words.slice(0, 2).map((at) => lower(nodeAt(tree, at)));
  if (first === undefined || words[0] === 0) return undefined;
  const noun = hostOf(tree, clause) ?? nounBefore(tree, words[0] as number);
  if (/^(wonach|demzufolge|denenzufolge|derzufolge)$/.test(first)) return noun;
  const told = (first === 'nach' || first === 'laut') && /^(dem|der|denen)$/.test(second ?? '');
  return told && noun !== undefined && isClaim(lower(nodeAt(tree, noun))) ? noun : undefined;
}

/** „eine **Studie** des Instituts, wonach …“: what the clause hangs on. */
function hostOf(tree: Tree, { host }: Clause): number | undefined {
  return host !== undefined && isClaim(lower(nodeAt(tree, host))) ? host : undefined;
}

/** Straight before the comma, or with the rest of the verb between: „wies **Berichte** zurück, wonach …“. */
function nounBefore(tree: Tree, first: number): number | undefined {
  const before = tree.nodes.slice(Math.max(0, first - 4), first);
  const nouns = before.filter(({ upos }) => upos === 'NOUN');
  return (nouns.findLast((node) => isClaim(lower(node))) ?? nouns.at(-1))?.index;
}

const isClaim = perForm(
  (form): boolean =>
    maybeSourceKind(form) !== undefined ||
    /(gerüchte|gerüchten|hinweise|hinweisen|vorwürfe|vorwürfen|behauptung(en)?|theorie|these|meldung(en)?|darstellung(en)?)$/.test(
      form,
    ),
);
