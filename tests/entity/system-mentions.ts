import type { Tree } from '../../extract/parser/tree.ts';
import type { EntityIndex } from '../../extract/entity/mention.ts';
import type { Clusters } from './coreference-score.ts';
import type { GoldMention, GoldText } from './gold-mentions.ts';

/** A mention that the system found, matched to the gold by its head word. */
interface SystemMention {
  /** Key that the gold mention has too, if there is one. */
  readonly key: string;
  readonly gold: GoldMention | undefined;
  readonly start: number;
  readonly pronoun: boolean;
  /** Indexes of the entities that it means. */
  readonly entities: readonly number[];
}

/** Gold and system clusters of one text over the same mention keys, without single mentions. */
export interface ComparedText {
  readonly gold: Clusters;
  readonly system: Clusters;
  readonly pronouns: readonly PronounResult[];
}

/** Whether a pronoun was resolved right. */
export interface PronounResult {
  readonly mention: GoldMention;
  readonly right: boolean;
  /** What the system took it for. */
  readonly found: string;
}

/** Sets what the system found beside the gold of a text. */
export function compareText(
  gold: GoldText,
  trees: readonly Tree[],
  index: EntityIndex,
): ComparedText {
  const mentions = systemMentions(gold, trees, index);
  return {
    gold: several(groupBy(gold.mentions, (mention) => mention.id, keyOf)),
    system: several(
      groupBy(
        mentions,
        (mention) => mention.entities.join('+'),
        (mention) => mention.key,
      ),
    ),
    pronouns: gold.mentions.filter(isThirdPerson).map((mention) => judge(mention, mentions, index)),
  };
}

function keyOf(mention: GoldMention): string {
  return `${mention.start}:${mention.heads.join(',')}`;
}

function systemMentions(
  gold: GoldText,
  trees: readonly Tree[],
  index: EntityIndex,
): SystemMention[] {
  const goldAt = new Map(
    gold.mentions.flatMap((mention) =>
      mention.heads.map((head): [number, GoldMention] => [head, mention]),
    ),
  );
  const numbers = new Map(index.entities.map((entity, i) => [entity, i]));
  const found = new Map<string, SystemMention>();
  for (const mention of index.entities.flatMap((entity) => entity.mentions)) {
    const start = trees[mention.sentence]?.nodes[mention.head]?.start ?? mention.start;
    const match = goldAt.get(start);
    const key = match ? keyOf(match) : `system ${start}`;
    const entities = index
      .entitiesAt(mention.sentence, mention.head)
      .map((entity) => numbers.get(entity) ?? -1);
    found.set(key, {
      key,
      gold: match,
      start: mention.start,
      pronoun: mention.kind === 'pronoun',
      entities: entities.toSorted((a, b) => a - b),
    });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

function groupBy<T>(
  items: readonly T[],
  group: (item: T) => string,
  key: (item: T) => string,
): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const item of items)
    groups.set(group(item), (groups.get(group(item)) ?? new Set()).add(key(item)));
  return [...groups.values()].map((keys) => [...keys]);
}

function several(clusters: readonly string[][]): string[][] {
  return clusters.filter((cluster) => cluster.length > 1);
}

const thirdPerson =
  /^(?:er|sie|es|ihm|ihn|ihr|ihnen|sein(?:e|er|es|en|em)?|ihr(?:e|er|es|en|em)|der|die|das|dem|den|dessen|deren|denen|welche[rsmn]?|diese[rsmn]?)$/i;

function isThirdPerson(mention: GoldMention): boolean {
  return thirdPerson.test(mention.text.replace('*', ''));
}

/** Right if the nearest mention before it that is no pronoun (else the next after it) belongs to the right entity. */
function judge(
  pronoun: GoldMention,
  mentions: readonly SystemMention[],
  index: EntityIndex,
): PronounResult {
  const own = mentions.find((mention) => mention.gold === pronoun);
  const meant = (own?.entities ?? []).map(
    (entity) => nearest(entity, pronoun, mentions)?.gold?.id ?? '?',
  );
  const right = meant.toSorted().join('+') === pronoun.id.split('+').toSorted().join('+');
  const found = (own?.entities ?? [])
    .map((entity) => index.entities[entity]?.name ?? '')
    .join(' + ');
  return { mention: pronoun, right, found };
}

function nearest(
  entity: number,
  pronoun: GoldMention,
  mentions: readonly SystemMention[],
): SystemMention | undefined {
  const own = mentions.filter(
    (mention) =>
      !mention.pronoun && mention.entities.length === 1 && mention.entities[0] === entity,
  );
  return (
    own.findLast((mention) => mention.start < pronoun.start) ??
    own.find((mention) => mention.start > pronoun.start)
  );
}
