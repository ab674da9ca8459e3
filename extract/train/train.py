"""Trains the model: `python train.py OUT [--epochs N …]`. Writes OUT/epoch-N.pt after every epoch."""

import argparse
import copy
import random
import time
from dataclasses import asdict, fields
from pathlib import Path

import torch

import agreement
import names
import trees
from batches import batches_of, blurred
from encode import Encoded, count_scripts, encode
from loss import losses
from model import Model
from score import scores
from sentence import Sentence
from settings import Sizes, Training
from substitute import substituted
from vectors import fitted_table


def main() -> None:
    out, sizes, settings = arguments()
    out.mkdir(parents=True, exist_ok=True)
    random.seed(settings.seed)
    torch.manual_seed(settings.seed)
    training = corpus(settings)
    scripts = frequent_scripts(training)
    encoded = [item for s in training for item in [encode(s, sizes, scripts)] * s.repeats]
    tests = {
        "gsd-dev": [encode(s, sizes, scripts) for s in trees.development()],
        "germeval": [encode(s, sizes, scripts) for s in names.kept_out_germeval()],
    }
    print(len(training), "sentences,", sum(len(s.rows) for s in encoded), "words an epoch,", len(scripts), "scripts")
    model = Model(sizes, len(scripts), settings.dropout)
    if settings.vectors:
        model.word.weight.data.copy_(fitted_table(settings.vectors, sizes))
    train(model, encoded, tests, settings, out, {"sizes": asdict(sizes), "scripts": list(scripts)})


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


def corpus(settings: Training) -> list[Sentence]:
    """All sentences; names are added to trees of the same words, and copies with other names."""
    silver = trees.silver()
    agreement.add_morphology(silver)
    found = trees.gold(settings.gold_repeats) + silver
    by_forms = {tuple(s.forms): s for s in found}
    for sentence in names.training(settings.name_repeats):
        same = by_forms.get(tuple(sentence.forms))
        if same is None:
            found.append(sentence)
        else:
            same.names, same.repeats = sentence.names, max(same.repeats, sentence.repeats)
    near = [s for s in found if s.names and s.repeats > 1]
    return found + substituted(near, settings.seed)


def frequent_scripts(sentences: list[Sentence]) -> dict[str, int]:
    """Those that the treebanks use twice, or the lexicon ten times."""
    gold = count_scripts([s for s in sentences if s.feats])
    every = count_scripts([s for s in sentences if s.lemmas])
    return {script: i for i, script in enumerate(sorted(s for s, n in every.items() if gold[s] > 1 or n >= 10))}


def train(model: Model, encoded: list[Encoded], tests: dict, settings: Training, out: Path, header: dict) -> None:
    order = random.Random(settings.seed)
    average = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings.rate, weight_decay=settings.decay, betas=(0.9, 0.98))
    steps = len(batches_of(encoded, settings.words_per_batch, None)) * settings.epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, settings.rate, total_steps=steps + settings.epochs * 50, pct_start=0.05, anneal_strategy="cos"
    )
    started, step = time.time(), 0
    for epoch in range(1, settings.epochs + 1):
        model.train()
        for batch in batches_of(encoded, settings.words_per_batch, order):
            found = losses(model, blurred(batch.rows, settings), batch)
            total = sum(settings.weights[task] * loss for task, loss in found.items())
            optimizer.zero_grad()
            total.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimizer.step()
            schedule.step()
            follow(average, model, min(settings.average, step / (step + 10)))
            step += 1
            if step % 200 == 0:
                shown = {task: round(loss.item(), 3) for task, loss in found.items()}
                print(f"epoch {epoch} step {step}/{steps} {time.time() - started:.0f} s {shown}", flush=True)
        torch.save({**header, "weights": average.state_dict()}, out / f"epoch-{epoch}.pt")
        print(f"epoch {epoch}", {name: scores(average, test) for name, test in tests.items()}, flush=True)


@torch.no_grad()
def follow(average: Model, model: Model, decay: float) -> None:
    for mean, now in zip(average.parameters(), model.parameters()):
        mean.lerp_(now, 1 - decay)


if __name__ == "__main__":
    main()
