import { ExportMenu } from '../export/export-menu.tsx';
import { isSingleFile } from '../export/save.ts';
import { Icon } from '../icons.tsx';
import {
  change,
  isFilterOpen,
  isPasteOpen,
  language,
  switchLanguage,
  switchTheme,
  theme,
  view,
  words,
} from '../state/store.ts';
import { countFilters } from '../state/view.ts';
import { SearchBox } from './search-box.tsx';

/** Name, search and the switches of the page. */
export function Header() {
  const text = words.value;
  return (
    <header class="header">
      <h1 class="brand" title={text.tagline}>
        Satz<span>graph</span>
      </h1>
      <SearchBox />
      <FilterButton />
      <nav class="header-actions">
        <ModeButton />
        <ExportMenu />
        {!isSingleFile() && <PasteButton />}
        <button
          type="button"
          class="icon-button"
          title={text.switchLanguage}
          aria-label={text.switchLanguage}
          onClick={switchLanguage}
        >
          {language.value === 'de' ? 'EN' : 'DE'}
        </button>
        <ThemeButton />
      </nav>
    </header>
  );
}

/** Extraction needs the model, which an exported page does not carry. */
function PasteButton() {
  const label = words.value.pasteText;
  return (
    <button
      type="button"
      class="button primary"
      aria-label={label}
      onClick={() => (isPasteOpen.value = true)}
    >
      <Icon name="paste" />
      <span class="wide-only">{label}</span>
    </button>
  );
}

function FilterButton() {
  const count = countFilters(view.value.filters);
  return (
    <button
      type="button"
      class="button"
      aria-label={words.value.filters}
      aria-expanded={isFilterOpen.value}
      onClick={() => (isFilterOpen.value = !isFilterOpen.value)}
    >
      <Icon name="filter" />
      <span class="wide-only">{words.value.filters}</span>
      {count > 0 && <span class="badge">{count}</span>}
    </button>
  );
}

function ModeButton() {
  const isTable = view.value.mode === 'table';
  const label = isTable ? words.value.graph : words.value.table;
  return (
    <button
      type="button"
      class="button"
      aria-label={label}
      onClick={() => change({ mode: isTable ? 'graph' : 'table' })}
    >
      <Icon name={isTable ? 'graph' : 'table'} />
      <span class="wide-only">{label}</span>
    </button>
  );
}

function ThemeButton() {
  const isDark = theme.value === 'dark';
  const label = isDark ? words.value.toLight : words.value.toDark;
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      onClick={switchTheme}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}
