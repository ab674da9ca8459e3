import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { EntityNode, StatedFact } from '../data/dataset.ts';
import { TypeDot } from '../graph/legend.tsx';
import { FactText } from '../panel/fact-text.tsx';
import { words } from '../state/store.ts';

/** Something found: a node or a fact. */
export type Option =
  | { readonly kind: 'node'; readonly id: string; readonly node: EntityNode }
  | { readonly kind: 'fact'; readonly id: string; readonly fact: StatedFact };

interface ComboboxProps {
  readonly id: string;
  readonly placeholder: string;
  readonly label: string;
  readonly find: (query: string) => readonly Option[];
  readonly onChoose: (option: Option) => void;
  /** Shown beside the field. */
  readonly children?: ComponentChildren;
}

/** A field with a list of what was found: arrows move, Enter chooses, Escape empties, then leaves. */
export function Combobox({ id, placeholder, label, find, onChoose, children }: ComboboxProps) {
  const query = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const options = useComputed(() => find(query.value)).value;
  const isListed = isOpen.value && query.value.trim() !== '';

  const leave = () => document.getElementById(id)?.blur();
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    query.value = '';
    leave();
    onChoose(option);
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
      if (query.value === '') leave();
      query.value = '';
    }
  };

  return (
    <div class="search" role="search">
      <input
        id={id}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-label={label}
        role="combobox"
        aria-expanded={isListed}
        aria-controls={`${id}-results`}
        aria-activedescendant={isListed && options.length > 0 ? `${id}-${active.value}` : undefined}
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
      {children}
      {isListed && (
        <ul class="results" id={`${id}-results`} role="listbox" aria-label={label}>
          {options.length === 0 && <li class="no-results">{words.value.noResults(query.value)}</li>}
          {options.map((option, index) => (
            <li
              key={option.id}
              class={option.kind !== options[index - 1]?.kind ? 'first' : undefined}
              data-group={option.kind === 'node' ? words.value.things : words.value.inSentences}
              id={`${id}-${index}`}
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

function OptionText({ option }: { readonly option: Option }) {
  if (option.kind === 'fact') {
    const { triple } = option.fact;
    return (
      <span class="result-fact" lang="de">
        <strong>
          <FactText fact={option.fact} end={(_, name) => name} />
        </strong>
        <span class="result-sentence">{triple.sentence.text}</span>
      </span>
    );
  }
  return (
    <>
      <TypeDot type={option.node.type} />
      <span class="result-name">{option.node.name}</span>
      <span class="result-type">{words.value.types[option.node.type]}</span>
    </>
  );
}
