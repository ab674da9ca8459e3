import { Icon } from '../icons.tsx';
import { search, select, words } from '../state/store.ts';
import { Combobox, type Option } from './combobox.tsx';

/** The search of the page, for things by name and facts by the words of their sentence. `/` leads to it. */
export function SearchBox() {
  const text = words.value;
  return (
    <Combobox
      id="search"
      placeholder={text.search}
      label={text.searchLabel}
      find={findAll}
      onChoose={({ kind, id }) => select({ kind, id })}
    >
      <Icon name="search" />
      <kbd title={text.searchHint}>/</kbd>
    </Combobox>
  );
}

function findAll(query: string): Option[] {
  const found = search.value?.(query);
  if (found === undefined) return [];
  return [
    ...found.nodes.map((node): Option => ({ kind: 'node', id: node.id, node })),
    ...found.facts.map((fact): Option => ({ kind: 'fact', id: fact.triple.id, fact })),
  ];
}
