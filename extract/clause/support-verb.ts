import type { Node, Tree } from '../parser/tree.ts';
import { isContracted, phraseText } from './carried.ts';
import { changeClause, type Clause, type Complement } from './clause.ts';
import { joinDativeIdiom } from './dative-idiom.ts';
import {
  isActionNoun,
  isLosingSight,
  isPhraseSupportVerb,
  isSupportVerb,
  setPhrases,
} from './lexicon/support-verbs.ts';
import { isPlaceNoun } from './lexicon/places.ts';
import { dependent, dependents, isNominal, nodeAt } from './navigate.ts';
import { conjuncts, maybePreposition } from './phrase.ts';
import { joinQuality, joinWords } from './quality.ts';
import { changeVerb } from './verb.ts';

/**
 * Joins a noun of action with the verb that carries it, so that both are one relation:
 * „übt Kritik an dem Abkommen“ is *Kritik üben an*, „tritt in Kraft“ is *in Kraft treten*.
 */
export function joinSupportVerb(tree: Tree, clause: Clause): Clause {
  if (clause.verb.copula !== undefined) return clause;
  const quality = joinQuality(tree, clause);
  if (quality)
    return isHint(quality)
      ? quality
      : changeClause(quality, { complements: quality.complements.map(govern) });
  return (
    joinPhrase(tree, clause) ??
    joinDativeIdiom(tree, clause) ??
    joinObject(tree, clause) ??
    joinConcern(tree, clause) ??
    joinForOneself(tree, clause) ??
    clause
  );
}

/** „hat mit den Vorfällen nichts **zu tun**“ is *zu tun haben mit*. */
function joinConcern(tree: Tree, clause: Clause): Clause | undefined {
  const { verb, complements } = clause;
  if (verb.lemma !== 'tun' || !verb.obliged || verb.voice !== 'active') return undefined;
  const concern = complements.find(({ preposition }) => preposition === 'mit');
  const much = complements
    .filter(({ role }) => role === 'accusative')
    .flatMap(({ heads }) => heads);
  const isMeasure = much.every((head) =>
    /^(nichts|etwas|viel|wenig|mehr)$/.test(nodeAt(tree, head).lower),
  );
  if (!concern || !isMeasure) return undefined;
  const words = [...verb.words, ...much].toSorted((a, b) => a - b);
  return changeClause(clause, {
    verb: changeVerb(verb, { lemma: 'zu tun haben', obliged: false, words }),
    complements: [govern(concern)],
  });
}

/** „entschied das Rennen **für sich**“: won it, and did not choose it. */
function joinForOneself(tree: Tree, clause: Clause): Clause | undefined {
  if (!gainingVerbs.has(clause.verb.lemma)) return undefined;
  const phrase = clause.complements.find(
    ({ preposition, heads }) =>
      preposition === 'für' && nodeAt(tree, heads[0] as number).lower === 'sich',
  );
  if (!phrase) return undefined;
  const words = dependents(tree, phrase.heads[0] as number, 'case').map(({ index }) => index);
  return join(clause, { phrase, words: [...words, ...phrase.heads], text: 'für sich' });
}

const gainingVerbs: ReadonlySet<string> = new Set(
  'entscheiden gewinnen behalten beanspruchen verbuchen'.split(' '),
);

/** A bare noun behind *in, zu, unter*: no article of its own, no adjective, no name, no place. */
function joinPhrase(tree: Tree, clause: Clause): Clause | undefined {
  if (!isPhraseSupportVerb(clause.verb.lemma) && !becomes(clause) && !losesSight(tree, clause))
    return joinPlan(tree, clause);
  if (isPutForward(tree, clause)) return undefined;
  const phrase = clause.complements.find(
    (complement) =>
      complement.role === 'prepositional' &&
      !isBeforeColon(tree, complement) &&
      (isBareNoun(tree, complement) ||
        (isSetPhrase(tree, complement) && !isAdjunct(tree, clause, complement))),
  );
  if (!phrase) return undefined;
  const noun = phrase.heads[0] as number;
  return join(clause, {
    phrase,
    words: [...dependents(tree, noun, 'case', 'det').map((node) => node.index), noun],
    text: phraseText(tree, noun),
  });
}

