"""First names, surnames, places and organisations as one Bloom filter that travels with the weights: a hint to the network.

In training it knows lists only; what ships knows more, see `added`.
"""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import numpy as np

from hashing import hash32
from names import linked_names
from sentence import open_text
from settings import DATA
from spans import spans_of

BITS = 1 << 21
SEEDS = (20, 21, 22, 23)
CLASSES = ("forename", "surname", "place", "organisation")
ORGANISATIONS = Path(__file__).with_name("organisations.txt")
LISTED = Path(__file__).with_name("listed")
LT_CLASSES = {"VOR": "forename", "NAC": "surname", "STD": "place", "COU": "place", "GEB": "place", "WAT": "place"}


def entries() -> Iterator[tuple[str, str]]:
    """Class and name, names of one word only."""
    for file, kind in (("common-forenames", "forename"), ("common-surnames", "surname")):
        rows = csv.DictReader(open_text(DATA / f"gazetteer/{file}-by-country.csv").lstrip("\ufeff").splitlines())
        yield from ((kind, name) for row in rows for name in (row["Localized Name"], row["Romanized Name"]))
    for line in open_text(DATA / "gazetteer/lt_propernames.tsv").splitlines():
        name, kind, *_ = line.split("\t")
        if kind in LT_CLASSES:
            yield LT_CLASSES[kind], name
    for file, kind in (("ler_surnames_germaner", "surname"), ("ler_towns_osm", "place"), ("ler_states", "place")):
        yield from ((kind, name) for name in open_text(DATA / f"gazetteer/{file}.txt.xz").splitlines())
    for line in open_text(ORGANISATIONS).splitlines()[1:]:
        yield from (("organisation", name) for name in line.split())
    yield from (("place", name) for name in linked_places())


def linked_places() -> Iterator[str]:
    """Words of WikiANN that stand in names of places only, or nearly so."""
    return words_of("LOC", linked_names())


def words_of(kind: str, sentences: Iterable[tuple[list[str], set[tuple[int, int, str]]]]) -> Iterator[str]:
    """Words that stand in names of a kind only, or nearly so, given forms and spans."""
    inside, all = Counter(), Counter()
    for forms, spans in sentences:
        all.update(forms)
        inside.update(forms[i] for start, end, other in spans if other == kind for i in range(start, end))
    yield from (form for form, count in inside.items() if count > 0.8 * all[form])


def added() -> Iterator[tuple[str, str]]:
    """Class and name of what a language model marked in the corpora and of the lists in `listed/`: not for training, or the network
    would learn that whatever is a name is listed."""
    import labelled  # which reads the corpora by way of modules that need this one

    for kind, tag in (("organisation", "ORG"), ("place", "LOC")):
        marked = [(s.forms, spans_of([bits.bit_length() - 1 for bits in s.names])) for s in labelled.sentences()]
        names = set(words_of(tag, marked)) | set((LISTED / f"{kind}s.txt").read_text(encoding="utf-8").split())
        yield from ((kind, name) for name in names if name != name.lower() and len(name) > (kind == "place") + 1)


@cache
def names_of(kind: str) -> list[str]:
    """Words that look like names: capitalised, of three letters or more. Organisations may be written in any way."""
    found = {name for other, name in entries() if other == kind}
    return sorted(n for n in found if kind == "organisation" or (n[1:].islower() and n[0].isupper() and len(n) > 2))


@cache
def bloom_filter() -> np.ndarray:
    """(BITS / 8,) bytes"""
    return filter_of((kind, name) for kind in CLASSES for name in names_of(kind))


def shipped_filter() -> np.ndarray:
    return bloom_filter() | filter_of(added())


def filter_of(names: Iterable[tuple[str, str]]) -> np.ndarray:
    filter = np.zeros(BITS // 8, np.uint8)
    for kind, name in names:
        for bit in bits_of(kind, name):
            filter[bit >> 3] |= 1 << (bit & 7)
    return filter


@cache
def known_as(form: str) -> int:
    """Which classes a form, or the form without a genitive s, belongs to: bits in the order of CLASSES."""
    if form.lower() == form:
        return 0
    forms = [form, form[:-1]] if form.endswith("s") else [form]
    return sum(1 << i for i, kind in enumerate(CLASSES) if any(contains(kind, f) for f in forms))


def contains(kind: str, name: str) -> bool:
    filter = bloom_filter()
    return all(filter[bit >> 3] >> (bit & 7) & 1 for bit in bits_of(kind, name))


def bits_of(kind: str, name: str) -> list[int]:
    return [hash32(f"{kind}:{name}", seed) % BITS for seed in SEEDS]
