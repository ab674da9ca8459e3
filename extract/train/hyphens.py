"""Treebanks split `US-Präsident` into three words, news readers don't: most hyphenated words are put together again."""

from hashing import hash32

Rows = list[list[str]]


def join_hyphens(rows: Rows, text: str, id: str) -> Rows:
    """Rows with words like `US-Präsident` as one, in seven of ten sentences; where they are no subtree they stay."""
    if hash32(id, 0) % 10 >= 7:
        return rows
    start = 0
    while start < len(rows):
        end = end_of_compound(rows, start, text)
        joined = join(rows, start, end) if end > start + 1 else None
        rows = joined or rows
        start += 1
    return rows


def end_of_compound(rows: Rows, start: int, text: str) -> int:
    """One past the last word that hangs together with the word at `start` by hyphens."""
    end, written = start + 1, rows[start][1]
    while end + 1 < len(rows) and rows[end][1] == "-" and rows[start][1][0].isalnum() and rows[end + 1][1][0].isalnum():
        longer = f"{written}-{rows[end + 1][1]}"
        if longer not in text:
            break
        end, written = end + 2, longer
    return end


def join(rows: Rows, start: int, end: int) -> Rows | None:
    group = range(start, end)
    tops = [i for i in group if int(rows[i][6]) - 1 not in group]
    if len(tops) != 1:
        return None
    top, last = rows[tops[0]], rows[end - 1]
    written = "".join(rows[i][1] for i in group[:-1])
    word = list(top)
    word[1] = written + last[1]
    word[2] = written + last[2] if last[2] != "_" else "_"
    word[3] = last[3] if last[3] in ("NOUN", "PROPN", "ADJ") else top[3]
    word[5], word[9] = last[5], top[9] if "HP=" in top[9] else last[9]
    return renumber(rows[:start] + [word] + rows[end:], start, end)


def renumber(rows: Rows, start: int, end: int) -> Rows:
    def moved(head: int) -> int:
        index = head - 1
        return head if index < start else start + 1 if index < end else head - (end - start - 1)

    return [[str(n), *row[1:6], str(moved(int(row[6]))), *row[7:]] for n, row in enumerate(rows, 1)]