/** „Alles läuft **nach Plan**“. */
function joinPlan(tree: Tree, clause: Clause): Clause | undefined {
  if (!/^(ab|ver)?laufen$/.test(clause.verb.lemma)) return undefined;
  const phrase = clause.complements.find((c) => c.preposition === 'nach' && isSetPhrase(tree, c));
  const noun = phrase?.heads[0] ?? 0;
  return phrase && join(clause, { phrase, words: [noun - 1, noun], text: phraseText(tree, noun) });
}

/** „verlor das Ziel **aus dem Blick**“. */
function losesSight(tree: Tree, { verb, complements }: Clause): boolean {
  return complements.some(({ preposition, heads: [head = 0] }) =>
    isLosingSight(verb.lemma, `${preposition} ${nodeAt(tree, head).lower}`),
  );
}

/** „**Zum Vergleich**: Das alte Verfahren …“ */
function isBeforeColon({ nodes }: Tree, { heads }: Complement): boolean {
  const [noun = 0] = heads;
  return noun < 3 && nodes[noun + 1]?.form === ':';
}

/** „stellte **einen Antrag** auf Insolvenz in Eigenverwaltung“: what is put forward is put nowhere. */
export function isPutForward(tree: Tree, { verb, complements }: Clause): boolean {
  return (
    verb.lemma === 'stellen' &&
    complements.some(
      ({ role, heads }) =>
        role === 'accusative' &&
        /(antrag|anträge|fragen?|anzeigen?|forderung(en)?|bedingung(en)?|ultimatum|diagnosen?|aufgaben?)$/i.test(
          nodeAt(tree, heads[0] as number).form,
        ),
    )
  );
}

/** „wurde **ihm** zum Verhängnis“. */
function becomes({ verb, complements }: Clause): boolean {
  return verb.lemma === 'werden' && complements.some(({ role }) => role === 'dative');
}

/** „machen sich **vor Ort** ein Bild“: beside an object it says where or how; only to somebody one comes *auf die Spur*. */
function isAdjunct(tree: Tree, { complements }: Clause, { heads }: Complement): boolean {
  const noun = nodeAt(tree, heads[0] as number).form.toLowerCase();
  if (noun === 'spur') return complements.every(({ role }) => role !== 'dative');
  return /^(ort|strich)$/.test(noun) && complements.some(({ role }) => role === 'accusative');
}

/** *auf den Weg*, without an adjective or genitive. */
function isSetPhrase(tree: Tree, complement: Complement): boolean {
  const noun = nodeAt(tree, complement.heads[0] as number);
  if (!setPhrases.has(`${complement.preposition} ${noun.form.toLowerCase()}`)) return false;
  return dependent(tree, noun.index, 'amod', 'nmod', 'acl') === undefined;
}

function isBareNoun(tree: Tree, complement: Complement): boolean {
  if (
    complement.heads.length !== 1 ||
    !/^(in|zu|unter|außer|auf)$/.test(complement.preposition ?? '')
  )
    return false;
  const noun = nodeAt(tree, complement.heads[0] as number);
  if (!isCommon(noun) || isPlaceNoun(noun.form) || isSeveral(noun) || noun.form === 'Abschied')
    return false;
  if (isContractedBefore(tree, noun) || complement.preposition === 'auf') {
    if (!isActionNoun(noun.form) && !isDoing(noun)) return false;
  }
  return dependents(tree, noun.index).every(
    (node) =>
      node.deprel === 'case' ||
      node.deprel === 'punct' ||
      (node.deprel === 'det' && isContracted(tree, node)),
  );
}

/** A noun of action counts though the parser takes it for a name: *in Obhut*. */
function isCommon({ upos, form }: Node): boolean {
  return upos === 'NOUN' || (upos === 'PROPN' && isActionNoun(form));
}

