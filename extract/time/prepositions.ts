import type { Interval } from './calendar.ts';
import type { Direction } from './unit.ts';

const BEFORE = new RegExp(
  String.raw`(?<=^| )(?<preposition>(?:(?:noch|schon|bereits|erst|spätestens|frühestens|voraussichtlich|ungefähr|etwa) )?(?:bis zu[mr]|bis in(?:s)?|bis an|bis|von|vom|seit|ab|nach|vor|gegen|zwischen|während|innerhalb|binnen|für|fürs|auf|aufs|im|in|ins|am|an|ans|um|zum|zur|zu|über|übers|à) )?(?<article>(?:der|die|das|dem|den|des|diese[rnms]?|ein|eine[rnms]?|jede[rnms]?|den ganzen|das ganze) )?(?<adjective>(?:gesamten|ganzen|frühen|späten|darauffolgenden) )?$`,
  'u',
);

/** What stands before an expression of time and belongs to it. */
export interface Preposition {
  /** Characters of the joined words, the blank behind included. */
  readonly length: number;
  readonly word: string;
}

/** The preposition and the article that end a text. */
export function findPreposition(before: string): Preposition {
  const match = BEFORE.exec(before.slice(-60));
  const preposition = match?.groups?.['preposition'];
  if (!match || (preposition === undefined && /^(?:des|der) $/.test(match[0])))
    return { length: 0, word: '' };
  return { length: match[0].length, word: preposition?.trim().split(' ').find(isOpening) ?? '' };
}

/** What the preposition tells of past and future, whatever the tense. */
export function maybeDirection({ word }: Preposition): Direction | undefined {
  if (word === 'seit') return 'past';
  return ['ab', 'für', 'auf'].includes(word) ? 'future' : undefined;
}

/** `seit 2014` has no end, `bis 2030` no beginning. */
export function openInterval(interval: Interval, { word }: Preposition): Interval {
  const { from, to } = interval;
  if (word === 'seit' || word === 'ab') return { from };
  if (word === 'bis') return { to };
  if (word === 'nach') return { from: to === undefined ? undefined : to + 1 };
  if (word === 'vor') return { to: from === undefined ? undefined : from - 1 };
  return interval;
}

function isOpening(word: string): boolean {
  return ['seit', 'ab', 'bis', 'nach', 'vor', 'für', 'auf'].includes(word);
}
