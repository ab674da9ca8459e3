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

/** The preposition and the article that end a text, given the expression behind them. */
export function findPreposition(before: string, expression: string): Preposition {
  const match = BEFORE.exec(before.slice(-60));
  const preposition = match?.groups?.['preposition'];
  if (!match || (preposition === undefined && !takesArticle(expression))) return NONE;
  return { length: match[0].length, word: preposition?.trim().split(' ').find(isOpening) ?? '' };
}

/** `der 3. März`, `den Freitag`; but in `die 2014 annektierte Krim` the article belongs to what follows. */
function takesArticle(expression: string): boolean {
  return /^(?:\p{Lu}|\d{1,2}\. |\d{4}-|\p{Ll}+e[nrms] [\p{Lu}\p{Ll}\d])/u.test(expression);
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

const NONE: Preposition = { length: 0, word: '' };

function isOpening(word: string): boolean {
  return ['seit', 'ab', 'bis', 'nach', 'vor', 'für', 'auf'].includes(word);
}
