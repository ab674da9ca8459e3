import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { isPasteOpen, words } from '../state/store.ts';
import { example } from './example.ts';
import { ProgressLine } from './progress-line.tsx';
import { extractAndShow, pasteState, stopExtraction } from './paste-state.ts';
import { readTextFile } from './text-file.ts';

/** Takes a text, typed, pasted or dropped, and shows its graph. */
export function PasteDialog() {
  const text = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const value = useSignal('');
  const day = useSignal(new Date().toISOString().slice(0, 10));
  const isDragged = useSignal(false);
  useEffect(() => dialog.current?.showModal(), []);
  const isBusy = pasteState.value.kind === 'busy';
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = await readTextFile(file);
    if (read === 'not-text')
      pasteState.value = { kind: 'failed', message: text.notText(file.name) };
    else if (read === 'too-long') pasteState.value = { kind: 'failed', message: text.tooLong };
    else value.value = read;
  };

  return (
    <dialog
      ref={dialog}
      class={isDragged.value ? 'paste dragged' : 'paste'}
      aria-labelledby="paste-title"
      onClose={close}
      onDragOver={(event) => {
        event.preventDefault();
        isDragged.value = true;
      }}
      onDragLeave={() => (isDragged.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        isDragged.value = false;
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void extractAndShow(value.value, day.value);
        }}
      >
        <header>
          <h2 id="paste-title">{text.pasteTitle}</h2>
          <button
            type="button"
            class="icon-button"
            title={text.close}
            aria-label={text.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </header>
        <p class="quiet">{text.pasteHint}</p>
        <textarea
          lang="de"
          aria-label={text.pasteLabel}
          placeholder={text.pastePlaceholder}
          value={value.value}
          readOnly={isBusy}
          onInput={(event) => (value.value = event.currentTarget.value)}
        />
        <div class="paste-options">
          <label>
            {text.pasteDate}{' '}
            <input
              type="date"
              class="field"
              value={day.value}
              onChange={(event) => (day.value = event.currentTarget.value)}
            />
          </label>
          <label class="button">
            {text.chooseFile}
            <input
              type="file"
              class="unseen"
              accept=".txt,.md,text/plain,text/markdown"
              onChange={(event) => void take(event.currentTarget.files?.[0])}
            />
          </label>
          <button type="button" class="button" onClick={() => (value.value = example)}>
            {text.example}
          </button>
        </div>
        <ProgressLine />
        <footer>
          <button type="button" class="button" onClick={close}>
            {text.cancel}
          </button>
          <button
            type="submit"
            class="button primary"
            disabled={isBusy || value.value.trim() === ''}
          >
            {text.extract}
          </button>
        </footer>
      </form>
    </dialog>
  );
}

function close(): void {
  stopExtraction();
  isPasteOpen.value = false;
}
