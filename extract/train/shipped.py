"""The weights file as a checkpoint to go on from, the inverse of `export.py`: `python shipped.py WEIGHTS TOKENIZER.json CHECKPOINT`.

The file keeps hashes of pieces, not their texts: those are looked for among the forms and the encoder's pieces they were
chosen from (`pieces.py`). What int8 has rounded stays rounded.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from pieces import LONGEST, capitalised_forms, encoder_pieces, key_of
from hashing import normal

START = 16


def main() -> None:
    weights, tokenizer, out = map(Path, sys.argv[1:])
    header, tensors = read(weights.read_bytes())
    state = {"sizes": header["sizes"], "scripts": header["labels"]["scripts"]}
    state["pieces"] = texts_of(tensors.pop("pieces").view("<u4").ravel().tolist(), tokenizer)
    torch.save(state | {"weights": weights_of(tensors, header["sizes"])}, out)


def read(data: bytes) -> tuple[dict, dict[str, np.ndarray]]:
    """Header, and tensors as numbers of four bytes."""
    (length,) = struct.unpack_from("<I", data, 4)
    header = json.loads(data[START : START + length])
    start = START + length + -length % 8
    tensors = {}
    for name, place in header["tensors"].items():
        rows, columns, at = place["rows"], place["columns"], start + place["offset"]
        if place["type"] == "int8":
            values = np.frombuffer(data, np.int8, rows * columns, at).reshape(rows, columns)
            scale = np.frombuffer(data, "<f4", rows, at + rows * columns + -rows * columns % 8)
            tensors[name] = values * scale[:, None]
        else:
            kind = "<f4" if place["type"] == "float32" else np.uint8
            tensors[name] = np.frombuffer(data, kind, rows * columns, at).reshape(rows, columns)
    return header, tensors


def weights_of(tensors: dict[str, np.ndarray], sizes: dict) -> dict[str, torch.Tensor]:
    """Under the names of `model.py`; the one bias of an LSTM is its first, a head's own score is in the bias of the arcs."""
    found = {}
    for name in ("word", "affix", "shape", "known", "piece"):
        found[f"{name}.weight"] = tensors[name]
    for name in ("input", "tag", "tags", "arc_dependent", "arc_head", "arc", "relation_dependent", "relation_head"):
        found[f"{name}.weight"], found[f"{name}.bias"] = tensors[name], tensors[f"{name}.bias"][0]
    for k in range(sizes["layers"]):
        for direction, suffix in (("forward", ""), ("backward", "_reverse")):
            name = f"layer{k}.{direction}"
            found[f"layers.{k}.weight_ih_l0{suffix}"] = tensors[f"{name}.input"]
            found[f"layers.{k}.weight_hh_l0{suffix}"] = tensors[f"{name}.state"]
            found[f"layers.{k}.bias_ih_l0{suffix}"] = tensors[f"{name}.bias"][0]
            found[f"layers.{k}.bias_hh_l0{suffix}"] = np.zeros_like(tensors[f"{name}.bias"][0])
    found["arc_bias.weight"] = np.zeros((1, sizes["arc"]))
    found["root"] = tensors["root"][0]
    found["relation"] = relation_of(tensors["relation"], tensors["relation.bias"], sizes["relation"])
    return {name: torch.tensor(np.asarray(values), dtype=torch.float32) for name, values in found.items()}


def relation_of(matrix: np.ndarray, bias: np.ndarray, size: int) -> np.ndarray:
    """(relations × heads' units, dependents' units) → (relations, dependents' units + 1, heads' units + 1)"""
    heads = size + 1 + -(size + 1) % 4
    both = np.concatenate([matrix, bias.reshape(-1, 1)], 1).reshape(-1, heads, size + 1)
    return both[:, : size + 1].transpose(0, 2, 1)


def texts_of(hashes: list[int], tokenizer: Path) -> list[str]:
    """In the order of the hashes, as the rows of the table."""
    listed = [piece.removeprefix("▁") for piece in encoder_pieces(tokenizer)]
    words = [normal(form) for form in capitalised_forms(tokenizer)] + listed
    candidates = {sign + word for word in words if len(word) <= LONGEST for sign in "^+"}
    by_hash = {key_of(text): text for text in candidates | {"^" + word for word in words}}
    missing = sum(hash not in by_hash for hash in hashes)
    print(missing, "pieces without a text", flush=True)
    return [by_hash.get(hash, f"{hash}") for hash in hashes]


if __name__ == "__main__":
    main()
