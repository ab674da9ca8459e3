import type { ArticleSummary, Dataset, EntityNode } from '../data/dataset.ts';
import { TypeDot } from '../graph/legend.tsx';
import { showing } from '../state/hover.ts';
import { filter, select, view, words } from '../state/store.ts';
import { toggled } from '../state/view.ts';
import { phraseTypes } from '../words/kinds.ts';
import { formatDay, formatNumber } from '../words/format.ts';

const MOST = 10;

/** The first thing a visitor reads: what this is, whom to click, which articles it is made of. */
export function Overview({ data }: { readonly data: Dataset }) {
  const text = words.value;
  const count = (value: number) => formatNumber(value, text.locale);
  const things = [...data.nodes.values()].filter(isName);
  const most = things
    .toSorted((a, b) => b.neighbours - a.neighbours || b.facts.length - a.facts.length)
    .slice(0, MOST);
  return (
    <div class="overview">
      <h2 class="claim">{text.tagline}</h2>
      <p class="how-to">{text.howTo}</p>
      <dl class="counts">
        <Count value={count(things.length)} label={text.countNames} />
        <Count value={count(data.facts.length)} label={text.countFacts} />
        <Count value={count(data.articles.length)} label={text.countArticles} />
      </dl>
      <h3>{text.mostConnected}</h3>
      <ol class="ranking">
        {most.map((node) => (
          <RankedNode
            key={node.id}
            node={node}
            share={node.neighbours / (most[0]?.neighbours || 1)}
          />
        ))}
      </ol>
      <h3>{text.articles}</h3>
      <ul class="articles">
        {data.articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
        ))}
      </ul>
    </div>
  );
}

function isName({ phrase, type }: EntityNode): boolean {
  return !phrase && !phraseTypes.has(type);
}

function Count({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function RankedNode({ node, share }: { readonly node: EntityNode; readonly share: number }) {
  return (
    <li>
      <button
        type="button"
        class="row"
        title={words.value.connections(node.neighbours)}
        onClick={() => select({ kind: 'node', id: node.id })}
        {...showing({ kind: 'node', id: node.id })}
      >
        <TypeDot type={node.type} />
        <span class="row-name">{node.name}</span>
        <span class="bar" style={{ '--share': share }} aria-hidden="true" />
        <span class="row-count">{node.neighbours}</span>
      </button>
    </li>
  );
}

function ArticleRow({ article }: { readonly article: ArticleSummary }) {
  const { articles } = view.value.filters;
  return (
    <li>
      <button
        type="button"
        class="row article-row"
        aria-pressed={articles.has(article.id)}
        onClick={() => filter({ articles: toggled(articles, article.id) })}
      >
        <span class="row-name">{article.title}</span>
        <span class="row-note">
          {article.date !== undefined && formatDay(article.date, words.value.locale)}
          {article.date !== undefined && ' · '}
          {words.value.facts(article.facts)}
        </span>
      </button>
    </li>
  );
}
