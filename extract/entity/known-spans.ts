import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isCapitalised, isClub, isLegalForm } from './name-words.ts';
import type { NameSpan } from './name-span.ts';
import { beginsState, stateNamed } from './states.ts';

const longest = 7; // words: Organisation für Sicherheit und Zusammenarbeit in Europa

/** Names that the gazetteer or the table of states knows, whatever the model tagged: *Weißes Haus*, *Vereinten Nationen*. */
export function findKnownSpans(tree: Tree, gazetteer: Gazetteer): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let first = 0; first < tree.nodes.length; first++) {
    const last = lastOfKnown(tree.nodes, first, gazetteer);
    if (last === undefined) continue;
    const river = maybeRiver(tree.nodes, last);
    const end = river ?? endOfLonger(tree.nodes, last);
    if (river !== undefined) spans.push({ first, last: river, tag: 'LOC', probability: 0.95 });
    else if (end === last) spans.push({ first, last, tag: undefined, probability: 0.95 });
    first = end;
  }
  return spans;
}

function lastOfKnown(
  nodes: readonly Node[],
  first: number,
  gazetteer: Gazetteer,
): number | undefined {
  const node = nodes[first];
  if (!node || !isCapitalised(node.form)) return undefined;
  if (first === 0 && /^D(?:ie|er|as)$/.test(node.form)) return undefined; // *Die Welt hofft*
  const known = gazetteer.begins(node.form);
  const state = beginsState(node.form);
  const longestHere = known || state ? Math.min(first + longest, nodes.length) : 0;
  for (let last = longestHere - 1; last > first; last--) {
    const end = nodes[last];
    if (!end || !isCapitalised(end.form)) continue;
    const name = nodes
      .slice(first, last + 1)
      .map((word) => word.form)
      .join(' ');
    if ((known && gazetteer.find(name)) || (state && stateNamed(name))) return last;
  }
  if (isSurname(node, nodes[first - 1]) || isRestOfBody(nodes, node)) return undefined;
  if (!isUnmistakable(node)) return undefined;
  const found = gazetteer.find(node.form);
  return found && !isNounNotLetters(node.form, found.name) ? first : undefined;
}

/** *ein Teil **des Bundes***: the federation, not the *BUND* that is written in capitals. */
export function isNounNotLetters(form: string, known: string): boolean {
  return known === 'BUND' && /^Bunde?s?$/.test(form);
}

/** *Konstanze **Lüttich*** */
function isSurname({ name }: Node, before: Node | undefined): boolean {
  return name?.type === 'PER' && !name.begins && isFirstName(before?.form ?? '');
}

/** *der Branchenverband Velo **Europa***, *die Stiftung Kinder **Afrika***: what the tagger and the tree take for the end of a body's name. */
function isRestOfBody(nodes: readonly Node[], { name, index, head, deprel }: Node): boolean {
  const [bearer, before] = nodes.slice(Math.max(0, index - 2), index);
  if (name?.type !== 'ORG' || name.begins || before?.name?.type !== 'ORG' || !bearer) return false;
  if (!/^(?:PROPN|NOUN)$/.test(before.upos) || bearer.upos !== 'NOUN') return false;
  const isOne = /^(?:flat|appos|compound)/.test(deprel);
  return isOne && before.head === bearer.index && (head === before.index || head === bearer.index);
}

/** *SPD **Hamburg***, *IG Metall **Küste***, *THW **Kiel***: a known name that begins the name of something else. */
function endOfLonger(nodes: readonly Node[], last: number): number {
  const [node, next] = nodes.slice(last, last + 2);
  if (!node || !next || !isCapitalised(next.form) || isLegalForm(next.form)) return last;
  const tied = next.head <= node.index && /^(?:flat|appos|nmod|compound)/.test(next.deprel);
  const isOrganization = next.name?.type === 'ORG' || isClub(node.form);
  const isPart = isOrganization && next.name?.begins === false && (tied || next.upos === 'PROPN');
  const isTown = tied && next.name?.type === 'LOC' && /^\p{Lu}{2,5}$/u.test(node.form);
  if (!isPart && !isTown) return last;
  return isPart ? endOfTag(nodes, next.index) : next.index;
}

/** *Frankfurt **am Main***, *Halle **an der Saale*** */
function maybeRiver(nodes: readonly Node[], last: number): number | undefined {
  const rest = nodes.slice(last + 1, last + 4);
  if (!/^(?:an|a[mn]|im|ob|vor|in)$/.test(rest[0]?.form ?? '')) return undefined;
  const river = rest.find(({ upos }) => upos !== 'ADP' && upos !== 'DET');
  return river && rivers.test(river.form) ? river.index : undefined;
}

const rivers =
  /^(?:Main|Oder|Saale|Neckar|Rhein|Donau|Elbe|Weser|Inn|Ruhr|Lahn|Mosel|Spree|Isar|Lech|Aller|Leine|Fulda|Werra|Ilm|Unstrut|Nahe|Glan|Enz|Fils|Ilz|Naab|Tauber|Brenz|Havel|Salzach|Leitha|Mur|Breisgau|Höhe|Taunus|Allgäu|Harz|Odenwald|Schwarzwald)$/;

function endOfTag(nodes: readonly Node[], index: number): number {
  const next = nodes[index + 1];
  return next?.name && !next.name.begins ? endOfTag(nodes, next.index) : index;
}

/** A single word counts if it is no noun of the language as well (*Zeit*, *Welt*, *Bild*): *NATO*, *Bundestag*, *Kreml*. */
function isUnmistakable(node: Node): boolean {
  if (/^\p{Lu}\p{L}*\p{Lu}$/u.test(node.form)) return true;
  const { Gender, Number } = node.feats;
  if (/^Linken?$/.test(node.form)) return Gender === 'Fem' && Number === 'Sing';
  return (
    node.form.length >= 5 &&
    !ambiguous.test(node.form) &&
    (node.upos === 'NOUN' || node.upos === 'PROPN')
  );
}

const ambiguous = /^(?:Spiegel|Zeit|Welt|Bild|Grüne|Union|Gaza|Post|Posen)s?$/;
