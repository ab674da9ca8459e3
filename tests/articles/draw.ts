import { readFileSync } from 'node:fs';
import { parseTriple, type Triple } from '../../extract/triple.ts';

/**
 * Draws triples to judge by hand, the same ones each time: `draw.ts TRIPLES NUMBER SEED` writes a table to standard
 * output, in the order of the articles, with empty columns for verdict and reason.
 */
const [path = '', number = '100', seed = '1'] = process.argv.slice(2);
const random = mulberry(Number(seed));
const pool = readFileSync(path, 'utf8').trimEnd().split('\n').map(parseTriple);
const drawn: Triple[] = [];
while (drawn.length < Number(number) && pool.length > 0)
  drawn.push(...pool.splice(Math.floor(random() * pool.length), 1));
drawn.sort((a, b) =>
  a.document.id === b.document.id
    ? a.sentence.start - b.sentence.start
    : a.document.id.localeCompare(b.document.id),
);
console.log(
  'document\tsentence\tsubject\trelation\tobject\tstanding\tconfidence\trule\tverdict\treason',
);
for (const triple of drawn) console.log(toRow(triple));

function toRow(triple: Triple): string {
  const { document, sentence, subject, relation, object, confidence, rule } = triple;
  const standing = [
    triple.negated ? 'negated' : '',
    triple.modality,
    triple.attribution ? `says ${triple.attribution.entity}` : '',
    triple.time ? `time ${triple.time.text} ${triple.time.from ?? ''}…${triple.time.to ?? ''}` : '',
    triple.place ? `place ${triple.place.text}` : '',
    ...(triple.adjuncts ?? []).map(({ text }) => `besides ${text}`),
  ];
  const cells = [
    document.id,
    sentence.text,
    toCell(subject),
    relation.lemma,
    toCell(object),
    standing.filter(Boolean).join(', '),
    confidence,
    rule,
    '',
    '',
  ];
  return cells.map((cell) => String(cell).replaceAll(/\s+/g, ' ')).join('\t');
}

function toCell(argument: Triple['subject']): string {
  if (!argument) return '∅';
  return argument.text === argument.entity
    ? argument.text
    : `${argument.text} = ${argument.entity}`;
}

/** A small generator of random numbers from 0 to 1 (mulberry32). */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
