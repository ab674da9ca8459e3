import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependent, dependents, lower } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import { type Change, changeWords } from './change-tree.ts';

/**
 * „…“, sagte der Minister **der Deutschen Presse-Agentur**, … der 61-Jährige **der »Rundschau«**: whom it is said to, and no owner of the
 * speaker; behind a name (… Sprecherin Eva Falk **der Zeitung**) whatever the speaker is called.
 */
export function freeAddressees(tree: Tree): Tree {
  return changeWords(tree, (node): Change | undefined => {
    const speaker = maybeSpeaker(tree, node);
    const verb = speaker && tree.nodes[speaker.head];
    if (!speaker || verb?.upos !== 'VERB' || !isFiniteBefore(tree, verb, speaker)) return undefined;
    const isFree =
      isDative(tree, node) ||
      (isMedium(tree, node) &&
        (isBehindName(tree, node) || isNoMember(speaker) || isBehindBody(tree, node, speaker)));
    if (!isFree) return undefined;
    return dependent(tree, verb.index, 'obl:arg') === undefined &&
      isSaying(lemmaOfVerb(tree, verb.index))
      ? { head: verb.index, deprel: 'obl:arg', feats: { ...node.feats, Case: 'Dat' } }
      : undefined;
  });
}

/** The subject whose phrase the word is a part of. */
function maybeSpeaker({ nodes }: Tree, node: Node): Node | undefined {
  if (!/^(nmod|flat|appos)$/.test(node.deprel)) return undefined;
  let above = nodes[node.head];
  if (above?.deprel === 'nmod' && nodes[above.head]?.deprel !== 'obl') above = nodes[above.head];
  while (above && /^(flat|appos)$/.test(above.deprel)) above = nodes[above.head];
  return above?.deprel === 'nsubj' ? above : undefined;
}

/** „**Wie** Bürgermeister Kern der Zeitung erzählte“, „**hat** Kern der Zeitung gesagt“ */
function isFiniteBefore(tree: Tree, verb: Node, { index }: Node): boolean {
  return (
    verb.index < index ||
    dependents(tree, verb.index, 'aux', 'mark', 'advmod').some(
      (word) => word.index < index && (word.deprel === 'aux' || lower(word) === 'wie'),
    )
  );
}

/** Straight behind the name of a person stands no owner. */
function isBehindName(tree: Tree, { index }: Node): boolean {
  const article = dependent(tree, index, 'det');
  return article !== undefined && tree.nodes[article.index - 1]?.name?.type === 'PER';
}

/** „ein Sprecher des Ministeriums **der Deutschen Presse-Agentur**“: no ministry is that of a paper. */
function isBehindBody({ nodes }: Tree, { head }: Node, speaker: Node): boolean {
  const body = nodes[head];
  return (
    body !== undefined &&
    body.head === speaker.index &&
    body.deprel === 'nmod' &&
    !media.test(body.form) &&
    !houses.test(body.form)
  );
}

/** What papers have of their own. */
const houses =
  /(verlags?|verlages|redaktion|herausgebers?|büros?|ressorts?|gruppe|hauses?|ausgabe|beirats?|rats?|konzerns?)$/i;

/** „die Leiterin des Amtes **dem Norddeutschen Rundfunk**“: without a preposition it is no part of a phrase in the nominative. */
function isDative(tree: Tree, { index, deprel, upos }: Node): boolean {
  const [article] = dependents(tree, index, 'det');
  return (
    /^(nmod|appos)$/.test(deprel) &&
    /^(NOUN|PROPN)$/.test(upos) &&
    article?.lower === 'dem' &&
    dependents(tree, index, 'case').length === 0
  );
}

/** *der Deutschen Presse-Agentur*, *der Zeitung*, *der »Rundschau«*, *der Rheinischen Post* */
function isMedium({ nodes, children }: Tree, { form, index, name }: Node): boolean {
  const before = (children[index] ?? []).map((child) => nodes[child] as Node);
  const article = before.find(({ deprel }) => deprel === 'det');
  if (!article || !/^(der|einer)$/.test(lower(article))) return false;
  if (before.some(({ deprel }) => deprel === 'case')) return false;
  if (media.test(form)) return true;
  const isQuoted = /^[„“"»«‚]$/.test(nodes[article.index + 1]?.form ?? '');
  if (isQuoted && name?.type === 'ORG') return true;
  return (isQuoted || before.some(({ deprel }) => deprel === 'amod')) && calledSo.test(form);
}

const media =
  /(agentur|zeitung|zeitschrift|rundschau|redaktion|mediengruppe|tagesschau|tagespost|morgenpost|illustrierten?|presse)$|^(dpa|taz|FAZ|SZ|AFP|NOZ|WAZ)$/i;

/** Media if they have more of a name: *der Rheinischen Post*. */
const calledSo = /(post|welt|zeit|bild|stimme|allgemeinen|nachrichten|chronik|woche)$/i;

/** Papers have chiefs and reporters, but no ministers, no 61-year-olds. */
function isNoMember({ form, lemma, feats, name }: Node): boolean {
  if (name !== undefined && name.type !== 'PER') return false;
  return (
    /^\d+-?jährigen?$/i.test(form) ||
    (!members.test(form) && maybeTypeOfNoun(lemma, feats['Gender']) === 'Person')
  );
}

const members =
  /(sprecher|redakteur|reporter|journalist|korrespondent|herausgeber|verleger|chef|leiter|führer|direktor|intendant|mitarbeiter|autor|kolumnist|kritiker|fotograf|gründer|vertreter|eigentümer|besitzer|anwalt|präsident|rat|manager|volontär|leser|abonnent|moderator)(in)?$|(vorsitzende|angestellte|verantwortliche|vorstand)r?$/i;
