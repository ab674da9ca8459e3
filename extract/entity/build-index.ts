import type { Tree } from '../parser/tree.ts';
import { canonicalName } from './entity-name.ts';
import type { Draft } from './draft.ts';
import { byPosition, wordKey } from './draft.ts';
import type { FoundMention, FoundPronoun } from './found-mention.ts';
import type { PronounLinks } from './link-pronouns.ts';
import type { WordIndex } from './link-titles.ts';
import type { Entity, EntityIndex, Mention } from './mention.ts';
import { stateOfAdjective } from './states.ts';

/** Turns drafts into entities with names, and words into what they mean. */
export function buildIndex(
  trees: readonly Tree[],
  drafts: readonly Draft[],
  index: WordIndex,
  links: PronounLinks,
): EntityIndex {
  const pronouns = invert(links);
  const linked = new Set([...links.keys()].map(({ sentence, head }) => wordKey(sentence, head)));
  const entities = new Map(
    drafts
      .filter(
        ({ mentions }) => !mentions.every((each) => linked.has(wordKey(each.sentence, each.head))),
      )
      .map((draft) => [draft, toEntity(trees, draft, pronouns.get(draft) ?? [])]),
  );
  const words = new Map<string, readonly Entity[]>();
  const entityOf = (draft: Draft): Entity[] =>
    [entities.get(draft)].filter((entity) => entity !== undefined);
  for (const [word, draft] of index) words.set(word, entityOf(draft));
  for (const [pronoun, meant] of links)
    words.set(wordKey(pronoun.sentence, pronoun.head), meant.flatMap(entityOf));
  const states = addStates(trees, [...entities.values()], words);
  return {
    entities: [...entities.values(), ...states].toSorted(byFirstMention),
    entitiesAt: (sentence, head) => words.get(wordKey(sentence, head)) ?? [],
  };
}

function invert(links: PronounLinks): Map<Draft, FoundPronoun[]> {
  const pronouns = new Map<Draft, FoundPronoun[]>();
  for (const [pronoun, drafts] of links)
    for (const draft of drafts) {
      const list = pronouns.get(draft);
      if (list) list.push(pronoun);
      else pronouns.set(draft, [pronoun]);
    }
  return pronouns;
}

function toEntity(trees: readonly Tree[], draft: Draft, pronouns: readonly FoundPronoun[]): Entity {
  draft.mentions.sort(byPosition);
  const name = canonicalName(trees, draft);
  const mentions = [...draft.mentions, ...pronouns].toSorted(byPosition);
  const aliases = new Set(
    mentions.filter((mention) => mention.kind === 'name').map((mention) => mention.words.join(' ')),
  );
  aliases.delete(name);
  return { name, type: finalType(draft), aliases: [...aliases], mentions: mentions.map(toMention) };
}

/** *Land*, *Staaten* without a name are no state. */
function finalType(draft: Draft): Entity['type'] {
  if (draft.type !== 'Country' || draft.hasName) return draft.type;
  return draft.number === 'Plur' ? 'Group' : 'Concept';
}

function toMention({ sentence, head, start, end, text, kind }: FoundMention): Mention {
  return { sentence, head, start, end, text, kind };
}

/** *russische Truppen*: the adjective leads to the state, which becomes an entity if the article has no other mention of it. */
function addStates(
  trees: readonly Tree[],
  entities: readonly Entity[],
  words: Map<string, readonly Entity[]>,
): Entity[] {
  const byName = new Map(
    entities.filter((entity) => entity.type === 'Country').map((entity) => [entity.name, entity]),
  );
  const added: Entity[] = [];
  trees.forEach((tree, sentence) => {
    for (const node of tree.nodes) {
      const state = node.upos === 'ADJ' ? stateOfAdjective(node.form) : undefined;
      if (!state) continue;
      const mention: Mention = {
        sentence,
        head: node.index,
        start: node.start,
        end: node.end,
        text: node.form,
        kind: 'nominal',
      };
      const entity = byName.get(state.name) ?? {
        name: state.name,
        type: 'Country',
        aliases: [],
        mentions: [mention],
      };
      if (!byName.has(state.name)) added.push(entity);
      byName.set(state.name, entity);
      words.set(wordKey(sentence, node.index), [entity]);
    }
  });
  return added;
}

function byFirstMention(a: Entity, b: Entity): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
}
