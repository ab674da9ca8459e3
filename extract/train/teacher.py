"""Fine-tunes an encoder on names and lets it label silver sentences, news without labels and the written sentences.

`python teacher.py E5.bin TOKENIZER.json OUT.npz`: OUT has the probabilities of all name tags for each word, in 255ths.
"""

import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

import names
import raw_text
import trees
import written
from encode import ALL_NAMES
from loss import set_loss
from sentence import Sentence
from settings import NAMES
from spans import spans_of
from teacher_model import Teacher, read_tensors

PIECES_PER_BATCH, LAYERS, LONGEST, PARLIAMENT = 1500, 8, 200, 6000


def main() -> None:
    weights, tokenizer, out = map(Path, sys.argv[1:])
    torch.manual_seed(1)
    every, near = sample()
    unlabelled = silver() + raw_news() + written.sentences()
    pieces = Pieces(tokenizer, every + names.kept_out_germeval() + unlabelled)
    model = Teacher(read_tensors(weights), pieces.kept, LAYERS)
    train(model, pieces, every, epochs=3, rate=2e-4)
    train(model, pieces, near, epochs=2, rate=1e-4)
    torch.save({"kept": pieces.kept, "weights": model.state_dict()}, out.with_suffix(".pt"))
    label(model, pieces, unlabelled, out)


def sample() -> tuple[list[Sentence], list[Sentence]]:
    """GermEval and PUD with written sentences and some of the corpora further away; GermEval and PUD alone."""
    far, near = names.other_corpora(), names.news() + names.pud()
    return near + far["ler"][::20] + far["mobie"][::16] + far["wikiann"][::8] + written.sentences(), near


def silver() -> list[Sentence]:
    """News and encyclopedia, and some of parliament."""
    found = trees.silver()
    parliament = [s for s in found if s.id.startswith("bundestag")]
    others = [s for s in found if not s.id.startswith("bundestag")]
    return others + random.Random(1).sample(parliament, PARLIAMENT)


def raw_news() -> list[Sentence]:
    """Business and other news of SmartData, sentences of a usual length."""
    found = dict.fromkeys(tuple(words) for words in raw_text.smartdata() if 6 <= len(words) <= 50)
    return [Sentence(f"smartdata-{n}", list(forms)) for n, forms in enumerate(found)]


class Pieces:
    """Sentences as pieces of the tokenizer, numbered anew so that only those in use need vectors."""

    def __init__(self, tokenizer: Path, sentences: list[Sentence]):
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
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


def train(model: Teacher, pieces: Pieces, training: list[Sentence], epochs: int, rate: float) -> None:
    groups = pieces.batches(training)
    optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=epochs * len(groups), pct_start=0.1)
    for epoch in range(1, epochs + 1):
        model.train()
        started = time.time()
        for n, group in enumerate(random.Random(epoch).sample(groups, len(groups))):
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
                print(f"epoch {epoch} batch {n}/{len(groups)} {time.time() - started:.0f} s {loss:.3f}", flush=True)
        print(f"epoch {epoch} F1 {f1(model, pieces, names.kept_out_germeval()):.2f}", flush=True)


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
    rows: list[np.ndarray] = []
    for start in range(0, len(sentences), 2000):
        part = sentences[start : start + 2000]
        found = predict(model, pieces, part)
        rows += [(found[tuple(s.forms)] * 255).round().to(torch.uint8).numpy() for s in part]
        print(start, flush=True)
    forms = np.array(["\t".join(s.forms) for s in sentences])
    np.savez_compressed(out, forms=forms, lengths=[len(r) for r in rows], probabilities=np.concatenate(rows))


if __name__ == "__main__":
    main()
