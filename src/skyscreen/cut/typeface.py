"""The font that letters are set in, and whether it can draw a text at all.

One missing glyph is a white box in the film, so every string is checked before anything is drawn. The font comes from
the package `noto-cjk-sans-otc` (OFL-1.1); no file of it lies in this repository.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any

from skyscreen.core.errors import Missing

_FACES = {"en": 2, "zh": 2}
"""Index in the collection: 2 is the Simplified Chinese face; all faces share their Latin letters."""
_EMOJI = ((0x1F000, 0x1FAFF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0xE0020, 0xE007F))
_SILENT = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F, 0x00AD, 0x20E3}
"""Joiners, variation selectors, soft hyphen: they have no picture of their own."""


def path() -> Path:
    """File of the font collection.

    Raises:
        Missing: the package is not installed.
    """
    try:
        return Path(str(import_module("noto_cjk_sans_otc").FONT_PATH))
    except ImportError as error:
        raise Missing("Noto Sans CJK", "no font for captions and titles is installed",
                      "pip install noto-cjk-sans-otc") from error


@lru_cache(maxsize=4)
def typeface(language: str = "en") -> Any:
    """`skia.Typeface` of the language."""
    import skia

    face = skia.Typeface.MakeFromFile(str(path()), _FACES.get(language, 2))
    if face is None:
        raise Missing(str(path()), "is not a readable font collection",
                      "pip install --force-reinstall noto-cjk-sans-otc")
    return face


def fonts() -> list[dict[str, str]]:
    """Fonts in use: name, file, licence, glyphs."""
    face = typeface("zh")
    return [{"name": face.getFamilyName(), "file": str(path()), "licence": "OFL-1.1",
             "glyphs": str(face.countGlyphs())}]


def _is_emoji(code: int) -> bool:
    return any(low <= code <= high for low, high in _EMOJI)


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """Text that can be drawn, and the emoji that were dropped from it.

    Composes accents (NFC), turns every white space but the line break into one space, drops control characters.

    Raises:
        Missing: a character other than an emoji has no glyph; the error names it.
    """
    face = typeface("zh")
    kept: list[str] = []
    dropped: list[str] = []
    lost: list[str] = []
    for letter in unicodedata.normalize("NFC", text):
        code = ord(letter)
        if letter == "\n":
            kept.append(letter)
        elif letter.isspace():
            kept.append(" " if code != 0x3000 else letter)
        elif code in _SILENT or unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn"):
            continue
        elif face.unicharToGlyph(code):
            kept.append(letter)
        elif _is_emoji(code):
            dropped.append(letter)
        else:
            lost.append(letter)
    if lost:
        names = ", ".join(f"{letter!r} (U+{ord(letter):04X})" for letter in dict.fromkeys(lost[:6]))
        raise Missing(names, f"{face.getFamilyName()} has no glyph for this", "Write these words in another script, or "
                      "leave captions and cards with them out")
    lines = [" ".join(line.split(" ")).strip() for line in "".join(kept).split("\n")]
    while any("  " in line for line in lines):
        lines = [line.replace("  ", " ") for line in lines]
    return "\n".join(lines).strip("\n"), tuple(dict.fromkeys(dropped))
