import { ancestors, dependents, nodeAt } from '../clause/navigate.ts';
import type { Node, Tree } from '../parser/tree.ts';

/** Part that a phrase plays in its clause; `attribute`: inside another phrase. */
export type SyntacticRole = 'subject' | 'object' | 'oblique' | 'attribute' | 'other';

/** Where a phrase stands: its role and the verb (or predicate) that it depends on. */
export interface Place {
  readonly role: SyntacticRole;
  /** The word that heads the clause, -1 if there is none. */
  readonly clause: number;
}

/** Reads role and clause of a phrase; an apposition or a second conjunct plays the part of the first. */
export function placeOf(tree: Tree, head: number): Place {
  const node = nodeAt(tree, topOf(tree, head));
  const role = isSecondSubject(tree, node)
    ? 'object'
    : isLateSubject(tree, node)
      ? 'subject'
      : roleOf(tree, node);
  if (role !== 'attribute')
    return { role, clause: node.deprel === 'root' ? node.index : node.head };
  return { role, clause: clauseAbove(tree, node.index) };
}

/** *Ein Ponton hatte **sie** gerammt*, ***Ihn** verlangt die Regierung*: the model takes it for a subject beside the noun that is it. */
export function isSecondSubject(tree: Tree, node: Node): boolean {
  const { deprel, form, head, index } = node;
  if (deprel === 'nsubj' && (isBehindColon(tree, node) || isBeforeSubject(tree, node))) return true;
  if (deprel === 'nsubj' && /^ih[nm]$/i.test(form)) return true;
  if (deprel === 'nsubj' && form === 'sie' && isBehindSubject(tree, index, head)) return true;
  return (
    deprel === 'nsubj' &&
    form === 'sie' &&
    head >= 0 &&
    dependents(tree, head, 'nsubj').some(
      (other) => other.index < index && /^(?:NOUN|PROPN)$/.test(other.upos),
    )
  );
}

/** *Die Firma erhob Vorwürfe. **Diese** wies **der Trainer** zurück*: whom it has behind it is the verb's subject. */
function isBeforeSubject(tree: Tree, { form, index, head }: Node): boolean {
  return (
    /^(?:diese|sie)$/i.test(form) &&
    index < head &&
    dependents(tree, head, 'nsubj').some(
      (other) =>
        other.index > head &&
        other.upos === 'NOUN' &&
        other.feats['Gender'] !== 'Fem' &&
        other.feats['Number'] !== 'Plur' &&
        dependents(tree, other.index, 'det').some(({ lower: article }) => article === 'der'),
    )
  );
}

/** *Die Karten sind weg: **Gekauft hat sie** ein Verein*: what was named before the colon, and not who bought. */
export function isBehindColon({ nodes }: Tree, { form, index }: Node): boolean {
  if (index < 4 || !/^(?:sie|ihn|es)$/.test(form)) return false;
  const [colon, participle, auxiliary] = nodes.slice(index - 3, index);
  const next = nodes[index + 1];
  return (
    colon?.form === ':' &&
    /^(?:VERB|ADJ)$/.test(participle?.upos ?? '') &&
    auxiliary?.lemma === 'haben' &&
    (next?.upos === 'PROPN' || /^(?:ein|eine|der|die|das)$/.test(next?.lower ?? ''))
  );
}

/** *riss **sich** am Kai **ein Boot** los*: beside *sich* and without another subject the model's object is one. */
function isLateSubject(tree: Tree, { deprel, head, upos, index }: Node): boolean {
  return (
    deprel === 'obj' &&
    head >= 0 &&
    upos !== 'PRON' &&
    index > head &&
    nodeAt(tree, head).feats['VerbForm'] === 'Fin' &&
    dependents(tree, head, 'obj').some(({ lower: form }) => form === 'sich') &&
    dependents(tree, head, 'nsubj', 'nsubj:pass').length === 0
  );
}

/** ***Ein Traktor** hatte sie gerammt*: the model takes the subject for an adverbial. */
function isBehindSubject(tree: Tree, index: number, verb: number): boolean {
  return (
    verb > index &&
    dependents(tree, verb, 'obl').some(
      (noun) =>
        noun.index < index &&
        /^(?:NOUN|PROPN)$/.test(noun.upos) &&
        noun.feats['Gender'] !== 'Fem' &&
        dependents(tree, noun.index, 'case').length === 0 &&
        dependents(tree, noun.index, 'det').some(({ lower: form }) => /^(?:ein|der)$/.test(form)) &&
        !/(?:jahr|monat|tag|mal|stück|jahrzehnt|moment|augenblick)$/i.test(noun.form),
    )
  );
}

/** The first conjunct, the noun before its apposition, the first part of a name. */
export function topOf(tree: Tree, head: number): number {
  const node = nodeAt(tree, head);
  const goesUp = /^(?:conj|appos|flat|compound)/.test(node.deprel) && node.head >= 0;
  if (!goesUp) return head;
  const above = nodeAt(tree, node.head);
  return above.upos === 'VERB' || above.upos === 'AUX' ? head : topOf(tree, node.head);
}

/** *stolz **auf sie*** stands in the clause, though the model hangs it on the adjective. */
function roleOf(tree: Tree, { deprel, head }: Node): SyntacticRole {
  const ofPredicate =
    deprel === 'nmod' &&
    head >= 0 &&
    nodeAt(tree, head).upos === 'ADJ' &&
    dependents(tree, head, 'cop').length > 0;
  return ofPredicate ? 'oblique' : roleOfRelation(deprel);
}

function roleOfRelation(deprel: string): SyntacticRole {
  if (deprel.startsWith('nsubj')) return 'subject';
  if (deprel === 'obj' || deprel === 'iobj' || deprel === 'obl:arg') return 'object';
  if (deprel.startsWith('obl')) return 'oblique';
  if (/^(?:nmod|det|amod|appos)/.test(deprel)) return 'attribute';
  return 'other';
}

function clauseAbove(tree: Tree, index: number): number {
  const found = ancestors(tree, index).find((word) => {
    const node = nodeAt(tree, word);
    return /^(?:VERB|AUX)$/.test(node.upos) || dependents(tree, word, 'cop').length > 0;
  });
  return found ?? tree.root;
}

/** Is a word inside the clause or phrase that another word heads? */
export function isInside(tree: Tree, index: number, head: number): boolean {
  return index === head || ancestors(tree, index).includes(head);
}

/** Heads of the other conjuncts of a phrase: *Lawrow* for *Blinken und Lawrow*. */
export function conjunctsOf(tree: Tree, head: number): number[] {
  return dependents(tree, head, 'conj')
    .filter((child) => child.upos === 'NOUN' || child.upos === 'PROPN' || child.upos === 'PRON')
    .filter((child) => !dependents(tree, child.index, 'case').some(isAs)) // *Brand als Torvald* is one
    .filter((child) => !dependents(tree, child.index, 'cc', 'advmod').some(isPartMark))
    .map((child) => child.index);
}

/** *zwölf Menschen, darunter **drei Kinder*** */
export function isPartOfThem(tree: Tree, head: number): boolean {
  return (
    nodeAt(tree, head).deprel === 'conj' && dependents(tree, head, 'cc', 'advmod').some(isPartMark)
  );
}

/** *40 Schiffe, **darunter** fünf Fähren*: a part is no second one. */
function isPartMark({ lower }: Node): boolean {
  return /^(?:darunter|davon)$/.test(lower);
}

function isAs({ form }: Node): boolean {
  return form === 'als' || form === 'wie';
}
