const LONGEST = 30;

/** A name short enough to stand beside a node, cut between words where possible. */
export function shorten(name: string, longest = LONGEST): string {
  const text = name.replaceAll(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longest / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
