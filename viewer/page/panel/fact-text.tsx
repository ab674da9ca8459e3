import type { Triple } from '../../../extract/triple.ts';
import { tell } from '../data/sentence.ts';
import { words } from '../state/store.ts';

/** A fact as a sentence, ends and verb set apart. */
export function FactText({ triple }: { readonly triple: Triple }) {
  const { subject, verb, object, rest } = tell(triple);
  const verbPart = <span class="verb">{verb}</span>;
  const restPart = rest !== undefined && <span class="verb">{rest}</span>;
  if (subject === undefined) {
    return (
      <span class="fact-text">
        <b>{object}</b> {verbPart} {restPart}
      </span>
    );
  }
  return (
    <span class="fact-text">
      <b>{subject}</b> {verbPart} {object !== undefined && <b>{object}</b>} {restPart}
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
