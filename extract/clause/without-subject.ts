import type { Tree } from '../parser/tree.ts';
import { isPluralForm } from './agreement.ts';
import { dependent, dependents, lower, nodeAt } from './navigate.ts';
import type { VerbComplex } from './verb.ts';

/** How little a clause can do without a subject of its own. */
export function scoreWithoutSubject(tree: Tree, head: number, verb: VerbComplex): number {
  if (needsSubject(tree, head, verb)) return -4;
  return clashesWithFirst(tree, head, verb) ? -8 : -1.5;
}

/** A finite verb has its own subject unless it shares that of a conjunct, or *es* fills the place. */
function needsSubject(tree: Tree, head: number, verb: VerbComplex): boolean {
  if (verb.finite === undefined || nodeAt(tree, head).deprel === 'conj') return false;
  if (verb.lemma === 'geben' && dependents(tree, head).some((word) => lower(word) === 'es'))
    return false;
  const finite = nodeAt(tree, verb.finite);
  return (
    finite.feats['Mood'] !== 'Imp' && (verb.voice === 'active' || finite.feats['Number'] === 'Plur')
  );
}

/**
 * „weil die Stadt die Miete erhöhte und **Sponsoren absprangen**“: a plural verb does not share a singular subject, nor
 * („weil die Temperaturen steigen und **die Vegetation austreibt**“) one in the singular several; „Unbekannte haben die Tür
 * aufgebrochen, **Werkzeug entwendet** und …“ shares its auxiliary as well.
 */
function clashesWithFirst(tree: Tree, head: number, { finite }: VerbComplex): boolean {
  const { deprel, head: first } = nodeAt(tree, head);
  if (deprel !== 'conj' || finite === undefined) return false;
  const verb = nodeAt(tree, finite);
  if (finite !== head && verb.head === first) return false;
  const isPlural = isPluralForm(lower(verb));
  if (!isPlural && (verb.feats['Number'] !== 'Sing' || !verb.lower.endsWith('t'))) return false;
  const [subject, ...others] = dependents(tree, first, 'nsubj', 'nsubj:pass');
  return (
    subject?.upos === 'NOUN' &&
    others.length === 0 &&
    subject.feats['Number'] === (isPlural ? 'Sing' : 'Plur') &&
    dependent(tree, subject.index, 'conj', 'nummod') === undefined
  );
}
