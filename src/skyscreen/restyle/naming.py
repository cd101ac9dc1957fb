"""Which look words mean: 'as an ink painting', 水墨画风格."""

from __future__ import annotations

import re

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput


def look_in(words: str) -> str:
    """Name of the catalogue's look whose longest word stands in `words`.

    Raises:
        BadInput: none does.
    """
    from skyscreen.write.words.filmic import LOOKS

    text = re.sub(r"[\s_]+", " ", words.lower())
    best: tuple[int, str] = (0, "")
    for name, entry in index.family("looks").items():
        own = {name.replace("_", " "), *entry.en, *entry.zh}
        shared = {word for key, group in LOOKS.items() if key in {name, *own} or own & set(group) for word in group}
        for word in {*own, *shared}:
            form = re.escape(word) if not word.isascii() else rf"(?<![a-z]){re.escape(word)}(?![a-z])"
            if len(word) > best[0] and re.search(form, text):
                best = len(word), name
    if not best[1]:
        looks = ", ".join(name.replace("_", " ") for name in index.family("looks"))
        raise BadInput(repr(words), "names no look", f"One of {looks}")
    return best[1]
