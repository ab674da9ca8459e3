import type { Article } from '../article.ts';
import type { Tree } from '../parser/tree.ts';
import { countOrganized } from './compound-votes.ts';
import { buildIndex } from './build-index.ts';
import { createCandidates } from './candidates.ts';
import type { Draft } from './draft.ts';
import { wordKey } from './draft.ts';
import { findNames } from './find-names.ts';
import { findNominals } from './find-nominals.ts';
import { findPronouns } from './find-pronouns.ts';
import type { FoundName } from './found-mention.ts';
import type { KnownEntity } from './gazetteer.ts';
import { gazetteerWith } from './gazetteer.ts';
import { linkNames } from './link-names.ts';
import { linkNominals } from './link-nominals.ts';
import { linkPronouns } from './link-pronouns.ts';
import type { WordIndex } from './link-titles.ts';
import { linkSpeakers } from './link-speakers.ts';
import { linkTitles } from './link-titles.ts';
import type { EntityIndex } from './mention.ts';
import { findQuotations } from './quotations.ts';

/** What may be known before the article is read. */
export interface ResolveOptions {
  /** What users know beside the shipped gazetteer; their entries win. */
  readonly gazetteer?: readonly KnownEntity[];
}

const noEntries: readonly KnownEntity[] = [];

/** Finds who and what an article speaks of: all mentions, joined to one entity per thing, typed and named. */
export function resolveEntities(
  _article: Article,
  trees: readonly Tree[],
  options: ResolveOptions = {},
): EntityIndex {
  const gazetteer = gazetteerWith(options.gazetteer ?? noEntries);
  const names = findNames(trees, gazetteer);
  const nominals = findNominals(trees, names);
  const pronouns = findPronouns(trees);

  const named = linkNames(names, gazetteer, countOrganized(trees));
  const index = indexWords(named);
  const untitled = linkTitles(trees, names, nominals, index);
  const drafts = linkNominals(trees, untitled, named, index);
  const quotations = findQuotations(trees);
  const candidates = createCandidates(trees, drafts, index);
  const links = linkPronouns(trees, pronouns, index, candidates, quotations);
  const speakers = linkSpeakers(trees, quotations, index, links);
  return buildIndex(trees, drafts, index, new Map([...links, ...speakers]));
}

/** Every word of a name leads to its entity, so that any reading of the tree finds it. */
function indexWords(drafts: readonly Draft[]): WordIndex {
  const index: WordIndex = new Map();
  for (const draft of drafts)
    for (const mention of draft.mentions)
      if (mention.kind === 'name') addWords(index, draft, mention);
  return index;
}

function addWords(index: WordIndex, draft: Draft, name: FoundName): void {
  for (let word = name.first; word <= name.last; word++)
    index.set(wordKey(name.sentence, word), draft);
}
