"""Multilingual BERT (cased, Apache-2.0) from a TensorFlow checkpoint, without TensorFlow: a table of names in LevelDB's
format (`variables.index`) and one file of raw numbers."""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np

FOOTER, ROOT = 48, "module/bert/"
LAYER = {
    "q": "attention/self/query", "k": "attention/self/key", "v": "attention/self/value",
    "ao": "attention/output/dense", "fi": "intermediate/dense", "fo": "output/dense",
}  # fmt: skip
NORMS = {"aln": "attention/output/LayerNorm", "oln": "output/LayerNorm"}


def read_tensors(folder: Path, layers: int = 12) -> dict[str, np.ndarray]:
    """Under the names that `teacher_model.py` uses; matrices are (outputs, inputs)."""
    data = np.memmap(folder / "variables.data-00000-of-00001", np.uint8, "r")
    places = dict(entries((folder / "variables.index").read_bytes()))

    def tensor(name: str) -> np.ndarray:
        shape, offset, size = places[ROOT + name]
        return data[offset : offset + size].view("<f4").reshape(shape).copy()

    found = {"emb.word": "word_embeddings", "emb.pos": "position_embeddings", "emb.type": "token_type_embeddings"}
    found = {name: tensor(f"embeddings/{theirs}").ravel() for name, theirs in found.items()}
    norms = {"emb.ln": "embeddings/LayerNorm"}
    for k in range(layers):
        norms |= {f"l{k}.{name}": f"encoder/layer_{k}/{theirs}" for name, theirs in NORMS.items()}
        for name, theirs in LAYER.items():
            found[f"l{k}.{name}.w"] = np.ascontiguousarray(tensor(f"encoder/layer_{k}/{theirs}/kernel").T).ravel()
            found[f"l{k}.{name}.b"] = tensor(f"encoder/layer_{k}/{theirs}/bias")
    for name, theirs in norms.items():
        found |= {f"{name}.w": tensor(f"{theirs}/gamma"), f"{name}.b": tensor(f"{theirs}/beta")}
    return found


def entries(table: bytes) -> Iterator[tuple[str, tuple[list[int], int, int]]]:
    """Name with (shape, offset, size) of each tensor. The footer tells where the index is, the index where the blocks are."""
    (_, _, at, size), _ = varints(table[-FOOTER:], 0, 4)
    for _, place in rows_of_block(table, at, size):
        (at, size), _ = varints(place, 0, 2)
        for name, value in rows_of_block(table, at, size):
            if name:
                yield name.decode(), entry(value)


def rows_of_block(table: bytes, at: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Keys, of which only what differs from the one before is kept, and values; at the end the places of whole keys."""
    content = table[at : at + size]
    (whole,) = struct.unpack("<I", content[-4:])
    end, key, start = size - 4 * (whole + 1), b"", 0
    while start < end:
        (same, more, length), start = varints(content, start, 3)
        key = key[:same] + content[start : start + more]
        yield key, content[start + more : start + more + length]
        start += more + length


def entry(value: bytes) -> tuple[list[int], int, int]:
    """A message with the fields: 1 type, 2 shape, 3 shard, 4 offset, 5 size, 6 checksum."""
    found = dict(fields_of(value))
    shape = [dict(fields_of(dimension))[1] for number, dimension in fields_of(found[2]) if number == 2]
    return shape, found.get(4, 0), found[5]


def fields_of(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Number and value of each field that is a number or a message."""
    start = 0
    while start < len(message):
        (tag,), start = varints(message, start, 1)
        if tag & 7 == 5:  # four bytes: the checksum
            start += 4
            continue
        (value,), start = varints(message, start, 1)
        if tag & 7 == 2:
            value, start = message[start : start + value], start + value
        yield tag >> 3, value


def varints(data: bytes, start: int, count: int) -> tuple[list[int], int]:
    """`count` numbers of seven bits a byte, lowest first, and where they end."""
    found = []
    for _ in range(count):
        number, shift = 0, 0
        while True:
            byte, start = data[start], start + 1
            number |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        found.append(number)
    return found, start
