import type { Analysis } from '../extract/index.ts';
import type { Explanation } from '../extract/facts/explain.ts';
import type { Node, Tree } from '../extract/parser/tree.ts';
import type { Triple, TripleArgument } from '../extract/triple.ts';

/** An analysis as text: sentence by sentence the tree, the clauses, the triples and what was rejected. */
export function formatExplanation({ trees, triples }: Analysis, explanation: Explanation): string {
  return trees
    .map((tree, sentence) => {
      const { start, end, text } = tree.sentence;
      return [
        text,
        ...tree.nodes.map((node) => `  ${wordLine(node, tree)}`),
        ...section('clauses', clauseLines(sentence, explanation)),
        ...section(
          'triples',
          triples
            .filter((triple) => triple.sentence.start === start && triple.sentence.end === end)
            .map(tripleLine),
        ),
        ...section('rejected', rejectionLines(sentence, explanation)),
        '',
      ].join('\n');
    })
    .join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

/** `2 traf  VERB  root` · `1 Lawrow  PROPN  nsubj ← traf  PER` */
function wordLine({ index, form, upos, deprel, head, name, lemma }: Node, tree: Tree): string {
  const parent = tree.nodes[head];
  const relation = parent === undefined ? deprel : `${deprel} ← ${parent.form}`;
  const columns = [
    String(index + 1).padStart(3),
    form.padEnd(22),
    lemma.padEnd(18),
    upos.padEnd(6),
  ];
  return [...columns, relation, name?.type ?? ''].join(' ').trimEnd();
}

function clauseLines(sentence: number, { readings }: Explanation): string[] {
  const reading = readings.find((each) => each.sentence === sentence);
  if (reading === undefined) return [];
  const formOf = (head: number): string => reading.tree.nodes[head]?.form ?? '';
  return reading.clauses.map(({ head, link, verb, subjects, complements }) => {
    const roles = complements.map(({ role, preposition, heads }) =>
      [role, preposition, heads.map(formOf).join(', ')].filter(Boolean).join(' '),
    );
    const subject =
      subjects.length === 0 ? 'no subject' : `subject ${subjects.map(formOf).join(', ')}`;
    return [`${link}: ${verb.lemma}`, subject, ...roles].join(' · ') + ` (${formOf(head)})`;
  });
}

function tripleLine(triple: Triple): string {
  const { subject, relation, object, negated, modality, attribution, time, place, adjuncts } =
    triple;
  const standing = [
    negated ? 'negated' : '',
    modality === 'asserted' ? '' : modality,
    attribution === null ? '' : `says ${attribution.entity}`,
    time === null
      ? ''
      : `time ${time.text}${time.from === null ? '' : ` [${time.from}…${time.to ?? ''}]`}`,
    place === null ? '' : `place ${place.entity}`,
    ...(adjuncts ?? []).map(({ text }) => `besides ${text}`),
    `rule ${triple.rule}`,
    `confidence ${triple.confidence}`,
  ];
  const ends = `${nameOf(subject)} – ${relation.lemma} – ${nameOf(object)}`;
  return `${ends}  (${standing.filter(Boolean).join(', ')})`;
}

function nameOf(end: TripleArgument | null): string {
  return end === null ? '∅' : `${end.entity} [${end.type}]`;
}

function rejectionLines(sentence: number, { rejected }: Explanation): string[] {
  return rejected
    .filter((rejection) => rejection.sentence === sentence)
    .map(({ text, rule, reason }) => `${text}: ${reason} (rule ${rule})`);
}
