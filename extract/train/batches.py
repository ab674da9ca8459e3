"""Batches of sentences of one length each, so that nothing is padded."""

import random
from dataclasses import dataclass, fields

import numpy as np
import torch
from torch import Tensor

from encode import Encoded
from settings import Training


@dataclass
class Batch:
    """As `Encoded`, with a first axis for the sentences."""

    rows: Tensor
    upos: Tensor
    lemma: Tensor
    feats: Tensor
    head: Tensor
    relation: Tensor
    certainty: Tensor
    names: Tensor
    soft_names: Tensor


def batches_of(sentences: list[Encoded], words_per_batch: int, order: random.Random | None) -> list[Batch]:
    """Without an order the sentences keep theirs; with one they are mixed."""
    by_length: dict[int, list[Encoded]] = {}
    for sentence in mixed(sentences, order):
        by_length.setdefault(len(sentence.rows), []).append(sentence)
    groups = []
    for length, same in by_length.items():
        step = max(1, words_per_batch // length)
        groups += [same[i : i + step] for i in range(0, len(same), step)]
    return [stack(group) for group in mixed(groups, order)]


def mixed(items: list, order: random.Random | None) -> list:
    return order.sample(items, len(items)) if order else items


def stack(group: list[Encoded]) -> Batch:
    return Batch(*(torch.from_numpy(np.stack([getattr(s, f.name) for s in group])) for f in fields(Encoded)))


def blurred(rows: Tensor, settings: Training) -> Tensor:
    """Hides some words, some hints of the gazetteer, some words' pieces, and the capitals of some sentences, so that the network learns
    not to depend on them. A hidden word keeps its affixes in two of three cases. (batch, n, 17) → (batch, n, 16)
    """
    lower = torch.rand(rows.shape[0], 1, 1) < settings.case_dropout
    shape = torch.where(lower, rows[..., -1:], rows[..., 8:9])
    known = rows[..., 9:10].masked_fill(lower | (torch.rand(*rows.shape[:2], 1) < settings.gazetteer_dropout), 0)
    chance = torch.rand(*rows.shape[:2], 1)
    words = rows[..., :2].masked_fill(chance < settings.word_dropout, 0)
    affixes = rows[..., 2:8].masked_fill(chance < settings.word_dropout / 3, 0)
    no_pieces = lower | (torch.rand(*rows.shape[:2], 1) < settings.piece_dropout) | (chance < settings.word_dropout / 3)
    return torch.cat([words, affixes, shape, known, rows[..., 10:-1].masked_fill(no_pieces, 0)], -1)
