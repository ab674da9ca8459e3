import type { Clause } from '../clause/clause.ts';
import { maybeInfinitive } from '../clause/lexicon/infinitives.ts';
import { maybeParticleOf } from '../clause/lexicon/particles.ts';
import { takesSein } from '../clause/lexicon/sein-perfect.ts';
import { isActionNoun, isPhraseSupportVerb, setPhrases } from '../clause/lexicon/support-verbs.ts';
import { ancestors, dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isHedge } from '../clause/modality.ts';
import { maybeSource, maybeSourceOfAttribute } from '../clause/source.ts';
import { conjuncts, maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import type { Node, Tree } from '../parser/tree.ts';
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

/** „das **in Auftrag** gegebene Gutachten“: a bare noun that the verb says nothing without. */
function relationOf({ tree }: Reading, node: Node, lemma: string): Candidate['relation'] {
  const noun = tree.nodes[node.index - 1];
  const preposition = noun && dependent(tree, noun.index, 'case');
  const isJoined =
    noun?.upos === 'NOUN' &&
    preposition !== undefined &&
    preposition.index >= noun.index - 2 &&
    (isSupported(tree, noun, lemma) ||
      setPhrases.has(`${maybePreposition(tree, noun.index)} ${noun.lower}`));
  if (!isJoined) return { lemma, words: [node.index] };
  const tokens = [...new Set([preposition.token, noun.token])];
  const text = tokens.map((token) => tree.sentence.tokens[token]?.text ?? '').join(' ');
  return { lemma: `${text} ${lemma}`, words: [preposition.index, noun.index, node.index] };
}

/** *in Auftrag, zur Verfügung, außer Kraft* with verbs of that kind. */
function isSupported(tree: Tree, noun: Node, lemma: string): boolean {
  return (
    isPhraseSupportVerb(lemma) &&
    isActionNoun(noun.form) &&
    /^(in|zu|unter|außer|auf)$/.test(maybePreposition(tree, noun.index) ?? '') &&
    dependents(tree, noun.index).every(
      ({ deprel, token }) =>
        deprel === 'case' ||
        (deprel === 'det' && token === dependent(tree, noun.index, 'case')?.token),
    )
  );
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
