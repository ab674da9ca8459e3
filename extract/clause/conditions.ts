import type { Node, Tree } from '../parser/tree.ts';
import type { Modality } from '../triple.ts';
import type { Clause } from './clause.ts';
import { isPastOrSubjunctive } from './lexicon/shared-forms.ts';
import { isTimeWord } from './lexicon/time-nouns.ts';
import { localWords } from './local-words.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import { isProviso } from './open-condition.ts';

/** „**Im Falle einer Niederlage** tritt der Trainer zurück“, „**Bei einem Sieg** steigt der Klub auf“: what is so only if. */
export function isCaseOf(tree: Tree, { head, verb }: Clause): boolean {
  if ((verb.tense !== 'present' && verb.tense !== 'future') || verb.mood === 'conditional')
    return false;
  if (verb.finite === undefined) return false;
  return dependents(tree, head, 'obl').some((noun) => {
    const before = dependents(tree, noun.index, 'case').map(lower);
    if (noun.lower === 'falle' || noun.lower === 'fall')
      return before.includes('in') && dependent(tree, noun.index, 'nmod') !== undefined;
    if (before.includes('ohne'))
      return (
        verb.tense === 'future' && (isHelp.test(lower(noun)) || isFirst(tree, noun.index, head))
      );
    return before.includes('bei') && isCase.test(lower(noun));
  });
}

/** „**Ohne neue Köche** wird das Programm scheitern“, of which nobody is without them on purpose. */
function isFirst(tree: Tree, noun: number, head: number): boolean {
  const finite = dependent(tree, head, 'aux');
  return (
    finite !== undefined &&
    noun < finite.index &&
    dependent(tree, noun, 'det', 'det:poss') === undefined &&
    nodeAt(tree, noun).upos === 'NOUN'
  );
}

/** What may or may not come about: „**Bei einer Verurteilung** drohen ihm zehn Jahre Haft“. */
const isCase =
  /^(sieg|niederlage|erfolg|misserfolg|scheitern|ablehnung|zustimmung|(.*)verst(o|ö)ß(en)?|weigerung|wahlsieg|wahlniederlage|unentschieden|verurteilung|schuldspruch|nichteinhaltung|nichterfüllung|nichtzahlung|missachtung|zuwiderhandlung(en)?|bedarf|annahme|überschreitung|unterschreitung|zahlungsverzug|verzögerung(en)?|verspätung(en)?|abbruch|ausfall|insolvenz|austritt|einigung|nichteinigung|regen|sturm|schlechtwetter|glätte)$/;

/** „**Ohne Hilfe** werden Betriebe schließen“: not so *ohne Kapitän*, which tells how. */
const isHelp =
  /(hilfen?|reform(en)?|geld|gelder|mittel|zuschuss|zuschüsse|einigung|unterstützung|förderung|änderung(en)?|lösung|investition(en)?|maßnahmen?|genehmigung|zustimmung|zusage|zuzug|eingriff)$/;

/** Modality that a conjunction lends: *wenn, falls* – hypothetical; *um … zu* – wanted. */
export function markModality(tree: Tree, clause: Clause): Modality | undefined {
  if (clause.link !== 'adverbial') return undefined;
  if (isCondition(tree, clause)) return 'hypothetical';
  if (clause.mark === 'um') return 'wanted';
  return clause.mark === 'damit' ? 'wanted' : undefined;
}

/** „hofft sie, **auch wenn** er lieber Tischler geworden wäre“: what it stands beside holds all the same. */
export function isConcession(tree: Tree, clause: Clause): boolean {
  const mark = clause.mark === 'wenn' ? wennOf(tree, clause) : undefined;
  return mark !== undefined && /^(auch|selbst)$/.test(tree.nodes[mark - 1]?.lower ?? '');
}

