import type { Node, Tree } from '../parser/tree.ts';
import { PLANNED, STATE, tenseOfForm } from './tense.ts';
import type { Direction } from './unit.ts';

const LOOKING_AHEAD = /^(?:geplant|bevorstehend|anstehend|angekündigt|angesetzt)e/;
/** `gebaut`, `abgesagt`, `zerstörte`: as far as a form tells. */
const PARTICIPLE =
  /^\p{Ll}*ge\p{Ll}{2,}(?:t|en)(?:e[mnrs]?)?$|^\p{Ll}*(?:be|ver|er|zer|ent|über|unter|wider|miss)\p{Ll}{3,}(?:t|en)(?:e[mnrs]?)?$/u;

/** The tokens of an expression of time, and whether `bis` stands before it. */
export interface TimeTokens {
  readonly first: number;
  readonly last: number;
  readonly isUntil: boolean;
}

/** Whether the clause around some tokens speaks of the past or of what is to come. */
export function directionOf(
  tree: Tree,
  { first, last, isUntil }: TimeTokens,
): Direction | undefined {
  const inside = tree.nodes.filter(({ token }) => token >= first && token <= last);
  const top = inside.find(({ head }) => !inside.some(({ index }) => index === head)) ?? inside[0];
  if (!top) return undefined;
  if (isInAttribute(tree, first, last)) return 'past';
  return hasSyntax(tree)
    ? directionInTree(tree, top, isUntil)
    : directionAmongWords(tree, top.index, isUntil);
}

/** `die im Dezember zerstörte Brücke`: between an article and a participle, whatever the tree says. */
function isInAttribute({ sentence: { tokens } }: Tree, first: number, last: number): boolean {
  const [article, participle] = [tokens[first - 1]?.text ?? '', tokens[last + 1]?.text ?? ''];
  return (
    /^(?:d(?:ie|er|as|en|em|es)|eine?[rnms]?|seine?[rnms]?|ihre?[rnms]?)$/i.test(article) &&
    /(?:t|en)e[mnrs]?$/.test(participle) &&
    PARTICIPLE.test(participle) &&
    !LOOKING_AHEAD.test(participle)
  );
}

/** Fresh tokens come as a flat tree without parts of speech. */
function hasSyntax(tree: Tree): boolean {
  return tree.nodes.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

function directionInTree(tree: Tree, from: Node, isUntil: boolean): Direction | undefined {
  for (
    let node: Node | undefined = from, steps = 0;
    node && steps < 60;
    node = tree.nodes[node.head], steps += 1
  ) {
    if (isPlanned(tree, node)) return 'future';
    if (isSinceEvent(tree, node)) return 'past';
    const direction = directionOfVerb(tree, node, isUntil);
    if (direction) return direction;
  }
  return directionAmongWords(tree, from.index, isUntil);
}

/** `das für Freitag geplante Treffen` */
function isPlanned(tree: Tree, node: Node): boolean {
  return childrenOf(tree, node).some(({ form }) => LOOKING_AHEAD.test(form));
}

/** `Seit dem Unfall am Montag liegt er im Krankenhaus` */
function isSinceEvent(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'NOUN' &&
    childrenOf(tree, node).some(
      ({ deprel, form, index }) => deprel === 'case' && index < node.index && /^seit$/i.test(form),
    )
  );
}

function directionOfVerb(tree: Tree, node: Node, isUntil: boolean): Direction | undefined {
  const copulas = childrenOf(tree, node).filter(
    ({ deprel }) => deprel === 'cop' || deprel.startsWith('aux'),
  );
  if (node.upos !== 'VERB' && node.upos !== 'AUX' && copulas.length === 0)
    return node.upos === 'ADJ' && isPastParticiple(node) ? 'past' : undefined;
  const finite = [...copulas, node].find(isFinite);
  if (!finite) return directionOfNonfinite(tree, node);
  // „Damit **sei** erst im Mai **zu** rechnen“
  if (/^seie?n?$/.test(finite.form) && childrenOf(tree, node).some(({ form }) => form === 'zu'))
    return 'future';
  return directionOfFinite(finite, [...copulas, node], isUntil);
}

