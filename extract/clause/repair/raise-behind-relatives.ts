import type { Node, Tree } from '../../parser/tree.ts';
import { isModalForm } from '../lexicon/auxiliaries.ts';
import { isParticipleForm, isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { isParticiple } from '../verb-form.ts';
import { type Change, changeTree, changeWords } from './change-tree.ts';

/**
 * „warnt die Bürger, die am Fluss wohnen, **vor Hochwasser**“: the comma behind its verb closes a relative clause; a phrase behind
 * that comma belongs to the verb above.
 */
export function raiseBehindRelatives(original: Tree): Tree {
  const tree = raiseSecondVerbs(original);
  return changeWords(tree, (node) => {
    if (!phraseLabels.has(node.deprel)) return undefined;
    const relative = tree.nodes[node.head];
    if (relative?.deprel !== 'acl' || node.index < relative.index) return undefined;
    return isBehindComma(tree, node, relative) ? maybeRaised(tree, node, relative) : undefined;
  });
}

const phraseLabels: ReadonlySet<string> = new Set('obl obl:arg obj nmod'.split(' '));

/** Does the verb of a relative clause stand straight before the comma that the phrase begins behind? */
function isBehindComma(tree: Tree, node: Node, relative: Node): boolean {
  const first = subtree(tree, node.index).find((word) => tree.nodes[word]?.upos !== 'PUNCT') ?? 0;
  const last = tree.nodes[first - 2];
  return (
    tree.nodes[first - 1]?.form === ',' &&
    !/^(nämlich|also|etwa|darunter|insbesondere|besonders|samt|inklusive)$/.test(
      tree.nodes[first]?.lower ?? '',
    ) &&
    last !== undefined &&
    (last === relative || (last.head === relative.index && last.deprel.startsWith('aux'))) &&
    subtree(tree, relative.index).some((word) => isPronoun(tree.nodes[word] as Node, relative))
  );
}

function isPronoun({ feats, index }: Node, relative: Node): boolean {
  return feats['PronType'] === 'Rel' && index < relative.index;
}

function maybeRaised(tree: Tree, node: Node, relative: Node): Change | undefined {
  let noun = tree.nodes[relative.head];
  while (noun && /^(nmod|conj|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  const verb = noun && /^(nsubj|obj|obl)/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  if (verb?.upos !== 'VERB') return undefined;
  const bare = dependent(tree, node.index, 'case') === undefined;
  const genitive = bare && node.feats['Case'] === 'Gen';
  if (bare && !genitive && node.deprel !== 'obj') return undefined;
  return { head: verb.index, deprel: genitive ? 'obl:arg' : bare ? node.deprel : 'obl' };
}

/**
 * „**will** Häuser kaufen, die leer stehen, **und** sie für Familien **umbauen**“: the comma before *und* closes the relative clause; an infinitive or
 * a participle at the end goes on with the one above that stands with the modal or the auxiliary.
 */
function raiseSecondVerbs(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const node of tree.nodes) {
    if (node.deprel !== 'conj') continue;
    const relative = tree.nodes[node.head];
    if (relative?.deprel !== 'acl' || !isLastBare(tree, node)) continue;
    const first = closesBefore(tree, node, relative) ? verbAbove(tree, relative) : undefined;
    if (!first || !isSameForm(tree, first, node)) continue;
    const done = isParticiple(first) && !isWithZu(tree, first);
    const feats = done ? { VerbForm: 'Part' } : node.feats;
    changes.set(node.index, { head: first.index, deprel: 'conj', feats });
    for (const { index, upos } of dependents(tree, node.index, 'nsubj', 'nsubj:pass'))
      if (upos !== 'PUNCT') changes.set(index, { deprel: 'obj' }); // *die Häuser kaufen und **sie** umbauen*
  }
  return changeTree(tree, changes);
}

/** Does it end its clause, with no auxiliary of its own? */
function isLastBare(tree: Tree, node: Node): boolean {
  return (
    node.upos === 'VERB' &&
    /^[.,;:!]$/.test(tree.nodes[node.index + 1]?.form ?? '.') &&
    dependent(tree, node.index, 'aux', 'aux:pass') === undefined
  );
}

/** Do a comma and *und* part it from the end of the relative clause? */
function closesBefore(tree: Tree, node: Node, relative: Node): boolean {
  const und = dependent(tree, node.index, 'cc');
  const last = und && tree.nodes[und.index - 2];
  return (
    und !== undefined &&
    last !== undefined &&
    tree.nodes[und.index - 1]?.form === ',' &&
    (last === relative || (last.head === relative.index && last.deprel.startsWith('aux')))
  );
}

/** The verb before of which the noun of a relative clause is a part. */
function verbAbove(tree: Tree, relative: Node): Node | undefined {
  let noun = tree.nodes[relative.head];
  while (noun && /^(nmod|conj|appos)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  const verb = noun && /^(obj|obl|iobj)/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  return verb?.upos === 'VERB' && verb.index < relative.index ? verb : undefined;
}

/** *will kaufen und umbauen*, *hat gekauft und umgebaut*, *plant, zu kaufen und umzubauen* */
function isSameForm(tree: Tree, first: Node, second: Node): boolean {
  if (isWithZu(tree, first)) return isWithZu(tree, second);
  const helpers = dependents(tree, first.index, 'aux', 'aux:pass');
  if (helpers.length === 0 || dependent(tree, second.index, 'mark')) return false;
  if (isParticiple(first))
    return isParticiple(second) || isParticipleForm(second.lower) || inseparable.test(second.lower); // also where it was taken for inflected
  return (
    /[^t]e?[lr]?n$/.test(second.lower) &&
    helpers.some((helper) => isModalForm(lower(helper)) || helper.lemma === 'werden')
  );
}

const inseparable = /^(be|ver|er|ent|zer|über|unter)\p{L}+t$|iert$/u;

function isWithZu(tree: Tree, { index, lower: form }: Node): boolean {
  return (
    dependents(tree, index, 'mark').some((word) => word.lower === 'zu' && word.upos === 'PART') ||
    isZuForm(form)
  );
}