/** „zum **Laufen** bringen“: an infinitive as a noun. */
function isDoing({ form, lemma, feats }: Node): boolean {
  return (
    /(en|eln|ern)$/.test(form) &&
    lemma === form &&
    feats['Gender'] === 'Neut' &&
    feats['Number'] === 'Sing'
  );
}

/** A plural is a thing of its own, unless it is one that somebody gets into: *in Schwierigkeiten geraten*. */
function isSeveral(noun: Node): boolean {
  return (
    noun.feats['Number'] === 'Plur' &&
    !/(schwierigkeiten|turbulenzen|nöte|flammen|trümmern|tränen)$/i.test(noun.form)
  );
}

/** „zur Polizei“ may be any place; „zur Verfügung“ has a noun of action. */
function isContractedBefore(tree: Tree, noun: Node): boolean {
  return dependent(tree, noun.index, 'det') !== undefined;
}

/** An indefinite noun of action as object, with a prepositional phrase that becomes the object of the whole. */
function joinObject(tree: Tree, clause: Clause): Clause | undefined {
  if (!isSupportVerb(clause.verb.lemma) || clause.verb.voice !== 'active') return undefined;
  if (
    clause.verb.lemma === 'halten' &&
    clause.complements.some((other) => other.preposition === 'für')
  )
    return undefined;
  const phrase = clause.complements.find((complement) => complement.role === 'accusative');
  const noun = phrase && nodeAt(tree, phrase.heads[0] as number);
  if (
    !phrase ||
    phrase.heads.length !== 1 ||
    noun?.upos !== 'NOUN' ||
    !isActionNoun(noun.form) ||
    isDefinite(tree, noun)
  )
    return undefined;
  const inner = innerPhrase(tree, noun);
  const outer = clause.complements.some(
    (complement) =>
      complement.role === 'prepositional' &&
      /^(an|auf|gegen|mit|für|zu|über|von|um)$/.test(complement.preposition ?? ''),
  );
  if (!inner && !outer) return undefined;
  const joined = join(clause, { phrase, words: [noun.index], text: noun.form });
  return inner ? changeClause(joined, { complements: [...joined.complements, inner] }) : joined;
}

function isDefinite(tree: Tree, noun: Node): boolean {
  return (
    dependents(tree, noun.index, 'det', 'det:poss').some((node) => !/^k?ein/i.test(node.form)) ||
    dependents(tree, noun.index, 'nmod').some(
      (node) => maybePreposition(tree, node.index) === undefined,
    )
  );
}

function innerPhrase(tree: Tree, noun: Node): Complement | undefined {
  const node = dependents(tree, noun.index, 'nmod', 'obl').find(
    (child) =>
      child.index > noun.index &&
      isNominal(child) &&
      /^(an|auf|gegen|mit|für|zu|über|um|vor|bei)$/.test(maybePreposition(tree, child.index) ?? ''),
  );
  return (
    node && {
      role: 'prepositional',
      heads: conjuncts(tree, node.index),
      preposition: maybePreposition(tree, node.index),
      governed: true,
    }
  );
}

/** *zu bedenken geben* takes a clause. */
function isHint(clause: Clause): boolean {
  return clause.verb.lemma.startsWith('zu ');
}

function govern(complement: Complement): Complement {
  return complement.role === 'prepositional' &&
    /^(an|auf|gegen|mit|für|zu|über|von|um)$/.test(complement.preposition ?? '')
    ? {
        role: complement.role,
        heads: complement.heads,
        preposition: complement.preposition,
        governed: true,
      }
    : complement;
}

function join(
  clause: Clause,
  { phrase, words, text }: { phrase: Complement; words: readonly number[]; text: string },
): Clause {
  return changeClause(clause, {
    verb: joinWords(clause.verb, text, words),
    complements: clause.complements
      .filter((complement) => complement !== phrase)
      .map((complement) =>
        clause.reflexive === undefined && phrase.role === 'prepositional'
          ? complement
          : govern(complement),
      ),
  });
}
