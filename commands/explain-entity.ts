import { InputError } from '../extract/input-error.ts';
import type { Triple } from '../extract/triple.ts';
import { correctTriples } from '../graph/corrections/correct-triples.ts';
import { mergeEntities } from '../graph/merge.ts';
import type { EntityMerge, MergedEntity } from '../graph/merge/merged-entity.ts';
import { compareText } from '../graph/order.ts';
import { defineCommand } from './command.ts';
import { readCorrections } from './corrections-file.ts';
import { reasonOf, type TextMention } from './mention-reason.ts';
import { missingEntity } from './missing-entity.ts';
import { writeOutput } from './output.ts';
import { readTriples } from './read-triples.ts';

export const command = defineCommand({
  help: `
Tells why mentions are one thing: its names, the reason in each article, and the sentences.

Usage: satzgraph explain-entity NAME TRIPLES

  NAME              any of its names, or its id
  TRIPLES           triples.jsonl as written by extract; its corrections are applied

Examples:
  satzgraph explain-entity Blinken triples.jsonl`,
  options: { 'keep-going': { type: 'boolean' } },
  async run(values, [name, file, ...others]) {
    if (name === undefined || file === undefined || others.length > 0)
      throw new InputError('NAME and TRIPLES are needed; --help shows examples');
    const corrections = await readCorrections(file);
    const triples = [...correctTriples(await readTriples(file, values), corrections)];
    const merge = mergeEntities(triples, { corrections });
    const entities = merge.explain(name);
    if (entities.length === 0) throw missingEntity(name, file, merge);
    await writeOutput(
      '-',
      entities.map((entity) => formatEntity(entity, mentionsOf(entity, triples, merge))),
    );
  },
});

function formatEntity(entity: MergedEntity, mentions: readonly TextMention[]): string {
  const { id, name, type, aliases, standsFor, evidence } = entity;
  return [
    `${name} (${type})`,
    `  id           ${id}`,
    `  also called  ${aliases.join(', ') || '–'}`,
    ...(standsFor === undefined ? [] : [`  stands for   ${standsFor}`]),
    '  one thing because',
    ...evidence.map(({ document, name: local, reason }) => `    ${document}: ${local} – ${reason}`),
    '  mentions in facts',
    ...mentions.map((mention, index) => {
      const { document, text, sentence } = mention;
      const before = mentions.slice(0, index).filter((other) => other.document === document);
      return `    ${document}: „${text}“ (${reasonOf(mention, before)}) – ${sentence}`;
    }),
    '',
  ].join('\n');
}

/** The phrases of facts that mean the thing, each once, in reading order. */
function mentionsOf(
  entity: MergedEntity,
  triples: readonly Triple[],
  merge: EntityMerge,
): TextMention[] {
  const mentions = new Map<string, TextMention>();
  for (const { document, sentence, subject, object } of triples)
    for (const end of [subject, object])
      if (end !== null && merge.entityOf(end, document.id).id === entity.id)
        mentions.set(`${document.id}:${end.start}:${end.end}`, {
          document: document.id,
          start: end.start,
          text: oneLine(end.text),
          name: end.entity,
          sentence: oneLine(sentence.text),
          why: end.why,
        });
  const wordings = new Set([...mentions.values()].map(wordingOf));
  for (const mention of besides(entity, triples, merge))
    if (!wordings.has(wordingOf(mention))) mentions.set(wordingOf(mention), mention);
  return [...mentions.values()].toSorted(
    (a, b) => compareText(a.document, b.document) || a.start - b.start,
  );
}

function wordingOf({ document, sentence, text }: TextMention): string {
  return `${document}: ${text}: ${sentence}`;
}

/** Where the thing is the place of a fact or its speaker; a triple tells the words, not where they stand. */
function besides(
  entity: MergedEntity,
  triples: readonly Triple[],
  merge: EntityMerge,
): TextMention[] {
  return triples.flatMap(({ document, sentence, place, attribution }) =>
    [
      { ...place, role: 'place of a fact' },
      { ...attribution, role: 'speaker' },
    ].flatMap(({ text = '', entity: name = '', role }) =>
      merge.maybeEntityNamed(name, document.id)?.id === entity.id
        ? {
            document: document.id,
            start: sentence.start + Math.max(0, sentence.text.indexOf(text)),
            text: oneLine(text),
            name,
            role,
            sentence: oneLine(sentence.text),
          }
        : [],
    ),
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
