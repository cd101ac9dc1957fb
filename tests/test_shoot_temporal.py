"""Smoothing over time, at 192 × 108 and less: as smooth as many samples, no ghosts, and the same from any start."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

import shoot_world as w
from skyscreen import film
from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.nouns.frame import FrameState, Particles
from skyscreen.nouns.look import Look
from skyscreen.nouns.model import Light
from skyscreen.nouns.order import Order
from skyscreen.nouns.passes import PASSES
from skyscreen.nouns.world import DRESSING, Instance
from skyscreen.options import Options
from skyscreen.shoot import shoot, temporal
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.renderer import Renderer
from skyscreen.shoot.supersample import Supersampler, psnr

LOOK = index.look_named("cinematic")
SHARP_LOOK = replace(LOOK, shutter=0.0)


@dataclass
class Panned(w.Still):
    """A fence before the yard; the camera goes `pan` metres to the right a frame, and `roll` the ball."""

    pan: float = 0.0
    roll: float = 0.0

    def frames(self, first: int = 0) -> Iterator[FrameState]:
        joints = np.zeros((0, 4, 4), np.float32)
        for k in range(first, self.count):
            (view, now), (before, then) = self._at(k), self._at(k - 1)
            yield FrameState(k, k / 24, now, then, joints, joints, view, before)

    def _at(self, k: int) -> tuple[Any, np.ndarray]:
        things = self.transforms.copy()
        things[0, 0, 3] += self.roll * k
        aside = self.pan * k
        return w.look_from((0.6 + aside, 1.7, 7.5), (aside, 1.0, 0.0)), things


def fence(count: int, *, indoor: bool = False, **more: Any) -> Panned:
    lamps = (Light("point", (2.0, 2.2, 2.0), (9, 6, 4), 9.0),) if indoor else ()
    yard = w.yard(levels=1, indoor=indoor, lights=lamps)
    post = w.model("post", w.box(0.02, 0.5, 0.02, colour=(0.8, 0.78, 0.7)))
    slant = w.at(0, 1.9, 0)
    slant[:2, :2] = [[0.97, -0.26], [0.26, 0.97]]
    beam = w.model("beam", w.box(4.0, 0.03, 0.03, colour=(0.05, 0.05, 0.05)))
    ball = replace(yard.world.instances[0], static=False)
    things = (ball, *yard.world.instances[1:], *(Instance(post, DRESSING) for _ in range(24)), Instance(beam, DRESSING))
    places = np.stack([*yard.transforms, *(w.at(-3 + 0.25 * k, 0.5, 1.2) for k in range(24)), slant])
    return Panned(replace(yard.world, instances=things), yard.view, places, count, **more)


def order(staged: w.Still, smoothing: str = "temporal", width: int = 192, height: int = 108) -> Order:
    return replace(w.order(staged, width, height), smoothing=smoothing)


def drawn(staged: w.Still, smoothing: str = "temporal", look: Look = LOOK) -> tuple[np.ndarray, Renderer]:
    """(H, W, 3) of the last frame."""
    made = Renderer(gpu(), staged.world, order(staged, smoothing), look)
    for state in staged.frames():
        made.draw(state)
    return made.picture()[..., :3].astype(float), made


def test_places_within_a_pixel_are_spread_and_centred():
    places = np.array(temporal.phases())
    assert np.abs(places.mean(0)).max() < 1e-9 and np.abs(places).max() < 0.5
    quarters = {(x > 0, y > 0) for x, y in places}
    assert len(quarters) == 4 and len(np.unique(places, axis=0)) == temporal.PHASES


def test_a_frame_hangs_on_no_frame_before_its_begin():
    """The schedule alone: whatever is seen of a history was begun at or after `begins`, from whatever frame on."""
    for start in (0, 7, 30, 50):
        born = (-1, -1)
        for frame in range(start, 200):
            born, share = temporal.shares(frame, born)
            seen = [first for first, weight in zip(born, (1 - share, share), strict=True) if weight > 0]
            assert min(seen) >= max(temporal.begins(frame), start)
            if frame >= start + 2 * temporal.RENEW:
                assert frame - max(seen) >= temporal.WARM or len(seen) == 2


def test_only_pictures_of_light_are_smoothed_over_time():
    looks = {name for name in index.family("looks") if index.look_named(name).temporal}
    assert looks == {"cinematic", "documentary", "noir"}


def test_a_gpu_smooths_over_time_and_a_cpu_where_it_is_asked():
    def chosen(asked: str, on_cpu: bool, look: str = "cinematic") -> tuple[str, list[str]]:
        run: Any = SimpleNamespace(options=Options(smoothing=asked), notes=[])
        return film._smoothing(run, cast("Any", SimpleNamespace(look=look)), on_cpu), run.notes

    assert [chosen(asked, True)[0] for asked in ("auto", "spatial", "temporal")] == ["spatial", "spatial", "temporal"]
    assert [chosen(asked, False)[0] for asked in ("auto", "spatial", "temporal")] == ["temporal", "spatial", "temporal"]
    assert not chosen("auto", False, "ink")[1] and "ink" in chosen("temporal", False, "ink")[1][0]
    with pytest.raises(BadInput):
        Options(smoothing="most")
    staged = fence(2)
    assert order(staged, "spatial").digest() != order(staged, "temporal").digest()


@pytest.mark.gpu
def test_a_still_picture_becomes_the_mean_of_many_samples():
    staged = fence(40)
    over_time, made = drawn(staged)
    alone, _ = drawn(replace(staged, count=1), "spatial")
    wanted = Supersampler(staged.world, order(staged), LOOK, 8).picture(next(staged.frames()), made.exposure)
    assert psnr(over_time, wanted) > 35.0 and psnr(over_time, wanted) > psnr(alone, wanted) + 4


@pytest.mark.gpu
def test_edges_that_move_by_parts_of_a_pixel_are_smoother_than_in_one_frame():
    staged = fence(20, pan=0.011)     # 0.27 pixels
    over_time, made = drawn(staged)
    state = list(staged.frames())[-1]
    single = Renderer(gpu(), staged.world, order(staged, "spatial"), LOOK)
    single.exposure = made.exposure
    single.draw(state)
    wanted = Supersampler(staged.world, order(staged), LOOK, 8).picture(state, made.exposure)
    gain = psnr(over_time, wanted) - psnr(single.picture()[..., :3], wanted)
    assert gain > 1.5


@pytest.mark.gpu
def test_a_fast_ball_leaves_no_ghost():
    """Seven pixels a frame, without a shadow: where it was a frame ago stands what was behind it."""
    staged = fence(14, roll=0.3)
    ball = replace(staged.world.instances[0], shadow=False)
    staged.world = replace(staged.world, instances=(ball, *staged.world.instances[1:]))
    staged.transforms[0, :3, 3] = -2.6, 1.6, 0.6
    seen, made = drawn(staged, look=SHARP_LOOK)
    gone = replace(staged, world=replace(staged.world, instances=staged.world.instances[1:]),
                   transforms=staged.transforms[1:])
    gone.roll = 0.0
    bare = Renderer(gpu(), gone.world, order(gone), SHARP_LOOK)
    bare.exposure = made.exposure
    for state in gone.frames():
        bare.draw(state)
    behind = bare.picture()[..., :3].astype(float)
    at = [ball_at(staged, k) for k in (13, 12)]
    left = at[1] & ~grown(at[0])
    assert left.sum() > 60
    assert np.abs(seen - behind)[at[0]].mean() > 40            # it is there now
    assert np.abs(seen - behind)[left].mean() < 6              # edges behind it have one sample


def ball_at(staged: Panned, frame: int) -> np.ndarray:
    """(H, W) where the ball covers the middle of a pixel."""
    made = Renderer(gpu(), staged.world, order(staged, "spatial"), SHARP_LOOK)
    made.draw(list(staged.frames())[frame])
    return gpu().read(made.targets.ident, np.uint32, 1)[..., 0] >> 8 == 1


def grown(mask: np.ndarray) -> np.ndarray:
    """A pixel more all about."""
    wide = np.pad(mask, 1)
    height, width = mask.shape
    return np.any([wide[y:y + height, x:x + width] for y in range(3) for x in range(3)], axis=0)


@pytest.mark.gpu
def test_a_shot_taken_up_in_its_middle_is_the_same_bits():
    """Frames 24 … 50 drawn by another renderer, which is told the exposure alone. Indoors: a sky is baked for the first
    view that a renderer sees."""
    staged = fence(51, indoor=True, pan=0.011, roll=0.02)
    small = order(staged, width=96, height=54)
    first = temporal.begins(50)
    assert first == 24
    straight, told = Renderer(gpu(), staged.world, small, LOOK), {}
    for state in staged.frames():
        straight.draw(state)
        told[state.frame] = straight.exposure
    resumed = Renderer(gpu(), staged.world, small, LOOK)
    resumed.exposure = told[first - 1]
    for state in staged.frames(first):
        resumed.draw(state)
        assert resumed.exposure == told[state.frame]
    assert (straight.picture() == resumed.picture()).all()


@pytest.mark.gpu
def test_a_jump_in_the_count_begins_anew():
    staged = fence(30, indoor=True, pan=0.011)
    states = list(staged.frames())
    jumped, fresh = (Renderer(gpu(), staged.world, order(staged), LOOK) for _ in range(2))
    for state in states[:4]:
        jumped.draw(state)
    fresh.exposure = jumped.exposure
    for made in (jumped, fresh):
        made.draw(states[25])
    assert (jumped.picture() == fresh.picture()).all()


@pytest.mark.gpu
def test_rain_is_as_bright_as_in_one_frame_and_gone_in_the_next():
    staged = fence(12)
    states = list(staged.frames())
    place, one = np.array([[0, 1.5, 3]], np.float32), np.ones(1, np.float32)
    drop = Particles("rain", place, 0.05 * one, 0 * place, 0.8 * one)
    strength = {}
    for smoothing in ("spatial", "temporal"):
        dry, wet = (Renderer(gpu(), staged.world, order(staged, smoothing), LOOK) for _ in range(2))
        dry.exposure = wet.exposure = 3.0
        for state in states[:10]:
            dry.draw(state)
            wet.draw(replace(state, particles=(drop,)) if state.frame == 9 else state)
        strength[smoothing] = np.abs(dry.picture().astype(float) - wet.picture()).max()
        for made in (dry, wet):
            made.draw(states[10])
        assert (dry.picture() == wet.picture()).all()
    assert strength["spatial"] > 30 and strength["temporal"] > 0.8 * strength["spatial"]


@pytest.mark.gpu
def test_passes_are_sampled_in_the_middle_of_the_pixels():
    """Every pass of a jittered frame is that of a frame by itself, bit for bit: motion carries no jitter."""
    staged = fence(4, pan=0.02, roll=0.05)
    found = []
    for smoothing in ("spatial", "temporal"):
        made = Renderer(gpu(), staged.world, order(staged, smoothing), LOOK, passes=True)
        made.exposure = 3.0
        made.draw(list(staged.frames())[3])
        assert made.gather is not None
        found.append(made.gather.read())
    for kind in PASSES:
        assert np.array_equal(found[0][kind.name], found[1][kind.name]), kind.name


@pytest.mark.gpu
def test_a_take_smoothed_over_time_is_the_same_bits_with_passes_and_without(tmp_path: Path):
    takes = []
    for passes in (None, tmp_path / "passes"):
        staged = fence(5, pan=0.02)
        takes.append(shoot(staged, order(staged), tmp_path / str(passes is None), passes=passes))
    assert takes[0].video.read_bytes() == takes[1].video.read_bytes()
    plain = shoot(fence(5, pan=0.02), order(fence(5), "spatial"), tmp_path / "spatial")
    assert plain.video.read_bytes() != takes[0].video.read_bytes()
