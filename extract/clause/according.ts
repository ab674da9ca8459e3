import type { Node, Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { nodeAt } from './navigate.ts';
import { speakerAt, type Speaker, type Unattributed } from './reading.ts';
import { perForm } from './per-form.ts';

/** „**Demnach** zahlt ein Haushalt weniger“, „Das Geld floss **demnach** ins Ausland“: by what was just said. */
export function isAccordingly({ sentence: { text } }: Tree): boolean {
  return text.includes('emnach') || text.includes('emzufolge');
}

/** „**Danach** sollen Autos nicht mehr über den Markt fahren“, but not „Danach fuhr er heim“, which tells when. */
function mayBeAccordingly({ nodes }: Tree, { verb }: Clause): boolean {
  return (
    (nodes[0]?.lower === 'danach' ||
      nodes[0]?.lower === 'darin' ||
      nodes[0]?.lower === 'hiernach') &&
    (verb.mood === 'reported' ||
      /^(sollen|müssen|dürfen|können)$/.test(verb.modals[0]?.lemma ?? ''))
  );
}

/** What stands before a sentence. */
interface Before {
  readonly reading: Unattributed | undefined;
  /** Who was named last as the source of anything, in the sentence before or the one before that. */
  readonly last: Speaker | undefined;
}

/**
 * What a sentence goes by: „Das Amt verweist auf **eine Studie** der Hochschule. **Demnach** stehen viele Häuser leer“; without a paper in the
 * sentence before the last source.
 */
export function maybeAuthority(
  { tree }: Unattributed,
  clause: Clause,
  { reading, last }: Before,
): Speaker | undefined {
  const accordingly = isAccordingly(tree);
  if (!reading || (!accordingly && !mayBeAccordingly(tree, clause))) return undefined;
  const paper = reading.tree.nodes.findLast(
    (node) => isPaper(node) && !isBelowPaper(reading.tree, node),
  );
  if (paper) return speakerAt(reading, paper.index);
  return accordingly && isMain(clause) ? last : undefined;
}

function isMain({ link }: Clause): boolean {
  return /^(main|conjunct|beside)$/.test(link);
}

function isPaper({ upos, lower: form }: Node): boolean {
  return upos === 'NOUN' && namesPaper(form);
}

const namesPaper = perForm((form): boolean => papers.test(form));

/** *die Ergebnisse der Studie* */
function isBelowPaper(tree: Tree, node: Node): boolean {
  return node.deprel === 'nmod' && isPaper(nodeAt(tree, node.head));
}

const papers =
  /(papier|dokumente?|gesetz|entwurf|verordnung|vertrag|vereinbarung|abkommen|beschluss|antrag|anklage|anklageschrift|konzept|plan|programm|protokoll|liste|schreiben|brief|vorlage|richtlinie|satzung|regelung|gutachten|ergebnisse?|zahlen|daten|statistik(en)?|vermerk|akten|unterlagen|untersuchung(en)?|auswertung(en)?|befragung(en)?|erhebung(en)?|bericht|studien?|umfragen?|analysen?|prognosen?|schätzung(en)?|berechnung(en)?|mitteilung|meldung)$/;
