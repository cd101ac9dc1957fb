"""Motion blur at 320 × 180: as long as the shutter was open, on what moves and on nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import shoot_world as w
from skyscreen.catalogue import index
from skyscreen.nouns.frame import FrameState
from skyscreen.nouns.model import Joint
from skyscreen.nouns.world import Instance
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.renderer import Renderer

pytestmark = pytest.mark.gpu
PIXELS_A_METRE = 320 / 2 / (7.5 * 18 / 35)
"""At the focus of the view below: a 36 mm film behind 35 mm, 7.5 m away."""


def wall() -> w.Still:
    """A dark, rough wall, and a bright box before it that nothing but its own glow lights."""
    board = w.model("board", w.box(12, 9, 0.1, colour=(0.02, 0.02, 0.02), rough=1.0))
    lamp = w.model("lamp", w.box(0.8, 0.8, 0.05, colour=(0.5, 0.5, 0.5), rough=1.0, emission=1.0))
    staged = w.yard((0.2, -0.6, 0.3))
    things = (Instance(lamp, 1, "ball", static=False), Instance(board, 2, "block"))
    world = replace(staged.world, instances=things)
    return w.Still(world, w.look_from((0, 0, 7.5), (0, 0, 0), f_number=64.0), np.stack([w.at(), w.at(0, 0, -0.6)]))


def light(staged: w.Still, state: FrameState, shutter: float = 180.0) -> tuple[np.ndarray, Renderer]:
    """(180, 320, 3) linear light as it goes into the tone map, mixed as grade.wgsl does."""
    look = replace(index.look_named("cinematic"), shutter=shutter)
    made = Renderer(gpu(), staged.world, w.order(staged), look)
    made.draw(state)
    sharp = gpu().read(made.targets.hdr, np.float16, 4)[..., :3].astype(float)
    if made.shutter is None or not made.shutter.on:
        return sharp, made
    half = gpu().read(made.lens.smeared, np.float16, 4).astype(float)
    y, x = (np.clip((np.arange(n) + 0.5) / 2 - 0.5, 0, n // 2 - 1) for n in (180, 320))
    i, j = np.floor(y).astype(int), np.floor(x).astype(int)
    f, g = (y - i)[:, None, None], (x - j)[None, :, None]
    rows = half[i] * (1 - f) + half[np.minimum(i + 1, 89)] * f
    over = rows[:, j] * (1 - g) + rows[:, np.minimum(j + 1, 159)] * g
    return sharp * (1 - over[..., 3:]) + over[..., :3], made


def moved(staged: w.Still, pixels: float) -> FrameState:
    """The box came from so many pixels to the left."""
    state = next(staged.frames())
    before = staged.transforms.copy()
    before[0, 0, 3] -= pixels / PIXELS_A_METRE
    return replace(state, previous=before)


@pytest.mark.parametrize(("pixels", "shutter"), [(12.0, 180.0), (24.0, 180.0), (24.0, 90.0)])
def test_the_edge_of_a_moving_box_is_as_wide_as_its_way_while_the_shutter_is_open(pixels: float, shutter: float):
    staged = wall()
    row = light(staged, moved(staged, pixels), shutter)[0][85:95, :, 1].mean(0)
    sharp = light(staged, next(staged.frames()), shutter)[0][85:95, :, 1].mean(0)
    share = (row - sharp.min()) / (sharp[120:200].mean() - sharp.min())
    wide = pixels * shutter / 360
    for side in (share[:160], share[160:][::-1]):
        low, high = (np.interp(level, np.maximum.accumulate(side), np.arange(160)) for level in (0.15, 0.85))
        assert (high - low) / 0.7 == pytest.approx(wide, abs=0.1 * wide + 1.2)   # half a ramp of the half-size grid
    assert row[:100].max() < 1.2 * sharp[:100].max() + 1e-3   # and far from it nothing changed


def test_what_stands_before_a_moving_thing_stays_sharp():
    """The wall's place is taken by a post in front of the box's way."""
    staged = wall()
    post = w.model("post", w.box(0.15, 9, 0.05, colour=(0.02, 0.3, 0.02), rough=1.0, emission=0.5))
    things = (*staged.world.instances, Instance(post, 3))
    staged.world = replace(staged.world, instances=things)
    staged.transforms = np.stack([*staged.transforms, w.at(0.7, 0, 1.5)])
    still, blurred = (light(staged, state)[0] for state in (next(staged.frames()), moved(staged, 24.0)))
    ident = light(staged, next(staged.frames()))[1]
    post_at = gpu().read(ident.targets.ident, np.uint32, 1)[..., 0] >> 8 == 3
    inner = post_at & np.roll(post_at, 2, 1) & np.roll(post_at, -2, 1)
    assert inner.sum() > 300
    assert np.abs(still - blurred)[inner].max() < 0.02 * still[inner].max()
    assert np.abs(still - blurred)[~post_at].max() > 0.2


def test_a_followed_subject_keeps_its_edge_while_the_world_goes_by():
    """Camera and box go together: the box is as sharp as at rest, and no light of it hangs in the world behind."""
    staged = wall()
    state = next(staged.frames())
    view = w.look_from((-0.5, 0, 7.5), (-0.5, 0, 0), f_number=64.0)
    before = staged.transforms.copy()
    before[0, 0, 3] -= 0.5
    followed = light(staged, replace(state, previous=before, previous_view=view))[0]
    still = light(staged, state)[0]
    assert np.abs(followed - still).max() < 0.35 * still.max()      # half-size seam, one pixel wide
    assert (np.abs(followed - still)[..., 1] > 0.05 * still.max()).mean() < 0.006


def test_a_frame_in_which_nothing_moves_is_the_same_bits_and_records_nothing():
    staged = w.yard()
    state = next(staged.frames())
    with_, made = light(staged, state)
    without, _ = light(staged, state, shutter=0.0)
    assert made.shutter is not None and not made.shutter.on
    assert (with_ == without).all()


def test_lamps_at_night_draw_lines_of_their_own_length_when_the_camera_turns():
    """A lamp four pixels wide, half a turn of the shutter, 40 pixels a frame: a line 24 long, not a chain of dots."""
    staged = wall()
    lamp = w.model("lamp", w.box(0.05, 0.05, 0.05, colour=(0.5, 0.5, 0.5), emission=15.0))
    staged.world = replace(staged.world, instances=(Instance(lamp, 1, "ball"), staged.world.instances[1]))
    before = w.look_from((0, 0, 7.5), (40 / PIXELS_A_METRE, 0, 0), f_number=64.0)
    row = light(staged, replace(next(staged.frames()), previous_view=before))[0][90, :, 1]
    line = row > 0.25 * row.max()
    assert 16 <= line.sum() <= 28 and np.ptp(np.flatnonzero(line)) + 1 == line.sum()


def test_the_moving_of_a_limb_is_told_beforehand():
    """A thing whose transform rests and whose joint turns goes its own way; the ground beside it does not."""
    staged = w.yard(levels=1)
    ball = staged.world.instances[0]
    rest = ball.model.lods[0]
    skinned = replace(rest, joints=np.zeros((len(rest.position), 4), np.uint8),
                      weights=np.tile(np.array([1, 0, 0, 0], np.float32), (len(rest.position), 1)))
    model = replace(ball.model, lods=(skinned,), joints=(Joint("a", -1, (0, 0, 0)),))
    things = (replace(ball, model=model, joint_base=0, static=False), *staged.world.instances[1:])
    posed = replace(staged, joints=w.at(0.3)[None])
    posed.world = replace(staged.world, instances=things)
    state = replace(next(posed.frames()), previous_joints=np.stack([w.at()]))
    made = light(posed, state)[1]
    assert made.shutter is not None and made.shutter.on
    own = made.shutter.moving.own(state)
    assert own[0] > 10 and not own[1:].any()
