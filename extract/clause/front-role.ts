import { maybeTypeOfNoun } from '../entity/noun-type.ts';
import type { Tree } from '../parser/tree.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';

/** „**Neuer Chef** wird der Schwede Ekdahl“, „**Betreiber** ist eine Firma“: a bare noun in first place that says what somebody or something is. */
export function isFrontRole(tree: Tree, head: number): boolean {
  const node = nodeAt(tree, head);
  if (node.upos !== 'NOUN' || (node.feats['Number'] === 'Plur' && !isOfOne(tree, head)))
    return false;
  if (dependent(tree, head, 'det', 'det:poss', 'case', 'nummod', 'appos', 'conj') !== undefined)
    return false;
  return (
    maybeTypeOfNoun(node.lemma, node.feats['Gender']) === 'Person' ||
    dependents(tree, head, 'amod').some((word) => ranks.test(word.form)) ||
    roles.test(node.form)
  );
}

/** „**Träger ist** die Stiftung“: one form for one and many, beside a verb for one. */
function isOfOne(tree: Tree, head: number): boolean {
  const { form, head: above } = nodeAt(tree, head);
  const copula = dependent(tree, above, 'cop') ?? tree.nodes[above];
  return (
    form.endsWith('er') &&
    copula !== undefined &&
    /^(ist|war|wird|wurde|bleibt|blieb|sei)$/.test(lower(copula))
  );
}

const ranks =
  /^(neue|erste|zweite|dritte|letzte|bisherige|alte|jüngste|älteste|beste|einzige|alleinige|weitere|\p{Ll}*ste)[rs]?$|(größte|kleinste|stärkste|wichtigste|höchste|beliebteste|teuerste|längste)[rs]?$/iu;

const roles =
  /^(grund|ursache|auslöser|anlass|ziel|thema|hintergrund|folge|voraussetzung|bedingung|schauplatz|veranstalter|ausrichter|arbeitgeber|marktführer|favorit|spitzenreiter|tabellenführer|schlusslicht|tatort|tatwaffe|fundort|treffpunkt|mittelpunkt|höhepunkt|vorbild|vorlage|beispiel|(?:\p{L}*(?:träger|betreiber|anbieter|hersteller|lieferant|bieter|gesellschafter|aktionär|eigentümer|besitzer|auftraggeber|geldgeber|kreditgeber|herausgeber))|opfer)$/iu;
