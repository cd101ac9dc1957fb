"""seal: the label, the AIGC tag, the content credentials, the register, and the check of any file.

Order: the label is burnt and the tags are written by `cut`; `seal` signs the shots, then the film with the shots as its
ingredients, then enters the film in the register. Nothing may write to a file after it is signed.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skyscreen.core.verb import callable_package
from skyscreen.nouns.screenplay import Screenplay

__all__ = ["aigc", "label", "seal", "seal_file", "sign_shots", "tags", "tags_of", "verify"]


def label(language: str) -> str:
    """Words of the visible label: GB 45438-2025 asks for AI or 人工智能 and for 生成 or 合成."""
    from skyscreen.seal.marking import label as words

    return words(language)


def aigc(produce_id: str, *, producer: str = "Skyscreen", propagator: str = "", propagate_id: str = "") -> str:
    """The AIGC tag (GB 45438-2025, Annex E) as JSON."""
    from skyscreen.seal.marking import aigc as text

    return text(produce_id, producer=producer, propagator=propagator, propagate_id=propagate_id)


def tags(screenplay: Screenplay) -> dict[str, str]:
    """Tags that `cut` writes into the film and every shot before they are signed."""
    from skyscreen.seal.marking import tags as make

    return make(screenplay)


def sign_shots(folder: Path, screenplay: Screenplay, painted: Mapping[str, str] | None = None) -> list[Path]:
    """Sign every shots/*.mp4 of a film folder in place; return their paths in the film's order."""
    from skyscreen.seal.sealing import sign_shots as sign

    return sign(folder, screenplay, painted or {})


def seal(folder: Path, screenplay: Screenplay, painted: Mapping[str, str] | None = None, *, trained: bool = False
         ) -> dict[str, Any]:
    """Sign shots and film, register the film, check it; return the block `seal` of the report.

    Args:
        painted: shot → the painter that drew it; shots that stand as simulated are not in it.
        trained: a trained model spoke.
    """
    from skyscreen.seal.sealing import seal as make

    return make(folder, screenplay, painted or {}, trained=trained)


def tags_of(identity: str, language: str) -> dict[str, str]:
    """Tags of one file that is no film of a screenplay."""
    from skyscreen.seal.single import tags_of as make

    return make(identity, language)


def seal_file(path: Path, title: str, source_type: str, facts: dict[str, Any]) -> dict[str, Any]:
    """Sign, register and check one such file."""
    from skyscreen.seal.single import seal_file as make

    return make(path, title, source_type, facts)


def verify(path: str | Path, *, seconds: float = 60.0) -> dict[str, Any]:
    """What a file says of its own origin, and whether that is true. Safe on foreign files."""
    from skyscreen.seal.checking import verify as check

    return check(Path(path), seconds=seconds)


callable_package(__name__)
