"""Who walks, waits or talks in a street is on its pavement while cars drive by; who drives or rides has the road."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.stage import stage
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.bystanders import bystanders
from skyscreen.stage.filming import filmed
from skyscreen.stage.footways import OBLIQUE, on_road
from skyscreen.stage.set_dressing import TRAFFIC, dress
from skyscreen.write import write


def shots(text: str) -> list[Order]:
    play = write(text, width=160, height=90, voice="none", music="none")
    return orders(play, schedule(play, Narration("none", play.language)))


@pytest.mark.parametrize("text", ["A woman walks down a city street.", "一个男人站在街头看手机",
                                  "A dog sits in the street."])
def test_who_is_on_foot_is_on_the_pavement(text: str) -> None:
    set_ = dress(shots(text)[0])
    x, z, _, wide = set_.piece.footway
    assert set_.paved
    assert tuple(set_.centre) == (x, z)
    road = set_.piece.stage_size[1] / 2
    assert abs(x) - wide / 2 > road  # nobody there has a foot on the roadway
    assert float(set_.ground(x, z)) > 0.1  # the kerb


@pytest.mark.parametrize("text", ["A red car drives down a city street.", "A boy rides a bicycle in the street.",
                                  "Ten soldiers march down the street.", "一匹马在街道上奔跑"])
def test_wheels_horses_and_parades_have_the_road(text: str) -> None:
    set_ = dress(shots(text)[0])
    assert not set_.paved
    assert set_.centre[0] == 0.0
    assert set_.traffic == ()


def test_traffic_drives_by_on_its_lanes_and_off_the_lens() -> None:
    order = shots("A woman walks down a city street.")[0]
    staged = stage(order)
    cars = [k for k, one in enumerate(staged.world.instances) if one.object_id >= TRAFFIC]
    assert cars
    frames = list(staged.frames())
    for k in cars:
        first, last = frames[0].transforms[k], frames[-1].transforms[k]
        gone = (last - first)[:3, 3]
        assert np.hypot(gone[0], gone[2]) > 10.0
        assert gone @ first[:3, 2] > 0  # bonnet first
        assert (first[0, 3] < 0) == (gone[2] > 0)  # on the right
        eye = np.asarray(frames[len(frames) // 2].view.eye)
        assert np.hypot(*(frames[len(frames) // 2].transforms[k][:3, 3] - eye)[[0, 2]]) > 3.0


def test_a_broad_shot_looks_along_the_street() -> None:
    for order in shots("A woman walks down a city street."):
        if order.shot.camera.size in OBLIQUE:
            aside = np.degrees(np.arcsin(abs(np.sin(rehearsed(order).azimuth))))
            assert aside < OBLIQUE[order.shot.camera.size] + 0.1


def test_passers_by_walk_on_the_pavements_of_a_road_that_has_traffic() -> None:
    ways = []
    for order in shots("A woman walks down a city street.")[:4]:
        ready = rehearsed(order)
        tracks = [ready.done.tracks[one.id] for one in ready.subjects]
        found = bystanders(ready.order, ready.set, filmed(ready).views, tracks, ready.clock)
        ways += [(ready.set, one.track.roots[:, :3, 3]) for one in found]
    going = [(set_, way) for set_, way in ways if np.ptp(way[:, 2]) > 1.0]
    assert len(going) >= 4
    assert not any(on_road(set_, way).any() for set_, way in going)


@pytest.mark.parametrize(("text", "across"), [("A runner sprints in the stadium.", 38.0),
                                              ("小学生们在学校操场上踢足球", -15.0)])
def test_a_deed_is_done_on_the_ground_that_the_place_has_for_it(text: str, across: float) -> None:
    set_ = dress(shots(text)[0])
    assert set_.centre[0] == across
    assert float(set_.ground(*set_.centre)) > 0.01  # on what is laid there, not in it
