import { isFirstName } from './first-names.ts';
import { letterDistance, nameKey, soundKey } from './name-key.ts';
import { isPetName, isSameNickname } from './nicknames.ts';

/** Can two rows of first names be one person's: *Hans-Peter* and *H.-P.*, *Joe* and *Joseph*? Folded; double names are one. */
export function areCompatibleGiven(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  if (joined(a) === joined(b) || isSameNickname(a.join(' '), b.join(' '))) return true;
  if (isDouble(a) || isDouble(b)) return compatibleDouble(partsOf(a), partsOf(b));
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (isPart(long, short)) return true;
  return (
    isSameGiven(long[0] ?? '', short[0] ?? '') && compatibleMiddle(long.slice(1), short.slice(1))
  );
}

function joined(given: readonly string[]): string {
  return given.join('').replaceAll(' ', '');
}

/** *Hans-Peter* */
function isDouble(given: readonly string[]): boolean {
  return given.some((name) => name.includes(' '));
}

function partsOf(given: readonly string[]): string[] {
  return given.flatMap((name) => name.split(' '));
}

/** *Hans-Peter* is *Hans Peter*, *H.-P.*, *H. P.* and *Hans-P.*, and may be called *Peter*; *Hans* is another. */
function compatibleDouble(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length)
    return long.every((part, i) => isSameGiven(part, short[i] ?? ''));
  const [only = ''] = short;
  if (long.length === 2 && long.every((part) => part.length === 1))
    return isWrittenTogether(only, long.join(' '));
  if (short.length > 1)
    return isSameGiven(long[0] ?? '', only) && isSameGiven(long[1] ?? '', short[1] ?? '');
  if (only.length === 1) return long[0]?.startsWith(only) === true;
  return long[1] === only || (long[0] === only && !opensDoubles.has(only));
}

/** First halves of many double names, so that *Hans* is not *Hans-Peter*, nor *Jean* *Jean-Luc*; *Laurent* is *Laurent-Désiré*. */
const opensDoubles: ReadonlySet<string> = new Set(
  `hans karl carl heinz klaus claus ernst wolf fritz franz johann johannes georg peter paul kurt jan jens kai kay lars max otto friedrich
  wilhelm willi gerd gert dieter rolf ralf uwe horst herbert josef jorg jurgen bernd gunther gunter heiner hermann heinrich joachim
  anna anne ann eva marie maria lisa rosa ute heide ulrike luise karin annette sophie hanna christa ingrid inge rose lea lena mia ella
  emma lara julia laura clara katharina jean pierre marc louis yves jose juan luis miguel kim min hyun ji seung young jong`
    .split(/\s+/)
    .map(nameKey),
);

/** *Tayyip* of *Recep Tayyip*: the name in use is not always the first; initials do not count. */
function isPart(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length === 1 &&
    long.length > 1 &&
    (short[0]?.length ?? 0) > 1 &&
    long.some((name) => name.length > 1 && isSameButForSound(name, short[0] ?? ''))
  );
}

function isSameButForSound(a: string, b: string): boolean {
  return a === b || soundKey(a) === soundKey(b);
}

/** Middle names may be missing, but must not contradict: *George W.* and *George H. W.* are two. */
function compatibleMiddle(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.every((name) => name.length > 1 && long.includes(name))) return true;
  return a.length === b.length && a.every((word, i) => isSameGiven(word, b[i] ?? ''));
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b || soundKey(a) === soundKey(b) || isSameNickname(a, b)) return true;
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return true;
  if (isPetNameOf(a, b) || isPetNameOf(b, a)) return true;
  if (isInitials(a) || isInitials(b))
    return initialsOf(a) === initialsOf(b) || isWrittenTogether(a, b) || isWrittenTogether(b, a);
  return isSlip(a, b) || isSameSkeleton(a, b);
}

/** *Marie* and *Mariella* are two, for many bear the short one on its own. */
function isPetNameOf(short: string, given: string): boolean {
  return !isKnown(short) && isPetName(short, given);
}

/** *J.*, *H.-P.* */
function isInitials(given: string): boolean {
  return given.split(' ').every((part) => part.length === 1);
}

/** *Fr.*, *Joh.*: first names that are cut by custom. */
function isAbbreviation(short: string, given: string): boolean {
  return abbreviations.has(short) && given.startsWith(short);
}

const abbreviations: ReadonlySet<string> = new Set(
  'fr chr th ph st joh jos wilh friedr alb aug matth seb'.split(' '),
);

/** *Karlheinz* is *K.-H.* */
function isWrittenTogether(given: string, initials: string): boolean {
  const [first = '', second, third] = initials.split(' ');
  if (second === undefined || third !== undefined || given.includes(' ')) return false;
  return given.startsWith(first) && given.slice(3, -3).includes(second);
}

function initialsOf(given: string): string {
  return given
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
}

/** One letter differs inside, and not both are names of their own (*Karin*, *Katrin*). */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return letterDistance(a, b, 1) <= 1 && !(isKnown(a) && isKnown(b));
}

function isKnown(folded: string): boolean {
  return isFirstName(capitalised(folded));
}

function capitalised(folded: string): string {
  return folded.charAt(0).toUpperCase() + folded.slice(1);
}

/** *Aljaksandr* and *Alexander*: four consonants and more that agree, whatever the vowels. */
function isSameSkeleton(a: string, b: string): boolean {
  const [first, second] = [skeleton(a), skeleton(b)];
  return first.length >= 4 && first === second && /[aeo]$/.test(a) === /[aeo]$/.test(b);
}

function skeleton(given: string): string {
  return soundKey(given).replace(/[aeiou ]/g, '');
}
