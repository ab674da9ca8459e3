"""The corpora with trees and morphology as training sentences."""

from collections.abc import Iterator
from pathlib import Path

from hyphens import join_hyphens
from morphology import from_ud, from_unimorph, without_impossible
from relations import unify
from sentence import Sentence, read_conllu
from settings import DATA, FEATURES

GSD_DEV = DATA / "treebank/de_gsd-ud-dev.conllu"
PUD = DATA / "treebank/de_pud-ud-test.conllu"
EXCERPT = DATA / "treebank/de_gsd-ud-train-excerpt367_from-parseme11.conllu"
EXAMPLES = DATA / "treebank/de_gsd-ud-train-examples_from-ud-docs.conllu"
NEAR_GOLD = DATA / "silver/de_gsd-train-2547_corenlp-trees.conllu.xz"
SILVER = DATA / "silver/de_mixed-56k_encoder-labels.conllu.xz"
MORPHOLOGY_TEST = DATA / "morphology/de_gsd-sigmorphon19-test.conllu.xz"

# What a corpus leaves out without meaning that it is absent.
SILENT = {
    "gsd": {"Voice"},
    "pud": {"Case", "Number", "Gender", "VerbForm", "Voice", "Degree"},
    "excerpt": set(FEATURES),
}


def kept_out_ids() -> set[str]:
    """GSD train sentences on which lemmas and features are scored: every fifth of the SIGMORPHON test part."""
    ids = [id for id, _, _ in read_conllu(MORPHOLOGY_TEST)]
    return set(ids[::5])


def gold(repeats: int) -> list[Sentence]:
    found = [*read(PUD, "pud"), *read(EXCERPT, "excerpt"), *read(EXAMPLES, "gsd"), *read(NEAR_GOLD, "unimorph")]
    kept_out = kept_out_ids()
    found = [s for s in found if s.id.removeprefix("gsdtrain-") not in kept_out]
    for sentence in found:
        sentence.repeats = repeats
    return found


def silver() -> list[Sentence]:
    return list(read(SILVER, "silver"))


def development() -> list[Sentence]:
    return [tree(id, rows, "gsd") for id, _, rows in read_conllu(GSD_DEV)]


def read(path: Path, corpus: str) -> Iterator[Sentence]:
    for id, text, rows in read_conllu(path):
        yield tree(id, join_hyphens(rows, text, id), corpus)


def tree(id: str, rows: list[list[str]], corpus: str) -> Sentence:
    sentence = Sentence(
        id,
        forms=[row[1] for row in rows],
        upos=[row[3] for row in rows],
        heads=[int(row[6]) for row in rows],
        relations=unify(rows),
    )
    if corpus == "silver":
        sentence.certainty = [certainty(row[9]) for row in rows]
        return sentence
    sentence.lemmas = [lemma(row, corpus) for row in rows]
    if corpus == "unimorph":
        sentence.feats = [from_unimorph(bundle(row), row[2]) for row in rows]
    else:
        sentence.feats = [from_ud(row[5], SILENT[corpus]) for row in rows]
        split_relative_pronouns(sentence)
    sentence.feats = [without_impossible(f, u) for f, u in zip(sentence.feats, sentence.upos)]
    return sentence


def certainty(column: str) -> tuple[float, float]:
    values = dict(pair.split("=") for pair in column.split("|"))
    return float(values["HP"]), float(values["RP"])


def bundle(row: list[str]) -> str:
    return next((part for part in row[9].split("|") if part.startswith("UM=")), "_")


def lemma(row: list[str], corpus: str) -> str | None:
    """The old excerpt writes several pronouns as `er|es|sie`; nobody else does."""
    return None if row[2] == "_" or (corpus == "excerpt" and "|" in row[2]) else row[2]


def split_relative_pronouns(sentence: Sentence) -> None:
    """GSD writes `Dem,Rel` for every pronoun *der*; the tree says which it is."""
    both = 1 << FEATURES["PronType"].index("Dem") | 1 << FEATURES["PronType"].index("Rel")
    for i, feats in enumerate(sentence.feats):
        if feats.get("PronType") == both:
            relative = inside_relative_clause(sentence, i)
            feats["PronType"] = 1 << FEATURES["PronType"].index("Rel" if relative else "Dem")


def inside_relative_clause(sentence: Sentence, i: int) -> bool:
    for _ in range(3):
        if sentence.relations[i] == "acl:relcl":
            return True
        i = sentence.heads[i] - 1
        if i < 0:
            return False
    return False
