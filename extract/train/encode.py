"""Sentences as arrays of numbers: what the network reads and what it should answer."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from gazetteer import known_as
from hashing import rows_of
from lemmas import script_of
from pieces import Pieces
from sentence import Sentence
from settings import FEATURES, NAMES, RELATIONS, UPOS, Sizes

UNKNOWN = -100  # a label that teaches nothing
UPOS_INDEX = {label: i for i, label in enumerate(UPOS)}
RELATION_INDEX = {label: i for i, label in enumerate(RELATIONS)}
ALL_NAMES = (1 << len(NAMES)) - 1


@dataclass
class Encoded:
    """One sentence of n words. `feats` and `names` are sets of allowed labels, as bits."""

    rows: np.ndarray  # (n, 17) see rows_in_tables
    upos: np.ndarray  # (n,)
    lemma: np.ndarray  # (n,) index of the edit script
    feats: np.ndarray  # (n, features)
    head: np.ndarray  # (n,) 0: root
    relation: np.ndarray  # (n,)
    certainty: np.ndarray  # (n, 2)
    names: np.ndarray  # (n,)
    soft_names: np.ndarray  # (n, names) zeros where no teacher has spoken


def count_scripts(sentences: list[Sentence]) -> Counter:
    found: Counter = Counter()
    for s in sentences:
        for form, lemma, upos in zip(s.forms, s.lemmas or [], s.upos or []):
            if lemma is not None:
                found[script_of(form, lemma, upos)] += 1
    return found


def encode(s: Sentence, sizes: Sizes, pieces: Pieces, scripts: dict[str, int]) -> Encoded:
    n = len(s.forms)
    rows = [rows_in_tables(form, sizes, pieces) for form in s.forms]
    upos = [UPOS_INDEX.get(tag, UNKNOWN) for tag in s.upos or [None] * n]
    relations = [RELATION_INDEX.get(label, UNKNOWN) for label in s.relations or [None] * n]
    every = [(1 << len(values)) - 1 for values in FEATURES.values()]
    feats = [[word.get(f, all) for f, all in zip(FEATURES, every)] for word in s.feats or [{}] * n]
    return Encoded(
        rows=np.array(rows, np.int64),
        upos=np.array(upos, np.int64),
        lemma=np.array(lemma_indices(s, scripts), np.int64),
        feats=np.array(feats, np.int64),
        head=np.array(s.heads or [UNKNOWN] * n, np.int64),
        relation=np.array(relations, np.int64),
        certainty=np.array(s.certainty or [(1.0, 1.0)] * n, np.float32),
        names=np.array([bits & ALL_NAMES for bits in s.names or [ALL_NAMES] * n], np.int64),
        soft_names=s.soft_names if s.soft_names is not None else np.zeros((n, len(NAMES)), np.float32),
    )


def rows_in_tables(form: str, sizes: Sizes, pieces: Pieces) -> list[int]:
    """Two of the word, six of its affixes, its shape, its kind of name, its pieces, its shape in lower case."""
    *rows, lower_shape = rows_of(form, sizes.words, sizes.affixes, sizes.shapes)
    return [*rows, known_as(form), *pieces.rows_of(form), lower_shape]


def lemma_indices(s: Sentence, scripts: dict[str, int]) -> list[int]:
    if s.lemmas is None:
        return [UNKNOWN] * len(s.forms)
    triples = zip(s.forms, s.lemmas, s.upos)
    return [UNKNOWN if lemma is None else scripts.get(script_of(form, lemma, u), UNKNOWN) for form, lemma, u in triples]
