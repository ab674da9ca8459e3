import type { Clause, Complement } from '../clause/clause.ts';
import { dependent, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';

/** Does a phrase only say of how many: „**Von den 40 Wohnungen** sind erst **acht** vermietet“, „Brüder, **von denen einer** …“? */
export function isPartOf(
  tree: Tree,
  { subjects, verb, complements, link, head: clause }: Clause,
  { heads, preposition }: Pick<Complement, 'heads' | 'preposition'>,
): boolean {
  const head = heads[0] as number;
  return (
    preposition === 'von' &&
    head < (verb.finite ?? clause) &&
    (link === 'relative' ||
      nodeAt(tree, head).upos === 'NUM' ||
      nodeAt(tree, head).feats['Number'] === 'Plur') &&
    [
      ...subjects,
      ...complements.flatMap((other) => (other.role === 'accusative' ? other.heads : [])),
    ].some((at) => isNumber(tree, at))
  );
}

/** *acht*, *einer*, *die Hälfte*, *die meisten*, *die jüngere* without a noun of their own. */
function isNumber(tree: Tree, at: number): boolean {
  const { upos, lower, form } = nodeAt(tree, at);
  if (dependent(tree, at, 'nmod') !== undefined) return false;
  if (shares.test(lower)) return true;
  return (
    upos === 'NUM' ||
    (/^\p{Ll}+(er|st|[zt])e[nr]?$/u.test(form) && dependent(tree, at, 'det') !== undefined) ||
    /^(k?eine[rs]?|mehrere|viele|einige|wenige|manche|meisten|beide)$/.test(lower)
  );
}

/** „Menschen, **von denen zwei Millionen** geflohen sind“ */
const shares =
  /^(hälfte|drittel|viertel|fünftel|großteil|teil|mehrheit|mehrzahl|rest|dutzend|dutzende|hunderte|tausende|hunderttausende|million|millionen|prozent)$/;
