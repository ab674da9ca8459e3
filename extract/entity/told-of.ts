import { dependents, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Draft } from './draft.ts';
import type { FoundMention } from './found-mention.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { conjunctsOf, placeOf, topOf } from './syntax.ts';

/** Is somebody without a name only told of in a clause about others: *die **einen Juwelier** überfielen*? */
export function isAside(trees: readonly Tree[], { hasName, mentions }: Draft): boolean {
  return (
    !hasName &&
    mentions.every(({ sentence, head }) => {
      const tree = trees[sentence];
      const clause = tree ? placeOf(tree, head).clause : -1;
      return tree !== undefined && clause >= 0 && nodeAt(tree, clause).deprel.startsWith('acl');
    })
  );
}

/** Does a body or an office of the town stand before its name: *der Stadtrat von Mölln*? */
export function isGoverned(trees: readonly Tree[], { mentions }: Draft): boolean {
  return mentions.some(({ sentence, head }) => {
    const tree = trees[sentence];
    const above = tree ? tree.nodes[nodeAt(tree, head).head] : undefined;
    return above !== undefined && above.index < head && municipal.test(above.form);
  });
}

/** Does the text name the person behind a work: *der Film „Kälte“ von Robert Stahl*? */
export function isMaker(trees: readonly Tree[], { type, mentions }: Draft): boolean {
  return (
    type === 'Person' &&
    mentions.some(({ sentence, head, kind }) => {
      const tree = trees[sentence];
      return tree !== undefined && kind === 'name' && isBehindWork(tree, head);
    })
  );
}

/** Does the text only tell that somebody is from the town, or something near it: *Lene Vang aus Kopenhagen*, *der Wechsel nach Prag*, *in **seinem Heimatort***? */
export function isOrigin(trees: readonly Tree[], { mentions }: Draft): boolean {
  return mentions.every((mention) => {
    const { sentence, head, kind } = mention;
    if (kind === 'nominal') return mention.phrase.possessive !== undefined;
    const tree = trees[sentence];
    const from =
      tree && dependents(tree, head, 'case').find(({ form }) => /^(?:aus|nach|bei)$/.test(form));
    return from !== undefined && /^(?:NOUN|PROPN)$/.test(tree?.nodes[from.index - 1]?.upos ?? '');
  });
}

/** Is it joined by *und* with another where it was named last: ***Korda und Brehm** zögern. Der Konzern …*? */
export function isOneOfSeveral(
  trees: readonly Tree[],
  draft: Draft,
  { start }: FoundMention,
): boolean {
  const last = lastName(draft, start);
  const tree = last && trees[last.sentence];
  return last && tree ? conjunctsOf(tree, topOf(tree, last.head)).length > 0 : false;
}

/** Was it named last as that of somebody: ***Litauens** Präsidentin*? */
export function isOwner(trees: readonly Tree[], draft: Draft, { start }: FoundMention): boolean {
  const last = lastName(draft, start);
  const tree = last && trees[last.sentence];
  if (!last || !tree) return false;
  return (
    nodeAt(tree, last.head).deprel === 'nmod' && dependents(tree, last.head, 'case').length === 0
  );
}

/** Where it was last called by a name. */
function lastName({ mentions }: Draft, before: number): FoundMention | undefined {
  return mentions.findLast((mention) => mention.start < before && mention.kind === 'name');
}

/** *der Beitrag **„Kälte“ von** Robert Stahl*: behind a quotation mark and *von*, or below a work. */
function isBehindWork(tree: Tree, head: number): boolean {
  const of = dependents(tree, head, 'case').find(({ form }) => form === 'von');
  if (!of) return false;
  if (/^[“"«”]$/.test(tree.nodes[of.index - 1]?.form ?? '')) return true;
  const above = tree.nodes[nodeAt(tree, head).head];
  return above !== undefined && above.upos === 'NOUN' && maybeTypeOfNoun(above.lemma) === 'Work';
}

const municipal =
  /(?:^|stadt|gemeinde|orts|dorf)(?:rat|rats|rates|verwaltung|verordnete|verordneten|parlament|werke)$|(?:^|ober)bürgermeister(?:in|s)?$|^(?:Rathaus|Magistrat|Kämmerer|Stadtkämmerer|Bauamt|Ordnungsamt)$/i;
