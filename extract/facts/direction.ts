import { findCases } from '../clause/case.ts';
import type { Clause, Complement } from '../clause/clause.ts';
import { isBodyPart } from '../clause/lexicon/body.ts';
import { isTimeWord } from '../clause/lexicon/time-nouns.ts';
import { isWhere } from '../clause/local-phrase.ts';
import { dependent, dependents, lower, nodeAt } from '../clause/navigate.ts';
import { maybePreposition } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { isPutForward } from '../clause/support-verb.ts';
import type { Tree } from '../parser/tree.ts';

/** „steckte Geld **in den Bau**“, „auf zwei Millionen geschätzt“: with these verbs the object alone says something else. */
export function isDirection(
  reading: Reading,
  clause: Clause,
  { heads, role }: Complement,
): boolean {
  const wanted = directed.get(clause.verb.lemma);
  const head = heads[0] as number;
  if (isRelated(clause, head)) return false;
  if (isBodily(clause.verb.lemma) && !isBodyPart(lower(nodeAt(reading.tree, head)))) return false;
  if (isPutForward(reading.tree, clause)) return false;
  return (
    role === 'prepositional' &&
    wanted !== undefined &&
    wanted.test(maybePreposition(reading.tree, head) ?? '') &&
    !isElsewhere(reading, clause, head) &&
    !reading.circumstances.times.has(head) &&
    !isTimeWord(nodeAt(reading.tree, head).form)
  );
}

/** „ein Werk, **in das** die Firma Geld **steckt**“: before its clause it is an end of its own, which stands in the case of another verb. */
export function isDirectedHost(
  { tree }: Reading,
  clause: Clause,
  { heads, preposition = '' }: Complement,
): boolean {
  if (!isRelated(clause, heads[0] as number)) return false;
  if (!putting.includes(clause.verb.lemma) || !directed.get(clause.verb.lemma)?.test(preposition))
    return false;
  const pronoun = dependents(tree, clause.head, 'obl', 'obl:arg', 'nmod').find(
    ({ upos, index }) => upos === 'PRON' && dependent(tree, index, 'case') !== undefined,
  );
  const cases = pronoun ? findCases(tree, pronoun.index) : [];
  return cases.includes('Acc') && !cases.includes('Dat');
}

function isRelated({ link, host }: Clause, head: number): boolean {
  return link === 'relative' && head === host;
}

/** „wurden **auf einem Parkplatz** gestellt“: a dative says where; what one leaves or spends somewhere is told by a place of its own. */
function isElsewhere(reading: Reading, { verb }: Clause, head: number): boolean {
  return /^(lassen|verbringen)$/.test(verb.lemma)
    ? reading.circumstances.places.has(head)
    : putting.includes(verb.lemma) &&
        (isInTown(reading.tree, head) ||
          isWhere(reading.tree, head, maybePreposition(reading.tree, head) ?? ''));
}

/** *in Ulm gelegt* */
function isInTown(tree: Tree, head: number): boolean {
  return (
    nodeAt(tree, head).name?.type === 'LOC' &&
    maybePreposition(tree, head) === 'in' &&
    dependent(tree, head, 'det') === undefined
  );
}

const putting =
  'stecken reißen stellen legen setzen einstellen drängen treiben packen lenken hüllen tauchen versetzen verwandeln umwandeln pressen werfen locken zerren schneiden'.split(
    ' ',
  );

/** What one does to somebody's body: „griff ihr **ins Gesicht**“. */
export function isBodily(lemma: string): boolean {
  return bodily.has(lemma);
}

const bodily: ReadonlySet<string> = new Set(
  'greifen schlagen treten fassen beißen schießen stechen spucken sehen schauen blicken fahren springen'.split(
    ' ',
  ),
);

const directed: ReadonlyMap<string, RegExp> = new Map([
  ...putting.map((verb): [string, RegExp] => [verb, /^(in|auf|an|zu|unter|über|vor|aus|gegen)$/]),
  ...'schätzen beziffern taxieren zurückführen bewerten'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^(auf|mit)$/]),
  ...'veranschlagen vorsehen einplanen reservieren bereitstellen aufwenden'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^(für|mit|auf)$/]),
  ...'holen ziehen bergen brechen sägen'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^aus$/]),
  ...'greifen schlagen treten fassen beißen schießen stechen spucken sehen schauen blicken fahren springen'
    .split(' ')
    .map((verb): [string, RegExp] => [verb, /^(in|auf|an|gegen|vor)$/]),
  ['festmachen', /^an$/],
  ...'bringen'.split(' ').map((verb): [string, RegExp] => [verb, /^um$/]),
  ['lassen', /^(auf|hinter|zu|in|bei|an|unter)$/],
  ['verbringen', /^(in|bei|mit|an|auf|unter)$/],
  ...'fliegen'.split(' ').map((verb): [string, RegExp] => [verb, /^(nach|in|zu|aus)$/]),
  ...'zulassen verpflichten zwingen'.split(' ').map((verb): [string, RegExp] => [verb, /^zu$/]),
]);
