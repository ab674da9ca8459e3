import { signal } from '@preact/signals';
import { buildPayload } from '../../payload.ts';
import { isPasteOpen, showPasted, words } from '../state/store.ts';
import { createExtraction, NoModelError, type Progress } from './extraction.ts';
import { isTooLong, readTextFile } from './text-file.ts';

/** What the dialog says below the text. */
export type PasteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly progress: Progress }
  | { readonly kind: 'failed'; readonly message: string };

/** The text in the dialog; it outlives the dialog, so that it can be changed and tried again. */
export const pastedText = signal('');

export const pasteState = signal<PasteState>({ kind: 'idle' });

const extraction = createExtraction();

/** Takes the text of a file into the dialog. */
export async function takeFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  isPasteOpen.value = true;
  const read = await readTextFile(file);
  const { notText, tooLong } = words.value;
  if (read.kind === 'text') pastedText.value = read.text;
  else if (read.kind === 'too-long') pasteState.value = { kind: 'failed', message: tooLong };
  else pasteState.value = { kind: 'failed', message: notText(file.name) };
}

/** Extracts a text in the worker and puts its graph on the page. */
export async function extractAndShow(text: string, day: string): Promise<void> {
  if (isTooLong(text)) {
    pasteState.value = { kind: 'failed', message: words.value.tooLong };
    return;
  }
  const title = words.value.pastedName;
  const article = { id: 'text', text, title, date: day === '' ? undefined : day };
  try {
    const triples = await extraction.run(article, (progress) => {
      pasteState.value = { kind: 'busy', progress };
    });
    if (triples.length === 0) {
      pasteState.value = { kind: 'failed', message: words.value.noFacts };
      return;
    }
    showPasted(buildPayload(triples, title));
    isPasteOpen.value = false;
    pasteState.value = { kind: 'idle' };
  } catch (error) {
    console.warn(error);
    const { noModel, extractFailed } = words.value;
    const message = error instanceof NoModelError ? noModel : extractFailed;
    pasteState.value = { kind: 'failed', message };
  }
}

/** Stops a running extraction; without one nothing happens and the model stays loaded. */
export function stopExtraction(): void {
  if (pasteState.value.kind === 'busy') extraction.stop();
  pasteState.value = { kind: 'idle' };
}
