import { canCorrect, mergeInto } from '../correct/correct.ts';
import { CorrectSection } from '../correct/correct-section.tsx';
import { bundleFacts, neighboursOf } from '../data/neighbourhood.ts';
import { type EntityNode, hasTwoEnds, type StatedFact } from '../data/dataset.ts';
import { TypeDot } from '../graph/legend.tsx';
import { Combobox, type Option } from '../header/combobox.tsx';
import { showing } from '../state/hover.ts';
import { dataset, search, select, visible, words } from '../state/store.ts';
import { visibleFacts } from '../state/visible.ts';
import { FactRow } from './fact-row.tsx';
import { LongList } from './long-list.tsx';

/** All about one node: its names, its facts as sentences, its neighbours. */
export function NodePanel({ node }: { readonly node: EntityNode }) {
  const text = words.value;
  const facts = visible.value === undefined ? [] : visibleFacts(node, visible.value);
  const bundles = dataset.value === undefined ? [] : bundleFacts(facts, dataset.value);
  const linked = bundles.filter(([fact]) => hasTwoEnds(fact));
  const oneEnded = bundles.filter(([fact]) => !hasTwoEnds(fact));
  const located = node.located
    .filter((fact) => visible.value?.has(fact) ?? true)
    .map((fact) => [fact] as const);
  const hidden = node.facts.length - facts.length;
  return (
    <article key={node.id}>
      <p class="kind">
        <TypeDot type={node.type} />
        {text.types[node.type]}
      </p>
      <h2>{node.name}</h2>
      {node.aliases.length > 0 && (
        <p class="aliases">
          {text.aliases} {node.aliases.join(' · ')}
        </p>
      )}
      <StandsFor node={node} />
      <Neighbours node={node} />
      <PathSearch from={node} />
      <Facts title={text.factsOf} bundles={linked} />
      <Facts title={text.oneEnded} bundles={oneEnded} />
      <Facts title={text.located} bundles={located} />
      {hidden > 0 && <p class="quiet">{text.hiddenByFilters(hidden)}</p>}
      <CorrectSection key={`${node.name} ${node.type}`} node={node} />
    </article>
  );
}

/** The state that a capital or an office of government acts for, and one click that makes one thing of both. */
function StandsFor({ node }: { readonly node: EntityNode }) {
  const state = dataset.value?.nodes.get(node.standsFor ?? '');
  if (state === undefined) return null;
  return (
    <p class="aliases">
      {words.value.standsFor}{' '}
      <button
        type="button"
        class="pill"
        onClick={() => select({ kind: 'node', id: state.id })}
        {...showing({ kind: 'node', id: state.id })}
      >
        <TypeDot type={state.type} />
        {state.name}
      </button>{' '}
      {canCorrect.value && (
        <button type="button" class="button" onClick={() => mergeInto(state.id, node)}>
          {words.value.merge}
        </button>
      )}
    </p>
  );
}

interface FactsProps {
  readonly title: string;
  readonly bundles: readonly (readonly [StatedFact, ...StatedFact[]])[];
}

function Facts({ title, bundles }: FactsProps) {
  if (bundles.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="quiet">{bundles.length}</span>
      </h3>
      <LongList class="facts" items={bundles} first={15}>
        {([fact, ...others]) => (
          <FactRow key={fact.triple.id} fact={fact} count={1 + others.length} />
        )}
      </LongList>
    </>
  );
}

function PathSearch({ from }: { readonly from: EntityNode }) {
  const find = (query: string): Option[] => {
    const nodes = search.value?.(query).nodes ?? [];
    return nodes
      .filter(({ id }) => id !== from.id)
      .map((node) => ({ kind: 'node', id: node.id, node }));
  };
  const { pathTo } = words.value;
  return (
    <Combobox
      id="path-search"
      placeholder={pathTo}
      label={pathTo}
      find={find}
      onChoose={({ id }) => select({ kind: 'path', id: from.id, to: id })}
    />
  );
}

function Neighbours({ node }: { readonly node: EntityNode }) {
  if (dataset.value === undefined || visible.value === undefined) return null;
  const neighbours = neighboursOf(node, dataset.value, visible.value);
  if (neighbours.length === 0) return null;
  return (
    <>
      <h3>{words.value.neighbours}</h3>
      <LongList class="neighbours" items={neighbours} first={8}>
        {({ node: other, facts }) => (
          <li key={other.id}>
            <button
              type="button"
              class="pill"
              title={words.value.facts(facts)}
              onClick={() => select({ kind: 'node', id: other.id })}
              {...showing({ kind: 'node', id: other.id })}
            >
              <TypeDot type={other.type} />
              {other.name}
            </button>
          </li>
        )}
      </LongList>
    </>
  );
}
