"""Derives `src/skyscreen/write/words/tags.txt.gz` from Brill's tagger: python tools/tags.py FOLDER_OF_TEXTBLOB_EN.

The folder holds `en-lexicon.txt`, `en-morphology.txt` and `en-context.txt` (in the package textblob: textblob/en).
Kept are words of small letters with their tag, and rules that speak of such; names and numbers are told by
their form. `skyscreen.write.lexis.tagger` reads the file and tells its layout.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

OUT = Path(__file__).parent.parent / "src/skyscreen/write/words/tags.txt.gz"
WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*$")
TAGS = frozenset((
    "NN", "NNS", "JJ", "JJR", "JJS", "RB", "RBR", "RBS", "RP", "VB", "VBP", "VBZ", "VBD", "VBG", "VBN", "MD", "IN",
    "TO", "DT", "PDT", "WDT", "CC", "CD", "PRP", "PRP$", "WP", "WP$", "WRB", "EX", "POS",
))  # fmt: skip
MARKS = {"NNP", "NNPS", ",", ".", ":", "STAART"}
"""Tags that the rules may speak of, though no word of the list carries them."""


def rows(path: Path) -> list[str]:
    return [row for row in path.read_text("utf-8").splitlines() if row.strip() and not row.startswith(";;;")]


def words(path: Path) -> dict[str, list[str]]:
    """Tag → words."""
    out: dict[str, list[str]] = {}
    for row in rows(path):
        word, tag = row.split()[:2] if len(row.split()) > 1 else (row.strip(), "")
        tag = tag.split("|")[0]
        if WORD.match(word) and tag in TAGS:
            out.setdefault(tag, []).append(word)
    return {tag: sorted(set(found)) for tag, found in sorted(out.items())}


def speaks(rule: str, *, tags: int) -> bool:
    """Whether the first `tags` words of a rule are tags kept here, and its arguments none of other languages' signs."""
    part = rule.split()
    return all(word in TAGS | MARKS for word in part[:tags]) and rule.isascii()


def main(folder: Path) -> None:
    lexicon = [f"{tag} {' '.join(found)}" for tag, found in words(folder / "en-lexicon.txt").items()]
    morphology = [row for row in rows(folder / "en-morphology.txt") if len(row.split()) > 3]
    context = [row for row in rows(folder / "en-context.txt") if speaks(row, tags=2)]
    text = "\n\n".join("\n".join(block) for block in (lexicon, morphology, context))
    OUT.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{OUT}: {OUT.stat().st_size / 1e3:.0f} kB of {len(text) / 1e3:.0f} kB, "
          f"{sum(len(row.split()) - 1 for row in lexicon)} words, {len(morphology)} + {len(context)} rules")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
