import { dependents, lower, nodeAt } from '../clause/navigate.ts';
import type { Tree } from '../parser/tree.ts';
import type { NameSpan } from './name-span.ts';
import { isClub } from './name-words.ts';
import { infinitiveAt } from './speech-verbs.ts';

/** Clubs by their town, where an article has one club of it: *Pleißenau* → VfR Pleißenau. */
export interface ClubTowns {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Has the article several clubs, so that it is about sport? */
  readonly isSport: boolean;
}

/** Finds the clubs among an article's names. */
export function findClubTowns(
  trees: readonly Tree[],
  spans: readonly (readonly NameSpan[])[],
): ClubTowns {
  const clubs = new Map<string, Set<string>>();
  trees.forEach((tree, sentence) => {
    for (const { first, last } of spans[sentence] ?? []) {
      if (last !== first + 1 || !isClub(nodeAt(tree, first).form)) continue;
      const town = nodeAt(tree, last).form;
      clubs.set(town, (clubs.get(town) ?? new Set()).add(`${nodeAt(tree, first).form} ${town}`));
    }
  });
  const single = [...clubs].filter(([, names]) => names.size === 1);
  return {
    names: new Map(single.map(([town, names]) => [town, [...names].join().split(' ')])),
    isSport: clubs.size > 2,
  };
}

/** *Pleißenau rutschte ab*, *gegen Pleißenau*: the town that plays is its club, and in a report about several clubs so is one that does anything. */
export function maybeClub(
  tree: Tree,
  span: NameSpan,
  towns: ClubTowns,
): readonly string[] | undefined {
  const { form, deprel, head } = nodeAt(tree, span.first);
  const club = span.first === span.last ? towns.names.get(form) : undefined;
  if (!club || dependents(tree, span.first, 'det').length > 0) return undefined;
  const [preposition] = dependents(tree, span.first, 'case');
  if (preposition) return lower(preposition) === 'gegen' ? club : undefined;
  if (head < 0 || !/^(?:nsubj|obj)$/.test(deprel)) return undefined;
  const isPlaying = deprel === 'nsubj' && plays.test(infinitiveAt(tree, head));
  return isPlaying || towns.isSport ? club : undefined;
}

const plays =
  /^(?:(?:an|auf|ab|aus|unter|hin|mit|ein|nach|vor|zurück)?(?:gewinnen|verlieren|spielen|siegen|liegen|treffen|führen|schießen|gleichen|treten|rutschen|steigen|schlagen|bezwingen|besiegen|patzen|kommen|stürmen|drücken|dominieren|erzielen|jubeln|klettern|empfangen|erwischen|verteidigen|vergeben|verpassen|kassieren|holen|punkten|trennen|remisieren|scheitern))$/;
