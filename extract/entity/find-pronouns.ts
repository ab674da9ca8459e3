import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';
import type { Agreement, FoundPronoun } from './found-mention.ts';
import { maybeTypeOfNoun } from './noun-type.ts';
import { isPleonastic } from './pleonastic.ts';
import { isSecondSubject } from './syntax.ts';

const masculine: Agreement = { gender: 'Masc', number: 'Sing' };
const feminine: Agreement = { gender: 'Fem', number: 'Sing' };
const neuter: Agreement = { gender: 'Neut', number: 'Sing' };
const plural: Agreement = { gender: undefined, number: 'Plur' };

const personal: Readonly<Record<string, readonly Agreement[]>> = {
  er: [masculine],
  ihn: [masculine],
  ihm: [masculine, neuter],
  sie: [feminine, plural],
  ihr: [feminine],
  ihnen: [plural],
  es: [neuter],
};

const relative: Readonly<Record<string, readonly Agreement[]>> = {
  der: [masculine, feminine],
  den: [masculine],
  dem: [masculine, neuter],
  die: [feminine, plural],
  das: [neuter],
  dessen: [masculine, neuter],
  deren: [feminine, plural],
  denen: [plural],
};

const demonstrative: Readonly<Record<string, readonly Agreement[]>> = {
  dieser: [masculine],
  diesen: [masculine],
  diesem: [masculine, neuter],
  diese: [feminine, plural],
  dieses: [neuter],
  letzterer: [masculine],
  letzteren: [masculine],
  letzterem: [masculine, neuter],
  letztere: [feminine, plural],
  letzteres: [neuter],
};

/** Finds the pronouns of an article that mean a thing: no *man*, no *es* without meaning, no polite *Sie*. */
export function findPronouns(trees: readonly Tree[]): FoundPronoun[] {
  return trees.flatMap((tree, sentence) =>
    tree.nodes.flatMap((node) => {
      const found = maybePronoun(tree, node);
      return found ? [toPronoun(tree, sentence, node, found)] : [];
    }),
  );
}

type Reading = Pick<FoundPronoun, 'pronoun' | 'agreements' | 'pairOf'>;

function maybePronoun(tree: Tree, node: Node): Reading | undefined {
  const form = lower(node);
  if (isLatter(node)) return maybeDemonstrative(tree, form, node);
  if (node.upos === 'NOUN') return maybePair(tree, node);
  if (node.upos !== 'PRON' && node.upos !== 'DET' && !/^beiden?$/.test(form)) return undefined;
  return (
    maybePossessive(tree, form, node) ??
    maybeRelative(tree, form, node) ??
    maybePersonal(tree, form, node) ??
    maybeDemonstrative(tree, form, node) ??
    maybeBoth(tree, form, node)
  );
}

function maybePossessive(tree: Tree, form: string, node: Node): Reading | undefined {
  const attributive = node.deprel.startsWith('det') || node.upos === 'DET';
  if (/^(?:dessen|deren)$/.test(form) && maybeAntecedent(tree, node) === undefined)
    return { pronoun: 'demonstrative', agreements: relative[form] ?? [] };
  if (!attributive) return undefined;
  if (/^sein(?:e|er|es|en|em)?$/.test(form))
    return { pronoun: 'possessive', agreements: [masculine, neuter] };
  if (/^ihr(?:e|er|es|en|em)?$/.test(form) && !isPolite(tree, node))
    return { pronoun: 'possessive', agreements: [feminine, plural] };
  return undefined;
}

/** *Letzterer* is a pronoun, whatever the tagger takes it for. */
export function isLatter({ form, deprel }: Node): boolean {
  return /^letztere[rnms]?$/i.test(form) && deprel !== 'amod' && deprel !== 'det';
}

/** *der*, *dessen*, *welche* that open a relative clause. */
function maybeRelative(tree: Tree, form: string, node: Node): Reading | undefined {
  const agreements =
    relative[form] ??
    (/^welche[rsmn]?$/.test(form) ? [masculine, feminine, neuter, plural] : undefined);
  if (!agreements || isBehindRelative(tree, node) || maybeAntecedent(tree, node) === undefined)
    return undefined;
  return { pronoun: 'relative', agreements };
}

/** „Zeugen, die **das** bestätigen“: of two only the first opens the clause. */
function isBehindRelative(tree: Tree, node: Node): boolean {
  const before = tree.nodes[node.index - 1];
  return (
    before?.head === node.head &&
    /^(?:der|die|das|den|dem|denen)$/.test(lower(before)) &&
    /^(?:PRON|DET)$/.test(before.upos) &&
    before.deprel !== 'det'
  );
}

/** The noun that a relative pronoun's clause hangs on; undefined if the pronoun opens no relative clause. */
export function maybeAntecedent(tree: Tree, node: Node): number | undefined {
  if (node.deprel === 'det' && !/^(?:dessen|deren)$/.test(lower(node))) return undefined;
  for (let current = node; current.head >= 0; current = nodeAt(tree, current.head)) {
    if (!current.deprel.startsWith('acl')) continue;
    return current.head < node.index && node.index <= current.index ? current.head : undefined;
  }
  return undefined;
}

function maybePersonal(tree: Tree, form: string, node: Node): Reading | undefined {
  const agreements = personal[form];
  if (!agreements || node.upos !== 'PRON' || isPolite(tree, node) || isYou(tree, node, form))
    return undefined;
  if (form === 'es' && isPleonastic(tree, node)) return undefined;
  return { pronoun: 'personal', agreements: narrowed(tree, node, agreements) };
}

/** *Sie* and *Ihr* in the middle of a sentence speak to the reader: *Lesen **Sie** auch*; behind a colon or a quotation mark one begins. */
function isPolite(tree: Tree, { index, form }: Node): boolean {
  const before = tree.nodes[index - 1];
  return (
    /^(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)$/.test(form) && before !== undefined && before.upos !== 'PUNCT'
  );
}

