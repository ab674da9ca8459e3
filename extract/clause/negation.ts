import type { Node, Tree } from '../parser/tree.ts';
import { maybeBeforeBut } from './but-other.ts';
import type { Clause } from './clause.ts';
import { isFixedAdverbial } from './complements.ts';
import { deniesAttribute } from './denied-attribute.ts';
import { isContrary } from './lexicon/connectives.ts';
import { isJustAsLittle } from './just-as-little.ts';
import { localWords } from './local-words.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { conjuncts } from './phrase.ts';
import { isNotAll } from './phrase-parts.ts';
import { isBehindLikeness, isRecord } from './record.ts';
import { hasWord } from './sentence-words.ts';

/** What a clause denies: all of it, or only what one of its phrases takes part in. */
export interface Negation {
  readonly clause: boolean;
  /** Heads of denied phrases: *nicht der Trainer, sondern …*. */
  readonly phrases: ReadonlySet<number>;
}

const negators: ReadonlySet<string> = new Set(
  'nicht nie niemals kaum keineswegs keinesfalls nirgends nirgendwo mitnichten weder nimmer'.split(
    ' ',
  ),
);
const nobody: ReadonlySet<string> = new Set(
  'nichts niemand niemanden niemandem niemandes keiner keine keines keins keinen keinem'.split(' '),
);
const kein: ReadonlySet<string> = new Set(
  'kein keine keinen keinem keiner keines keinerlei'.split(' '),
);

/** Finds what *nicht, kein, nie, weder … noch, ohne zu, nicht A, sondern B* deny. */
export function findNegation(tree: Tree, clause: Clause): Negation {
  const words = localWords(tree, clause.head).map((at) => nodeAt(tree, at));
  const phrases = new Set<number>(deniedPhrases(tree, clause));
  let whole =
    (clause.link !== 'main' &&
      (clause.mark === 'ohne' || clause.mark === 'statt' || clause.mark === 'anstatt')) ||
    isInNeither(tree, clause);
  for (const word of words) {
    if (isKein(word) && isByNoMeans(tree, word)) whole = true;
    if (isJustAsLittle(tree, clause, word)) whole = true;
    if (!isNegator(tree, word)) continue;
    const phrase =
      maybeContrasted(tree, clause, word, words) ??
      maybeBeforeBut(tree, clause, word) ??
      maybeAfterthought(tree, clause, word) ??
      maybeContrary(tree, clause, word) ??
      maybeSecondPredicate(tree, clause, word);
    if (phrase === undefined) whole ||= !isInsidePhrase(tree, clause, word);
    else if (phrase === clause.head) whole = true;
    else phrases.add(phrase);
  }
  if (isCorrected(tree, clause)) return { clause: false, phrases: new Set([clause.head]) };
  const carried = clause.verb.words.some((at) => at !== clause.head && isDenied(tree, at));
  return { clause: whole || carried || deniesOnlyArgument(tree, clause), phrases };
}

/** „wollte das **weder bestätigen noch dementieren**“: both verbs stand behind *weder*, without a comma. */
function isInNeither(tree: Tree, clause: Clause): boolean {
  if (!hasWord(tree, 'weder')) return false;
  if (isSecondOfNeither(tree, clause)) return true;
  const before = tree.nodes.slice(0, clause.head);
  const neither = before.findLastIndex((node) => /^(weder|,|;|:)$/.test(lower(node)));
  return (
    neither >= 0 &&
    lower(nodeAt(tree, neither)) === 'weder' &&
    clause.verb.finite !== clause.head &&
    !isJoinedBehindNor(before.slice(neither))
  );
}

/** „hat **weder** gehalten **noch** gebremst **und** einen Zaun gerammt“: what *und* adds behind *noch* is so. */
function isJoinedBehindNor(words: readonly Node[]): boolean {
  const nor = words.findIndex((word) => lower(word) === 'noch');
  return nor >= 0 && words.slice(nor).some((word) => lower(word) === 'und');
}

/** „**kein** Mal“, „auf **keinen** Fall“, „unter **keinen** Umständen“. */
function isByNoMeans({ nodes }: Tree, word: Node): boolean {
  const noun = nodes[word.head];
  return noun !== undefined && (noun.form === 'Mal' || isFixedAdverbial(nodes, noun));
}

/** „Weder bestätigte sie den Bericht, **noch** dementierte sie ihn“ */
function isSecondOfNeither(tree: Tree, { head, link }: Clause): boolean {
  return (
    link === 'conjunct' &&
    dependents(tree, head).some(
      (word) => lower(word) === 'noch' && tree.nodes[word.index - 1]?.form === ',',
    )
  );
}

