"""Derives `src/skyscreen/write/words/kinds_zh.txt.gz` from the Chinese Open WordNet (2013, 2014):
python tools/kinds_zh.py FOLDER_OF_WORDNET wn-data-cmn.tab.

The table (https://github.com/omwn/omw-data, wns/cow) gives the Chinese words of WordNet 3.0's senses by their places in
Princeton's own files, which with `index.sense` the folder must hold (npm's package WNdb 3.0; Debian's files are mended,
and their verbs lie elsewhere). The numbers of `tools/kinds.py` are reckoned again here, so run this after it. Kept are
nouns and verbs written in one to five Chinese characters that are no names, with their usual senses: those met most in
the texts that WordNet's makers tagged go first, as nobody has counted the Chinese ones. A sense that `kinds.txt.gz`
lacks is the nearest kind that it has, which a minus tells. `skyscreen.write.lexis.taxonomy` reads the file and tells
its layout.
"""

from __future__ import annotations

import gzip
import re
import sys
from collections import Counter
from pathlib import Path

import kinds

OUT = kinds.OUT.parent / "kinds_zh.txt.gz"
WORD = re.compile(r"[\u4e00-\u9fff]{1,5}$")
SENSES = 6
"""Senses kept of a word."""
MOST = 12
"""A word of more senses than these is too light to say anything: 做, 搞."""


def counts(folder: Path, part: str) -> Counter[str]:
    """Offset → how often its words were met in that sense, by index.sense (senseidx(5WN))."""
    out: Counter[str] = Counter()
    for row in (folder / "index.sense").read_text("utf-8").splitlines():
        key, offset, _, count = row.split(" ")
        if key.partition("%")[2][:1] == part:
            out[offset] += int(count)
    return out


def numbers(known: dict[str, kinds.Sense], lemmas: dict[str, list[str]], kept: dict[str, list[str]]) -> dict[str, int]:
    """Offset → number in `kinds.txt.gz`, as `kinds.blocks` gives it."""
    used = set()
    for at in {offset for row in kept.values() for offset in row}:
        for one in (at, kinds.compared(at, known, lemmas)):
            used.update(kinds.chain(one, known))
    return {at: number for number, at in enumerate(sorted(used))}


def words(table: Path, sign: str) -> dict[str, list[str]]:
    """Chinese word → offsets of its senses."""
    out: dict[str, list[str]] = {}
    for row in table.read_text("utf-8").splitlines():
        field = row.split("\t")
        if field[1:2] == ["cmn:lemma"] and field[0].endswith(sign):
            word = field[2].strip().replace("+", "")
            if WORD.match(word) and not word.endswith(("的", "地")):
                out.setdefault(word, []).append(field[0][:8])
    return out


def block(found: dict[str, list[str]], known: dict[str, kinds.Sense], number: dict[str, int], met: Counter[str]) -> str:
    rows = []
    for word, offsets in sorted(found.items()):
        plain = [at for at in dict.fromkeys(offsets) if at in known and not known[at].words[0][:1].isupper()]
        plain.sort(key=lambda at: -met[at])
        told = []
        for at in plain if len(plain) <= MOST else ():
            up = next((one for one in kinds.chain(at, known) if one in number), None)
            if up is not None:
                told.append(str(number[up]) if up == at else f"-{number[up]}")
        if told:
            rows.append(f"{word} {' '.join(dict.fromkeys(told[:SENSES]))}")
    return "\n".join(rows)


def main(folder: Path, table: Path) -> None:
    noun, verb = (kinds.senses(folder / f"data.{part}") for part in ("noun", "verb"))
    nouns, verbs = (kinds.index(folder / f"index.{part}") for part in ("noun", "verb"))
    common, plain = kinds.kept(folder, noun, verb, nouns, verbs)
    blocks = [
        block(words(table, "n"), noun, numbers(noun, nouns, common), counts(folder, "1")),
        block(words(table, "v"), verb, numbers(verb, verbs, plain), counts(folder, "2")),
    ]
    text = "\n\n".join(blocks)
    OUT.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    size = [part.count("\n") + 1 for part in blocks]
    print(f"{OUT}: {OUT.stat().st_size / 1e3:.0f} kB, {size[0]} nouns, {size[1]} verbs")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
