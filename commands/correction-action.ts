import { entityTypes } from '../extract/entity/mention.ts';
import { InputError } from '../extract/input-error.ts';
import type { Correction, MentionReference } from '../graph/corrections/correction.ts';
import { suggest } from './suggestion.ts';
import { needOneOf } from './values.ts';

const actions: Readonly<Record<string, (words: readonly string[]) => Correction>> = {
  merge: (words) => {
    if (words.length < 2) throw new InputError('merge needs two entities or more');
    return { do: 'merge', entities: words };
  },
  split: ([entity, name, ...mentions]) => {
    if (entity === undefined || name === undefined || mentions.length === 0)
      throw new InputError('split needs ENTITY NAME DOCUMENT …');
    return { do: 'split', entity, name, mentions: mentions.map(parseMention) };
  },
  rename: (words) => {
    const [entity, name] = needTwo('rename needs ENTITY NAME', words);
    return { do: 'rename', entity, name };
  },
  retype: (words) => {
    const [entity, type] = needTwo('retype needs ENTITY TYPE', words);
    return { do: 'retype', entity, type: needOneOf('TYPE', type, entityTypes) };
  },
  drop: ([triple, ...others]) => {
    if (triple === undefined || others.length > 0) throw new InputError('drop needs TRIPLE-ID');
    return { do: 'drop', triple };
  },
};

/**
 * The correction that was typed: `merge 'Robert Habeck' Habeck`.
 * @throws InputError when the action is unknown or lacks a word
 */
export function parseCorrection(action: string, words: readonly string[]): Correction {
  const parse = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (parse === undefined)
    throw new InputError(`unknown action: ${action}${suggest(action, Object.keys(actions))}`);
  return parse(words);
}

/** The correction with ids in the place of names: a name may come to mean something else. */
export function withIds(correction: Correction, idOf: (name: string) => string): Correction {
  if (correction.do === 'drop') return correction;
  if (correction.do === 'merge') return { ...correction, entities: correction.entities.map(idOf) };
  return { ...correction, entity: idOf(correction.entity) };
}

/** `DOCUMENT:START` is one mention, `DOCUMENT` all of an article. */
function parseMention(text: string): MentionReference {
  const place = /^(.+):(\d+)$/.exec(text);
  return place === null
    ? { document: text }
    : { document: place[1] ?? '', start: Number(place[2]) };
}

function needTwo(message: string, words: readonly string[]): readonly [string, string] {
  const [first, second, ...others] = words;
  if (first === undefined || second === undefined || others.length > 0)
    throw new InputError(message);
  return [first, second];
}
