import type { Tree } from '../parser/tree.ts';
import { canonicalName } from './entity-name.ts';
import type { Draft } from './draft.ts';
import { byPosition, namesOf, wordKey } from './draft.ts';
import type { FoundMention, FoundName, FoundPronoun } from './found-mention.ts';
import type { LinkReason, LinkRule } from './link-reason.ts';
import type { PronounLinks } from './link-pronouns.ts';
import type { WordIndex } from './link-titles.ts';
import type { Entity, EntityIndex, Mention } from './mention.ts';
import { range } from './name-span.ts';
import { type Owners, ownersOf } from './possessed-name.ts';
import { stateOfAdjective } from './states.ts';

/** Turns drafts into entities with names, and words into what they mean. */
export function buildIndex(
  trees: readonly Tree[],
  drafts: readonly Draft[],
  index: WordIndex,
  links: PronounLinks,
): EntityIndex {
  const pronouns = invert(links);
  const owners = ownersOf(links);
  const reasons = new Map<number, LinkReason>();
  const linked = new Set([...links.keys()].map(({ sentence, head }) => wordKey(sentence, head)));
  const entities = new Map(
    drafts
      .filter(
        ({ mentions }) => !mentions.every((each) => linked.has(wordKey(each.sentence, each.head))),
      )
      .map((draft) => [
        draft,
        toEntity({ trees, owners, reasons }, draft, pronouns.get(draft) ?? []),
      ]),
  );
  const words = new Map<number, readonly Entity[]>();
  const entityOf = (draft: Draft): Entity[] =>
    [entities.get(draft)].filter((entity) => entity !== undefined);
  for (const [word, draft] of index) words.set(word, entityOf(draft));
  const doubts = new Map<number, number>();
  for (const [{ sentence, head }, { drafts: meant, reason, doubt }] of links) {
    words.set(wordKey(sentence, head), meant.flatMap(entityOf));
    reasons.set(wordKey(sentence, head), reason);
    doubts.set(wordKey(sentence, head), doubt);
  }
  const states = addStates(trees, [...entities.values()], words);
  return {
    entities: [...entities.values(), ...states].toSorted(byFirstMention),
    entitiesAt: (sentence, head) => words.get(wordKey(sentence, head)) ?? [],
    whyAt: (sentence, head) => reasons.get(wordKey(sentence, head)),
    doubtAt: (sentence, head) => {
      const word = wordKey(sentence, head);
      return doubts.get(word) ?? doubtByRule.get(reasons.get(word)?.rule) ?? 0;
    },
  };
}

/** A noun alone tells less than a name: *das Haus* may be another one. */
const doubtByRule: ReadonlyMap<LinkRule | undefined, number> = new Map([
  ['same noun', 0.7],
  ['kind of thing', 0.7],
]);

/** A pronoun among the mentions of what it means. */
interface LinkedPronoun {
  readonly pronoun: FoundPronoun;
  readonly reason: LinkReason;
}

function invert(links: PronounLinks): Map<Draft, LinkedPronoun[]> {
  const pronouns = new Map<Draft, LinkedPronoun[]>();
  for (const [pronoun, { drafts, reason }] of links)
    for (const draft of drafts) {
      const list = pronouns.get(draft);
      if (list) list.push({ pronoun, reason });
      else pronouns.set(draft, [{ pronoun, reason }]);
    }
  return pronouns;
}

interface Naming {
  readonly trees: readonly Tree[];
  readonly owners: Owners;
  readonly reasons: Map<number, LinkReason>;
}

/** Also tells, for the words of each mention, why they mean the entity. */
function toEntity(
  { trees, owners, reasons }: Naming,
  draft: Draft,
  pronouns: readonly LinkedPronoun[],
): Entity {
  draft.mentions.sort(byPosition);
  const name = canonicalName(trees, draft, owners);
  const names = namesOf(draft);
  const found = draft.mentions.map((mention) => {
    const reason =
      mention.kind === 'name' ? reasonOfName(draft, mention, name) : draft.reasons.get(mention);
    if (reason)
      for (const word of wordsOfMention(mention))
        reasons.set(wordKey(mention.sentence, word), reason);
    return toMention(mention, reason);
  });
  const linked = pronouns.map(({ pronoun, reason }) => toMention(pronoun, reason));
  const aliases = new Set(names.map(({ words }) => words.join(' ')));
  aliases.delete(name);
  return {
    name,
    type: finalType(draft),
    aliases: [...aliases],
    mentions: [...found, ...linked].toSorted(byPlace),
  };
}

/** Every word of a name leads to it, of a description its head. */
function wordsOfMention({ kind, first, last, head }: FoundMention): number[] {
  return kind === 'name' ? range(first, last) : [head];
}

/** *Blinken* for *Antony Blinken*, *OSZE* for its long form; undefined for the name itself. */
function reasonOfName(draft: Draft, { words }: FoundName, name: string): LinkReason | undefined {
  const own = words.join(' ');
  if (own === name) return undefined;
  const isShort = words.length === 1 && /^\p{Lu}{2,}/u.test(own);
  if (isShort && !name.split(' ').includes(own)) return { rule: 'abbreviation', text: name };
  return { rule: draft.knownName === undefined ? 'part of the name' : 'known name', text: name };
}

/** *Land*, *Staaten* without a name are no state. */
function finalType(draft: Draft): Entity['type'] {
  if (draft.type !== 'Country' || draft.hasName) return draft.type;
  return draft.number === 'Plur' ? 'Group' : 'Concept';
}

function toMention(
  { sentence, head, start, end, text, kind }: FoundMention,
  why: LinkReason | undefined,
): Mention {
  return { sentence, head, start, end, text, kind, ...(why && { why }) };
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** *russische Truppen*: the adjective leads to the state, which becomes an entity if the article has no other mention of it. */
function addStates(
  trees: readonly Tree[],
  entities: readonly Entity[],
  words: Map<number, readonly Entity[]>,
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
