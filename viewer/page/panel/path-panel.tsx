import type { Dataset } from '../data/dataset.ts';
import { maybePath } from '../data/path.ts';
import { select, visible, words } from '../state/store.ts';
import { visibleFacts } from '../state/visible.ts';
import { FactRow } from './fact-row.tsx';

interface PathPanelProps {
  readonly data: Dataset;
  readonly from: string;
  readonly to: string;
}

/** How two things are linked: the facts of a shortest way from one to the other. */
export function PathPanel({ data, from, to }: PathPanelProps) {
  const text = words.value;
  const shown = visible.value;
  const path = shown && maybePath(data, shown, { from, to });
  return (
    <article>
      <p class="kind">{path === undefined ? text.noPath : text.steps(path.length)}</p>
      <h2>
        <End data={data} id={from} /> → <End data={data} id={to} />
      </h2>
      <ol class="facts path">
        {path?.map(({ edge }) => {
          const [first, ...rest] = shown === undefined ? [] : visibleFacts(edge, shown);
          return first && <FactRow key={edge.id} fact={first} count={1 + rest.length} />;
        })}
      </ol>
    </article>
  );
}

function End({ data, id }: { readonly data: Dataset; readonly id: string }) {
  return (
    <button type="button" class="end" onClick={() => select({ kind: 'node', id })}>
      {data.nodes.get(id)?.name}
    </button>
  );
}
