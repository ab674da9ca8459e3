import { useComputed, useSignal } from '@preact/signals';
import { type Bin, buildTimeline } from '../data/timeline.ts';
import { dataset, filter, view, words } from '../state/store.ts';
import { formatDay } from '../words/format.ts';

/** How the facts lie in time. Drawing over the bars chooses a period; the day fields below do the same by keyboard. */
export function Timeline() {
  const bins = useComputed(() => buildTimeline(dataset.value?.facts ?? [])).value;
  const start = useSignal<number | undefined>(undefined);
  const end = useSignal<number | undefined>(undefined);
  if (bins.length < 2) return null;
  const most = Math.max(...bins.map(({ facts }) => facts));
  const drawn = orderOf(start.value, end.value);
  const choose = () => {
    if (drawn !== undefined) {
      filter({ from: bins[drawn.first]?.from, to: bins[drawn.last]?.to });
    }
    start.value = undefined;
    end.value = undefined;
  };
  const binAt = (event: PointerEvent): number => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return Math.max(0, Math.min(bins.length - 1, Math.floor(share * bins.length)));
  };
  return (
    <div
      class="timeline"
      aria-hidden="true"
      title={words.value.timelineHint}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.value = end.value = binAt(event);
      }}
      onPointerMove={(event) => {
        if (start.value !== undefined) end.value = binAt(event);
      }}
      onPointerUp={choose}
    >
      {bins.map((bin, index) => (
        <span
          key={bin.from}
          class={isChosen(bin, index, drawn) ? 'timeline-bin chosen' : 'timeline-bin'}
          title={`${formatDay(bin.from, words.value.locale)}: ${words.value.facts(bin.facts)}`}
          style={{ '--share': bin.facts / most }}
        />
      ))}
    </div>
  );
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function orderOf(one: number | undefined, other: number | undefined): Range | undefined {
  if (one === undefined || other === undefined) return undefined;
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function isChosen(bin: Bin, index: number, drawn: Range | undefined): boolean {
  if (drawn !== undefined) return index >= drawn.first && index <= drawn.last;
  const { from, to } = view.value.filters;
  return (from === undefined || bin.to >= from) && (to === undefined || bin.from <= to);
}
