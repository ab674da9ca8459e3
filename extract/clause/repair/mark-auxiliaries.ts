import type { Node, Tree } from '../../parser/tree.ts';
import { auxiliaryForms, isModalForm, maybeAuxiliaryForm, modals } from '../lexicon/auxiliaries.ts';
import { isParticipleForm, isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { type Change, changeTree } from './change-tree.ts';

/**
 * „ist verschwunden“, „ist abgeschlossen“: beside a participle of a verb, *sein* is an auxiliary and no copula.
 * „wollen das Werk kaufen“, „ist zu zahlen“ with *wollen, ist* on top: they go below the infinitive.
 */
export function markAuxiliaries(tree: Tree): Tree {
  const helpers = tree.nodes.filter(isHelper);
  if (helpers.length === 0) return tree;
  const changes = new Map<number, Change>();
  for (const mend of mends) mend(tree, helpers, changes);
  return changeTree(tree, changes);
}

/** A form of the auxiliaries and modals, of *bleiben* or of *bekommen*. */
function isHelper(node: Node): boolean {
  if (!helping.has(lower(node))) return false;
  return maybeAuxiliaryForm(lower(node)) !== undefined || isStaying(node) || isReceiving(node);
}

/** What is to be changed about some auxiliaries, added to what the others found. */
type Mend = (tree: Tree, helpers: readonly Node[], changes: Map<number, Change>) => void;

const mends: readonly Mend[] = [
  copulasOfVerbs,
  auxiliariesOfNouns,
  statesThatStay,
  phrasesOfStaying,
  modalsOnTop,
  perfectsOnTop,
  clusters,
  lastInClause,
];

function copulasOfVerbs(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const node of helpers)
    if (node.deprel === 'cop' && isVerbal(tree.nodes[node.head]) && maybeAuxiliaryForm(lower(node)))
      changes.set(node.index, { deprel: 'aux' });
}

/** „wurde 2019 Chef“, „wird teuer“: beside a noun or an adjective *werden* is a copula and no passive; „**dürfe** teurer werden“: the modal is none. */
function auxiliariesOfNouns(
  tree: Tree,
  helpers: readonly Node[],
  changes: Map<number, Change>,
): void {
  const isModal = (node: Node) => isModalForm(lower(node));
  const copulas = helpers.filter(
    (node) =>
      node.deprel.startsWith('aux') &&
      isPredicate(tree.nodes[node.head]) &&
      /^(sein|werden)$/.test(maybeAuxiliaryForm(lower(node))?.lemma ?? '') &&
      dependents(tree, node.head, 'cop').every(isModal),
  );
  for (const { index, head } of helpers)
    if (isModalCopula(tree, index, head)) changes.set(index, { deprel: 'aux' });
  if (copulas.length === 0) return;
  for (const { index } of copulas) changes.set(index, { deprel: 'cop' });
  for (const helper of helpers)
    if (helper.deprel === 'cop' && isModal(helper)) changes.set(helper.index, { deprel: 'aux' });
}

/** „und **dürfe** nicht das Ende sein“: beside *sein* the modal is no second copula. */
function isModalCopula(tree: Tree, index: number, head: number): boolean {
  const modal = tree.nodes[index] as Node;
  return (
    modal.deprel === 'cop' &&
    isModalForm(lower(modal)) &&
    dependents(tree, head, 'cop').some((other) => /^(?:sein|werden|bleiben)$/.test(lower(other)))
  );
}

/** A noun, or an adjective that is no participle. */
function isPredicate(node: Node | undefined): boolean {
  if (node?.upos === 'ADJ')
    return node.feats['VerbForm'] === undefined && !isParticipleForm(lower(node));
  return node?.upos === 'NOUN' || node?.upos === 'PROPN';
}

/** „**bleibt** gesperrt“: the participle is what it stays. */
function statesThatStay(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const stays of helpers) {
    const state = isStaying(stays) ? maybeState(tree, stays) : undefined;
    if (!state) continue;
    const top = stays.head !== state.index;
    for (const other of top ? dependents(tree, stays.index) : [])
      changes.set(other.index, { head: state.index });
    for (const subject of dependents(tree, state.index, 'nsubj:pass'))
      changes.set(subject.index, { deprel: 'nsubj' });
    changes.set(state.index, {
      upos: 'ADJ',
      ...(top ? { head: stays.head, deprel: stays.deprel } : {}),
    });
    changes.set(stays.index, { head: state.index, deprel: 'cop', upos: 'AUX' });
  }
}

/** „blieb **auf freier Strecke** liegen“: what hangs on the infinitive is told of both. */
function phrasesOfStaying(
  tree: Tree,
  helpers: readonly Node[],
  changes: Map<number, Change>,
): void {
  for (const stays of helpers) {
    if (!isStaying(stays)) continue;
    const posture = dependents(tree, stays.index, 'xcomp').find(({ form }) =>
      /^(liegen|stehen|sitzen|hängen|stecken|haften)$/.test(form),
    );
    for (const { index } of posture ? dependents(tree, posture.index, 'obl', 'advcl') : [])
      changes.set(index, { head: stays.index });
  }
}

