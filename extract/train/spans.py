"""Names as spans of words."""

from settings import NAMES


def spans_of(tags: list[int]) -> set[tuple[int, int, str]]:
    """An I- tag continues a name of its kind, else it begins one."""
    found, start, kind = set(), 0, ""
    for i, tag in enumerate([NAMES[t] for t in tags] + ["O"]):
        if kind and tag != f"I-{kind}":
            found.add((start, i, kind))
        if tag != f"I-{kind}":
            start, kind = i, tag[2:]
    return found
