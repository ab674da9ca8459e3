import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { dependent, dependents, lower, nodeAt, subtree } from '../navigate.ts';
import { changeTree } from './change-tree.ts';
import { markFrontRelatives } from './mark-front-relatives.ts';
import { markParallels } from './mark-parallels.ts';

/**
 * *der, die, das* are articles or relative pronouns. In a relative clause the first of them is the pronoun
 * („ein Mann, **den** Zeugen sahen“); before a noun in an infinitive clause it is the article („…, **die** Pläne anzupassen“).
 */
export function markPronouns(original: Tree): Tree {
  const tree = markParallels(markFrontRelatives(original));
  const changes = new Map<number, { head: number; deprel: string; upos: string }>();
  for (const node of tree.nodes) {
    const words =
      node.deprel === 'acl' && isFiniteClause(tree, node) ? wordsOf(tree, node) : undefined;
    const article = words && leadingArticle(tree, words);
    if (article)
      changes.set(article.index, {
        head: node.index,
        deprel: objectOrSubject(article),
        upos: 'PRON',
      });
    const second = isBeforeArticle(tree, node) ? tree.nodes[node.head]?.head : undefined;
    if (second !== undefined)
      changes.set(node.index, { head: second, deprel: objectOrSubject(node), upos: 'PRON' });
    const behind = words && articleBehind(tree, node, words);
    if (behind) {
      changes.set(behind.article.index, { head: node.index, deprel: 'obl', upos: 'PRON' });
      changes.set(behind.preposition.index, {
        head: behind.article.index,
        deprel: 'case',
        upos: 'ADP',
      });
      changes.set(behind.noun.index, { head: node.index, deprel: 'nsubj', upos: behind.noun.upos });
    }
    const receiver = isReceiver(tree, node)
      ? tree.nodes[tree.nodes[node.head]?.head ?? -1]
      : undefined;
    if (receiver)
      changes.set(node.index, { head: receiver.index, deprel: 'obl:arg', upos: 'PRON' });
    const verb = isPointing(tree, node) ? tree.nodes[node.index + 1] : undefined;
    if (verb) {
      const deprel = dependent(tree, verb.index, 'nsubj') !== undefined ? 'obj' : 'nsubj';
      changes.set(node.index, { head: verb.index, deprel, upos: 'PRON' });
    }
    const many = isBeforeMany(tree, node) ? nodeAt(tree, node.head) : undefined;
    if (many) {
      changes.set(node.index, { head: many.head, deprel: 'nsubj', upos: 'PRON' });
      changes.set(many.index, { head: many.head, deprel: 'obj', upos: 'NOUN' });
    }
    const other = maybeBehindEs(tree, node);
    if (other) {
      changes.set(node.index, { head: node.head, deprel: 'nsubj', upos: 'PRON' });
      changes.set(other.index, { head: node.head, deprel: 'obj', upos: 'PRON' });
    }
    const noun = isStrayArticle(tree, node) ? tree.nodes[node.index + 1] : undefined;
    if (noun) changes.set(node.index, { head: noun.index, deprel: 'det', upos: 'DET' });
  }
  return changeTree(tree, changes);
}

/** „und **der** den Torwart ersetzen soll“: of two articles the first is the pronoun. */
function isBeforeArticle(tree: Tree, { deprel, index, head, lower: form }: Node): boolean {
  const next = tree.nodes[index + 1];
  if (deprel !== 'det' || next?.deprel !== 'det' || next.head !== head) return false;
  const verb = tree.nodes[nodeAt(tree, head).head];
  return (
    articleForms.has(form) &&
    /^(?:d(?:er|ie|as|en|em)|(?:k?ein|sein|ihr)(?:e|en|em|er)?)$/.test(next.lower) &&
    /^(?:und|,)$/.test(tree.nodes[index - 1]?.lower ?? '') &&
    verb?.upos === 'VERB' &&
    verb.index > head &&
    (verb.deprel === 'acl' || tree.nodes[verb.head]?.deprel === 'acl')
  );
}

/** „**Es** will sie bis Mai prüfen“: no object *es* stands before the verb. */
function maybeBehindEs(tree: Tree, node: Node): Node | undefined {
  if (node.form !== 'Es' || node.index > 1 || node.deprel !== 'obj' || node.head < 0)
    return undefined;
  const subject = dependent(tree, node.head, 'nsubj');
  return subject && subject.upos === 'PRON' && lower(subject) === 'sie' ? subject : undefined;
}

/** „bedeutet **das** Mehrkosten“: *das* is no article of several things. */
function isBeforeMany(tree: Tree, node: Node): boolean {
  if (node.form !== 'das' || node.deprel !== 'det' || node.head !== node.index + 1) return false;
  const noun = nodeAt(tree, node.head);
  const verb = tree.nodes[node.index - 1];
  return (
    ((noun.feats['Number'] === 'Plur' && /(en|er|e)$/.test(noun.form)) ||
      noun.form.endsWith('kosten')) &&
    noun.deprel === 'nsubj' &&
    verb?.index === noun.head &&
    verb.upos === 'VERB' &&
    !isPluralForm(lower(verb))
  );
}

