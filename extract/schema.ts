/** The words of JSON Schema that our schemas use. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/**
 * What is wrong with a value, as one line: `subject.start: must be integer`; undefined when nothing is. Written here
 * because validators from packages compile code at run time, which a page with a strict policy forbids.
 */
export function maybeProblem(value: unknown, schema: Schema): string | undefined {
  return check(value, schema, { root: schema, path: '' });
}

interface Place {
  readonly root: Schema;
  readonly path: string;
}

function check(value: unknown, schema: Schema, place: Place): string | undefined {
  if (schema.$ref !== undefined) return check(value, resolve(schema.$ref, place.root), place);
  return (
    checkType(value, schema, place) ??
    checkRange(value, schema, place) ??
    (Array.isArray(value)
      ? checkItems(value, schema, place)
      : checkProperties(value, schema, place))
  );
}

/** `#/$defs/offset` is the only form. */
function resolve(reference: string, root: Schema): Schema {
  const found = root.$defs?.[reference.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`unknown reference: ${reference}`);
  return found;
}

function checkType(value: unknown, schema: Schema, place: Place): string | undefined {
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return told(place, `must be one of ${schema.enum.join(', ')}`);
  if (schema.type === undefined) return undefined;
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types.some((type) => hasType(value, type))) return undefined;
  return told(place, `must be ${types.join(' or ')}`);
}

function hasType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function checkRange(value: unknown, schema: Schema, place: Place): string | undefined {
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? -Infinity))
      return told(place, `must be at least ${schema.minimum}`);
    if (value > (schema.maximum ?? Infinity))
      return told(place, `must be at most ${schema.maximum}`);
  }
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0))
    return told(place, 'must not be empty');
  return undefined;
}

function checkItems(value: readonly unknown[], schema: Schema, place: Place): string | undefined {
  if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity))
    return told(place, `has ${value.length} items`);
  const { items } = schema;
  if (items === undefined) return undefined;
  return firstProblem(value.entries(), ([index, item]) =>
    check(item, items, { ...place, path: `${place.path}[${index}]` }),
  );
}

function checkProperties(value: unknown, schema: Schema, place: Place): string | undefined {
  if (!isObject(value)) return undefined;
  const pathOf = (name: string): string => (place.path === '' ? name : `${place.path}.${name}`);
  const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return told({ ...place, path: pathOf(missing) }, 'missing');
  return firstProblem(Object.entries(schema.properties ?? {}), ([name, each]) =>
    Object.hasOwn(value, name)
      ? check(value[name], each, { ...place, path: pathOf(name) })
      : undefined,
  );
}

function firstProblem<T>(
  items: Iterable<T>,
  find: (item: T) => string | undefined,
): string | undefined {
  for (const item of items) {
    const problem = find(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function told(place: Place, problem: string): string {
  return place.path === '' ? problem : `${place.path}: ${problem}`;
}