/** *nicht nur, nicht weniger als zehn, nicht zuletzt, nicht erst seit gestern, nicht zum ersten Mal* leave the verb alone. */
function isNegator(tree: Tree, word: Node): boolean {
  if (!negators.has(lower(word)) || deniesAttribute(tree, word)) return false;
  if (lower(word) === 'nie' && isRecord(tree, word)) return false;
  if (isBehindLikeness(tree, word) || isNotAll(tree, word.index)) return false;
  const [next, second, third] = tree.nodes
    .slice(word.index + 1, word.index + 5)
    .filter((node) => lower(node) !== 'dem')
    .map(lower);
  if (next === 'allein' && isLeftAlone(tree, word)) return true;
  if (next === 'erst' && tree.nodes[word.index - 1]?.lower === 'gar') return true; // *davon war **gar nicht erst** die Rede*
  if (/^(nur|bloß|allein|lediglich|ausschließlich|zuletzt|umsonst|erst)$/.test(next ?? ''))
    return false;
  if ((next === 'mehr' || next === 'länger') && onlyBehind.has(second ?? '')) return false;
  if (/^(weniger|mehr)$/.test(next ?? '') && second === 'als') return false;
  return !(next === 'zu' && second === 'ersten' && third === 'mal');
}

/** „fordert **nicht mehr nur** die Opposition“ */
const onlyBehind: ReadonlySet<string> = new Set(['nur', 'bloß', 'lediglich', 'ausschließlich']);

/** „lässt sie **nicht allein**“, „will **nicht allein** entscheiden“, but not „liegt **nicht allein** am Wetter“: what ends the clause is no *nicht nur*. */
function isLeftAlone({ nodes }: Tree, { index }: Node): boolean {
  const behind = nodes[index + 2];
  return behind === undefined || /^(PUNCT|VERB|AUX|PART)$/.test(behind.upos);
}

/** The phrase that *sondern* takes back: the one that the phrase behind *sondern* is coordinated with. */
function maybeContrasted(
  tree: Tree,
  clause: Clause,
  negator: Node,
  words: readonly Node[],
): number | undefined {
  const sondern = words.find((word) => lower(word) === 'sondern' && word.index > negator.index);
  if (!sondern) return undefined;
  const replacement = nodeAt(tree, sondern.head);
  if (replacement.deprel === 'conj' && replacement.head !== clause.head) return replacement.head;
  return maybePhraseBehind(tree, clause, { negator, sondern }) ?? clause.head;
}

/** „zeigte sich mit den Mengen zufrieden, **nicht aber mit den Preisen**“: behind the verb and a comma. */
function maybeAfterthought(
  { nodes }: Tree,
  { head, verb }: Clause,
  negator: Node,
): number | undefined {
  const phrase = nodes[negator.head];
  return nodes[negator.index - 1]?.form === ',' &&
    phrase !== undefined &&
    /^(NOUN|PROPN)$/.test(phrase.upos) &&
    phrase.index > negator.index &&
    phrase.head === head &&
    verb.words.every((word) => word < negator.index)
    ? phrase.index
    : undefined;
}

/** „fand den Wagen, **den Fahrer aber nicht**“, „fuhr am Montag, **am Dienstag jedoch nicht**“: only what stands behind the comma. */
function maybeContrary(
  { nodes }: Tree,
  { head, verb }: Clause,
  { index }: Node,
): number | undefined {
  const before = nodes[index - 1];
  const isJoined = before?.deprel === 'conj' && before.upos === 'NOUN' && before.head !== head;
  if (!isJoined && !isContrary(before?.lower ?? '')) return undefined;
  const next = nodes[index + 1];
  if (next && next.upos !== 'PUNCT') return undefined;
  const comma = nodes.slice(0, index).findLastIndex(({ form }) => form === ',');
  if (comma < 0 || verb.words.some((word) => word > comma)) return undefined;
  return nodes.slice(comma, index).find(({ upos }) => /^(NOUN|PROPN)$/.test(upos))?.index;
}

/** „sei veraltet oder **nicht vorhanden**“: *nicht* denies the joined predicate alone. */
function maybeSecondPredicate(
  { nodes }: Tree,
  { head, verb }: Clause,
  negator: Node,
): number | undefined {
  const predicate = verb.copula === undefined ? undefined : nodes[negator.head];
  return predicate?.deprel === 'conj' &&
    predicate.head === head &&
    predicate.index > negator.index &&
    lower(negator) === 'nicht'
    ? predicate.index
    : undefined;
}

/** „kam **nicht wegen des Regens**, sondern **aus** Protest zu spät“, „fehlte **nicht, weil** …, sondern **weil** …“: only the cause is another. */
function maybePhraseBehind(
  tree: Tree,
  clause: Clause,
  { negator, sondern }: { negator: Node; sondern: Node },
): number | undefined {
  const next = tree.nodes[sondern.index + 1];
  const other = next?.upos === 'ADV' ? tree.nodes[sondern.index + 2] : next; // *sondern **immer** mit ihr*
  const preposition = tree.nodes[negator.index + 1];
  const reason = tree.nodes[negator.index + 2];
  if (preposition?.form === ',' && reason && other && lower(reason) === lower(other))
    return reason.head;
  if (preposition?.upos !== 'ADP' || !/^(ADP|SCONJ)$/.test(other?.upos ?? '')) return undefined;
  const noun = nodeAt(tree, preposition.head);
  return noun.head === clause.head && noun.index < sondern.index ? noun.index : undefined;
}

