import { isFilterOpen, select, view } from './store.ts';

/** `/` goes to the search; Escape closes what is open: first the filters, then the selection. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      document.getElementById('search')?.focus();
    }
    if (event.key === 'Escape' && !isTyping(event.target)) close();
  });
}

function close(): void {
  if (isFilterOpen.value) isFilterOpen.value = false;
  else if (view.value.selection !== undefined) select(undefined);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.closest('dialog') !== null || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
