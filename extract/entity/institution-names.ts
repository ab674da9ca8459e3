import { nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { isFirstName } from './first-names.ts';
import { maybeHangingPart } from './hanging-parts.ts';
import { maybeEndOfInstitution } from './institution.ts';
import type { NameSpan } from './name-span.ts';
import { isCapitalised } from './name-words.ts';
import { isDeclined } from './nominative.ts';
import { knownPlaces } from './known-places.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { stateNamed } from './states.ts';

/** *das Landesamt für Denkmalpflege*, *die Deutsche Gesellschaft für Moorkunde*: what an institution is for belongs to its name. */
export function findInstitutions(tree: Tree): NameSpan[] {
  return tree.nodes
    .map((noun) => maybeInstitution(tree, noun))
    .filter((span) => span !== undefined);
}

function maybeInstitution(tree: Tree, noun: Node): NameSpan | undefined {
  const last = maybeEndOfInstitution(tree, noun);
  if (last === undefined) return undefined;
  return { first: firstOf(tree, noun), last, tag: 'ORG', probability: 0.9 };
}

/** *Landgericht Ulm*, *Technische Universität Dresden*, *Staatsanwaltschaft München II*: with the place it is the name. */
export function withInstitution(tree: Tree, span: NameSpan): NameSpan {
  const noun = tree.nodes[span.first - 1];
  if (!noun || !isInstitutionOf(tree, noun, span)) return span;
  const next = tree.nodes[span.last + 1];
  const last = next && /^(?:I{1,3}|IV|VI?)$/.test(next.form) ? next.index : span.last;
  const tag = isPlaceNoun(noun) ? 'LOC' : 'ORG';
  return { first: firstOf(tree, noun), last, tag, probability: 0.9 };
}

/** A name that begins with the institution itself may lack its adjective: *Technische* + *Universität Dresden*. */
function firstOf(tree: Tree, noun: Node): number {
  const part = maybeHangingPart(tree, noun.index);
  if (part) return part.index;
  const before = tree.nodes[noun.index - 1];
  return before && isPartBefore(before, noun) ? before.index : noun.index;
}

function isInstitutionOf(tree: Tree, noun: Node, span: NameSpan): boolean {
  if (noun.upos !== 'NOUN' && noun.upos !== 'PROPN') return false;
  if (isGenitive(tree, span)) return false;
  if (isTaggedWith(tree, noun, span)) return isTied(tree, noun, span);
  if (isPlace(tree, span) && (bodies.test(noun.lemma) || stages.test(noun.lemma)))
    return isTied(tree, noun, span);
  if (span.tag === 'ORG' && bodies.test(noun.lemma) && isRegion(tree, span))
    return isTied(tree, noun, span);
  if (!institutions.test(noun.lemma)) return false;
  if (span.tag === 'PER') return isTown(tree, noun, span);
  return !noun.lemma.endsWith('verein') || span.first === span.last;
}

/** *das Klinikum Rethmar*: one word that is no first name, whatever the tagger says. */
function isTown(tree: Tree, noun: Node, span: NameSpan): boolean {
  const { form, name } = nodeAt(tree, span.first);
  return (
    span.first === span.last &&
    clinics.test(noun.lemma) &&
    name?.begins !== false &&
    !isFirstName(form) &&
    isTied(tree, noun, span)
  );
}

/** *der Flüchtlingsrat Hessen*, *der Städtetag Baden-Württemberg*: the tagger takes both words for one name of a body. */
function isTaggedWith(tree: Tree, { name }: Node, { first }: NameSpan): boolean {
  const { form, name: place } = nodeAt(tree, first);
  const isOne = name?.type === 'ORG' && name.begins && place?.type === 'ORG' && !place.begins;
  return isOne && (lands.has(form) || stateNamed(form) !== undefined);
}

const lands: ReadonlySet<string> = new Set(
  [...knownPlaces.matchAll(/"name":"([^"]+)"[^\n]*"bundesland"/g)].map(([, name = '']) => name),
);

const clinics =
  /(?:gericht|staatsanwaltschaft|universität|hochschule|klinikum|klinik|krankenhaus|polizeipräsidium|polizeidirektion|flughafen|bahnhof|stadion|stadtwerke?|sparkasse|handelskammer|landkreis|bistum|\p{L}verwaltung|\p{L}amt|jobcenter|arbeitsagentur|jva|kirchenkreis|regierungspräsidium|feuerwehr)$/iu;

/** *die Hafengesellschaft Nordersiel*, *der Tourismusverband Oberallgäu*: more than the place. */
const bodies =
  /\p{L}(?:gesellschaft|verband|verbund|genossenschaft|zentrum|zentrale|haus|heim|agentur|behörde|betriebe|(?:städte|landkreis|gemeinde)tag|(?:flüchtlings|integrations|kultur|musik|frauen|jugend|senioren|eltern|studierenden)(?:bei)?rat|(?:sport|gewerkschafts|jagd|beamten|mieter|natur\p{L}*)bund|fonds)$/iu;

/** A place by its tag, or a known name that the tagger takes for the rest of the body's. */
function isPlace(tree: Tree, { first, tag }: NameSpan): boolean {
  const { name } = nodeAt(tree, first);
  if ((tag ?? name?.type) === 'LOC') return true;
  return tag === undefined && name?.type === 'ORG' && !name.begins;
}

/** *das Schauspiel Dortmund*, *die Oper Leipzig*: behind these a town is the house, behind *die Oper Carmen* stands what is played. */
export const stages = /^(?:schauspiel|oper|ballett|kammerspiele?)$/iu;

/** *der Obstbauverband **Niederelbe***: a part of the land, whatever the tagger says. */
function isRegion(tree: Tree, { first, last }: NameSpan): boolean {
  return (
    first === last &&
    /^(?:Nord|Süd|Ost|West|Nieder|Ober|Mittel|Unter|Vorder|Hinter)\p{Ll}{3,}$/u.test(
      nodeAt(tree, first).form,
    )
  );
}

function isTied(tree: Tree, noun: Node, { first }: NameSpan): boolean {
  const { head, deprel } = nodeAt(tree, first);
  return head === noun.index && /^(?:appos|flat|compound)/.test(deprel);
}

/** *das Werk Ohlendorfs* */
function isGenitive(tree: Tree, { last }: NameSpan): boolean {
  const { form, lemma, feats } = nodeAt(tree, last);
  return feats['Case'] === 'Gen' && form === `${lemma}s`;
}

function isPlaceNoun({ lemma }: Node): boolean {
  if (/\p{L}zentrale$/u.test(lemma) || stages.test(lemma)) return false;
  return maybeTypeOfNoun(lemma) === 'Place' || lemma.endsWith('erk');
}

const institutions =
  /(?:gericht|gerichtshof|staatsanwaltschaft|universität|uni|hochschule|klinikum|klinik|polizeipräsidium|polizeidirektion|museum|windpark|solarpark|kunsthalle|stadthalle|schauspielhaus|theater|zoo|tierpark|stadttheater|staatstheater|staatsoper|philharmonie|philharmoniker|sinfoniker|symphoniker|flughafen|bahnhof|stadion|freibad|hallenbad|schwimmbad|krankenhaus|werk|rathaus|grundschule|gesamtschule|stadtwerke?|sparkasse|handelskammer|messe|institut|gymnasium|stiftung|bezirk|landkreis|bistum|\p{L}verwaltung|\p{L}kammer|inspektion|polizeirevier|feuerwehr|kreisverband|landesverband|ortsverband|bezirksverband|stadtverband|ortsverein|\p{L}verein|akademie|schule|jugendherberge|bibliothek|bücherei|\p{L}amt|jobcenter|arbeitsagentur|vollzugsanstalt|jva|diözese|propstei|dekanat|kirchenkreis|landeskirche|regierungspräsidium|bezirksregierung|kreistag|forschungszentrum|jugendzentrum|technologiepark|industriepark|gewerbegebiet|fliegerhorst|marinestützpunkt|talsperre|schleuse|kloster|tafel)$/iu;

/** *Deutsche* Gesellschaft, *Fraunhofer* Institut */
function isPartBefore(before: Node, noun: Node): boolean {
  if (before.index === 0 || !isCapitalised(before.form)) return false;
  const tied = before.head === noun.index || noun.head === before.index;
  return tied && ((before.upos === 'ADJ' && isDeclined(before.form)) || before.upos === 'PROPN');
}
