import type { Tree } from '../parser/tree.ts';
import type { Clause, Governed } from './clause.ts';
import { type Attitude, maybeAdjectiveAttitude } from './lexicon/attitudes.ts';
import { canObey } from './held-to-be.ts';
import { dependents, lower, nodeAt } from './navigate.ts';
import { perForm } from './per-form.ts';

const held: Attitude = { modality: undefined, attributed: true, negated: false, saying: false };

/**
 * „vertritt die **Ansicht**, dass“ · „ist der **Meinung**, …“ · „kommt zu dem **Schluss**, …“ · „zeigte sich **überzeugt**, …“ · „In dem Brief
 * **steht**, dass …“: who holds or tells what the clause says.
 */
export function maybeOpinion(tree: Tree, { via, parent }: Governed): Attitude | undefined {
  if (via.link === 'infinitive' && parent.verb.lemma === 'finden') return found;
  if ((via.link !== 'content' && via.link !== 'noun') || via.mark === 'ob') return undefined;
  const { lemma } = parent.verb;
  if (lemma === 'stehen' && isWritten(parent)) return held;
  if (lemma === 'entscheiden' && isRuled(tree, via, parent)) return held;
  if (isMadeClear(tree, parent))
    return parent.subjects.some((at) => canObey(nodeAt(tree, at))) ? held : undefined;
  const quality = maybeQuality(lemma);
  if (quality !== undefined) return maybeAdjectiveAttitude(quality);
  return parent.subjects.length > 0 && isHolding(lemma) && hasOpinion(tree, { via, parent })
    ? held
    : undefined;
}

/** „hat einen Weg **gefunden**, Plastik abzubauen“ */
const found: Attitude = { modality: 'possible', attributed: false, negated: false, saying: false };

/** „**Das Gericht entschied**, dass die Kündigung unwirksam **war**“: what was or is so no court makes so. */
function isRuled(tree: Tree, { mark, verb }: Clause, { subjects }: Clause): boolean {
  return (
    mark === 'dass' &&
    (verb.copula !== undefined || /^(past|perfect)$/.test(verb.tense)) &&
    subjects.some((at) =>
      /(gericht|gerichtshof|richter|richterin|kammer|senat|jury)$/i.test(nodeAt(tree, at).form),
    )
  );
}

/** „**machte deutlich**, dass die Steuer bleibt“ */
export function isMadeClear(tree: Tree, { head, verb }: Clause): boolean {
  return (
    verb.lemma === 'machen' &&
    dependents(tree, head, 'advmod', 'xcomp', 'compound:prt', 'obj').some((word) =>
      /^(deutlich|klar|sichtbar|bewusst)$/.test(word.lower),
    )
  );
}

/** What one shows to be: *zuversichtlich zeigen, sich überzeugt geben*. */
const maybeQuality = perForm(
  (lemma): string | undefined => /^(?:sich )?(\p{L}+) (?:zeigen|geben|äußern)$/u.exec(lemma)?.[1],
);

const isHolding = perForm((lemma): boolean => holding.test(lemma));

const holding =
  /(^| )(vertreten|haben|sein|kommen|gelangen|äußern|stehen|bleiben|hegen|gewinnen|bekommen)$/;

const opinions =
  /(^|\P{L})(ansicht|meinung|auffassung|überzeugung|standpunkt|schluss|ergebnis|eindruck|gefühl|position|erkenntnis)(\P{L}|$)/iu;

const isOpinion = perForm((lemma): boolean => opinions.test(lemma));

function hasOpinion(tree: Tree, { via, parent }: Governed): boolean {
  const { verb, head, complements } = parent;
  if (isOpinion(verb.lemma)) return true;
  const heads = [
    ...(verb.copula === undefined ? [] : [head]),
    ...(via.host === undefined ? [] : [via.host]),
    ...complements.flatMap((complement) => complement.heads),
  ];
  return heads.some(
    (at) => !parent.subjects.includes(at) && opinions.test(lower(nodeAt(tree, at))),
  );
}

/** „**In dem Brief** steht, dass …“ */
function isWritten({ subjects, impersonal, complements }: Clause): boolean {
  return (
    (subjects.length === 0 || impersonal) &&
    complements.some(({ preposition }) => preposition === 'in')
  );
}
