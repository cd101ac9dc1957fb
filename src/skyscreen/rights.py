"""Licence and source of every part of a film, for its report."""

from __future__ import annotations

from pathlib import Path

from skyscreen.catalogue import index
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.nouns.sound import is_song


def rights(screenplay: Screenplay, narration: Narration, painter: str = "") -> list[dict[str, str]]:
    """Licence and source of every part of the film.

    Args:
        painter: who painted shots of it, as it was asked for; '': every shot stands as simulated.
    """
    from skyscreen.paint.index import terms
    from skyscreen.score import voice_facts

    own = is_song(screenplay.music)
    made = "picture, effects" if own else "picture, music, effects"
    parts = [{"part": made, "source": "made by Skyscreen from its own code", "licence": "yours"},
             {"part": "letters", "source": "Noto Sans CJK", "licence": "OFL-1.1"}]
    things = index.family("things")
    for name in sorted({member.thing for member in screenplay.cast}):
        if licence := things[name].facts.get("licence"):
            parts.append({"part": name, "source": things[name].source.name, "licence": licence})
    if own:
        parts.append({"part": "music", "source": Path(screenplay.music).name,
                      "licence": "not known here; your own matter"})
    for limits in terms(painter) if painter else ():
        parts.append({"part": "painted shots", "source": f"{limits.name}: {limits.weights}", "licence": limits.licence})
    if narration.lines:
        parts.append({"part": "narrator", "source": f"{narration.engine}, apart from this program",
                      "licence": voice_facts(narration.engine)[0]})
    return parts
