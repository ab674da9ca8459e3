import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Tree } from '../parser/tree.ts';
import type { Clause, Complement } from './clause.ts';
import {
  isObjectControl,
  isOfEither,
  isOffer,
  isOpenControl,
  isTakenUp,
  ofAccusation,
  ofDemand,
} from './lexicon/control.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { pleadsForOthers } from './pleading.ts';

/** An infinitive clause before it is known who acts in it. */
type Infinitive = Pick<Clause, 'verb' | 'host'>;

/** The subject, or with verbs such as *auffordern, bitten, erlauben* the one that is asked; nobody with *fordern*. */
export function controller(tree: Tree, infinitive: Infinitive, parent: Clause): readonly number[] {
  if (isJudged(tree, parent) || isObjectControl(parent.verb.lemma))
    return judgedOrAsked(tree, parent);
  const noun = [...parent.complements.flatMap(({ heads }) => heads), ...parent.subjects].find(
    (head) =>
      ofAccusation.test(lower(nodeAt(tree, head))) || ofDemand.test(lower(nodeAt(tree, head))),
  );
  if (noun !== undefined) return nounController(tree, infinitive, { host: noun, parent });
  const isOpen = isOpenControl(parent.verb.lemma) || pleadsForOthers(tree, parent);
  if (isOpen && infinitive.verb.voice === 'active') return askedOf(parent);
  if (isOffer(parent.verb.lemma)) return offered(infinitive, parent);
  return parent.impersonal || parent.subjects.length === 0 || isOnlyThere(tree, parent)
    ? dative(parent)
    : actor(parent);
}

/** „Seit Jahren **wächst der Druck**, die Straße zu sperren“, „Ihm **fehlt das Geld**, das Haus zu kaufen“: what there is does nothing. */
function isOnlyThere(tree: Tree, { verb, subjects: [subject] }: Clause): boolean {
  return (
    subject !== undefined &&
    arising.test(verb.lemma) &&
    nodeAt(tree, subject).upos === 'NOUN' &&
    !isSomebody(tree, subject)
  );
}

/** „**Den Bauern** fehlt das Geld, um Ställe **zu bauen**“: no money builds; but „Das Geld reicht nicht, um die Kosten **zu decken**“. */
export function maybeLacking(tree: Tree, parent: Clause): readonly number[] | undefined {
  const [subject] = parent.subjects;
  if (subject === undefined || !lacking.test(parent.verb.lemma)) return undefined;
  if (nodeAt(tree, subject).upos !== 'NOUN' || isSomebody(tree, subject)) return undefined;
  const lacks = dative(parent);
  return lacks.length > 0 || parent.verb.lemma === 'fehlen' ? lacks : undefined;
}

const lacking = /^(fehlen|reichen|ausreichen|genügen|langen)$/;

const arising =
  /^(wachsen|steigen|sinken|zunehmen|schwinden|bestehen|entstehen|bleiben|fehlen|reichen|ausreichen|genügen|kommen|reifen)$/;

function isSomebody(tree: Tree, head: number): boolean {
  return /^(Person|Group|Organization)$/.test(maybeTypeOfNoun(nodeAt(tree, head).lemma) ?? '');
}

/** „bot **der Schule** an, die Räume **zu nutzen**“, „bot der Schule an, ihr **zu helfen**“; with *kaufen* it may be either. */
function offered({ verb }: Infinitive, parent: Clause): readonly number[] {
  const receiver = dative(parent);
  if (receiver.length === 0) return actor(parent);
  if (isTakenUp(verb.lemma)) return receiver;
  return isOfEither(verb.lemma) ? [] : actor(parent);
}

/** „verlangte **von der Firma**, Schilder aufzustellen“. */
function askedOf({ complements }: Clause): readonly number[] {
  return complements.find(({ preposition }) => preposition === 'von')?.heads ?? [];
}

/**
 * „eine Gelegenheit für die USA, …“: the USA; „der Plan der Regierung, …“: the Regierung; „gibt ihm die Chance, …“: him;
 * „nahm ihn unter dem Verdacht fest, …“: him; „die Forderung der Grünen, …“: nobody is named; else the subject.
 */
