"""What was given to make a film of: words, or a file of words, a screenplay or a recipe."""

from __future__ import annotations

from pathlib import Path

from skyscreen.core.errors import BadInput

MOST_BYTES = 1_000_000


def is_file(path: Path) -> bool:
    """Whether a file is there; of a sentence that is too long for a file's name, no."""
    try:
        return path.is_file()
    except OSError:
        return False


def read_text(text: str | Path) -> tuple[str, str]:
    """(words, form): form is 'words', 'yaml' for a screenplay, 'recipe' for a film.skyscreen. A path to an existing
    file is read; anything else is the sentence itself."""
    path = Path(text) if isinstance(text, Path) or (len(text) < 400 and "\n" not in text) else None
    forms = {".txt": "words", ".yaml": "yaml", ".yml": "yaml", ".skyscreen": "recipe"}
    if path is None or path.suffix.lower() not in forms:
        if path is not None and (path.suffix or len(path.parts) > 1) and is_file(path):
            raise BadInput(str(path), f"is a file, and of files only {', '.join(forms)} are read",
                           "Save its words as a .txt file")
        return str(text), "words"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(str(path), f"cannot be read ({error.strerror})",
                       "Give a sentence or an existing file") from error
    if len(data) > MOST_BYTES:
        raise BadInput(str(path), f"has {len(data)} bytes; at most {MOST_BYTES:,} are read", "Shorten it")
    try:
        return data.decode("utf-8-sig"), forms[path.suffix.lower()]
    except UnicodeDecodeError as error:
        raise BadInput(str(path), "is not UTF-8 text", "Save it as UTF-8") from error
