/**
 * Lets a pattern be asked with which words its matches can begin, so that it is not tried at every word of a text: each word is asked
 * about once. Says yes too often rather than too seldom.
 */
export function firstWordOf(pattern: string): (word: string) => boolean {
  const whole = new RegExp(`^(?:${withoutLookarounds(pattern)})$`, 'u');
  const cut = new RegExp(`^(?:${cutAnywhere(pattern)})$`, 'u');
  return (word) => whole.test(word) || cut.test(`${word} `);
}

/** Atoms of a pattern that read a character or more, parentheses, and what says how often. */
const PIECES =
  /\\p\{\w+\}|\\.|\[(?:\\.|[^\]])*\]|\(\?<?[=!]|\(\?:|\(\?<\w+>|[()|]|[?*+]|\{\d+(?:,\d*)?\}| |[^\\[\](){}|?*+ ]+(?![?*+{])|[^\\[\](){}|?*+]/gu;

/** The pattern for a text that may end at any place of a match: every piece may be the end of the text instead. */
function cutAnywhere(pattern: string): string {
  return piecesOf(pattern)
    .map((piece) => (/^(?:\(\?:|[()|?*+]|\{\d)/.test(piece) ? piece : `(?:${piece}|$)`))
    .join('');
}

function withoutLookarounds(pattern: string): string {
  return piecesOf(pattern).join('');
}

/** The pieces but for lookarounds and edges, names of groups left out. */
function piecesOf(pattern: string): string[] {
  const pieces: string[] = [];
  let depth = 0; // within a lookaround: how many parentheses are open
  for (const [piece] of pattern.matchAll(PIECES)) {
    if (depth > 0) {
      if (piece.startsWith('(')) depth++;
      else if (piece === ')') depth--;
    } else if (/^\(\?<?[=!]$/.test(piece)) depth = 1;
    else if (piece !== '^' && piece !== '$' && piece !== '\\b')
      pieces.push(/^\(\?<\w/.test(piece) || piece === '(' ? '(?:' : piece);
  }
  return pieces;
}
