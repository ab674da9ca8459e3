import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents } from '../navigate.ts';
import { living } from '../no-time.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/**
 * „Von den Ideen hat kaum **einer** Eingang gefunden“, taken for an article, which no *Eingang* could have: somebody, and what is done is
 * behind it · „hat **unterdessen** Proben genommen“ as a quality of what was taken · „**Das** bestätigte sie“ as an article · „**werktags**“ as a noun · „**Die Nacht** überstanden sie“: in front of its verb what somebody lives through.
 */
export function maybeLoneWord(tree: Tree, node: Node): Change | undefined {
  if (node.index === 0 && isPointingWord(tree, node)) return { upos: 'PRON' };
  if (node.deprel === 'det') {
    const noun = isLoneArticle(tree, node) ? tree.nodes[node.head] : undefined;
    return noun && { head: noun.head, deprel: 'nsubj', upos: 'PRON' };
  }
  if (onDays.has(node.form) && /^(nsubj|obj|obl)/.test(node.deprel))
    return { deprel: 'advmod', upos: 'ADV' };
  if (node.deprel === 'amod') {
    const verb = maybeVerbOfAdverb(tree, node);
    return verb && { head: verb.index, deprel: 'advmod' };
  }
  if (isLivedThrough(tree, node)) return { deprel: 'obj' };
  const article = node.deprel.startsWith('nsubj') ? tree.nodes[node.index - 1] : undefined;
  return article && isLoneArticle(tree, article) ? { deprel: 'obj' } : undefined;
}

const onDays: ReadonlySet<string> = new Set('werktags sonntags feiertags wochentags'.split(' '));

/** The verb of an adverb before a noun, which has no ending: „fünf Tage **lang** Säcke gefüllt“, „hat **unterdessen** Proben genommen“. */
function maybeVerbOfAdverb({ nodes, children }: Tree, node: Node): Node | undefined {
  if (node.deprel !== 'amod' || !whileDone.has(node.lower)) return undefined;
  const noun = nodes[node.head];
  const verb = noun && /^(nsubj|obj|obl)/.test(noun.deprel) ? nodes[noun.head] : undefined;
  const before = nodes[node.index - 1];
  if (node.lower === 'lang' && !isTimeWord(before?.form ?? '')) return undefined;
  return verb && noun!.index > node.index && children[noun!.index]?.[0] === node.index
    ? verb
    : undefined;
}

const whileDone: ReadonlySet<string> = new Set(
  'lang unterdessen inzwischen mittlerweile seither seitdem derweil indes indessen zudem allerdings hingegen dagegen jedoch'.split(
    ' ',
  ),
);

/** „**Das** bestätigte die Ministerin“, tagged as an article: what hangs on a verb is none. */
function isPointingWord({ nodes }: Tree, { upos, deprel, head, lower: form }: Node): boolean {
  return (
    upos === 'DET' &&
    (form === 'das' || form === 'dies') &&
    /^(nsubj|obj)$/.test(deprel) &&
    nodes[head]?.upos === 'VERB'
  );
}

function isLoneArticle(tree: Tree, { lower, deprel, head, index }: Node): boolean {
  if ((lower !== 'einer' && lower !== 'keiner') || deprel !== 'det') return false;
  if (lower === 'einer' && !/^(kaum|nur|noch)$/.test(tree.nodes[index - 1]?.lower ?? ''))
    return false;
  const noun = tree.nodes[head];
  const verb = noun && /^(obj|nsubj)$/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  return (
    noun?.index === index + 1 &&
    verb?.upos === 'VERB' &&
    noun.upos === 'NOUN' &&
    noun.feats['Number'] === 'Sing' &&
    /^(Masc|Neut)$/.test(noun.feats['Gender'] ?? '') &&
    dependents(tree, verb.index, 'nsubj', 'nsubj:pass').every((other) => other === noun)
  );
}

/** A time with an article before *überstanden, verbrachte*, which have no other object. */
function isLivedThrough(tree: Tree, { index, head, deprel, form }: Node): boolean {
  if (head <= index || !/^(nsubj|obl)$/.test(deprel) || !isTimeWord(form)) return false;
  if (dependent(tree, index, 'det', 'det:poss') === undefined || dependent(tree, index, 'case'))
    return false;
  return (
    tree.nodes[head]?.upos === 'VERB' &&
    dependent(tree, head, 'obj', 'aux:pass') === undefined &&
    dependents(tree, head, 'nsubj').some((subject) => subject.index !== index) &&
    living.has(lemmaOfVerb(tree, head))
  );
}
