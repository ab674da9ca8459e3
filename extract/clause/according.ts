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

/** „Sie übergab Protokolle. **Diesen** zufolge …“: the paper in the sentence before that the pronoun agrees with. */
export function maybePaperBefore(
  { nodes }: Tree,
  source: number,
  before: Unattributed | undefined,
): Speaker | undefined {
  const fits = demonstratives[nodes[source]?.lower ?? ''];
  if (!fits || !before || nodes[source]?.upos !== 'PRON') return undefined;
  const paper = before.tree.nodes.findLast(
    (node) => node.upos === 'NOUN' && namesPapers(node.lower) && fits(node.feats),
  );
  return paper && speakerAt(before, paper.index);
}

const demonstratives: Readonly<Record<string, (feats: Node['feats']) => boolean>> = {
  diesen: (feats) => feats['Number'] === 'Plur',
  denen: (feats) => feats['Number'] === 'Plur',
  dieser: (feats) => feats['Number'] === 'Sing' && feats['Gender'] === 'Fem',
  diesem: (feats) => feats['Number'] === 'Sing' && feats['Gender'] !== 'Fem',
};

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

/** Also more than one: *Protokolle, Dienstpläne*. */
const namesPapers = perForm(
  (form): boolean =>
    papers.test(form) ||
    /(pläne|listen|verträge|protokolle|berichte|briefe|gutachten|verordnungen|anträge|vermerke|dokumente|papiere|konzepte|programme|mails|tagebücher|aufzeichnungen|notizen)n?$/.test(
      form,
    ),
);

const papers =
  /(papier|dokumente?|gesetz|entwurf|verordnung|vertrag|vereinbarung|abkommen|beschluss|antrag|anklage|anklageschrift|konzept|plan|programm|protokoll|liste|schreiben|brief|vorlage|richtlinie|satzung|regelung|gutachten|ergebnisse?|zahlen|daten|statistik(en)?|vermerk|akten|unterlagen|untersuchung(en)?|auswertung(en)?|befragung(en)?|erhebung(en)?|bericht|studien?|umfragen?|analysen?|prognosen?|schätzung(en)?|berechnung(en)?|mitteilung|meldung)$/;
