import type { Clause } from '../clause/clause.ts';
import { maybeInfinitive } from '../clause/lexicon/infinitives.ts';
import { maybeParticleOf } from '../clause/lexicon/particles.ts';
import { takesSein } from '../clause/lexicon/sein-perfect.ts';
import { ancestors, dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isHedge } from '../clause/modality.ts';
import { maybeSource, maybeSourceOfAttribute } from '../clause/source.ts';
import { maybeCarried } from '../clause/carried.ts';
import { conjuncts, maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Candidate } from './candidate.ts';

/**
 * Participles before their noun that say more than a quality.
 * „die 2014 annektierte Krim“ → nobody – annektieren – Krim, time 2014
 * „das von der Bank finanzierte Werk“ → Bank – finanzieren – Werk
 * „das nach Angaben der Polizei gestohlene Auto“ → nobody – stehlen – Auto, says Polizei
 * „der gestern zurückgetretene Minister“ → Minister – zurücktreten
 */
export function participle(reading: Reading): Candidate[] {
  return reading.tree.nodes
    .filter((node) => isExtended(reading, node))
    .flatMap((node) => factOf(reading, node, infinitiveOf(node)));
}

/** A participle with a phrase of its own: a bare one („die geplante Reise“) is only a quality. */
function isExtended(reading: Reading, node: Node): boolean {
  if ((node.deprel !== 'amod' && node.deprel !== 'acl') || node.upos === 'NOUN') return false; // *300 Festmeter Holz*
  if (reading.tree.children[node.index]?.length === 0) return false;
  if (node.head < node.index || nodeAt(reading.tree, node.head).upos === 'VERB') return false;
  if (/^(alt|weit|breit|leicht|hoh|lang|spät|entfernt)e?(n|m|r|s)?$/.test(lower(node)))
    return false;
  if (
    node.feats['Degree'] === 'Sup' ||
    superlatives.test(lower(node)) ||
    qualities.test(lower(node))
  )
    return false;
  if (!/(t|n)(e|en|em|er|es)$/.test(lower(node)) || !maybeInfinitive(stem(node), 'participle'))
    return false;
  return (
    dependent(reading.tree, node.index, 'obl', 'obl:agent', 'nmod', 'obl:arg', 'obj', 'nummod') !==
    undefined
  );
}

/** *jüngste, größte, wichtigste*: no participles, whatever their ending. */
const superlatives =
  /^((jüng|ält|höch|tief|klein|läng|kürz|stärk|schwäch|neu|früh|spät|schnell|schwer|teuer|billig|reich|ärm|breit|schön|.*ig|.*lich|.*sam|.*bar)e?st|größt|best|meist|letzt|erst|nächst)(e|en|em|er|es)$/;

/** *beliebt, verwandt, resistent*: qualities, not deeds. */
const qualities =
  /^(un)?(beliebt|bekannt|befreundet|verwandt|geeignet|begabt|berühmt|verliebt|vertraut|gewohnt|gesinnt|erfahren|verschieden|begehrt|umstritten|berechtigt|verheiratet|bestimmt|entfernt|befugt|beheimatet|gelegen|betrunken|angetrunken|alkoholisiert|.+gefährdet|.*[^i]ent)(e|en|em|er|es)$/;

/** *unter Verdacht **geraten***, and nobody was advised. */
function infinitiveOf(node: Node): string {
  const lemma = maybeInfinitive(stem(node), 'participle') as string;
  return lemma === 'raten' ? 'geraten' : lemma;
}

function stem(node: Node): string {
  return lower(node).replace(/(e|en|em|er|es)$/, '');
}

function factOf(reading: Reading, node: Node, lemma: string): Candidate[] {
  const clause = reading.clauseOf[node.head] ?? node.head;
  const above = reading.clauses.find(({ head }) => head === clause);
  const claimant = above && maybeSourceOfAttribute(reading.tree, node.index, above);
  const noun = { head: node.head };
  const base = {
    rule: 'participle',
    clause,
    anchor: node.index,
    ...ownStanding(reading, node),
    claimant,
    unclaimed: above !== undefined && isBesideSource(reading, node, above),
    relation: relationOf(reading, node, lemma),
  };
  if (takesSein(lemma, maybeParticleOf(lemma)))
    return [{ ...base, subject: noun, object: undefined }];
  const agents = agentsOf(reading, node);
  if (agents.length === 0) return [{ ...base, subject: undefined, object: noun }];
  return agents.map((head) => ({ ...base, subject: { head }, object: noun }));
}

/**
 * „Einem **am Montag vorgelegten** Gutachten zufolge …“: the source does not say so of itself, nor *nach Angaben der Polizei* what is known of „das
 * **1920 gebaute** Haus“.
 */
function isBesideSource({ tree }: Reading, node: Node, above: Clause): boolean {
  if (above.verb.mood !== 'indicative') return false;
  const source = maybeSource(tree, above);
  if (source === undefined) return false;
  return (
    [node.head, ...ancestors(tree, node.head)].includes(source) ||
    dependents(tree, node.head, 'det').some((word) =>
      /^(der|die|das|des|dem|den)$/.test(lower(word)),
    )
  );
}

/** „das **zur Verfügung gestellte** Geld“ is *zur Verfügung stellen*. */
function relationOf({ tree }: Reading, node: Node, lemma: string): Candidate['relation'] {
  const carried = maybeCarried(tree, node, lemma);
  if (!carried) return { lemma, words: [node.index] };
  const { noun, text } = carried;
  const before = dependents(tree, noun.index, 'case', 'det').map(({ index }) => index);
  return { lemma: `${text} ${lemma}`, words: [...before, noun.index, node.index] };
}

/** „Das **von der Verfassung garantierte** Recht darf nicht …“: what the clause denies or doubts is not what stands in its phrases. */
function ownStanding(
  { tree }: Reading,
  node: Node,
): { readonly negated: boolean; readonly modality: Modality } {
  const words = dependents(tree, node.index).map(lower);
  return {
    negated: words.some((word) => /^(nicht|nie|niemals)$/.test(word)),
    modality: words.some(isHedge) ? 'possible' : 'asserted',
  };
}

function agentsOf(reading: Reading, node: Node): readonly number[] {
  const agent = dependents(reading.tree, node.index, 'obl', 'obl:agent', 'nmod').find(
    (child) =>
      /^(von|durch)$/.test(maybePreposition(reading.tree, child.index) ?? '') &&
      !reading.circumstances.times.has(child.index),
  );
  return agent ? conjuncts(reading.tree, agent.index) : [];
}
