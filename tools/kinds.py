"""Derives `src/skyscreen/write/words/kinds.txt.gz` from WordNet 3.0: python tools/kinds.py FOLDER_OF_WORDNET.

The folder holds WordNet's `data.*` and `index.*` files (Debian's package wordnet-base has them in /usr/share/wordnet).
Kept are common nouns of at most two words and verbs of one, their three usual senses in WordNet's own order, the first
hypernym of each sense, and where a definition compares ('similar to the giraffe') what it compares with; then the lists
of adjectives and adverbs. A word is kept when a sense of it was met in the texts that WordNet's makers tagged, when
they use it themselves in other words' definitions, when it usually means an artefact or food, or when its ending might
be taken for a person's. No definition is kept. `skyscreen.write.lexis.taxonomy` reads the file and tells its layout.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/skyscreen/write/words/kinds.txt.gz"
NOUN = re.compile(r"[a-z][a-z'-]+(?: [a-z][a-z'-]+)?$")
VERB = re.compile(r"[a-z]{2,}$")
CONCRETE = {5, 6, 8, 13, 14, 15, 17, 18, 19, 20, 27}
"""Lexicographer files: animal, artifact, body, food, group, location, object, person, phenomenon, plant, substance."""
MADE = {6, 13}
"""Artifact and food: always kept."""
ALIVE = {5, 18}
"""Animals and persons: kept where the word is short."""
DOERS = ("er", "or", "ist", "ian")
BEAST = 5
SENSES = 3
MOST = 7
"""An animal is kept even where it is no usual sense: a skunk is first a scoundrel."""
PLAIN_NAMES = 3
"""Lemmas kept of a sense."""


@dataclass
class Sense:
    lexname: int
    words: list[str]
    parent: str
    gloss: str


def senses(path: Path) -> dict[str, Sense]:
    """Offset → sense, by WordNet's wndb(5) format."""
    out = {}
    for row in path.read_text("utf-8").splitlines():
        if row.startswith(" "):
            continue
        facts, _, gloss = row.partition(" | ")
        part = facts.split(" ")
        count = int(part[3], 16)
        words = [re.sub(r"\(\w+\)$", "", part[4 + 2 * k]).replace("_", " ") for k in range(count)]
        at = 5 + 2 * count
        links = [(part[at + 4 * k], part[at + 4 * k + 1]) for k in range(int(part[at - 1]))]
        parent = next((to for sign, to in links if sign == "@"), "")
        out[part[0]] = Sense(int(part[1]), words, parent, gloss)
    return out


def index(path: Path) -> dict[str, list[str]]:
    """Lemma → offsets of its senses, usual one first."""
    out = {}
    for row in path.read_text("utf-8").splitlines():
        if row.startswith(" "):
            continue
        part = row.split()
        out[part[0].replace("_", " ")] = part[-int(part[2]) :]
    return out


def chain(at: str, known: dict[str, Sense]) -> list[str]:
    out = []
    while at and at in known and at not in out:
        out.append(at)
        at = known[at].parent
    return out


def compared(at: str, known: dict[str, Sense], lemmas: dict[str, list[str]]) -> str:
    """Offset of the first noun of the definition that is a near relative: an okapi is 'similar to the giraffe'."""
    mine = chain(at, known)[1:4]
    own = {word for offset in mine for word in known[offset].words}
    hit = re.search(r"\b(?:like|similar to|resembl\w+|related to)\b(.*)", known[at].gloss.split(";")[0])
    for word in re.findall(r"[a-z]+", hit[1] if hit else ""):
        for form in (word, word.removesuffix("s")):
            for other in lemmas.get(form, ())[:2]:
                if form not in own and other != at and set(chain(other, known)[1:]) & set(mine[:3]):
                    return other
    return ""


