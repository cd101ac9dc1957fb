"""The passes beside the picture, at 320 × 180: exact against closed forms, and free of effect on the picture."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns import exr
from skyscreen.nouns.frame import FrameState, Particles, View
from skyscreen.nouns.model import Joint
from skyscreen.nouns.passes import MANIFEST, PASSES, SKY_METRES
from skyscreen.shoot import shoot
from skyscreen.shoot.frame import projection
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer

pytestmark = pytest.mark.gpu


def drawn(staged: w.Still, state: FrameState | None = None) -> dict[str, np.ndarray]:
    """Passes of one frame, (180, 320, channels)."""
    order = w.order(staged)
    made = Renderer(gpu(), staged.world, order, look_of(order), passes=True)
    made.draw(state or next(staged.frames()))
    assert made.gather is not None
    return {name: plane.astype(float) for name, plane in made.gather.read().items()}


def turned(angle: float) -> np.ndarray:
    """(4, 4) turn about +Y, radians."""
    out = np.eye(4, dtype=np.float32)
    out[0, 0] = out[2, 2] = math.cos(angle)
    out[0, 2], out[2, 0] = math.sin(angle), -math.sin(angle)
    return out


def rays(view: View) -> np.ndarray:
    """(180, 320, 3) world vectors through the pixels, one metre along the view axis."""
    s = (np.stack(np.meshgrid(np.arange(320), np.arange(180)), -1) + 0.5) / [160, 90] - 1
    _, right, up, _ = projection(view, 320, 180)
    return view.forward + s[..., :1] * right - s[..., 1:] * up


def pixels(view: View, points: np.ndarray) -> np.ndarray:
    """(…, 2) pixels where a camera sees world points, x right, y down."""
    clip = points @ projection(view, 320, 180)[0][:, :3].T + projection(view, 320, 180)[0][:, 3]
    return (clip[..., :2] / clip[..., 3:] * [0.5, -0.5] + 0.5) * [320, 180]


def on(found: dict[str, np.ndarray], number: int) -> np.ndarray:
    """(180, 320) where an object is seen nearer than 12 m."""
    return (found["object"][..., 0] == number) & (found["depth"][..., 0] < 12)


def test_anchors_stay_on_a_turning_thing():
    """Object → world of the anchor is the very point that depth tells, however the block stands."""
    for angle in (0.0, 0.7):
        staged = w.yard(levels=1)
        staged.transforms[1] = staged.transforms[1] @ turned(angle)
        found = drawn(staged)
        at = staged.view.eye + rays(staged.view) * found["depth"]
        for number, matrix in zip((1, 2, 1000), staged.transforms, strict=True):
            here = on(found, number)
            assert here.sum() > 1500
            again = found["anchor"][here] @ matrix[:3, :3].T + matrix[:3, 3]
            assert np.abs(again - at[here]).max() < 0.004


def test_the_sky_has_its_direction_its_distance_and_no_thing():
    staged = w.yard()
    found = drawn(staged)
    sky = found["object"][..., 0] == 0
    towards = rays(staged.view)
    towards /= np.linalg.norm(towards, axis=-1, keepdims=True)
    assert sky.sum() > 5000
    assert np.abs(found["anchor"][sky] - towards[sky]).max() < 1e-5
    assert (found["depth"][sky] == np.float32(SKY_METRES)).all()
    for name in ("normal", "class", "albedo", "light", "thin"):
        assert not found[name][sky].any()


def test_snow_that_falls_lies_on_what_faces_up_and_on_nothing_else():
    plain = w.yard(levels=1)
    snowing = replace(plain, world=replace(plain.world, air=replace(plain.world.air, snow=1.0)))
    bare, white = drawn(plain), drawn(snowing)
    ground, wall = on(bare, 1000), on(bare, 2) & (np.abs(bare["normal"][..., 1]) < 0.1)
    assert np.median(white["albedo"][ground].min(-1)) > 0.6 > 0.4 > np.median(bare["albedo"][ground].min(-1))
    assert np.abs(white["albedo"][wall] - bare["albedo"][wall]).max() < 0.01


def test_normals_albedo_and_light_of_a_ball():
    """The normal of a unit sphere is its anchor; its light is facing times key, 0 on the far side of the sun."""
    staged = w.yard(levels=1)
    found = drawn(staged)
    here = on(found, 1)
    anchor, normal, light = found["anchor"][here], found["normal"][here], found["light"][here][:, 0]
    off = np.abs(anchor - normal)
    assert off.max() < 0.12 and off.mean() < 0.02   # plaster is not quite smooth, and the mesh is 48 round
    red = found["albedo"][here]
    assert np.abs(red.mean(0) - [0.6, 0.06, 0.04]).max() < 0.03
    facing = normal @ np.asarray(staged.world.sky.sun)
    assert not light[facing < -0.05].any()
    lit = facing > 0.5
    assert np.abs(light[lit] / facing[lit] / np.median(light[lit] / facing[lit]) - 1).max() < 0.03


def test_what_stands_still_moves_by_nothing():
    found = drawn(w.yard())
    assert not found["motion"][found["object"][..., 0] > 0].any()
    assert np.abs(found["motion"]).max() < 0.01   # the sky's directions come from rays


def test_motion_of_a_moving_thing_is_its_projection():
    staged = w.yard(levels=1)
    state = next(staged.frames())
    before = staged.transforms.copy()
    before[0, :3, 3] -= 0.20, -0.05, 0.30
    before[1] = before[1] @ turned(-0.1)
    found = drawn(staged, replace(state, previous=before))
    at = staged.view.eye + rays(staged.view) * found["depth"]
    for k, number in enumerate((1, 2)):
        here = on(found, number)
        then = found["anchor"][here] @ before[k, :3, :3].T + before[k, :3, 3]
        wanted = pixels(staged.view, at[here]) - pixels(staged.view, then)
        assert np.abs(wanted).max() > 2
        assert np.abs(found["motion"][here][:, :2] - wanted).max() < 0.1
    assert not found["motion"][on(found, 1000)].any()


def test_motion_of_a_moving_camera_reaches_the_sky():
    staged = w.yard(levels=1)
    state = next(staged.frames())
    before = w.look_from((0.3, 1.6, 7.5), (0.3, 1.1, 0.0))
    found = drawn(staged, replace(state, previous_view=before))
    towards = rays(staged.view)
    far = np.minimum(found["depth"], 1e7)
    wanted = pixels(staged.view, staged.view.eye + towards * far) - pixels(before, staged.view.eye + towards * far)
    assert np.abs(found["motion"][..., :2] - wanted).max() < 0.1
    sky = found["object"][..., 0] == 0
    assert np.abs(wanted[sky]).max() > 4


def test_motion_of_a_pose_is_that_of_a_transform():
    """A ball moved by its joint alone, the coarser and the finer mesh alike."""
    staged = w.yard(levels=1)
    ball = staged.world.instances[0]
    rest = ball.model.lods[0]
    skinned = replace(rest, joints=np.zeros((len(rest.position), 4), np.uint8),
                      weights=np.tile(np.float32([1, 0, 0, 0]), (len(rest.position), 1)))
    model = replace(ball.model, lods=(skinned,), joints=(Joint("a", -1, (0, 0, 0)),))
    things = (replace(ball, model=model, joint_base=0, static=False), *staged.world.instances[1:])
    posed = replace(staged, world=replace(staged.world, instances=things), joints=w.at(0.2)[None])
    found = drawn(posed, replace(next(posed.frames()), previous_joints=w.at(0.0, 0.1)[None]))
    here = on(found, 1)
    at = staged.view.eye + rays(staged.view)[here] * found["depth"][here]
    wanted = pixels(staged.view, at) - pixels(staged.view, at - [0.2, -0.1, 0])
    assert here.sum() > 1500 and np.abs(wanted).max() > 4
    assert np.abs(found["motion"][here][:, :2] - wanted).max() < 0.05


def test_motion_of_what_the_wind_moves_leads_back_to_where_it_was():
    """A ball of cloth in a storm: the anchor under (pixel − motion) a frame ago is the anchor under the pixel now."""
    staged = w.yard(levels=1, wind=(14.0, 3.0))
    ball = staged.world.instances[0]
    rest = ball.model.lods[0]
    rest.aux[:, 1] = 255
    state = next(staged.frames())
    then, now = (drawn(staged, replace(state, time=time)) for time in (1.0, 1.0 + 1 / 24))
    inner = on(now, 1) & (now["normal"] @ -staged.view.forward > 0.5)
    y, x = np.nonzero(inner)
    motion = now["motion"][y, x, :2]
    assert 0.3 < np.abs(motion).max() < 20
    u, v = x - motion[:, 0], y - motion[:, 1]
    i, j = np.floor(u).astype(int), np.floor(v).astype(int)
    f, g = (u - i)[:, None], (v - j)[:, None]
    above, below = (then["anchor"][row, i] * (1 - f) + then["anchor"][row, i + 1] * f for row in (j, j + 1))
    led = np.abs(above * (1 - g) + below * g - now["anchor"][y, x]).sum(-1)
    blind = np.abs(then["anchor"][y, x] - now["anchor"][y, x]).sum(-1)
    assert np.median(led) < 0.1 * np.median(blind)


def test_sprites_are_in_the_coverage_and_nowhere_else():
    staged = w.yard()
    state = next(staged.frames())
    rain = Particles("rain", np.float32([[0, 1, 3]]), np.float32([0.3]), np.zeros((1, 3), np.float32),
                     np.float32([0.5]))
    clear, falling = drawn(staged, state), drawn(staged, replace(state, particles=(rain,)))
    assert not clear["thin"].any() and 0.2 < falling["thin"].max() <= 0.5
    hidden = falling["thin"][..., 0] > 0.1
    assert np.abs(falling["colour"] - clear["colour"])[hidden].mean() > 1e-3
    for kind in PASSES:
        if kind.name not in ("thin", "colour"):
            assert np.array_equal(clear[kind.name], falling[kind.name])


@pytest.mark.parametrize("look", ["cinematic", "cel"])
def test_a_take_is_the_same_bits_with_passes_and_without(tmp_path: Path, look: str):
    """Also where a look holds its drawings: then every frame's passes are drawn, and the picture stays."""
    def move(frame: int, transforms: np.ndarray) -> None:
        transforms[0, 0, 3] += 0.1 * frame

    takes = []
    for passes in (None, tmp_path / "passes"):
        staged = w.yard(count=8)
        staged.move = move
        takes.append(shoot(staged, w.order(staged, look=look), tmp_path / str(passes is None), passes=passes))
    assert takes[0].video.read_bytes() == takes[1].video.read_bytes()
    assert takes[0].coverage == takes[1].coverage
    told = json.loads((tmp_path / "passes" / MANIFEST).read_text("utf-8"))
    assert [row["frame"] for row in told["frames"]] == list(range(8))
    for kind in PASSES:
        files = sorted((tmp_path / "passes" / kind.name).iterdir())
        assert [file.name for file in files] == [f"{k:05d}.exr" for k in range(8)]
        planes = exr.read(files[3])
        assert set(planes) == set(kind.channels)
        for plane in planes.values():
            assert plane.shape == (180, 320) and plane.dtype == {"half": np.float16, "float": np.float32}[kind.sample]
            assert kind.range[0] <= plane.min() and plane.max() <= kind.range[1]
    ids = [exr.read(tmp_path / "passes" / "object" / f"{k:05d}.exr")["Y"] for k in (0, 1, 2)]
    assert (ids[0] != ids[1]).any() and (ids[1] != ids[2]).any()


def test_the_manifest_puts_the_camera_where_it_stood(tmp_path: Path):
    staged = w.yard(count=1)
    shoot(staged, w.order(staged), tmp_path / "take", passes=tmp_path / "passes")
    told = json.loads((tmp_path / "passes" / MANIFEST).read_text("utf-8"))
    row, view = told["frames"][0], staged.view
    assert (told["width"], told["height"], told["fps"]) == (320, 180, 24)
    assert {one["id"]: one["member"] for one in told["objects"]} == {1: "ball", 2: "block", 1000: ""}
    # a point 2 m ahead and 0.5 m to the right, from the camera's own space
    point = np.asarray(row["matrix"]) @ [0.5, 0, -2, 1]
    assert np.allclose(point[:3], view.eye + 0.5 * view.right + 2 * view.forward, atol=1e-5)
    assert row["lens"] == view.lens and row["near"] == pytest.approx(view.near) and row["exposure"] > 0
