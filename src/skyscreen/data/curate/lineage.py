"""What stands beside a video about it: captions, licence, source. Every word of it is foreign.

`NAME.json` next to `NAME.mp4` may hold `caption` (words, or language → words), `licence` or `license`, `source` or
`url`; `NAME.txt` the caption alone; `NAME.zh.txt` that of one language. Where the video's own JSON names no licence,
the nearest `lineage.json` of its folder or above does, then a file LICENCE or LICENSE by its first line.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

LARGEST = 1 << 20
"""Bytes of a text that is read."""
LINE = 120
"""Characters of a licence's name."""


@dataclass
class Lineage:
    caption: dict[str, str] = field(default_factory=dict)
    licence: str = "unknown"
    licence_from: str = ""
    """Name of the file that says so."""
    source: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    """Name of a file of this video alone → all words of it, to be looked through for personal data."""
    faults: list[str] = field(default_factory=list)


def of(video: Path, root: Path) -> Lineage:
    """Lineage of a video under `root`."""
    out = Lineage()
    own = _json(video.with_suffix(".json"), out)
    _captions(video, own, out)
    _named(own, video.with_suffix(".json").name, out)
    # Whose address stands in the licence of a whole folder is no matter of the clip.
    folder, shared = video.parent, Lineage()
    while out.licence == "unknown":
        _named(_json(folder / "lineage.json", shared), "lineage.json", out)
        for name in ("LICENCE", "LICENSE", "LICENCE.txt", "LICENSE.txt"):
            if out.licence == "unknown" and (words := _text(folder / name, shared).strip()):
                out.licence, out.licence_from = words.splitlines()[0].strip()[:LINE], name
        if folder == root or folder.parent == folder:
            break
        folder = folder.parent
    out.faults += shared.faults
    return out


def _captions(video: Path, own: dict[str, Any], out: Lineage) -> None:
    said = own.get("caption", own.get("captions"))
    for language, words in (said.items() if isinstance(said, dict) else [("", said)]):
        if isinstance(words, str) and words.strip():
            out.caption[str(language) or language_of(words)] = words.strip()
    for language in ("", "en", "zh"):
        words = _text(video.with_suffix(f".{language}.txt" if language else ".txt"), out).strip()
        if words:
            out.caption.setdefault(language or language_of(words), words)


def _named(own: dict[str, Any], name: str, out: Lineage) -> None:
    licence = own.get("licence", own.get("license"))
    if isinstance(licence, str) and licence.strip():
        out.licence, out.licence_from = licence.strip()[:LINE], name
    source = own.get("source", own.get("url"))
    if isinstance(source, str) and not out.source:
        out.source = source.strip()


def language_of(words: str) -> str:
    """zh where it has a Han character, else en: the two that the house writes."""
    return "zh" if any("\u4e00" <= c <= "\u9fff" for c in words) else "en"


def _json(path: Path, out: Lineage) -> dict[str, Any]:
    words = _text(path, out)
    if not words:
        return {}
    try:
        told = json.loads(words)
    except (ValueError, RecursionError):
        out.faults.append(f"{path.name} is no JSON")
        return {}
    if not isinstance(told, dict):
        out.faults.append(f"{path.name} holds no object")
        return {}
    # Escapes hide digits and signs from a search of the file's own text.
    out.texts[path.name] = json.dumps(told, ensure_ascii=False)
    return told


def _text(path: Path, out: Lineage) -> str:
    if path.is_symlink() or not path.is_file():
        return ""
    if path.stat().st_size > LARGEST:
        out.faults.append(f"{path.name} is larger than {LARGEST >> 20} MB and was not read")
        return ""
    words = path.read_bytes().decode("utf-8", errors="replace").removeprefix("\ufeff")
    out.texts[path.name] = words
    return words