/** *Ihr müsst durchhalten*: as a subject *ihr* is more than one, spoken to. */
function isYou(tree: Tree, { deprel, head }: Node, form: string): boolean {
  if (form !== 'ihr' || !deprel.startsWith('nsubj')) return false;
  const verbs = [...dependents(tree, head, 'aux', 'aux:pass', 'cop'), nodeAt(tree, head)];
  const finite = verbs.find(({ feats }) => feats['VerbForm'] === 'Fin');
  return finite?.feats['Person'] !== '3' || finite.feats['Number'] !== 'Sing'; // *Ihr war das aufgefallen*
}

/** The finite verb tells *sie* (one woman) from *sie* (many). */
function narrowed(tree: Tree, node: Node, agreements: readonly Agreement[]): readonly Agreement[] {
  if (agreements.length < 2 || !node.deprel.startsWith('nsubj')) return agreements;
  if (isSecondSubject(tree, node)) return agreements;
  const number = numberOfVerb(tree, node.head);
  const fitting = agreements.filter(
    (agreement) => number === undefined || agreement.number === number,
  );
  return fitting.length > 0 ? fitting : agreements;
}

function numberOfVerb(tree: Tree, clause: number): string | undefined {
  const verbs = [...dependents(tree, clause, 'aux', 'aux:pass', 'cop'), nodeAt(tree, clause)];
  const finite =
    verbs.find(({ feats }) => feats['VerbForm'] === 'Fin') ??
    verbs.find(({ feats }) => feats['Person'] === '3'); // *wenn sie beleuchtet **werden***, taken for an infinitive
  return finite && !/n$|^sind$/.test(lower(finite)) ? 'Sing' : finite?.feats['Number']; // *sie leide*
}

function maybeDemonstrative(tree: Tree, form: string, node: Node): Reading | undefined {
  const agreements =
    demonstrative[form] ?? (isPointing(tree, node) ? pointing(node, form) : undefined);
  if (!agreements || node.deprel === 'det') return undefined;
  return { pronoun: 'demonstrative', agreements: narrowed(tree, node, agreements) };
}

/** As a subject *der* is a man, elsewhere a woman: ***Der** half er*. */
function pointing({ deprel }: Node, form: string): readonly Agreement[] | undefined {
  if (form !== 'der') return relative[form];
  return [deprel.startsWith('nsubj') ? masculine : feminine];
}

/** ***Der** wies das zurück*: an article alone in front of the verb. */
function isPointing(tree: Tree, { form, index, deprel }: Node): boolean {
  return (
    /^D(?:er|ie|en|em)$/.test(form) &&
    /^(?:nsubj|nsubj:pass|obj|obl:arg|iobj)$/.test(deprel) &&
    dependents(tree, index).length === 0 &&
    tree.nodes[index + 1]?.feats['VerbForm'] === 'Fin'
  );
}

/** *die beiden*, *beide* without a noun. */
function maybeBoth(tree: Tree, form: string, node: Node): Reading | undefined {
  if (!/^beiden?$/.test(form) || /^(?:amod|det|nummod|advmod)$/.test(node.deprel)) return undefined;
  if (node.head >= 0 && node.deprel === 'det' && nodeAt(tree, node.head).upos === 'NOUN')
    return undefined;
  return { pronoun: 'both', agreements: [plural] };
}

/** *die beiden Politiker*, *beide Länder* */
function maybePair(tree: Tree, node: Node): Reading | undefined {
  const before = tree.nodes[node.index - 1];
  if (!before || !/^beiden?$/.test(lower(before)) || before.head !== node.index) return undefined;
  if (isSide(tree, node)) return { pronoun: 'both', agreements: [plural] };
  const pairOf = maybeTypeOfNoun(node.lemma) ?? maybeTypeOfNoun(node.form);
  if (!pairOf || pairOf === 'Concept' || pairOf === 'Amount') return undefined;
  if (pairOf === 'Place' && !territories.test(node.lemma)) return undefined;
  return { pronoun: 'both', agreements: [plural], pairOf };
}

/** What bears a name of its own and has people: *beide Häuser, beide Standorte* are no towns. */
const territories =
  /(?:stadt|(?<!stand|tat|fund|vor)ort|dorf|gemeinde|kommune|metropole|land|region|provinz|kreis|bezirk|viertel|insel|kanton|teil)$/i;

/** *Beide Seiten lobten den Abschluss*, not *beide Seiten der Straße* */
function isSide(tree: Tree, node: Node): boolean {
  return (
    /^(?:Seiten|Parteien)$/.test(node.form) &&
    node.deprel.startsWith('nsubj') &&
    dependents(tree, node.index, 'nmod', 'acl', 'acl:relcl').length === 0
  );
}

function toPronoun(tree: Tree, sentence: number, node: Node, reading: Reading): FoundPronoun {
  const article = reading.pronoun === 'both' ? dependents(tree, node.index, 'det')[0] : undefined;
  const reach = node.upos === 'NOUN' ? 2 : 1;
  const first =
    article && article.index < node.index && article.index >= node.index - reach ? article : node;
  const only = reading.agreements.length === 1 ? reading.agreements[0] : undefined;
  return {
    kind: 'pronoun',
    ...reading,
    sentence,
    head: node.index,
    first: first.index,
    last: node.index,
    start: first.start,
    end: node.end,
    text: tree.sentence.text.slice(
      first.start - tree.sentence.start,
      node.end - tree.sentence.start,
    ),
    gender: only?.gender,
    number: only?.number ?? 'Sing',
    prose: tree.sentence.kind === 'prose',
  };
}
