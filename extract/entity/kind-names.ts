import type { Node, Tree } from '../parser/tree.ts';
import type { EntityType } from './mention.ts';
import { isCapitalised, isTimeWord } from './name-words.ts';
import type { NameSpan } from './name-span.ts';

/** Nouns without which the name behind them names something else: *Familie Stöhr* is not *Stöhr*, *Sturmtief Ida* no woman. */
const kinds: readonly (readonly [noun: RegExp, type: EntityType])[] = [
  [/^(?:groß)?familie$|^(?:ehe)?paar$|^brüdern?$|^geschwistern?$|^eheleuten?$/, 'Group'],
  [
    /^(?:zwillings|geschwister)paar$|^(?:zwillings)?schwestern$|^(?:zwillings)?brüdern?$|-clan$/,
    'Group',
  ],
  [/^(?:bundes|landes|minderheits)?regierung$|^kabinett$|^senat$/, 'Organization'],
  [
    /^(?:sparte|division|abteilung|dezernat|referat|stabsstelle|fachbereich)$|(?:geschäfts|unternehmens)(?:bereich|feld|sparte)$/,
    'Organization',
  ],
  [
    /^(?:sturm|orkan|regen)?tief$|^(?:orkan|hurrikan|taifun|zyklon|wirbelsturm|tropensturm|wintersturm)$|^hoch$/,
    'Event',
  ],
  [/^(?:landes|eigen|staats|regie)betriebe?s?$/, 'Organization'],
  [/haltestelle$|^(?:autobahn)?ausfahrt$|^anschlussstelle$|^raststätte$/, 'Place'],
  [/^(?:mord|kriminal|straf|justiz|vermissten)?fall$|^(?:causa|affäre|ära)$/, 'Concept'],
];

/** Nouns before common nouns that are their names: *die Sparte Wassertechnik*, *der Landesbetrieb Straßenbau*. */
const divisions =
  /^(?:(?:landes|eigen|staats|regie)betrieb|bürgerinitiative|initiative|partei|wähler(?:gruppe|gemeinschaft|vereinigung)|aktionsbündnis|arbeitsgemeinschaft|interessengemeinschaft|sägewerk|sparte|division|abteilung|dezernat|referat|stabsstelle|fachbereich|\p{L}*(?:geschäfts|unternehmens)(?:bereich|feld|sparte))$/u;

/** What a name is that begins with such a noun; undefined for any other word. */
export function typeOfKind(noun: string): EntityType | undefined {
  const lower = noun.toLowerCase();
  return kinds.find(([pattern]) => pattern.test(lower))?.[1];
}

/** Takes the noun into the name behind it: *Familie* + *Stöhr*. */
export function withKind(tree: Tree, span: NameSpan): NameSpan {
  const before = tree.nodes[span.first - 1];
  if (before?.upos !== 'NOUN' || typeOfKind(before.form) === undefined) return span;
  const last = couples.test(before.form) ? lastOfCouple(tree, span.last) : span.last;
  return { first: before.index, last, tag: undefined, probability: 0.95 };
}

const couples = /^(?:Ehepaar|Brüdern?|Geschwistern?|Eheleuten?|Schwestern|Zwillinge?n?)$/;

/** *das Ehepaar Ruth **und Kurt Sellin*** */
function lastOfCouple(tree: Tree, last: number): number {
  const [and, other, surname] = tree.nodes.slice(last + 1, last + 4);
  if (and?.form !== 'und' || other?.name?.type !== 'PER') return last;
  return surname?.name?.type === 'PER' && !surname.name.begins ? surname.index : other.index;
}

/** *die Sparte Wassertechnik*: a noun without an article right behind that of a division is its name. */
export function findDivisions(tree: Tree, covered: ReadonlySet<number>): NameSpan[] {
  return tree.nodes
    .filter((noun) => noun.upos === 'NOUN' && divisions.test(noun.form.toLowerCase()))
    .filter((noun) => isFieldOf(tree, noun, tree.nodes[noun.index + 1], covered))
    .map((noun) => ({
      first: noun.index,
      last: lastOfField(tree, noun.index + 1),
      tag: undefined,
      probability: 0.9,
    }));
}

/** *die Partei Bürger **für Rostock*** */
function lastOfField(tree: Tree, field: number): number {
  const [preposition, noun] = tree.nodes.slice(field + 1, field + 3);
  const goesOn =
    /^(?:für|gegen|ohne)$/.test(preposition?.form ?? '') &&
    preposition?.head === noun?.index &&
    noun?.head === field;
  return goesOn ? field + 2 : field;
}

function isFieldOf(
  tree: Tree,
  noun: Node,
  field: Node | undefined,
  covered: ReadonlySet<number>,
): boolean {
  if (!field || covered.has(noun.index) || covered.has(field.index)) return false;
  if (field.upos !== 'NOUN' && field.upos !== 'PROPN') return false;
  if (!isCapitalised(field.form) || isTimeWord(field.form)) return false;
  const tied = field.head === noun.index || noun.head === field.index;
  const ends =
    tree.nodes[field.index + 1]?.upos === 'PUNCT' &&
    (tree.children[field.index]?.length ?? 0) === 0;
  return tied || ends || isBeforeVerb(tree, field.index);
}

/** Nothing but one phrase stands before the finite verb: *Die Abteilung Einkauf schließt.* */
function isBeforeVerb(tree: Tree, index: number): boolean {
  const next = tree.nodes[index + 1];
  const verb = next && /^(?:VERB|AUX)$/.test(next.upos) && next.feats['VerbForm'] === 'Fin';
  return verb === true && tree.nodes.slice(0, index).every((node) => !isVerb(node));
}

function isVerb({ upos }: Node): boolean {
  return upos === 'VERB' || upos === 'AUX';
}