/** „Abends um zehn, **wenn** die Läden schließen, öffnet sie“, „immer **wenn** es regnet“: behind a time it tells when. */
function tellsWhen(tree: Tree, clause: Clause): boolean {
  const mark =
    clause.mark === 'wenn' && clause.verb.mood === 'indicative' ? wennOf(tree, clause) : undefined;
  if (mark === undefined) return false;
  if (/^(immer|mal)$/.test(tree.nodes[mark - 1]?.lower ?? '')) return true;
  if (mark === 0 && isHabit(tree, clause)) return true;
  if (tree.nodes[mark - 1]?.form !== ',') return false;
  const before = tree.nodes.slice(Math.max(0, mark - 5), mark - 1);
  const since = before.slice(
    before.findLastIndex(({ upos }) => /^(VERB|AUX|PUNCT)$/.test(upos)) + 1,
  );
  return since.some(({ form }) => isTimeWord(form) || daytimes.test(form));
}

/** „**Wenn** sie eine Kirche betritt, hört sie **zuerst** auf die Stille“ */
function isHabit(tree: Tree, { parent }: Clause): boolean {
  return (
    parent !== undefined &&
    dependents(tree, parent, 'advmod').some((word) =>
      /^(zuerst|zunächst|immer|stets|oft|meist|meistens|manchmal|gern|gerne|regelmäßig|jedes)$/.test(
        lower(word),
      ),
    )
  );
}

