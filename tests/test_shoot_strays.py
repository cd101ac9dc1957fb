"""What moves beyond a close shot's near shadow map throws its shadow into the far one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.world import DRESSING, Instance, World
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer

pytestmark = pytest.mark.gpu


def field(**ball: Any) -> w.Still:
    """A close shot of a post before the lens; a ball moves 14 m behind it, beside the middle."""
    yard = w.yard()
    floor = w.model("floor", w.plane(colour=(0.30, 0.28, 0.24), rough=0.9))
    post = w.model("post", w.box(0.05, 0.5, 0.05))
    ball_ = Instance(w.model("ball", w.sphere(1.0, 24)), 1, "ball", static=False, **ball)
    things = (ball_, Instance(post, 2, "post", static=False), Instance(floor, DRESSING))
    world = World(things, yard.world.sky, stage_radius=40.0, materials=("plaster", "soil"))
    view = replace(w.look_from((0.0, 1.6, 2.0), (0.0, 0.9, 0.0)), focus=2.0)
    return w.Still(world, view, np.stack([w.at(3.0, 1.0, -14.0), w.at(0.0, 0.5, 0.0), w.at()]))


def renderer(still: w.Still) -> Renderer:
    order = w.order(still)
    return Renderer(gpu(), still.world, order, look_of(order))


def test_it_darkens_the_ground_beside_it() -> None:
    pictures = []
    for casts in (True, False):
        still = field(shadow=casts)
        made = renderer(still)
        made.exposure = 0.5
        made.draw(replace(next(still.frames()), frame=1))
        near = made.light.shadow[0] @ [3.0, 1.0, -14.0, 1.0]
        assert np.abs(near[:2]).max() > 1.1  # it is beyond the near map
        pictures.append(made.picture()[..., :3].astype(float).mean(-1))
    darker = pictures[1] - pictures[0]
    assert (darker > 25).sum() > 40


def test_no_shadow_is_left_where_it_was() -> None:
    still = field()
    made, bare = renderer(still), renderer(still)
    state = next(still.frames())
    gone = replace(state, frame=2, visible=np.array([0.0, 1.0, 1.0]))
    for one, states in ((made, (replace(state, frame=1), gone, replace(gone, frame=3))), (bare, (gone,))):
        one.exposure = 0.5
        for each in states:
            one.draw(each)
    assert np.abs(made.picture().astype(int) - bare.picture()).max() <= 1
