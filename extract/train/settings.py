"""Sizes of the network, settings of a training run and the label sets, all in one place."""

import os
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(os.environ.get("SATZGRAPH_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

# The first value of every feature is "absent".
FEATURES = {
    "Case": "_ Nom Gen Dat Acc",
    "Number": "_ Sing Plur",
    "Gender": "_ Masc Fem Neut",
    "Person": "_ 1 2 3",
    "Mood": "_ Ind Sub Imp",
    "Tense": "_ Pres Past",
    "VerbForm": "_ Fin Inf Part",
    "Voice": "_ Pass",
    "Definite": "_ Def Ind",
    "PronType": "_ Art Prs Dem Rel Int Ind Neg Tot Rcp",
    "Degree": "_ Pos Cmp Sup",
    "Poss": "_ Yes",
    "Reflex": "_ Yes",
    "NumType": "_ Card Ord",
    "Polarity": "_ Neg",
}
FEATURES = {name: values.split() for name, values in FEATURES.items()}

NAMES = ["O"] + [f"{position}-{kind}" for kind in ("PER", "LOC", "ORG", "OTH") for position in "BI"]

RELATIONS = (
    "acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj "
    "csubj:pass det det:poss expl expl:pv fixed flat mark nmod nsubj nsubj:pass nummod obj obl obl:agent "
    "obl:arg parataxis punct root vocative discourse orphan xcomp"
).split()


@dataclass(frozen=True)
class Sizes:
    """Shapes of the network; they travel with the weights."""

    words: int = 32_000  # rows of the table of hashed words
    word: int = 96
    affixes: int = 8_000
    affix: int = 32
    shapes: int = 512
    shape: int = 16
    known: int = 16  # columns for what the gazetteer says
    pieces: int = 50_001  # rows of the table of pieces of words, the first for none
    piece: int = 48
    input: int = 192
    hidden: int = 176  # of one direction
    layers: int = 3
    arc: int = 160
    relation: int = 64
    tag: int = 192


@dataclass(frozen=True)
class Training:
    epochs: int = 6
    share: float = 1.0  # of the batches that an epoch sees: less for a short last phase
    words_per_batch: int = 1000
    rate: float = 2e-3
    decay: float = 1e-2
    dropout: float = 0.33
    word_dropout: float = 0.12
    case_dropout: float = 0.03
    gazetteer_dropout: float = 0.2
    piece_dropout: float = 0.2
    gold_repeats: int = 3  # a gold sentence is seen this often in an epoch
    name_repeats: int = 2  # likewise a sentence of GermEval or PUD; each also comes with other names
    seed: int = 1
    vectors: str = ""  # file of word vectors to start from
    pieces_file: str = ""  # file of pieces of words with their vectors
    start: str = ""  # checkpoint to start from instead
    teacher: str = ""  # file of names labelled by teacher.py
    average: float = 0.999  # decay of the running mean of the weights that is kept
    weights: dict = field(
        default_factory=lambda: {"upos": 0.6, "feats": 1.0, "lemma": 0.5, "arc": 1.0, "rel": 1.0, "names": 1.5, "taught": 2.0}
    )
