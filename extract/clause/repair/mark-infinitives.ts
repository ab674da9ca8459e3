import type { Node, Tree } from '../../parser/tree.ts';
import { maybeNounAttitude } from '../lexicon/attitudes.ts';
import { isObjectControl } from '../lexicon/control.ts';
import { isZuForm } from '../lexicon/infinitives.ts';
import { dependent, dependents, lower, subtree } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { changeWords } from './change-tree.ts';

/**
 * „Er wird beschuldigt, Geld veruntreut **zu haben**“: without *und* an infinitive with *zu* is no conjunct of an inflected
 * verb, and has no subject of its own; behind a relative clause it completes the verb of that.
 */
export function markInfinitives(tree: Tree): Tree {
  return changeWords(tree, (node) => {
    if (isMisread(tree, node) || sharesHaving(tree, node)) return { deprel: 'xcomp' };
    const asking =
      node.deprel === 'xcomp' && isWithZu(tree, node) ? askedBefore(tree, node) : undefined;
    if (asking) return { head: asking.index };
    const reason =
      node.deprel === 'xcomp' && isWithZu(tree, node) ? reasonBefore(tree, node) : undefined;
    if (reason) return { head: reason.index, deprel: 'acl' };
    const verb = node.deprel === 'acl' && isWithZu(tree, node) ? verbBefore(tree, node) : undefined;
    if (verb) return { head: verb.index, deprel: 'xcomp' };
    const deciding =
      (node.deprel === 'acl' || node.deprel === 'xcomp') && isWithZu(tree, node)
        ? verbOverPhrase(tree, node)
        : undefined;
    if (deciding) return { head: deciding.index, deprel: 'xcomp' };
    const above =
      (node.deprel === 'acl' || node.deprel === 'xcomp') && isWithZu(tree, node)
        ? (verbOverActor(tree, node) ?? nounOverOwner(tree, node))
        : undefined;
    if (above) return { head: above.index, deprel: above.upos === 'VERB' ? 'xcomp' : 'acl' };
    const accusing =
      node.deprel === 'acl' && isWithZu(tree, node) ? verbOverName(tree, node) : undefined;
    if (accusing) return { head: accusing.index, deprel: 'xcomp' };
    const head = tree.nodes[node.head];
    return node.deprel.startsWith('nsubj') &&
      head &&
      (isMisread(tree, head) || sharesHaving(tree, head))
      ? { deprel: 'obj' }
      : undefined;
  });
}

/** „**bittet** Fahrer, die den Unfall beobachtet haben, sich zu **melden**“: who is asked does it, whatever the clause between says. */
function askedBefore(tree: Tree, node: Node): Node | undefined {
  const between = tree.nodes[node.head];
  if (between?.deprel !== 'acl' || between.index > node.index) return undefined;
  const asked = tree.nodes[between.head];
  const verb =
    asked && /^(obj|obl|obl:arg|nsubj:pass)$/.test(asked.deprel)
      ? tree.nodes[asked.head]
      : undefined;
  return verb?.upos === 'VERB' &&
    isObjectControl(lemmaOfVerb(tree, verb.index)) &&
    (!isObjectControl(lemmaOfVerb(tree, between.index)) ||
      /(sehen|hör|beobacht)/.test(lower(between)))
    ? verb
    : undefined;
}

/**
 * „**beschloss** mit den Stimmen der SPD, die Steuer zu **senken**“, „Am Montag **versuchte** ein Mann, ein Auto zu **stehlen**“: what is decided or
 * tried hangs on the verb, if the noun before takes no infinitive.
 */
function verbOverPhrase(tree: Tree, node: Node): Node | undefined {
  let noun = tree.nodes[node.head];
  const first = noun;
  while (noun && /^(nmod|appos|conj|flat)$/.test(noun.deprel)) noun = tree.nodes[noun.head];
  const verb = noun && /^(obl|nsubj)$/.test(noun.deprel) ? tree.nodes[noun.head] : undefined;
  if (!noun || !first || verb?.upos !== 'VERB' || noun.index > node.index) return undefined;
  if (noun.deprel === 'nsubj')
    return noun.index > verb.index &&
      ![first, noun].some(({ form }) => takesInfinitive(form)) &&
      dependent(tree, verb.index, 'xcomp', 'ccomp') === undefined &&
      trials.test(lemmaOfVerb(tree, verb.index))
      ? verb
      : undefined;
  const preposition = dependent(tree, noun.index, 'case');
  const isPhrase =
    preposition !== undefined &&
    ([first, noun].every(({ form }) => !takesInfinitive(form)) || isUpon(preposition, noun)) &&
    dependent(tree, verb.index, 'obj', 'xcomp', 'ccomp') === undefined;
  return isPhrase && decisions.test(lemmaOfVerb(tree, verb.index)) ? verb : undefined;
}

/** „beschloss **auf Antrag der Grünen**, …“ */
function isUpon(preposition: Node, { index, form }: Node): boolean {
  return (
    lower(preposition) === 'auf' &&
    preposition.index === index - 1 &&
    /^(Antrag|Vorschlag|Wunsch|Bitte|Empfehlung)$/.test(form)
  );
}

/** „gelang es **den Fahndern**, das Tor zu **öffnen**“, „schaffte es die Wehr, …“: straight behind who manages it, and no clause of that noun. */
function verbOverActor(tree: Tree, node: Node): Node | undefined {
  const actor = tree.nodes[node.head];
  const verb = actor && tree.nodes[actor.head];
  return actor !== undefined &&
    verb?.upos === 'VERB' &&
    /^(nsubj|obj|obl:arg)$/.test(actor.deprel) &&
    verb.index < actor.index &&
    tree.nodes[actor.index + 1]?.form === ',' &&
    /^(schaffen|gelingen|glücken)$/.test(lemmaOfVerb(tree, verb.index))
    ? verb
    : undefined;
}

