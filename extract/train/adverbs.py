"""Adverbially used adjectives (*schnell laufen*): GSD tags them ADJ, PUD, older UD and labelled text mostly ADV."""

from lexicon import look_up, read_lexicon
from sentence import Sentence

# Adverbs that look like an adjective, but mean something else or are hardly used as one.
ADVERBS = set(
    "mehr weniger einfach wirklich weiter ganz lieber natürlich gerade erst eigentlich wohl gleich fest genau eben recht "
    "anders teilweise meist endlich tatsächlich früher bestimmt unbedingt ziemlich gern ungefähr etwa wenig viel unter "
    "vermutlich schön ferner rund letztlich möglichst ausgerechnet bloß".split()
)


def unify_adverbs(sentences: list[Sentence]) -> None:
    """ADV becomes ADJ where the lexicon knows the word as an uninflected adjective."""
    found = [(s, i) for s in sentences for i in range(len(s.forms)) if is_adverb(s, i)]
    lexicon = read_lexicon({s.forms[i].lower() for s, i in found})
    for s, i in found:
        form = s.forms[i].lower()
        entry = look_up(lexicon, form, "ADJ")
        if entry and form not in ADVERBS and any("Case" not in reading for reading in entry.readings):
            s.upos[i] = "ADJ"


def is_adverb(s: Sentence, i: int) -> bool:
    """Particles of verbs (*frei haben*) stay what they are."""
    return s.upos[i] == "ADV" and s.relations[i] != "compound:prt"
