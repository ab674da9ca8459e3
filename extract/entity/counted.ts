import type { Node } from '../parser/tree.ts';

/** *drei Verletzte*, *elf Richter* */
export function isCounted(before: readonly Node[]): boolean {
  return before.some(
    ({ deprel, form }) => deprel === 'nummod' && !/^(?:1|eine?[rsnm]?)$/i.test(form),
  );
}

/** *drei Messer*, *zwei Mädchen*: neuters whose plural looks like the singular. */
export function isUnchanged({ form, lemma, feats }: Node): boolean {
  return form === lemma && feats['Gender'] === 'Neut' && /(?:er|el|chen|lein)$/.test(form);
}
