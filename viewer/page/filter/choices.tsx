import { useSignal } from '@preact/signals';
import { foldings } from '../data/fold.ts';
import { LongList } from '../panel/long-list.tsx';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly facts: number;
}

interface ChoicesProps {
  readonly title: string;
  /** Given, the choices can be searched. */
  readonly placeholder?: string;
  readonly choices: readonly Choice[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Boxes to tick, those ticked first; nothing ticked means everything. */
export function Choices({ title, placeholder, choices, chosen, onToggle }: ChoicesProps) {
  const query = useSignal('');
  const found = choices.filter(({ label }) => matches(label, query.value));
  const sorted = found.toSorted((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)));
  return (
    <fieldset>
      <legend>{title}</legend>
      {placeholder !== undefined && (
        <input
          type="text"
          class="field"
          placeholder={placeholder}
          aria-label={placeholder}
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
        />
      )}
      <LongList class="choices" items={sorted} first={6}>
        {({ id, label, facts }) => (
          <li key={id}>
            <label class="check">
              <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
              <span class="check-label">{label}</span>
              <small class="quiet">{facts}</small>
            </label>
          </li>
        )}
      </LongList>
    </fieldset>
  );
}

function matches(label: string, query: string): boolean {
  const names = foldings(label);
  return foldings(query.trim()).some((part) => names.some((name) => name.includes(part)));
}
