"""One set of relations for corpora that differ in their subtypes."""

from settings import RELATIONS

RENAMED = {"iobj": "obl:arg"}
REFLEXIVE = {"sich", "mich", "dich", "uns", "euch", "mir", "dir"}
RELATIVE = {
    *"der die das den dem deren dessen denen welcher welche welches welchen welchem was wer wem wen wo".split(),
    *"wohin woher wodurch wofür womit woran worauf woraus worin worüber worum wovon wovor wozu weshalb wobei".split(),
}


def unify(rows: list[list[str]]) -> list[str | None]:
    """Relations of a sentence in our set; None where the gold says `dep`, which nobody should learn."""
    return [unify_one(rows, i) for i in range(len(rows))]


def unify_one(rows: list[list[str]], i: int) -> str | None:
    form, upos, relation = rows[i][1].lower(), rows[i][3], rows[i][7]
    relation = RENAMED.get(relation, relation)
    base = relation.split(":")[0]
    if base == "dep":
        return "det" if upos == "DET" else None
    if base == "acl":
        return "acl:relcl" if opens_with_relative(rows, i) else "acl"
    if base == "expl":
        return "expl:pv" if form in REFLEXIVE else "expl"
    known = relation if relation in RELATIONS else base
    return known if known in RELATIONS else None


def opens_with_relative(rows: list[list[str]], top: int) -> bool:
    """Does the subtree start with a relative word, or a preposition and one („, mit dem …“)?"""
    inside = subtree(rows, top)
    words = [i for i in sorted(inside) if rows[i][3] != "PUNCT"]
    if not words or words[0] < int(rows[top][6]) - 1:
        return False
    first = words[1] if len(words) > 1 and rows[words[0]][3] == "ADP" else words[0]
    return rows[first][1].lower() in RELATIVE and rows[first][7] != "root" and first != top


def subtree(rows: list[list[str]], top: int) -> set[int]:
    inside, grown = {top}, True
    while grown:
        more = {i for i, row in enumerate(rows) if int(row[6]) - 1 in inside} - inside
        inside |= more
        grown = bool(more)
    return inside
