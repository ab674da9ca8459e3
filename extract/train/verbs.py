"""Infinitives of German as one Bloom filter that travels with the weights: it tells verbs from what an ending makes of a form."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import numpy as np

from hashing import hash32
from raw_text import texts
from sentence import open_text
from settings import DATA

BITS = 1 << 18
SEEDS = (30, 31, 32, 33)
# Hardly ever meant, but forms of frequent verbs.
RARE = {"beliegen", "dachen", "hießen", "riefen", "sähen", "trügen", "überliegen", "verliegen"}
INFINITIVE = re.compile(r"[a-zäöüß]+(?:[^e]en|eln|ern|tun|sein)")
PARTICLES = (
    "ab an auf aus auseinander bei beiseite bevor da dabei dafür dagegen daneben dar davon dazu dazwischen durch durcheinander ein einher "
    "empor entgegen entlang entzwei fehl fern fest fort frei gegenüber gleich heim her herab heran herauf heraus herbei herein herum "
    "herunter hervor hin hinab hinauf hinaus hinein hinterher hinunter hinweg hoch inne klar kund los mit nach nahe nieder rück "
    "runter rum raus rein statt still stand teil überein übrig um umher unter vor voran voraus vorbei vorher vorüber vorweg wach wahr weg "
    "weiter wett wider wieder zu zugrunde zurecht zurück zusammen zuvor"
).split()  # fmt: skip
SEPARATED = re.compile(rf"({'|'.join(sorted(PARTICLES, key=len, reverse=True))})(zu|)([a-zäöüß]{{3,}})")


@cache
def known_verbs() -> frozenset[str]:
    """Simple and prefixed verbs of the lexicons, and particle verbs that raw text adds to them."""
    listed = frozenset(verb for verb in lexicons() if INFINITIVE.fullmatch(verb)) - RARE
    known = frozenset(verb.replace("miß", "miss") for verb in listed) | frozenset(particle_verbs(listed))
    swiss = frozenset(verb for verb in known if re.search("(?<!mi)ss", verb) and verb.replace("ss", "ß") in known)
    return known - swiss


def lexicons() -> Iterator[str]:
    for line in open_text(DATA / "lexicon/lt_german_fullforms.tsv.xz").splitlines():
        _, lemma, tag = line.split("\t")
        if tag.startswith("VER") and ":EIZ" not in tag:
            yield lemma
    for line in open_text(DATA / "lexicon/lt_separable_verbs.tsv").splitlines():
        yield line.split("\t")[0]
    for line in open_text(DATA / "lexicon/pattern_de-verbs.txt.xz").splitlines():
        yield line.split(",")[0]


def particle_verbs(simple: frozenset[str]) -> Iterator[str]:
    """Those seen twice with *zu* (*voranzutreiben*), or four times without and also inflected (*dazugehören*, *dazugehört*)."""
    counts = Counter(form for forms in texts() for form in forms if form.islower())
    seen, inflected = Counter(), Counter()
    for form, count in counts.items():
        match = SEPARATED.fullmatch(form)
        if match and match[3] in simple:
            particle, zu, verb = match.groups()
            stem = particle + re.sub("e?n$", "", verb)
            seen[particle + verb] += count * (2 if zu else 1)
            inflected[particle + verb] += 4 if zu else counts[stem + "t"] + counts[stem + "te"]
    yield from (verb for verb, count in seen.items() if count >= 4 and inflected[verb])


@cache
def verb_filter() -> np.ndarray:
    """(BITS / 8,) bytes"""
    filter = np.zeros(BITS // 8, np.uint8)
    for verb in known_verbs():
        for seed in SEEDS:
            bit = hash32(verb, seed) % BITS
            filter[bit >> 3] |= 1 << (bit & 7)
    return filter
