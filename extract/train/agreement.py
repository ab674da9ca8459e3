"""Lemmas and features for trees without them: what the lexicon allows, what the words of a noun phrase have in
common, and what their place in the tree demands. Where several values are left, all of them are allowed."""

from lexicon import Entry, Reading, look_up, read_lexicon
from morphology import allowed
from sentence import Sentence
from settings import FEATURES

AGREEING = {"det", "det:poss", "amod"}
CASE_OF_RELATION = {"nsubj": {"Nom"}, "nsubj:pass": {"Nom"}, "obj": {"Acc"}, "obl:arg": {"Dat", "Gen"}}
CASE_OF_PREPOSITION = {
    **dict.fromkeys("mit nach von zu aus bei seit gegenüber".split(), {"Dat"}),
    **dict.fromkeys("für durch gegen ohne um bis".split(), {"Acc"}),
    **dict.fromkeys("in an auf über unter vor hinter neben zwischen".split(), {"Dat", "Acc"}),
    **dict.fromkeys("während wegen trotz innerhalb außerhalb aufgrund anhand angesichts hinsichtlich".split(), {"Gen", "Dat"}),
    **dict.fromkeys("mittels anstelle infolge bezüglich seitens".split(), {"Gen"}),
}  # fmt: skip
SURE = 0.8
NOMINAL = ("Case", "Number", "Gender")
NOTHING = {name: 1 for name in FEATURES}


def add_morphology(sentences: list[Sentence]) -> None:
    lexicon = read_lexicon({form for s in sentences for form in s.forms})
    for s in sentences:
        entries = [look_up(lexicon, form, "VERB" if u == "AUX" else u) for form, u in zip(s.forms, s.upos)]
        s.lemmas = [lemma(s, i, entry) for i, entry in enumerate(entries)]
        s.feats = [word_features(s.upos[i], entry) for i, entry in enumerate(entries)]
        for head in range(len(s.forms)):
            add_phrase(s, entries, head)


def lemma(s: Sentence, i: int, entry: Entry | None) -> str | None:
    known = entry is not None and len(entry.lemmas) == 1 and s.upos[i] in ("NOUN", "VERB", "ADJ")
    return next(iter(entry.lemmas)) if known else None


def word_features(upos: str, entry: Entry | None) -> dict[str, int]:
    """Features of a word by itself; {} teaches nothing."""
    if upos in ("ADP", "CCONJ", "SCONJ", "PUNCT"):
        return NOTHING
    if upos not in ("VERB", "AUX") or entry is None:
        return {}
    return NOTHING | together(entry.readings, ("Person", "Number", "Mood", "Tense", "VerbForm")) | {"Voice": 3}


def together(readings: list[Reading], names: tuple[str, ...]) -> dict[str, int]:
    """Every value that some reading has."""
    return {name: sum({allowed(name, reading.get(name, "")) for reading in readings}) for name in names}


def add_phrase(s: Sentence, entries: list[Entry | None], head: int) -> None:
    """Case, number and gender of a noun, its determiners and adjectives."""
    if s.upos[head] not in ("NOUN", "PROPN", "PRON"):
        return
    below = [i for i, h in enumerate(s.heads) if h == head + 1]
    agreeing = [i for i in below if s.relations[i] in AGREEING and i < head and sure(s, i)]
    lists = [entries[i].readings for i in [head, *agreeing] if entries[i] is not None]
    phrase = in_common([{key(reading) for reading in readings} for readings in lists])
    cases = demanded_cases(s, head, below, bool(agreeing) or s.forms[head].endswith("s"))
    if s.upos[head] != "NOUN":
        if cases:
            s.feats[head] = {"Case": allowed("Case", ",".join(cases))}
        return
    fitting = {triple for triple in phrase if not cases or triple[0] in cases}
    if not fitting:
        return
    found = {name: allowed(name, ",".join({t[k] for t in fitting})) for k, name in enumerate(NOMINAL)}
    for i in [head, *agreeing]:
        if entries[i] is not None:
            s.feats[i] = {**s.feats[i], **found}


def sure(s: Sentence, i: int) -> bool:
    return s.certainty is None or s.certainty[i][0] * s.certainty[i][1] > SURE


def key(reading: Reading) -> tuple[str, ...]:
    return tuple(reading.get(name, "") for name in NOMINAL)


def in_common(sets: list[set[tuple[str, ...]]]) -> set[tuple[str, ...]]:
    """Triples that fit all words; a value that a word leaves open fits any."""
    found: set[tuple[str, ...]] | None = None
    for readings in (r for r in sets if r):
        if found is None:
            found = {r for r in readings if all(r)}
        else:
            found = {t for t in found if any(all(a in ("", b) for a, b in zip(r, t)) for r in readings)}
    return found or set()


def demanded_cases(s: Sentence, head: int, below: list[int], inflected: bool) -> set[str]:
    """Cases that the preposition or the relation of a noun allows; empty: any."""
    prepositions = [s.forms[i].lower() for i in below if s.relations[i] == "case"]
    if prepositions:
        return CASE_OF_PREPOSITION.get(prepositions[0], set()) if len(prepositions) == 1 else set()
    if not sure(s, head):
        return set()
    if s.relations[head] == "nmod" and s.upos[head] == "NOUN":
        return {"Gen"} if inflected else set()
    if any(s.relations[i] == "cop" for i in below):
        return {"Nom"}
    return CASE_OF_RELATION.get(s.relations[head], set())
