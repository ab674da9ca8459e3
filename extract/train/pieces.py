"""Vectors of pieces of words, so that the network knows of names what an encoder learned from much more text:
`python pieces.py E5.bin TOKENIZER.json OUT.npz`.

1. Every capitalised form of our texts and lists is read by the first layers of multilingual-e5-small, alone, without a sentence.
2. A linear map, learned from forms whose kind of name is known, brings what it says down to a few numbers.
3. Pieces are whole forms and pieces of the encoder's vocabulary; their vectors are fitted so that those of the pieces of a form
   add up to the form's numbers.
"""

import json
import math
import re
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

import gazetteer
import names
import raw_text
import written
from hashing import hash32, normal
from settings import NAMES, Sizes
from teacher_model import Teacher, read_tensors

LAYERS, FORMS, PIECES, LONGEST, MOST = 4, 28_000, 50_000, 20, 6
LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏ'’.\-]+")
KINDS = ["O", "PER", "LOC", "ORG", "OTH"]


@dataclass
class Pieces:
    """Pieces `^Xy` begin a form, `+xy` continue it. Row 0 of the table stands for none."""

    texts: list[str]  # in the order of their hashes

    @cached_property
    def row(self) -> dict[str, int]:
        return {text: n for n, text in enumerate(self.texts, 1)}

    def rows_of(self, form: str) -> list[int]:
        """(MOST,) the longest piece that fits, again and again; nothing for a form in lower case."""
        found = [self.row[piece] for piece in split(normal(form), self.row)]
        return [*found[:MOST], *[0] * (MOST - len(found))]


def split(form: str, known: dict[str, int] | set[str]) -> list[str]:
    """Letters that no piece begins with are passed over."""
    found, start = [], 0
    while start < len(form) and form != form.lower():
        ends = range(min(len(form), start + LONGEST), start, -1)
        pieces = (("+" if start else "^") + form[start:end] for end in ends)
        piece = next((piece for piece in pieces if piece in known), None)
        found += [piece] if piece else []
        start += len(piece) - 1 if piece else 1
    return found


def main() -> None:
    weights, tokenizer, out = map(Path, sys.argv[1:])
    torch.manual_seed(1)
    counts = capitalised_forms(tokenizer)
    forms = sorted(counts)
    said = read_alone(forms, weights, tokenizer)
    wanted = projected(said, forms)
    texts = chosen(forms, counts, tokenizer)
    np.savez(out, texts=texts, vectors=fitted(texts, forms, wanted, counts).numpy())


def capitalised_forms(tokenizer: Path) -> Counter[str]:
    """Forms of raw text that come three times, of lists of names, and of what was written for this project."""
    counts: Counter[str] = Counter()
    for words in raw_text.texts():
        counts.update(words)
    counts = Counter({form: count for form, count in counts.items() if count > 2})
    counts.update(form for s in written.sentences() for form in s.forms)
    counts.update(name for kind in gazetteer.CLASSES for name in gazetteer.names_of(kind))
    counts.update(piece[1:] for piece in encoder_pieces(tokenizer) if piece[0] == "▁")
    return Counter({f: n for f, n in counts.items() if len(f) > 1 and f != f.lower() and LATIN.fullmatch(f)})


def encoder_pieces(tokenizer: Path) -> list[str]:
    return [piece for piece, _ in json.loads(tokenizer.read_text(encoding="utf-8"))["model"]["vocab"]]


@torch.no_grad()
def read_alone(forms: list[str], weights: Path, tokenizer: Path) -> Tensor:
    """(forms, width) the mean over a form's pieces of what the encoder's lower layers make of them."""
    tensors = read_tensors(weights)
    encoder = Teacher(tensors, list(range(len(encoder_pieces(tokenizer)))), LAYERS).eval()
    encoded = [e.ids[:24] for e in Tokenizer.from_file(str(tokenizer)).encode_batch(forms)]
    found = torch.zeros(len(forms), encoder.words.embedding_dim)
    for group in torch.tensor(sorted(range(len(forms)), key=lambda n: len(encoded[n]))).split(512):
        ids = [torch.tensor(encoded[n]) for n in group]
        pieces = nn.utils.rnn.pad_sequence(ids, batch_first=True, padding_value=-1)
        place = torch.arange(pieces.shape[1])
        lengths = torch.tensor([len(i) for i in ids]).unsqueeze(1)
        inside = ((place > 0) & (place < lengths - 1)).float()  # without the marks at both ends
        found[group] = (encoder.states(pieces) * inside.unsqueeze(-1)).sum(1) / inside.sum(1, keepdim=True).clamp(min=1)
    return (found - found.mean(0)) / found.std(0)


