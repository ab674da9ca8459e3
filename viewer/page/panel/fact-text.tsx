import type { ComponentChildren } from 'preact';
import type { Triple } from '../../../extract/triple.ts';
import { type StatedFact, withNames } from '../data/dataset.ts';
import { tell } from '../data/tell.ts';
import { dataset, words } from '../state/store.ts';

interface FactTextProps {
  readonly fact: StatedFact;
  /** How an end is shown; by default just bold. */
  readonly end?: (role: 'subject' | 'object', name: string) => ComponentChildren;
}

/** A fact as a sentence, ends and words set apart; what else its clause says in brackets. */
export function FactText({ fact, end = (_, name) => <b>{name}</b> }: FactTextProps) {
  if (dataset.value === undefined) return null;
  return (
    <span class="fact-text" lang="de">
      {tell(withNames(fact, dataset.value)).map(({ text, role }) => (
        <span key={role + text}>
          {role === 'words' ? <span class="verb">{text}</span> : end(role, text)}{' '}
        </span>
      ))}
      <span class="quiet">{besides(fact)}</span>
    </span>
  );
}

function besides({ triple: { adjuncts = [] } }: StatedFact): string {
  return adjuncts.length === 0 ? '' : `(${adjuncts.map(({ text }) => text).join(', ')})`;
}

/** What limits a fact: denied, planned, somebody's claim. */
export function Standing({ triple }: { readonly triple: Triple }) {
  const text = words.value;
  return (
    <>
      {triple.negated && <span class="chip chip-negated">{text.negated}</span>}
      {triple.modality !== 'asserted' && (
        <span class="chip chip-open">{text.modalities[triple.modality]}</span>
      )}
      {triple.attribution !== null && (
        <span class="chip">{text.accordingTo(triple.attribution.entity)}</span>
      )}
    </>
  );
}
