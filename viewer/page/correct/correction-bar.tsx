import { dataset, words } from '../state/store.ts';
import { canRedo, canUndo, failure, redo, undo } from './correct.ts';

/** How many corrections there are, and the way back and forth; says when one could not be made. */
export function CorrectionBar() {
  const text = words.value;
  const count = dataset.value?.corrections.length ?? 0;
  if (!canUndo.value && !canRedo.value && failure.value === undefined) return null;
  return (
    <div class="correction-bar">
      {failure.value !== undefined && <p role="alert">{failure.value}</p>}
      <span class="quiet">{text.corrections(count)}</span>
      <button type="button" class="button" disabled={!canUndo.value} onClick={() => void undo()}>
        {text.undo}
      </button>
      {canRedo.value && (
        <button type="button" class="button" onClick={() => void redo()}>
          {text.redo}
        </button>
      )}
    </div>
  );
}