/** „ist **kein Luxus, sondern** eine Notwendigkeit“: the first predicate is denied, the second is not. */
function isCorrected(tree: Tree, { head, verb }: Clause): boolean {
  return verb.copula !== undefined && maybeCorrection(tree, head) !== undefined;
}

/** Does a phrase name nobody and nothing: *niemand, kein Haus*? */
export function namesNobody(tree: Tree, head: number): boolean {
  return (
    /^niemand(en|em)?$/.test(lower(nodeAt(tree, head))) ||
    dependents(tree, head, 'det').some((article) => lower(article).startsWith('kein'))
  );
}

/** What stands behind *sondern*: „nicht in Ulm, sondern **in Augsburg**“. */
export function maybeCorrection(tree: Tree, denied: number): Node | undefined {
  return dependents(tree, denied, 'conj').find((other) =>
    dependents(tree, other.index, 'cc').some((word) => lower(word) === 'sondern'),
  );
}

/** *nicht* before a conjunct: „der Verwalter, nicht der Eigentümer“. */
function deniedPhrases(tree: Tree, clause: Clause): number[] {
  return severalHeads(tree, clause).filter((head) =>
    dependents(tree, head).some(
      (node) => node.index < head && (/^(nicht|kaum)$/.test(lower(node)) || isKein(node)),
    ),
  );
}

/** Subjects, objects and predicates that are coordinated. */
function severalHeads(tree: Tree, clause: Clause): number[] {
  const found: number[] = [];
  if (clause.subjects.length > 1) found.push(...clause.subjects);
  for (const { heads } of clause.complements) if (heads.length > 1) found.push(...heads);
  const later = laterPredicates(tree, clause);
  if (later.length > 0) found.push(clause.head, ...later);
  return found;
}

/** „ist Architekt, **aber kein Künstler**“: what is coordinated with the predicate of a copula. */
function laterPredicates(tree: Tree, { head, verb }: Clause): readonly number[] {
  if (verb.copula === undefined) return [];
  return conjuncts(tree, head).filter((other) => other !== head && !hasOwnClause(tree, other));
}

/** „kein Architekt, aber **ein** Künstler“; *kein* goes on before a bare noun: „keine Stadt oder Gemeinde“. */
function hasArticle(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det').some((word) => !isKein(word));
}

function hasOwnClause(tree: Tree, head: number): boolean {
  return dependent(tree, head, 'nsubj', 'cop') !== undefined;
}

/** „Arbeit, aber **kaum** Freunde“, „Platz für viele Leute, **aber kaum** Fans“ */
function isInsidePhrase(tree: Tree, clause: Clause, word: Node): boolean {
  if (word.head <= word.index || word.head === clause.head) return false;
  if (!/^(nicht|kaum)$/.test(lower(word))) return false;
  return severalHeads(tree, clause).includes(word.head) || isBut(tree, word);
}

/** *aber kaum Fans*, *zu Hause **und nicht** in der Schule* */
function isBut({ nodes }: Tree, { index, head }: Node): boolean {
  const before = nodes[index - 1];
  if (before?.lower === 'und') return nodes[head]?.deprel === 'conj';
  return before?.deprel === 'cc' && /^(aber|jedoch|doch)$/.test(before.lower);
}

/** *kein, nichts, niemand*, also with the noun of a support verb („**keinen** Einfluss haben auf“), as an argument that is not coordinated. */
function deniesOnlyArgument(tree: Tree, clause: Clause): boolean {
  const { subjects, complements, verb, head } = clause;
  return (
    (subjects.length === 1 && isDenied(tree, subjects[0] as number)) ||
    complements.some(
      ({ heads, preposition }) =>
        heads.length === 1 && preposition !== 'als' && isDenied(tree, heads[0] as number), // *besser **als** keiner*
    ) ||
    (verb.copula !== undefined &&
      isDenied(tree, head) &&
      !laterPredicates(tree, clause).some((other) => hasArticle(tree, other)))
  );
}

function isDenied(tree: Tree, head: number): boolean {
  return (
    isNobody(nodeAt(tree, head)) ||
    (tree.children[head] ?? []).some((child) => child < head && isKein(nodeAt(tree, child)))
  );
}

function isNobody(node: Node): boolean {
  return nobody.has(lower(node)) && !(node.form === 'Nichts' && node.upos === 'NOUN');
}

function isKein(node: Node): boolean {
  return kein.has(lower(node));
}
