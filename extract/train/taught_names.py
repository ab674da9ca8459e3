"""Names as the teacher (`teacher.py`) sees them: probabilities of all tags for sentences without labels."""

from collections.abc import Iterator

import numpy as np

import names
from sentence import Sentence
from settings import NAMES
from spans import spans_of

SURE = 0.9
Forms = tuple[str, ...]


def add(path: str, sentences: list[Sentence]) -> list[Sentence]:
    """Gives sentences without names the teacher's, and appends those that are not among them. Sentences written or marked for
    this project keep theirs but for their `doubt`: the teacher knows better what GermEval calls a name, they know more names.

    Returns all sentences with names by the teacher alone, and those marked for this project. Kept-out sentences get none.
    """
    kept_out = {tuple(s.forms) for s in names.kept_out_germeval()}
    by_forms = {tuple(s.forms): s for s in sentences}
    taught = []
    for forms, probabilities in read(path):
        s = by_forms.get(forms)
        if s and s.doubt and s.names:
            s.soft_names, s.names = s.doubt * probabilities + (1 - s.doubt) * one_hot(s.names), None
            if not s.id.startswith("written"):
                taught.append(s)
        if forms in kept_out or (s and (s.names or s.soft_names is not None)):
            continue
        if s is None:
            s = Sentence(f"taught-{len(sentences)}", list(forms))
            sentences.append(s)
        s.soft_names = probabilities
        taught.append(s)
    return taught


def one_hot(tags: list[int]) -> np.ndarray:
    """(words, names), given one bit for each word."""
    return np.eye(len(NAMES), dtype=np.float32)[[bits.bit_length() - 1 for bits in tags]]


def read(path: str) -> Iterator[tuple[Forms, np.ndarray]]:
    """Forms and probabilities (words, names) of each sentence."""
    saved = np.load(path)
    ends = np.cumsum(saved["lengths"])
    rows = saved["probabilities"].astype(np.float32)
    rows /= rows.sum(1, keepdims=True)
    for forms, end, length in zip(saved["forms"].tolist(), ends, saved["lengths"]):
        yield tuple(forms.split("\t")), rows[end - length : end]


def sure_spans(s: Sentence) -> set[tuple[int, int, str]]:
    """Names that the teacher doubts in none of their words."""
    spans = spans_of(s.soft_names.argmax(1).tolist())
    return {(start, end, kind) for start, end, kind in spans if s.soft_names[start:end].max(1).min() > SURE}
