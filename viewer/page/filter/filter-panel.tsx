import { TypeSwitches } from '../graph/legend.tsx';
import { PhraseSwitch } from '../graph/phrase-switch.tsx';
import { Icon } from '../icons.tsx';
import {
  dataset,
  filter,
  isFilterOpen,
  resetFilters,
  view,
  visible,
  words,
} from '../state/store.ts';
import { countFilters, toggled } from '../state/view.ts';
import { formatNumber } from '../words/format.ts';
import { modalities } from '../words/kinds.ts';
import { Choices } from './choices.tsx';
import { Period } from './period.tsx';

/** Every filter in one drawer. What is set takes effect at once and is kept in the address. */
export function FilterPanel() {
  const text = words.value;
  const data = dataset.value;
  if (data === undefined) return null;
  const { filters } = view.value;
  return (
    <section class="filters" aria-label={text.filters}>
      <header>
        <h2>{text.filters}</h2>
        <span class="quiet" role="status">
          {text.shownOf(
            formatNumber(visible.value?.facts.length ?? 0, text.locale),
            formatNumber(data.facts.length, text.locale),
          )}
        </span>
        <button
          type="button"
          class="icon-button"
          title={text.close}
          aria-label={text.close}
          onClick={() => (isFilterOpen.value = false)}
        >
          <Icon name="close" />
        </button>
      </header>
      <fieldset>
        <legend>{text.type}</legend>
        <TypeSwitches />
        <PhraseSwitch />
      </fieldset>
      <Period />
      <Choices
        title={text.relation}
        placeholder={text.findRelation}
        choices={data.relations.map(([lemma, facts]) => ({ id: lemma, label: lemma, facts }))}
        chosen={filters.relations}
        onToggle={(id) => filter({ relations: toggled(filters.relations, id) })}
      />
      <Choices
        title={text.article}
        choices={data.articles.map(({ id, title, facts }) => ({ id, label: title, facts }))}
        chosen={filters.articles}
        onToggle={(id) => filter({ articles: toggled(filters.articles, id) })}
      />
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
      <Negation />
      <Confidence />
      <button
        type="button"
        class="button"
        disabled={countFilters(filters) === 0}
        onClick={resetFilters}
      >
        {text.resetFilters}
      </button>
    </section>
  );
}

function Negation() {
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

function Confidence() {
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