/** „die **Weigerung** des Ministers, die Akten **vorzulegen**“: what the upper noun takes is no clause of whose it is. */
function nounOverOwner(tree: Tree, { head, index }: Node): Node | undefined {
  const owner = tree.nodes[head];
  const noun = owner?.deprel === 'nmod' && owner.index < index ? tree.nodes[owner.head] : undefined;
  return noun?.upos === 'NOUN' &&
    owner !== undefined &&
    noun.index < owner.index &&
    tree.nodes[owner.index + 1]?.form === ',' &&
    maybeNounAttitude(noun.lower) !== undefined &&
    !takesInfinitive(owner.form) &&
    dependent(tree, owner.index, 'case') === undefined
    ? noun
    : undefined;
}

/** *mit dem Ziel, …*, *mit der Bitte, …* */
function takesInfinitive(form: string): boolean {
  return (
    maybeNounAttitude(form.toLowerCase()) !== undefined ||
    /(ziel|zweck|möglichkeit|aufgabe|recht|pflicht|chance|gelegenheit|bedingung|auflage|begründung|grund|argument|hinweis|vorsatz|anlass|gefahr|risiko|fähigkeit|erlaubnis|gedanke|kunst|mut|kraft)e?n?$/i.test(
      form,
    )
  );
}

const decisions =
  /^(beschließen|entscheiden|vereinbaren|planen|ankündigen|zusagen|versprechen|vorschlagen|empfehlen|beantragen|fordern|verlangen|vorhaben|beabsichtigen)$/;

const trials =
  /^(versuchen|helfen|mithelfen|wagen|zögern|weigern|bemühen|beginnen|anfangen|aufhören|drohen|hoffen|glauben|behaupten|planen|beschließen|ankündigen|versprechen|zusagen|vorhaben|beabsichtigen|anstreben|erwägen|verzichten)$/;

/** „wirft dem Vorstand um **Dieter Kolb** vor, sie getäuscht **zu haben**“: no person's name has an infinitive. */
function verbOverName(tree: Tree, { head }: Node): Node | undefined {
  let above = tree.nodes[head];
  if (above?.upos !== 'PROPN' || above.name?.type !== 'PER') return undefined;
  while (
    above &&
    above.upos !== 'VERB' &&
    above.head >= 0 &&
    /^(nmod|appos|obj|obl|obl:arg|conj)$/.test(above.deprel)
  )
    above = tree.nodes[above.head];
  return above?.upos === 'VERB' ? above : undefined;
}

/** „sieht keinen **Grund**, einzugreifen“, „…, »darüber zu reden«“: with verbs of seeing what could be done hangs on the noun before the comma. */
function reasonBefore(tree: Tree, node: Node): Node | undefined {
  const first = subtree(tree, node.index).find((word) => tree.nodes[word]?.upos !== 'PUNCT') ?? 0;
  const comma = /^[„»"“«]$/.test(tree.nodes[first - 1]?.form ?? '') ? first - 1 : first;
  const noun = tree.nodes[comma - 2];
  const verb = tree.nodes[node.head];
  return noun?.upos === 'NOUN' &&
    noun.deprel === 'obj' &&
    noun.head === node.head &&
    tree.nodes[comma - 1]?.form === ',' &&
    verb !== undefined &&
    /^(sieh|sah|säh|seh|gesehen)/.test(lower(verb))
    ? noun
    : undefined;
}

/** „Männer, die **beschuldigt werden**, Geld genommen zu haben“: the verb of the relative clause that ends at the comma before. */
function verbBefore(tree: Tree, node: Node): Node | undefined {
  const comma =
    (subtree(tree, node.index).find((word) => tree.nodes[word]?.upos !== 'PUNCT') ?? 0) - 1;
  return dependents(tree, node.head, 'acl').find(
    (other) =>
      other.upos === 'VERB' &&
      other.index < comma &&
      !isWithZu(tree, other) &&
      [other, ...helpers(tree, other)].some(({ index }) => index === comma - 1),
  );
}

/** „vorgeworfen, Autos **zerlegt** und Teile verkauft **zu haben**“: the first of two that share *zu haben*. */
function sharesHaving(tree: Tree, node: Node): boolean {
  return (
    node.feats['VerbForm'] === 'Part' &&
    (node.deprel === 'ccomp' || node.deprel === 'parataxis' || node.deprel === 'conj') &&
    helpers(tree, node).length === 0 &&
    dependent(tree, node.index, 'mark', 'cc') === undefined &&
    dependents(tree, node.index, 'conj').some(
      (other) =>
        isWithZu(tree, other) && helpers(tree, other).some((helper) => lower(helper) === 'haben'),
    )
  );
}

function isMisread(tree: Tree, node: Node): boolean {
  return node.deprel === 'conj' && isWithZu(tree, node) && completesVerb(tree, node);
}

function completesVerb(tree: Tree, node: Node): boolean {
  const verb = tree.nodes[node.head];
  return (
    verb?.upos === 'VERB' &&
    verb.index < node.index &&
    !isWithZu(tree, verb) &&
    dependent(tree, node.index, 'cc') === undefined &&
    helpers(tree, node).every((helper) => /^(haben|sein|werden)$/.test(lower(helper))) &&
    tree.nodes.slice(verb.index, node.index).some((mark) => mark.form === ',')
  );
}

function helpers(tree: Tree, node: Node): readonly Node[] {
  return dependents(tree, node.index, 'aux', 'aux:pass', 'cop');
}

function isWithZu(tree: Tree, node: Node): boolean {
  return (
    isZuForm(lower(node)) ||
    dependents(tree, node.index, 'mark').some((mark) => lower(mark) === 'zu')
  );
}
