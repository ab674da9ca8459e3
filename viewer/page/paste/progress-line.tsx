import { words } from '../state/store.ts';
import type { Words } from '../words/german.ts';
import type { Progress } from './extraction.ts';
import { pasteState } from './paste-state.ts';

/** Says what the worker is doing, or what went wrong. */
export function ProgressLine() {
  const state = pasteState.value;
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') {
    return (
      <p class="problem" role="alert">
        {state.message}
      </p>
    );
  }
  const share = shareOf(state.progress);
  return (
    <div class="progress" role="status">
      <progress max={1} {...(share === undefined ? {} : { value: share })} />
      <span>{describe(state.progress, words.value)}</span>
    </div>
  );
}

function shareOf(progress: Progress): number | undefined {
  if (progress.kind === 'loading') return progress.share;
  return progress.total === 0 ? undefined : progress.done / progress.total;
}

function describe(progress: Progress, text: Words): string {
  if (progress.kind === 'loading') {
    return progress.share === undefined
      ? text.loadingModel
      : text.loadingModelShare(Math.round(progress.share * 100));
  }
  return progress.total === 0
    ? text.extracting
    : text.extractingShare(progress.done, progress.total);
}
