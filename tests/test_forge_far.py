"""Far levels of living bodies: what they keep, and that nobody sees them come in."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import shoot_world as w
from skyscreen.forge import far
from skyscreen.forge.build import model
from skyscreen.nouns.model import Model
from skyscreen.nouns.world import DRESSING, Instance, World
from skyscreen.shoot.scene import TRIANGLE_PIXELS

SEEN = {3: 7.0, 4: 10.0, 5: 13.0}
"""Levels of 255 by which the pixels of a body 80, 50 and 34 high may change, in the mean of fours, where a level gives
way to the next. Its own clustered levels, 150 pixels high, change them by 4 to 5; with 250 triangles the last was 18.
"""


@pytest.fixture(scope="module")
def body() -> Model:
    return model("businessman")


def test_each_far_level_has_a_third_of_the_triangles_and_the_slots_of_its_parts(body: Model) -> None:
    made = far.levels(body)
    assert made[:len(body.lods)] == body.lods
    counts = [len(mesh.index) // 3 for mesh in made[len(body.lods) - 1:]]
    assert len(counts) == 1 + len(far.COUNTS)
    assert all(after < 0.5 * before for before, after in itertools.pairwise(counts))
    assert counts[-1] < 1.3 * far.COUNTS[-1]
    assert {"coat", "trousers", "skin"} <= {part.slot for part in made[-1].parts}
    for mesh in made[len(body.lods):]:
        assert sum(part.count for part in mesh.parts) == len(mesh.index)
        assert mesh.index.max() < len(mesh.position)


def test_a_far_body_stays_within_its_own_bounds_and_moves_with_its_own_joints(body: Model) -> None:
    heads = np.array([joint.head for joint in body.joints])
    for mesh in far.levels(body)[len(body.lods):]:
        assert mesh.joints is not None
        assert (mesh.position >= np.asarray(body.low) - 0.03).all()
        assert (mesh.position <= np.asarray(body.high) + 0.03).all()
        away = np.linalg.norm(mesh.position - heads[mesh.joints[:, 0]], axis=1)
        assert np.quantile(away, 0.98) < 0.55  # no hand hangs on a foot


def test_rigid_things_and_slight_bodies_are_left_as_they_are() -> None:
    ball = w.model("ball", w.sphere(1.0, 24))
    assert far.levels(ball) == ball.lods


def crossing(body: Model, level: int) -> float:
    """Mean change over a body's pixels, of 255, where `level` gives way to the next."""
    from skyscreen.shoot.gpu import gpu
    from skyscreen.shoot.job import look_of
    from skyscreen.shoot.renderer import Renderer

    floor = w.model("floor", w.plane(colour=(0.20, 0.17, 0.11), rough=0.9))
    things = (Instance(body, 1, "him", joint_base=0), Instance(floor, DRESSING))
    yard = w.yard()
    joints = np.tile(np.eye(4, dtype=np.float32), (len(body.joints), 1, 1))
    world = World(things, yard.world.sky, stage_radius=8.0, materials=("cloth", "soil"))
    pixels = float(np.sqrt(TRIANGLE_PIXELS * (len(far.levels(body)[level].index) // 3) / 0.785))
    radius = 0.75 * float(np.linalg.norm(np.subtract(body.high, body.low)))
    away = 2 * radius / pixels / (36.0 / 35.0 / 640) + 0.7 * radius
    still = w.Still(world, w.look_from((0.0, 1.4, away), (0.0, 0.9, 0.0)), np.stack([w.at(), w.at()]), joints=joints)
    order = w.order(still, 640, 360)
    renderer = Renderer(gpu(), world, order, look_of(order))
    state = next(still.frames())
    pictures, drawn = [], []
    for bias in (0.9, 1.1):
        renderer.scene.bias = bias
        renderer.draw(state)
        pictures.append(renderer.picture()[..., :3].astype(float))
        drawn.append(next(batch.mesh for batch in renderer.view_batches if batch.skinned >= 0))
    assert drawn == renderer.scene.lods[0][level:level + 2]
    change = (pictures[1] - pictures[0]).reshape(180, 2, 320, 2, 3).mean((1, 3))  # as at half the size: no stair steps
    change = 4 * np.abs(change).mean(-1)
    high = 360 * float(body.high[1]) / (2 * away * 18.0 / 35.0 * 9 / 16)
    return float(change.sum() / (high * high / 4))


@pytest.mark.gpu
@pytest.mark.parametrize("level", SEEN)
def test_nobody_sees_a_far_level_come_in(body: Model, level: int) -> None:
    assert crossing(body, level) < SEEN[level]
