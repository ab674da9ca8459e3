import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { localWords } from './local-words.ts';
import { dependents, isNominal, lower, nodeAt, subtree } from './navigate.ts';
import { maybePreposition } from './phrase.ts';

const sourcePrepositions = /^(laut|gemäß|zufolge|nach|aus|in)$/;
const sourceNouns =
  /^(angaben?|einschätzung(en)?|ansicht|meinung|darstellung(en)?|auffassung|worten|aussagen?|informationen|überzeugung|berechnungen|schätzung(en)?|berichten?|medienberichten?|erkenntnissen|lesart|einschätzung|urteil|prognosen?|sicht|augen|mitteilung|bericht|auskunft|zahlen|analysen?|studien?)$/;

/**
 * The source that a clause names beside its verb: *laut dem Ministerium, nach Angaben der Polizei, so die Beamtin,
 * dem Bericht zufolge, nach Einschätzung britischer Dienste*.
 */
export function maybeSource(tree: Tree, clause: Clause): number | undefined {
  for (const node of dependents(tree, clause.head)) {
    if (!isNominal(node)) continue;
    const source = isOwnAccount(tree, node)
      ? clause.subjects[0]
      : (maybeSourceIn(tree, node) ?? maybePossessor(tree, node));
    if (source !== undefined) return source;
  }
  return maybeInserted(tree, clause);
}

/** „Die Partei, so ihr Geschäftsführer, habe …“: the parser hangs it on a noun. */
function maybeInserted(tree: Tree, clause: Clause): number | undefined {
  if (!tree.sentence.text.includes(' so ')) return undefined;
  const so = localWords(tree, clause.head).find(
    (at) =>
      lower(nodeAt(tree, at)) === 'so' &&
      nodeAt(tree, at).deprel === 'advmod' &&
      isSoSource(tree, nodeAt(tree, nodeAt(tree, at).head)),
  );
  return so === undefined ? undefined : nodeAt(tree, so).head;
}

/** „steigt **nach eigenen Angaben** auf“: the subject itself says so. */
function isOwnAccount(tree: Tree, node: Node): boolean {
  if (!sourceNouns.test(lower(node))) return false;
  const own = dependents(tree, node.index, 'amod').some((word) => lower(word).startsWith('eigene'));
  return own && dependents(tree, node.index, 'case').some((word) => lower(word) === 'nach');
}

/** „**nach seiner Schätzung**“, „**ihrer Ansicht nach**“: whoever the possessive means. */
function maybePossessor(tree: Tree, node: Node): number | undefined {
  const around = [node, ...dependents(tree, node.index, 'nmod', 'det:poss', 'obl')];
  for (const noun of around) {
    if (!sourceNouns.test(lower(noun))) continue;
    const owner = dependents(tree, noun.index, 'det', 'det:poss').find((word) =>
      /^(sein|ihr|mein)e[rnms]?$/.test(lower(word)),
    );
    if (owner && isNach(tree.nodes[owner.index - 1], tree.nodes[noun.index + 1]))
      return owner.index;
  }
  return undefined;
}

function isNach(before: Node | undefined, behind: Node | undefined): boolean {
  return [before, behind].some((word) => word !== undefined && lower(word) === 'nach');
}

function maybeSourceIn(tree: Tree, node: Node): number | undefined {
  if (isSoSource(tree, node)) return node.index;
  const marks = dependents(tree, node.index, 'case').map((word) => lower(word));
  const preposition = marks.find((mark) => sourcePrepositions.test(mark));
  if (!preposition) return undefined;
  const isNoun = sourceNouns.test(lower(node));
  if (preposition === 'laut' || preposition === 'zufolge' || (preposition === 'gemäß' && isNoun))
    return ownerOf(tree, node) ?? node.index;
  if (preposition === 'nach' || preposition === 'aus' || preposition === 'in')
    return isNoun && (preposition === 'nach' || /^(sicht|augen)$/.test(lower(node)))
      ? ownerOf(tree, node)
      : undefined;
  return undefined;
}

/** Is the phrase one of giving a source: *nach eigenen Angaben, laut Polizeibericht*? */
export function isSourcePhrase(tree: Tree, head: number, preposition: string): boolean {
  if (/^(laut|zufolge)$/.test(preposition)) return true;
  return preposition === 'nach' && sourceNouns.test(lower(nodeAt(tree, head)));
}

/** „nach Angaben **des Ministeriums**“, „nach Angaben **von Ärzten**“, „nach Polizeiangaben“ has none. */
function ownerOf(tree: Tree, node: Node): number | undefined {
  if (!sourceNouns.test(lower(node))) return undefined;
  const owner = dependents(tree, node.index, 'nmod', 'obl', 'appos').find((child) => {
    const preposition = maybePreposition(tree, child.index);
    return (
      child.index > node.index &&
      isNominal(child) &&
      (preposition === undefined || preposition === 'von' || preposition === 'aus')
    );
  });
  const possessor = dependents(tree, node.index, 'nmod').find(
    (child) => child.index < node.index && child.upos === 'PROPN',
  );
  return (owner ?? possessor)?.index;
}

/** *…, so die Beamtin*: behind a comma or quotation mark, without a verb. */
function isSoSource(tree: Tree, node: Node): boolean {
  if (!isNominal(node) || node.deprel === 'root' || !tree.sentence.text.includes('so '))
    return false;
  const words = subtree(tree, node.index, (child) => child.upos !== 'VERB')
    .map((at) => nodeAt(tree, at))
    .filter((word) => word.upos !== 'PUNCT');
  const first = words[0];
  if (!first || lower(first) !== 'so' || first.index === 0) return false;
  return /^[,"“»«”–'’]$/.test(nodeAt(tree, first.index - 1).form);
}

/** Who says what the clause of saying introduces: its subject; *hieß es aus dem Ministerium* names it behind *aus*. */
export function speakerOf(tree: Tree, saying: Clause): number | undefined {
  if (!saying.impersonal && saying.subjects.length > 0 && saying.verb.voice === 'active') {
    const subject = saying.subjects[0] as number;
    if (!/^(es|das|dies|was|dieses)$/.test(lower(nodeAt(tree, subject)))) return subject;
  }
  if (saying.verb.lemma === 'hervorgehen') return sourceOfFinding(saying);
  const source = saying.complements.find((complement) =>
    (saying.verb.lemma === 'heißen' ? /^(aus|von|in|bei)$/ : /^(aus|von|durch)$/).test(
      complement.preposition ?? '',
    ),
  );
  return source?.heads[0];
}

/** „Wie **aus einem Gutachten** hervorgeht“. */
function sourceOfFinding(finding: Clause): number | undefined {
  return finding.complements.find(({ preposition }) => preposition === 'aus')?.heads[0];
}

/** Is it a clause such as *sagte X*, which presents what somebody says? */
export function isSayingClause(clause: Clause): boolean {
  const finding = clause.verb.lemma === 'hervorgehen' && clause.mark === 'wie';
  return (finding || isSaying(clause.verb.lemma)) && clause.verb.copula === undefined;
}
