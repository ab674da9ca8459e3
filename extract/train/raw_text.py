"""Words of openly licensed text: parliament, business news, names, treebanks."""

import json
import re
from collections.abc import Iterator

import names
import trees
from sentence import Sentence, open_text, read_conllu
from settings import DATA

TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’][^\W_]+)*|\S")
DOCUMENT = re.compile(r'"text" : \{\s*"string" : ("(?:[^"\\]|\\.)*")')
SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+(?=[A-ZÄÖÜ„])")


def texts() -> Iterator[list[str]]:
    """Parliament, court rulings, traffic and business news, encyclopedia, treebanks other than GSD dev."""
    for line in open_text(DATA / "text/bundestag_wp19-21_sample500k.txt.xz").split("\n"):
        yield words_of(line)
    yield from smartdata()
    yield from (s.forms for s in names.everything())
    for path in (trees.SILVER, trees.PUD, trees.EXCERPT, trees.NEAR_GOLD):
        yield from ([row[1] for row in rows] for id, _, rows in read_conllu(path) if not id.startswith("bundestag"))


def smartdata() -> Iterator[list[str]]:
    for part in ("train", "test"):
        for document in DOCUMENT.finditer(open_text(DATA / f"relations/smartdata_v1_{part}.json.xz")):
            yield from map(words_of, SENTENCE_END.split(json.loads(document.group(1))))


def business_news() -> list[Sentence]:
    """Business and other news of SmartData, sentences of a usual length."""
    found = dict.fromkeys(tuple(words) for words in smartdata() if 6 <= len(words) <= 50)
    return [Sentence(f"smartdata-{n}", list(forms)) for n, forms in enumerate(found)]


def words_of(text: str) -> list[str]:
    return [word for token in TOKEN.findall(text) for word in names.CONTRACTIONS.get(token.lower(), token).split()]
