"""Names in sentences of the corpora that have none, marked for this project by a language model as GermEval marks them.

`labelled/*.tsv`: id of the sentence in its corpus, its names as `first-behind:KIND` in words; an id alone: no name.
"""

from pathlib import Path

import names
import raw_text
import trees
from sentence import Sentence
from settings import NAMES

DOUBT = 1 / 3
FOLDER = Path(__file__).with_name("labelled")


def sentences() -> list[Sentence]:
    sources = names.wikiann() + raw_text.business_news() + trees.gold(1) + trees.silver()
    forms = {s.id: s.forms for s in sources}
    return [sentence(id, forms[id], spans) for id, spans in lines()]


def lines() -> list[tuple[str, str]]:
    rows = (line for file in sorted(FOLDER.glob("*.tsv")) for line in file.read_text(encoding="utf-8").splitlines())
    return [(id, spans) for id, _, spans in (row.partition("\t") for row in rows)]


def sentence(id: str, forms: list[str], spans: str) -> Sentence:
    tags = ["O"] * len(forms)
    for span in spans.split():
        place, kind = span.split(":")
        start, end = map(int, place.split("-"))
        tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return Sentence(f"labelled-{id}", forms, names=[1 << NAMES.index(tag) for tag in tags], doubt=DOUBT)
