import type { StatedFact } from '../data/dataset.ts';
import { dataset, hovered, select, words } from '../state/store.ts';
import { FactText, Standing } from './fact-text.tsx';

interface FactRowProps {
  readonly fact: StatedFact;
  /** How many sentences state it. */
  readonly count: number;
}

/** One fact to click: it leads to its sentences. */
export function FactRow({ fact, count }: FactRowProps) {
  const edge = dataset.value?.edgeOf.get(fact.triple.id);
  return (
    <li>
      <button
        type="button"
        class="row fact-row"
        onClick={() => select({ kind: 'fact', id: fact.triple.id })}
        onMouseEnter={() => edge && (hovered.value = { kind: 'edge', id: edge.id })}
        onMouseLeave={() => (hovered.value = undefined)}
      >
        <FactText triple={fact.triple} />
        <span class="chips">
          <Standing triple={fact.triple} />
          {count > 1 && <span class="chip chip-count">{words.value.evidence(count)}</span>}
        </span>
      </button>
    </li>
  );
}
