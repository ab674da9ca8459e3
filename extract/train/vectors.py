"""Word vectors from openly licensed text, as a start for the table of hashed words: `python vectors.py OUT.npz`."""

import json
import re
import sys
import tempfile
from collections.abc import Iterator

import numpy as np
import torch
from gensim.models import Word2Vec

import names
import trees
from hashing import rows_of
from sentence import open_text, read_conllu
from settings import DATA, Sizes

TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:[-'’][^\W_]+)*|\S")
DOCUMENT = re.compile(r'"text" : \{\s*"string" : ("(?:[^"\\]|\\.)*")')
SENTENCE_END = re.compile(r"\n|(?<=[.!?])\s+(?=[A-ZÄÖÜ„])")


def main() -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.writelines(" ".join(form.lower() for form in words) + "\n" for words in texts() if len(words) > 2)
        file.flush()
        settings = {"vector_size": Sizes.word, "window": 4, "sg": 1, "negative": 6, "min_count": 3, "sample": 1e-4}
        model = Word2Vec(corpus_file=file.name, epochs=5, workers=1, seed=1, **settings)
    words = model.wv.index_to_key
    counts = [model.wv.get_vecattr(word, "count") for word in words]
    np.savez(sys.argv[1], words=words, vectors=model.wv.vectors, counts=counts)


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


def words_of(text: str) -> list[str]:
    return [word for token in TOKEN.findall(text) for word in names.CONTRACTIONS.get(token.lower(), token).split()]


def fitted_table(path: str, sizes: Sizes, deviation: float = 0.2, steps: int = 200) -> torch.Tensor:
    """(words, word): the table whose pairs of rows add up to the vectors best, frequent words counting most."""
    saved = np.load(path)
    vectors = torch.from_numpy(saved["vectors"])
    vectors = (vectors - vectors.mean(0)) / vectors.std() * deviation
    pairs = [rows_of(word, sizes.words, sizes.affixes, sizes.shapes)[:2] for word in saved["words"].tolist()]
    rows = torch.tensor(pairs)  # (vocabulary, 2)
    weight = torch.from_numpy(saved["counts"]).float().sqrt().clamp(max=100).unsqueeze(1)
    table = torch.randn(sizes.words, sizes.word) * 0.01
    total = torch.zeros(sizes.words, 1).index_add_(0, rows.flatten(), weight.repeat(1, 2).flatten().unsqueeze(1))
    for _ in range(steps):
        missing = (vectors - table[rows[:, 0]] - table[rows[:, 1]]) * weight
        for side in (0, 1):
            change = torch.zeros_like(table).index_add_(0, rows[:, side], missing)
            table += 0.5 * change / total.clamp(min=1)
    return table


if __name__ == "__main__":
    main()
