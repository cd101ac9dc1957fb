"""Who stands on a shore looks out over the water, and the lens shows it."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.waterside import to_water
from skyscreen.write import write


def opening(text: str):
    play = write(text, width=320, height=180, voice="none", music="none")
    return rehearsed(orders(play, schedule(play, Narration("none", play.language)))[0])


def test_an_angler_faces_the_lake_and_the_lens_looks_past_him_at_it() -> None:
    made = opening("An old man fishes by a lake.")
    assert made.lead is not None
    root = made.done.tracks[made.lead.id].roots[0]
    water = to_water(made.set, root[[0, 2], 3])
    assert water is not None
    ahead = float(np.arctan2(root[0, 2], root[2, 2]))
    assert np.cos(ahead - water) > 0.7
    assert np.cos(made.azimuth + np.pi - water) > 0.5


@pytest.mark.parametrize("text", ["A woman reads in a park.", "A pirate ship sails through a stormy sea."])
def test_inland_and_out_at_sea_there_is_no_shore(text: str) -> None:
    made = opening(text)
    assert to_water(made.set, made.set.centre) is None


@pytest.mark.parametrize("text", ["A man fishes by the river.", "A fisherman fishes in the harbour.",
                                  "一个老人在池塘边钓鱼"])
def test_who_fishes_stands_at_the_waters_edge_and_faces_it(text: str) -> None:
    made = opening(text)
    assert made.lead is not None
    root = made.done.tracks[made.lead.id].roots[0]
    place, ahead = root[[0, 2], 3], root[[0, 2], 2]
    assert not made.set.on_water(*place)
    assert made.set.on_water(*(place + 2.5 * ahead))
