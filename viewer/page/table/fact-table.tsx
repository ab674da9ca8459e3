import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StatedFact } from '../data/dataset.ts';
import { Standing } from '../panel/fact-text.tsx';
import { select, visible, words } from '../state/store.ts';
import { formatDay } from '../words/format.ts';

const PAGE = 100;

/** The facts of the graph as a table: for screen readers, and for those who like lists. */
export function FactTable() {
  const text = words.value;
  const shown = useSignal(PAGE);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => table.current?.focus(), []);
  const facts = visible.value?.facts ?? [];
  return (
    <div ref={table} class="table" tabIndex={0} role="region" aria-label={text.tableCaption}>
      <table>
        <caption>{text.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.subject}</th>
            <th scope="col">{text.relation}</th>
            <th scope="col">{text.object}</th>
            <th scope="col">{text.standing}</th>
            <th scope="col">{text.sentence}</th>
            <th scope="col">{text.article}</th>
          </tr>
        </thead>
        <tbody>
          {facts.slice(0, shown.value).map((fact) => (
            <FactLine key={fact.triple.id} fact={fact} />
          ))}
        </tbody>
      </table>
      {facts.length > shown.value && (
        <button type="button" class="button" onClick={() => (shown.value += 5 * PAGE)}>
          {text.more} ({facts.length - shown.value})
        </button>
      )}
    </div>
  );
}

function FactLine({ fact }: { readonly fact: StatedFact }) {
  const { triple, subject, object } = fact;
  const { document } = triple;
  return (
    <tr>
      <td>
        <NodeLink id={subject} name={triple.subject?.entity} />
      </td>
      <td>
        <button type="button" class="link" onClick={() => select({ kind: 'fact', id: triple.id })}>
          {triple.relation.lemma}
        </button>
      </td>
      <td>
        <NodeLink id={object} name={triple.object?.entity} />
      </td>
      <td>
        <Standing triple={triple} />
      </td>
      <td class="table-sentence" lang="de">
        {triple.sentence.text}
      </td>
      <td class="quiet">
        {document.title ?? document.id}
        {document.date !== null && `, ${formatDay(document.date, words.value.locale)}`}
      </td>
    </tr>
  );
}

interface NodeLinkProps {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

function NodeLink({ id, name }: NodeLinkProps) {
  if (id === undefined) return <span class="quiet">–</span>;
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'node', id })}>
      {name}
    </button>
  );
}
