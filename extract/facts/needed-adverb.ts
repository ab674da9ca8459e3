import type { Clause } from '../clause/clause.ts';
import { isNoManner } from '../clause/lexicon/restrictions.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { RelationPart } from './object-predicate.ts';

/**
 * What a verb must not lose, because it would say something else: „sieht das **anders**“, „wacht **immer früher** auf“, and without an object (`isBare`) how it
 * compares and on which side it is: „hat **weniger** verdient“, „hat sich **mehr als** halbiert“, „lagen **vorn**“.
 */
export function maybeNeededAdverb(
  tree: Tree,
  clause: Clause,
  isBare: boolean,
): RelationPart | undefined {
  const taken = new Set([
    ...clause.verb.words,
    ...(clause.restriction?.words ?? []), // *nur noch **stundenweise***
    ...clause.complements.flatMap(({ heads }) => heads),
  ]);
  const adverb = dependents(tree, clause.head, 'advmod', 'xcomp', 'obj', 'obl').find(
    (node) =>
      !taken.has(node.index) &&
      (isOtherwise(tree, node) ||
        isGrowing(tree, node) ||
        (isBare && (isNeeded(tree, node) || isManner(tree, clause.verb.lemma, node)))),
  );
  if (!adverb) return undefined;
  if (isGrowing(tree, adverb))
    return { text: `immer ${lower(adverb)}`, words: [adverb.index - 1, adverb.index] };
  const isBeyond =
    tree.nodes[adverb.index + 1]?.lower === 'als' && adverb.index + 2 === clause.head;
  return isBeyond
    ? { text: `${lower(adverb)} als`, words: [adverb.index, adverb.index + 1] }
    : { text: lower(adverb), words: [adverb.index] };
}

/** „wachen **immer früher** auf“ */
function isGrowing({ nodes }: Tree, node: Node): boolean {
  return (
    nodes[node.index - 1]?.lower === 'immer' &&
    (node.feats['Degree'] === 'Cmp' || /^(früher|später|länger|öfter|häufiger)$/.test(lower(node)))
  );
}

/** *anders*, but neither *jemand anders*, *nirgendwo anders* nor „**Anders als** sein Vorgänger verzichtet er“ */
function isOtherwise(tree: Tree, node: Node): boolean {
  if (lower(node) !== 'anders') return false;
  if (node.index === 0 && tree.nodes[1]?.lower === 'als') return false;
  const before = tree.nodes[node.index - 1];
  return (
    before === undefined ||
    !/^(?:irgend)?(?:jemand|niemand)|^(?:irgend|nirgend)(?:wo|s)|^wer$/.test(lower(before))
  );
}

function isNeeded(tree: Tree, node: Node): boolean {
  if (!/^(ADV|ADJ|DET|PRON|NUM)$/.test(node.upos)) return false;
  if (dependents(tree, node.index, 'case', 'det', 'nmod').some((word) => !isThan(tree, word)))
    return false;
  if (sides.has(lower(node))) return dependent(tree, node.index, 'conj') === undefined; // *hinten und vorne*
  return compares(node) && !isNoLonger(tree, node);
}

/** „handelte **vorsätzlich**“, „spielte **unentschieden**“: with verbs that say little the last word says how. */
function isManner(tree: Tree, lemma: string, node: Node): boolean {
  return (
    vague.has(lemma) &&
    node.deprel === 'advmod' &&
    (node.upos === 'ADJ' || lower(node) === 'allein') &&
    (node.index === 0 || /^\p{Ll}/u.test(node.form)) &&
    tree.children[node.index]?.length === 0 &&
    !isNoManner(lower(node))
  );
}

const vague: ReadonlySet<string> = new Set(
  'handeln vorgehen verfahren urteilen argumentieren wirtschaften gehen spielen arbeiten wohnen reden sprechen denken aussagen sitzen fahren fliegen siegen schlafen leben laufen verlaufen enden auftreten trainieren verhandeln kämpfen'.split(
    ' ',
  ),
);

/** „höher **als im Vorjahr**“ */
function isThan(tree: Tree, { index, deprel }: Node): boolean {
  return deprel === 'nmod' && dependent(tree, index, 'case')?.lower === 'als';
}

/** Where one is in a contest or a row. */
const sides: ReadonlySet<string> = new Set(
  'vorn vorne hinten voran voraus zurück vorbei obenauf gleichauf abseits'.split(' '),
);

/** *mehr, stärker, schlechter*; *später, eher, lieber, weiter* say when, or what is wanted. */
function compares(node: Node): boolean {
  const form = lower(node);
  if (/^(mehr|weniger|besser|schlechter)$/.test(form)) return true;
  return (
    node.upos === 'ADJ' &&
    node.feats['Degree'] === 'Cmp' &&
    !/^(früher|später|länger|eher|lieber|weiter|näher|ferner|öfter|häufiger)$/.test(form)
  );
}

/** *nicht mehr, kein Wort mehr, nie mehr, nicht länger, immer mehr* */
function isNoLonger(tree: Tree, { index, head }: Node): boolean {
  const before = index > 0 ? lower(nodeAt(tree, index - 1)) : '';
  const isDenied = dependents(tree, head, 'advmod').some((node) =>
    /^(nicht|nie|niemals|kaum|nirgends)$/.test(lower(node)),
  );
  return isDenied || /^(nicht|nie|nichts|niemand|kein|keine|keinen)$/.test(before);
}