/** „der eine Frau niedergestochen **haben** soll“, „ob das Tier vergrämt **werden** könne“: between participle and modal stands no clause of its own. */
function clusters(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const helper of helpers) {
    const [verb, modal] = [tree.nodes[helper.index - 1], tree.nodes[helper.index + 1]];
    if (helper.deprel.startsWith('aux') || !verb || !modal) continue;
    if (!/^(haben|sein|worden|werden)$/.test(lower(helper)) || verb.feats['VerbForm'] !== 'Part')
      continue;
    if (verb.upos !== 'VERB' || !isModalForm(lower(modal))) continue;
    for (const other of dependents(tree, helper.index))
      if (other !== verb) changes.set(other.index, { head: verb.index });
    if (verb.head === helper.index)
      changes.set(verb.index, { head: helper.head, deprel: helper.deprel });
    changes.set(helper.index, {
      head: verb.index,
      deprel: lower(helper) === 'werden' ? 'aux:pass' : 'aux',
    });
    changes.set(modal.index, { head: verb.index, deprel: 'aux' });
  }
}

/** „Motoren, die im Herbst **ausgeliefert werden**“: alone behind its participle, with a subject, it is inflected. */
function lastInClause(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const { index, lower: form, deprel, head, feats } of helpers) {
    if (form !== 'werden' || deprel !== 'aux:pass' || feats['VerbForm'] !== 'Inf') continue;
    const participle = tree.nodes[head];
    if (participle?.index !== index - 1 || !/^(acl|advcl|ccomp)/.test(participle.deprel)) continue;
    const isAlone = dependents(tree, head, 'aux', 'aux:pass', 'mark').every(
      (word) => word.index === index || (word.lower !== 'zu' && word.deprel === 'mark'),
    );
    const isLast = (tree.nodes[index + 1]?.upos ?? 'PUNCT') === 'PUNCT';
    if (isAlone && isLast && dependent(tree, head, 'nsubj', 'nsubj:pass') !== undefined)
      changes.set(index, {
        feats: { Mood: 'Ind', Number: 'Plur', Person: '3', Tense: 'Pres', VerbForm: 'Fin' },
      });
  }
}

function isStaying(node: Node): boolean {
  return staying.has(lower(node));
}

const staying: ReadonlySet<string> = new Set(
  'bleibt blieb bleiben blieben bleibe geblieben'.split(' '),
);

/** The participle that *bleiben* is the auxiliary of, or that hangs on it. */
function maybeState(tree: Tree, stays: Node): Node | undefined {
  if (stays.deprel.startsWith('aux')) return tree.nodes[stays.head];
  if (stays.deprel === 'cop') {
    const state = tree.nodes[stays.head];
    return state?.lower === 'erhalten' ? state : undefined;
  }
  return dependents(tree, stays.index, 'xcomp').find(
    (node) =>
      /^(erhalten|vorbehalten|überlassen|verborgen)$/.test(lower(node)) ||
      (node.feats['VerbForm'] === 'Part' &&
        (node.upos === 'VERB' || dependent(tree, node.index, 'obl:arg') !== undefined)),
  );
}

function modalsOnTop(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const modal of helpers) {
    const infinitive = infinitiveOf(tree, modal);
    if (infinitive) turn(tree, changes, { top: modal, below: infinitive, deprel: 'aux' });
  }
  for (const helper of helpers) {
    const participle = maybeReceived(tree, helper);
    if (participle) turn(tree, changes, { top: participle, below: helper, deprel: 'xcomp' });
  }
}

/** „**hat** Geld aus dem Unternehmen **geschleust**“, „**Aufgedeckt hatte** den Fall eine Buchhalterin“: the participle at the end, or first, is the verb. */
function perfectsOnTop(tree: Tree, helpers: readonly Node[], changes: Map<number, Change>): void {
  for (const have of helpers) {
    if (!/^(VERB|AUX)$/.test(have.upos) || have.deprel.startsWith('aux')) continue;
    const participle =
      maybeAuxiliaryForm(lower(have))?.lemma === 'haben' ? doneBeside(tree, have) : undefined;
    if (!participle) continue;
    turn(tree, changes, { top: have, below: participle, deprel: 'aux' });
    changes.set(participle.index, {
      ...changes.get(participle.index),
      upos: 'VERB',
      feats: { VerbForm: 'Part' },
    });
  }
}

