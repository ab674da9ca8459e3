"""Copies of sentences with other names, so that the network learns names from their surroundings."""

import random
from dataclasses import replace
from functools import cache

import taught_names
from gazetteer import names_of
from names import linked_names
from sentence import Sentence, open_text
from settings import DATA
from spans import spans_of

INVENTED = 0.4  # of the first names and surnames: in no list, so that the network does not wait for the gazetteer
DOUBLE = 0.1  # of the surnames: two with a hyphen
FOREIGN = {
    "a": "áâäåãāă", "c": "çčć", "e": "éèêëėę", "g": "ğģ", "i": "íîïī",
    "n": "ñńň", "o": "óôöøō", "s": "šśş", "u": "úûüū", "z": "žżź",
}  # fmt: skip


def substituted(sentences: list[Sentence], seed: int) -> list[Sentence]:
    order = random.Random(seed)
    organisations = by_length(sentences, "ORG")
    others = {"ORG": organisations, "OTH": by_length(sentences, "OTH")}
    for forms in listed_organisations():
        organisations.get(len(forms), []).append(forms)
    copies = [with_other_names(s, others, order) for s in sentences]
    return [copy for copy in copies if copy is not None]


def by_length(sentences: list[Sentence], wanted: str) -> dict[int, list[list[str]]]:
    """Names of a kind that the sentences name, by their number of words."""
    found: dict[int, list[list[str]]] = {}
    for s in sentences:
        for start, end, kind in known_spans(s):
            if kind == wanted:
                found.setdefault(end - start, []).append(s.forms[start:end])
    return found


@cache
def listed_organisations() -> list[list[str]]:
    """From the links of an encyclopedia, and one in eight companies of a map."""
    linked = [forms[start:end] for forms, spans in linked_names() for start, end, kind in spans if kind == "ORG"]
    companies = open_text(DATA / "gazetteer/ler_companies_osm.txt.xz").splitlines()[::8]
    return [forms for forms in linked + [name.split() for name in companies] if all(map(looks_like_name, forms))]


def looks_like_name(form: str) -> bool:
    return form[0].isalpha() and not form.startswith("WEITERLEITUNG")


def with_other_names(s: Sentence, others: dict, order: random.Random) -> Sentence | None:
    """None where no name is to be replaced. The words keep their number, so trees and tags stay valid."""
    forms = list(s.forms)
    for start, end, kind in sorted(known_spans(s)):
        other = other_name(kind, end - start, others, order)
        if other:
            genitive = forms[end - 1].endswith("s") and kind in ("PER", "LOC") and not other[-1].endswith("s")
            forms[start:end] = [*other[:-1], other[-1] + "s" * genitive]
    return replace(s, id=s.id + "-other", forms=forms, lemmas=None, feats=None) if forms != s.forms else None


def other_name(kind: str, length: int, others: dict, order: random.Random) -> list[str] | None:
    if kind == "PER" and length <= 3:
        return [*(person_word("forename", order) for _ in range(length - 1)), surname(order)]
    if kind == "LOC" and length == 1:
        return [order.choice(names_of("place"))]
    return list(order.choice(others[kind][length])) if kind in others else None


def surname(order: random.Random) -> str:
    parts = 2 if order.random() < DOUBLE else 1
    return "-".join(person_word("surname", order) for _ in range(parts))


def person_word(kind: str, order: random.Random) -> str:
    """A listed name, or an invented one: halves of two, at times with a foreign letter."""
    first, second = order.choice(latin_names(kind)), order.choice(latin_names(kind))
    if order.random() >= INVENTED:
        return first
    name = first[: (len(first) + 1) // 2] + second[len(second) // 2 :].lower()
    at = order.randrange(1, len(name)) if len(name) > 1 else 0
    return name[:at] + order.choice(FOREIGN.get(name[at], name[at])) + name[at + 1 :] if order.random() < 0.3 else name


@cache
def latin_names(kind: str) -> list[str]:
    return [name for name in names_of(kind) if all(letter < "\u0250" for letter in name)]


def known_spans(s: Sentence) -> set[tuple[int, int, str]]:
    """Names whose tags leave no doubt."""
    if s.soft_names is not None:
        return taught_names.sure_spans(s)
    single = [bits.bit_length() - 1 if bits > 0 and bits & (bits - 1) == 0 else 0 for bits in s.names or []]
    return spans_of(single)
