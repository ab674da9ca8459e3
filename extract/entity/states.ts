import { firstKey, firstWord, inflectionKey } from './name-key.ts';
import { statesTable } from './states-table.ts';

/** A state with everything the language calls it by. */
export interface State {
  /** Canonical name: the short one in use, `Russland`. */
  readonly name: string;
  /** As UD spells it; plural states have none. */
  readonly gender: 'Masc' | 'Fem' | 'Neut' | undefined;
  readonly adjectives: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Long names and variants, without the canonical one. */
  readonly aliases: readonly string[];
}

const genders: Readonly<Record<string, State['gender']>> = { n: 'Neut', f: 'Fem', m: 'Masc' };

/** All states of the shipped table. */
export const states: readonly State[] = statesTable.trim().split('\n').map(parseState);

const byName = indexBy((state) => [state.name, ...state.aliases].map(inflectionKey));
const byAdjective = indexBy((state) => state.adjectives);
const byDemonym = indexBy((state) => state.demonyms.flatMap((demonym) => demonymForms(demonym)));
const byCapital = indexBy((state) => state.capitals);

/** The state that a name means, in whatever case and with whatever title: *Russlands*, *Vereinigten Staaten*, *Republik Niger*. */
export function stateNamed(name: string): State | undefined {
  const key = inflectionKey(name);
  return (
    byName.get(key) ??
    (key.length > 4 && /[sn]$/.test(key) ? byName.get(key.slice(0, -1)) : undefined) ??
    byName.get(key.replace(constitution, '')) ??
    stateOfAdjective(
      /^(.+ische?)r? (?:Arabischen? )?(?:Republik|Königreichs?|Föderation|Eidgenossenschaft)$/.exec(
        name,
      )?.[1] ?? '',
    )
  );
}

/** May the name of a state begin with the word and go on: *Vereinigte*, *Republik*, *Russische*? */
export function beginsState(word: string): boolean {
  const key = firstKey(word);
  return firstWords.has(key) || key.endsWith('isch') || constitution.test(`${key} d x`);
}

const firstWords = new Set([...byName.keys()].filter((key) => key.includes(' ')).map(firstWord));

const constitution =
  /^(?:[a-z]+(?:isch|al|ativ|igt|ent) )*(?:republik|konigreich|furstentum|grossherzogtum|herzogtum|stat|inselstat|sultanat|emirat|scheichtum|volksrepublik|bundesrepublik) (?:d |der )?/;

/** *russische*, *russischen* → Russland; also *Schweizer*. undefined for any other word. */
export function stateOfAdjective(word: string): State | undefined {
  if (!/isch|deutsch|Schweizer/.test(word)) return undefined;
  const stem = word.replace(/(?:e|en|em|er|es)$/, '');
  return byAdjective.get(word) ?? byAdjective.get(stem) ?? byAdjective.get(decapitalised(stem));
}

/** *Russen*, *Ukrainerin* → the state whose people they are. */
export function stateOfDemonym(lemma: string): State | undefined {
  return byDemonym.get(lemma);
}

/** *Moskau* → Russland: the capital that news names when they mean the government. */
export function stateOfCapital(name: string): State | undefined {
  return byCapital.get(name) ?? byCapital.get(name.replace(/s$/, ''));
}

/** The first part of a compound: *US* in *US-Außenminister*, *Ukraine* in *Ukraine-Krieg*. */
export function stateOfPrefix(prefix: string): State | undefined {
  return byName.get(inflectionKey(prefix)) ?? byAdjective.get(decapitalised(prefix));
}

function parseState(row: string): State {
  const [name = '', gender, adjectives, demonyms, capitals, aliases] = row.split('|');
  return {
    name,
    gender: genders[gender ?? ''],
    adjectives: list(adjectives),
    demonyms: list(demonyms),
    capitals: list(capitals),
    aliases: list(aliases),
  };
}

function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' || cell === '-' ? [] : cell.split(',');
}

function indexBy(keys: (state: State) => readonly string[]): Map<string, State> {
  const index = new Map<string, State>();
  for (const state of states) for (const key of keys(state)) index.set(key, state);
  return index;
}

function demonymForms(demonym: string): string[] {
  const stem = demonym.replace(/e$/, '');
  return [demonym, `${demonym}n`, `${stem}in`, `${stem}innen`, `${demonym}s`];
}

function decapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
