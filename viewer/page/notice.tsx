import { loadArticles } from './state/load.ts';
import { dataset, isPasteOpen, loading, resetFilters, visible, words } from './state/store.ts';

/** Says what is missing when there is nothing to see: loading, failed, no facts, all filtered out. */
export function Notice() {
  const text = words.value;
  if (loading.value === 'loading') return <Message busy title={text.loading} />;
  if (loading.value === 'failed') {
    return <Message title={text.failed} action={text.retry} onAction={() => void loadArticles()} />;
  }
  if (dataset.value?.facts.length === 0) {
    return (
      <Message
        title={text.empty}
        hint={text.emptyHint}
        action={text.pasteText}
        onAction={() => (isPasteOpen.value = true)}
      />
    );
  }
  if (visible.value?.facts.length === 0) {
    return (
      <Message title={text.nothingVisible} action={text.resetFilters} onAction={resetFilters} />
    );
  }
  return null;
}

interface MessageProps {
  readonly title: string;
  readonly hint?: string;
  readonly busy?: boolean;
  readonly action?: string;
  readonly onAction?: () => void;
}

function Message({ title, hint, busy = false, action, onAction }: MessageProps) {
  return (
    <div class="notice" role="status" aria-busy={busy}>
      {busy && <span class="spinner" aria-hidden="true" />}
      <p class="notice-title">{title}</p>
      {hint !== undefined && <p>{hint}</p>}
      {action !== undefined && (
        <button type="button" class="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