export function nounController(
  tree: Tree,
  infinitive: Infinitive,
  { host, parent }: { host: number; parent: Clause },
): readonly number[] {
  const noun = lower(nodeAt(tree, host));
  if (ofAccusation.test(noun)) return accused(tree, host, parent);
  const asked = ofDemand.test(noun) && infinitive.verb.voice === 'active';
  const owner = dependents(tree, host, 'nmod').find((node) => {
    const preposition = maybePreposition(tree, node.index);
    return preposition === 'für' || preposition === 'an' || (preposition === undefined && !asked);
  });
  if (owner) return [owner.index];
  if (asked) return [];
  const given = parent.complements.some(
    ({ role, heads }) => role === 'accusative' && heads.includes(host),
  )
    ? dative(parent)
    : [];
  return given.length > 0 ? given : actor(parent).filter((head) => head !== host);
}

/** Who acts, whatever the voice. */
export function actor(parent: Clause): readonly number[] {
  if (parent.impersonal) return [];
  if (parent.verb.voice === 'active') return parent.subjects;
  return (
    parent.complements.find((complement) => /^(von|durch)$/.test(complement.preposition ?? ''))
      ?.heads ?? []
  );
}

/** „sprach sie **schuldig**, …“, „befand sie **für schuldig**, …“: she has done it. */
function isJudged(tree: Tree, { head, verb, complements }: Clause): boolean {
  if (verb.lemma === 'sprechen')
    return dependents(tree, head, 'xcomp', 'advmod', 'compound:prt').some((word) =>
      /^(schuldig|frei)$/.test(lower(word)),
    );
  return verb.lemma === 'befinden' && complements.some(({ preposition }) => preposition === 'für');
}

/** „sah **sich** gezwungen, zu zahlen“: one asks it of oneself; „**Nachbarn** halfen, zu räumen“: who helps does it, too. */
function judgedOrAsked(tree: Tree, parent: Clause): readonly number[] {
  if (parent.verb.voice !== 'active' && parent.subjects.length > 0) return parent.subjects;
  const object = objectOf(parent) ?? addressee(tree, parent);
  if (object) return object.heads;
  const helps =
    parent.verb.lemma === 'helfen' && parent.subjects.every((head) => isSomebody(tree, head));
  return parent.reflexive !== undefined || helps ? actor(parent) : [];
}

/** „der Vorwurf **gegen den Minister**, …“, „steht **er** im Verdacht, …“, „nahm **ihn** unter dem Verdacht fest, …“. */
function accused(tree: Tree, host: number, parent: Clause): readonly number[] {
  const against =
    dependents(tree, host, 'nmod').find((node) => maybePreposition(tree, node.index) === 'gegen')
      ?.index ??
    parent.complements.find(
      ({ preposition, heads }) => preposition === 'gegen' && !heads.includes(host),
    )?.heads[0];
  if (against !== undefined) return [against];
  const object = objectOf({
    ...parent,
    complements: parent.complements.filter(({ heads }) => !heads.includes(host)),
  });
  return object?.heads ?? parent.subjects.filter((head) => head !== host);
}

function objectOf(parent: Pick<Clause, 'complements'>): Complement | undefined {
  return (
    parent.complements.find((complement) => complement.role === 'dative') ??
    parent.complements.find((complement) => complement.role === 'accusative')
  );
}

/** *appellieren an, einwirken auf*: the one addressed stands behind a preposition; no day is: „half **am Mittwoch**, aufzuräumen“. */
function addressee(tree: Tree, parent: Clause): Complement | undefined {
  return parent.complements.find(
    (complement) =>
      complement.preposition === 'an' &&
      !isTimeWord(nodeAt(tree, complement.heads[0] as number).form) &&
      nodeAt(tree, complement.heads[0] as number).index > parent.head - 12,
  );
}

function dative(parent: Clause): readonly number[] {
  return parent.complements.find((complement) => complement.role === 'dative')?.heads ?? [];
}
