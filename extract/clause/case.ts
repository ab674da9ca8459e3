import { genderOfPersonNoun, maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Node, Tree } from '../parser/tree.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { perWord } from './per-word.ts';

export type Case = 'Nom' | 'Acc' | 'Dat' | 'Gen';

const all: readonly Case[] = ['Nom', 'Acc', 'Dat', 'Gen'];

/** Ending of *der, dieser, welcher* … → what it can be: case, gender (m f n, p plural). */
const definite: Readonly<Record<string, string>> = {
  er: 'Nom:m Dat:f Gen:f Gen:p',
  ie: 'Nom:f Acc:f Nom:p Acc:p',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  as: 'Nom:n Acc:n',
  es: 'Nom:n Acc:n Gen:m Gen:n',
  en: 'Acc:m Dat:p',
  em: 'Dat:m Dat:n',
};

/** Ending of *ein, kein, mein* … */
const indefinite: Readonly<Record<string, string>> = {
  '': 'Nom:m Nom:n Acc:n',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  en: 'Acc:m Dat:p',
  em: 'Dat:m Dat:n',
  er: 'Dat:f Gen:f Gen:p',
  es: 'Gen:m Gen:n',
};

/** Ending of an adjective that no article precedes. */
const strong: Readonly<Record<string, string>> = {
  er: 'Nom:m Dat:f Gen:f Gen:p',
  e: 'Nom:f Acc:f Nom:p Acc:p',
  es: 'Nom:n Acc:n',
  en: 'Acc:m Dat:p Gen:m Gen:n',
  em: 'Dat:m Dat:n',
};

const pronouns: Readonly<Record<string, readonly Case[]>> = {
  ich: ['Nom'],
  du: ['Nom'],
  er: ['Nom'],
  wir: ['Nom'],
  man: ['Nom'],
  wer: ['Nom'],
  jemand: ['Nom', 'Acc', 'Dat'],
  mich: ['Acc'],
  dich: ['Acc'],
  ihn: ['Acc'],
  wen: ['Acc'],
  mir: ['Dat'],
  dir: ['Dat'],
  ihm: ['Dat'],
  ihnen: ['Dat'],
  wem: ['Dat'],
  denen: ['Dat'],
  ihr: ['Dat', 'Nom'],
  sie: ['Nom', 'Acc'],
  es: ['Nom', 'Acc'],
  was: ['Nom', 'Acc'],
  das: ['Nom', 'Acc'],
  uns: ['Acc', 'Dat'],
  euch: ['Acc', 'Dat'],
  sich: ['Acc', 'Dat'],
  dessen: ['Gen'],
  deren: ['Gen'],
  dies: ['Nom', 'Acc'],
  niemand: ['Nom', 'Acc'],
  nichts: ['Nom', 'Acc'],
};

/** The cases that a noun phrase can stand in, judged by article, adjective and pronoun; the likeliest first. */
export const findCases = perWord((tree, head): readonly Case[] => {
  const node = nodeAt(tree, head);
  if ((node.upos === 'PRON' || node.deprel !== 'det') && pronouns[lower(node)])
    return prefer(node, pronouns[lower(node)] as readonly Case[]);
  const readings = readingsOf(tree, node);
  if (!readings) return prefer(node, node.upos === 'PROPN' ? nameCases(node) : all);
  const number = numberOf(tree, node);
  const fitting = readings.filter((reading) => agrees(reading, node, number));
  const cases = (fitting.length > 0 ? fitting : readings).map(
    (reading) => reading.split(':')[0] as Case,
  );
  return prefer(node, [...new Set(cases)]);
});

/** Could the phrase stand in a case if the model's gender and number were wrong? *den, einem, ihn* never are nominative. */
export function isCaseThinkable(tree: Tree, head: number, wanted: Case): boolean {
  const node = nodeAt(tree, head);
  const pronoun = node.upos === 'PRON' || node.deprel !== 'det' ? pronouns[lower(node)] : undefined;
  if (pronoun) return pronoun.includes(wanted);
  return (
    readingsOf(tree, node)?.some(
      (reading) =>
        reading.startsWith(wanted) &&
        !(reading.endsWith('m') && isSurelyFeminine(node)) &&
        !(reading.endsWith('f') && isSurelyMasculine(node)),
    ) ?? true
  );
}

