import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { isPasteOpen, words } from '../state/store.ts';
import { example } from './example.ts';
import { extractAndShow, pastedText, pasteState, stopExtraction, takeFile } from './paste-state.ts';
import { ProgressLine } from './progress-line.tsx';

/** Takes a text, typed, pasted or dropped, and shows its graph. */
export function PasteDialog() {
  const text = words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const day = useSignal(new Date().toISOString().slice(0, 10));
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="paste" aria-labelledby="paste-title" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void extractAndShow(pastedText.value, day.value);
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
          value={pastedText.value}
          readOnly={pasteState.value.kind === 'busy'}
          onInput={(event) => (pastedText.value = event.currentTarget.value)}
        />
        <Options day={day} />
        <ProgressLine />
        <Buttons />
      </form>
    </dialog>
  );
}

function Options({ day }: { readonly day: Signal<string> }) {
  const text = words.value;
  return (
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
          onChange={(event) => void takeFile(event.currentTarget.files?.[0])}
        />
      </label>
      <button type="button" class="button" onClick={() => (pastedText.value = example)}>
        {text.example}
      </button>
    </div>
  );
}

function Buttons() {
  const text = words.value;
  const isReady = pasteState.value.kind !== 'busy' && pastedText.value.trim() !== '';
  return (
    <footer>
      <button type="button" class="button" onClick={close}>
        {text.cancel}
      </button>
      <button type="submit" class="button primary" disabled={!isReady}>
        {text.extract}
      </button>
    </footer>
  );
}

function close(): void {
  stopExtraction();
  isPasteOpen.value = false;
}
