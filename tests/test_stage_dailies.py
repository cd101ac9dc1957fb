"""What the camera is checked by: the raster against rays, and set-ups that a wall, a cheek or a back would spoil."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from skyscreen.nouns.frame import View
from skyscreen.nouns.model import Mesh, Model, Part
from skyscreen.nouns.world import DRESSING, Instance
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.camera.operator import Operator
from skyscreen.stage.camera.raster import raster
from skyscreen.stage.camera.standing import Setup
from skyscreen.stage.filming import operator, said
from skyscreen.stage.geometry import place as placed
from skyscreen.stage.ready import Ready
from test_stage_orders import order

SIZE = (48, 27)


def view(eye: tuple[float, float, float], yaw: float = 0.0, pitch: float = 0.0, lens: float = 35.0) -> View:
    right, up, forward = optics.basis(yaw, pitch)
    return View(np.array(eye, np.float32), right.astype(np.float32), up.astype(np.float32),
                forward.astype(np.float32), lens)


def traced(triangles: np.ndarray, camera: View, size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Number and depth of the nearest triangle by a ray through each cell's middle."""
    frame = optics.frame(camera.lens, *size)
    wide, tall = size
    x = ((2 * np.arange(wide) + 1) / wide - 1) * frame.x
    y = (1 - (2 * np.arange(tall) + 1) / tall) * frame.y
    ways = (np.asarray(camera.forward, float) + x[None, :, None] * np.asarray(camera.right, float)
            + y[:, None, None] * np.asarray(camera.up, float))
    number, depth = np.full((tall, wide), -1), np.full((tall, wide), np.inf)
    for k, (a, b, c) in enumerate(triangles.astype(float)):
        normal = np.cross(b - a, c - a)
        along = ways @ normal
        t = ((a - np.asarray(camera.eye, float)) @ normal) / np.where(np.abs(along) < 1e-12, np.nan, along)
        at = np.asarray(camera.eye, float) + t[..., None] * ways
        inside = np.ones(t.shape, bool)
        for p, q in ((a, b), (b, c), (c, a)):
            inside &= np.cross(q - p, at - p) @ normal >= 0
        hit = inside & (t > 0) & (t < depth)
        number[hit], depth[hit] = k, t[hit]
    return number, depth


@pytest.mark.parametrize("seed", range(4))
def test_the_raster_agrees_with_rays(seed: int) -> None:
    random = np.random.default_rng(seed)
    # Round the lens, so that many reach behind it.
    triangles = (random.uniform(-4, 4, (30, 1, 3)) + random.uniform(-3, 3, (30, 3, 3))).astype(np.float32)
    camera = view((0.1, 0.2, -0.3), 0.4, -0.2)
    found = raster(triangles, camera, optics.frame(camera.lens, *SIZE), SIZE)
    number, depth = traced(triangles, camera, SIZE)
    same = found.triangle == number
    assert same.mean() > 0.995  # an edge through a cell's middle may fall either way
    hit = same & (number >= 0)
    assert hit.mean() > 0.1
    assert np.allclose(found.depth[hit], depth[hit], rtol=2e-3, atol=2e-4)


def test_what_is_nearer_than_the_near_plane_is_cut_away() -> None:
    wall = np.array([[(-9, -9, 1), (9, -9, 1), (0, 18, 1)]], np.float32)
    camera = view((0, 0, 0))
    assert (raster(wall, camera, optics.frame(35.0, *SIZE), SIZE, near=0.5).triangle == 0).all()
    assert (raster(wall, camera, optics.frame(35.0, *SIZE), SIZE, near=1.5).triangle == -1).all()


def ready(shot: dict[str, Any], who: str = "girl", place: str = "studio") -> Ready:
    return rehearsed(order(place, {"a": who}, {"subjects": ["a"], **shot}))


def standing(way: Operator, setup: Setup | None = None) -> tuple[list[View], np.ndarray]:
    """Views of the asked set-up at the looked-at samples."""
    asked = setup or Setup(way.framer.base_azimuth, way.camera.lens)
    return way.framer.views(asked, way.samples), way.samples


def walled(one: Ready, camera: View, share: float, half: float, material: str = "plaster") -> Ready:
    """The same with an upright board of 2 × `half` metres before the lens, at a share of the way to the focus."""
    board = np.array([(-half, -half, 0), (half, -half, 0), (half, half, 0), (-half, half, 0)], np.float32)
    zero = np.zeros((4, 4), np.uint8)
    mesh = Mesh(board, np.tile(np.array([0, 0, 1], np.float32), (4, 1)), np.zeros((4, 2), np.float32), zero, zero,
                np.array([0, 1, 2, 0, 2, 3], np.uint32), (Part(material, 0, 6),))
    model = Model("board", (mesh,), (-half, -half, -0.01), (half, half, 0.01))
    at = np.asarray(camera.eye, float) + share * camera.focus * np.asarray(camera.forward, float)
    matrix = placed(at, float(np.arctan2(camera.forward[0], camera.forward[2])))
    set_ = replace(one.set, instances=(*one.set.instances, Instance(model, DRESSING + 900)),
                   transforms=np.concatenate([one.set.transforms, matrix[None]]))
    return replace(one, set=set_)


def test_a_good_set_up_is_kept() -> None:
    shot = operator(ready({"camera": {"size": "medium", "side": 30.0}})).shoot()
    assert shot.judged.fine and shot.turned == 0 and not shot.mended


