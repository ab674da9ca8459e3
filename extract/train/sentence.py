"""One training sentence, whichever corpus it comes from, and reading CoNLL-U."""

import lzma
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

EVERYTHING = -1  # a set of labels as bits: all allowed, that is, nothing known


@dataclass
class Sentence:
    """Columns that a corpus doesn't label stay None (or hold None for single words)."""

    id: str
    forms: list[str]
    upos: list[str | None] | None = None
    lemmas: list[str | None] | None = None
    feats: list[dict[str, int]] | None = None  # feature → set of allowed values, as bits
    heads: list[int] | None = None  # 0: root
    relations: list[str | None] | None = None
    certainty: list[tuple[float, float]] | None = None  # of head and relation
    names: list[int] | None = None  # set of allowed tags, as bits
    soft_names: np.ndarray | None = None  # (words, names) a teacher's probabilities
    doubt: float = 0.0  # share of a teacher's probabilities in the names, which were not marked by hand
    repeats: int = 1


def open_text(path: Path) -> str:
    opened = lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")
    with opened as file:
        return file.read()


def read_conllu(path: Path) -> Iterator[tuple[str, str, list[list[str]]]]:
    """Id and text of each sentence with the rows of its words; ranges and empty nodes are left out."""
    for block in open_text(path).split("\n\n"):
        lines = block.split("\n")
        comments = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            yield comments.get("sent_id", ""), comments.get("text", ""), rows
