import type { Node, Tree } from '../../parser/tree.ts';
import { isPluralForm } from '../agreement.ts';
import { isCaseThinkable } from '../case.ts';
import { dependent, dependents, hasCase, lower } from '../navigate.ts';
import { isFinite, lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/** „eine Umfrage der Kammer, **an der** sich 38 Betriebe beteiligten“: one takes part in the poll, not in who holds it. */
export function raiseRelatives(tree: Tree): Tree {
  return changeWords(tree, (node): Change | undefined => {
    if (node.deprel !== 'acl' || node.upos !== 'VERB') return undefined;
    const owner = maybeOwnerAbove(tree, node);
    if (owner) return { head: owner.index, deprel: 'acl' };
    const measure = maybeMeasureAbove(tree, node);
    if (measure) return { head: measure.index, deprel: 'acl' };
    const pronoun = dependents(tree, node.index, 'obl', 'obl:arg').find(
      (child) => isRelative(child) && hasCase(tree, child.index, 'an'),
    );
    if (!pronoun || !sharing.test(lemmaOfVerb(tree, node.index))) return undefined;
    const event = maybeEventAbove(tree, tree.nodes[node.head], lower(pronoun));
    return event && { head: event.index, deprel: 'acl' };
  });
}

/** „der Anbau **der Schule, der** 200 Kinder aufnimmt“: as a subject *der* is of the masculine above, where nothing else is the subject. */
function maybeOwnerAbove(tree: Tree, verb: Node): Node | undefined {
  const pronoun = dependents(tree, verb.index, 'nsubj').find(
    (child) => child.upos === 'PRON' && lower(child) === 'der',
  );
  const host = tree.nodes[verb.head];
  if (!pronoun || !host || host.index !== pronoun.index - 2 || host.deprel !== 'nmod')
    return undefined;
  if (host.feats['Gender'] !== 'Fem' || host.feats['Number'] === 'Plur') return undefined;
  if (dependent(tree, host.index, 'case') !== undefined) return undefined;
  const above = tree.nodes[host.head];
  if (above?.feats['Gender'] !== 'Masc' || above.feats['Number'] === 'Plur') return undefined;
  const isOtherSubject = dependents(tree, verb.index, 'nsubj', 'obj').some(
    ({ index, feats }) =>
      index !== pronoun.index && feats['Number'] !== 'Plur' && isCaseThinkable(tree, index, 'Nom'),
  );
  const isPassive = dependent(tree, verb.index, 'aux:pass') !== undefined;
  return isOtherSubject || isPassive ? undefined : above;
}

/** „**die Beiträge** der Mitglieder, die auf 20 Euro stiegen“: costs and numbers rise, and not who pays them. */
function maybeMeasureAbove(tree: Tree, verb: Node): Node | undefined {
  const host = tree.nodes[verb.head];
  const above = host?.deprel === 'nmod' ? tree.nodes[host.head] : undefined;
  if (!above || !measures.test(above.form) || measures.test(host?.form ?? '')) return undefined;
  const pronoun = dependents(tree, verb.index, 'nsubj', 'nsubj:pass')[0];
  if (pronoun?.upos !== 'PRON' || pronoun.lower !== 'die') return undefined;
  if (!rising.test(lemmaOfVerb(tree, verb.index))) return undefined;
  const helpers = dependents(tree, verb.index, 'aux', 'aux:pass');
  const finite = helpers.findLast(isFinite) ?? (helpers.length === 0 ? verb : undefined);
  const many = above.feats['Number'] === 'Plur';
  const agreeing = many || above.feats['Gender'] === 'Fem';
  return finite && agreeing && isPluralForm(lower(finite)) === many ? above : undefined;
}

const rising =
  /^(betragen|belaufen|steigen|sinken|fallen|klettern|wachsen|anwachsen|ansteigen|schrumpfen|zurückgehen|zunehmen|abnehmen|anziehen|verdoppeln|verdreifachen|halbieren|explodieren|summieren|erhöhen|senken|verringern|schnellen|überschreiten|übersteigen)$/;

const measures =
  /(zahl|kosten|preise?|beiträge?|anteile?|gebühr|gebühren|löhne|gehälter|renten|mieten?|ausgaben|einnahmen|umsätze|gewinne|verluste|schulden|quoten?|raten?|temperaturen|werte|menge|nachfrage|produktion|zinsen|kurse|pegel|erlöse|steuern|abgaben|zuschüsse|sätze|investitionen|erträge|defizite|überschüsse|tarife|summe|anzahl|fallzahlen|bestände|vermögen|honorare|importe|exporte|prämien)$/i;

const sharing = /^(beteiligen|teilnehmen|mitwirken|mitmachen|mitarbeiten)$/;

function isRelative(node: Node): boolean {
  return /^(der|dem|denen)$/.test(lower(node)) && node.upos === 'PRON';
}

/** The noun above, if it is one that people take part in and the pronoun agrees with it. */
function maybeEventAbove(tree: Tree, noun: Node | undefined, pronoun: string): Node | undefined {
  if (!noun || events.test(lower(noun))) return undefined;
  let above: Node | undefined = noun;
  while (above && /^(nmod|appos|flat)/.test(above.deprel)) {
    if (dependents(tree, above.index, 'case').some((word) => lower(word) !== 'von'))
      return undefined;
    above = tree.nodes[above.head];
    if (above && events.test(lower(above))) return agrees(above, pronoun) ? above : undefined;
  }
  return undefined;
}

function agrees({ feats }: Node, pronoun: string): boolean {
  if (pronoun === 'denen') return feats['Number'] === 'Plur';
  return feats['Number'] !== 'Plur' && (feats['Gender'] === 'Fem') === (pronoun === 'der');
}

const events =
  /(umfrage|befragung|erhebung|studie|untersuchung|abstimmung|wahl|aktion|kampagne|suche|ausschreibung|wettbewerb|turnier|rennen|lauf|demonstration|demo|kundgebung|protest|streik|projekt|programm|übung|einsatz|sitzung|treffen|konferenz|tagung|messe|debatte|diskussion|feier|fest|aufführung|inszenierung|expedition|grabung|prozession|auktion|razzia)(e?s|en?|n)?$/;
