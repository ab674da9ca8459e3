import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { actor, controller, maybeLacking, nounController } from './controller.ts';
import { isSaying } from './lexicon/attitudes.ts';
import { needsObject } from './lexicon/transitive.ts';
import { takesSein } from './lexicon/sein-perfect.ts';
import { dependent, dependents, hasSemicolon, isWord, lower, nodeAt, subtree } from './navigate.ts';
import { conjuncts } from './phrase.ts';
import { concludes } from './concluded.ts';
import type { VerbComplex } from './verb.ts';

/** What is known of a clause before its subject. */
type Draft = Pick<Clause, 'link' | 'parent' | 'host' | 'verb' | 'complements'>;

/** Verbs whose *es* names nobody: *es regnet, es geht um, es gibt*. */
const impersonal: ReadonlySet<string> = new Set(
  'regnen schneien hageln donnern blitzen dämmern geben gehen mangeln fehlen handeln kommen bedürfen heißen gelten scheinen stehen stellen gelingen'.split(
    ' ',
  ),
);

/** Is the subject only a placeholder: *es* with a weather verb or a copula? */
export function isExpletive(tree: Tree, subject: number, verb: VerbComplex): boolean {
  const node = nodeAt(tree, subject);
  return (
    lower(node) === 'es' &&
    (impersonal.has(verb.lemma) || verb.copula !== undefined) &&
    !concludes(tree, node.head)
  );
}

/** „Die Terminals schlugen 4,6 Millionen um, 2019 waren **es** noch **5,2 Millionen**“: how many there were then is said of what was counted, not of who counts. */
export function isAmountThen(tree: Tree, head: number, verb: VerbComplex): boolean {
  if (verb.copula === undefined) return false;
  const { upos } = nodeAt(tree, head);
  return (
    (upos === 'NUM' || dependent(tree, head, 'nummod') !== undefined) &&
    dependents(tree, head, 'nsubj', 'expl').some((node) => lower(node) === 'es')
  );
}

/**
 * Who acts in a clause that does not name its subject.
 * „Der Verband forderte die Länder auf, die Pläne anzupassen“: die Länder. „… nimmt Geld auf und baut“: the subject before *und*.
 */
export function understoodSubjects(
  tree: Tree,
  clause: Draft,
  found: ReadonlyMap<number, Clause>,
): readonly number[] {
  const parent = found.get(clause.parent ?? -1);
  if (!parent) return [];
  if (isBareParticiple(clause)) return subjectsOfParticiple(tree, clause, parent);
  if (clause.link === 'conjunct')
    return isBehindSemicolon(tree, clause, parent) || isImpersonal(tree, clause)
      ? []
      : sharedSubject(tree, clause, parent);
  if (clause.link === 'infinitive' && isNounPredicate(tree, parent))
    return nounController(tree, clause, { host: parent.head, parent });
  if (clause.link === 'adverbial' && clause.verb.infinitive)
    return maybeLacking(tree, parent) ?? actor(lettingOf(parent, found));
  if (parent.verb.lemma === 'lassen') return letActor(tree, clause, parent);
  if (clause.link === 'infinitive') return controller(tree, clause, parent);
  if (clause.link === 'noun' && clause.verb.infinitive)
    return clause.host === undefined
      ? []
      : nounController(tree, clause, { host: clause.host, parent });
  return [];
}

/** „**ließ das Dorf abreißen**, um Platz zu schaffen“: who lets it be done has the aim. */
function lettingOf(parent: Clause, found: ReadonlyMap<number, Clause>): Clause {
  const above = parent.link === 'infinitive' ? found.get(parent.parent ?? -1) : undefined;
  return above?.verb.lemma === 'lassen' ? above : parent;
}

/**
 * „Die Kapelle, **gestiftet** von …“ is said of the noun before the comma, „**Unterstützt** vom Verband, klagte sie“ of the subject
 * behind it; „bekam den Preis **verliehen**“ names nobody.
 */
function subjectsOfParticiple(tree: Tree, clause: Draft, parent: Clause): readonly number[] {
  const [head = 0] = clause.verb.words;
  if (clause.link === 'conjunct')
    return parent.verb.finite === undefined && parent.verb.voice === 'state' ? parent.subjects : [];
  if (clause.link === 'adverbial')
    return clause.host === parent.head &&
      head < parent.head &&
      nodeAt(tree, head).deprel === 'advcl'
      ? parent.subjects
      : [];
  const { host } = clause;
  const first = Math.min(...subtree(tree, head).filter((at) => isWord(nodeAt(tree, at))));
  return clause.link === 'noun' &&
    host !== undefined &&
    host < head &&
    tree.nodes[first - 1]?.form === ','
    ? conjuncts(tree, host)
    : [];
}

/** *verliehen, gestiftet* without an auxiliary. */
function isBareParticiple(clause: Draft): boolean {
  return clause.verb.voice === 'state' && clause.verb.finite === undefined;
}

/** „lässt die Küche von Menzel umbauen“: Menzel; „ließ ihn gehen“: him; „ließ mitteilen, …“: who lets; „ließ das Buch drucken“: nobody is named. */
function letActor(tree: Tree, clause: Draft, parent: Clause): readonly number[] {
  if (/^(scheiden|trennen)$/.test(clause.verb.lemma) || letGo.test(clause.verb.lemma)) return [];
  const by = [...parent.complements, ...clause.complements].find(
    ({ preposition, heads }) =>
      preposition === 'durch' ||
      (preposition === 'von' && heads.every((head) => canAct(nodeAt(tree, head)))),
  );
  if (by) return by.heads;
  const intransitive = takesSein(clause.verb.lemma, undefined);
  const object = parent.complements.find(
    ({ role }) => role === 'accusative' || (intransitive && role === 'dative'),
  );
  if (saysOrShows(clause.verb.lemma) && !object?.heads.every((head) => isActor(nodeAt(tree, head))))
    return parent.subjects;
  const acts =
    intransitive ||
    clause.complements.some((complement) => complement.role === 'accusative') ||
    (!isDoneTo(clause.verb.lemma) &&
      object?.heads.some((head) =>
        isThird(nodeAt(tree, head))
          ? standsAlone.test(clause.verb.lemma)
          : isActor(nodeAt(tree, head)),
      ));
  return object && acts ? object.heads : [];
}