const daytimes =
  /^(morgens|vormittags|mittags|nachmittags|abends|nachts|immer|jedes Mal|stets|werktags|(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s)$/i;

function wennOf(tree: Tree, { head }: Clause): number | undefined {
  return dependents(tree, head, 'mark').find((node) => lower(node) === 'wenn')?.index;
}

/** „soll sie prüfen, **sobald** sie freigegeben **ist**“: only when it is so is open, not that what follows is to come. */
export function isOnceDone({ mark, verb }: Clause): boolean {
  return mark === 'sobald' && verb.tense === 'perfect';
}

/** *wenn, falls, sofern*, or a verb in first place: „sollte es den Vorschlag erhalten, …“. */
export function isCondition(tree: Tree, clause: Clause): boolean {
  if (clause.link === 'relative') return isGenericCase(tree, clause);
  if (clause.link !== 'adverbial') return false;
  if (clause.mark === 'sobald') return clause.verb.tense === 'present' || isOnceDone(clause);
  if (/^(wenn|falls|sofern|ob)$/.test(clause.mark ?? '')) return !tellsWhen(tree, clause);
  if (clause.mark !== undefined || clause.verb.finite === undefined) return false;
  if (isProviso(tree, clause.head)) return true;
  return (
    localWords(tree, clause.head).filter((at) => nodeAt(tree, at).upos !== 'PUNCT')[0] ===
    clause.verb.finite
  );
}

/**
 * „**Ein Lastwagen, der** drei Stunden warte, **koste** 600 Euro“, „**Ein Betrieb, der** Gift lagert, **muss** das melden“: any one, if it
 * does. Who is one (*Eine Frau, die in Ulm wohnt, klagt*) costs nothing and has no duty.
 */
function isGenericCase(tree: Tree, { head, host, parent, verb }: Clause): boolean {
  if (host === undefined || parent === undefined || verb.tense === 'perfect') return false;
  if (verb.tense !== 'present' && verb.mood !== 'reported') return false;
  if (
    living.test(verb.lemma) ||
    localWords(tree, head).some((at) => now.has(nodeAt(tree, at).lower))
  )
    return false;
  const subject = nodeAt(tree, host);
  if (subject.deprel !== 'nsubj' || subject.upos !== 'NOUN' || subject.head !== parent)
    return false;
  const above = nodeAt(tree, parent);
  return (
    subject.index < above.index &&
    dependents(tree, host, 'det').some(({ lower: form }) => /^eine?$/.test(form)) &&
    (costing.test(above.form) ||
      dependents(tree, parent, 'aux').some(({ lower: form }) => duty.test(form)))
  );
}

const living = /^(wohnen|leben|liegen|stammen|heißen|sitzen|kommen|gelten)$/;
const now: ReadonlySet<string> = new Set(
  'noch derzeit gerade zurzeit seit heute bereits schon inzwischen jetzt'.split(' '),
);
const costing = /^(kost(e|et|en)|(brauch|benötig|verbrauch|verdien|zahl)(e|t|en))$/;
const duty = /^(muss|müsse|müssen|darf|dürfe|dürfen)$/;

/** „**Dann müssten** Kranke weit fahren“, „**Ohne sie müssten** Pendler Umwege fahren“: so in a case that is only thought of. */
export function isThoughtOf(tree: Tree, clause: Clause): boolean {
  const { finite, mood, modals } = clause.verb;
  if (finite === undefined) return false;
  if (clause.link === 'relative' && isHopedFor(tree, clause)) return true;
  if (isWithout(tree, clause, finite)) return true;
  const { head } = clause;
  if (mood !== 'conditional' || modals.length === 0) return false;
  const [first, second] = tree.nodes;
  return (
    (lower(first as Node) === 'dann' && finite === 1) ||
    (lower(first as Node) === 'ohne' && second?.head === head && finite === 2)
  );
}

/** „zahlt für **Hinweise, die** zur Festnahme **führen**“: nobody has given any. */
function isHopedFor(tree: Tree, { host, verb }: Clause): boolean {
  return (
    host !== undefined &&
    verb.tense === 'present' &&
    /^(führen|beitragen|dienen|helfen)$/.test(verb.lemma) &&
    /(hinweisen?|informationen|tipps?|angaben)$/.test(lower(nodeAt(tree, host))) &&
    dependents(tree, host, 'det', 'det:poss').length === 0
  );
}

/** „**Ohne** Skifahrer **blieben** die Häuser leer, warnte sie“: said so, the past form is Konjunktiv. */
function isWithout(tree: Tree, { head, link, verb }: Clause, finite: number): boolean {
  const [first] = tree.nodes;
  const noun = first && lower(first) === 'ohne' ? tree.nodes[first.head] : undefined;
  return (
    noun !== undefined &&
    noun.head === head &&
    noun.index < finite &&
    (verb.mood === 'conditional' ||
      (link === 'content' && verb.tense === 'past' && isPastOrSubjunctive(nodeAt(tree, finite))))
  );
}

/** „Das Land müsse zahlen, **sonst gingen** die Lichter aus“, „**Andernfalls** schließt das Bad“: so if nothing is done. */
export function isOtherwise(tree: Tree, { head, link, verb }: Clause): boolean {
  const word = dependent(tree, head, 'advmod');
  if (
    !word ||
    word.index > head ||
    (word.lower !== 'sonst' && word.lower !== 'andernfalls' && word.lower !== 'ansonsten')
  )
    return false;
  const opens = verb.finite !== undefined && word.index === verb.finite - 1;
  if (!opens || verb.tense === 'perfect') return false;
  if (verb.tense === 'past') return link === 'content' || verb.mood === 'conditional';
  return link !== 'main' || lower(word) === 'andernfalls' || verb.tense === 'future';
}

/** „**Geschehe** nichts, stiegen die Beiträge“, „Wenn nichts **geschehe**, stiegen …“: what follows is no past. */
export function isUnlike({ mark, verb }: Clause): boolean {
  return mark === undefined || (verb.mood === 'reported' && /^(wenn|falls|sofern)$/.test(mark));
}

/** „tat so, **als sei** er Polizist“; but „als er gegangen sei“ only tells when. */
export function isLikened(tree: Tree, { verb }: Clause): boolean {
  return (
    verb.finite !== undefined &&
    (verb.mood === 'reported' || verb.mood === 'conditional') &&
    /^als$/i.test(tree.nodes[verb.finite - 1]?.form ?? '')
  );
}
