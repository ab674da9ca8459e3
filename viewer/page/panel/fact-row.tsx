import type { StatedFact } from '../data/dataset.ts';
import { showing } from '../state/hover.ts';
import { dataset, select, words } from '../state/store.ts';
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
        {...showing(edge && { kind: 'edge', id: edge.id })}
      >
        <FactText fact={fact} />
        <span class="chips">
          <Standing triple={fact.triple} />
          {count > 1 && <span class="chip chip-count">{words.value.evidence(count)}</span>}
        </span>
      </button>
    </li>
  );
}
