import { useComputed } from '@preact/signals';
import { light, dark } from '../appearance/palette.ts';
import type { EntityType } from '../../../extract/entity/mention.ts';
import { dataset, filter, theme, view, words } from '../state/store.ts';
import { PhraseSwitch } from './phrase-switch.tsx';
import { toggled } from '../state/view.ts';
import { entityTypes } from '../../../extract/entity/mention.ts';

/** What the colours and lines mean; a click on a type hides it. */
export function Legend() {
  const text = words.value;
  return (
    <section class="legend" aria-label={text.legend}>
      <TypeSwitches />
      <div class="legend-lines">
        <Line kind="solid" label={text.lineAsserted} />
        <Line kind="dashed" label={text.lineOpen} />
        <Line kind="negated" label={text.lineNegated} />
        <PhraseSwitch />
      </div>
    </section>
  );
}

/** The types that occur, each to be shown or hidden. */
export function TypeSwitches() {
  const text = words.value;
  const types = useComputed(typesPresent).value;
  const { hiddenTypes } = view.value.filters;
  return (
    <div class="legend-types" title={text.legendHint}>
      {types.map((type) => (
        <button
          key={type}
          type="button"
          class="legend-type"
          aria-pressed={!hiddenTypes.has(type)}
          onClick={() => filter({ hiddenTypes: toggled(hiddenTypes, type) })}
        >
          <TypeDot type={type} />
          {text.types[type]}
        </button>
      ))}
    </div>
  );
}

/** A dot in the colour of a type. */
export function TypeDot({ type }: { readonly type: EntityType }) {
  const palette = theme.value === 'dark' ? dark : light;
  return <span class="dot" style={{ background: palette.types[type] }} aria-hidden="true" />;
}

function Line({ kind, label }: { readonly kind: string; readonly label: string }) {
  return (
    <span class="legend-line">
      <span class={`line line-${kind}`} aria-hidden="true" />
      {label}
    </span>
  );
}

function typesPresent(): EntityType[] {
  const present = new Set(Array.from(dataset.value?.nodes.values() ?? [], ({ type }) => type));
  return entityTypes.filter((type) => present.has(type));
}
