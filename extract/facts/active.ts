import type { Clause } from '../clause/clause.ts';
import { isCopular } from '../clause/clause.ts';
import { isReply } from '../clause/governing.ts';
import { needsManner } from '../clause/lexicon/manner.ts';
import { saysNothingAlone } from '../clause/lexicon/transitive.ts';
import { dependent, dependents, nodeAt } from '../clause/navigate.ts';
import type { Reading } from '../clause/reading.ts';
import { isPresenting } from '../clause/presenting.ts';
import { isSayingClause } from '../clause/speech.ts';
import { isOnTerms } from '../clause/stipulation.ts';
import { asksWhere } from '../clause/where-clause.ts';
import type { Candidate, End } from './candidate.ts';
import { predicatesOf } from './copula.ts';
import { maybeFreeSubject } from './free-subject.ts';
import { isHeldFor } from './held-for.ts';
import { maybeJointSubject } from './joint-subject.ts';
import { isLetItself } from './letting.ts';
import { maybeObjectPredicate, withPredicate } from './object-predicate.ts';
import { lastPhrase, type ObjectPhrase, objectsOf } from './objects.ts';
import { isReceived, maybeReceived } from './received.ts';
import { maybeNeededAdverb } from './needed-adverb.ts';
import { inOrder, maybePointer, relationOf } from './relation.ts';

/**
 * „Der Bund lieh der Bank Geld“ → Bund – leihen – Geld · Bund – leihen – Bank (one triple per object)
 * „Die Vorstände einigten sich auf einen Kompromiss“ → Vorstände – sich einigen auf – Kompromiss
 * „Der Minister schweigt“ → Minister – schweigen – nothing
 */
export function active(reading: Reading, clause: Clause): Candidate[] {
  if (clause.verb.voice === 'passive' || clause.verb.voice === 'state') return [];
  if (maybeReceived(reading, clause) || isReceived(reading, clause)) return [];
  if (
    isHint(reading, clause) ||
    isCopular(clause) ||
    isCopularVerb(reading, clause) ||
    isLetting(reading, clause) ||
    isLetItself(reading, clause) ||
    isFollowedBy(reading, clause) ||
    isBlamed(reading, clause) ||
    isJoined(reading, clause)
  )
    return [];
  const predicate = maybeObjectPredicate(reading, clause);
  const letting = maybeLetting(reading, clause);
  const own = [
    ...onlyIt(reading, clause, predicate?.objects ?? objectsOf(reading, clause)),
    ...(letting ? letObjects(reading, clause, letting) : []),
  ];
  const pointer =
    (own.length === 0 && !hasContent(reading, clause)) ||
    (own.length > 0 && clause.verb.lemma === 'zurückführen')
      ? maybePointer(reading.tree, clause)
      : undefined;
  if (own.length === 0 && !pointer && isUnfinished(reading, clause)) return [];
  const objects = own.length > 0 || pointer ? own : lastPhrase(reading, clause);
  const isBare = objects.length === 0 && !pointer;
  const adverb = maybeNeededAdverb(reading.tree, clause, isBare);
  if (isBare && !adverb && letting?.reflexive === undefined && isIncomplete(reading, clause))
    return [];
  if (
    isBare &&
    (isDeniedOfPhrase(reading, clause) ||
      isAskedWhere(reading, clause) ||
      isAskedHowMuch(reading, clause))
  )
    return [];
  const actors = letting ? letting.subjects : clause.subjects;
  const joint = maybeJointSubject(reading, clause);
  const named = joint ? [joint] : actors.map((head): End => ({ head }));
  const subjects = named.length > 0 ? named : [maybeFreeSubject(reading, clause)];
  const candidates: Candidate[] = [];
  for (const subject of subjects) {
    for (const object of objects.length > 0 ? objects : [undefined]) {
      const plain = withPredicate(
        relationOf(reading.tree, clause, object),
        predicate ?? pointer ?? adverb,
      );
      candidates.push({
        rule: 'active',
        clause: clause.head,
        subject,
        object: object && { head: object.head },
        relation: letting ? letRelation(plain, letting, object?.preposition) : plain,
      });
    }
  }
  return candidates;
}

/** „will **es** in Rostock aufspalten“: without what *es* stands for the other phrases are told of nothing. */
function onlyIt(
  { tree, clauses }: Reading,
  { head }: Clause,
  objects: readonly ObjectPhrase[],
): readonly ObjectPhrase[] {
  const it = objects.find(
    (object) => object.preposition === undefined && nodeAt(tree, object.head).lower === 'es',
  );
  const isFull = clauses.some(
    ({ parent, link }) => parent === head && (link === 'content' || link === 'infinitive'),
  );
  return it && !isFull ? [it] : objects;
}

