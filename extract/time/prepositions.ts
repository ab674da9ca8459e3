import type { Interval } from './calendar.ts';
import type { Direction } from './unit.ts';

const BEFORE =
  /(?<=^| )(?<bound>(?:frühestens|spätestens) )?(?<preposition>(?:bis zu[mr]|bis ins?|bis an|bis (?:spätestens|einschließlich|etwa|voraussichtlich|mindestens|höchstens)(?: zu[mr]| in den| in die)?|bis|von|vom|seit|ab|nach|vor|gegen|zwischen|während|innerhalb|binnen|für|fürs|auf|aufs|im|in|ins|am|an|ans|um|zum|zur|zu|über|übers|à) )?(?<article>(?:der|die|das|dem|den|des|diese[rnms]?|eine?[rnms]?|jede[rnms]?) )?(?<about>(?:mehr als|weniger als|rund|knapp|fast|mindestens|höchstens) )?(?:(?:gesamten|ganzen|frühen|späten|darauffolgenden) )?$/u;

/** What stands around an expression of time and belongs to it. */
export interface Preposition {
  /** Characters of the joined words before the expression, the blank included. */
  readonly before: number;
  /** Characters behind it: ` an` of `von Montag an`. */
  readonly after: number;
  /** `seit`, `bis` …: those that tell more than where; `frühestens` tells what `ab` does, `spätestens` what `bis` does. */
  readonly word: string;
  /** `an einem Sonntag`: no certain one. */
  readonly isIndefinite: boolean;
}

/** The preposition and the article around an expression that stands between two texts. */
export function findPreposition(before: string, expression: string, after: string): Preposition {
  const match = BEFORE.exec(before.slice(-60));
  const { bound = '', preposition = '', article = '', about = '' } = match?.groups ?? {};
  const opening = bound || preposition;
  if (!match || (!opening && before.slice(0, before.length - match[0].length).endsWith(', ')))
    return NONE;
  if (about ? !isAmount(expression) : (article || !opening) && !takesArticle(expression))
    return NONE;
  // „**über** 2026 **hinaus**“ is the time after it, „von 2019 bis 2025 **an** 48 Orten“ says where.
  const isFrom =
    /^vo[mn] $/.test(preposition) &&
    /^ an(?: |$)/.test(after.slice(0, 4)) &&
    !expression.includes(' bis ');
  const isBeyond = preposition.startsWith('über ') && /^ hinaus(?: |[.,;]|$)/.test(after);
  if (isBeyond) return { before: match[0].length, after: 7, word: 'nach', isIndefinite: false };
  const word = isFrom
    ? 'ab'
    : (/^(?:seit|ab|bis|nach|vor|für|auf)(?= )/.exec(preposition)?.[0] ?? '');
  return {
    before: match[0].length,
    after: isFrom ? 3 : 0,
    word: word || (bound && (bound.startsWith('f') ? 'ab' : 'bis')),
    isIndefinite: article.startsWith('ein'),
  };
}

/** „mehr als **vierzig Jahre lang**“ */
function isAmount(expression: string): boolean {
  return /^\S+ (?:Sekunden|Minuten|Stunden|Tagen?|Wochen|Monaten?|Jahren?|Jahrzehnten?)(?: |$)/.test(
    expression,
  );
}

const NONE: Preposition = { before: 0, after: 0, word: '', isIndefinite: false };

/** `der 3. März`, `den Freitag`; but in `die 2014 annektierte Krim` the article belongs to what follows. */
function takesArticle(expression: string): boolean {
  return /^(?:\p{Lu}|\d{1,2}\. |\d{4}-|\d{2,4}er|(?:vergangen|letzt|vorig|verflossen|abgelaufen|vorletzt|kommend|nächst|übernächst|laufend|bevorstehend|erst|zweit|dritt|viert|früh|spät|folgend|selb|gleich|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)(?:e[nrms]?|er) )/u.test(
    expression,
  );
}

/** What the preposition tells of past and future, whatever the tense. */
export function maybeDirection({ word }: Preposition): Direction | undefined {
  if (word === 'seit') return 'past';
  return ['ab', 'für', 'auf'].includes(word) ? 'future' : undefined;
}

/** `seit 2014` has no end, `bis 2030` no beginning. */
export function openInterval(interval: Interval, { word, isIndefinite }: Preposition): Interval {
  const { from, to } = interval;
  if (isIndefinite) return {};
  if (word === 'seit' || word === 'ab') return { from };
  if (word === 'bis') return { to };
  if (word === 'nach') return { from: to === undefined ? undefined : to + 1 };
  if (word === 'vor') return { to: from === undefined ? undefined : from - 1 };
  return interval;
}
