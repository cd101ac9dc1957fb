"""Words set on the picture: the title, a story's few cards where no voice tells it, quoted words, the end card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from skyscreen.nouns.screenplay import Scene, Shot
from skyscreen.write.reader.forms import EXPLAINER, SPOT, Telling
from skyscreen.write.story.panel import Panel
from skyscreen.write.telling.facts import is_eventful

ENDED = {"en": "The End", "zh": "完"}
SILENT = 4
"""Shots of a film too short to be told with cards."""


def card_groups(panels: Sequence[Panel]) -> list[list[int]]:
    """Numbers of the shots whose line may become a card in a film without a voice: one is taken of each group.

    A card an event in a story of several, else one a beat; never on the title's shot nor on the last, where the end
    card stands.
    """
    count = len(panels)
    if count < SILENT:
        return []
    steps = [id(panel.deeds) for panel in panels]
    if is_eventful(len(set(steps)), count):  # a story: a card an event
        rows = [[k for k in range(1, count - 1) if steps[k] == step] for step in dict.fromkeys(steps)]
        return [row for row in rows if row]
    out = [
        [k for k, panel in enumerate(panels) if panel.beat == beat and 1 <= k < count - 1]
        for beat in ("introduce", "complicate", "turn", "resolve")
    ]
    return [group for group in out if group]


def cards(
    scenes: Sequence[Scene],
    name: str,
    telling: Telling,
    told: Mapping[str, str],
    *,
    language: str,
    duration: float,
    call: str = "",
) -> dict[str, tuple[str, str]]:
    """Shot id → (words, role).

    Args:
        told: shot id → line, of a film whose lines are read and not heard.
        call: what a spot asks of whoever watches, where the brief has no words of its own.
    """
    shots = [shot for scene in scenes for shot in scene.shots]
    out = {shot: (_bare(text, language), "lower") for shot, text in told.items()}
    if len(shots) == 1:
        if telling.form == SPOT:
            out[shots[0].id] = (_signature(name, telling, call), "end")
        elif telling.quotes:
            out[shots[0].id] = (telling.quotes[0], "lower")
        return out
    out[_titled(shots, telling).id] = (name, "title")
    if telling.form == SPOT:
        out[shots[-1].id] = (_signature(name, telling, call), "end")
        _quote(shots, telling.quotes[:-1], out)
        return out
    if telling.quotes:
        out[shots[-1].id] = (telling.quotes[-1], "end")
        _quote(shots, telling.quotes[:-1], out)
    elif telling.form == EXPLAINER:
        if telling.said and len(telling.said[-1]) <= 60:
            out[shots[-1].id] = (telling.said[-1], "end")
    elif duration >= 30:
        out[shots[-1].id] = (ENDED[language], "end")
    return out


def _titled(shots: Sequence[Shot], telling: Telling) -> Shot:
    """The title stands on the first shot; a hook is over too soon for it, and a spot first shows the thing whole."""
    wanted = {"hook": "establish", "tease": "hero"}.get(shots[0].note)
    return next((shot for shot in shots if shot.note == wanted), shots[0])


def _signature(name: str, telling: Telling, call: str) -> str:
    """The product's name, under it what is said of it."""
    words = telling.quotes[-1] if telling.quotes else call
    return f"{name}\n{words}" if words else name


def _quote(shots: Sequence[Shot], quotes: Sequence[str], out: dict[str, tuple[str, str]]) -> None:
    """Quoted words in order, each on the next shot that is free, the last shot excepted."""
    free = [shot.id for shot in shots[1:-1] if shot.id not in out] or [shot.id for shot in shots[1:-1]]
    for shot, quote in zip(free, quotes, strict=False):
        out[shot] = (quote, "lower")


def _bare(text: str, language: str) -> str:
    """A Chinese card ends without a full stop, as captions do."""
    return text.rstrip("。") if language == "zh" else text
