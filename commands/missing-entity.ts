import { InputError } from '../extract/input-error.ts';
import type { EntityMerge } from '../graph/merge/merged-entity.ts';

const hinted = 5;

/** Nothing has that name; the hint is what has it as a part of its name. */
export function missingEntity(name: string, file: string, merge: EntityMerge): InputError {
  const part = name.toLowerCase();
  const similar = merge
    .entities()
    .filter((entity) => !entity.phrase && entity.name.toLowerCase().includes(part))
    .slice(0, hinted)
    .map((entity) => entity.name);
  const hint = similar.length === 0 ? '' : ` (perhaps: ${similar.join(', ')})`;
  return new InputError(`nothing is called so in ${file}: ${name}${hint}`);
}
