import type { Node, Tree } from '../parser/tree.ts';
import { isAmountOfTime, isTimeWord, isYear } from './lexicon/time-nouns.ts';
import { isGoverned } from './lexicon/valency.ts';
import { dependent, dependents, lower, nodeAt, subtree } from './navigate.ts';
import { maybePreposition } from './phrase.ts';
import { lemmaOfVerb } from './verb-form.ts';

/** *fünf Jahre Haft, 58 Jahre alt, zum ersten Mal* measure and count; they date nothing. */
export function isMeasure(tree: Tree, node: Node): boolean {
  const next = tree.nodes[node.index + 1];
  if (/^(mal|male)$/i.test(node.form) || isEach(tree, node)) return true;
  // „verzögert sich **um wenige Tage**“ says by how much.
  if (maybePreposition(tree, node.index) === 'um' && isAmountOfTime(node.form)) return true;
  if (next && lower(next) === 'später' && isAmountOfTime(node.form) && isThanPlanned(tree, next))
    return true;
  if (next && (isDistance(tree, node, next) || isTooEarly(tree, next))) return true;
  return (
    next !== undefined &&
    /^(haft|haftstrafe|gefängnis|freiheitsstrafe|bewährung|urlaub|pause|elternzeit|auszeit|alte?[nmrs]?|jünger|älter|früher|eher|länger|vorsprung|rückstand|verspätung|abstand|verzug)$/i.test(
      next.form,
    )
  );
}

/** „8000 Liter **in der Minute**“, but not *in der 90. Minute, in der Minute danach*. */
function isEach({ nodes }: Tree, { form, index }: Node): boolean {
  return (
    /^(Minute|Sekunde)$/.test(form) &&
    nodes[index - 1]?.lower === 'der' &&
    nodes[index - 2]?.lower === 'in' &&
    !/^(NOUN|PROPN|DET|ADV)$/.test(nodes[index + 1]?.upos ?? '')
  );
}

/** „**1400** von ihnen arbeiten am Stammsitz“: as many as there are. */
function isShare({ nodes }: Tree, { upos, index }: Node): boolean {
  return upos === 'NUM' && nodes[index + 1]?.lower === 'von' && nodes[index + 2]?.lower === 'ihnen';
}

/** „**Jeder Tag** ohne Regen verschärft die Lage“, „**Jeder weitere Monat** kostet die Stadt Geld“: what does something dates nothing; nor does „Nicht **jeder Abend** gelang“, a nominative. */
function isDoer(tree: Tree, { deprel, index, head }: Node): boolean {
  if (deprel !== 'nsubj') return false;
  return (
    tree.nodes[index - 1]?.lower === 'jeder' ||
    /^koste(t|te|n)?$/.test(tree.nodes[head]?.lower ?? '') ||
    dependents(tree, index, 'nmod').some(({ index: at }) =>
      /^(ohne|mit)$/.test(maybePreposition(tree, at) ?? ''),
    )
  );
}

/** „überstand **den Winter** ohne Schaden“, „verbrachte **den Sommer** in Rom“: what somebody lives through is no date; *überlebte **drei Tage*** is how long. */
function isLived(tree: Tree, { deprel, index, head }: Node, preposition: string): boolean {
  if (preposition !== '' || head < 0 || !/^(obj|obl)$/.test(deprel)) return false;
  if (deprel === 'obl' && dependent(tree, head, 'obj', 'aux:pass') !== undefined) return false;
  const article = dependent(tree, index, 'det', 'det:poss');
  return (
    article !== undefined &&
    !lower(article).startsWith('jede') &&
    living.has(lemmaOfVerb(tree, head))
  );
}

/** What is done with a time as its object: *verbrachte den Sommer*. */
export const living: ReadonlySet<string> = new Set(
  'überstehen überleben verbringen genießen verschlafen überdauern durchleben überwintern'.split(
    ' ',
  ),
);