/** `zu`-infinitives look ahead, participles back; another verb above decides for the rest. */
function directionOfNonfinite(tree: Tree, node: Node): Direction | undefined {
  const hasMarker =
    childrenOf(tree, node).some(({ form }) => form === 'zu') ||
    /\p{Ll}zu\p{Ll}+n$/u.test(node.form);
  // „räumte ein, im Februar Geld **gestohlen zu haben**“
  const isPerfect =
    isPastParticiple(node) &&
    childrenOf(tree, node).some(
      ({ form, index }) => index > node.index && /^(?:haben|sein)$/.test(form),
    );
  if (isPerfect) return 'past';
  if (hasMarker) return 'future';
  // A conjunct shares the auxiliary of the verb that it hangs on.
  return isPastParticiple(node) && node.deprel !== 'conj' ? 'past' : undefined;
}

function directionOfFinite(
  finite: Node,
  verbs: readonly Node[],
  isUntil: boolean,
): Direction | undefined {
  // „über die der Rat im Dezember **berate**“: Konjunktiv I, whatever the model says.
  const isReported = finite.upos === 'VERB' && `${finite.form}n` === finite.lemma;
  return tenseOfForm(finite.form.toLowerCase(), {
    isPast: finite.feats['Tense'] === 'Past' && finite.feats['Mood'] !== 'Sub' && !isReported,
    isPresent:
      isReported || (finite.feats['Tense'] === 'Pres' && !/^(?:sei|seien)$/i.test(finite.form)),
    hasParticiple: verbs.some((verb) => verb !== finite && isPastParticiple(verb)),
    isPlanned: verbs.some(({ form }) => PLANNED.test(form)),
    isState:
      verbs.some(({ form }) => STATE.test(form)) && !verbs.some(({ form }) => form === 'worden'),
    isPerfect:
      verbs.some((verb) => verb !== finite && /^(?:haben|worden)$/.test(verb.form)) &&
      verbs.some(isPastParticiple),
    isUntil,
  });
}

function isFinite({ feats, upos }: Node): boolean {
  return (
    (upos === 'VERB' || upos === 'AUX') &&
    (feats['VerbForm'] === 'Fin' || feats['Mood'] !== undefined)
  );
}

function isPastParticiple({ feats, form }: Node): boolean {
  return feats['VerbForm'] === 'Part' ? !/end(?:e[mnrs]?)?$/.test(form) : PARTICIPLE.test(form);
}

function childrenOf(tree: Tree, { index }: Node): Node[] {
  return (tree.children[index] ?? []).map((child) => tree.nodes[child] as Node);
}

/** Without syntax: the verb forms of the same part of the sentence, between commas, tell; then those of the sentence. */
function directionAmongWords(tree: Tree, index: number, isUntil: boolean): Direction | undefined {
  const before = tree.nodes.slice(0, index).findLastIndex(({ form }) => /^[,;:–]$/.test(form)) + 1;
  const after = tree.nodes.findIndex((node) => node.index > index && /^[,;:–]$/.test(node.form));
  const clause = tree.nodes.slice(before, after < 0 ? tree.nodes.length : after);
  return directionOfForms(clause, isUntil) ?? directionOfForms(tree.nodes, isUntil);
}

function directionOfForms(nodes: readonly Node[], isUntil: boolean): Direction | undefined {
  const forms = nodes.map(({ form }) => form);
  const hasParticiple = forms.some((form) => PARTICIPLE.test(form));
  const signs = {
    isPast: false,
    isPresent: false,
    hasParticiple,
    isPlanned: forms.some((form) => PLANNED.test(form)),
    isState: false,
    isPerfect: false,
    isUntil,
  };
  for (const form of forms) {
    const direction = tenseOfForm(form, signs);
    if (direction) return direction;
  }
  return undefined;
}
