"""A shot rehearsed, before its camera is set up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from skyscreen.core.seeds import stream
from skyscreen.nouns.order import Order
from skyscreen.nouns.world import Air, Sky
from skyscreen.stage.casting import Subject
from skyscreen.stage.couples import Couple
from skyscreen.stage.geometry import Array
from skyscreen.stage.ocean import Ocean
from skyscreen.stage.performing import Performance
from skyscreen.stage.sea import LongSea
from skyscreen.stage.set_dressing import Dressed
from skyscreen.stage.tracks import Clock


@dataclass(frozen=True, eq=False)
class Ready:
    """All that the camera has to know, and the world is made of."""

    order: Order
    set: Dressed
    subjects: Sequence[Subject]
    lead: Subject | None
    azimuth: float
    clock: Clock
    done: Performance
    sky: Sky
    air: Air
    sea: LongSea | None
    pairs: Sequence[Couple]
    notes: list[str]
    landmark: Array | None = None
    """(3,) top of what the place is known by, where the shot looks to it."""


def open_sea(order: Order, set_: Dressed, sky: Sky) -> Ocean | None:
    """The scene's sea, fresh: its foam is state, and every run of the frames starts from its own warm-up."""
    if set_.piece.water is None:
        return None
    return Ocean(set_.piece.water, sky.wind, stream(order.seed, order.scene.id, "sea"))
