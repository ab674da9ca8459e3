import type { Tree } from '../parser/tree.ts';
import type { Clause } from './clause.ts';
import { isMovingInTime } from './lexicon/time-nouns.ts';
import { dependent, dependents } from './navigate.ts';
import { maybePreposition } from './phrase.ts';

/**
 * „warnt **ab Sonntag** vor Sturm“, „verspricht **bis Mai** eine Antwort“, „rechnet **ab Freitag** mit Frost“: then comes what is expected; the warning is now.
 * „**datieren** den Fund **auf das 3. Jahrhundert**“, „**verschob** das Spiel **auf Freitag**“: that is where they put it.
 */
export function isTimeOfExpected(tree: Tree, clause: Clause, head: number): boolean {
  if (isMovingInTime(clause.verb.lemma)) return maybePreposition(tree, head) === 'auf';
  if (clause.verb.lemma === 'halten' && isJudging(tree, clause))
    return (clause.complements.find(({ role }) => role === 'accusative')?.heads[0] ?? head) < head;
  if (isExpecting(clause) && isBehindExpected(clause, head)) return true;
  return (
    /^(warnen|rechnen|ankündigen|versprechen|zusagen|zusichern|erwarten|vorhersagen|prognostizieren|hoffen|fordern|verlangen|aufrufen|einladen|raten|voraussagen|voraussehen)$/.test(
      clause.verb.lemma,
    ) &&
    (/^(ab|bis|für|binnen|innerhalb)$/.test(maybePreposition(tree, head) ?? '') ||
      (clause.verb.voice === 'active' && isBounded(tree, head)))
  );
}

/** „hofft auf eine Einigung **im Herbst**“: then comes what is hoped for; the hope is now. */
export function isExpecting({ verb }: Clause): boolean {
  return /^(hoffen|rechnen|warten|drängen|pochen|setzen|spekulieren)$/.test(verb.lemma);
}

/** „rechnet mit einer Einigung **im Herbst**“, behind what is expected. */
function isBehindExpected({ complements, verb }: Clause, head: number): boolean {
  return (
    verb.tense === 'present' &&
    verb.voice === 'active' &&
    !verb.obliged &&
    complements.some(
      ({ heads, preposition }) =>
        /^(auf|mit)$/.test(preposition ?? '') && (heads.at(-1) ?? head) < head,
    )
  );
}

/** „rechnet mit einem Neubau **frühestens 2028**“ */
function isBounded(tree: Tree, head: number): boolean {
  const first = dependent(tree, head, 'case')?.index ?? head;
  return /^(frühestens|spätestens)$/.test(tree.nodes[first - 1]?.lower ?? '');
}

/** „**hält** einen Streik im April **für** wahrscheinlich“: the strike comes then. */
export function isJudging(tree: Tree, { head, complements }: Clause): boolean {
  return (
    complements.some(({ preposition }) => preposition === 'für') ||
    dependents(tree, head, 'advmod', 'xcomp', 'obl').some(
      ({ index }) => tree.nodes[index - 1]?.lower === 'für',
    )
  );
}
