"""Trains the model: `python train.py OUT [--epochs N …]`. Writes OUT/epoch-N.pt after every epoch."""

import argparse
import copy
import random
import time
from dataclasses import asdict, fields, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import names
import trees
from batches import batches_of, blurred
from corpus import Corpus, frequent_scripts, read_corpus
from encode import Encoded, encode
from loss import losses
from model import Model
from pieces import Pieces
from score import scores
from sentence import Sentence
from settings import Sizes, Training
from vectors import fitted_table


def main() -> None:
    out, sizes, settings = arguments()
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(settings.seed)
    corpus = read_corpus(settings)
    saved = torch.load(settings.start) if settings.start else None
    scripts = saved["scripts"] if saved else frequent_scripts(corpus.sentences)
    pieces, vectors = read_pieces(saved, settings)
    model = Model(replace(sizes, pieces=len(pieces.texts) + 1), len(scripts), settings.dropout)
    if vectors is not None:
        model.piece.weight.data.copy_(vectors)
    if settings.vectors:
        model.word.weight.data.copy_(fitted_table(settings.vectors, sizes))
    if saved:
        model.load_state_dict(saved["weights"])
    train(model, corpus, pieces, scripts, settings, out)


def read_pieces(saved: dict | None, settings: Training) -> tuple[Pieces, Tensor | None]:
    """Those of a checkpoint, or from a file with vectors to start from."""
    if saved:
        return Pieces(saved["pieces"]), None
    file = np.load(settings.pieces_file)
    return Pieces(file["texts"].tolist()), torch.from_numpy(file["vectors"])


def arguments() -> tuple[Path, Sizes, Training]:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    for settings in (Sizes, Training):
        for field in fields(settings):
            if field.name != "weights":
                parser.add_argument(f"--{field.name.replace('_', '-')}", type=field.type, default=field.default)
    given = vars(parser.parse_args())
    picked = [{f.name: given[f.name] for f in fields(c) if f.name in given} for c in (Sizes, Training)]
    return given["out"], Sizes(**picked[0]), Training(**picked[1])


def train(model: Model, corpus: Corpus, pieces: Pieces, scripts: list[str], settings: Training, out: Path) -> None:
    index = {script: i for i, script in enumerate(scripts)}

    def encoded(sentences: list[Sentence]) -> list[Encoded]:
        return [encode(s, model.sizes, pieces, index) for s in sentences]

    tests = {"gsd-dev": encoded(trees.development()), "germeval": encoded(names.kept_out_germeval())}
    fixed = [item for s, item in zip(corpus.sentences, encoded(corpus.sentences)) for _ in range(s.repeats)]
    renamed = encoded(corpus.with_other_names(settings.seed))
    all_batches = len(batches_of(fixed + renamed, settings.words_per_batch, None)) + 50
    seen = int(settings.share * all_batches)
    steps = settings.epochs * seen
    print(len(fixed), "sentences an epoch,", steps, "steps,", len(scripts), "scripts", flush=True)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.rate, weight_decay=settings.decay, betas=(0.9, 0.98))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, settings.rate, total_steps=steps, pct_start=0.05)
    average = Average(model, settings.average)
    order = random.Random(settings.seed)
    for epoch in range(1, settings.epochs + 1):
        model.train()
        renamed = encoded(corpus.with_other_names(settings.seed + epoch))
        started = time.time()
        for n, batch in enumerate(batches_of(fixed + renamed, settings.words_per_batch, order)[:seen]):
            found = losses(model, blurred(batch.rows, settings), batch)
            optimizer.zero_grad()
            sum(settings.weights[task] * loss for task, loss in found.items()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            average.follow(model)
            if n % 200 == 0:
                shown = {task: round(loss.item(), 3) for task, loss in found.items()}
                print(f"epoch {epoch} batch {n} {time.time() - started:.0f} s {shown}", flush=True)
        state = {"sizes": asdict(model.sizes), "scripts": scripts, "pieces": pieces.texts}
        torch.save(state | {"weights": average.model.state_dict()}, out / f"epoch-{epoch}.pt")
        print(f"epoch {epoch}", {name: scores(average.model, test) for name, test in tests.items()}, flush=True)


class Average:
    """The running mean of a model's weights, which does better than the last ones."""

    def __init__(self, model: Model, decay: float):
        self.model, self.decay, self.steps = copy.deepcopy(model), decay, 0

    @torch.no_grad()
    def follow(self, model: Model) -> None:
        decay = min(self.decay, self.steps / (self.steps + 10))
        for mean, now in zip(self.model.parameters(), model.parameters()):
            mean.lerp_(now, 1 - decay)
        self.steps += 1


if __name__ == "__main__":
    main()
