"""Broad shots of a place show what it is known by, whole and beside the lead."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import ShotSize
from skyscreen.stage import stage
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens as optics
from skyscreen.stage.filming import operator
from skyscreen.stage.production import Production
from skyscreen.write import write
from test_stage_orders import order


def broad(text: str, size: ShotSize = "extreme_wide", side: float = -55.0) -> Order:
    play = write(text, duration=4.0, shots=1, width=320, height=180, voice="none", music="none")
    scene = play.scenes[0]
    shot = scene.shots[0]
    camera = shot.camera.model_copy(update={"size": size, "move": "static", "angle": "eye", "side": side, "lens": 24.0})
    scene = scene.model_copy(update={"shots": [shot.model_copy(update={"camera": camera})]})
    play = play.model_copy(update={"scenes": [scene]})
    return orders(play, schedule(play, Narration("none", play.language)))[0]


@pytest.mark.parametrize("text", ["A woman walks in Paris.", "一个女人在红场散步。", "A woman is at the launch pad."])
@pytest.mark.parametrize("side", [-55.0, 110.0])
def test_the_landmark_is_in_the_picture_up_to_its_top(text: str, side: float) -> None:
    asked = broad(text, side=side)
    made = stage(asked)
    assert isinstance(made, Production)
    tops = np.array(made.set.piece.vistas)
    views = made.shot.views
    picture, depth = optics.project_view(tops, views[len(views) // 2], asked.width, asked.height)
    assert any(d > 0 and abs(x) < 0.9 and 0 < y < 1.0 for (x, y), d in zip(picture, depth, strict=True))


def test_closer_shots_keep_the_side_they_were_given() -> None:
    made = [rehearsed(broad("A woman walks in Paris.", "medium", side)) for side in (-55.0, 110.0)]
    assert all(m.landmark is None for m in made)
    assert float(np.cos(made[0].azimuth - made[1].azimuth)) < 0


@pytest.mark.parametrize("size", ["extreme_wide", "full", "close"])
def test_where_nobody_is_every_size_looks_at_the_landmark_and_is_sharp_there(size: ShotSize) -> None:
    """'A city skyline': there is nothing else to see, and a near view of the paving is no film."""
    view = next(iter(stage(broad("The city skyline at night.", size)).frames(2))).view
    to = np.array([620.0, 40.0, 30.0]) - view.eye
    assert float(to @ view.forward) / float(np.linalg.norm(to)) > np.cos(np.radians(25))
    assert view.focus > 300


def test_a_river_where_nobody_is_shows_its_water() -> None:
    """Its fairway is what there is to see; 30° round the stage lay a meadow."""
    shot = {"subjects": [], "camera": {"size": "wide", "side": 30.0}}
    staged = rehearsed(order("river", {}, shot))
    view = operator(staged).shoot().views[1]
    assert staged.set.piece.fairway is not None
    x, z = staged.set.piece.fairway[:2]
    way = np.array([x - view.eye[0], z - view.eye[2]])
    ahead = np.asarray(view.forward, float)[[0, 2]]
    assert way @ ahead / np.linalg.norm(way) / np.linalg.norm(ahead) > np.cos(np.radians(25))
