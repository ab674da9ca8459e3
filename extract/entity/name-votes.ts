import { branchWords } from '../clause/lexicon/branch-words.ts';
import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { typeOfBearer } from './capital-names.ts';
import { isAnybody } from './descriptions.ts';
import { isFirmOfLine } from './families.ts';
import { isFirstName } from './first-names.ts';
import type { TagType, TypeVote } from './found-mention.ts';
import { stages } from './institution-names.ts';
import { typeOfKind } from './kind-names.ts';
import { isLaw } from './laws.ts';
import { isPartyOfLand } from './local-parties.ts';
import type { EntityType } from './mention.ts';
import type { NameSpan } from './name-span.ts';
import { isClub, isHonorific, isLegalForm } from './name-words.ts';
import { headOfNoun, maybeTypeOfNoun } from './noun-type.ts';
import { infinitiveAt, isSpeechVerb } from './speech-verbs.ts';
import { placed } from './surname-votes.ts';
import { stateNamed, stateOfCapital } from './states.ts';

const typeOfTag: Readonly<Record<TagType, EntityType | undefined>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organization',
  OTH: undefined,
};

/** What one mention of a name says of its type: the tag, the name itself, the words around it. */
export function findVotes(tree: Tree, span: NameSpan, words: readonly string[]): TypeVote[] {
  return [
    ...votesOfTag(span),
    ...votesOfForm(words, span.tag),
    ...votesOfContext(tree, span),
    ...votesOfVerb(tree, span),
  ];
}

function votesOfTag(span: NameSpan): TypeVote[] {
  const type = span.tag && typeOfTag[span.tag];
  return type ? [{ type, weight: span.probability }] : [];
}

function votesOfForm(words: readonly string[], tag: TagType | undefined): TypeVote[] {
  const name = words.join(' ');
  const last = headOf(words);
  const kind = words.length > 1 ? typeOfKind(words[0] ?? '') : undefined;
  if (kind) return [{ type: kind, weight: 8 }];
  if (isPartyOfLand(words)) return [{ type: 'Organization', weight: 8 }];
  if (isLaw(name)) return [{ type: 'Concept', weight: 6 }];
  if (stateNamed(name)) return [{ type: 'Country', weight: 5 }];
  if (stateOfCapital(name)) return [{ type: 'Place', weight: 3 }];
  if (words.length > 1 && words.some(isClub)) return [{ type: 'Organization', weight: 3 }];
  if (words.length > 1 && (words.some(isLegalForm) || branchWords.has(words.at(-1) ?? '')))
    return [{ type: 'Organization', weight: 3 }];
  const isBody = words.length > 3 && maybeTypeOfNoun(last) === 'Organization'; // *Victoria and Albert Museum*
  if (words.length > 1 && isFirstName(words[0] ?? '') && !/[&\d]/.test(name) && !isBody)
    return [{ type: 'Person', weight: 1.5 }];
  if (words.length > 1 && stages.test(words[0] ?? '')) return [{ type: 'Organization', weight: 3 }];
  const first = words.length > 1 ? headOfNoun(words[0] ?? '') : undefined;
  const named = first === undefined ? undefined : maybeTypeOfNoun(words[0] ?? '');
  if (named && named !== 'Person' && named !== 'Concept' && named !== 'Amount')
    return [{ type: named === 'Country' ? 'Place' : named, weight: 2.5 }];
  if (words.length > 1 && /^\p{Lu}{2,5}$/u.test(words[0] ?? '')) return []; // *IG Metall Küste*, *SPD Hamburg* are no coast and no castle
  const type = maybeTypeOfNoun(last);
  if (tag === 'LOC' && words.length === 1 && type === 'Product') return []; // *Cottbus* is no bus
  if (type && !/^(?:Person|Concept|Country)$/.test(type)) return [{ type, weight: 1.5 }];
  return /^\p{Lu}{2,6}$/u.test(name) ? [{ type: 'Organization', weight: 0.6 }] : [];
}

/** The noun that says what a name is: *Freunde* of *Bremer Freunde der Oper*. */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word, i) => i > 0 && /^(?:der|des|für|von|zur|zum)$/.test(word));
  return words.at(cut < 0 ? -1 : cut - 1) ?? '';
}

/** *…, sagte Ohlmann*: mostly people talk. */
function votesOfVerb(tree: Tree, span: NameSpan): TypeVote[] {
  const { deprel, head } = nodeAt(tree, span.first);
  const speaks =
    span.tag === 'PER' && deprel === 'nsubj' && head >= 0 && isSpeechVerb(infinitiveAt(tree, head));
  return speaks ? [{ type: 'Person', weight: 0.7 }] : [];
}

