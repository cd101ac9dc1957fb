"""Who looks out of a window faces it, and it is in the picture."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.forge import sets
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.filming import operator
from test_stage_orders import order

LOOK = [{"subject": "a", "motion": "look"}]


def seen(size: str, actions: list[dict[str, Any]]) -> tuple[float, float]:
    """Cosines between the way to the nearest window and the face, and the lens."""
    shot = {"subjects": ["a"], "actions": actions, "camera": {"size": size, "side": 30.0}}
    ready = rehearsed(order("bedroom", {"a": "woman"}, shot))
    root = ready.done.tracks["a"].roots[len(ready.clock.times) // 2]
    place = root[[0, 2], 3]
    ways = [np.array([x, z]) - place for x, _, z in ready.set.piece.windows]
    way = min(ways, key=lambda one: float(np.hypot(*one)))
    way = way / np.hypot(*way)
    face, lens = root[[0, 2], 2], np.asarray(operator(ready).shoot().views[1].forward, float)[[0, 2]]
    return float(way @ face / np.hypot(*face)), float(way @ lens / np.hypot(*lens))


@pytest.mark.parametrize("size", ["extreme_wide", "wide"])
def test_who_looks_faces_the_window_and_the_lens_sees_it(size: str) -> None:
    """Nearer, the operator may go round for the face."""
    face, lens = seen(size, LOOK)
    assert face > 0.95
    assert lens > 0.3  # within 72° of the way to the pane


def test_who_looks_at_something_is_not_turned() -> None:
    assert seen("full", [{"subject": "a", "motion": "idle"}])[0] < 0.9


@pytest.mark.parametrize(("place", "count"), [("bedroom", 2), ("library", 2), ("cinema", 0)])
def test_a_room_knows_its_windows(place: str, count: int) -> None:
    assert len(sets.build(place).windows) >= count
