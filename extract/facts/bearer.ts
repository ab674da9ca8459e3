import type { Clause } from '../clause/clause.ts';
import { nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';

/** „Lebensgefahr bestehe **bei ihm** nicht“, „herrschte **bei den Gästen** Entsetzen“: with whom it is so. */
export function isBearer(reading: Reading, clause: Clause, head: number): boolean {
  return (
    /^(bestehen|herrschen|vorliegen|auftreten|entstehen|aufkommen|wachsen|überwiegen|liegen)$/.test(
      clause.verb.lemma,
    ) &&
    (nodeAt(reading.tree, head).upos === 'PRON' ||
      /^(Person|Group)$/.test(reading.typeAt(head) ?? ''))
  );
}
