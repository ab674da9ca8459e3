import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';
import { isClub } from './name-words.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** Clubs by their town, where an article has one club of it: *Pleißenau* → VfR Pleißenau. */
export interface ClubTowns {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Has the article several clubs, so that it is about sport? */
  readonly isSport: boolean;
}

/** Finds the clubs among an article's names. */
export function findClubTowns(
  trees: readonly Tree[],
  spans: readonly (readonly NameSpan[])[],
): ClubTowns {
  const clubs = new Map<string, Set<string>>();
  trees.forEach((tree, sentence) => {
    for (const span of spans[sentence] ?? []) {
      const words = tree.nodes.slice(span.first, span.last + 1).map(({ form }) => form);
      const town = maybeTown(words);
      if (town) clubs.set(town, (clubs.get(town) ?? new Set()).add(words.join(' ')));
    }
  });
  const single = [...clubs].filter(([, names]) => names.size === 1);
  return {
    names: new Map(single.map(([town, names]) => [town, [...names].join().split(' ')])),
    isSport: clubs.size > 2 || (clubs.size > 0 && isOfSport(trees)),
  };
}

/** Does every fourth sentence speak of play, and four at least? */
function isOfSport(trees: readonly Tree[]): boolean {
  const count = trees.filter(({ nodes }) => nodes.some(({ form }) => ofPlay.test(form))).length;
  return count >= 4 && count * 4 >= trees.length;
}

/** The last word of *VfR Pleißenau*, *FC Union Pleißenau*, *Rot-Weiß Pleißenau*. */
function maybeTown(words: readonly string[]): string | undefined {
  const [first = '', second] = words[0] === '1.' ? words.slice(1) : words;
  const town = words.at(-1) ?? '';
  if (second === undefined || !/^\p{Lu}\p{Ll}/u.test(town) || clubWords.test(town))
    return undefined;
  return isClub(first) || clubWords.test(first) ? town : undefined;
}

/** What clubs are called before their town, beside the abbreviations. */
const clubWords =
  /^(?:(?:Rot|Schwarz|Blau|Grün|Gelb)-(?:Wei(?:ß|ss)|Gelb|Rot|Schwarz|Blau)|Hansa|Energie|Union|Werder|Holstein|Alemannia|Viktoria|Victoria|Preußen|Kickers|Germania|Concordia|Lokomotive|Lok|Wacker|Rapid|Sturm|Austria|Waldhof|Bayer|Erzgebirge|Sportfreunde|Schalke|Turbine|Wismut|Motor|Chemie|Teutonia|Rhein-Neckar)$/;

/** *Pleißenau rutschte ab*, *gegen Pleißenau*: the town that plays is its club, and in a report about several clubs so is one that does anything. */
export function maybeClub(
  tree: Tree,
  span: NameSpan,
  towns: ClubTowns,
): readonly string[] | undefined {
  const { form, deprel, head, index } = nodeAt(tree, span.first);
  const town = span.first === span.last ? maybeTownOf(form, towns) : undefined;
  if (span.tag === 'ORG' && town !== undefined && !towns.names.has(form))
    return arePlayers(tree, index, towns) ? towns.names.get(town) : undefined;
  const club = span.first === span.last ? towns.names.get(form) : undefined;
  if (!club || dependents(tree, span.first, 'det').length > 0) return undefined;
  const [preposition] = dependents(tree, span.first, 'case');
  if (preposition) return lower(preposition) === 'gegen' ? club : undefined;
  if (head < 0 || !/^(?:nsubj|obj)$/.test(deprel) || isTown(tree, head)) return undefined;
  return towns.isSport || (deprel === 'nsubj' && isPlaying(tree, index)) ? club : undefined;
}

/** *Pleißenau hat 9000 Einwohner* */
function isTown(tree: Tree, verb: number): boolean {
  return dependents(tree, verb, 'obj').some(({ form }) => /inwohner(?:n|innen)?$/.test(form));
}

/** ***Die Pleißenauer** gewannen*, in a report about sport whatever they do: where else a demonym with its article means the people. */
export function findPlayers(tree: Tree, towns: ClubTowns): NameSpan[] {
  if (towns.names.size === 0) return [];
  return tree.nodes
    .filter(({ form }) => /ern?$/.test(form) && maybeTownOf(form, towns) !== undefined)
    .filter(({ index }) => arePlayers(tree, index, towns))
    .map(({ index }) => ({ first: index, last: index, tag: 'ORG', probability: 0.9 }));
}

function arePlayers(tree: Tree, index: number, { isSport }: ClubTowns): boolean {
  const { upos, deprel, head } = nodeAt(tree, index);
  if (!/^(?:NOUN|PROPN)$/.test(upos) || head < 0 || !/^(?:nsubj|obj|iobj|obl:arg)/.test(deprel))
    return false;
  const words = dependents(tree, index).filter((word) => !word.deprel.startsWith('acl'));
  const [article, another] = words.filter(({ upos: other }) => other !== 'PUNCT');
  if (another !== undefined || !article || !/^d(?:ie|en)$/.test(lower(article))) return false;
  return isSport || (deprel === 'nsubj' && isPlaying(tree, index));
}

/** The town of the article's club whose people are called so: *Bremer*, *Dresdnern*, *Lübecker*. */
function maybeTownOf(form: string, { names }: ClubTowns): string | undefined {
  const stem = form.replace(/n?ern?$/, '');
  return [stem, `${stem}en`, `${stem}e`, form.replace(/ern?$/, '')].find((town) => names.has(town));
}

/** The verb itself, or that of a relative clause: *Pleißenau, das in Überzahl **spielte**, …* */
function isPlaying(tree: Tree, subject: number): boolean {
  const clauses = dependents(tree, subject).filter(({ deprel }) => deprel.startsWith('acl'));
  return [nodeAt(tree, nodeAt(tree, subject).head), ...clauses].some(
    (verb) => plays.test(infinitiveAt(tree, verb.index)) || isInPlay(tree, verb),
  );
}

/** *ging in Führung*, *wartet auf einen Sieg*, *hatte zwei Chancen* */
function isInPlay(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index).some(
    (word) => /^ob[jl]/.test(word.deprel) && ofPlay.test(word.form),
  );
}

const ofPlay =
  /^(?:Führung|Rückstand|Unterzahl|Überzahl|Halbzeit|Hälfte|Ausgleich|Treffer|Tore?|Chancen?|Punkte?|Punkten|Siege?n?|Niederlagen?|Unentschieden|Gegentore?|Spiele?|Partie|Tabelle|Tabellenspitze|Abstieg|Aufstieg|Viertelfinale|Achtelfinale|Halbfinale|Finale|Halbzeitpause|Torwart|Torhüter|Trainer|Trainers|Pokalspiel|Derby|Elfmeter|Schiedsrichter|Saison|Liga|Bundesliga|Torjäger|Stürmer|Verteidiger|Kreisläufer|Mannschaft|Heimspiel|Auswärtsspiel)$/;

const plays =
  /^(?:(?:an|auf|ab|aus|unter|hin|mit|ein|nach|vor|zurück)?(?:gewinnen|verlieren|spielen|siegen|liegen|treffen|führen|schießen|gleichen|treten|rutschen|steigen|schlagen|bezwingen|besiegen|patzen|kommen|stürmen|drücken|dominieren|erzielen|jubeln|klettern|empfangen|erwischen|verteidigen|vergeben|verpassen|kassieren|holen|punkten|trennen|remisieren|scheitern))$/;
