import type { FoundName, TypeVote } from './found-mention.ts';
import { isLegalForm } from './name-words.ts';
import { headOfNoun } from './noun-type.ts';

/**
 * What a full name and its surname say of each other: *Askanas* is a person beside *Tarek Askanas*, unless it stands behind *in*,
 * and *Valeska Thurnhold* is one beside the person *Thurnhold*.
 */
export function surnameVotes(
  groups: readonly (readonly FoundName[])[],
): (mentions: readonly FoundName[]) => TypeVote[] {
  const persons = groups.filter(isPerson).map(wordsOf);
  const surnames = new Set(persons.filter(isFullName).map((words) => words.at(-1)));
  const single = new Set(persons.filter(({ length }) => length === 1).map(([word]) => word));
  return (mentions) => {
    const words = wordsOf(mentions);
    if (words.length === 1 && surnames.has(words[0]))
      return [{ type: 'Person', weight: 3 * mentions.filter((each) => !isPlaced(each)).length }];
    return isFullName(words) && single.has(words.at(-1)) ? [{ type: 'Person', weight: 1.5 }] : [];
  };
}

function wordsOf([first]: readonly FoundName[]): readonly string[] {
  return first?.words ?? [];
}

function isPerson(mentions: readonly FoundName[]): boolean {
  const votes = mentions.flatMap((mention) => mention.votes);
  const weightOf = (person: boolean): number =>
    votes.reduce((sum, { type, weight }) => sum + ((type === 'Person') === person ? weight : 0), 0);
  return weightOf(true) > weightOf(false);
}

/** Two or three words of no firm and no place: *Bad Oldesloe*. */
export function isFullName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return (
    (words.length === 2 || words.length === 3) &&
    words.every((word) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word) && !isLegalForm(word)) &&
    headOfNoun(first) === undefined &&
    !placeWords.test(first)
  );
}

const placeWords =
  /^(?:Bad|Sankt|Neu|New|Alt|Groß|Klein|Hohen|Ober|Unter|Nieder|San|Santa|São|Saint|Sainte|Los|Las|El|La|Le|Les|Rio|Port|Porto|Puerto|Fort|Mount|Monte|Mont|Cape|Castel|Castle|Lake|Nord|Süd|Ost|West|Schloss|Burg|Insel|Haus|Villa|Park|Campus|Hof|Gut|Markt|Stadt|Tel|Addis|Abu|Kuala|Phnom|Ho|Hong|Banja|Novi|Nowa|Stara|Stary|Nový|Veliko|Karlovy|Mariánské)$/;

/** Behind *in*, *nach*, *aus* without an article. */
export function isPlaced({ votes }: FoundName): boolean {
  return votes.some(({ type, weight }) => type === 'Place' && weight === placed);
}

/** Weight of the vote for a place of *in* and *nach*. */
export const placed = 0.3;
