"""All training sentences: gold and silver trees, names, and copies with other names."""

from dataclasses import dataclass

import agreement
import labelled
import names
import taught_names
import trees
import written
from adverbs import unify_adverbs
from encode import count_scripts
from sentence import Sentence
from settings import Training
from substitute import substituted


@dataclass
class Corpus:
    sentences: list[Sentence]
    near: list[Sentence]  # news whose names are labelled, by hand or surely by the teacher

    def with_other_names(self, seed: int) -> list[Sentence]:
        return [copy for copy in substituted(self.near, seed) for _ in range(copy.repeats)]


def read_corpus(settings: Training) -> Corpus:
    """Names are added to the trees of the same words."""
    silver, gold = trees.silver(), trees.gold(settings.gold_repeats)
    unify_adverbs(silver + gold)
    agreement.add_morphology(silver)
    found = gold + silver
    by_forms = {tuple(s.forms): s for s in found}
    for sentence in names.training(settings.name_repeats) + written.sentences() + labelled.sentences():
        same = by_forms.get(tuple(sentence.forms))
        if same is None:
            found.append(sentence)
        elif not (sentence.doubt and same.names):
            same.names, same.doubt, same.repeats = sentence.names, sentence.doubt, max(same.repeats, sentence.repeats)
    near = [s for s in found if s.names and s.repeats > 1]
    if settings.teacher:
        taught = taught_names.add(settings.teacher, found)
        near += [s for s in taught if not s.id.startswith(("bundestag", "written")) and taught_names.sure_spans(s)]
    return Corpus(found, near)


def frequent_scripts(sentences: list[Sentence]) -> list[str]:
    """Those that the treebanks use twice, or the lexicon ten times."""
    gold = count_scripts([s for s in sentences if s.certainty is None])
    every = count_scripts(sentences)
    return sorted(script for script, count in every.items() if gold[script] > 1 or count >= 10)
