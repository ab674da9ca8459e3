import { type Draft, createDraft } from './draft.ts';
import type { FoundName } from './found-mention.ts';
import { typeOfKind } from './kind-names.ts';
import type { EntityType } from './mention.ts';
import type { NameGroup } from './name-groups.ts';

/** Starts an entity with all mentions of one spelling. */
export function draftOfNames(group: NameGroup, type: EntityType): Draft {
  const [first, ...others] = group.mentions;
  if (!first) throw new Error('name without mentions');
  const draft = createDraft(first, type);
  draft.knownName = group.known?.name;
  for (const noun of group.known?.nouns ?? []) draft.nouns.add(noun);
  const kind = first.words[0] ?? '';
  if (first.words.length > 1 && typeOfKind(kind)) draft.nouns.add(kind.toLowerCase());
  addNames(draft, others);
  return draft;
}

/** Adds names to an entity; what it does not know of itself yet, it learns from them. */
export function addNames(draft: Draft, mentions: readonly FoundName[]): void {
  for (const mention of mentions) {
    draft.mentions.push(mention);
    draft.gender ??= mention.gender;
  }
}
