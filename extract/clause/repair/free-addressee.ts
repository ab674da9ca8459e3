import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { isSaying } from '../lexicon/attitudes.ts';
import { dependents, lower, nodeAt } from '../navigate.ts';
import { lemmaOfVerb } from '../verb-form.ts';
import type { Change } from './change-tree.ts';

/** „sagte der 61-Jährige **der »Rundschau«**“: behind who says it stands the paper that is told so, and no owner. */
export function freeAddressee(tree: Tree, node: Node): Change | undefined {
  const speaker = nodeAt(tree, node.head);
  const verb = speaker.deprel === 'nsubj' ? tree.nodes[speaker.head] : undefined;
  if (verb?.upos !== 'VERB' || verb.index > speaker.index) return undefined;
  const article = tree.nodes[speaker.index + 1];
  const isTold =
    article?.head === node.index &&
    /^(der|einer)$/.test(lower(article)) &&
    isMedium(tree, node, article) &&
    isNoMember(speaker) &&
    dependents(tree, node.index, 'case').length === 0 &&
    dependents(tree, verb.index, 'obl:arg').length === 0 &&
    isSaying(lemmaOfVerb(tree, verb.index));
  return isTold ? { head: verb.index, deprel: 'obl:arg' } : undefined;
}

/** *der Zeitung*, *der »Rundschau«* */
function isMedium(tree: Tree, { form, name }: Node, article: Node): boolean {
  return (
    /(zeitung|zeitschrift|agentur|illustrierten|presse|rundschau|morgenpost|redaktion|mediengruppe)$/i.test(
      form,
    ) ||
    (name?.type === 'ORG' && /^[»„"“]$/.test(tree.nodes[article.index + 1]?.form ?? ''))
  );
}

/** Papers have chiefs and reporters, but no ministers, no 61-year-olds. */
function isNoMember({ form, lemma, feats, name }: Node): boolean {
  if (name !== undefined && name.type !== 'PER') return false;
  return (
    /^\d+-?jährigen?$/i.test(form) ||
    (!members.test(form) && maybeTypeOfNoun(lemma, feats['Gender']) === 'Person')
  );
}

const members =
  /(sprecher|redakteur|reporter|journalist|korrespondent|herausgeber|verleger|chef|leiter|führer|direktor|intendant|mitarbeiter|autor|kolumnist|kritiker|fotograf|gründer|vertreter|eigentümer|besitzer|anwalt|präsident|rat|manager|volontär|leser|abonnent)(in)?$|(vorsitzende|angestellte|verantwortliche|vorstand)r?$/i;
