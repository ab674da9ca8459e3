import { filter, view, words } from '../state/store.ts';
import { toggled } from '../state/view.ts';
import { modalities } from '../words/kinds.ts';

/** Stated, planned, possible …, and whether by the article itself. */
export function StandingFilter() {
  const text = words.value;
  const { filters } = view.value;
  return (
    <fieldset>
      <legend>{text.standing}</legend>
      <div class="toggles">
        {modalities.map((modality) => (
          <button
            key={modality}
            type="button"
            class="pill"
            aria-pressed={filters.modalities.has(modality)}
            onClick={() => filter({ modalities: toggled(filters.modalities, modality) })}
          >
            {text.modalities[modality]}
          </button>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.ownVoice}
          onChange={() => filter({ ownVoice: !filters.ownVoice })}
        />
        <span>
          {text.ownVoice} <small class="quiet">{text.ownVoiceHint}</small>
        </span>
      </label>
    </fieldset>
  );
}
