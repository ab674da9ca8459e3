import type { Dataset, StatedFact } from '../data/dataset.ts';
import { parallelEdges } from '../data/neighbourhood.ts';
import { select, visible, words } from '../state/store.ts';
import { visibleFacts } from '../state/visible.ts';
import { Evidence } from './evidence.tsx';
import { FactRow } from './fact-row.tsx';
import { FactText } from './fact-text.tsx';

interface FactPanelProps {
  readonly fact: StatedFact;
  readonly data: Dataset;
}

/** One fact with every sentence behind it, and what else links its two ends. */
export function FactPanel({ fact, data }: FactPanelProps) {
  const text = words.value;
  const edge = data.edgeOf.get(fact.triple.id);
  const all = edge?.facts ?? [fact];
  const shown = visible.value === undefined ? all : all.filter(visible.value.has);
  return (
    <article key={fact.triple.id}>
      <p class="kind">{text.evidence(shown.length)}</p>
      <h2>
        <FactText
          fact={shown[0] ?? fact}
          end={(role, name) => <End id={fact[role]} name={name} />}
        />
      </h2>
      <ol class="evidence-list">
        {shown.map((stated) => (
          <Evidence key={stated.triple.id} fact={stated} />
        ))}
      </ol>
      {all.length > shown.length && (
        <p class="quiet">{text.hiddenByFilters(all.length - shown.length)}</p>
      )}
      <Parallel fact={fact} data={data} />
    </article>
  );
}

interface EndProps {
  readonly id: string | undefined;
  readonly name: string;
}

function End({ id, name }: EndProps) {
  if (id === undefined) return <b>{name}</b>;
  return (
    <button type="button" class="end" onClick={() => select({ kind: 'node', id })}>
      {name}
    </button>
  );
}

function Parallel({ fact, data }: FactPanelProps) {
  if (visible.value === undefined || fact.subject === undefined || fact.object === undefined) {
    return null;
  }
  const shown = visible.value;
  const bundles = parallelEdges(fact, data)
    .map((edge) => visibleFacts(edge, shown))
    .filter((facts) => facts.length > 0);
  if (bundles.length === 0) return null;
  const nameOf = (id: string) => data.nodes.get(id)?.name ?? id;
  return (
    <>
      <h3>{words.value.between(nameOf(fact.subject), nameOf(fact.object))}</h3>
      <ul class="facts">
        {bundles.map(
          ([first, ...rest]) =>
            first && <FactRow key={first.triple.id} fact={first} count={1 + rest.length} />,
        )}
      </ul>
    </>
  );
}
