"""Sentences written for this project, with their names in brackets: `Die [ORG Grünen] tagen in [LOC Kassel].`"""

import re
from collections.abc import Iterator
from pathlib import Path

import names
from sentence import Sentence

DOUBT = 1 / 2
FOLDER = Path(__file__).with_name("written")
MARKED = re.compile(r"\[(PER|LOC|ORG|OTH) ([^\[\]]+)\]")
TOKEN = re.compile(
    r"\d+(?:[.,:/]\d+)*(?:\.(?=[\s-]\S)|(?:-[^\W_]+)+)?"  # numbers, ordinals, `12,5-prozentig`
    r"|(?:[^\W\d_]\.){2,}"  # `U.S.A.`
    r"|[^\W\d_]{1,4}\.(?=[\s,)-]*[\s,)-]\S)(?:-[^\W_]+)*"  # `Dr.`, `St.-Josefs-Kirche`, but not at the end
    r"|[^\W_]+(?:[-'’.&][^\W_]+)*"
    r"|\S"
)


def sentences(split: bool = True) -> list[Sentence]:
    lines = [line for file in sorted(FOLDER.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines()]
    found = [names.named(f"written-{n}", list(tagged(line)), split) for n, line in enumerate(lines, 1) if line]
    for sentence in found:
        sentence.doubt = DOUBT
    return found


def tagged(line: str) -> Iterator[tuple[str, str]]:
    """Words with their BIO tags."""
    text = MARKED.sub(r"\2", line)
    tags = {}  # start of a word in the text → its tag
    removed = 0
    for match in MARKED.finditer(line):
        removed += match.start(2) - match.start()
        start, end = match.start(2) - removed, match.end(2) - removed
        removed += 1
        for at in range(start, end):
            tags[at] = f"{'I' if at > start else 'B'}-{match[1]}"
    for word in TOKEN.finditer(text):
        yield word[0], tags.get(word.start(), "O")
