import type { EntityType } from '../../../extract/entity/mention.ts';
import type { EntityNode } from '../data/dataset.ts';
import { Combobox, type Option } from '../header/combobox.tsx';
import { isPasted, search, words } from '../state/store.ts';
import { entityTypes } from '../../../extract/entity/mention.ts';
import { canCorrect, correct, mergeInto } from './correct.ts';
import { SplitForm } from './split-form.tsx';

/** What a reader can correct of a thing: name, kind, that it is the same as another, that some mentions are not it. */
export function CorrectSection({ node }: { readonly node: EntityNode }) {
  const text = words.value;
  return (
    <details class="correct">
      <summary>{text.correct}</summary>
      {canCorrect.value ? (
        <>
          <NameForm node={node} />
          <MergeSearch node={node} />
          <SplitForm node={node} />
        </>
      ) : (
        <p class="quiet">{isPasted.value ? text.cannotCorrectPasted : text.cannotCorrect}</p>
      )}
    </details>
  );
}

function NameForm({ node }: { readonly node: EntityNode }) {
  const text = words.value;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const name = String(given.get('name')).trim();
    const type = given.get('type') as EntityType;
    if (name !== '' && name !== node.name) await correct({ do: 'rename', entity: node.id, name });
    if (type !== node.type) await correct({ do: 'retype', entity: node.id, type });
  };
  return (
    <form class="correct-name" onSubmit={(event) => void save(event)}>
      <label>
        {text.correctName}
        <input class="field" name="name" defaultValue={node.name} autocomplete="off" required />
      </label>
      <label>
        {text.type}
        <select class="field" name="type" defaultValue={node.type}>
          {entityTypes.map((type) => (
            <option key={type} value={type} selected={type === node.type}>
              {text.types[type]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {text.saveCorrection}
      </button>
    </form>
  );
}

function MergeSearch({ node }: { readonly node: EntityNode }) {
  const text = words.value;
  const find = (query: string): Option[] =>
    (search.value?.(query).nodes ?? [])
      .filter(({ id }) => id !== node.id)
      .map((other) => ({ kind: 'node', id: other.id, node: other }));
  return (
    <Combobox
      id="merge-search"
      placeholder={text.mergeWith}
      label={text.mergeWith}
      find={find}
      onChoose={({ id }) => mergeInto(id, node)}
    />
  );
}