/** „ließ den Plan **fallen**“, „ließ ihn **laufen**“: with *lassen* they say what is done to somebody or something. */
const letGo =
  /^(fallen|laufen|ziehen|sitzen|stehen|liegen|hängen|stecken|gehen|abblitzen|auflaufen|platzen|verstreichen|ruhen|verfallen|durchgehen|gelten)$/;

/** „ließ mitteilen, …“, „ließ **erkennen**, …“. */
function saysOrShows(lemma: string): boolean {
  return isSaying(lemma) || lemma === 'erkennen';
}

/** *sie, ihn, es* may be a thing, to which something is done: „ließ **sie** aufbereiten“. */
function isThird(node: Node): boolean {
  return /^(sie|ihn|es|diese[ns]?|die|das)$/.test(lower(node));
}

/** What somebody does without an object, when let: *arbeiten, warten, ausreden*. */
const standsAlone =
  /^(arbeiten|warten|schlafen|ausschlafen|leben|überleben|wohnen|reden|ausreden|sprechen|spielen|mitspielen|singen|tanzen|lachen|weinen|schreien|zahlen|zappeln|leiden|bluten|hungern|kämpfen|trainieren|kochen|essen|trinken|lernen|studieren|zuschauen|zusehen|mitmachen|mitreden|entscheiden|abstimmen|wählen|antworten|ausruhen|sitzen|stehen|liegen|hängen|schmoren|gewähren|teilnehmen|träumen|glauben|hoffen|zweifeln|denken|wissen|spüren|zittern|schwitzen|frieren|tun|machen)$/;

/** „ließ den Blogger **festnehmen**“: what is only done to somebody. */
function isDoneTo(lemma: string): boolean {
  return (
    needsObject(lemma) ||
    /^(abführen|abholen|prüfen|überprüfen|impfen|operieren|befragen|vernehmen|vorladen|beschatten|bespitzeln|feuern|ablösen|absetzen|ausweisen|suspendieren|beerdigen|bestatten|enteignen|evakuieren|registrieren|untersuchen|vorführen|taufen|trauen|röntgen|fotografieren|porträtieren|bewirten|verlegen|versetzen)$/.test(
      lemma,
    )
  );
}

/** A person or a body, or what may be one. */
function canAct(node: Node): boolean {
  const type = maybeTypeOfNoun(node.lemma, node.feats['Gender']);
  return isActor(node) || node.name !== undefined || type === 'Organization' || type === 'Group';
}

function isActor(node: Node): boolean {
  return (
    node.upos === 'PRON' ||
    node.name?.type === 'PER' ||
    maybeTypeOfNoun(node.lemma) === 'Person' ||
    maybeTypeOfNoun(node.form) === 'Person'
  );
}

/** „ist eine Chance für den Verein, …“. */
function isNounPredicate(tree: Tree, parent: Clause): boolean {
  return parent.verb.copula !== undefined && nodeAt(tree, parent.head).upos === 'NOUN';
}

/** „sammelte Geld; nötig wären 600.000“: a semicolon ends what is shared. */
function isBehindSemicolon(tree: Tree, { verb }: Draft, parent: Clause): boolean {
  return hasSemicolon(tree, parent.head, verb.finite ?? verb.words[0]);
}

/** „Das Amt prüft den Antrag, **mit einer Antwort wird gerechnet**“: behind a phrase of its own a passive shares no subject. */
function isImpersonal(tree: Tree, { verb }: Draft): boolean {
  const { finite, voice } = verb;
  const head = verb.words.findLast((word) => word !== finite);
  if (voice !== 'passive' || finite === undefined || head === undefined) return false;
  if (finite > head) return isFrontedDeed(tree, head, finite);
  return (
    nodeAt(tree, finite).head === head &&
    dependents(tree, head, 'obl').some(({ index }) => subtree(tree, index).includes(finite - 1))
  );
}

/** „umfasste vier Seiten, **gefeiert wurde** trotzdem“: with its participle in front a passive that names nothing is of nothing. */
function isFrontedDeed({ nodes }: Tree, participle: number, finite: number): boolean {
  return (
    finite === participle + 1 &&
    /^(,|und|aber|doch)$/.test(nodes[participle - 1]?.lower ?? '') &&
    /^(ADV|ADP|NOUN|PROPN|DET|ADJ|PART)$/.test(nodes[finite + 1]?.upos ?? '')
  );
}

function sharedSubject(tree: Tree, clause: Draft, parent: Clause): readonly number[] {
  const finite = clause.verb.finite === undefined ? undefined : nodeAt(tree, clause.verb.finite);
  const plural =
    parent.subjects.length > 1 ||
    parent.subjects.some((at) => nodeAt(tree, at).feats['Number'] === 'Plur');
  const clash =
    finite?.feats['Number'] === 'Plur' &&
    !plural &&
    parent.subjects.length > 0 &&
    nodeAt(tree, parent.subjects[0] as number).upos === 'PRON';
  return clash || parent.impersonal ? [] : parent.subjects;
}