/** *Ministerin, Leitung, Mehrheit*: nouns whose ending gives their gender away. */
function isSurelyFeminine(node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.feats['Gender'] === 'Fem' &&
    /(.{3}in|ung|heit|keit|schaft|ion|tät|ik|enz|anz|ie|.{2}ei)$/.test(node.form)
  );
}

/** *Händler, Dirigent*: a word for a man, beside which stands another for a woman. */
function isSurelyMasculine(node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    node.feats['Gender'] === 'Masc' &&
    genderOfPersonNoun(node.lemma) === 'Masc'
  );
}

/** Can the phrase be the subject? */
export function maybeNominative(tree: Tree, head: number): boolean {
  return findCases(tree, head).includes('Nom');
}

function readingsOf(tree: Tree, node: Node): readonly string[] | undefined {
  if (node.upos === 'PRON' || node.upos === 'DET') return standaloneReadings(tree, node);
  const determiner = dependents(tree, node.index, 'det', 'det:poss').find(
    (word) => word.index < node.index,
  );
  const adjective = dependents(tree, node.index, 'amod').find((word) => word.index < node.index);
  if (determiner)
    return withAdjective(articleReadings(lower(determiner)), determiner, adjective ?? node);
  const ending = adjective && /(er|es|en|em|e)$/.exec(lower(adjective))?.[0];
  return ending ? (strong[ending] as string).split(' ') : undefined;
}

/** Behind an article the adjective tells: „**der sechsköpfigen** Jury“ is no nominative, nor *der Wiedergewählten*; „**die neuen** Regeln“ are plural. */
function withAdjective(
  readings: readonly string[] | undefined,
  { form }: Node,
  adjective: Node,
): readonly string[] | undefined {
  if (!readings || (adjective.upos !== 'ADJ' && !participleAsNoun.test(adjective.form)))
    return readings;
  const weak = lower(adjective).endsWith('en');
  const fitting = readings.filter((reading) => {
    if (/er$/i.test(form) && !/^(ihr|unser)$/i.test(form)) return reading !== 'Nom:m' || !weak;
    if (adjective.upos !== 'ADJ') return true;
    return !/^(die|diese|jene)$/i.test(form) || reading.endsWith('p') === weak;
  });
  return fitting.length > 0 ? fitting : readings;
}

const participleAsNoun = /(ge\p{Ll}+t|iert|\p{Ll}{3}end|(?:ver|be|er|ent)\p{Ll}+t)en$/u;

/** *keiner der Räte* inflects like *der*; *der* behind a feminine noun is its dative: „die Frau, **der** das Amt entzogen wurde“. */
function standaloneReadings(tree: Tree, node: Node): readonly string[] | undefined {
  const nobody = /^k?ein(er|e|es|en|em)$/.exec(lower(node));
  if (nobody) return definite[nobody[1] as string]?.split(' ');
  const host = lower(node) === 'der' ? tree.nodes[tree.nodes[node.head]?.head ?? -1] : undefined;
  const feminine =
    host?.index === node.index - 2 &&
    host.feats['Gender'] === 'Fem' &&
    host.feats['Number'] === 'Sing' &&
    tree.nodes[node.index - 1]?.form === ',';
  return feminine ? ['Dat:m'] : articleReadings(lower(node));
}

const readingsByForm = new Map<string, readonly string[]>();

function articleReadings(form: string): readonly string[] | undefined {
  const known = readingsByForm.get(form);
  if (known) return known;
  const readings = findArticleReadings(form);
  // Any pronoun-like word may come here: only forms that are read as articles are few enough to keep.
  if (readings) readingsByForm.set(form, readings);
  return readings;
}

function findArticleReadings(form: string): string[] | undefined {
  const own = /^(?:k?ein|mein|dein|sein|ihr|unser|eure?)(e|en|em|er|es)?$/.exec(form);
  if (own) return (indefinite[own[1] ?? ''] as string).split(' ');
  const other =
    /^(?:d|dies|jen|jed|welch|solch|all|manch|derselb|beid|viel|einig|mehrer|wenig|sämtlich)(er|ie|as|es|en|em|e)$/.exec(
      form,
    );
  return other ? definite[other[1] as string]?.split(' ') : undefined;
}

function agrees(reading: string, node: Node, number: string | undefined): boolean {
  const gender = reading.split(':')[1];
  if (number === 'Plur') return gender === 'p';
  if (number === 'Sing' && gender === 'p') return false;
  const own = genderOf(node);
  return own === undefined || gender === 'p' || gender === own;
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
