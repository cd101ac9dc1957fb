"""A screenplay drawn small, and what its id pass shows of every member: a few frames a second of every shot.

Looks, grain and cards are left out of account: what counts is how many cells of the picture belong to a member.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from skyscreen.catalogue import index
from skyscreen.core.errors import SkyscreenError
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay

SIZE = (192, 108)
"""20,736 cells: half a per cent of them is 104."""
A_SECOND = 2
"""Frames looked at a second of film."""
BIG = 0.005
"""Share of the picture from which on a thing is seen."""
LONG = 1.0
"""Seconds for which it has to be seen that large, all shots together."""


@dataclass(frozen=True)
class Seen:
    """One member in one frame that was drawn."""

    area: float
    """Share of the picture."""
    left: float
    right: float
    top: float
    bottom: float
    """Of the box around it, 0 … 1 from the left and from above."""
    x: float
    y: float
    """Its middle."""
    depth: float
    """Metres from the lens, the mean of its cells."""


@dataclass(frozen=True)
class Drawn:
    """One frame of a shot."""

    shot: str
    time: float
    """Seconds after the shot's own first frame."""
    members: dict[str, Seen]


def frames(play: Screenplay) -> Iterator[Drawn]:
    """Every shot's frames, `A_SECOND` a second."""
    plan = schedule(play, Narration("none", play.language))
    for order in orders(play, plan, inner=SIZE):
        try:
            yield from _of_shot(order)
        except SkyscreenError:  # a shot that cannot be staged shows nobody, which is what the share tells
            continue


def _of_shot(order: Order) -> Iterator[Drawn]:
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.renderer import Renderer
    from skyscreen.stage import stage

    order = replace(order, width=SIZE[0], height=SIZE[1], inner_width=SIZE[0], inner_height=SIZE[1])
    staged = stage(order)
    renderer = Renderer(gpu(), staged.world, order, index.look_named(order.look))
    own = round(order.shot.duration * order.fps)
    step = max(order.fps // A_SECOND, 1)
    wanted = {order.head + at for at in range(step // 2, max(own, step // 2 + 1), step)}
    for state in staged.frames():
        if state.frame not in wanted:
            continue
        renderer.draw(state, census=True)
        renderer.picture()
        ident = gpu().read(renderer.targets.ident, np.uint32, 1)[..., 0] >> 8
        yield Drawn(order.shot.id, (state.frame - order.head) / order.fps,
                    seen_in(ident, renderer.sample.distances(), [member.id for member in order.cast]))


def seen_in(ident: NDArray[Any], depth: NDArray[np.float32], names: list[str]) -> dict[str, Seen]:
    """Members in a picture of cast numbers (1 is the first name); `depth` may be a coarser picture of metres."""
    rows, columns = ident.shape
    out: dict[str, Seen] = {}
    for number, name in enumerate(names, 1):
        y, x = np.nonzero(ident == number)
        if not len(x):
            continue
        far = depth[y * depth.shape[0] // rows, x * depth.shape[1] // columns]
        far = far[np.isfinite(far)]
        out[name] = Seen(
            len(x) / ident.size, x.min() / columns, (x.max() + 1) / columns, y.min() / rows, (y.max() + 1) / rows,
            (x.mean() + 0.5) / columns, (y.mean() + 0.5) / rows, float(np.median(far)) if len(far) else float("inf"))
    return out


def seconds(drawn: list[Drawn], member: str, big: float = BIG) -> float:
    """How long the member fills so much of the picture, all shots together."""
    return sum(one.members[member].area >= big for one in drawn if member in one.members) / A_SECOND
