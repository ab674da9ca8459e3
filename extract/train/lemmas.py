"""Lemmas as edit scripts: what to cut and to add at both ends of the lower-cased form."""

from difflib import SequenceMatcher

KEEPS_CASE = {"NOUN", "PROPN", "X", "SYM"}
CLOSED = {"DET", "PRON", "AUX", "ADP", "PART", "SCONJ", "CCONJ"}


def script_of(form: str, lemma: str, upos: str) -> str:
    """`angekommen`, `ankommen` → `4>an|0>`; closed classes and unlike pairs get the whole lemma: `=der`."""
    a, b = form.lower(), lemma.lower()
    if a == b:
        return "0>|0>"
    if upos in CLOSED:
        return "=" + b
    match = SequenceMatcher(None, a, b, autojunk=False).find_longest_match()
    if match.size == 0:
        return "=" + b
    front, back = match.a, len(a) - match.a - match.size
    return f"{front}>{b[: match.b]}|{back}>{b[match.b + match.size :]}"


def apply_script(form: str, script: str, upos: str) -> str:
    """The lemma of a form; nouns and names keep the capitals that survive. Scripts that don't fit leave the form."""
    if upos not in KEEPS_CASE:
        form = form.lower()
    if script.startswith("="):
        return script[1:]
    (front, before), (back, after) = (part.split(">") for part in script.split("|"))
    if int(front) + int(back) >= len(form):
        return form
    lemma = before + form[int(front) : len(form) - int(back)] + after
    return lemma[0].upper() + lemma[1:] if upos in {"NOUN", "PROPN"} and form[0].isupper() else lemma