/** „Die Stadt **ließ** das Haus **abreißen**“ → Stadt – abreißen lassen – Haus: nobody else is named who does it. */
function maybeLetting(reading: Reading, clause: Clause): Clause | undefined {
  const isLet = clause.verb.infinitive && clause.subjects.length === 0;
  const first = isLet && clause.link === 'conjunct' ? clauseAt(reading, clause.parent) : clause;
  const above = isLet && first?.link === 'infinitive' ? clauseAt(reading, first.parent) : undefined;
  return above?.verb.lemma === 'lassen' ? above : undefined;
}

/** What hangs on *lassen* is the object of the verb below it, if that has none: „dass sie **den Kandidaten** fallen lässt“. */
function letObjects(reading: Reading, clause: Clause, letting: Clause): readonly ObjectPhrase[] {
  return clause.complements.some(({ role }) => role === 'accusative')
    ? []
    : objectsOf(reading, letting).filter(({ preposition }) => preposition === undefined);
}

function clauseAt({ clauses }: Reading, at: number | undefined): Clause | undefined {
  return clauses.find(({ head }) => head === at);
}

/** *schließen lassen auf*, with the preposition behind both verbs. */
function letRelation(
  relation: Candidate['relation'],
  letting: Clause,
  preposition = '',
): Candidate['relation'] {
  const reflexive = letting.reflexive === undefined ? [] : [letting.reflexive];
  const end = preposition === '' ? '' : ` ${preposition}`;
  const verb = relation.lemma.slice(0, relation.lemma.length - end.length);
  return {
    lemma: `${reflexive.length > 0 ? 'sich ' : ''}${verb} lassen${end}`,
    words: inOrder([...relation.words, ...letting.verb.words, ...reflexive]),
  };
}

const hinted: ReadonlySet<string> = new Set(
  'bedenken verstehen erkennen denken schaffen spüren hören sehen fassen'.split(' '),
);

/** „gab **zu bedenken**, dass …“ is one verb. */
function isHint(reading: Reading, clause: Clause): boolean {
  return (
    hinted.has(clause.verb.lemma) &&
    reading.clauses.some(
      ({ head, verb }) => head === clause.parent && verb.lemma.includes(`zu ${clause.verb.lemma} `),
    )
  );
}

/** „ist **stehen** geblieben“, „gab sich **geschlagen**“: an infinitive or participle that is one with the verb above it. */
function isJoined(reading: Reading, clause: Clause): boolean {
  return reading.clauses.some(
    ({ head, verb }) =>
      head === clause.parent && verb.words.includes(clause.head) && !verb.lemma.startsWith('zu '),
  );
}

/** „nahm“, „verfügte“: the object was missed, and the verb alone says something else; a support verb has its noun instead. */
function isIncomplete(reading: Reading, clause: Clause): boolean {
  return (
    (saysNothingAlone(clause.verb.lemma) || isCompared(reading, clause)) &&
    clause.reflexive === undefined &&
    !hasContent(reading, clause)
  );
}

/** „will ablesen, **wo** er aufgewachsen ist“: that he grew up says nothing. */
function isAskedWhere({ tree }: Reading, { link, head }: Clause): boolean {
  return link === 'content' && asksWhere(tree, head);
}

/** „**Wie lange** die Sperrung dauert, ist unklar“, „**Wie hoch** die Miete ausfällt, steht nicht fest“: that it lasts says nothing. */
function isAskedHowMuch({ tree }: Reading, { head, link, verb }: Clause): boolean {
  return (
    link !== 'main' &&
    (/^(dauern|andauern|anhalten|hinziehen|bleiben|bestehen)$/.test(verb.lemma) ||
      verb.lemma.endsWith('ausfallen')) &&
    dependents(tree, head, 'advmod').some(
      ({ index, upos, lower: word }) =>
        (word === 'lange' || upos === 'ADJ') && tree.nodes[index - 1]?.lower === 'wie',
    )
  );
}

/** „wählt nicht **zwischen groß und klein**“: what is denied is the phrase behind *nicht*; without it more would be denied. */
function isDeniedOfPhrase({ tree, circumstances, standings }: Reading, clause: Clause): boolean {
  if (standings.get(clause.head)?.negation.clause !== true) return false;
  return clause.complements.some(({ heads, role }) => {
    const head = heads[0] as number;
    if (role !== 'prepositional' || circumstances.times.has(head) || circumstances.places.has(head))
      return false;
    const first = dependent(tree, head, 'case')?.index ?? head;
    return tree.nodes[first - 1]?.lower === 'nicht';
  });
}

