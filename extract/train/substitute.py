"""Copies of sentences with other names, so that the network learns names from their surroundings."""

import random
from dataclasses import replace

from gazetteer import names_of
from sentence import Sentence
from spans import spans_of


def substituted(sentences: list[Sentence], seed: int) -> list[Sentence]:
    order = random.Random(seed)
    organisations = organisations_by_length(sentences)
    copies = [with_other_names(s, organisations, order) for s in sentences]
    return [copy for copy in copies if copy is not None]


def organisations_by_length(sentences: list[Sentence]) -> dict[int, list[list[str]]]:
    found: dict[int, list[list[str]]] = {}
    for s in sentences:
        for start, end, kind in known_spans(s):
            if kind == "ORG":
                found.setdefault(end - start, []).append(s.forms[start:end])
    return found


def with_other_names(s: Sentence, organisations: dict, order: random.Random) -> Sentence | None:
    """None where no name is to be replaced. The words keep their number, so trees stay valid."""
    forms = list(s.forms)
    for start, end, kind in known_spans(s):
        other = other_name(kind, end - start, organisations, order)
        if other:
            genitive = forms[end - 1].endswith("s") and kind != "ORG" and not other[-1].endswith("s")
            forms[start:end] = [*other[:-1], other[-1] + "s" * genitive]
    return replace(s, id=s.id + "-other", forms=forms, lemmas=None, feats=None) if forms != s.forms else None


def other_name(kind: str, length: int, organisations: dict, order: random.Random) -> list[str] | None:
    if kind == "PER" and length <= 3:
        forenames = [order.choice(names_of("forename")) for _ in range(length - 1)]
        return [*forenames, order.choice(names_of("surname"))]
    if kind == "LOC" and length == 1:
        return [order.choice(names_of("place"))]
    return list(order.choice(organisations[length])) if kind == "ORG" else None


def known_spans(s: Sentence) -> set[tuple[int, int, str]]:
    """Names whose tags leave no doubt."""
    single = [bits.bit_length() - 1 if bits > 0 and bits & (bits - 1) == 0 else 0 for bits in s.names or []]
    return spans_of(single)
