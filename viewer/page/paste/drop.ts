import { isSingleFile } from '../export/save.ts';
import { takeFile } from './paste-state.ts';

/** A text file dropped anywhere on the page opens the dialog with its text; without this the browser would leave the page. */
export function listenToDrops(): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    if (!isSingleFile()) void takeFile(event.dataTransfer?.files[0]);
  });
}
