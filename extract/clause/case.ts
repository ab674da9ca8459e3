import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import {
  isCountedBare,
  isNoDativePlural,
  isSurelyFeminine,
  isSurelyMasculine,
} from './noun-inflection.ts';
import { perForm } from './per-form.ts';
import { perWord } from './per-word.ts';

export type Case = 'Nom' | 'Acc' | 'Dat' | 'Gen';

const all: readonly Case[] = ['Nom', 'Acc', 'Dat', 'Gen'];

const noDative: readonly Case[] = ['Nom', 'Acc', 'Gen'];

/** What an ending can be. */
interface Inflection {
  readonly case: Case;
  /** p: plural of any gender. */
  readonly gender: 'm' | 'f' | 'n' | 'p';
}

/** What each ending of a paradigm can be. */
type Endings = ReadonlyMap<string, readonly Inflection[]>;

/** Ending of *der, dieser, welcher* … */
const definite = endings({
  er: 'Nom:m Dat:f Gen:f Gen:p',
  ie: 'Nom:f Acc:f Nom:p Acc:p',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  as: 'Nom:n Acc:n',
  es: 'Nom:n Acc:n Gen:m Gen:n',
  en: 'Acc:m Dat:p',
  em: 'Dat:m Dat:n',
});

/** Ending of *ein, kein, mein* … */
const indefinite = endings({
  '': 'Nom:m Nom:n Acc:n',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  en: 'Acc:m Dat:p',
  em: 'Dat:m Dat:n',
  er: 'Dat:f Gen:f Gen:p',
  es: 'Gen:m Gen:n',
});

/** Ending of an adjective that no article precedes. */
const strong = endings({
  er: 'Nom:m Dat:f Gen:f Gen:p',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  es: 'Nom:n Acc:n',
  en: 'Acc:m Dat:p Gen:m Gen:n',
  em: 'Dat:m Dat:n',
});

const pronouns: ReadonlyMap<string, readonly Case[]> = new Map<string, readonly Case[]>([
  ['ich', ['Nom']],
  ['du', ['Nom']],
  ['er', ['Nom']],
  ['wir', ['Nom']],
  ['man', ['Nom']],
  ['wer', ['Nom']],
  ['jemand', ['Nom', 'Acc', 'Dat']],
  ['mich', ['Acc']],
  ['dich', ['Acc']],
  ['ihn', ['Acc']],
  ['wen', ['Acc']],
  ['mir', ['Dat']],
  ['dir', ['Dat']],
  ['ihm', ['Dat']],
  ['ihnen', ['Dat']],
  ['wem', ['Dat']],
  ['denen', ['Dat']],
  ['ihr', ['Dat', 'Nom']],
  ['sie', ['Nom', 'Acc']],
  ['es', ['Nom', 'Acc']],
  ['was', ['Nom', 'Acc']],
  ['das', ['Nom', 'Acc']],
  ['uns', ['Acc', 'Dat']],
  ['euch', ['Acc', 'Dat']],
  ['sich', ['Acc', 'Dat']],
  ['dessen', ['Gen']],
  ['deren', ['Gen']],
  ['dies', ['Nom', 'Acc']],
  ['niemand', ['Nom', 'Acc']],
  ['nichts', ['Nom', 'Acc']],
]);

/** The cases that a noun phrase can stand in, judged by article, adjective and pronoun; the likeliest first. */
export const findCases = perWord((tree, head): readonly Case[] => {
  const node = nodeAt(tree, head);
  const pronoun = maybePronoun(node);
  if (pronoun) return prefer(node, pronoun);
  const readings = readingsOf(tree, head);
  if (!readings)
    return prefer(
      node,
      node.upos === 'PROPN' ? nameCases(node) : isCountedBare(tree, node) ? noDative : all,
    );
  const number = numberOf(tree, node);
  const gender = genderOf(node);
  const fitting = readings.filter((reading) => agrees(reading, { gender, number }));
  const cases = (fitting.length > 0 ? fitting : readings).map((reading) => reading.case);
  return prefer(node, [...new Set(cases)]);
});

