"""Lemmas as edit scripts: what to cut off and what to put on at both ends of the lower-cased form."""

from difflib import SequenceMatcher

CLOSED = {"DET", "PRON", "AUX", "ADP", "PART", "SCONJ", "CCONJ"}


def script_of(form: str, lemma: str, upos: str) -> str:
    """`angekommen`, `ankommen` → `ange>an|>`; closed classes and unlike pairs get the whole lemma: `=der`."""
    a, b = form.lower(), lemma.lower()
    if a == b:
        return ">|>"
    if upos in CLOSED:
        return "=" + b
    match = SequenceMatcher(None, a, b, autojunk=False).find_longest_match()
    if match.size == 0:
        return "=" + b
    end_a, end_b = match.a + match.size, match.b + match.size
    return f"{a[: match.a]}>{b[: match.b]}|{a[end_a:]}>{b[end_b:]}"
