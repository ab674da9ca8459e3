import { DAYTIME } from './calendar-words.ts';
import type { Rule } from './unit.ts';

const DISTANCES: Readonly<Record<string, number>> = {
  heute: 0,
  gestern: -1,
  vorgestern: -2,
  vorvorgestern: -3,
  morgen: 1,
  übermorgen: 2,
};
const PART = '(?: (?:früh|Früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|Mitternacht))';

/** `heute`, `gestern Abend`, `übermorgen`; `am Abend`, `in der Nacht`: of the article's day. */
export const deictic: readonly Rule[] = [
  {
    grain: 'day',
    pattern: String.raw`(?<day>heute|(?:vor)*gestern|(?:über)?morgen)(?:${PART}|${DAYTIME})?(?![\p{L}])`,
    resolve: (groups, { today }) => {
      const distance = DISTANCES[groups('day')];
      return today === undefined || distance === undefined
        ? undefined
        : { from: today + distance, to: today + distance };
    },
  },
  {
    grain: 'clock',
    // The look ahead is for speed: looking back at every word takes ten times as long as all other rules.
    pattern: String.raw`(?=[fshMVNA])(?<=(?:^| )(?:am|Am|in der|In der|gegen|Gegen|bis zum|seit dem|vom|bis in den) )(?:(?:frühen|späten|heutigen) )?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|Vorabend)(?! (?:des|der|zum|zu|auf|vor|nach|danach|zuvor|dieses) )`,
    resolve: (_, { today }) => (today === undefined ? undefined : { from: today, to: today }),
  },
];