function doneBeside(tree: Tree, have: Node): Node | undefined {
  return dependents(tree, have.index, 'xcomp').find(
    (node) =>
      isParticipleForm(lower(node)) &&
      dependent(tree, node.index, 'mark', 'aux', 'aux:pass', 'case') === undefined &&
      (node.index === have.index - 1
        ? node.index === 0
        : have.index < node.index && /^[.,;:!?“"«]$/.test(tree.nodes[node.index + 1]?.form ?? '.')),
  );
}

/** Two verbs change places; what hung on the upper one hangs on the other. */
function turn(
  tree: Tree,
  changes: Map<number, Change>,
  { top, below, deprel }: { top: Node; below: Node; deprel: string },
): void {
  changes.set(below.index, { head: top.head, deprel: top.deprel });
  for (const other of dependents(tree, top.index))
    if (other !== below) changes.set(other.index, { head: below.index, deprel: other.deprel });
  changes.set(top.index, { head: below.index, deprel });
}

function infinitiveOf(tree: Tree, verb: Node): Node | undefined {
  if (verb.deprel === 'aux' || verb.deprel === 'aux:pass' || verb.deprel === 'cop')
    return undefined;
  const lemma = maybeAuxiliaryForm(lower(verb))?.lemma ?? '';
  if (lemma === 'sein' || lemma === 'brauchen')
    return isOnSide(tree, verb) ? undefined : zuInfinitiveBelow(tree, verb);
  if (lemma === 'haben') return zuInfinitiveBelow(tree, verb, ',');
  return modals.has(lemma) ? infinitiveBelow(tree, verb) : undefined;
}

/** „war **dagegen**, die Halle zu bauen“: whose view that is, and nothing to be done. */
function isOnSide({ nodes }: Tree, { index }: Node): boolean {
  const comma = nodes.findIndex(({ form, index: at }) => form === ',' && at > index);
  return comma > 0 && /^da(für|gegen)$/.test((nodes[comma - 1] as Node).lower);
}

/** „**bekam** den Preis verliehen“ is told as getting the prize. */
function isReceiving(node: Node): boolean {
  return receiving.has(lower(node)) && /^(aux|aux:pass|xcomp|ccomp)$/.test(node.deprel);
}

const receiving: ReadonlySet<string> = new Set(
  'bekommen bekommt bekam bekamen erhält erhalten erhielt erhielten kriegen kriegt kriegte kriegten gekriegt'.split(
    ' ',
  ),
);

/** All of them: most words are none, and one look tells. */
const helping: ReadonlySet<string> = new Set([...auxiliaryForms, ...staying, ...receiving]);

/** The participle that *bekommen* hangs on, at the end of a clause straight before it: „wollen den Schaden **ersetzt** bekommen“. */
function maybeReceived(tree: Tree, node: Node): Node | undefined {
  const participle = isReceiving(node) ? tree.nodes[node.head] : undefined;
  if (node.deprel.startsWith('aux')) return participle;
  return participle?.index === node.index - 1 &&
    participle.upos === 'VERB' &&
    participle.feats['VerbForm'] === 'Part'
    ? participle
    : undefined;
}

function infinitiveBelow(tree: Tree, modal: Node): Node | undefined {
  return dependents(tree, modal.index, 'xcomp', 'ccomp', 'obj').find(
    (node) =>
      node.upos === 'VERB' &&
      node.feats['VerbForm'] === 'Inf' &&
      dependent(tree, node.index, 'mark', 'nsubj') === undefined,
  );
}

/** „ist bis Freitag **zu bezahlen**“; `without`: a mark that must not stand between. */
function zuInfinitiveBelow(tree: Tree, verb: Node, without?: string): Node | undefined {
  return dependents(tree, verb.index, 'xcomp', 'ccomp').find(
    (node) =>
      node.upos === 'VERB' &&
      !tree.nodes.slice(verb.index, node.index).some((mark) => mark.form === without) &&
      (isZuForm(lower(node)) ||
        dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu')),
  );
}

/** *engagiert, besorgt, überzeugt*: participles that name a state of mind are adjectives. */
function isVerbal(node: Node | undefined): boolean {
  if (node?.upos === 'ADJ' && node.feats['VerbForm'] === 'Part' && lower(node) === 'gelungen')
    return true;
  return node?.upos === 'VERB' && !qualities.test(lower(node));
}

const qualities =
  /^(engagiert|interessiert|besorgt|überzeugt|entschlossen|bekannt|verheiratet|betrunken|begeistert|enttäuscht|erleichtert|verärgert|geeignet|berechtigt|verpflichtet|gespannt|gewohnt|befreundet|verwandt|beliebt|angespannt|umstritten|verwundert|entsetzt|erstaunt|beunruhigt|zerstritten|erfahren|verschieden|ausgeschlossen|gerechtfertigt|bedient|geschafft|gefragt|gefordert|erkältet|verschuldet|verliebt|verlobt|geschieden|verwitwet|vorbestraft|verzweifelt|frustriert|erschöpft|irritiert|schockiert|empört|gerührt|begehrt|gefürchtet|verhasst|pensioniert|verwaist|begabt|abgeneigt)$/;
