"""Fine-tunes multilingual BERT on names and lets it label sentences with the probabilities of all tags.

`python teacher.py BERT OUT.npz`: BERT is the folder with `assets/vocab.txt` and `variables/`; OUT has the probabilities for each
word, in 255ths.
"""

import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import BertWordPieceTokenizer
from torch import Tensor

import labelled
import names
import tf_checkpoint
import trees
import written
from encode import ALL_NAMES
from loss import set_loss
from sentence import Sentence
from settings import NAMES
from spans import spans_of
from teacher_model import Teacher

PIECES_PER_BATCH, LAYERS, LONGEST, WRITTEN, PARLIAMENT = 1800, 12, 200, 10_000, 1500


def main() -> None:
    folder, out = map(Path, sys.argv[1:])
    torch.manual_seed(1)
    near, far = names.news() + names.pud(), names.other_corpora()
    first = near + random.Random(2).sample(written.sentences(), WRITTEN) + far["ler"][::40] + far["mobie"][::30]
    marked = labelled.sentences()
    unlabelled = marked + written.sentences() + parliament()
    pieces = Pieces(folder / "assets/vocab.txt", first + names.kept_out_germeval() + unlabelled)
    model = Teacher(tf_checkpoint.read_tensors(folder / "variables"), pieces.kept, LAYERS)
    train(model, pieces, first, rate=5e-5)
    train(model, pieces, near + marked, rate=4e-5)
    train(model, pieces, near, rate=3e-5)
    torch.save({"kept": pieces.kept, "weights": model.state_dict()}, out.with_suffix(".pt"))
    label(model, pieces, unlabelled, out)


def parliament() -> list[Sentence]:
    return [s for s in trees.silver() if s.id.startswith("bundestag")][:PARLIAMENT]


class Pieces:
    """Sentences as pieces of the tokenizer, numbered anew so that only those in use need vectors."""

    def __init__(self, vocabulary: Path, sentences: list[Sentence]):
        self.tokenizer = BertWordPieceTokenizer(str(vocabulary), lowercase=False, strip_accents=False)
        self.of = {tuple(s.forms): self.encode(s) for s in sentences}
        self.kept = sorted({piece for pieces, _ in self.of.values() for piece in pieces})
        self.number = {piece: n for n, piece in enumerate(self.kept)}

    def encode(self, s: Sentence) -> tuple[list[int], list[int]]:
        """Pieces, and the first one of each word; a word of nothing but unknown marks takes its predecessor's."""
        encoded = self.tokenizer.encode(s.forms, is_pretokenized=True)
        first = [-1] * len(s.forms)
        for position, word in reversed(list(enumerate(encoded.word_ids))):
            if word is not None and position < LONGEST:
                first[word] = position
        for word, position in enumerate(first):
            first[word] = position if position >= 0 else first[word - 1] if word else 0
        return encoded.ids[:LONGEST], first

    def batches(self, sentences: list[Sentence]) -> list[list[Sentence]]:
        """Of like length."""
        groups, longest = [], 0
        for s in sorted(sentences, key=lambda s: len(self.of[tuple(s.forms)][0])):
            longest = len(self.of[tuple(s.forms)][0])
            if not groups or (len(groups[-1]) + 1) * longest > PIECES_PER_BATCH:
                groups.append([])
            groups[-1].append(s)
        return groups

    def tensors(self, group: list[Sentence]) -> tuple[Tensor, Tensor]:
        pieces = [torch.tensor([self.number[p] for p in self.of[tuple(s.forms)][0]]) for s in group]
        first = [torch.tensor(self.of[tuple(s.forms)][1]) for s in group]
        pad = torch.nn.utils.rnn.pad_sequence
        return pad(pieces, batch_first=True, padding_value=-1), pad(first, batch_first=True)


def train(model: Teacher, pieces: Pieces, training: list[Sentence], rate: float) -> None:
    """One epoch, the rate rising and falling."""
    groups = pieces.batches(training)
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=rate, weight_decay=0.01, fused=True)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=len(groups), pct_start=0.1)
    model.train()
    started = time.time()
    for n, group in enumerate(random.Random(1).sample(groups, len(groups))):
        scores = model(*pieces.tensors(group))
        gold = [torch.tensor([bits & ALL_NAMES for bits in s.names]) for s in group]
        allowed = torch.nn.utils.rnn.pad_sequence(gold, batch_first=True, padding_value=ALL_NAMES)
        loss = set_loss(scores, allowed, len(NAMES))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        if n % 50 == 0:
            print(f"batch {n}/{len(groups)} {time.time() - started:.0f} s {loss:.3f}", flush=True)
    print(f"F1 {f1(model, pieces, names.kept_out_germeval()):.2f}", flush=True)


@torch.no_grad()
def predict(model: Teacher, pieces: Pieces, sentences: list[Sentence]) -> dict[tuple[str, ...], Tensor]:
    """Probabilities of the tags of each sentence, by its forms: (words, names)"""
    model.eval()
    found = {}
    for group in pieces.batches(sentences):
        scores = model(*pieces.tensors(group)).softmax(-1)
        found |= {tuple(s.forms): rows[: len(s.forms)] for s, rows in zip(group, scores)}
    return found


def f1(model: Teacher, pieces: Pieces, sentences: list[Sentence]) -> float:
    found = predict(model, pieces, sentences)
    system = [spans_of(found[tuple(s.forms)].argmax(-1).tolist()) for s in sentences]
    gold = [spans_of([bits.bit_length() - 1 for bits in s.names]) for s in sentences]
    hits = sum(len(a & b) for a, b in zip(system, gold))
    return 200 * hits / (sum(map(len, system)) + sum(map(len, gold)))


def label(model: Teacher, pieces: Pieces, sentences: list[Sentence], out: Path) -> None:
    forms = list(dict.fromkeys(tuple(s.forms) for s in sentences))
    rows: list[np.ndarray] = []
    for start in range(0, len(forms), 2000):
        part = [Sentence("", list(f)) for f in forms[start : start + 2000]]
        found = predict(model, pieces, part)
        rows += [(found[tuple(s.forms)] * 255).round().to(torch.uint8).numpy() for s in part]
        print(start, flush=True)
    texts = np.array(["\t".join(f) for f in forms])
    np.savez_compressed(out, forms=texts, lengths=[len(r) for r in rows], probabilities=np.concatenate(rows))


if __name__ == "__main__":
    main()
