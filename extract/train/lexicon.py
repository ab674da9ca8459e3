"""Lemmas for text without them: from the full-form lexicon, where form and part of speech leave one only."""

import lzma

from sentence import Sentence
from settings import DATA

FULL_FORMS = DATA / "lexicon/lt_german_fullforms.tsv.xz"


def add_lemmas(sentences: list[Sentence]) -> None:
    known = unique_lemmas({form for s in sentences for form in s.forms})
    for sentence in sentences:
        pairs = zip(sentence.forms, sentence.upos)
        sentence.lemmas = [known.get((form, upos)) or known.get((form.lower(), upos)) for form, upos in pairs]


def unique_lemmas(forms: set[str]) -> dict[tuple[str, str], str]:
    wanted = forms | {form.lower() for form in forms}
    readings: dict[tuple[str, str], set[str]] = {}
    with lzma.open(FULL_FORMS, "rt", encoding="utf-8") as file:
        for line in file:
            form, lemma, tag = line.rstrip("\n").split("\t")
            upos = upos_of(tag)
            if form in wanted and upos and " " not in lemma:
                readings.setdefault((form, upos), set()).add(lemma)
    return {key: min(lemmas) for key, lemmas in readings.items() if len(lemmas) == 1}


def upos_of(tag: str) -> str | None:
    """Nouns made of adjectives (`Deutschen`) have no lemma that treebanks agree on."""
    kind, *rest = tag.split(" ")[0].split(":")
    if kind == "SUB":
        return None if "ADJ" in rest else "NOUN"
    if kind == "VER":
        return "VERB"
    return "ADJ" if kind in ("ADJ", "PA1", "PA2") else None
