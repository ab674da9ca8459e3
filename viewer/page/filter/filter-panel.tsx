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
import { Choices } from './choices.tsx';
import { ConfidenceFilter } from './confidence-filter.tsx';
import { NegationFilter } from './negation-filter.tsx';
import { PeriodFilter } from './period-filter.tsx';
import { StandingFilter } from './standing-filter.tsx';

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
      <PeriodFilter />
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
      <StandingFilter />
      <NegationFilter />
      <ConfidenceFilter />
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