def projected(said: Tensor, forms: list[str], epochs: int = 10) -> Tensor:
    """(forms, Sizes.piece): a linear map that keeps kinds of names, classes of the gazetteer, and what else there is."""
    kinds = shares_of_kinds(forms)
    known = torch.tensor([n for n, form in enumerate(forms) if form in kinds])
    shares = torch.tensor(np.array([kinds[forms[n]] for n in known]), dtype=torch.float32)
    classes = torch.tensor([[bool(gazetteer.known_as(f) >> k & 1) for k in range(4)] for f in forms]).float()
    width, size = said.shape[1], Sizes.piece
    to = nn.Linear(width, size)
    kind = nn.Sequential(nn.ReLU(), nn.Dropout(0.1), nn.Linear(size, 96), nn.ReLU(), nn.Linear(96, len(KINDS)))
    listed, back = nn.Linear(size, 4), nn.Linear(size, width)
    heads = nn.ModuleList([to, kind, listed, back])
    optimizer = torch.optim.AdamW(heads.parameters(), 1e-3, weight_decay=0.02)
    for _ in range(epochs):
        for part in torch.randperm(len(known)).split(256):
            scores = kind(to(nn.functional.dropout(said[known[part]], 0.1)))
            some = torch.randint(len(forms), (256,))
            short = to(said[some])
            loss = -(shares[part] * scores.log_softmax(-1)).sum(-1).mean() + mse_loss(back(short), said[some])
            loss = loss + 0.3 * binary_cross_entropy_with_logits(listed(short), classes[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        found = to(said)
    return (found - found.mean(0)) / found.std(0)


def shares_of_kinds(forms: list[str]) -> dict[str, np.ndarray]:
    """How often a form is part of a name of each kind, of those that are labelled."""
    found = {form: np.zeros(len(KINDS)) for form in forms}
    for sentence in names.news() + written.sentences() + names.wikiann():
        for form, tags in zip(sentence.forms, sentence.names):
            if form in found and tags > 0 and tags & tags - 1 == 0:
                found[form][KINDS.index(NAMES[tags.bit_length() - 1][-3:])] += 1
    return {form: counts / counts.sum() for form, counts in found.items() if counts.any()}


def chosen(forms: list[str], counts: Counter[str], tokenizer: Path) -> list[str]:
    """The most frequent forms, and the encoder's pieces that the other forms are made of."""
    whole = {"^" + form for form in sorted(forms, key=lambda f: (-counts[f], f))[:FORMS]}
    listed = {("^" + p[1:] if p[0] == "▁" else "+" + p) for p in encoder_pieces(tokenizer)}
    known = whole | {piece for piece in listed if len(piece) > 1 and LATIN.fullmatch(piece[1:])}
    uses: Counter[str] = Counter()
    for form in forms:
        for piece in split(normal(form), known):
            uses[piece] += 1 + math.log(counts[form])
    parts = [piece for piece, _ in sorted(uses.items(), key=lambda item: (-item[1], item[0])) if piece not in whole]
    return sorted(whole | set(parts[: PIECES - len(whole)]), key=key_of)


def key_of(piece: str) -> int:
    return hash32(piece, 0)


def fitted(texts: list[str], forms: list[str], wanted: Tensor, counts: Counter[str], epochs: int = 8) -> Tensor:
    """(1 + pieces, Sizes.piece)"""
    pieces = Pieces(texts)
    rows = torch.tensor([pieces.rows_of(form) for form in forms])
    weight = torch.tensor([1 + math.log(counts[form]) for form in forms]).unsqueeze(1)
    table = nn.Embedding(len(texts) + 1, Sizes.piece, padding_idx=0)
    nn.init.zeros_(table.weight)
    optimizer = torch.optim.Adam(table.parameters(), 0.05)
    for epoch in range(epochs):
        optimizer.param_groups[0]["lr"] = 0.05 * (1 - epoch / epochs)
        for part in torch.randperm(len(forms)).split(4096):
            missing = table(rows[part]).sum(1) - wanted[part]
            loss = (missing**2 * weight[part]).sum() / weight[part].sum() / Sizes.piece
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        print(f"epoch {epoch} {loss:.3f}", flush=True)
    return table.weight.detach()


if __name__ == "__main__":
    main()
