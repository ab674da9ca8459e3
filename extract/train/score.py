"""Quick scores between epochs; the figures of the model card come from the official scorer."""

import torch

from batches import batches_of
from encode import UNKNOWN, Encoded
from model import Model
from settings import FEATURES, RELATIONS, Training
from spans import spans_of

BASE = torch.tensor([sorted({r.split(":")[0] for r in RELATIONS}).index(r.split(":")[0]) for r in RELATIONS])


@torch.no_grad()
def scores(model: Model, sentences: list[Encoded]) -> dict[str, float]:
    """Percentages; heads without a tree search, relations without subtypes, names as F1 of exact spans."""
    model.eval()
    hits: dict[str, list[int]] = {}
    spans = [0, 0, 0]
    for batch in batches_of(sentences, Training.words_per_batch, None):
        x = model.read(batch.rows[..., :-1])
        upos, feats, names, lemma = model.tag_scores(x)
        count(hits, "UPOS", upos.argmax(-1) == batch.upos, batch.upos != UNKNOWN)
        count(hits, "lemma", lemma.argmax(-1) == batch.lemma, batch.lemma != UNKNOWN)
        first = feats.split([len(values) for values in FEATURES.values()], -1)
        for k, name in enumerate(["Case", "Number", "Gender"]):
            gold = batch.feats[..., k]
            known = (gold > 1) & (gold & gold - 1 == 0)
            count(hits, name, 1 << first[k].argmax(-1) == gold, known)
        if (batch.head != UNKNOWN).any():
            head = model.arc_scores(x).argmax(-1)
            relation = model.relation_scores(x, head).argmax(-1)
            right = head == batch.head
            count(hits, "UAS", right, batch.head != UNKNOWN)
            count(hits, "LAS", right & (BASE[relation] == BASE[batch.relation.clamp(min=0)]), batch.head != UNKNOWN)
        if (batch.names & batch.names - 1 == 0).all():
            count_spans(spans, names.argmax(-1).tolist(), batch.names.log2().long().tolist())
    found = {key: round(100 * hit / total, 2) for key, (hit, total) in hits.items() if total}
    if spans[1]:
        found["names"] = round(200 * spans[0] / (spans[1] + spans[2]), 2)
    return found


def count(hits: dict[str, list[int]], key: str, right: torch.Tensor, known: torch.Tensor) -> None:
    tally = hits.setdefault(key, [0, 0])
    tally[0] += int((right & known).sum())
    tally[1] += int(known.sum())


def count_spans(tally: list[int], system: list[list[int]], gold: list[list[int]]) -> None:
    for ours, theirs in zip(system, gold):
        a, b = spans_of(ours), spans_of(theirs)
        tally[0] += len(a & b)
        tally[1] += len(a)
        tally[2] += len(b)
