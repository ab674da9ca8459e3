"""Words as rows of hashed tables. `extract/parser/encode.ts` computes the same numbers."""

import unicodedata
from functools import cache

AFFIXES = (("prefix", 1), ("prefix", 3), ("suffix", 2), ("suffix", 3), ("suffix", 4), ("suffix", 5))


def hash32(text: str, seed: int) -> int:
    """FNV-1a over UTF-16 code units, then the finaliser of MurmurHash 3."""
    h = (0x811C9DC5 ^ (seed * 0x9E3779B1)) & 0xFFFFFFFF
    data = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(data), 2):
        h = ((h ^ (data[i] | data[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    h = ((h ^ h >> 16) * 0x85EBCA6B) & 0xFFFFFFFF
    h = ((h ^ h >> 13) * 0xC2B2AE35) & 0xFFFFFFFF
    return h ^ h >> 16


def row(text: str, seed: int, rows: int) -> int:
    """Row 0 is kept for words that are hidden from the network."""
    return 1 + hash32(text, seed) % (rows - 1)


def shape_of(form: str) -> str:
    """`Covid-19` → `Xxx-dd`: runs of one class are cut to two."""
    shape = ""
    for c in form:
        kind = "d" if "0" <= c <= "9" else "x" if c.lower() == c != c.upper() else "X" if c.lower() != c else c
        if shape[-2:] != kind * 2:
            shape += kind
    return shape


def normal(form: str) -> str:
    return unicodedata.normalize("NFC", form)


@cache
def rows_of(form: str, words: int, affixes: int, shapes: int) -> tuple[int, ...]:
    """Two rows of the word, six of its affixes, one of its shape and one of its shape in lower case."""
    form = normal(form)
    lower = form.lower()
    found = [row(lower, 1, words), row(lower, 2, words)]
    for seed, (side, length) in enumerate(AFFIXES, 3):
        found.append(row(lower[:length] if side == "prefix" else lower[-length:], seed, affixes))
    found += [row(shape_of(form), 9, shapes), row(shape_of(lower), 9, shapes)]
    return tuple(found)
