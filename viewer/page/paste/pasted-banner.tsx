import { isPasted, showPasted, words } from '../state/store.ts';

/** Reminds the reader that the graph is that of a pasted text, and leads back. */
export function PastedBanner() {
  if (!isPasted.value) return null;
  return (
    <p class="banner" role="status">
      {words.value.pastedBanner}{' '}
      <button type="button" class="link" onClick={() => showPasted(undefined)}>
        {words.value.backToArticles}
      </button>
    </p>
  );
}
