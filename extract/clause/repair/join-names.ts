import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isNoun } from '../navigate.ts';
import { type Change, type Changes, changeTree, changeWords } from './change-tree.ts';

/** Academic titles, in lower case. */
export const titles: readonly string[] =
  'prof. dr. h. c. dipl. ing. med. jur. phil. rer. nat. mag.'.split(' ');

const titleForms: ReadonlySet<string> = new Set(titles);

/** „Prof. Dr. h. c. Ingrid Maas“: the titles go below the name. */
export function joinTitles(tree: Tree): Tree {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const name of tree.nodes) {
    const run = name.upos === 'PROPN' && !isTitle(name) ? titlesBefore(tree, name) : [];
    if (run.length === 0) continue;
    const outer = [...run, name].find(
      (node) => node.head !== name.index && !run.some((title) => title.index === node.head),
    );
    for (const title of run) changes.set(title.index, { head: name.index, deprel: 'compound' });
    if (outer)
      changes.set(name.index, {
        head: outer.head,
        deprel: outer.deprel === 'appos' ? 'nsubj' : outer.deprel,
      });
  }
  return changeInOrder(tree, changes);
}

function titlesBefore(tree: Tree, name: Node): Node[] {
  const run: Node[] = [];
  for (let at = name.index - 1; at >= 0 && isTitle(tree.nodes[at] as Node); at--)
    run.unshift(tree.nodes[at] as Node);
  return run;
}

function isTitle(node: Node): boolean {
  return titleForms.has(node.lower);
}

/** The name first: only then can its titles hang below it. */
function changeInOrder(tree: Tree, changes: Map<number, { head: number; deprel: string }>): Tree {
  const names = new Map([...changes].filter(([, change]) => change.deprel !== 'compound'));
  return changeTree(changeTree(tree, names), changes);
}

/** „Brandt & Söhne“, „das Victoria **and** Albert Museum“: *&* makes one name, and so does the foreign word in one. */
export function joinAmpersands(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      if (node.form !== '&' && !isForeignAnd(node)) return [];
      const left = tree.nodes[node.index - 1];
      const right = tree.nodes[node.index + 1];
      if (!left || !right || !isNameWord(left) || !isNameWord(right)) return [];
      const first = firstPartner(tree, left);
      const between = tree.nodes.slice(first.index + 1, left.index);
      return [
        ...between.map(({ index, upos }) => ({
          at: index,
          head: first.index,
          deprel: upos === 'PUNCT' ? 'punct' : 'flat',
        })),
        ...(first === left ? [] : [{ at: left.index, head: first.index, deprel: 'flat' }]),
        { at: node.index, head: first.index, deprel: 'punct' },
        { at: right.index, head: first.index, deprel: 'flat' },
      ].map(({ at, ...change }) => [at, change] as const);
    }),
  );
  return changeTree(tree, changes);
}

function isForeignAnd({ form, name }: Node): boolean {
  return form === 'and' && name?.begins === false;
}

/** „die Kanzlei **Berg, Thoma** & Partner“: behind the noun of a firm the list of its partners is one name. */
function firstPartner({ nodes }: Tree, last: Node): Node {
  let first = last;
  for (;;) {
    const before = nodes[first.index - 2];
    const isListed =
      nodes[first.index - 1]?.form === ',' &&
      before?.upos === 'PROPN' &&
      before.name?.type === 'ORG';
    if (!isListed) break;
    first = before;
  }
  const noun = nodes[first.index - 1];
  return noun?.upos === 'NOUN' && first.head === noun.index ? first : last;
}

function isNameWord(node: Node): boolean {
  return node.upos === 'PROPN' || (node.upos === 'NOUN' && /^\p{Lu}/u.test(node.form));
}

/** „wollen US-Minister Berg und sein Kollege reden“, „Landeskonservator Prof. Anna Wilms mahnte“: an office and the name behind it are one phrase. */
export function joinOffices(tree: Tree): Tree {
  const changes = new Map<number, Change>();
  for (const name of tree.nodes) {
    if (!isNoun(name)) continue;
    const [first = name] = titlesBefore(tree, name);
    const office = tree.nodes[first.index - 1];
    if (!office || !areApart(office, name) || !isNameBehind(tree, office, name)) continue;
    changes.set(name.index, { head: office.index, deprel: 'appos', upos: 'PROPN' });
    const flat = tree.nodes[name.index + 1];
    if (flat?.deprel === 'flat' && flat.head !== name.index)
      changes.set(flat.index, { head: name.index });
  }
  return changeTree(tree, changes);
}

function isNameBehind(tree: Tree, office: Node, name: Node): boolean {
  const named =
    name.upos === 'PROPN' ||
    (name.upos === 'NOUN' &&
      tree.nodes[name.index + 1]?.deprel === 'flat' &&
      tree.nodes[name.index + 1]?.upos === 'PROPN');
  if (office.upos !== 'NOUN' || !named || name.deprel === 'flat') return false;
  return /^(Person|Organization)$/.test(typeOf(office) ?? '');
}

