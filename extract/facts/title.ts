import { dependents, lower, nodeAt, subtree } from '../clause/navigate.ts';
import { phraseWords, spanOf } from '../clause/phrase.ts';
import type { Reading } from '../clause/reading.ts';
import { isGenitiveBehind } from '../entity/final-s.ts';
import { isHonorific } from '../entity/name-words.ts';
import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node } from '../parser/tree.ts';
import type { Candidate } from './candidate.ts';

/**
 * Offices and titles of persons.
 * „US-Außenminister Antony Blinken“ → Antony Blinken – sein – US-Außenminister
 * „die Sprecherin des Hauses, Jen Weber,“ → Jen Weber – sein – die Sprecherin des Hauses
 * „Tomasz Wilk, Chef der Linie,“ → Tomasz Wilk – sein – Chef der Linie
 */
export function title(reading: Reading): Candidate[] {
  return reading.tree.nodes
    .filter((node) => isPersonName(reading, node))
    .flatMap((name) => [titleBefore(reading, name), ...titlesBeside(reading, name)])
    .filter((candidate) => candidate !== undefined);
}

/** The first word of a person's name; a title that was tagged as part of it („Ex-Minister Paul Gerlach“) is none. */
function isPersonName(reading: Reading, node: Node): boolean {
  if (node.upos !== 'PROPN' || isOffice(node)) return false;
  const before = reading.tree.nodes[node.index - 1];
  const continues =
    before !== undefined &&
    before.upos === 'PROPN' &&
    !isOffice(before) &&
    (node.deprel === 'flat' || node.name?.begins === false);
  if (continues) return false;
  if (before && isOfMany(reading, before, node)) return false;
  if (
    before &&
    isOffice(before) &&
    node.head === before.index &&
    node.name &&
    node.feats['Case'] !== 'Gen'
  )
    return true;
  return node.name
    ? node.name.type === 'PER'
    : node.deprel !== 'flat' && reading.typeAt(node.index) === 'Person';
}

/** *die Freien **Wähler Werratal***: a body whose name begins with its members. */
function isOfMany({ tree, typeAt }: Reading, office: Node, name: Node): boolean {
  return (
    office.feats['Number'] === 'Plur' &&
    typeAt(name.index) === 'Organization' &&
    dependents(tree, office.index, 'det').some((article) => lower(article) === 'die')
  );
}

/** The words of the name: *Antony Blinken*. */
function nameWords(reading: Reading, name: Node): number[] {
  const words = [name.index];
  for (let at = name.index + 1; at < reading.tree.nodes.length; at++) {
    const node = nodeAt(reading.tree, at);
    const continues = node.name
      ? !node.name.begins && node.name.type === 'PER'
      : node.deprel === 'flat' && node.head >= name.index && node.head < at;
    if (!continues) break;
    words.push(at);
  }
  return words;
}

/** An office straight before the name, with the adjectives and genitives before it. */
function titleBefore(reading: Reading, name: Node): Candidate | undefined {
  const { tree } = reading;
  let at = name.index - 1;
  while (isHonorific(tree.nodes[at]?.form ?? '')) at--; // *Landeskonservatorin Prof. Anna Wilms*
  const office = tree.nodes[at];
  if (!office || !isOffice(office) || !areJoined(reading, office, name)) return undefined;
  if (isQuoted(reading, office, name) || isOwner(reading, name)) return undefined;
  let first = office.index;
  while (first > 0 && isPremodifier(nodeAt(tree, first - 1), { office, name, first })) first--;
  const words = Array.from({ length: office.index - first + 1 }, (_, offset) => first + offset);
  return officeFact(reading, name, { office, words });
}

/** *als enger Freund **Kellners***: the office is that of somebody else. */
function isOwner(reading: Reading, name: Node): boolean {
  const last = nameWords(reading, name).at(-1) ?? name.index;
  return isGenitiveBehind(reading.tree, { first: name.index, last });
}

