import { filter, view, words } from '../state/store.ts';

/** How sure the extraction must have been. */
export function ConfidenceFilter() {
  const text = words.value;
  const percent = Math.round(view.value.filters.confidence * 100);
  return (
    <fieldset>
      <legend>{text.atLeast}</legend>
      <label class="range">
        <input
          type="range"
          min="0"
          max="95"
          step="5"
          aria-label={text.atLeast}
          value={percent}
          onChange={(event) => filter({ confidence: Number(event.currentTarget.value) / 100 })}
        />
        <output>{percent} %</output>
      </label>
    </fieldset>
  );
}
