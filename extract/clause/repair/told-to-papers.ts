import type { Node, Tree } from '../../parser/tree.ts';
import { dependents, lower } from '../navigate.ts';
import { type Change, changeWords } from './change-tree.ts';

/** „…“, sagte der Minister **der Deutschen Presse-Agentur**: whom he said it to, no genitive of the minister. */
export function toldToPapers(tree: Tree): Tree {
  return changeWords(tree, (node): Change | undefined => {
    if (node.deprel !== 'nmod' || !isPaper(tree, node)) return undefined;
    const speaker = tree.nodes[node.head];
    const verb = speaker && tree.nodes[speaker.head];
    if (!speaker || !verb || speaker.deprel !== 'nsubj' || verb.index > speaker.index)
      return undefined;
    if (!telling.test(verb.lemma) || ofPapers.test(speaker.lemma)) return undefined;
    return { head: verb.index, deprel: 'obl:arg', feats: { ...node.feats, Case: 'Dat' } };
  });
}

const telling = /^(?:sagen|erklären|berichten|erzählen|bestätigen|verraten)$/;

/** Who belongs to a paper himself. */
const ofPapers =
  /(?:sprecher|redakteur|reporter|journalist|herausgeber|verleger|korrespondent|mitarbeiter|geschäftsführer|kolumnist|volontär|fotograf|leser|moderator|chef|gründer|autor|intendant)(?:in)?$/i;

/** *der Deutschen Presse-Agentur*, *der Rheinischen Post*, *der „Volksstimme“*, *der Zeitung* */
function isPaper(tree: Tree, node: Node): boolean {
  const article = dependents(tree, node.index, 'det')[0];
  if (!article || lower(article) !== 'der' || dependents(tree, node.index, 'case').length > 0)
    return false;
  if (papers.test(node.form)) return true;
  const isQuoted = /^[„“"»«‚]$/.test(tree.nodes[node.index - 1]?.form ?? '');
  const isCalled = isQuoted || dependents(tree, node.index, 'amod').length > 0;
  return isCalled && papersBesides.test(node.form);
}

const papers =
  /(?:presse-?agentur|nachrichtenagentur|zeitung|rundschau|mediengruppe|tagesschau|volksstimme|tagespost|illustrierten?)$|^(?:dpa|taz|FAZ|SZ|AFP|NOZ|WAZ)$/i;

const papersBesides =
  /(?:post|presse|welt|zeit|bild|stimme|allgemeinen|nachrichten|chronik|woche)$/i;
