"""The corpora with names, mapped to PER LOC ORG OTH."""

from collections.abc import Iterator
from functools import cache

from sentence import EVERYTHING, Sentence, open_text
from settings import DATA, NAMES
from spans import spans_of

CONTRACTIONS = {
    "im": "in dem", "am": "an dem", "zum": "zu dem", "zur": "zu der", "vom": "von dem", "beim": "bei dem",
    "ins": "in das", "ans": "an das", "aufs": "auf das", "fürs": "für das", "ums": "um das",
    "durchs": "durch das", "hinterm": "hinter dem", "überm": "über dem", "unterm": "unter dem",
}  # fmt: skip

# Classes of court rulings (LER) and traffic news (MobIE) that are names; others there are no names.
LER = {"PER": "PER", "RR": "PER", "AN": "PER", "LD": "LOC", "ST": "LOC", "STR": "LOC", "LDS": "LOC",
       "ORG": "ORG", "UN": "ORG", "INN": "ORG", "GRT": "ORG", "MRK": "OTH"}  # fmt: skip
MOBIE = {"person": "PER", "location": "LOC", "location-city": "LOC", "location-street": "LOC",
         "location-stop": "LOC", "organization": "ORG", "organization-company": "ORG"}  # fmt: skip
MOBIE_UNSURE = {"location-route", "event-cause", "disaster-type", "trigger"}


def germeval(part: str, split: bool = True) -> list[Sentence]:
    """Outer names; derivatives and parts (`deutsche`, `EU-Gipfel`) are no names."""
    blocks = blocks_of(f"ner/germeval2014-{part}.tsv.xz", "\t")
    rows = [[(r[1], "O" if r[2].endswith(("deriv", "part")) else r[2]) for r in block] for block in blocks]
    return [named(f"germeval_{part}-{n}", row, split) for n, row in enumerate(rows, 1)]


def kept_out_germeval(split: bool = True) -> list[Sentence]:
    """Every fourth sentence of GermEval's development part, never trained on for names."""
    return germeval("dev", split)[::4]


def training(repeats: int) -> list[Sentence]:
    """GermEval and PUD `repeats` times; of court rulings and traffic news a part.

    Sentences with `im` or `zum` come a second time with these as one word, as other people's tokens have them.
    """
    split = news()
    near = split + pud() + [s for s, other in zip(news(split=False), split) if s.forms != other.forms]
    for sentence in near:
        sentence.repeats = repeats
    far = {corpus: [s for s in found if has_names(s)] for corpus, found in other_corpora().items()}
    return near + far["ler"][::2] + far["mobie"][::2]


def everything() -> list[Sentence]:
    """All text but what is kept out."""
    return news() + pud() + [s for found in other_corpora().values() for s in found]


def news(split: bool = True) -> list[Sentence]:
    kept_out = {s.id for s in kept_out_germeval()}
    return [s for s in germeval("dev", split) + germeval("part2_3600", split) if s.id not in kept_out]


def other_corpora() -> dict[str, list[Sentence]]:
    return {
        "ler": columns("ler", "ner/ler-dev.conll.xz", LER, set()),
        "mobie": columns("mobie", "ner/mobie-train.conll.xz", MOBIE, MOBIE_UNSURE),
        "wikiann": wikiann(),
    }


def has_names(sentence: Sentence) -> bool:
    return any(tags > 1 for tags in sentence.names)


def pud() -> list[Sentence]:
    """Has no OTH: where it says O, a word may be OTH."""
    outside = sum(1 << NAMES.index(tag) for tag in ("O", "B-OTH", "I-OTH"))
    blocks = blocks_of("ner/uner_de_pud-test.iob2.xz", "\t")
    found = [named(f"uner-{n}", [(r[1], r[2]) for r in block]) for n, block in enumerate(blocks)]
    for sentence in found:
        sentence.names = [outside if tags == 1 else tags for tags in sentence.names]
    return found


def columns(corpus: str, path: str, classes: dict[str, str], unsure: set[str]) -> list[Sentence]:
    """Words in the first column, BIO in the last; classes that are `unsure` teach nothing."""
    found = []
    for n, block in enumerate(blocks_of(path, None)):
        tags = [mapped(row[-1], classes, unsure) for row in block]
        if len(block) <= 80:
            found.append(named(f"{corpus}-{n}", [(row[0], tag) for row, tag in zip(block, tags)]))
    return found


def mapped(tag: str, classes: dict[str, str], unsure: set[str]) -> str | None:
    position, _, kind = tag.partition("-")
    if kind in unsure:
        return None
    return f"{position}-{classes[kind]}" if kind in classes else "O"


def wikiann() -> list[Sentence]:
    """Fragments labelled by links: taught from those only that are sentences."""
    rows = [row for row in linked_rows() if 8 <= len(row) <= 40 and row[-1][0] == "."]
    return [named(f"wikiann-{n}", row) for n, row in enumerate(rows)]


def linked_names() -> Iterator[tuple[list[str], set[tuple[int, int, str]]]]:
    """Forms and spans of all fragments."""
    for row in linked_rows():
        yield [form for form, _ in row], spans_of([NAMES.index(tag) for _, tag in row])


@cache
def linked_rows() -> list[list[tuple[str, str]]]:
    parts = [blocks_of(f"ner/wikiann-de-{part}.bio.xz", "\t") for part in ("train", "dev", "test")]
    rows = [[(row[0].removeprefix("de:"), row[1]) for row in block] for part in parts for block in part]
    return [row for row in rows if row[0][0] != "WEITERLEITUNG"]


def blocks_of(path: str, separator: str | None) -> Iterator[list[list[str]]]:
    for block in open_text(DATA / path).split("\n\n"):
        lines = [line for line in block.split("\n") if line.strip() and not line.startswith(("#\t", "# "))]
        rows = [line.split(separator) for line in lines if not line.startswith("-DOCSTART-")]
        if rows:
            yield rows


def named(id: str, rows: list[tuple[str, str | None]], split: bool = True) -> Sentence:
    """A sentence of words: `im` becomes `in dem` if `split`, as in the treebanks. A tag None teaches nothing."""
    forms, names = [], []
    for form, tag in rows:
        words = (CONTRACTIONS.get(form.lower(), "").split() if split else []) or [form]
        if form[0].isupper() and len(words) > 1:
            words[0] = words[0].capitalize()
        inner = tag if tag is None or tag == "O" else "I" + tag[1:]
        for word, word_tag in zip(words, [tag] + [inner] * len(words)):
            forms.append(word)
            names.append(EVERYTHING if word_tag is None else 1 << NAMES.index(word_tag))
    return Sentence(id, forms, names=names)
