import type { Node } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Clause } from './clause.ts';
import { localWords } from './local-words.ts';
import { dependent, nodeAt } from './navigate.ts';
import type { Unattributed } from './reading.ts';

/**
 * „Zwanzig Patienten **hätten** verlegt werden **müssen**, sagte sie“: what *mussten* is when it is only told, and nothing that did not come
 * about. *müssen* may as well be a reproach („Die Ämter hätten warnen müssen“), so a number, a time or a reason must say that it was so;
 * *können* and *dürfen* must be denied or limited: „hätten den Brand **nicht** löschen können“.
 */
export function maybeToldModal(
  { tree, clauses, clauseTimes }: Unattributed,
  { head, verb }: Clause,
): Modality | undefined {
  const { finite, modals } = verb;
  const lemma = modals[0]?.lemma;
  if (finite === undefined || lemma === undefined || nodeAt(tree, finite).lower !== 'hätten')
    return undefined;
  const words = localWords(tree, head).map((at) => nodeAt(tree, at));
  if (finite === 0 || words.some(({ lower }) => unreal.has(lower))) return undefined;
  if (lemma === 'wollen') return 'planned';
  if (lemma === 'können' || lemma === 'dürfen')
    return words.some(({ lower }) => limiting.test(lower)) ? 'possible' : undefined;
  if (lemma !== 'müssen') return undefined;
  const isSo =
    clauseTimes.get(head)?.from !== undefined ||
    words.some((word) => tellsThatItWas(word)) ||
    words.some(({ index, deprel }) => /^(nsubj|obj)/.test(deprel) && isCounted(tree, index)) ||
    clauses.some(({ parent, mark }) => parent === head && /^(weil|da|nachdem)$/.test(mark ?? ''));
  return isSo ? 'required' : undefined;
}

/** What would have been better, or was near: „hätten **früher** warnen müssen“, „hätten **beinahe** umkehren müssen“. */
const unreal: ReadonlySet<string> = new Set(
  `früher eher besser rechtzeitig längst sonst andernfalls ansonsten eigentlich fast beinahe ohne wenn dann stattdessen zumindest wenigstens
   normalerweise spätestens durchaus gern gerne lieber theoretisch womöglich vielleicht zwingend unbedingt`.split(
    /\s+/,
  ),
);

const limiting = /^(nicht|nur|kaum|nie|niemals|lediglich|kein(e[mnrs]?)?|niemande?[mn]?)$/;

/** „**bisher**, **wegen** des Sturms, **wochenlang**“ */
function tellsThatItWas({ lower }: Node): boolean {
  return /^(bisher|bislang|zuletzt|zuvor|damals|deshalb|deswegen|daher|daraufhin|wegen|aufgrund|jedes|jeden|jede|oft|häufig|mehrmals|mehrfach|wiederholt|(tage|wochen|monate|jahre|stunden)lang)$/.test(
    lower,
  );
}

function isCounted(tree: Unattributed['tree'], index: number): boolean {
  return dependent(tree, index, 'nummod') !== undefined;
}
