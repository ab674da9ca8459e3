import type { EntityIndex } from '../entity/mention.ts';
import { isInMotto } from '../clause/motto.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { isOfNobody } from '../entity/nobody.ts';
import type { Node } from '../parser/tree.ts';
import { maybeParallel } from '../clause/parallel-noun.ts';
import type { Reading } from '../clause/reading.ts';
import { isSpeakersSide } from './argument.ts';
import type { Candidate, End } from './candidate.ts';
import { isDeniedApart } from './denied-end.ts';
import { isPickedOut } from './picked-out.ts';
import type { Scored } from './build-fact.ts';

/** Facts with a lower score are more often wrong than right. */
const leastScore = 0.45;

/** Why a candidate is no fact, in words for people; undefined when it is one. */
export function maybeReason(
  reading: Reading,
  { candidate, score }: Scored,
  entities: EntityIndex,
): string | undefined {
  if (isInMotto(reading.tree, candidate.clause)) return 'the words are a name or a motto';
  if (!candidate.subject && !candidate.object) return 'nobody and nothing is named';
  if (!candidate.subject && !/^(passive|participle|nominal)$/.test(candidate.rule))
    return 'the subject is missing';
  if (isDeniedApart(reading, candidate))
    return 'it is denied of those only that a clause picks out';
  if (isPickedOut(reading, candidate)) return 'the clause only picks out who is meant';
  for (const end of [candidate.subject, candidate.object]) {
    const reason = end && maybeEndReason(reading, end, entities);
    if (reason) return reason;
  }
  if (isOnlyPointed(reading, candidate)) return 'what is so stands in another sentence';
  if (isOnlyTold(reading, candidate)) return 'what was told stands in another sentence';
  if (candidate.subject && candidate.object && candidate.subject.head === candidate.object.head)
    return 'subject and object are the same word';
  return score < leastScore ? 'the parser is too unsure of its words' : undefined;
}

/** „**Das** teilte die Bahn am Montag **mit**“, „genau **das** sagte sie ihnen“, „Dies geht aus der Studie hervor“: what was told is the sentence before, and only there is it a fact. */
function isOnlyTold({ tree }: Reading, { subject, object, relation }: Candidate): boolean {
  if (!telling.test(relation.lemma)) return false;
  // The model takes it for the subject as well: „Das gab der Verein bekannt“.
  return [subject, object].some(
    (told) =>
      told !== undefined &&
      !told.span &&
      /^(das|dies)$/.test(lower(nodeAt(tree, told.head))) &&
      dependents(tree, told.head).every((word) => /^(genau|eben|gerade|auch)$/.test(lower(word))),
  );
}

const telling =
  /^(mitteilen|bekanntgeben|bekannt geben|bekanntmachen|berichten|melden|vermelden|sagen|ankündigen|verkünden|erklären|erzählen|schreiben|hervorgehen aus)$/;

/** „Ob **dies** geschehen ist“, „**Das** gilt nicht“, „Ott sprach sich **dagegen** aus“: what it points to is said elsewhere. */
function isOnlyPointed({ tree }: Reading, { subject, object, relation }: Candidate): boolean {
  if (object !== undefined) return false;
  if (relation.lemma.includes('da') && siding.test(relation.lemma)) return true;
  return (
    subject !== undefined &&
    !subject.span &&
    /^(das|dies|dieses)$/.test(lower(nodeAt(tree, subject.head))) &&
    /^(geschehen|passieren|gelten|stimmen|zutreffen)$/.test(relation.lemma) &&
    dependents(tree, subject.head).length === 0
  );
}

const siding =
  /^(sich )?(dagegen|dafür) (aussprechen|entscheiden|stimmen|votieren|plädieren|wehren|sträuben)$/;

/** *der, den, denen* alone; *das* may point to what was said. */
function isRelativePronoun(node: Node): boolean {
  return node.upos === 'PRON' && relativeForms.has(lower(node));
}

const relativeForms: ReadonlySet<string> = new Set('der die den dem denen deren dessen'.split(' '));

/** „Fast **ein Viertel davon** ging verloren“ */
function isShareOfOther({ tree }: Reading, { index, form }: Node): boolean {
  return (
    tree.nodes[index + 1]?.lower === 'davon' &&
    tree.nodes[index + 1]?.head === index &&
    /^(hälfte|drittel|viertel|fünftel|sechstel|achtel|zehntel|(groß|bruch)?teil)$/i.test(form)
  );
}