def test_the_camera_goes_round_a_wall() -> None:
    one = ready({"camera": {"size": "full", "side": 30.0}})
    views, _ = standing(operator(one))
    one = walled(one, views[1], 0.6, 1.4)
    way = operator(one)
    before = way.dailies.judge(*standing(way))
    assert before.faults["unseen"] > 10 and before.faults["hidden"] > 2
    shot = way.shoot()
    assert shot.judged.fine and abs(shot.turned) >= 15
    assert any("the subject was hardly seen" in note for note in said(one.order, shot))


def test_what_stands_close_before_the_lens_is_found() -> None:
    one = ready({"camera": {"size": "full", "side": 30.0}})
    views, _ = standing(operator(one))
    # A post at the left: the subject is seen, but a third of the picture is post.
    aside = replace(views[1], eye=np.asarray(views[1].eye) - 0.33 * np.asarray(views[1].right))
    way = operator(walled(one, aside, 0.12, 0.25))
    assert way.dailies.judge(*standing(way)).faults["before"] > 0.3
    assert "before" not in way.shoot().judged.faults


def test_a_shaft_of_light_stands_before_nobody() -> None:
    """One sees through lit dust: the camera goes round a wall, never round a beam."""
    one = ready({"camera": {"size": "full", "side": 30.0}})
    views, _ = standing(operator(one))
    shot = operator(walled(one, views[1], 0.6, 1.4, "beam")).shoot()
    assert shot.judged.fine and shot.turned == 0


def test_a_lens_at_a_cheek_is_jammed() -> None:
    way = operator(ready({"camera": {"size": "close", "side": 40.0}}))
    views, samples = standing(way)
    assert way.dailies.judge(views, samples).fine
    part = way.dailies.telling
    assert part is not None
    near = []
    for one, k in zip(views, samples, strict=True):
        eye = part.place[k] - (part.radius + 0.06) * np.asarray(one.forward, float)
        near.append(replace(one, eye=eye.astype(np.float32), near=0.01))
    assert way.dailies.judge(near, samples).faults["jammed"] > 0.3


@pytest.mark.parametrize("who", ["girl", "fox"])
def test_a_back_is_no_portrait(who: str) -> None:
    way = operator(ready({"camera": {"size": "close", "side": 170.0}}, who))
    assert way.dailies.judge(*standing(way)).faults["faceless"] > 1
    shot = way.shoot()
    assert "faceless" not in shot.judged.faults and abs(shot.turned) > 60


def test_a_snail_on_the_floor_of_a_room_is_seen() -> None:
    # The lens may go as low as its subject stands, whatever the limits of the room.
    way = operator(ready({"camera": {"size": "full", "side": 30.0}}, "snail", "kitchen"))
    shot = way.shoot()
    assert all(m.tall > 0.4 for m in shot.judged.moments)


def test_a_far_giant_makes_no_speck_of_the_lead() -> None:
    one = order("ocean", {"a": "dolphin", "b": "galleon"}, {"subjects": ["a", "b"], "camera": {"size": "wide"}})
    shot = operator(rehearsed(one)).shoot()
    assert max(m.tall for m in shot.judged.moments) > 0.1


def test_the_camera_keeps_up_with_what_goes_round() -> None:
    framer = operator(ready({"camera": {"size": "full"}}, place="meadow")).framer
    # A ring of 6 m that all but closes: its ends lie close together.
    angle = np.linspace(0, 1.97 * np.pi, framer.count)
    framer.track = framer.track + 6 * np.stack([np.sin(angle), 0 * angle, np.cos(angle)], -1)
    frames = np.arange(framer.count)
    for k, one in zip(frames, framer.views(Setup(framer.base_azimuth, 40.0), frames), strict=True):
        at, depth = optics.project_view(framer.track[k][None], one, 640, 360)
        assert depth[0] > 0 and np.abs(at).max() < 0.95


def test_the_camera_stays_with_the_lead_when_its_company_leaves() -> None:
    cast = [{"subject": "a", "motion": "idle"}, {"subject": "b", "motion": "run"}]
    one = order("meadow", {"a": "girl", "b": "boy"}, {
        "subjects": ["a", "b"], "duration": 4.0, "camera": {"size": "wide", "focus": "a"}, "actions": cast})
    framer = operator(rehearsed(one)).framer
    group = framer.region.group
    assert group is not None and np.ptp(group[..., 0].mean(1)) + np.ptp(group[..., 2].mean(1)) > 4
    half = float(np.linalg.norm(np.ptp(group[framer.middle], axis=0))) / 2
    assert np.linalg.norm(framer.track - framer.region.centre, axis=1).max() < 0.6 * half + 0.1


def test_a_street_on_which_nobody_is_is_not_filmed_from_within_its_houses() -> None:
    """30° round the stage of a narrow lane lies a front room: the lens goes where the stage is seen."""
    shot = {"subjects": [], "camera": {"size": "wide", "side": 30.0}}
    staged = rehearsed(order("chinese_village", {}, shot))
    found = operator(staged)
    middle = np.asarray(found.framer.region.centre[found.framer.middle], float)
    asked = found.framer.views(Setup(found.framer.base_azimuth, found.camera.lens), found.samples)
    assert found.clear.blocked(middle, np.array([one.eye for one in asked], float)).any()
    kept = found.shoot().views
    assert not found.clear.blocked(middle, np.array([one.eye for one in kept], float)).any()


def test_a_room_in_which_nobody_is_is_seen_from_a_standing_height() -> None:
    """From knee height the floor and the legs of the tables filled the picture."""
    shot = {"subjects": [], "camera": {"size": "wide", "side": 30.0}}
    found = operator(rehearsed(order("exam_hall", {}, shot)))
    assert min(float(view.eye[1]) for view in found.shoot().views) > 1.3
