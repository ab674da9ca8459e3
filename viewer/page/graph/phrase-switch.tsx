import { change, view, words } from '../state/store.ts';

/** Draws what the first picture leaves out, or leaves it out again. */
export function PhraseSwitch() {
  const { phrases } = view.value;
  return (
    <label class="switch">
      <input type="checkbox" checked={phrases} onChange={() => change({ phrases: !phrases })} />
      {words.value.showPhrases}
    </label>
  );
}
