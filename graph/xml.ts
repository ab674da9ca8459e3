/** Everything that XML 1.0 cannot hold in any spelling: control characters, half surrogate pairs, U+FFFE, U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand between tags and between double quotes; line breaks and tabs survive both. */
export function toXmlText(text: string): string {
  return toXmlCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}

/** `  key="value"` for each attribute that has a value. */
export function toXmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${toXmlText(value)}"`)
    .join('');
}

/** A function that gives each key an id fit for XML, and two different keys never the same. */
export function createXmlIds(): (key: string) => string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  return (key) => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const clean = toXmlCharacters(key);
    let id = clean;
    for (let copy = 2; taken.has(id); copy++) id = `${clean}~${copy}`;
    ids.set(key, id);
    taken.add(id);
    return id;
  };
}

/** Removes what XML forbids. */
function toXmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, '');
}
