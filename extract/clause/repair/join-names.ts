import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { type Changes, changeTree, changeWords } from './change-tree.ts';

const academic = /^(prof|dr|h|c|dipl|ing|med|jur|phil|rer|nat|mag)\.$/i;

/**
 * Names that the parser took apart.
 * „Prof. Dr. h. c. Ingrid Maas“: the titles go below the name · „Brandt & Söhne“: *&* makes one name ·
 * „wollen US-Minister Berg und sein Kollege reden“: the name goes below the office, what is joined to it beside both.
 */
export function joinNames(tree: Tree): Tree {
  return raiseConjuncts(raiseNames(joinOffices(joinTagged(joinAmpersands(joinTitles(tree))))));
}

function joinTitles(tree: Tree): Tree {
  const changes = new Map<number, { head: number; deprel: string }>();
  for (const name of tree.nodes) {
    const run = name.upos === 'PROPN' && !academic.test(name.form) ? titlesBefore(tree, name) : [];
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
  for (let at = name.index - 1; at >= 0 && academic.test((tree.nodes[at] as Node).form); at--)
    run.unshift(tree.nodes[at] as Node);
  return run;
}

/** The name first: only then can its titles hang below it. */
function changeInOrder(tree: Tree, changes: Map<number, { head: number; deprel: string }>): Tree {
  const names = new Map([...changes].filter(([, change]) => change.deprel !== 'compound'));
  return changeTree(changeTree(tree, names), changes);
}

function joinAmpersands(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((node) => {
      const left = tree.nodes[node.index - 1];
      const right = tree.nodes[node.index + 1];
      if (node.form !== '&' || !left || !right || !isNameWord(left) || !isNameWord(right))
        return [];
      return [
        { at: node.index, head: left.index, deprel: 'punct' },
        { at: right.index, head: left.index, deprel: 'flat' },
      ].map(({ at, ...change }) => [at, change] as const);
    }),
  );
  return changeTree(tree, changes);
}

function isNameWord(node: Node): boolean {
  return node.upos === 'PROPN' || (node.upos === 'NOUN' && /^\p{Lu}/u.test(node.form));
}

/** An office and the name straight behind it are one phrase, also when the parser made two arguments of them. */
function joinOffices(tree: Tree): Tree {
  const changes: Changes = new Map(
    tree.nodes.flatMap((name) => {
      const office = tree.nodes[name.index - 1];
      if (!office || !isNameBehind(tree, office, name) || !areApart(tree, office, name)) return [];
      const flat = tree.nodes[name.index + 1];
      const moved =
        flat?.deprel === 'flat' && flat.head !== name.index
          ? [[flat.index, { head: name.index }] as const]
          : [];
      return [
        [name.index, { head: office.index, deprel: 'appos', upos: 'PROPN' }] as const,
        ...moved,
      ];
    }),
  );
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

function typeOf(node: Node): string | undefined {
  return maybeTypeOfNoun(node.lemma === '_' ? node.form : node.lemma) ?? maybeTypeOfNoun(node.form);
}

/** Neither hangs on the other, and both are arguments or conjuncts. */
function areApart(tree: Tree, office: Node, name: Node): boolean {
  if (office.head === name.index || name.head === office.index) return false;
  const argument = /^(nsubj|nsubj:pass|obj|obl|obl:arg|nmod|appos|conj|dep)$/;
  return (
    argument.test(office.deprel) &&
    argument.test(name.deprel) &&
    name.head >= 0 &&
    tree.nodes[name.index - 1] === office
  );
}

/** „Antony Blinken“ as two arguments: words of one person's name are one phrase. */
function joinTagged(tree: Tree): Tree {
  return changeWords(tree, (node) => {
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

/** „der Direktor des Dienstes GCHQ, Jeremy Fleming“: a person is no service, so the name goes up to the office. */
function raiseNames(tree: Tree): Tree {
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
  for (let step = 0; step < 4 && node && !isPersonNoun(node); step++)
    node = /^(nmod|appos|flat)$/.test(node.deprel) ? tree.nodes[node.head] : undefined;
  return node && isPersonNoun(node) ? node : undefined;
}

/** „den Präsidenten Berg und den Minister Kuhn“: *Minister* is joined to *Präsidenten*, not to *Berg*. */
function raiseConjuncts(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    const name = node.deprel === 'conj' ? tree.nodes[node.head] : undefined;
    const office = name && name.head >= 0 ? tree.nodes[name.head] : undefined;
    const close = name?.deprel === 'appos' && office && name.index === office.index + 1;
    return close && node.upos !== 'VERB' ? { head: office.index } : undefined;
  });
}
