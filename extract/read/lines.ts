/** Longer than any article; more is no text but a mistake, and would not fit into memory. */
export const longestLine = 20_000_000; // UTF-16 units

/**
 * The lines of a stream of UTF-8 bytes, without their line breaks; undefined stands for a line that is too long. Only
 * `\n` and `\r\n` end a line: JSON may hold U+2028 as it is, at which Node's `readline` would split.
 */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let line = emptyLine;
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    line = append(line, first);
    for (const next of rest) {
      yield textOf(line);
      line = append(emptyLine, next);
    }
  }
  line = append(line, decoder.decode());
  if (line.length > 0) yield textOf(line);
}

interface Line {
  readonly pieces: readonly string[];
  readonly length: number;
}

const emptyLine: Line = { pieces: [], length: 0 };

function append({ pieces, length }: Line, piece: string): Line {
  const longer = length + piece.length;
  return { pieces: longer > longestLine ? [] : [...pieces, piece], length: longer };
}

function textOf({ pieces, length }: Line): string | undefined {
  if (length > longestLine) return undefined;
  const text = pieces.join('');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}
