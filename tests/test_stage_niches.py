"""What is built into a place stands where it is built."""

from __future__ import annotations

import math

import numpy as np
import pytest

from skyscreen.forge import sets
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.stage.assemble import rehearsed
from skyscreen.write import write


@pytest.mark.parametrize("text", ["A cat sleeps on the windowsill.", "两只小猫在窗台上看雪。"])
def test_a_windowsill_is_under_the_rooms_window(text: str) -> None:
    film = write(text, duration=12.0, voice="none", music="none")
    x, z, yaw = sets.build(film.scenes[0].place).niches["windowsill"]
    for order in orders(film, schedule(film, Narration("none", "en"))):
        ready = rehearsed(order)
        sill = next((s for s in ready.subjects if s.member.thing == "windowsill"), None)
        if sill is None:
            continue  # a close shot of the cat: the room's own is there
        at = ready.done.tracks[sill.id].roots[0]
        assert np.allclose(at[[0, 2], 3], (x, z), atol=0.02)
        off = (math.degrees(ready.azimuth) - yaw + 180) % 360 - 180
        assert abs(off) < 75  # the wall is behind it
        assert not any(i.model is sill.model for i in ready.set.instances)
