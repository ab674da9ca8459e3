import type { Rule } from './unit.ts';

const TIME = String.raw`(?:\d{1,2}(?:[.:]\d{2}(?::\d{2})?)?|(?:halb )?(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf))`;
const DAYTIME = '(?:morgens|vormittags|mittags|nachmittags|abends|nachts|früh)';
const ABOUT = String.raw`(?:um|gegen|ab|bis|seit|nach|vor|von|kurz nach|kurz vor|etwa um|Punkt)`;

/** Times of day: `um 14.30 Uhr`, `zwischen 17 und 23 Uhr`, `gegen Mitternacht`, `10:53 Uhr`. They need a day beside them. */
export const clock: readonly Rule[] = [
  String.raw`(?:zwischen|von) (?:etwa )?${TIME}(?: Uhr)? (?:und|bis) (?:etwa )?${TIME} Uhr`,
  String.raw`(?:${ABOUT} )?(?:etwa )?${TIME} (?:Uhr|h)(?: (?:bis|–|-) ${TIME} Uhr)?(?: \d{1,2}(?!\d))?(?: (?:morgens|vormittags|mittags|nachmittags|abends|nachts|Ortszeit|MEZ|MESZ|früh)| \( (?:Ortszeit|MEZ|MESZ) \))*`,
  String.raw`\d{1,2}[:.]\d{2}(?=$)`,
  String.raw`(?:um|gegen|bis|ab|kurz (?:vor|nach)|nach|vor) Mitternacht|von Mitternacht an`,
  String.raw`${DAYTIME} (?:um|gegen|ab|bis) ${TIME}(?! Uhr)`,
  'morgens|vormittags|mittags|nachmittags|abends|nachts|frühmorgens',
].map((pattern): Rule => ({ grain: 'clock', pattern, resolve: () => undefined }));