/** „Die Lage ist ernster, **als viele glauben**“, „verbraucht mehr Energie, **als sie gewinnt**“, „so viel Strom, **wie** Ulm **verbraucht**“: what is missing was said before. */
function isCompared({ tree, clauses }: Reading, { head, mark, parent, verb }: Clause): boolean {
  if (!/^(als|wie)$/.test(mark ?? '')) return false;
  if (thinking.test(verb.lemma)) return true;
  const above = clauses.find((clause) => clause.head === parent);
  const first = dependent(tree, head, 'mark')?.index ?? head;
  return (
    above !== undefined &&
    dependents(tree, above.head, 'obj', 'advmod', 'xcomp', 'nsubj').some(
      (node) =>
        node.index < first &&
        [node, ...dependents(tree, node.index, 'amod', 'det', 'advmod', 'nummod')].some((word) =>
          mark === 'als'
            ? word.feats['Degree'] === 'Cmp' || /^(mehr|weniger)$/.test(word.lower)
            : /^(viele?|wenige?)$/.test(word.lower) && tree.nodes[word.index - 1]?.lower === 'so',
        ),
    )
  );
}

const thinking =
  /^(glauben|denken|meinen|annehmen|vermuten|hoffen|erhoffen|wünschen|befürchten|fürchten|erwarten|ahnen|planen|vorsehen|fordern|verlangen|versprechen)$/;

/** *etwas tun lassen*: what is told is what the other one does. */
function isLetting(reading: Reading, clause: Clause): boolean {
  return (
    clause.verb.lemma === 'lassen' &&
    reading.clauses.some((other) => other.parent === clause.head && other.verb.infinitive)
  );
}

/** „Die meisten kamen aus Polen, **gefolgt von** Gästen aus Ulm“: those come next, and do not follow by themselves. */
function isFollowedBy({ tree }: Reading, { verb, head }: Clause): boolean {
  return (
    verb.lemma === 'folgen' &&
    nodeAt(tree, head).lower === 'gefolgt' &&
    dependent(tree, head, 'aux') === undefined
  );
}

/** „ließ sich nichts **zuschulden** kommen“: what nobody is to blame for comes from nowhere. */
function isBlamed({ tree }: Reading, { verb, head }: Clause): boolean {
  return verb.lemma === 'kommen' && tree.nodes[head - 1]?.lower === 'zuschulden';
}

/** *sein, werden, bleiben* with a second noun belong to the copula. */
function isCopularVerb(reading: Reading, clause: Clause): boolean {
  return (
    (clause.verb.lemma === 'sein' ||
      clause.verb.lemma === 'werden' ||
      clause.verb.lemma === 'bleiben') &&
    predicatesOf(reading, clause).length > 0
  );
}

/** A verb that says nothing without its content or predicate: *er sagte*, *sie ist*. */
function isUnfinished(reading: Reading, clause: Clause): boolean {
  if (reading.clauses.some((other) => isReplied(reading, other, clause))) return isAside(clause);
  if (helpingVerbs.has(clause.verb.lemma)) return true;
  if (needsManner(clause.verb.lemma, clause.reflexive !== undefined)) return true;
  if (clause.complements.some((each) => isHeldFor(reading, clause, each))) return true;
  if (isSayingClause(clause) && (isAside(clause) || alwaysSaying.test(clause.verb.lemma)))
    return !isSilent(reading, clause);
  if (clause.link === 'beside' && isPresenting(reading, clause)) return true;
  return hasContent(reading, clause);
}

const helpingVerbs: ReadonlySet<string> = new Set(
  'sein haben werden bleiben lassen heißen sollen müssen dürfen können wollen mögen'.split(' '),
);

/** „Die Ministerin **widersprach**: Das Geld sei da“ is no content of contradicting, which is told alone. */
function isReplied({ tree }: Reading, other: Clause, clause: Clause): boolean {
  return other.parent === clause.head && other.link === 'content' && isReply(tree, other, clause);
}

/** „äußerte **sich** zunächst **nicht**“: that nothing was said is a fact of its own. */
function isSilent(reading: Reading, { head, reflexive }: Clause): boolean {
  return reflexive !== undefined && reading.standings.get(head)?.negation.clause === true;
}

/** *…, berichtet X* · *wie X berichtet*: only names the speaker. */
function isAside({ link, mark }: Clause): boolean {
  return link === 'beside' || (link === 'adverbial' && mark === 'wie');
}

/** Does a clause stand in place of the object? */
function hasContent(reading: Reading, clause: Clause): boolean {
  return reading.clauses.some(
    (other) =>
      other.parent === clause.head &&
      !isJoined(reading, other) &&
      (other.link === 'content' || other.link === 'infinitive') &&
      !isOnTerms(reading.tree, { parent: clause, via: other }),
  );
}

const alwaysSaying =
  /^(sagen|erklären|mitteilen|betonen|behaupten|meinen|finden|äußern|hinzufügen|ergänzen|anmerken|feststellen|bestätigen|versichern)$/;