/** *die Fähre »Königin Luise«* is no queen. */
function isQuoted({ tree }: Reading, office: Node, name: Node): boolean {
  return (
    /^[„»"«]$/.test(tree.nodes[office.index - 1]?.form ?? '') &&
    /^[“«"”»]$/.test(tree.nodes[name.index + 1]?.form ?? '')
  );
}

function areJoined(reading: Reading, office: Node, name: Node): boolean {
  if (office.head === name.index || name.head === office.index) return true;
  return (
    office.head === name.head || nodeAt(reading.tree, Math.max(0, name.head)).head === office.index
  );
}

/** Also what belongs to one of them: „die **erst 19 Jahre** alte Torhüterin“, „der **für Bildung** zuständige Rat“. */
function isPremodifier(
  node: Node,
  { office, name, first }: { office: Node; name: Node; first: number },
): boolean {
  if (node.head >= first && node.head < office.index) return true;
  if (node.head !== office.index && node.head !== name.index) return false;
  if (/^(allem|ihnen|denen)$/.test(lower(node))) return false; // *unter ihnen die Juristin Weber*
  return /^(det|det:poss|amod|nmod|compound|nummod)$/.test(node.deprel) && node.upos !== 'ADP';
}

/** Offices joined with the name as apposition, behind or before a comma. */
function titlesBeside(reading: Reading, name: Node): (Candidate | undefined)[] {
  const { tree } = reading;
  const behind = dependents(tree, name.index, 'appos').filter(
    (node) => node.index > name.index + 1,
  );
  const before = name.deprel === 'appos' ? officeAbove(reading, name) : undefined;
  return [...behind, ...(before ? [before] : [])]
    .filter(
      (office) =>
        isOffice(office) &&
        !isOfSeveral(reading, office) &&
        (office.index > name.index || isBehindComma(reading, name)),
    )
    .map((office) => {
      const named = new Set(
        subtree(tree, name.index).filter((word) => office.index < name.index || word <= name.index),
      );
      return officeFact(reading, name, { office, words: phraseWords(tree, office.index, named) });
    });
}

/** „die **Minister beider Länder**, A und B“: each holds the office in one of them, nobody tells in which. */
function isOfSeveral({ tree }: Reading, office: Node): boolean {
  return (
    office.feats['Number'] === 'Plur' &&
    dependents(tree, office.index, 'nmod').some((owner) =>
      dependents(tree, owner.index).some(
        (word) => word.upos === 'NUM' || /^(beider|beiden)$/.test(lower(word)),
      ),
    )
  );
}

function isBehindComma(reading: Reading, name: Node): boolean {
  return reading.tree.nodes[name.index - 1]?.form === ',';
}

/** „der Direktor des Geheimdienstes GCHQ, Jeremy Fleming“: a person is no service, so the office above is meant. */
function officeAbove(reading: Reading, name: Node): Node | undefined {
  let node = nodeAt(reading.tree, name.head);
  for (
    let step = 0;
    step < 4 && !isOffice(node) && /^(nmod|appos|flat)$/.test(node.deprel) && node.head >= 0;
    step++
  )
    node = nodeAt(reading.tree, node.head);
  return isOffice(node) ? node : undefined;
}

const forms: ReadonlySet<string> = new Set(
  'herr herrn frau dr dr. prof prof. familie doktor ehepaar brüder geschwister h. c.'.split(' '),
);

/** A common noun for a person that says what he or she is; *Herr* and *Dr.* say nothing. */
function isOffice(node: Node): boolean {
  if (
    (node.upos !== 'NOUN' && !(node.upos === 'PROPN' && node.form.includes('-'))) ||
    forms.has(lower(node)) ||
    node.form.endsWith('.')
  )
    return false;
  const type =
    maybeTypeOfNoun(node.lemma === '_' ? node.form : node.lemma) ?? maybeTypeOfNoun(node.form);
  return type === 'Person' || type === 'Role';
}

function officeFact(
  reading: Reading,
  name: Node,
  { office, words }: { office: Node; words: readonly number[] },
): Candidate {
  return {
    rule: 'title',
    clause: name.index,
    subject: { head: name.index, span: spanOf(reading.tree, nameWords(reading, name)) },
    object: { head: office.index, span: spanOf(reading.tree, words), literal: 'predicate' },
    relation: { lemma: 'sein', words: [] },
    negated: false,
    timeless: true,
  };
}
