import { maybeTypeOfNoun } from '../../entity/noun-type.ts';
import type { Node, Tree } from '../../parser/tree.ts';
import { findCases } from '../case.ts';
import { dependents, hasCase, lower } from '../navigate.ts';

/** *jemanden einer Sache beschuldigen*, *vom Rat seines Amtes enthoben*, *des Betrugs schuldig sprechen*. */
export function isAccused(
  tree: Tree,
  node: Node,
  { host, verb, lemma }: { host: Node; verb: Node; lemma: string },
): boolean {
  return (
    /^(obj|obl:arg|nsubj|nsubj:pass|obl|obl:agent)$/.test(host.deprel) &&
    (node.feats['Case'] === 'Gen' || findCases(tree, node.index)[0] === 'Gen') &&
    node.upos === 'NOUN' &&
    (lemma !== 'verweisen' || (left.test(node.form) && !hasCase(tree, host.index, 'auf'))) &&
    !/^(Person|Organization|Country|Place)$/.test(typeOf(node, lemma)) &&
    (accusing.has(lemma) || isFoundGuilty(tree, verb, lemma))
  );
}

/** One is relieved of an office, which elsewhere is a body. */
function typeOf(node: Node, lemma: string): string {
  return /^(entheben|verweisen)$/.test(lemma)
    ? ''
    : (maybeTypeOfNoun(node.lemma, node.feats['Gender']) ?? '');
}

const accusing: ReadonlySet<string> = new Set(
  'beschuldigen anklagen bezichtigen verdächtigen entheben berauben überführen verweisen'.split(
    ' ',
  ),
);

/** „wurde nach dem Foul **des Platzes** verwiesen“: what one is sent off. */
const left = /(feld|platz|saal|land|hof|haus|stadion|gelände|raum)e?s$|^schule$/i;

/** *schuldig sprechen*, *für schuldig befinden*. */
function isFoundGuilty(tree: Tree, verb: Node, lemma: string): boolean {
  return (
    /^(sprechen|befinden)$/.test(lemma) &&
    dependents(tree, verb.index).some((word) => lower(word) === 'schuldig')
  );
}
