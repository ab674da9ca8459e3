/** Numbers of rows of the tables of hashed words, affixes and shapes. */
export interface TableSizes {
  readonly words: number;
  readonly affixes: number;
  readonly shapes: number;
}

/** Two rows of the word, six of its affixes, one of its shape; `train/hashing.py` computes the same. (9) */
export function rowsOf(form: string, { words, affixes, shapes }: TableSizes): number[] {
  const written = form.normalize('NFC');
  const letters = [...written.toLowerCase()];
  const lower = letters.join('');
  const pieces = [
    letters.slice(0, 1),
    letters.slice(0, 3),
    ...[2, 3, 4, 5].map((length) => letters.slice(-length)),
  ];
  return [
    rowOf(lower, 1, words),
    rowOf(lower, 2, words),
    ...pieces.map((piece, index) => rowOf(piece.join(''), 3 + index, affixes)),
    rowOf(shapeOf(written), 9, shapes),
  ];
}

/** Row 0 stands for words that were hidden in training. */
function rowOf(text: string, seed: number, rows: number): number {
  return 1 + (hash32(text, seed) % (rows - 1));
}

/** FNV-1a over UTF-16 code units, then the finaliser of MurmurHash 3. */
export function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** `Covid-19` → `Xxx-dd`: runs of one class are cut to two. */
export function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of form) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() === character ? character : 'x';
}
