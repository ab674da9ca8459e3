import type { ComponentChildren } from 'preact';
import type { Triple } from '../../../extract/triple.ts';
import { tell } from '../data/sentence.ts';
import { words } from '../state/store.ts';

interface FactTextProps {
  readonly triple: Triple;
  /** How an end is shown; by default just bold. */
  readonly end?: (role: 'subject' | 'object', name: string) => ComponentChildren;
}

/** A fact as a sentence, ends and verb set apart. */
export function FactText({ triple, end = (_, name) => <b>{name}</b> }: FactTextProps) {
  const { subject, verb, preposition, object, rest } = tell(triple);
  const subjectPart = subject !== undefined && end('subject', subject);
  const objectPart = object !== undefined && end('object', object);
  const [first, last] = subject === undefined ? [objectPart, null] : [subjectPart, objectPart];
  const middle = subject === undefined ? verb : [verb, preposition].filter(Boolean).join(' ');
  return (
    <span class="fact-text">
      {first} <span class="verb">{middle}</span> {last}{' '}
      {rest !== undefined && <span class="verb">{rest}</span>}
    </span>
  );
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
