"""Word vectors from openly licensed text, as a start for the table of hashed words: `python vectors.py OUT.npz`."""

import sys
import tempfile

import numpy as np
import torch
from gensim.models import Word2Vec

from hashing import rows_of
from raw_text import texts
from settings import Sizes


def main() -> None:
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.writelines(" ".join(form.lower() for form in words) + "\n" for words in texts() if len(words) > 2)
        file.flush()
        settings = {"vector_size": Sizes.word, "window": 4, "sg": 1, "negative": 6, "min_count": 3, "sample": 1e-4}
        model = Word2Vec(corpus_file=file.name, epochs=5, workers=1, seed=1, **settings)
    words = model.wv.index_to_key
    counts = [model.wv.get_vecattr(word, "count") for word in words]
    np.savez(sys.argv[1], words=words, vectors=model.wv.vectors, counts=counts)


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
