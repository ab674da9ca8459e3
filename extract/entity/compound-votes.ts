import type { Tree } from '../parser/tree.ts';

/** Second parts of compounds whose first part is a firm, a club or a party: *Nordlicht-Chefin*, *Hansa-Aktie*, *SPD-Fraktion*. */
const organized =
  /-(?:\p{L}*(?:[Cc]hef|[Cc]hefin|[Kk]onzern|[Vv]orstand|[Aa]ktien?|[Tt]ochter|[Aa]ufsichtsrat|[Mm]itarbeiter|[Ss]precher|[Ss]precherin|[Pp]räsident|[Pp]räsidentin|[Tt]rainer|[Tt]rainerin|[Tt]orwart|[Ss]pieler|[Ss]pielerin|[Ff]ans?|[Mm]anager|[Ff]raktion|[Pp]olitiker|[Pp]olitikerin|[Vv]orsitzende[rn]?|[Aa]bgeordnete[rn]?|[Bb]etriebsrat|[Ww]erke?s?|[Zz]entrale|[Ff]iliale|[Kk]unden?|[Bb]eschäftigten?|[Gg]ruppe|[Hh]olding))$/u;

/** How often each name is the first part of such a compound in an article. */
export function countOrganized(trees: readonly Tree[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { nodes } of trees)
    for (const { form } of nodes) {
      const name = organized.test(form) ? form.slice(0, form.lastIndexOf('-')) : undefined;
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return counts;
}
