import type { Node, Tree } from '../../parser/tree.ts';
import { isTimeWord } from '../lexicon/time-nouns.ts';
import { dependent, dependents } from '../navigate.ts';
import { living } from '../no-time.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/**
 * „Von den Ideen hat kaum **einer** Eingang gefunden“, taken for an article, which no *Eingang* could have: somebody, and what is done is
 * behind it · „**werktags**“ as a noun · „**Die Nacht** überstanden sie“: in front of its verb what somebody lives through.
 */
export function maybeLoneWord(tree: Tree, node: Node): Change | undefined {
  if (node.deprel === 'det') {
    const noun = isLoneArticle(tree, node) ? tree.nodes[node.head] : undefined;
    return noun && { head: noun.head, deprel: 'nsubj', upos: 'PRON' };
  }
  if (onDays.has(node.form) && /^(nsubj|obj|obl)/.test(node.deprel))
    return { deprel: 'advmod', upos: 'ADV' };
  if (isLivedThrough(tree, node)) return { deprel: 'obj' };
  const article = node.deprel.startsWith('nsubj') ? tree.nodes[node.index - 1] : undefined;
  return article && isLoneArticle(tree, article) ? { deprel: 'obj' } : undefined;
}

const onDays: ReadonlySet<string> = new Set('werktags sonntags feiertags wochentags'.split(' '));

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