/** „**das**, was er sah“, „**alles**, was er sah“. */
function isSpelledOut(reading: Reading, node: Node): boolean {
  const [comma, next, then] = reading.tree.nodes.slice(node.index + 1, node.index + 4);
  return (
    comma?.form === ',' &&
    /^(das|dem|dessen|alles|allem|vieles|vielem|manches|nichts|etwas|einiges)$/.test(lower(node)) &&
    next !== undefined &&
    /^(was|wovor|worauf|worüber|wofür|woran|wogegen|womit|wonach|wozu|worin|woraus|wovon|wie|wo)$/.test(
      lower(next.upos === 'ADP' && then ? then : next),
    )
  );
}

/** „**Wie hoch** der Schaden ist“, but not „**wie** sein Vater“. */
function isAskedFor({ tree }: Reading, head: number): boolean {
  return (
    nodeAt(tree, head).upos === 'ADJ' &&
    dependents(tree, head, 'advmod', 'mark').some(
      (word) => lower(word) === 'wie' && word.index === head - 1,
    )
  );
}

function isAlone(reading: Reading, word: number): boolean {
  return dependents(reading.tree, word).every(({ deprel }) => /^(punct|case|advmod)$/.test(deprel));
}

function maybeEndReason(reading: Reading, end: End, entities: EntityIndex): string | undefined {
  const node = nodeAt(reading.tree, end.head);
  if (end.span) return undefined;
  if (questionWords.has(lower(node))) return 'a question word names nobody';
  if (dependents(reading.tree, node.index, 'det').some((word) => lower(word).startsWith('welch')))
    return 'a question names nobody';
  if (end.literal === 'predicate' && isAskedFor(reading, node.index))
    return 'a question word as predicate says nothing';
  if (vagueAmounts.has(lower(node)) && isAlone(reading, node.index))
    return 'a word of amount alone names nothing';
  if (end.literal === 'predicate' && /^(mehr|weniger)$/.test(lower(node)))
    return 'a word of amount alone says nothing';
  if (isOfNobody(reading.tree, node.index)) return 'it is said of nobody in particular';
  if (isRelativePronoun(node) && !maybeParallel(reading.tree, node.index))
    return 'the relative pronoun has no antecedent';
  if (
    node.upos === 'DET' &&
    /^(ein|eine|einen|einem|eines|die|das|den|dem|des)$/.test(lower(node)) &&
    dependent(reading.tree, node.index, 'nmod') === undefined
  )
    return 'an article names nobody';
  if (isShareOfOther(reading, node)) return 'of what it is a share is not said with it';
  if (isSpelledOut(reading, node)) return 'the pronoun stands for a clause';
  if (lower(node) === 'sich' || lower(node) === 'einander')
    return 'the reflexive names nobody else';
  if (
    (node.lower === 'es' || node.lower === 'man') &&
    !isInstitution(reading, node, entities) &&
    entities.entitiesAt(reading.sentence, node.index).length === 0
  )
    return `„${lower(node)}“ names nobody`;
  // The first sentence has nobody before it whom a pronoun could mean; what *wir* said stands in the fact of the saying.
  if (
    reading.sentence > 0 &&
    node.upos === 'PRON' &&
    /^(er|sie|ihn|ihm|ihr|ihnen|wir|uns|ich|mich|mir)$/.test(lower(node)) &&
    entities.entitiesAt(reading.sentence, node.index).length === 0
  )
    return `whom „${lower(node)}“ means is not known`;
  return undefined;
}

const vagueAmounts: ReadonlySet<string> = new Set(
  'viel mehr weniger genug solcher solches solchen solchem solche'.split(' '),
);

const questionWords: ReadonlySet<string> = new Set(
  'wer was wen wem welche welcher welches wo wie'.split(' '),
);

/** „**Man** habe alles geprüft, teilte die Klinik mit“ is the clinic; what a person calls *man* is not that person. */
function isInstitution(reading: Reading, node: Node, entities: EntityIndex): boolean {
  if (!isSpeakersSide(reading, node)) return false;
  const speaker = reading.speakers.get(reading.clauseOf[node.index] ?? -1);
  const type = speaker && entities.entitiesAt(speaker.sentence, speaker.head)[0]?.type;
  return type !== undefined && /^(Organization|Country|Group|Place)$/.test(type);
}
