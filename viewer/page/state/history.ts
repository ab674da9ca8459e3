import { fromAddress } from './address.ts';
import { view } from './store.ts';

/** Follows the Back and Forward buttons, and addresses typed by hand. */
export function followAddress(): void {
  addEventListener('popstate', () => {
    view.value = fromAddress(location.hash);
  });
}
