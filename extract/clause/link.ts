import type { Node, Tree } from '../parser/tree.ts';
import type { Clause, Link } from './clause.ts';
import { isConsequence, isReason } from './consequence.ts';
import { isWhoever } from './free-clause.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { maybeAuxiliaryForm } from './lexicon/auxiliaries.ts';
import { isObjectControl } from './lexicon/control.ts';
import { isFiniteForm, isZuForm } from './lexicon/infinitives.ts';
import { dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { isOpenQuestion } from './open-question.ts';
import { perWord } from './per-word.ts';
import { isSelfReport } from './speech.ts';
import { maybeRelative, maybeRelativeAdverb } from './relative.ts';
import { findVerb } from './verb.ts';
import { opensCondition } from './open-condition.ts';
import { isAskedOf, maybeWhereLink } from './where-clause.ts';

/** How the clause that a word heads hangs on the one above it. */
export function linkOf(tree: Tree, head: number, parent: Clause | undefined): Link {
  const node = nodeAt(tree, head);
  if (!parent) return node.head < 0 ? 'main' : 'beside';
  const mark = markOf(tree, head) ?? '';
  const infinitive = isZuInfinitive(tree, node);
  if (!infinitive && node.head >= 0 && maybeRelative(tree, head)) return 'relative';
  if (isConsequence(tree, node, { mark, above: parent.verb })) return 'adverbial';
  if (node.head === parent.head && /^(dass|daß|ob|wann|warum|weshalb|wieso|wohin)$/.test(mark))
    return 'content';
  if (isOpenQuestion(tree, node, parent)) return 'content';
  if (adverbialMarks.test(`${mark} ${node.lower}`) && node.deprel !== 'conj') return 'adverbial';
  if (mark === 'als' && node.deprel === 'ccomp' && isSaying(parent.verb.lemma)) return 'adverbial';
  if (opensCondition(tree, node, parent)) return 'adverbial';
  return maybeWhereLink(tree, node, parent) ?? linkOfLabel(tree, node, { parent, infinitive });
}

const adverbialMarks =
  /^(weil|obwohl|obgleich|während|wenn|falls|sofern|sobald|solange|nachdem|bevor|ehe|damit|um|ohne|statt|anstatt|indem|sodass|zumal|seitdem) |^wie hervorg/;

function linkOfLabel(
  tree: Tree,
  node: Node,
  { parent, infinitive }: { parent: Clause; infinitive: boolean },
): Link {
  if (node.index > parent.head && isWonach(tree, node)) return 'noun';
  switch (node.deprel) {
    case 'conj':
      if (isSpelledOut(tree, node, parent)) return 'noun';
      if (isUnmarkedContent(tree, node, parent)) return infinitive ? 'infinitive' : 'content';
      if (isInserted(tree, node, parent)) return 'beside';
      return node.head === parent.head ? 'conjunct' : 'beside';
    case 'parataxis':
    case 'dep':
      if (isSpelledOut(tree, node, parent)) return 'noun';
      if (isGoingOn(tree, node, parent)) return 'conjunct';
      return isUnmarkedContent(tree, node, parent) ? 'content' : 'beside';
    case 'ccomp':
    case 'csubj':
    case 'obj':
      if (isOfClaim(tree, node, parent)) return 'noun';
      if (isReason(tree, node)) return 'beside';
      if (!infinitive && isSecondThought(tree, node, parent)) return 'beside';
      return infinitive ? 'infinitive' : 'content';
    case 'xcomp':
      if (isOpposed(tree, node, parent)) return 'beside';
      if (!infinitive && node.upos === 'VERB' && dependent(tree, node.index, 'nsubj', 'nsubj:pass'))
        return 'content';
      return node.head === parent.head ||
        nodeAt(tree, node.head).upos === 'ADJ' ||
        isDoneByObject(node, parent)
        ? 'infinitive'
        : 'noun';
    case 'advcl':
      if (infinitive) return 'infinitive';
      return isSaidBefore(tree, node, parent) ? 'content' : 'adverbial';
    case 'acl':
    case 'appos':
      if (infinitive && isDoneByObject(node, parent)) return 'infinitive';
      return maybeRelativeAdverb(tree, node.index) && node.index > node.head ? 'relative' : 'noun';
    default:
      return 'beside';
  }
}

/** „**Den Vorwurf, er habe** Geld genommen, nannte er erfunden“, „Auf **die Frage, warum** er geschwiegen **habe**, sagte er …“ */
function isOfClaim(tree: Tree, { head }: Node, parent: Clause): boolean {
  return head !== parent.head && claims.test(nodeAt(tree, head).form);
}

/** „prüft Berichte, **wonach** er verdient habe“: tells what the reports say. */
function isWonach(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index).some(
    (word) => word.index < index && (word.lower === 'wonach' || word.lower === 'demzufolge'),
  );
}

