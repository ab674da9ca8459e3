"""What a batch costs: one term per task, over the words that are labelled for it."""

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy

from batches import Batch
from encode import UNKNOWN
from model import Model
from settings import FEATURES, NAMES

NAME_WEIGHT = 5.0  # of a word that the teacher is sure is part of a name; others weigh 1


def losses(model: Model, rows: Tensor, batch: Batch) -> dict[str, Tensor]:
    x = model.read(rows)
    upos, feats, names, lemma = model.tag_scores(x)
    found = {
        "upos": mean_over_known(upos, batch.upos),
        "lemma": mean_over_known(lemma, batch.lemma),
        "feats": feature_loss(feats, batch.feats),
        "names": set_loss(names, batch.names, len(NAMES)),
        "taught": soft_loss(names, batch.soft_names),
    }
    if (batch.head != UNKNOWN).any():
        known = batch.head.clamp(min=0)
        found["arc"] = mean_over_known(model.arc_scores(x), batch.head, batch.certainty[..., 0])
        sure = batch.certainty[..., 1] * batch.certainty[..., 0]
        found["rel"] = mean_over_known(model.relation_scores(x, known), batch.relation, sure)
    return found


def mean_over_known(scores: Tensor, gold: Tensor, weight: Tensor | None = None) -> Tensor:
    each = cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN, reduction="none")
    if weight is not None:
        each = each * weight.flatten()
    return each.sum() / (gold != UNKNOWN).sum().clamp(min=1)


def feature_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    parts = scores.split([len(values) for values in FEATURES.values()], -1)
    return sum(set_loss(part, allowed[..., k], part.shape[-1]) for k, part in enumerate(parts))


def soft_loss(scores: Tensor, probabilities: Tensor) -> Tensor:
    """Cross entropy with a teacher's probabilities, in which words that may be names count more."""
    weight = probabilities.sum(-1) * NAME_WEIGHT - probabilities[..., 0] * (NAME_WEIGHT - 1)
    each = -(probabilities * scores.log_softmax(-1)).sum(-1)
    return (each * weight).sum() / weight.sum().clamp(min=1)


def set_loss(scores: Tensor, allowed: Tensor, size: int) -> Tensor:
    """-log of the probability of the allowed labels together; nothing where all are."""
    known = allowed != (1 << size) - 1
    if not known.any():
        return scores.sum() * 0
    scores, allowed = scores[known], allowed[known]
    inside = (allowed.unsqueeze(-1) >> torch.arange(size) & 1).bool()
    hit = scores.masked_fill(~inside, -1e9).logsumexp(-1)
    return (scores.logsumexp(-1) - hit).mean()
