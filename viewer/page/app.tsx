import { useSignalEffect } from '@preact/signals';
import { type Dataset, withNames } from './data/dataset.ts';
import { tellPlain } from './data/tell.ts';
import { FilterPanel } from './filter/filter-panel.tsx';
import { GraphCanvas } from './graph/graph-canvas.tsx';
import { Legend } from './graph/legend.tsx';
import { ZoomButtons } from './graph/zoom-buttons.tsx';
import { Header } from './header/header.tsx';
import { Panel } from './panel/panel.tsx';
import { PasteDialog } from './paste/paste-dialog.tsx';
import { PastedBanner } from './paste/pasted-banner.tsx';
import {
  change,
  dataset,
  isFilterOpen,
  isPasteOpen,
  language,
  theme,
  view,
  words,
} from './state/store.ts';
import type { Selection } from './state/view.ts';
import { Notice } from './notice.tsx';
import { FactTable } from './table/fact-table.tsx';

/** The whole page: the graph or the table, the header on it, one panel beside it. */
export function App() {
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset['theme'] = theme.value;
  });
  useSignalEffect(() => {
    document.title = titleOf(dataset.value, view.value.selection);
  });
  const isTable = view.value.mode === 'table';
  return (
    <div class="app">
      <SkipLink />
      <Header />
      <main class="stage" aria-label={isTable ? words.value.table : words.value.graph}>
        <PastedBanner />
        {dataset.value !== undefined && (isTable ? <FactTable /> : <Drawing />)}
        <Notice />
        {isFilterOpen.value && <FilterPanel />}
      </main>
      <Panel />
      {isPasteOpen.value && <PasteDialog />}
    </div>
  );
}

/** The title that the browser's history shows. */
function titleOf(data: Dataset | undefined, selection: Selection | undefined): string {
  if (data === undefined || selection === undefined) return 'Satzgraph';
  const fact = data.factOf.get(selection.id);
  const name =
    fact === undefined ? data.nodes.get(selection.id)?.name : tellPlain(withNames(fact, data));
  return name === undefined ? 'Satzgraph' : `${name} – Satzgraph`;
}

/** For those who see no graph: the first thing the Tab key reaches. */
function SkipLink() {
  return (
    <button type="button" class="skip button" onClick={() => change({ mode: 'table' })}>
      {words.value.skip}
    </button>
  );
}

function Drawing() {
  return (
    <>
      <GraphCanvas />
      {!isFilterOpen.value && <Legend />}
      <ZoomButtons />
    </>
  );
}
