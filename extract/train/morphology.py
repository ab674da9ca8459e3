"""UD features as sets of allowed values, from UD's own spelling and from UniMorph bundles."""

from settings import FEATURES

UNIMORPH = {
    "NOM": "Case=Nom", "GEN": "Case=Gen", "DAT": "Case=Dat", "ACC": "Case=Acc",
    "SG": "Number=Sing", "PL": "Number=Plur",
    "MASC": "Gender=Masc", "FEM": "Gender=Fem", "NEUT": "Gender=Neut",
    "1": "Person=1", "2": "Person=2", "3": "Person=3",
    "SBJV": "Mood=Sub", "IMP": "Mood=Imp", "PRS": "Tense=Pres", "PST": "Tense=Past",
    "FIN": "VerbForm=Fin", "NFIN": "VerbForm=Inf", "V.PTCP": "VerbForm=Part", "PASS": "Voice=Pass",
    "DEF": "Definite=Def", "INDF": "Definite=Ind", "REFL": "Reflex=Yes", "NEG": "Polarity=Neg", "NUM": "NumType=Card",
}  # fmt: skip
# What UniMorph doesn't write stays unknown; what it could have written and didn't is absent.
UNIMORPH_SILENT = {"PronType", "Degree", "Poss", "NumType", "Definite", "Polarity"}
# Which parts of speech can have a feature that not every word can.
BEARERS = {
    "PronType": {"DET", "PRON", "ADV"}, "Degree": {"ADJ", "ADV"}, "Poss": {"DET", "PRON"}, "Definite": {"DET", "PRON"},
    "NumType": {"NUM", "ADJ", "DET", "ADV", "PRON"}, "Reflex": {"PRON"}, "Voice": {"AUX"},
}  # fmt: skip
ARTICLES = {"der", "ein"}


def allowed(name: str, values: str) -> int:
    """`Gender`, `Masc,Neut` → the bits of both; unknown values count as absent."""
    known = [FEATURES[name].index(v) for v in values.split(",") if v in FEATURES[name]]
    return sum(1 << index for index in set(known)) or 1


def from_ud(column: str, unknown_when_missing: set[str]) -> dict[str, int]:
    """A FEATS column. Features that a corpus leaves out at random are unknown when missing, others absent."""
    given = dict(pair.split("=", 1) for pair in column.split("|")) if column != "_" else {}
    found = {name: allowed(name, given[name]) for name in FEATURES if name in given}
    return found | {name: 1 for name in FEATURES if name not in given and name not in unknown_when_missing}


def without_impossible(feats: dict[str, int], upos: str) -> dict[str, int]:
    """A noun has no Degree, whether or not the corpus says so."""
    return feats | {name: 1 for name, bearers in BEARERS.items() if upos not in bearers and name not in feats}


def from_unimorph(bundle: str, lemma: str) -> dict[str, int]:
    """`N;FEM;SG;NOM` → Case, Number, Gender, and that a noun has no Tense."""
    tags = bundle.replace("UM=", "").split(";") if bundle != "_" else []
    pairs = [UNIMORPH[tag].split("=") for tag in tags if tag in UNIMORPH]
    if "IND" in tags and "FIN" in tags:
        pairs.append(["Mood", "Ind"])
    found = {name: allowed(name, value) for name, value in pairs}
    if "DET" in tags and lemma in ARTICLES:
        found["PronType"] = allowed("PronType", "Art")
    return found | {name: 1 for name in FEATURES if name not in found and name not in UNIMORPH_SILENT}
