import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words } from '../state/store.ts';

interface LongListProps<T> {
  readonly items: readonly T[];
  readonly first: number;
  readonly class: string;
  readonly children: (item: T) => ComponentChildren;
}

/** A list that shows its first items and the rest on demand. */
export function LongList<T>({ items, first, class: name, children }: LongListProps<T>) {
  const shown = useSignal(first);
  return (
    <>
      <ul class={name}>{items.slice(0, shown.value).map(children)}</ul>
      {items.length > shown.value && (
        <button
          type="button"
          class="more"
          onClick={() => (shown.value = Math.max(shown.value * 3, first + 20))}
        >
          {words.value.more} ({items.length - shown.value})
        </button>
      )}
    </>
  );
}
