import type { Clause } from '../clause/clause.ts';
import { maybeNounAttitude } from '../clause/lexicon/attitudes.ts';
import { isObjectControl } from '../clause/lexicon/control.ts';
import { nodeAt, subtree } from '../clause/navigate.ts';
import { perForm } from '../clause/per-form.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Span } from '../text/sentence.ts';

/**
 * „Offen blieb die Frage, **wer zahlt**“, „hält an dem Ziel fest, **das Bad zu schließen**“: without its clause nobody knows which question or
 * goal is meant.
 */
export function contentsOf(
  reading: Reading,
  clause: Clause,
  ends: readonly (number | undefined)[],
): Span[] {
  const { tree, clauses } = reading;
  const spans: Span[] = [];
  for (const end of ends) {
    const noun = end === undefined ? undefined : tree.nodes[end];
    if (noun?.upos !== 'NOUN' || !hasContent(noun.form)) continue;
    for (const content of clauses)
      if (content.head > noun.index && isContentOf(tree, noun.index, { content, clause })) {
        const span = maybeSpan(tree, noun.index, content.head);
        if (span) spans.push(span);
      }
  }
  return spans;
}

/** Nouns that are empty without what they are about: *Frage, Ziel, Vorwurf, Hinweis*. */
const hasContent = perForm(
  (form): boolean => maybeNounAttitude(form) !== undefined || asking.test(form),
);

const asking =
  /(frage|fragen|idee|ideen|gedanken?|these|annahme|überzeugung|auffassung|ansicht|meinung|behauptung|aussage|nachricht|hinweise?|argument|begründung|tatsache|umstand|eindruck|gefühl|gewissheit|aufgabe|erwartung|problem|phänomen|trend|prinzip|regel|gerücht)$/i;

/** Hangs on the noun, or stands straight behind it where it is no complement of the verb's own. */
function isContentOf(
  tree: Tree,
  noun: number,
  { content, clause }: { content: Clause; clause: Clause },
): boolean {
  const node = nodeAt(tree, content.head);
  if (node.head === noun) return content.link !== 'relative';
  if (content.parent !== clause.head) return false;
  if (content.link === 'content') return true;
  return (
    content.link === 'infinitive' &&
    !isObjectControl(clause.verb.lemma) &&
    !/^(um|ohne|statt|anstatt)$/.test(content.mark ?? '')
  );
}

/** The clause behind its comma, if only the end of the verb stands between it and the noun's phrase. */
function maybeSpan(tree: Tree, noun: number, content: number): Span | undefined {
  const words = subtree(tree, content).filter((at) => nodeAt(tree, at).upos !== 'PUNCT');
  const [first = content] = words;
  if (first < noun || tree.nodes[first - 1]?.form !== ',') return undefined;
  const phrase = new Set(subtree(tree, noun));
  const between = tree.nodes.slice(noun + 1, first - 1);
  if (!between.every((node) => phrase.has(node.index) || isEndOfVerb(node))) return undefined;
  return { start: nodeAt(tree, first).start, end: nodeAt(tree, words.at(-1) ?? content).end };
}

/** *lehnte die Forderung **ab**, …*, *muss die Frage **klären**, …*, *die Frage **zu klären**, …* */
function isEndOfVerb({ deprel, upos, feats }: Node): boolean {
  return (
    deprel === 'compound:prt' ||
    upos === 'AUX' ||
    deprel === 'mark' ||
    (upos === 'VERB' && feats['VerbForm'] !== 'Fin')
  );
}
