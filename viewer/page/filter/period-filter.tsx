import { Timeline } from './timeline.tsx';
import { filter, view, words } from '../state/store.ts';

/** From when until when: by the time a fact speaks of, otherwise the day of its article. */
export function PeriodFilter() {
  const text = words.value;
  const { from, to } = view.value.filters;
  return (
    <fieldset>
      <legend>{text.period}</legend>
      <Timeline />
      <div class="period">
        <label>
          {text.from}{' '}
          <input
            type="date"
            class="field"
            value={from ?? ''}
            onChange={(event) => filter({ from: event.currentTarget.value || undefined })}
          />
        </label>
        <label>
          {text.to}{' '}
          <input
            type="date"
            class="field"
            value={to ?? ''}
            onChange={(event) => filter({ to: event.currentTarget.value || undefined })}
          />
        </label>
      </div>
    </fieldset>
  );
}
