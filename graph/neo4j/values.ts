import neo4j from 'neo4j-driver';

/** What JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * A value of Neo4j as plain JSON: nodes as `{id, labels, properties}`, relationships as
 * `{id, type, start, end, properties}`, paths as their nodes and relationships, times as ISO text, integers beyond
 * 2^53 as text.
 */
export function toJsonValue(value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (ArrayBuffer.isView(value)) return [...new Int8Array(value.buffer)];
  return toJsonObject(value);
}

function toJsonObject(value: object): JsonValue {
  if (neo4j.isNode(value)) {
    const { elementId: id, labels, properties } = value;
    return { id, labels, properties: toJsonValue(properties) };
  }
  if (neo4j.isRelationship(value)) {
    const { elementId: id, type, startNodeElementId, endNodeElementId, properties } = value;
    return {
      id,
      type,
      start: startNodeElementId,
      end: endNodeElementId,
      properties: toJsonValue(properties),
    };
  }
  if (neo4j.isPath(value))
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(toJsonValue),
      relationships: value.segments.map(({ relationship }) => toJsonValue(relationship)),
    };
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value;
    return { srid: toJsonValue(srid), x, y, z: toJsonValue(z) };
  }
  if (neo4j.isDuration(value)) return value.toString().replace(/T$/u, '');
  if (isTemporal(value)) return value.toString();
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toJsonValue(entry)]));
}

function isTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isTime(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isLocalDateTime(value)
  );
}