/** „stieg auf 90 Euro, **nach** 80 Euro **im Vorjahr**“: then it was what it no longer is. */
function isOfLevelBefore(tree: Tree, first: number): boolean {
  const unit = tree.nodes[first - 1];
  if (unit?.upos !== 'NOUN' || !dependents(tree, unit.index, 'nummod', 'nmod').some(isNumber))
    return false;
  const after = dependent(tree, unit.index, 'case');
  return after?.lower === 'nach' && /^[,(–-]$/.test(tree.nodes[after.index - 1]?.form ?? '');
}

/** „blieb **eine halbe Sekunde** über dem Rekord“ */
function isDistance(tree: Tree, { form, index }: Node, next: Node): boolean {
  return (
    /^(Sekunden?|Minuten?|Hundertstel|Tausendstel|Zehntel)$/.test(form) &&
    /^(über|unter|hinter)$/.test(next.lower) &&
    maybePreposition(tree, index) === undefined
  );
}

/** „kam **neun Wochen zu früh** zur Welt“ */
function isTooEarly({ nodes }: Tree, { lower: form, index }: Node): boolean {
  return (
    form === 'zu' && /^(früh|spät|lange?|kurz|schnell|langsam)$/.test(nodes[index + 1]?.lower ?? '')
  );
}

/** „ein Jahr **später** fertig **als vorgesehen**“ */
function isThanPlanned(tree: Tree, { index }: Node): boolean {
  return tree.nodes
    .slice(index + 1)
    .some(
      ({ form }, at, behind) =>
        form === 'als' && behind.slice(at + 1, at + 3).some((word) => planned.test(word.form)),
    );
}

const planned = /^(geplant|vorgesehen|erwartet|angekündigt|gedacht|sonst|üblich)$/;

/** „stieg von 1540 **auf 2010**“: what looks like a year is how many there are now; „das Niveau **von 2024**“ is that level. */
function isLevel(tree: Tree, { upos, head, index }: Node, preposition: string): boolean {
  if (upos !== 'NUM' || head < 0 || !/^(auf|von|um)$/.test(preposition)) return false;
  if (preposition === 'von' && level.test(nodeAt(tree, head).form)) return true;
  return (
    tree.nodes[index + 1]?.lower !== 'an' && // *von 2027 an*
    changing.has(lemmaOfVerb(tree, head))
  );
}

const level = /(niveau|höchststand|tiefststand|rekord|rekordwert|bestmarke)s?$/i;

const changing: ReadonlySet<string> = new Set(
  `steigen ansteigen sinken wachsen anwachsen fallen klettern schrumpfen zurückgehen zunehmen abnehmen erhöhen senken reduzieren verringern steigern
   kürzen aufstocken begrenzen beziffern schätzen zulegen einbrechen schnellen hochschnellen halbieren verdoppeln verdreifachen nachgeben summieren`.split(
    /\s+/,
  ),
);

/**
 * What counts, compares or completes the verb: *zu zwei Jahren, pro Stunde, 350 Euro im Monat, wie im Vorjahr, rechnet mit Monaten, Gläser
 * aus drei Jahrhunderten, auf Zeit*; also what the clause tells of (*die milderen Winter*).
 */
export function isNoTime(tree: Tree, node: Node): boolean {
  const preposition = maybePreposition(tree, node.index) ?? '';
  if (/^(an)?statt\b/.test(preposition)) return true; // „**Statt im Mai** beginnt der Bau im Juli“ is the time given up.
  const counted = dependents(tree, node.index, 'nummod').some(({ form }) => !isYear(form));
  const first = Math.min(...subtree(tree, node.index).filter((at) => at <= node.index));
  if (/^wie( |$)/.test(preposition) || isCompared(tree, first) || isOfLevelBefore(tree, first))
    return true;
  if (tree.nodes[first - 1]?.form === 'Alter') return true; // *im Alter zwischen 31 und 58 Jahren*
  if (!isTimeWord(node.form)) return isShare(tree, node) || isLevel(tree, node, preposition);
  if (/^(pro|je|per|aus)$/.test(preposition)) return true;
  if (preposition === 'auf' && node.form === 'Zeit' && dependents(tree, node.index).length === 1)
    return true;
  if (isDoer(tree, node) || isLived(tree, node, preposition)) return true;
  if (node.deprel.startsWith('nsubj') && isToldOf(tree, node.index)) return true;
  if (counted && preposition === 'zu') return true;
  if (counted && node.deprel === 'nmod' && /^(über|unter|ab)$/.test(preposition))
    return isBehindNoun(tree, node);
  if (counted && preposition === 'für' && dependent(tree, node.index, 'det') !== undefined)
    return true;
  if (preposition === 'für' && counted && isMeasuring(tree, node)) return true;
  if (preposition === 'für' && node.form === 'Jahre' && isPlanned(tree, first)) return true;
  if (preposition === 'von' && node.deprel === 'nmod' && (counted || isOne(tree, node)))
    return isBehindNoun(tree, node);
  if (preposition === 'mit' && isContent(tree, node)) return true;
  if (preposition === 'in' && isWayOfThinking(tree, node)) return true;
  if (preposition === 'in' && (node.form === 'Mitte' || isRate(tree, node, first))) return true;
  if (preposition === 'mit' && counted && /^jahren?$/i.test(node.form))
    return /^(rechn|plan|kalkul|droh)/.test(tree.nodes[node.head]?.lower ?? '');
  // „**vom** nächsten Jahr **an** … bekommen“
  if (tree.nodes[node.index + 1]?.lower === 'an') return false;
  return /^(mit|auf|um|von)$/.test(preposition) && isAskedFor(tree, node, preposition);
}

/** „**Die milderen Winter** gelten als Ursache“; *letzte Woche* taken for a subject still dates. */
function isToldOf(tree: Tree, index: number): boolean {
  return dependent(tree, index, 'det') !== undefined && !isDated(tree, nodeAt(tree, index));
}

/** „Auf dem Tisch lag ein **Entwurf** über zwei Billionen Euro **für die Jahre** 2028 bis 2034“: straight behind a noun it is what that is for. */
function isPlanned({ nodes }: Tree, first: number): boolean {
  return nodes[first - 1]?.upos === 'NOUN';
}

/** *wie*, perhaps with *schon, bereits*, before the phrase. */
function isCompared(tree: Tree, first: number): boolean {
  const before = tree.nodes[first - 1];
  const as =
    before && /^(schon|bereits|auch|zuletzt|nie)$/.test(lower(before)) ? first - 2 : first - 1;
  const word = tree.nodes[as];
  return word !== undefined && lower(word) === 'wie' && word.head !== first;
}

/** „eine Strafe **von einem Jahr** und acht Monaten“ */
function isOne(tree: Tree, { index }: Node): boolean {
  return dependents(tree, index, 'det').some((word) => /^eine[mr]$/.test(lower(word)));
}

/** „zeigte sich **mit dem Abend** zufrieden“ */
function isContent(tree: Tree, { head, index }: Node): boolean {
  return dependents(tree, head, 'xcomp', 'advmod', 'compound:prt').some(
    (word) => word.index > index && /^(un)?(zufrieden|einverstanden|glücklich)$/.test(lower(word)),
  );
}

/** „eine Strafe **von vier Jahren**“ */
function isBehindNoun(tree: Tree, node: Node): boolean {
  return nodeAt(tree, node.head).upos === 'NOUN';
}

/** „ehrte ihn für 40 **Jahre** Mitgliedschaft“, „machte drei **Wochen** Urlaub“: straight before the bare noun that it measures. */
export function isMeasuring({ nodes, children }: Tree, { index, head, form }: Node): boolean {
  const next = nodes[index + 1];
  return (
    next?.upos === 'NOUN' &&
    isAmountOfTime(form) &&
    !isTimeWord(next.form) &&
    (next.head === head || next.head === index) &&
    (children[next.index]?.length ?? 0) === 0
  );
}

/** „denkt **in Jahrzehnten**“ says how. */
function isWayOfThinking(tree: Tree, { index, head, feats }: Node): boolean {
  return (
    feats['Number'] === 'Plur' &&
    dependents(tree, index).length === 1 &&
    tree.nodes[head]?.upos === 'VERB' &&
    /^(denken|rechnen|planen|messen|zählen)$/.test(lemmaOfVerb(tree, head))
  );
}

/** „350 Euro **im Monat**“, „60.000 Besucher **im Jahr**“, „drei Stunden mehr **in der Woche**“ */
function isRate(tree: Tree, node: Node, first: number): boolean {
  const before = tree.nodes[first - 1];
  return (
    /^(stunde|tag|woche|monat|jahr|quartal)$/i.test(node.form) &&
    dependents(tree, node.index).every(({ deprel }) => /^(case|det|punct)$/.test(deprel)) &&
    before !== undefined &&
    (/^(mehr|weniger|mal)$/i.test(before.form) ||
      dependents(tree, before.index, 'nummod', 'nmod').some(isNumber) ||
      isSumBehind(tree, before))
  );
}

/** „5.000 Euro **Miete**“ */
function isSumBehind({ nodes }: Tree, { index, upos }: Node): boolean {
  return (
    upos === 'NOUN' &&
    /^(euro|dollar|franken)$/.test(nodes[index - 1]?.lower ?? '') &&
    /^(NUM|NOUN)$/.test(nodes[index - 2]?.upos ?? '')
  );
}

/** A number, or the *Millionen* of a sum. */
function isNumber({ deprel, form }: Node): boolean {
  return deprel === 'nummod' || /^(Million|Milliarde)/.test(form);
}

/** „rechnet **mit schwierigen Monaten**“, „plädierte **auf drei Jahre**“ */
function isAskedFor(tree: Tree, node: Node, preposition: string): boolean {
  const verb = tree.nodes[node.head];
  return verb?.upos === 'VERB' && isGoverned(lemmaOfVerb(tree, verb.index), preposition);
}

/** *jeden Dienstag, vergangene Woche*: a bare time phrase that cannot be an argument. */
export function isDated(tree: Tree, node: Node): boolean {
  return dependents(tree, node.index, 'det', 'amod').some((word) =>
    /^(jede|diese|letzte|nächste|vergangene|kommende|vorige)[nmrs]?$/.test(word.form.toLowerCase()),
  );
}
