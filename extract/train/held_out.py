"""Writes what was kept out of training as CoNLL-U, to be scored: `python held_out.py FOLDER`."""

import sys
from pathlib import Path

import names
import trees
from morphology import from_unimorph
from sentence import Sentence, read_conllu
from settings import FEATURES, NAMES


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "names.conllu").write_text("\n".join(map(names_block, names.kept_out_germeval(split=False))))
    kept_out = trees.kept_out_ids()
    rows = [rows for id, _, rows in read_conllu(trees.MORPHOLOGY_TEST) if id in kept_out]
    (folder / "morphology.conllu").write_text("\n".join(map(morphology_block, rows)))


def names_block(s: Sentence) -> str:
    tags = [NAMES[bits.bit_length() - 1] for bits in s.names]
    return "".join(
        line(n, form, "_", "_", "_" if tag == "O" else f"NE={tag}")
        for n, (form, tag) in enumerate(zip(s.forms, tags), 1)
    )


def morphology_block(rows: list[list[str]]) -> str:
    return "".join(line(n, row[1], row[2], features(row), "_") for n, row in enumerate(rows, 1))


def features(row: list[str]) -> str:
    """Only what UniMorph states: `Case=Nom|Gender=Fem`."""
    allowed = from_unimorph(row[5], row[2])
    values = {name: FEATURES[name][bits.bit_length() - 1] for name, bits in allowed.items() if bits > 1}
    return "|".join(f"{name}={value}" for name, value in sorted(values.items())) or "_"


def line(n: int, form: str, lemma: str, feats: str, misc: str) -> str:
    return "\t".join([str(n), form, lemma, "_", "_", feats, "_", "_", "_", misc]) + "\n"


if __name__ == "__main__":
    main()
