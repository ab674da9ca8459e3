/** What may stand as a relationship type in a query; nothing else ever reaches one unescaped. */
const PATTERN = /^\p{Lu}[\p{Lu}\p{Nd}_]{0,63}$/u;

/**
 * The relationship type of a relation: `sich einigen auf` → `SICH_EINIGEN_AUF`, denied `NICHT_SICH_EINIGEN_AUF`;
 * `REL` and `NICHT_REL` for what cannot be written so.
 */
export function toRelationshipType(lemma: string, negated: boolean): string {
  const prefix = negated ? 'NICHT_' : '';
  const name = lemma
    .normalize('NFC')
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/gu, '_');
  const type = prefix + name;
  return PATTERN.test(name) && PATTERN.test(type) ? type : `${prefix}REL`;
}

/** An identifier in backticks, ready for a query; throws unless it is one of ours. */
export function quoteType(type: string): string {
  if (!PATTERN.test(type)) throw new Error(`unsafe relationship type: ${type}`);
  return `\`${type}\``;
}
