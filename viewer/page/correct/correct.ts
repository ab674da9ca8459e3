import { computed, signal } from '@preact/signals';
import type { Correction } from '../../../graph/corrections/correction.ts';
import type { Payload } from '../../payload.ts';
import type { EntityNode } from '../data/dataset.ts';
import { dataset, select, showCorrected, words } from '../state/store.ts';

/** Why the last correction was not made; undefined if it was. */
export const failure = signal<string | undefined>(undefined);

/** Corrections that were taken back and can be made again, the next one last. */
const takenBack = signal<readonly Correction[]>([]);

/** Can what is shown be corrected? Not a pasted text, nor a page without its server. */
export const canCorrect = computed(() => dataset.value?.token !== undefined);

export const canUndo = computed(
  () => canCorrect.value && (dataset.value?.corrections.length ?? 0) > 0,
);
export const canRedo = computed(() => canCorrect.value && takenBack.value.length > 0);

/** Corrects the graph, and selects what is then to be seen. */
export function correct(correction: Correction, next?: string): Promise<void> {
  return inTurn(async () => {
    if (!(await send({ do: 'add', correction }))) return;
    takenBack.value = [];
    if (next !== undefined) select({ kind: 'node', id: next });
  });
}

/** Makes one thing of two; the other gives name and kind, and is then to be seen. */
export function mergeInto(other: string, node: EntityNode): void {
  void correct({ do: 'merge', entities: [other, node.id] }, other);
}

/** Takes the last correction back. */
export function undo(): Promise<void> {
  return inTurn(async () => {
    const last = dataset.value?.corrections.at(-1);
    if (last !== undefined && (await send({ do: 'undo' })))
      takenBack.value = [...takenBack.value, last];
  });
}

/** Makes the correction again that was taken back last. */
export function redo(): Promise<void> {
  return inTurn(async () => {
    const correction = takenBack.value.at(-1);
    if (correction !== undefined && (await send({ do: 'add', correction })))
      takenBack.value = takenBack.value.slice(0, -1);
  });
}

let running: Promise<void> = Promise.resolve();

/** Two quick clicks are two corrections, the second on the result of the first. */
function inTurn(act: () => Promise<void>): Promise<void> {
  running = running.then(act);
  return running;
}

/** Has the server correct the graph and shows what it answers; says whether it did. */
async function send(change: object): Promise<boolean> {
  try {
    const response = await fetch('./api/corrections', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-satzgraph-token': dataset.value?.token ?? '',
      },
      body: JSON.stringify(change),
    });
    if (!response.ok) throw new Error(await response.text());
    showCorrected((await response.json()) as Payload);
    failure.value = undefined;
    return true;
  } catch (error) {
    console.warn(error);
    failure.value = words.value.notCorrected;
    return false;
  }
}