def blocks(known: dict[str, Sense], lemmas: dict[str, list[str]], kept: dict[str, list[str]]) -> Iterable[str]:
    """Names, parents, lexicographer files and comparisons of the senses in use; then the lemmas and their senses."""
    alike = {at: compared(at, known, lemmas) for at in dict.fromkeys(o for offs in kept.values() for o in offs)}
    used: dict[str, int] = {}
    for offset in (*alike, *filter(None, alike.values())):
        for at in chain(offset, known):
            used.setdefault(at, 0)
    for number, at in enumerate(sorted(used)):
        used[at] = number
    order = sorted(used)
    yield "\n".join("|".join(word.lower() for word in known[at].words[:PLAIN_NAMES]) for at in order)
    yield " ".join(str(used.get(known[at].parent, -1)) for at in order)
    yield "".join(chr(ord("A") + known[at].lexname) for at in order)
    yield " ".join(f"{used[at]}:{used[to]}" for at, to in alike.items() if to)
    names = sorted(kept)
    yield "\n".join(names)
    yield "\n".join(" ".join(str(used[at]) for at in kept[name]) for name in names)


def tagged(path: Path) -> set[str]:
    """Lemmas of which a sense was met in tagged texts."""
    out = set()
    for row in path.read_text("utf-8").splitlines():
        part = row.split()
        if not row.startswith(" ") and int(part[5 + int(part[3])]):
            out.add(part[0].replace("_", " "))
    return out


def used_in_definitions(families: Iterable[dict[str, Sense]]) -> Counter[str]:
    """Word, or two in a row → in how many definitions."""
    out: Counter[str] = Counter()
    for known in families:
        for sense in known.values():
            row = re.findall(r"[a-z'-]+", sense.gloss.lower())
            out.update({*row, *(f"{one} {two}" for one, two in pairwise(row))})
    return out


def common_nouns(
    known: dict[str, Sense], lemmas: dict[str, list[str]], met: set[str], uses: Counter[str]
) -> dict[str, list[str]]:
    out = {}
    for lemma, offsets in lemmas.items():
        # The data files keep capitals: a word that is written with one in a sense is a name there.
        own = [at for at in offsets if any(word == lemma for word in known[at].words)]
        own = own[:SENSES] + [at for at in own[SENSES:MOST] if known[at].lexname == BEAST]
        if not own or not NOUN.match(lemma):
            continue
        concrete = any(known[at].lexname in CONCRETE for at in own)
        made = " " not in lemma and (known[own[0]].lexname in MADE or lemma.endswith(DOERS)
                                     or (known[own[0]].lexname in ALIVE and len(lemma) < 9))
        if not (made or lemma in met or uses[lemma] + uses[lemma + "s"] >= (1 if concrete else 3)):
            continue
        head = lemma.rpartition(" ")[2]
        told = head != lemma and any(head in known[up].words for at in own for up in chain(at, known)[1:])
        if told or (" " in lemma and not concrete):
            continue
        out[lemma] = own
    return out


def kept(
    folder: Path,
    noun: dict[str, Sense],
    verb: dict[str, Sense],
    nouns: dict[str, list[str]],
    verbs: dict[str, list[str]],
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Nouns and verbs in use, with their senses."""
    uses = used_in_definitions([noun, verb, senses(folder / "data.adj"), senses(folder / "data.adv")])
    common = common_nouns(noun, nouns, tagged(folder / "index.noun"), uses)
    return common, {lemma: offsets[:SENSES] for lemma, offsets in verbs.items() if VERB.match(lemma)}


def main(folder: Path) -> None:
    noun, verb = senses(folder / "data.noun"), senses(folder / "data.verb")
    nouns, verbs = index(folder / "index.noun"), index(folder / "index.verb")
    uses = used_in_definitions([noun, verb, senses(folder / "data.adj"), senses(folder / "data.adv")])
    common, plain = kept(folder, noun, verb, nouns, verbs)
    rows = [*blocks(noun, nouns, common), *blocks(verb, verbs, plain)]
    for name in ("adj", "adv"):
        words = {word for word in index(folder / f"index.{name}") if re.fullmatch(r"[a-z-]{3,}", word)}
        met = tagged(folder / f"index.{name}")
        rows.append("\n".join(sorted(w for w in words if (uses[w] or w in met) and not w.endswith("ly"))))
    text = "\n\n".join(rows)
    OUT.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{OUT}: {OUT.stat().st_size / 1e3:.0f} kB of {len(text) / 1e3:.0f} kB, {rows[4].count(chr(10)) + 1} nouns, "
          f"{rows[10].count(chr(10)) + 1} verbs")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
