import type { Tree } from '../parser/tree.ts';
import type { Clause, Governed } from './clause.ts';
import { dependents, lower, nodeAt } from './navigate.ts';

/** „nur unter der **Bedingung**, **dass die Bäume bleiben**“: the clause says on what terms. */
export function isStipulated({ nodes }: Tree, { head, mark }: Clause): boolean {
  return (
    mark === 'dass' &&
    nodes.some(({ lower: form, index }) => index < head && stipulations.has(form))
  );
}

const stipulations: ReadonlySet<string> = new Set(
  'bedingung voraussetzung maßgabe vorbehalt auflage'.split(' '),
);

/** „stimmte **unter der Bedingung** zu, dass der Verein zahlt“: to what, is not told. */
export function isOnTerms(tree: Tree, { via, parent: { complements } }: Governed): boolean {
  return (
    via.mark === 'dass' &&
    complements.some(
      ({ preposition, heads }) =>
        /^(unter|mit)$/.test(preposition ?? '') &&
        heads.some((head) => stipulations.has(lower(nodeAt(tree, head)))),
    )
  );
}

/**
 * „stimmte unter der **Bedingung** zu, dass der Verein zahlt“, „ist **daran** geknüpft, dass sie zahlt“, „**Bedingung** ist, dass …“: what the
 * clause says has to be.
 */
export function isTerm(tree: Tree, { via, parent }: Governed): boolean {
  if (via.mark !== 'dass' || via.link !== 'content') return false;
  const { verb, head, subjects, complements } = parent;
  if (/^(knüpfen|koppeln|binden)$/.test(verb.lemma))
    return dependents(tree, head, 'advmod', 'obl').some((word) => lower(word) === 'daran');
  const nouns = [
    ...(verb.copula === undefined ? [] : [head]),
    ...(verb.lemma === 'sein' ? subjects : []),
    ...complements
      .filter(({ preposition }) => preposition !== undefined)
      .flatMap(({ heads }) => heads),
  ];
  return (
    nouns.some((noun) => terms.test(lower(nodeAt(tree, noun)))) ||
    /(^| )(voraussetzung|bedingung) (nennen|machen)$/i.test(verb.lemma)
  );
}

const terms = /(^|vor|grund|haupt)(bedingung|voraussetzung|maßgabe|vorbehalt|auflage|vorgabe)$/;
