import { useSignal } from '@preact/signals';
import type { EntityNode } from '../data/dataset.ts';
import { words } from '../state/store.ts';
import { correct } from './correct.ts';
import { mentionsOf } from './mentions.ts';

/** The mentions of a thing, of which some may mean another one. */
export function SplitForm({ node }: { readonly node: EntityNode }) {
  const text = words.value;
  const chosen = useSignal<ReadonlySet<string>>(new Set());
  const mentions = mentionsOf(node).map((mention) => ({
    ...mention,
    key: `${mention.document}:${mention.start}`,
  }));
  if (mentions.length < 2) return null;

  const toggle = (key: string) => {
    const next = new Set(chosen.value);
    if (!next.delete(key)) next.add(key);
    chosen.value = next;
  };
  const split = async (event: SubmitEvent) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
    const apart = mentions
      .filter(({ key }) => chosen.value.has(key))
      .map(({ document, start }) => ({ document, start }));
    if (name === '' || apart.length === 0) return;
    await correct({ do: 'split', entity: node.id, mentions: apart, name });
    chosen.value = new Set();
  };

  return (
    <details class="split">
      <summary>{text.split}</summary>
      <form onSubmit={(event) => void split(event)}>
        <ul>
          {mentions.map(({ key, title, text: phrase, sentence }) => (
            <li key={key}>
              <label class="check" title={sentence}>
                <input
                  type="checkbox"
                  checked={chosen.value.has(key)}
                  onChange={() => toggle(key)}
                />
                <span class="check-label" lang="de">
                  <b>{phrase}</b> <span class="quiet">{title}</span>
                  <span class="mention-sentence">{sentence}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <label>
          {text.splitName}
          <input class="field" name="name" autocomplete="off" required />
        </label>
        <button type="submit" class="button" disabled={chosen.value.size === 0}>
          {text.splitOff(chosen.value.size)}
        </button>
      </form>
    </details>
  );
}