/** „leistete **ihr** Unterstützung“, „warf **ihr** schweren Betrug vor“: before a feminine or plural noun, or an adjective in *-en*, *ihr* without ending is no possessive. */
function isReceiver(tree: Tree, node: Node): boolean {
  if (lower(node) !== 'ihr' || node.deprel !== 'det:poss') return false;
  const noun = tree.nodes[node.head];
  const verb = noun && tree.nodes[noun.head];
  return (
    noun?.upos === 'NOUN' &&
    (node.head === node.index + 1
      ? noun.feats['Gender'] === 'Fem' || noun.feats['Number'] === 'Plur'
      : isBeforeQuality(tree, node, noun)) &&
    noun.deprel === 'obj' &&
    verb?.upos === 'VERB'
  );
}

/** *ihr schweren Betrug*: the possessive would be *ihren*. */
function isBeforeQuality(tree: Tree, { index }: Node, noun: Node): boolean {
  const quality = tree.nodes[index + 1];
  return (
    quality?.upos === 'ADJ' &&
    quality.head === noun.index &&
    quality.form.endsWith('en') &&
    noun.index === index + 2
  );
}

/** „**Das** kündigte die Ministerin an“, „**Das** reiche nicht“: before a verb it is no article of the noun behind, nor of the verb. */
function isPointing(tree: Tree, node: Node): boolean {
  return (
    node.index === 0 &&
    node.deprel === 'det' &&
    (node.lower === 'das' || node.lower === 'dies') &&
    tree.nodes[1]?.upos === 'VERB' &&
    node.head > 0
  );
}

function isFiniteClause(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    node.index > node.head &&
    !hasZu(tree, node) &&
    !isMainClause(tree, node) &&
    node.feats['Voice'] !== 'Pass'
  );
}

/** „die Angst, die Bahn **könne** die Strecke **aufgeben**“: with its auxiliary in second place the clause is no relative. */
function isMainClause(tree: Tree, node: Node): boolean {
  const subject = dependent(tree, node.index, 'nsubj');
  return (
    subject?.upos === 'NOUN' &&
    dependents(tree, node.index, 'aux').some(
      ({ index }) => index === subject.index + 1 && index < node.index - 1,
    )
  );
}

function hasZu(tree: Tree, node: Node): boolean {
  return (
    dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu') ||
    (node.feats['VerbForm'] === 'Inf' && /zu/.test(lower(node)))
  );
}

/** The words of a clause without its punctuation. */
function wordsOf(tree: Tree, verb: Node): Node[] {
  return subtree(tree, verb.index)
    .map((at) => nodeAt(tree, at))
    .filter((node) => node.upos !== 'PUNCT');
}

/** The article that opens a relative clause without a relative pronoun. */
function leadingArticle(tree: Tree, words: readonly Node[]): Node | undefined {
  const first = words[0];
  if (
    !first ||
    !/^(DET|PRON)$/.test(first.upos) ||
    first.deprel !== 'det' ||
    !articleForms.has(lower(first))
  )
    return undefined;
  return tree.nodes[first.index - 1]?.form === ',' &&
    !words.slice(1).some((word) => word.feats['PronType']?.includes('Rel'))
    ? first
    : undefined;
}

const articleForms: ReadonlySet<string> = new Set('der die das den dem'.split(' '));

/** „der Kanal, über **den** Händler Getreide verschiffen“, „das Ende, an **dem** Marie allein ist“: without a subject the article is the pronoun, its noun the subject. */
function articleBehind(
  tree: Tree,
  verb: Node,
  [preposition, article, noun]: readonly Node[],
): { readonly preposition: Node; readonly article: Node; readonly noun: Node } | undefined {
  if (!preposition || !article || !noun || noun.head !== verb.index) return undefined;
  if (noun.upos !== 'NOUN' && noun.name?.type !== 'PER') return undefined;
  const opens = preposition.deprel === 'case' && preposition.head === noun.index;
  const alone =
    dependent(tree, verb.index, 'nsubj', 'nsubj:pass') === undefined &&
    /^(den|die|der|dem|das)$/.test(lower(article)) &&
    article.head === noun.index;
  return opens && alone && tree.nodes[preposition.index - 1]?.form === ','
    ? { preposition, article, noun }
    : undefined;
}

function objectOrSubject(article: Node): string {
  if (lower(article) === 'den') return 'obj';
  return lower(article) === 'dem' ? 'obl:arg' : 'nsubj';
}

/** A pronoun *die* with its noun straight behind it, in a clause that has no inflected verb. */
function isStrayArticle(tree: Tree, node: Node): boolean {
  if (node.upos !== 'PRON' || !articleForms.has(lower(node)) || node.head < 0) return false;
  const noun = tree.nodes[node.index + 1];
  const verb = nodeAt(tree, node.head);
  return noun?.upos === 'NOUN' && noun.head === verb.index && hasZu(tree, verb);
}
