import type { Article } from './article.ts';
import { contentId } from './content-id.ts';
import type { LinkReason } from './entity/link-reason.ts';
import type { Entity, EntityIndex } from './entity/mention.ts';
import { nameOfPhrase, typeOfPhrase } from './entity/phrase-name.ts';
import { maybeShare } from './entity/share-name.ts';
import { confidenceOf } from './facts/confidence.ts';
import type { Argument, Fact } from './facts/fact.ts';
import type { Tree } from './parser/tree.ts';
import type { Span } from './text/sentence.ts';
import type { TimeExpression } from './time/interval.ts';
import type { Triple, TripleArgument } from './triple.ts';

/** What the phrases of a fact are looked up in. */
interface Source {
  readonly article: Article;
  readonly trees: readonly Tree[];
  readonly entities: EntityIndex;
}

interface Ends {
  readonly subject: TripleArgument | null;
  readonly object: TripleArgument | null;
}

/**
 * Puts names to the phrases of facts. A phrase that means several things („die beiden“) gives a triple for each; a fact
 * that was found twice is one triple.
 */
export function buildTriples(
  article: Article,
  trees: readonly Tree[],
  facts: readonly Fact[],
  entities: EntityIndex,
): Triple[] {
  const source = { article, trees, entities };
  const triples = new Map<string, Triple>();
  for (const triple of facts.flatMap((fact) => triplesOf(fact, source)))
    if (!triples.has(triple.id)) triples.set(triple.id, triple);
  return [...triples.values()];
}

function triplesOf(fact: Fact, source: Source): Triple[] {
  const objects = endsOf(fact.object, source);
  return endsOf(fact.subject, source).flatMap((subject) =>
    objects.map((object) => tripleOf(fact, { subject, object }, source)),
  );
}

function tripleOf(fact: Fact, { subject, object }: Ends, source: Source): Triple {
  const { article } = source;
  const { start, end } = treeAt(fact.sentence, source).sentence;
  const { text, lemma } = fact.relation;
  const spans = fact.relation.spans.map((span) => [span.start, span.end] as const);
  return {
    id: contentId(article.id, start, keyOf(subject), lemma, spans.join(' '), keyOf(object)),
    document: documentOf(article),
    sentence: { text: article.text.slice(start, end), start, end },
    clause: `${article.id}:${start}:${fact.clause}`,
    subject,
    relation: { text, lemma, spans },
    object,
    negated: fact.negated,
    modality: fact.modality,
    attribution: maybeNamed(fact.attribution, source),
    time: fact.time === undefined ? null : timeOf(fact.time),
    place: maybeNamed(fact.place, source),
    adjuncts: fact.adjuncts.map((span) => ({
      text: article.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
    })),
    confidence: Math.round(confidenceOf(fact.traits) * 1000) / 1000,
    rule: fact.rule,
  };
}

function documentOf({ id, title, date, url, source }: Article): Triple['document'] {
  return { id, title: title ?? null, date: date ?? null, url: url ?? null, source: source ?? null };
}

function timeOf({ text, from, to }: TimeExpression): Triple['time'] {
  return { text, from: from ?? null, to: to ?? null };
}

/** One end for each thing that the phrase means. */
function endsOf(argument: Argument | undefined, source: Source): (TripleArgument | null)[] {
  if (argument === undefined) return [null];
  const { text, start, end } = argument;
  const why = whyOf(argument, source);
  return meantBy(argument, source).map(({ name, type }) => ({
    text,
    entity: name,
    type,
    start,
    end,
    ...(why && { why }),
  }));
}

/** Why the phrase means its thing; a phrase that stands for itself has no reason. */
function whyOf(argument: Argument, { article, entities }: Source): LinkReason | undefined {
  if (argument.pointsTo)
    return { rule: 'clause before', text: wordsAt(argument.pointsTo, article) };
  if (argument.literal !== undefined) return undefined;
  const { sentence, head } = argument.referent ?? argument;
  return entities.whyAt(sentence, head);
}

/** Who says so, or where: several things are named together. */
function maybeNamed(
  argument: Argument | undefined,
  source: Source,
): { readonly text: string; readonly entity: string } | null {
  if (argument === undefined) return null;
  const names = meantBy(argument, source).map(({ name }) => name);
  return { text: argument.text, entity: names.join(' und ') };
}

/** The things that a phrase means; a phrase that means nothing known is named after itself. */
function meantBy(argument: Argument, source: Source): readonly Pick<Entity, 'name' | 'type'>[] {
  if (argument.pointsTo)
    return [{ name: wordsAt(argument.pointsTo, source.article), type: 'Concept' }];
  if (argument.literal === 'clause') return [{ name: argument.text, type: 'Concept' }];
  if (argument.literal === 'group') return [{ name: argument.text, type: 'Group' }];
  const meant = argument.referent ?? argument;
  const known = source.entities.entitiesAt(meant.sentence, meant.head);
  if (known.length > 0 && argument.literal === undefined) return known;
  const tree = treeAt(argument.sentence, source);
  if (
    argument.literal === 'predicate' &&
    !/^(NOUN|PROPN)$/.test(tree.nodes[argument.head]?.upos ?? '')
  )
    return [{ name: argument.text, type: 'Concept' }];
  const share = maybeShare(tree, argument.sentence, argument.head, source.entities);
  if (share && argument.literal === undefined) return [share];
  const type = typeOfPhrase(tree, argument.head);
  const isOffice = argument.literal !== undefined && type === 'Person';
  return [{ name: nameOfPhrase(tree, argument.head), type: isOffice ? 'Role' : type }];
}

/** In one line: a sentence may go over several. */
function wordsAt({ start, end }: Span, { text }: Article): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}

function treeAt(sentence: number, { trees }: Source): Tree {
  const tree = trees[sentence];
  if (tree === undefined) throw new Error(`no tree for sentence ${sentence}`);
  return tree;
}

function keyOf(end: TripleArgument | null): string {
  return end === null ? '' : `${end.start}-${end.end} ${end.entity}`;
}
