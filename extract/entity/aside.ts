import { dependents, hasCase, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { Candidate } from './candidates.ts';
import type { FoundPronoun } from './found-mention.ts';
import { isReported } from './reported.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';

/** *einen Vorhang, der **den Lärm** dämpft*, *sagte, **der Minister** müsse gehen*: what a clause about something else tells is less in mind. */
export function isAside(
  asking: Tree,
  { sentence, head }: FoundPronoun,
  { tree, mention, place }: Candidate,
): boolean {
  if (mention.sentence === sentence || place.clause < 0) return false;
  const { deprel, head: above } = nodeAt(tree, place.clause);
  if (deprel.startsWith('acl')) return true;
  const isTold = deprel.startsWith('ccomp') && above === tree.root;
  return isTold && isSpeechVerb(infinitiveAt(tree, above)) && !isReported(asking, head);
}

/** *erzählt von einer Frau, **deren Sohn** verschwand. **Er** …*, *Schüler, **deren Eltern** arm sind. **Sie** …*: rather who they belong to, or the whole. */
export function isOfRelative(
  { sentence, pronoun, start }: FoundPronoun,
  { tree, mention, place }: Candidate,
): boolean {
  return (
    pronoun === 'personal' &&
    mention.kind === 'nominal' &&
    mention.start < start &&
    (mention.sentence !== sentence || place.role === 'subject') &&
    /^(?:deren|dessen)$/.test(mention.phrase.possessive?.lower ?? '') &&
    nodeAt(tree, place.clause < 0 ? tree.root : place.clause).deprel.startsWith('acl')
  );
}

/** ***Er** habe gekündigt, weil **dieser** stahl. … er*: rather the subject of the main clause. */
export function isInAdverbial(
  { sentence }: FoundPronoun,
  { tree, mention, place }: Candidate,
): boolean {
  return (
    mention.sentence < sentence &&
    place.clause >= 0 &&
    nodeAt(tree, place.clause).deprel.startsWith('advcl')
  );
}

/** *Wie die Kommission mitteilte, kam sie auf 51 Prozent*, *Der Biologin **zufolge** …*: who only tells is rather not spoken of. */
export function isSource({ sentence }: FoundPronoun, { tree, place, mention }: Candidate): boolean {
  if (mention.sentence !== sentence || place.clause < 0) return false;
  if (place.role === 'attribute') return isPaperTelling(tree, mention.head);
  if (place.role !== 'subject') return hasCase(tree, mention.head, 'zufolge');
  const infinitive = infinitiveAt(tree, place.clause);
  return (
    (isSpeechVerb(infinitive) || informing.has(infinitive)) &&
    dependents(tree, place.clause).some((word) => /^wie$/i.test(word.form))
  );
}

/** *nach Informationen **dieser Zeitung** liegt sie bei …* */
function isPaperTelling(tree: Tree, head: number): boolean {
  const { form, head: above } = nodeAt(tree, head);
  return (
    /^(?:Zeitung|Redaktion|Nachrichtenagentur|Agentur)$/.test(form) &&
    above >= 0 &&
    (hasCase(tree, above, 'nach') || hasCase(tree, above, 'laut'))
  );
}

const informing: ReadonlySet<string> = new Set(
  'bekanntgeben geben melden vermelden angeben feststellen herausfinden'.split(' '),
);

/** *Dass **die Regierung** Stellen schafft, hält **sie** für einen Trick*: who judges a clause is rather not its subject. */
export function isInJudged(
  asking: Tree,
  { sentence, head, pronoun }: FoundPronoun,
  { mention, place }: Candidate,
): boolean {
  if (pronoun !== 'personal' || mention.sentence !== sentence || place.role !== 'subject')
    return false;
  const verb = nodeAt(asking, head).head;
  const said = place.clause < 0 ? undefined : nodeAt(asking, place.clause);
  return (
    said !== undefined &&
    said.head === verb &&
    verb > place.clause &&
    mention.kind !== 'pronoun' &&
    judging.test(infinitiveAt(asking, verb)) &&
    dependents(asking, said.index, 'mark').some((word) => /^dass$/i.test(word.form))
  );
}

const judging =
  /^(?:halten|finden|nennen|bezeichnen|kritisieren|begrüßen|loben|rügen|verurteilen|ablehnen|werten|bezweifeln|bestreiten|empfinden)$/;
