"""Flicker along exact motion, of every look: a ball that rolls, a camera that goes by, three drawings at 320 × 180."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest

import shoot_world as w
from skyscreen.catalogue import index
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Light
from skyscreen.shoot.flicker import came_from, measure, taken


@dataclass
class Moving(w.Still):
    """The yard's camera goes 0.02 m to the right a frame, some 1.5 pixels at the block, and the ball rolls 0.03 m."""

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        for k in range(first, self.count):
            now, before = self._at(k), self._at(k - 1)
            joints = np.zeros((0, 4, 4), np.float32)
            yield FrameState(k, k / 24, now[0], before[0], joints, joints, now[1], before[1])

    def _at(self, k: int):
        things = self.transforms.copy()
        turn = 0.03 * k
        things[0, :3, :3] = [[np.cos(turn), np.sin(turn), 0], [-np.sin(turn), np.cos(turn), 0], [0, 0, 1]]
        things[0, 0, 3] += 0.03 * k
        aside = 0.02 * k
        return things, w.look_from((0.6 + aside, 1.7, 7.5), (aside, 1.0, 0.0))


def moving() -> Moving:
    yard = w.yard(count=12)
    return Moving(yard.world, yard.view, yard.transforms, 12)


BOUNDS = {  # levels of 255: along the motion, and to the eye; a third over what Mesa 22.3.6 lavapipe gives
    "cel": (1.0, 0.8), "cinematic": (1.1, 0.9), "clay": (1.8, 1.3), "documentary": (1.1, 0.9), "ink": (3.2, 1.9),
    "noir": (1.4, 1.1), "oil": (2.4, 2.0), "paper_cut": (2.7, 1.7), "pencil": (3.5, 2.1), "pixel_art": (2.0, 1.5),
    "ukiyo_e": (2.3, 0.5), "watercolour": (3.9, 1.7),
}


def test_every_look_has_its_bound() -> None:
    assert set(BOUNDS) == set(index.family("looks"))


@pytest.mark.gpu
@pytest.mark.parametrize("look", BOUNDS)
def test_a_look_flickers_no_more_than_it_may(look: str) -> None:
    staged = moving()
    found = measure(staged.world, staged.frames(), w.order(staged, look=look), 3)
    assert found.compared > 0.9
    assert found.moved <= BOUNDS[look][0] and found.eye <= BOUNDS[look][1], found


@pytest.mark.gpu
def test_light_that_comes_and_goes_is_seen() -> None:
    """A lamp that gutters by half changes nothing that moves, and is all flicker."""
    def change(flicker: float) -> float:
        lamp = Light("point", (0.2, 1.6, 1.6), (9, 6, 3), 9.0, flicker=flicker)
        staged = replace(w.yard((0.2, -0.6, 0.3), lights=(lamp,)), count=3)
        return measure(staged.world, staged.frames(), w.order(staged), 3).eye

    assert change(0.0) < 0.1 and change(0.9) > 4 * max(change(0.0), 0.1)


def test_a_place_is_taken_only_from_the_same_thing() -> None:
    ident = np.zeros((6, 8), np.uint32)
    ident[:, 4:] = 1
    motion = np.zeros((6, 8, 2), np.float32)
    motion[..., 0] = 1.0
    place, same = came_from(motion, ident, ident)
    assert same[3, 3] and not same[3, 4] and same[3, 6] and not same[0].any()
    ramp = np.tile(np.arange(8, dtype=np.float32), (6, 1))
    assert np.allclose(taken(ramp, place)[:, 1:], ramp[:, 1:] - 1, atol=2e-3)
