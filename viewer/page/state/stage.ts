import { signal } from '@preact/signals';
import type { Stage } from '../appearance/stage.ts';

/** The canvas, while there is one. */
export const stage = signal<Stage | undefined>(undefined);