/** Could the phrase stand in a case if the model's gender and number were wrong? *den, einem, ihn* never are nominative. */
export function isCaseThinkable(tree: Tree, head: number, wanted: Case): boolean {
  const node = nodeAt(tree, head);
  const pronoun = maybePronoun(node);
  if (pronoun) return pronoun.includes(wanted);
  return (
    readingsOf(tree, head)?.some(
      (reading) =>
        reading.case === wanted &&
        !(reading.gender === 'm' && isSurelyFeminine(node)) &&
        !(reading.gender === 'f' && isSurelyMasculine(node)) &&
        !(reading.gender === 'p' && wanted === 'Dat' && isNoDativePlural(node)),
    ) ?? !(wanted === 'Dat' && isCountedBare(tree, node))
  );
}

function maybePronoun(node: Node): readonly Case[] | undefined {
  return node.upos === 'PRON' || node.deprel !== 'det' ? pronouns.get(lower(node)) : undefined;
}

/** Can the phrase be the subject? */
export function maybeNominative(tree: Tree, head: number): boolean {
  return findCases(tree, head).includes('Nom');
}

const readingsOf = perWord((tree, head): readonly Inflection[] | undefined => {
  const node = nodeAt(tree, head);
  if (node.upos === 'PRON' || node.upos === 'DET') return standaloneReadings(tree, node);
  const determiner = dependents(tree, node.index, 'det', 'det:poss').find(
    (word) => word.index < node.index,
  );
  const adjective = dependents(tree, node.index, 'amod').find((word) => word.index < node.index);
  if (determiner && isBehindNumber(tree, determiner)) return undefined;
  if (determiner)
    return withAdjective(articleReadings(lower(determiner)), determiner, adjective ?? node);
  const ending = adjective && /(er|es|en|em|e)$/.exec(lower(adjective))?.[0];
  return ending ? strong.get(ending) : undefined;
});

/** „1.940 **solcher** Anrufe“: the genitive behind the number is not that of the phrase. */
function isBehindNumber(tree: Tree, { index, head }: Node): boolean {
  const before = tree.nodes[index - 1];
  return before?.upos === 'NUM' && before.head === head;
}

/** Behind an article the adjective tells: „**der sechsköpfigen** Jury“ is no nominative, nor *der Wiedergewählten*; „**die neuen** Regeln“ are plural; „**ein lauter** Knall“ is no accusative. */
function withAdjective(
  readings: readonly Inflection[] | undefined,
  { form }: Node,
  adjective: Node,
): readonly Inflection[] | undefined {
  if (!readings || (adjective.upos !== 'ADJ' && !isParticipleAsNoun(adjective.form)))
    return readings;
  const weak = lower(adjective).endsWith('en');
  const fitting = readings.filter((reading) => {
    if (/^(k?ein|mein|sein|ihr|unser)$/i.test(form) && adjective.form.endsWith('er'))
      return reading.gender === 'm';
    if (/er$/i.test(form) && !/^(ihr|unser)$/i.test(form))
      return reading.case !== 'Nom' || reading.gender !== 'm' || !weak;
    if (adjective.upos !== 'ADJ') return true;
    return !/^(die|diese|jene)$/i.test(form) || (reading.gender === 'p') === weak;
  });
  return fitting.length > 0 ? fitting : readings;
}

function isParticipleAsNoun(form: string): boolean {
  return form.endsWith('en') && participleAsNoun.test(form);
}

const participleAsNoun = /(ge\p{Ll}+t|iert|\p{Ll}{3}end|(?:ver|be|er|ent)\p{Ll}+t)en$/u;

/** *keiner der Räte* inflects like *der*; *der* behind a feminine noun is its dative: „die Frau, **der** das Amt entzogen wurde“. */
function standaloneReadings(tree: Tree, node: Node): readonly Inflection[] | undefined {
  const nobody = /^k?ein(er|e|es|en|em)$/.exec(lower(node));
  if (nobody) return (definite.get(nobody[1] as string) ?? []).filter(isNoGenitive);
  if (lower(node) === 'beiden') return beidenBehind(tree, node);
  const host = lower(node) === 'der' ? tree.nodes[tree.nodes[node.head]?.head ?? -1] : undefined;
  const feminine =
    host?.index === node.index - 2 &&
    host.feats['Gender'] === 'Fem' &&
    host.feats['Number'] === 'Sing' &&
    tree.nodes[node.index - 1]?.form === ',';
  return feminine ? ownDative : articleReadings(lower(node));
}