/** „Die Preise seien stabil, **lobte sie**, und die Schulden geringer“: a verb of saying behind what is said, its subject behind it. */
function isInserted(tree: Tree, node: Node, parent: Clause): boolean {
  const subject = dependent(tree, node.index, 'nsubj');
  if (!/^(reported|conditional)$/.test(parent.verb.mood) || subject === undefined) return false;
  const { finite, lemma } = findVerb(tree, node.index);
  return (
    finite !== undefined &&
    subject.index > finite &&
    tree.nodes[finite - 1]?.form === ',' &&
    isSaying(lemma)
  );
}

/** „Der Rat lobte den Plan, **rügte jedoch** die Kosten“: without *und*, and with the subject of the verb before. */
function isGoingOn(tree: Tree, node: Node, parent: Clause): boolean {
  const { finite, mood } = findVerb(tree, node.index);
  const before = parent.verb.finite;
  return (
    finite !== undefined &&
    before !== undefined &&
    before < finite &&
    node.head === parent.head &&
    mood === parent.verb.mood &&
    nodeAt(tree, finite - 1).form === ',' &&
    parent.subjects.some((subject) => subject < before) &&
    dependent(tree, node.index, 'nsubj', 'nsubj:pass', 'expl') === undefined &&
    subtree(tree, node.index).some((word) => linking.test(nodeAt(tree, word).form))
  );
}

const linking =
  /^(jedoch|aber|allerdings|hingegen|dagegen|dennoch|trotzdem|zugleich|gleichzeitig|zudem|außerdem|auch|dann|danach|anschließend|schließlich|später)$/;

/** „Ohne sie **hätte er verloren**, gab er zu bedenken“: what stands before a verb of saying, with its own verb in second place. */
function isSaidBefore(tree: Tree, node: Node, parent: Clause): boolean {
  return (
    node.index < parent.head &&
    markOf(tree, node.index) === undefined &&
    !isWhoever(tree, node.index, parent.head) &&
    (isSaying(parent.verb.lemma) || parent.verb.lemma === 'geben') &&
    findVerb(tree, node.index).finite !== undefined &&
    parent.verb.finite !== undefined &&
    tree.nodes[parent.verb.finite - 1]?.form === ','
  );
}

/** „verpflichtete **die Firma**, den Schaden zu ersetzen“ with the infinitive below the one who has to do it. */
function isDoneByObject(node: Node, parent: Clause): boolean {
  return (
    isObjectControl(parent.verb.lemma) &&
    !/^(sehen|hören|beobachten|lassen|bringen)$/.test(parent.verb.lemma) &&
    parent.complements.some(
      ({ role, heads }) => /^(accusative|dative)$/.test(role) && heads.includes(node.head),
    )
  );
}

/** „wies den **Vorwurf** zurück, er habe …“: a reproach or suspicion that the clause behind it spells out. */
function isSpelledOut(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index < parent.head || dependent(tree, node.index, 'cc'))
    return false;
  return (
    findVerb(tree, node.index).mood === 'reported' &&
    parent.complements.some(
      ({ role, heads }) =>
        /^(accusative|dative)$/.test(role) &&
        heads.some((head) => claims.test(nodeAt(tree, head).form)),
    )
  );
}

const claims =
  /(vorwurf|vorwürfe|vorwürfen|behauptung|behauptungen|verdacht|gerücht|gerüchte|gerüchten|anschuldigung|anschuldigungen|darstellung|berichte|berichten|unterstellung|unterstellungen|spekulationen|^fragen?)$/i;

/** „…, ihr Vorgänger habe Akten vernichtet“: what is said, without *dass*, taken for a conjunct or an insertion. */
function isUnmarkedContent(tree: Tree, node: Node, parent: Clause): boolean {
  if (node.head !== parent.head || node.index < parent.head || dependent(tree, node.index, 'cc'))
    return false;
  if (isSelfReport(parent)) return false;
  if (!isSaying(parent.verb.lemma) || parent.verb.copula !== undefined || isSaying(node.lemma))
    return false;
  if (parent.verb.mood === 'reported' && node.deprel === 'conj') return false;
  if (parent.complements.some((complement) => complement.role === 'accusative')) return false;
  return (
    findVerb(tree, node.index).mood === 'reported' || isIntroduced(tree, parent.head, node.index)
  );
}

