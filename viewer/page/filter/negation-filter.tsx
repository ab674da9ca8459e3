import { filter, view, words } from '../state/store.ts';

/** Affirmed facts, denied ones, or both. */
export function NegationFilter() {
  const text = words.value;
  const { negation } = view.value.filters;
  const options = [
    ['all', text.negationAll],
    ['affirmed', text.negationAffirmed],
    ['negated', text.negationNegated],
  ] as const;
  return (
    <fieldset>
      <legend>{text.negation}</legend>
      <div class="toggles">
        {options.map(([value, label]) => (
          <button
            key={value}
            type="button"
            class="pill"
            aria-pressed={negation === value}
            onClick={() => filter({ negation: value })}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
