import { isPluralForm } from './agreement.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isCaseThinkable } from './case.ts';
import { dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { perWord } from './per-word.ts';
import { agrees, isPaper, whoIsOfAge } from './relative-agreement.ts';
import { ofAskedKind } from './relative-kinds.ts';
import { isBehindComma, isJoinedRelative, opensMainClause } from './relative-front.ts';

const pronouns: ReadonlySet<string> = new Set(
  'der die das den dem dessen deren denen welcher welche welches welchen welchem'.split(' '),
);

/** The relative pronoun of a clause and the word before the clause that it stands for. */
export interface Relative {
  readonly pronoun: number;
  readonly antecedent: number;
  /** *deren, dessen*: owner of something in the clause. */
  readonly possessive: boolean;
}

/** Finds the relative pronoun of a clause: „die Partei, **deren** Vorsitzender …“. */
export const maybeRelative = perWord((tree, head): Relative | undefined => {
  const host = nodeAt(tree, head).head;
  if (host < 0) return undefined;
  const pronoun = frontWords(tree, head).find(
    (node) => isRelativePronoun(tree, node) && isOwn(tree, node, head),
  );
  if (!pronoun || opensMainClause(tree, pronoun)) return undefined;
  const antecedent = isJoinedRelative(tree, head, pronoun)
    ? ofFirst(tree, pronoun, host)
    : isBehindComma(tree, pronoun)
      ? antecedentOf(tree, pronoun, host)
      : undefined;
  if (antecedent === undefined) return undefined;
  return {
    pronoun: pronoun.index,
    antecedent,
    possessive: /^(deren|dessen)$/.test(lower(pronoun)),
  };
});

/** What the first of two joined relative clauses stands for, if the second may. */
function ofFirst(tree: Tree, pronoun: Node, first: number): number | undefined {
  const antecedent = maybeRelative(tree, first)?.antecedent;
  return antecedent !== undefined && agrees(pronoun, nodeAt(tree, antecedent))
    ? antecedent
    : undefined;
}

/** The first words of the clause: a relative pronoun stands first, or behind its preposition. */
function frontWords(tree: Tree, head: number): Node[] {
  const words = subtree(tree, head).map((word) => nodeAt(tree, word));
  return words.filter((node) => node.upos !== 'PUNCT').slice(0, 3);
}

/** „**Das Team**, das die Anlage wartet, habe nichts gefunden“: the pronoun of a clause inside it is not that of the clause. */
function isOwn(tree: Tree, pronoun: Node, head: number): boolean {
  let at = pronoun.head;
  while (at >= 0 && at !== head && nodeAt(tree, at).deprel !== 'acl') at = nodeAt(tree, at).head;
  return at === head;
}

function isRelativePronoun(tree: Tree, node: Node): boolean {
  if (!pronouns.has(lower(node))) return false;
  if (dependent(tree, node.index, 'nmod') && !/^(deren|dessen)$/.test(lower(node))) return false; // *der des Rivalen*
  if (/^(deren|dessen)$/.test(lower(node)) || /Rel/.test(node.feats['PronType'] ?? '')) return true;
  return (
    node.upos === 'PRON' ||
    !['det', 'det:poss'].includes(node.deprel) ||
    isLastWordBeforeVerb(tree, node)
  );
}

function isLastWordBeforeVerb(tree: Tree, node: Node): boolean {
  return nodeAt(tree, node.head).upos === 'VERB';
}

/** The host, unless gender or number of the pronoun point to another noun before it. */
function antecedentOf(tree: Tree, pronoun: Node, host: number): number | undefined {
  const above = nodeAt(tree, host).head;
  const near = tree.nodes
    .slice(Math.max(0, pronoun.index - 8), pronoun.index)
    .toReversed()
    .map((node) => node.index);
  const own = isStraightBefore(tree, pronoun, host) ? phrasesBefore(tree, host) : [];
  const candidates = [host, ...own, above, ...near].filter(
    (at) => at >= 0 && at < pronoun.index && isAntecedent(nodeAt(tree, at)) && !isAge(tree, at),
  );
  const aged = whoIsOfAge(tree, pronoun, host);
  if (aged !== undefined) return aged;
  if (isReceiver(tree, pronoun, host)) return host;
  const body = bodyBefore(tree, pronoun, host);
  if (body !== undefined) return body;
  const ofKind = ofAskedKind(tree, pronoun, host, (noun) => agrees(pronoun, noun));
  if (ofKind !== undefined) return ofKind;
  if (isPaper(tree, pronoun, host)) return above;
  const person = personBefore(tree, pronoun, host);
  if (person !== undefined) return person;
  if (isAboveOfVerb(tree, pronoun, host)) return above;
  return (
    candidates.find(
      (at) =>
        (agrees(pronoun, nodeAt(tree, at)) && fitsVerb(tree, pronoun, nodeAt(tree, at))) ||
        isBarePlural(tree, pronoun, nodeAt(tree, at)),
    ) ??
    candidates.find((at) => agrees(pronoun, nodeAt(tree, at))) ??
    candidates[0]
  );
}

/** „… **hervorgeht, der** …“: no noun between the verb and the pronoun. */
function isStraightBefore({ nodes }: Tree, { index }: Node, host: number): boolean {
  return nodes[host]?.upos === 'VERB' && host === index - 2;
}

/** „wie aus **einem Bericht** des Amtes hervorgeht, der …“: behind its verb a clause tells rather of what stands beside that than of a noun above. */
function phrasesBefore(tree: Tree, verb: number): readonly number[] {
  return dependents(tree, verb, 'nsubj', 'obj', 'obl', 'obl:arg')
    .filter(({ index }) => index < verb)
    .map(({ index }) => index)
    .toReversed();
}

/** „eine Stiftung, **der** die Witwe vorsitzt“: beside another subject *der* is the dative of the feminine straight before it. */
function isReceiver(tree: Tree, pronoun: Node, host: number): boolean {
  const noun = nodeAt(tree, host);
  return (
    lower(pronoun) === 'der' &&
    host === pronoun.index - 2 &&
    noun.feats['Gender'] === 'Fem' &&
    noun.feats['Number'] === 'Sing' &&
    mayBeObject(tree, pronoun, nodeAt(tree, pronoun.head)) &&
    !/^(?:kosten|dauern|umfassen|messen|wiegen)$/.test(nodeAt(tree, pronoun.head).lemma) // *der Neubau der Wache, **der** zwei Millionen kostet*
  );
}

/** „der Vorsitzende **des Vereins**, dem 600 Mitglieder angehören“: what one belongs to or heads is a body. */
function bodyBefore(tree: Tree, pronoun: Node, host: number): number | undefined {
  const verb = nodeAt(tree, pronoun.head);
  if (!/^(?:dem|der|denen)$/.test(lower(pronoun)) || !mayBeObject(tree, pronoun, verb))
    return undefined;
  if (!/^(?:angehören|beitreten|vorstehen|vorsitzen)$/.test(verb.lemma)) return undefined;
  if (maybeTypeOfNoun(nodeAt(tree, host).lemma) !== 'Person') return undefined;
  return dependents(tree, host, 'nmod').find(
    (noun) =>
      noun.index < pronoun.index &&
      agrees(pronoun, noun) &&
      /^(?:Organization|Group|Country)$/.test(
        maybeTypeOfNoun(noun.lemma.replace(/e?s$/, '')) ?? '',
      ),
  )?.index;
}

/** „**Anna Wiebe** von der Universität Jena, die das Virus entdeckt hatte“: the person did it, not where she belongs. */
function personBefore(tree: Tree, pronoun: Node, host: number): number | undefined {
  const place = nodeAt(tree, host);
  const preposition = dependent(tree, host, 'case');
  const verb = nodeAt(tree, pronoun.head);
  if (
    place.deprel !== 'nmod' ||
    !preposition ||
    !/^(von|vom|aus|in|an|bei)$/.test(lower(preposition))
  )
    return undefined;
  const above = nodeAt(tree, place.head);
  const person = above.name?.type === 'PER' || maybeTypeOfNoun(above.lemma) === 'Person';
  const acts =
    pronoun.deprel.startsWith('nsubj') &&
    dependent(tree, verb.index, 'obj') !== undefined &&
    dependent(tree, verb.index, 'aux:pass') === undefined;
  return person && acts && agrees(pronoun, above) ? above.index : undefined;
}

/** „**Ware** mit kleinen Fehlern, die keine Chance **hätte**“: as the subject of a singular verb *die* is not the plural straight before it. */
function isAboveOfVerb(tree: Tree, pronoun: Node, host: number): boolean {
  const near = nodeAt(tree, host);
  const above = tree.nodes[near.head];
  const verb = nodeAt(tree, pronoun.head);
  return (
    lower(pronoun) === 'die' &&
    pronoun.deprel === 'nsubj' &&
    near.deprel === 'nmod' &&
    near.feats['Number'] === 'Plur' &&
    above?.upos === 'NOUN' &&
    above.feats['Number'] === 'Sing' &&
    (above.feats['Gender'] === 'Fem' ||
      dependent(tree, above.index, 'det', 'amod') === undefined) &&
    dependent(tree, near.index, 'conj') === undefined &&
    verb.upos === 'VERB' &&
    !isPluralForm(lower(finiteOf(tree, verb))) &&
    dependents(tree, verb.index, 'nsubj').length === 1
  );
}

/** „ein 61 Jahre **alter** Händler, der …“. */
function isAge(tree: Tree, at: number): boolean {
  return /^alte[rsnm]?$/.test(tree.nodes[at + 1]?.form ?? '');
}

/** A noun, or a word that a clause spells out: *denen eine Stimme, die keine haben*. */
function isAntecedent(node: Node): boolean {
  return (
    (node.upos === 'NOUN' && !/^[%€$]$/.test(node.form)) ||
    node.upos === 'PROPN' ||
    /^(denen|diejenigen|denjenigen|jene|jenen|alle|allen|viele|manche|einige|jemand|jemanden|jemandem|niemand|niemanden|niemandem|derjenige|diejenige)$/.test(
      lower(node),
    )
  );
}

/** „Konten, die **ihr Sohn** eröffnete“: another phrase can be the subject. */
function mayBeObject(tree: Tree, pronoun: Node, verb: Node): boolean {
  return dependents(tree, verb.index, 'nsubj', 'obj').some(
    (node) =>
      node !== pronoun &&
      lower(node) !== 'sich' &&
      dependent(tree, node.index, 'case') === undefined &&
      isCaseThinkable(tree, node.index, 'Nom') &&
      !isOnlyObject(node, finiteOf(tree, verb)),
  );
}

/** „die Bank, die **2000 Stellen** streichen will“: a plural is no subject of a singular verb. */
function isOnlyObject({ upos, deprel, feats }: Node, finite: Node): boolean {
  return (
    upos === 'NOUN' &&
    deprel === 'obj' &&
    feats['Number'] === 'Plur' &&
    !isPluralForm(lower(finite))
  );
}

/** „…, die **ziehen**“: as the subject of a plural verb the pronoun stands for a plural, else for a singular. */
function fitsVerb(tree: Tree, pronoun: Node, noun: Node): boolean {
  if (lower(pronoun) !== 'die' || !pronoun.deprel.startsWith('nsubj')) return true;
  const number = numberOf(tree, noun);
  const verb = nodeAt(tree, pronoun.head);
  if (mayBeObject(tree, pronoun, verb)) return true;
  const finite = finiteOf(tree, verb);
  if (number === undefined || noun.upos === 'PRON' || noun.upos === 'DET')
    return isPluralForm(lower(finite));
  if (dependent(tree, noun.index, 'conj') !== undefined) return isPluralForm(lower(finite)); // *Kita und Schule, die saniert **wird***
  return (number === 'Plur') === isPluralForm(lower(finite));
}

/** *Ihr macht **die Hornisse** Sorgen*: as a subject a noun has the number of its verb, whatever the model says of it. */
function numberOf(tree: Tree, { index, feats, deprel, head, upos }: Node): string | undefined {
  if (upos !== 'NOUN' || deprel !== 'nsubj' || head < 0 || feats['Number'] !== 'Plur')
    return feats['Number'];
  const verb = nodeAt(tree, head);
  const isOne =
    verb.upos === 'VERB' &&
    dependents(tree, verb.index, 'nsubj').length === 1 &&
    dependent(tree, index, 'nummod', 'conj') === undefined &&
    !isPluralForm(lower(finiteOf(tree, verb)));
  return isOne ? 'Sing' : 'Plur';
}

/** „setzt auf **Seiteneinsteiger** aus der Industrie, die geschult **werden**“, „gegen **Beamte**, gegen die …“: without an article a noun that has one form for both may be a plural. */
function isBarePlural(
  tree: Tree,
  pronoun: Node,
  { index, form, upos, feats, name }: Node,
): boolean {
  return (
    upos === 'NOUN' &&
    lower(pronoun) === 'die' &&
    name === undefined &&
    feats['Gender'] === 'Masc' &&
    /(?:er|e)$/.test(form) &&
    dependent(tree, index, 'det', 'det:poss', 'amod', 'nummod') === undefined &&
    (pronoun.deprel.startsWith('nsubj')
      ? form.endsWith('er') && isPluralForm(lower(finiteOf(tree, nodeAt(tree, pronoun.head))))
      : pronoun.deprel.startsWith('obl') && index === pronoun.index - 3)
  );
}

function finiteOf(tree: Tree, verb: Node): Node {
  const auxiliaries = dependents(tree, verb.index, 'aux', 'aux:pass', 'cop');
  return (
    auxiliaries.findLast(({ feats }) => !/^(Inf|Part)$/.test(feats['VerbForm'] ?? '')) ??
    (verb.feats['VerbForm'] === 'Part' ? auxiliaries.at(-1) : undefined) ?? // *die unterrichtet **werden***
    verb
  );
}

/** Does the clause begin with *wo, wobei, was*: a relative clause about the place or the whole sentence? */
export function maybeRelativeAdverb(tree: Tree, head: number): Node | undefined {
  return dependents(tree, head).find(
    (node) => node.index < head && relativeAdverbs.has(lower(node)),
  );
}

const relativeAdverbs: ReadonlySet<string> = new Set(
  'wo was wobei wodurch womit woraufhin'.split(' '),
);
