"""The network: hashed words → three BiLSTM layers → tags, features, lemma scripts, names, heads and relations."""

import torch
from torch import Tensor, nn

from gazetteer import CLASSES
from settings import FEATURES, NAMES, RELATIONS, UPOS, Sizes

FEATURE_OUTPUTS = sum(len(values) for values in FEATURES.values())


class Model(nn.Module):
    def __init__(self, sizes: Sizes, scripts: int, dropout: float):
        super().__init__()
        self.sizes = sizes
        self.word = nn.Embedding(sizes.words, sizes.word)
        self.affix = nn.Embedding(sizes.affixes, sizes.affix)
        self.shape = nn.Embedding(sizes.shapes, sizes.shape)
        self.known = nn.Embedding(1 << len(CLASSES), sizes.known)
        self.piece = nn.Embedding(sizes.pieces, sizes.piece, padding_idx=0)
        for table in (self.word, self.affix, self.shape, self.known):
            nn.init.normal_(table.weight, std=0.1)
        width = 2 * sizes.hidden
        self.input = nn.Linear(sizes.word + 6 * sizes.affix + sizes.shape + sizes.known + sizes.piece, sizes.input)
        self.layers = nn.ModuleList(
            nn.LSTM(width if k else sizes.input, sizes.hidden, batch_first=True, bidirectional=True)
            for k in range(sizes.layers)
        )
        self.tag = nn.Linear(width, sizes.tag)
        self.tags = nn.Linear(sizes.tag, len(UPOS) + FEATURE_OUTPUTS + len(NAMES) + scripts)
        self.arc_dependent = nn.Linear(width, sizes.arc)
        self.arc_head = nn.Linear(width, sizes.arc)
        self.arc = nn.Linear(sizes.arc, sizes.arc)  # dependent → what it looks for in a head
        self.arc_bias = nn.Linear(sizes.arc, 1, bias=False)  # how likely a word is a head at all
        self.root = nn.Parameter(torch.zeros(width))
        self.relation_dependent = nn.Linear(width, sizes.relation)
        self.relation_head = nn.Linear(width, sizes.relation)
        self.relation = nn.Parameter(torch.zeros(len(RELATIONS), sizes.relation + 1, sizes.relation + 1))
        self.dropout = dropout

    def read(self, rows: Tensor) -> Tensor:
        """(batch, n, 16) rows of the tables → (batch, n, width)"""
        word = self.word(rows[..., 0]) + self.word(rows[..., 1])
        affixes = self.affix(rows[..., 2:8]).flatten(2)
        pieces = self.piece(rows[..., 10:]).sum(-2)
        x = self.input(torch.cat([word, affixes, self.shape(rows[..., 8]), self.known(rows[..., 9]), pieces], -1))
        for k, layer in enumerate(self.layers):
            y, _ = layer(self.drop(x))
            x = x + y if k else y
        return self.drop(x)

    def tag_scores(self, x: Tensor) -> tuple[Tensor, ...]:
        """UPOS, features (all outputs in a row), names, lemma scripts."""
        scores = self.tags(self.drop(torch.relu(self.tag(x))))
        sizes = [len(UPOS), FEATURE_OUTPUTS, len(NAMES)]
        return scores.split([*sizes, scores.shape[-1] - sum(sizes)], -1)

    def arc_scores(self, x: Tensor) -> Tensor:
        """(batch, n, n + 1): how well each word fits below the root (0) and below each word."""
        heads = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        dependent = self.drop(torch.relu(self.arc_dependent(x)))
        head = self.drop(torch.relu(self.arc_head(heads)))
        return self.arc(dependent) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)

    def relation_scores(self, x: Tensor, head: Tensor) -> Tensor:
        """(batch, n, relations), given the head of each word."""
        heads = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        above = heads.gather(1, head.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        d = with_one(self.drop(torch.relu(self.relation_dependent(x))))
        h = with_one(self.drop(torch.relu(self.relation_head(above))))
        return torch.einsum("bnd,rde,bne->bnr", d, self.relation, h)

    def drop(self, x: Tensor) -> Tensor:
        """Hides the same units at every word of a sentence."""
        if not self.training or self.dropout == 0:
            return x
        kept = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - self.dropout)
        return x * kept / (1 - self.dropout)


def with_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
