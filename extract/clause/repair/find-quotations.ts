import type { Tree } from '../../parser/tree.ts';

/** The words between the marks of each quotation: its first and its last one. */
export function findQuotations(tree: Tree): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  let first: number | undefined;
  for (const { form, index } of tree.nodes) {
    if (form.length > 1) continue;
    if (first === undefined && openingMarks.has(form)) first = index + 1;
    else if (first !== undefined && closingMarks.has(form)) {
      if (index > first) found.push({ first, last: index - 1 });
      first = undefined;
    }
  }
  return found;
}

const closingMarks: ReadonlySet<string> = new Set('“ « " ” »'.split(' '));

const openingMarks: ReadonlySet<string> = new Set('„ » " “ «'.split(' '));
