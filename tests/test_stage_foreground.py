"""Plants before the lens: only where some grow, low or at the sides, and in nobody's way."""

from __future__ import annotations

import numpy as np

from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Cast, Format, Scene, Screenplay, Shot
from skyscreen.stage.assemble import rehearsed
from skyscreen.stage.camera import lens
from skyscreen.stage.camera.foreground import FREE, GROWS, MOST, grown
from skyscreen.stage.camera.greens import green
from skyscreen.stage.filming import filmed


def _order(place: str) -> Order:
    shot = Shot.model_validate({"id": "one", "duration": 2.0, "subjects": ["a"], "camera": {"size": "full"}})
    play = Screenplay(
        schema="skyscreen/1", seed=3, format=Format(width=640, height=360, fps=12, duration=2.0),
        cast=[Cast(id="a", thing="girl")], scenes=[Scene(id="scene", place=place, shots=[shot])])
    return orders(play, schedule(play, Narration("none", "en")))[0]


def test_a_meadow_grows_before_the_lens() -> None:
    order = _order("meadow")
    ready = rehearsed(order)
    views = filmed(ready).views
    girl = ready.done.tracks["a"].roots[:, :3, 3]
    made = grown(order, ready.set, views, [girl])
    count = len(ready.set.instances)
    new, feet = made.instances[count:], made.transforms[count:, :3, 3]
    assert 0 < len(new) <= MOST and all(green(one.model) for one in new)
    assert len({one.object_id for one in made.instances if one.object_id > 1000}) == sum(
        one.object_id > 1000 for one in made.instances)
    assert np.hypot(*(feet[:, None] - girl)[..., [0, 2]].reshape(-1, 2).T).min() > FREE
    old = ready.set.transforms[[green(one.model) for one in ready.set.instances], :3, 3]
    size = lens.frame(views[0].lens, 640, 360)
    for one, matrix, foot in zip(new, made.transforms[count:], feet, strict=True):
        # The side of a picture is further off than its middle: a plant may be moved out to it.
        assert np.hypot(*(old - foot)[:, [0, 2]].T).min() < 2 * GROWS
        tip = foot + np.array([0.0, one.model.high[1] * matrix[1, 1], 0.0])
        ends = [lens.project_view(tip[None], view, 640, 360)[0][0] for view in views]
        assert any(x[1] < -0.4 or abs(x[0]) > 0.8 for x in ends), size


def test_nothing_grows_in_a_studio() -> None:
    order = _order("studio")
    ready = rehearsed(order)
    assert grown(order, ready.set, filmed(ready).views, []) is ready.set
