"""paint: a shot's passes and a sentence → lifelike frames with the same objects, physics and camera.

Nothing here is loaded by a film that is not painted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from skyscreen.nouns.screenplay import Screenplay
    from skyscreen.nouns.take import Take

__all__ = ["ask_licence", "layout", "paint_takes", "painters"]


def painters() -> list[dict[str, Any]]:
    """Every painter that this version knows, whether it can paint here and why not; of one that runs on this machine's
    card also how it would be laid out and how long a minute would take."""
    from skyscreen.paint.index import painters as known
    from skyscreen.paint.layout import told

    return [{"name": name, "licence": one.limits.licence, "restricted": one.limits.restricted,
             "memory_gb": one.limits.memory, "missing": one.missing(), "weights": one.limits.weights} | told(one)
            for name, one in known().items()]  # fmt: skip


def layout(name: str, width: int, height: int) -> str:
    """How a painter will be laid out on this machine for a film of this size, in one line; '' for a service.

    Raises:
        Missing: the card has too little memory, with what would fit.
    """
    from skyscreen.paint.index import painter
    from skyscreen.paint.layout import planned

    plan = planned(painter(name), width, height)
    return plan.text() if plan else ""


def ask_licence(name: str, *, yes: bool = False) -> None:
    """Let a painter through that is here and whose licence was accepted.

    Raises:
        Missing: it cannot paint here, and why.
        Refused: its licence has to be accepted first.
    """
    from skyscreen.paint.index import terms
    from skyscreen.paint.licences import ask

    for one in terms(name):
        ask(one, yes=yes)


def paint_takes(
    screenplay: Screenplay,
    takes: Mapping[str, Take],
    passes: Path,
    folder: Path,
    name: str,
    *,
    more: dict[str, Any] | None = None,
    gpus: str = "",
    told: Callable[[str, int, int], None] = lambda shot, done, of: None,
) -> tuple[dict[str, Take], dict[str, Any]]:
    """Paint the takes of a film.

    Args:
        passes: what `shoot --passes` wrote, a folder a shot.
        folder: painted takes and windows are kept here, so that the same command again goes on.
        name: of the painter.
        gpus: '0,1' paints on several, a process each; '': in this process on the first.

    Returns:
        Takes by shot (painted, or the simulated one where the checks failed) and what is to be reported of each.
    """
    from skyscreen.paint.film import paint_takes as work

    if not gpus:
        return work(screenplay, takes, passes, folder, name, more=more or {}, told=told)
    from skyscreen.paint.index import painter
    from skyscreen.paint.spread import Spread, devices

    limits = painter(name).limits
    with Spread(screenplay, takes, passes, folder, name, more or {}, limits, devices(gpus)) as crew:
        return work(screenplay, takes, passes, folder, name, more=more or {}, told=told, crew=crew)