/** „Kremlsprecher Peskow“, „die Werft Nordhav“, „Herr Müller“, „in Genf“. */
function votesOfContext(tree: Tree, span: NameSpan): TypeVote[] {
  const before = tree.nodes[span.first - 1];
  if (!before) return [];
  if (isHonorific(before.form)) return [{ type: 'Person', weight: 3 }];
  if (/^[„»"]$/.test(before.form)) return votesOfQuoted(tree, span);
  if (before.lower === 'namens') return votesOfNamed(tree.nodes[before.index - 1]);
  const type =
    before.upos === 'NOUN' || before.upos === 'PROPN' || isHyphenated(before)
      ? maybeTypeOfNoun(before.lemma)
      : undefined;
  if (type === 'Person' && isAnybodyNoun(before))
    return isRivalOfFirm(tree, before) ? [{ type: 'Organization', weight: 2.5 }] : [];
  if (type === 'Person' && !isGenitiveOf(tree, span)) return [{ type, weight: 2 }];
  if (type === 'Organization' && isFirmNoun(before) && !isGenitiveOf(tree, span))
    return [{ type, weight: ofNoTown.test(before.form) ? 8 : 3.5 }];
  const bearer = span.tag === undefined ? typeOfBearer(before) : undefined;
  if (bearer && /^(?:DET|ADP|ADJ)$/.test(nodeAt(tree, span.first).upos))
    return [{ type: bearer, weight: 3 }];
  if (span.last > span.first && associations.test(before.form) && isTied(tree, before, span))
    return [{ type: 'Organization', weight: 4 }];
  if (type && type !== 'Concept' && isTied(tree, before, span))
    return [{ type: type === 'Country' ? 'Place' : type, weight: 1.5 }];
  const isPlaced = /^(?:in|nach|aus)$/.test(lower(before)) && !hasArticle(tree, span);
  return isPlaced ? [{ type: 'Place', weight: placed }] : [];
}

/** *der Branchenverband **Auto Europa***: an association, whatever its words are. */
const associations =
  /(?:verband|verein|organisation|stiftung|initiative|gewerkschaft|partei|bündnis|netzwerk|vereinigung)(?:e?s)?$/i;

/** *der Autozulieferer*, *die Firma*: what follows is a name, no town that the firm is in, whatever it looks like. */
const ofNoTown = /(?:(?:er|or)n?s?|konzerns?|unternehmens?|firma|start-?up|airline)$/i;

/** *Der Autozulieferer Brandt übernimmt den Konkurrenten **Seitz***: a firm's rival is a firm. */
function isRivalOfFirm(tree: Tree, noun: Node): boolean {
  if (noun.head < 0) return false;
  return dependents(tree, noun.head, 'nsubj').some(
    (subject) => subject.index !== noun.index && isFirmNoun(subject),
  );
}

function isFirmNoun({ lemma }: Node): boolean {
  return isFirmOfLine(lemma.toLowerCase()) || isFirmOfLine(headOfNoun(lemma) ?? '');
}

function isHyphenated(node: Node): boolean {
  return node.form.includes('-');
}

/** *der Präsident Russlands*: the name is no person's, it only follows a person noun. */
function isGenitiveOf(tree: Tree, span: NameSpan): boolean {
  const first = nodeAt(tree, span.first);
  const last = nodeAt(tree, span.last);
  return (
    span.tag !== 'PER' &&
    (stateNamed(last.form) !== undefined ||
      (last.form.endsWith('s') && first.feats['Case'] === 'Gen'))
  );
}

/** *den Tanker „Ostwind“* is what the noun says, *„Das Haus am Deich“* and *Büchners „Woyzeck“* are works. */
function votesOfQuoted(tree: Tree, span: NameSpan): TypeVote[] {
  if (isMade(tree, span)) return [{ type: 'Work', weight: 4 }];
  const title = /^(?:D(?:er|ie|as)|Eine?|I[mn]|Am|Auf|Von|Zum)$/.test(
    nodeAt(tree, span.first).form,
  );
  return [...votesOfNoun(tree, span), ...(title ? [{ type: 'Work', weight: 1.2 } as const] : [])];
}

/** Does its maker stand in the genitive before the quotation mark? */
function isMade(tree: Tree, { tag, first, last }: NameSpan): boolean {
  const maker = tree.nodes[first - 2];
  return (
    tag === 'OTH' &&
    maker?.upos === 'PROPN' &&
    maker.deprel === 'nmod' &&
    maker.head >= first &&
    maker.head <= last
  );
}

/** *ein Mittel namens Lenoril*: what the noun says. */
function votesOfNamed(noun: Node | undefined): TypeVote[] {
  const type =
    noun?.upos === 'NOUN' ? maybeTypeOfNoun(noun.lemma, noun.feats['Gender']) : undefined;
  return noun?.upos === 'NOUN' ? [{ type: type ?? 'Concept', weight: 4 }] : [];
}

function isAnybodyNoun({ form, lemma }: Node): boolean {
  return [form, lemma, headOfNoun(lemma) ?? ''].some((word) => isAnybody(word.toLowerCase()));
}

/** The noun before the quotation mark: *das Magazin „Der Deich“*. */
function votesOfNoun(tree: Tree, span: NameSpan): TypeVote[] {
  const noun = tree.nodes[span.first - 2];
  const type = noun?.upos === 'NOUN' ? maybeTypeOfNoun(noun.lemma) : undefined;
  const hangsOnIt = noun !== undefined && nodeAt(tree, span.first).head === noun.index;
  return type && type !== 'Concept' && type !== 'Person'
    ? [{ type, weight: hangsOnIt ? 4 : 2 }]
    : [];
}

/** Apposition to the noun before it, by its last word (*die Organisation Blaue **Küste***), and no place or genitive that only follows: *die Werft Nordhav*, not *das Landgericht München*. */
function isTied(tree: Tree, noun: Node, span: NameSpan): boolean {
  let head = nodeAt(tree, span.first);
  while (head.head > head.index && head.head <= span.last) head = nodeAt(tree, head.head);
  const related = head.head === noun.index || noun.head === head.index;
  return related && ['appos', 'flat', 'nmod', 'compound', 'flat:name'].includes(head.deprel);
}

function hasArticle(tree: Tree, span: NameSpan): boolean {
  return dependents(tree, span.first, 'det').length > 0;
}