function isPersonNoun(node: Node): boolean {
  if (node.upos !== 'NOUN') return false;
  return typeOf(node) === 'Person';
}

/** The type of a noun by its lemma or its form. */
export function typeOf(node: Node): string | undefined {
  return maybeTypeOfNoun(node.lemma === '_' ? node.form : node.lemma) ?? maybeTypeOfNoun(node.form);
}

/** Neither hangs on the other, and both are arguments or conjuncts. */
function areApart(office: Node, name: Node): boolean {
  if (office.head === name.index || name.head === office.index) return false;
  return phrases.has(office.deprel) && phrases.has(name.deprel) && name.head >= 0;
}

const phrases: ReadonlySet<string> = new Set(
  'nsubj nsubj:pass obj obl obl:arg nmod appos conj dep'.split(' '),
);

/** „Antony Blinken“ as two arguments: words of one person's name are one phrase. */
export function joinTagged(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isBeforeRest(tree, node)) return { head: node.index + 1, deprel: 'compound' };
    const before = tree.nodes[node.index - 1];
    const continues =
      node.upos === 'PROPN' &&
      node.name?.type === 'PER' &&
      !node.name.begins &&
      before?.upos === 'PROPN' &&
      before.name?.type === 'PER';
    if (
      !continues ||
      node.deprel === 'flat' ||
      node.head === before.index ||
      before.head === node.index
    )
      return undefined;
    return { head: before.deprel === 'flat' ? before.head : before.index, deprel: 'flat' };
  });
}

/** „nach **Bad Frankenhausen**“ as two arguments: behind *Bad*, tagged as a place, stands the rest of its name. */
export function joinSpas(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const spa = tree.nodes[node.index - 1];
    return spa?.form === 'Bad' &&
      isNoun(node) &&
      spa.upos === 'PROPN' &&
      spa.name?.type === 'LOC' &&
      spa.head !== node.index &&
      node.head !== spa.index
      ? {
          head: spa.index,
          deprel: 'flat',
          upos: 'PROPN',
          name: { type: 'LOC', begins: false },
        }
      : undefined;
  });
}

/** „ein Mittel namens **Lenoril**“: *namens* tells what somebody or something is called. */
export function joinNamed(tree: Tree): Tree {
  if (!tree.sentence.text.includes(' namens ')) return tree;
  return changeWords(tree, (name) => {
    const [before, noun] = [tree.nodes[name.index - 1], tree.nodes[name.index - 2]];
    const isNamed = before?.lower === 'namens' && name.upos === 'PROPN' && noun?.upos === 'NOUN';
    if (isNamed) return { head: noun.index, deprel: 'appos' };
    const next = name.lower === 'namens' ? tree.nodes[name.index + 1] : undefined;
    return next?.upos === 'PROPN' ? { deprel: 'dep', upos: 'ADV', head: next.index } : undefined;
  });
}

/** „an die **Hansa** Gruppe“ as two arguments: the noun behind has the article of both. */
function isBeforeRest({ nodes, children }: Tree, { name, deprel, head, index }: Node): boolean {
  if (name?.type !== 'ORG' || !/^(nsubj|obj|obl|obl:arg)$/.test(deprel)) return false;
  const rest = nodes[index + 1];
  return (
    rest?.name?.type === 'ORG' &&
    !rest.name.begins &&
    rest.head === head &&
    children[index]?.length === 0 &&
    children[rest.index]?.some((child) => child === index - 1) === true
  );
}

/** „der Direktor des Dienstes GCHQ, Jeremy Fleming“: a person is no service, so the name goes up to the office. */
export function raiseNames(tree: Tree): Tree {
  return changeWords(tree, (name) => {
    const loose =
      name.deprel === 'appos' &&
      name.name?.type === 'PER' &&
      tree.nodes[name.index - 1]?.form === ',';
    const office = loose ? officeAbove(tree, name) : undefined;
    return office && { head: office.index };
  });
}

function officeAbove(tree: Tree, name: Node): Node | undefined {
  let node = tree.nodes[name.head];
  for (let step = 0; step < 4 && node && !isOfOne(node); step++)
    node = /^(nmod|appos|flat)$/.test(node.deprel) ? tree.nodes[node.head] : undefined;
  return node && isOfOne(node) ? node : undefined;
}

/** *der Fraktionschef der Freien Wähler, Jan Thoma*: one person is not several. */
function isOfOne(node: Node): boolean {
  return isPersonNoun(node) && node.feats['Number'] !== 'Plur';
}

/** „den Präsidenten Berg und den Minister Kuhn“: *Minister* is joined to *Präsidenten*, not to *Berg*. */
export function raiseConjuncts(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const name = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
    const office = name && name.head >= 0 ? tree.nodes[name.head] : undefined;
    const close = name?.deprel === 'appos' && office && name.index === office.index + 1;
    return close && node.upos !== 'VERB' ? { head: office.index } : undefined;
  });
}
