import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import { isAnimate } from './animate.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { agreesSurely } from './pronoun-rules.ts';
import type { Quotations } from './quotations.ts';
import { isReported } from './reported.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { isBehindColon } from './syntax.ts';

/**
 * *Die Aktie fiel, ehe **sie** sich erholte*, *Die Bahn stellte den Verkehr ein; ob **er** aufgenommen wird, ist offen*,
 * *Auch die Rechte sind vergeben: Gekauft hat **sie** ein Verlag*: the only one that the clause before names and that agrees.
 */
export function maybeOnlyOne(
  tree: Tree,
  pronoun: FoundPronoun,
  candidates: readonly Candidate[],
  quotations: Quotations,
): Candidate | undefined {
  if (pronoun.pronoun !== 'personal' || !/^(?:er|sie|ihn)$/i.test(pronoun.text)) return undefined;
  const { head: verb, deprel } = nodeAt(tree, pronoun.head);
  if (
    verb < 0 ||
    !(
      isBefore(tree, verb) ||
      isWhether(tree, verb, deprel) ||
      isBehindColon(tree, nodeAt(tree, pronoun.head))
    )
  )
    return undefined;
  if (isSpeechVerb(infinitiveAt(tree, verb)) || isReported(tree, pronoun.head)) return undefined;
  const found = candidates.filter(
    (candidate) =>
      candidate.mention.sentence === pronoun.sentence &&
      candidate.place.clause !== verb &&
      quotations.at(candidate.mention.start) === quotations.at(pronoun.start) &&
      (isCore(candidate) || isAnimate(candidate)) &&
      agreesSurely(pronoun, candidate),
  );
  const [one] = found;
  const isOnly =
    one && found.every(({ drafts }) => drafts.every((each) => one.drafts.includes(each)));
  return isOnly && isCore(one) ? one : undefined;
}

function isCore({ place, mention }: Candidate): boolean {
  const isOwner = mention.kind === 'pronoun' && mention.pronoun === 'possessive';
  return !isOwner && (place.role === 'subject' || place.role === 'object');
}

/** *…, **ehe** er stieg*: a clause of time behind the one that it is part of */
function isBefore(tree: Tree, verb: number): boolean {
  const { deprel, head } = nodeAt(tree, verb);
  return (
    deprel === 'advcl' &&
    head >= 0 &&
    head < verb &&
    dependents(tree, verb, 'mark').some(
      (word) => /^(?:ehe|bevor|bis|nachdem|sobald)$/.test(lower(word)) && word.index > head,
    )
  );
}

/** *…; **ob** er aufgenommen **wird**, ist offen* */
function isWhether(tree: Tree, verb: number, deprel: string): boolean {
  return (
    deprel === 'nsubj:pass' &&
    dependents(tree, verb, 'mark').some(
      ({ index, lower: form }) =>
        form === 'ob' && tree.nodes.slice(0, index).some((word) => word.form === ';'),
    )
  );
}
