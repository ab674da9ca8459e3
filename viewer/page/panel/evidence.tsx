import type { Triple } from '../../../extract/triple.ts';
import { canCorrect, correct } from '../correct/correct.ts';
import type { StatedFact } from '../data/dataset.ts';
import { splitByRole } from '../data/highlight.ts';
import { Icon } from '../icons.tsx';
import { dataset, select, words } from '../state/store.ts';
import { formatDay, maybeLink } from '../words/format.ts';
import { Standing } from './fact-text.tsx';

/** One sentence as proof: its phrase marked, where it stands, when and where it holds, who says so. */
export function Evidence({ fact: { triple, place } }: { readonly fact: StatedFact }) {
  const text = words.value;
  return (
    <li class="evidence">
      <blockquote lang="de">
        {splitByRole(triple).map((piece, index) => (
          <Piece key={index} {...piece} />
        ))}
      </blockquote>
      <p class="chips">
        <Standing triple={triple} />
      </p>
      <dl class="details">
        {triple.time !== null && (
          <Detail label={text.when}>
            {triple.time.text}
            <Days time={triple.time} />
          </Detail>
        )}
        {triple.place !== null && (
          <Detail label={text.where}>
            <Place id={place} name={triple.place.entity} />
          </Detail>
        )}
        {triple.adjuncts !== undefined && triple.adjuncts.length > 0 && (
          <Detail label={text.besides}>
            <span lang="de">{triple.adjuncts.map((adjunct) => adjunct.text).join(' · ')}</span>
          </Detail>
        )}
        {triple.attribution !== null && (
          <Detail label={text.saidBy}>{triple.attribution.entity}</Detail>
        )}
      </dl>
      <Source triple={triple} />
      {canCorrect.value && (
        <button
          type="button"
          class="drop"
          title={text.dropHint}
          onClick={() => void correct({ do: 'drop', triple: triple.id })}
        >
          {text.drop}
        </button>
      )}
    </li>
  );
}

interface PlaceProps {
  readonly id: string | undefined;
  readonly name: string;
}

function Place({ id, name }: PlaceProps) {
  if (id === undefined) return <>{name}</>;
  const node = dataset.value?.nodes.get(id);
  return (
    <button type="button" class="end" onClick={() => select({ kind: 'node', id })}>
      {node?.name ?? name}
    </button>
  );
}

interface PieceProps {
  readonly text: string;
  readonly role: string | undefined;
}

function Piece({ text, role }: PieceProps) {
  if (role === 'relation') return <mark>{text}</mark>;
  return role === undefined ? <>{text}</> : <span class={`end-${role}`}>{text}</span>;
}

interface DetailProps {
  readonly label: string;
  readonly children: preact.ComponentChildren;
}

function Detail({ label, children }: DetailProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Days({ time }: { readonly time: NonNullable<Triple['time']> }) {
  const days = [...new Set([time.from, time.to])].filter((day) => day !== null);
  if (days.length === 0) return null;
  const { locale } = words.value;
  return <span class="quiet"> ({days.map((day) => formatDay(day, locale)).join(' – ')})</span>;
}

function Source({ triple: { document, confidence } }: { readonly triple: Triple }) {
  const text = words.value;
  const title = document.title ?? document.id;
  const link = maybeLink(document.url);
  const parts = [
    document.date === null ? undefined : formatDay(document.date, text.locale),
    document.source ?? undefined,
    text.confidence(Math.round(confidence * 100)),
  ].filter((part) => part !== undefined);
  return (
    <footer>
      <cite>
        {link === undefined ? (
          title
        ) : (
          <a href={link} target="_blank" rel="noopener noreferrer" title={text.openArticle}>
            {title} <Icon name="open" />
          </a>
        )}
      </cite>
      <span class="quiet">{parts.join(' · ')}</span>
    </footer>
  );
}