/** „wies das zurück: Kündigungen seien …“, „ist offen: Er war verletzt“: what follows the colon is a sentence of its own. */
function isSecondThought(tree: Tree, node: Node, parent: Clause): boolean {
  const between = tree.nodes.slice(parent.head + 1, node.index);
  if (isOpposed(tree, node, parent) || isJuxtaposed(tree, node, parent)) return true;
  if (between.some(({ form }) => form === ';') && !isSubjunctive(tree, node)) return true;
  return (
    between.some(({ form }) => form === ':') &&
    markOf(tree, node.index) === undefined &&
    (!isSaying(parent.verb.lemma) ||
      parent.complements.some((complement) => complement.role === 'accusative'))
  );
}

/** „Die SPD nominierte den Lehrer, **die CDU entschied** sich im Mai“: a sentence of its own behind one that has its object. */
function isJuxtaposed(tree: Tree, node: Node, parent: Clause): boolean {
  const subject = dependent(tree, node.index, 'nsubj', 'nsubj:pass');
  const { finite, mood } = findVerb(tree, node.index);
  return (
    subject !== undefined &&
    finite !== undefined &&
    subject.index < finite &&
    node.index > parent.head &&
    finite - subject.index <= 3 &&
    subject.upos !== 'PRON' &&
    mood !== 'reported' &&
    parent.verb.mood !== 'reported' &&
    markOf(tree, node.index) === undefined &&
    !isSaying(parent.verb.lemma) &&
    parent.complements.some(({ role }) => role === 'accusative') &&
    !tree.nodes.some(({ form }) => /^[:„»"“]$/.test(form))
  );
}

/** „sagte zu, das Dach zu erneuern, **doch** die Zahl der Schüler **sinkt**“ */
function isOpposed(tree: Tree, { index }: Node, { verb }: Clause): boolean {
  const words = subtree(tree, index).map((word) => nodeAt(tree, word));
  const first = words.find(({ upos }) => upos !== 'PUNCT');
  return (
    first !== undefined &&
    first.index > 0 &&
    /^(doch|denn)$/.test(lower(first)) &&
    (verb.mood === 'reported' || !isSubjunctive(tree, nodeAt(tree, index)))
  );
}

function isSubjunctive(tree: Tree, { index }: Node): boolean {
  return findVerb(tree, index).mood === 'reported';
}

/** A colon or a quotation mark stands between the verb of saying and what is said. */
function isIntroduced(tree: Tree, saying: number, said: number): boolean {
  return tree.nodes.slice(saying + 1, said).some((node) => /^[:„»"“]$/.test(node.form));
}

/** „…, ihn getroffen **zu haben**“: an auxiliary that is an infinitive itself. */
function isBehindZu(tree: Tree, auxiliary: Node): boolean {
  const before = tree.nodes[auxiliary.index - 1];
  return before !== undefined && lower(before) === 'zu';
}

/** *zu gehen, anzukündigen*, without an inflected verb. */
function isZuInfinitive(tree: Tree, node: Node): boolean {
  const helpers = dependents(tree, node.index, 'aux', 'cop');
  if (
    helpers.some((aux) => maybeAuxiliaryForm(lower(aux))?.mood !== 'none' && !isBehindZu(tree, aux))
  )
    return false;
  if (helpers.some((aux) => isBehindZu(tree, aux))) return true;
  return (
    isZuForm(lower(node)) ||
    (node.feats['VerbForm'] === 'Inf' && !isFiniteForm(lower(node)) && !isAskedOf(tree, node)) ||
    dependents(tree, node.index).some(
      (child) => child.index === node.index - 1 && lower(child) === 'zu',
    )
  );
}

const marks =
  /^(dass|daß|weil|da|obwohl|obgleich|während|wenn|falls|sofern|sobald|solange|nachdem|bevor|ehe|bis|als|seit|seitdem|damit|um|ohne|statt|anstatt|ob|indem|wie|weshalb|warum|wohin|woher|wann|wer|sodass|zumal)$/;

/** The subordinating word of a clause: *dass, weil, um*. */
export const markOf = perWord((tree, head): string | undefined => {
  const words = dependents(tree, head, 'mark', 'cc', 'case', 'advmod').filter(
    (node) => node.index < head && marks.test(lower(node)),
  );
  const mark =
    words.find((node) => node.deprel === 'mark') ??
    words.find((node) => node.upos === 'SCONJ') ??
    words.find((node) => /^(um|ohne|statt|anstatt|wie)$/.test(lower(node)));
  return mark && lower(mark);
});
