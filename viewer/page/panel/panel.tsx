import { useEffect, useRef } from 'preact/hooks';
import { CorrectionBar } from '../correct/correction-bar.tsx';
import { Icon } from '../icons.tsx';
import { dataset, select, target, view, words } from '../state/store.ts';
import { FactPanel } from './fact-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { Overview } from './overview.tsx';
import { PathPanel } from './path-panel.tsx';

/** The panel beside the graph: about what is selected, otherwise about the whole. */
export function Panel() {
  const panel = useRef<HTMLElement>(null);
  const { selection } = view.value;
  const hasSelection = selection !== undefined;
  useEffect(() => panel.current?.scrollTo(0, 0), [selection?.id]);
  return (
    <aside ref={panel} class={hasSelection ? 'panel panel-open' : 'panel'} aria-live="polite">
      {hasSelection && (
        <button
          type="button"
          class="icon-button panel-close"
          title={words.value.close}
          aria-label={words.value.close}
          onClick={() => select(undefined)}
        >
          <Icon name="close" />
        </button>
      )}
      <PanelContent />
      <CorrectionBar />
    </aside>
  );
}

function PanelContent() {
  const data = dataset.value;
  const { selection } = view.value;
  if (data === undefined) return null;
  const node = selection?.kind === 'node' ? data.nodes.get(selection.id) : undefined;
  if (node !== undefined) return <NodePanel node={node} />;
  if (selection?.kind === 'path' && target.value !== undefined) {
    return <PathPanel data={data} from={selection.id} to={selection.to} />;
  }
  const fact = selection?.kind === 'fact' ? data.factOf.get(selection.id) : undefined;
  return fact === undefined ? <Overview data={data} /> : <FactPanel fact={fact} data={data} />;
}
