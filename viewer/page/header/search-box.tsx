import { useComputed, useSignal } from '@preact/signals';
import type { EntityNode, StatedFact } from '../data/dataset.ts';
import { tellPlain } from '../data/tell.ts';
import { Icon } from '../icons.tsx';
import { TypeDot } from '../graph/legend.tsx';
import { search, select, words } from '../state/store.ts';
import type { Selection } from '../state/view.ts';

interface Option {
  readonly selection: Selection;
  readonly node?: EntityNode;
  readonly fact?: StatedFact;
}

/** The search with its results, as a combobox: arrows move, Enter chooses, Escape closes. */
export function SearchBox() {
  const text = words.value;
  const query = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const options = useComputed(() => findOptions(query.value)).value;
  const isListed = isOpen.value && query.value.trim() !== '';

  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    select(option.selection);
    query.value = '';
    isOpen.value = false;
    document.getElementById('search')?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      active.value = (active.value + step + options.length) % options.length;
    }
    if (event.key === 'Enter') choose(options[active.value]);
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query.value === '') document.getElementById('search')?.blur();
      query.value = '';
    }
  };

  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        id="search"
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={text.search}
        aria-label={text.searchLabel}
        role="combobox"
        aria-expanded={isListed}
        aria-controls="search-results"
        aria-activedescendant={
          isListed && options.length > 0 ? `result-${active.value}` : undefined
        }
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          isOpen.value = true;
          active.value = 0;
        }}
        onFocus={() => (isOpen.value = true)}
        onBlur={() => (isOpen.value = false)}
        onKeyDown={onKeyDown}
      />
      <kbd title={text.searchHint}>/</kbd>
      {isListed && (
        <ul class="results" id="search-results" role="listbox" aria-label={text.searchLabel}>
          {options.length === 0 && <li class="no-results">{text.noResults(query.value)}</li>}
          {options.map((option, index) => (
            <li
              key={option.selection.id}
              id={`result-${index}`}
              role="option"
              aria-selected={index === active.value}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <OptionText option={option} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function OptionText({ option: { node, fact } }: { readonly option: Option }) {
  if (node !== undefined) {
    return (
      <>
        <TypeDot type={node.type} />
        <span class="result-name">{node.name}</span>
        <span class="result-type">{words.value.types[node.type]}</span>
      </>
    );
  }
  if (fact === undefined) return null;
  return (
    <span class="result-fact">
      <strong>{tellPlain(fact.triple)}</strong>
      <span class="result-sentence">{fact.triple.sentence.text}</span>
    </span>
  );
}

function findOptions(query: string): Option[] {
  const found = search.value?.(query);
  if (found === undefined) return [];
  return [
    ...found.nodes.map((node): Option => ({ selection: { kind: 'node', id: node.id }, node })),
    ...found.facts.map((fact): Option => ({
      selection: { kind: 'fact', id: fact.triple.id },
      fact,
    })),
  ];
}
