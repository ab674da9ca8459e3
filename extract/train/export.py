"""Writes a checkpoint as the weights file of `extract/parser`: `python export.py CHECKPOINT WEIGHTS`.

`SGW3`, length of the header, checksum of all from byte 16 on, four zeros, JSON header, zeros up to a multiple of 8,
tensors; int8 with a scale for each row.
"""

import json
import struct
import sys
from pathlib import Path

import numpy as np
import torch

from gazetteer import shipped_filter
from hashing import hash32
from pieces import key_of
from settings import FEATURES, NAMES, RELATIONS, UPOS
from verbs import verb_filter

MAGIC = b"SGW3"


def main() -> None:
    checkpoint, out = sys.argv[1:]
    Path(out).write_bytes(packed(torch.load(checkpoint)))


def packed(saved: dict) -> bytes:
    data, entries = bytearray(), {}
    tensors = tensors_of(saved["weights"], saved["sizes"]["layers"])
    tensors |= {"gazetteer": shipped_filter()[None], "verbs": verb_filter()[None], "pieces": keys(saved["pieces"])[None]}
    for name, tensor in tensors.items():
        entries[name] = {"rows": tensor.shape[0], "columns": tensor.shape[1], "offset": len(data)}
        if tensor.dtype == np.uint8:
            entries[name]["type"] = "bytes"
            data += padded(tensor.tobytes())
        elif name.endswith(".bias") or name == "root":
            entries[name]["type"] = "float32"
            data += padded(tensor.astype("<f4").tobytes())
        else:
            entries[name]["type"] = "int8"
            values, scale = quantised(tensor)
            data += padded(values.tobytes()) + padded(scale.astype("<f4").tobytes())
    labels = {"upos": UPOS, "features": list(FEATURES.items()), "names": NAMES, "relations": RELATIONS}
    labels["scripts"] = saved["scripts"]
    header = {"sizes": saved["sizes"], "labels": labels, "tensors": entries}
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    content = padded(text) + bytes(data)
    return MAGIC + struct.pack("<III", len(text), checksum(content), 0) + content


def keys(pieces: list[str]) -> np.ndarray:
    """(4 pieces,) bytes: their hashes, in rising order as the rows of the table from 1 on."""
    return np.array([key_of(piece) for piece in pieces], "<u4").view(np.uint8)


def tensors_of(weights: dict[str, torch.Tensor], layers: int) -> dict[str, np.ndarray]:
    """Matrices (outputs, inputs) and biases (1, outputs); both biases of an LSTM are one."""
    w = {name: tensor.numpy() for name, tensor in weights.items()}
    found = {name: w[f"{name}.weight"] for name in ("word", "affix", "shape", "known", "piece")}
    for name in ("input", "tag", "tags", "arc_dependent", "arc_head", "arc", "relation_dependent", "relation_head"):
        found[name] = w[f"{name}.weight"]
        found[f"{name}.bias"] = w[f"{name}.bias"][None]
    for k in range(layers):
        for direction, suffix in (("forward", ""), ("backward", "_reverse")):
            name = f"layer{k}.{direction}"
            found[f"{name}.input"] = w[f"layers.{k}.weight_ih_l0{suffix}"]
            found[f"{name}.state"] = w[f"layers.{k}.weight_hh_l0{suffix}"]
            found[f"{name}.bias"] = (w[f"layers.{k}.bias_ih_l0{suffix}"] + w[f"layers.{k}.bias_hh_l0{suffix}"])[None]
    found["arc.bias"] = found["arc.bias"] + w["arc_bias.weight"]  # a head's own score: one more thing to look for
    found["root"] = w["root"][None]
    # (relations, dependent + 1, head + 1) → a row for each relation and head unit, to be multiplied with the dependent
    relation = np.pad(w["relation"].transpose(0, 2, 1), ((0, 0), (0, -w["relation"].shape[2] % 4), (0, 0)))
    found["relation"] = relation[:, :, :-1].reshape(-1, relation.shape[2] - 1)
    found["relation.bias"] = relation[:, :, -1].reshape(1, -1)
    return found


def quantised(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    return np.rint(matrix / scale[:, None]).astype(np.int8), scale


def padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 8)


def checksum(data: bytes) -> int:
    """Sum and sum of sums of the 32-bit words, hashed."""
    words = np.frombuffer(bytes(data), "<u4").astype(np.uint64)
    sums = np.cumsum(words) & 0xFFFFFFFF
    signed = [int(v) - (1 << 32) if v >> 31 else int(v) for v in (int(sums[-1]), int(sums.sum()) & 0xFFFFFFFF)]
    return hash32(f"{signed[0]} {signed[1]} {len(data)}", 0)


if __name__ == "__main__":
    main()
