"""What the full-form lexicon says of a form: its lemmas, and its readings as features."""

import lzma
from dataclasses import dataclass, field

from settings import DATA

FULL_FORMS = DATA / "lexicon/lt_german_fullforms.tsv.xz"
Reading = dict[str, str]  # feature → value

CASES = {"NOM": "Nom", "GEN": "Gen", "DAT": "Dat", "AKK": "Acc"}
NUMBERS = {"SIN": "Sing", "PLU": "Plur"}
GENDERS = {"MAS": "Masc", "FEM": "Fem", "NEU": "Neut"}
TENSES = {
    "PRÄ": {"Mood": "Ind", "Tense": "Pres"}, "PRT": {"Mood": "Ind", "Tense": "Past"},
    "KJ1": {"Mood": "Sub", "Tense": "Pres"}, "KJ2": {"Mood": "Sub", "Tense": "Past"},
}  # fmt: skip


@dataclass
class Entry:
    """A form as one part of speech."""

    lemmas: set[str] = field(default_factory=set)
    readings: list[Reading] = field(default_factory=list)


def read_lexicon(forms: set[str]) -> dict[tuple[str, str], Entry]:
    """(form, UPOS) → entry, for the forms given and their lower-cased twins."""
    wanted = forms | {form.lower() for form in forms}
    found: dict[tuple[str, str], Entry] = {}
    with lzma.open(FULL_FORMS, "rt", encoding="utf-8") as file:
        for line in file:
            form, lemma, tag = line.rstrip("\n").split("\t")
            upos = upos_of(tag)
            if form in wanted and upos and " " not in lemma:
                entry = found.setdefault((form, upos), Entry())
                entry.readings.append(reading_of(tag))
                if teaches_lemma(tag):
                    entry.lemmas.add(lemma)
    return found


def look_up(lexicon: dict[tuple[str, str], Entry], form: str, upos: str) -> Entry | None:
    return lexicon.get((form, upos)) or lexicon.get((form.lower(), upos))


def upos_of(tag: str) -> str | None:
    kind = tag.split(" ")[0].split(":")[0]
    kinds = {"SUB": "NOUN", "VER": "VERB", "ADJ": "ADJ", "PA1": "ADJ", "PA2": "ADJ", "ART": "DET", "PRO": "DET"}
    return kinds.get(kind)


def teaches_lemma(tag: str) -> bool:
    """Treebanks don't agree on the lemmas of nouns made of adjectives, nor of participles as adjectives."""
    return tag.startswith(("VER", "ADJ")) or (tag.startswith("SUB") and "ADJ" not in tag)


def reading_of(tag: str) -> Reading:
    """`VER:3:SIN:PRT:SFT` → Person 3, Number Sing, Mood Ind, Tense Past, VerbForm Fin."""
    parts = tag.split(" ")[0].split(":")
    found: Reading = {}
    for names, feature in ((CASES, "Case"), (NUMBERS, "Number"), (GENDERS, "Gender")):
        found |= {feature: names[part] for part in parts[1:] if part in names}
    if parts[0] != "VER":
        return found
    for part in parts:
        found |= TENSES.get(part, {}) | ({"Person": part} if part in ("1", "2", "3") else {})
    verb_form = "Inf" if "INF" in parts or "EIZ" in parts else "Part" if "PA2" in parts or "PA1" in parts else "Fin"
    mood = {"Mood": "Imp"} if "IMP" in parts else {}
    return found | mood | {"VerbForm": verb_form}