/** „hat **keines** davon verkauft“: alone these words are no genitive. */
function isNoGenitive(reading: Inflection): boolean {
  return reading.case !== 'Gen';
}

/** „**die** beiden“: the article tells. */
function beidenBehind(tree: Tree, { index }: Node): readonly Inflection[] | undefined {
  const article = tree.nodes[index - 1];
  const own = article?.head === index ? /^(?:d|dies|jen)(er|ie|e|en)$/.exec(article.lower) : null;
  return (definite.get(own?.[1] ?? 'en') ?? []).filter(({ gender }) => gender === 'p');
}

const ownDative: readonly Inflection[] = [{ case: 'Dat', gender: 'm' }];

/** *des* is no *dieses*. */
const onlyGenitive: readonly Inflection[] = [
  { case: 'Gen', gender: 'm' },
  { case: 'Gen', gender: 'n' },
];

/** *weniger* compares, and has no ending. */
const articleReadings = perForm((form): readonly Inflection[] | undefined => {
  if (form === 'weniger') return undefined;
  if (form === 'des') return onlyGenitive;
  const own = /^(?:k?ein|mein|dein|sein|ihr|unser|eure?)(e|en|em|er|es)?$/.exec(form);
  if (own) return indefinite.get(own[1] ?? '');
  const other =
    /^(?:d|dies|jen|jed|welch|solch|all|manch|derselb|beid|viel|einig|mehrer|wenig|sämtlich)(er|ie|as|es|en|em|e)$/.exec(
      form,
    );
  return other ? definite.get(other[1] as string) : undefined;
});

function agrees(
  { gender }: Inflection,
  noun: { readonly gender: string | undefined; readonly number: string | undefined },
): boolean {
  if (noun.number === 'Plur') return gender === 'p';
  if (noun.number === 'Sing' && gender === 'p') return false;
  return noun.gender === undefined || gender === 'p' || gender === noun.gender;
}

/** „den Präsidenten Berg“: a noun with one person's name behind it is singular; *Zeuge* may be, whatever the model says. */
function numberOf(tree: Tree, node: Node): string | undefined {
  const name = tree.nodes[node.index + 1];
  const named =
    node.upos === 'NOUN' &&
    name?.head === node.index &&
    name.upos === 'PROPN' &&
    name.deprel === 'appos';
  if (named) return 'Sing';
  return node.lemma === node.form && node.feats['Number'] === 'Plur'
    ? undefined
    : node.feats['Number'];
}

/** *ein Mönch* is masculine although the model says neuter: few words for persons are. */
function genderOf(node: Node): string | undefined {
  if (isSurelyFeminine(node)) return 'f';
  const gender = node.feats['Gender'];
  const person =
    gender === 'Neut' &&
    maybeTypeOfNoun(node.lemma) === 'Person' &&
    !/(chen|lein|kind|mitglied|opfer|oberhaupt|model|genie|talent|idol)$/i.test(node.form);
  return person ? 'm' : gender?.[0]?.toLowerCase();
}

/** Names stand bare: only a genitive *-s* tells („Italiens“). */
function nameCases(node: Node): readonly Case[] {
  return node.feats['Case'] === 'Gen' ? ['Gen'] : ['Nom', 'Acc', 'Dat'];
}

/** The model's own case first, when the forms allow it. */
function prefer(node: Node, cases: readonly Case[]): readonly Case[] {
  const own = node.feats['Case'] as Case | undefined;
  return own && cases.includes(own) ? [own, ...cases.filter((other) => other !== own)] : cases;
}

/** `Nom:m Dat:f` → nominative masculine or dative feminine. */
function endings(table: Readonly<Record<string, string>>): Endings {
  return new Map(
    Object.entries(table).map(([ending, readings]) => [
      ending,
      readings.split(' ').map(inflection),
    ]),
  );
}

function inflection(reading: string): Inflection {
  const [name, gender] = reading.split(':');
  return { case: name as Case, gender: gender as Inflection['gender'] };
}
