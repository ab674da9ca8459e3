import type { Sentence, Word } from '../text/sentence.ts';
import { batchesOf, type Window } from './batches.ts';
import { buildTree } from './build-tree.ts';
import { tagLayoutOf } from './decode.ts';
import { createGazetteer } from './gazetteer.ts';
import { Machine } from './machine.ts';
import { loadNetwork } from './network.ts';
import { parseBatch, type ParsedWord, type Parser } from './parse-batch.ts';
import { createPieces } from './pieces.ts';
import { settleParticles } from './settle-particles.ts';
import type { Node, Parse, Tree } from './tree.ts';
import { createVerbLexicon } from './verb-lemma.ts';
import { readWeights } from './weights.ts';
import { windowsOf } from './windows.ts';
import { createRowCache } from './row-cache.ts';

/** Makes the function that parses sentences, from the bytes of a weights file. Throws an InputError if they are broken. */
export async function loadParser(file: Uint8Array): Promise<Parse> {
  const weights = readWeights(file);
  const machine = await Machine.start();
  const parser: Parser = {
    network: loadNetwork(machine, weights),
    labels: weights.labels,
    layout: tagLayoutOf(weights.labels),
    rowsOf: createRowCache(
      weights.sizes,
      createGazetteer(weights.bytes('gazetteer')),
      createPieces(weights.bytes('pieces')),
    ),
    verbs: createVerbLexicon(weights.bytes('verbs')),
  };
  return (sentences) => parse(parser, sentences);
}

function parse(parser: Parser, sentences: readonly Sentence[]): Tree[] {
  const windows = sentences.map(({ words }, sentence) => windowsOfSentence(words, sentence));
  const parsed = new Map<Window, ParsedWord[]>();
  for (const batch of batchesOf(windows.flat()))
    parseBatch(parser, batch).forEach((words, n) => parsed.set(batch[n]!, words));
  return sentences.map((sentence, index) =>
    buildTree(
      sentence,
      settleParticles(
        nodesOf(
          sentence,
          windows[index]!.map((window) => [window.start, parsed.get(window)!]),
        ),
        parser.verbs,
      ),
    ),
  );
}

function windowsOfSentence(words: readonly Word[], sentence: number): Window[] {
  const forms = words.map((word) => word.form);
  return windowsOf(forms).map(([start, end]) => ({
    sentence,
    start,
    forms: forms.slice(start, end),
  }));
}

/** Joins the windows of a sentence: the roots of the later ones hang on the root of the first. */
function nodesOf(
  sentence: Sentence,
  windows: readonly (readonly [start: number, words: ParsedWord[]])[],
): Node[] {
  const top = windows[0]?.[1].findIndex(({ attachment }) => attachment.head < 0) ?? 0;
  return windows.flatMap(([start, words]) =>
    words.map(({ labels, attachment, relation }, n): Node => {
      const index = start + n;
      const { form, token, start: from, end } = sentence.words[index]!;
      const { head, headProbability } = attachment;
      const isJoint = head < 0 && start > 0;
      return {
        form,
        token,
        start: from,
        end,
        index,
        lower: form.toLowerCase(),
        lemma: labels.lemma,
        upos: labels.upos,
        feats: labels.feats,
        head: isJoint ? top : head < 0 ? -1 : start + head,
        deprel: isJoint ? 'parataxis' : relation.deprel,
        headProbability: isJoint ? 0 : headProbability,
        deprelProbability: relation.deprelProbability,
        name: labels.name,
        nameProbability: labels.nameProbability,
      };
    }),
  );
}
