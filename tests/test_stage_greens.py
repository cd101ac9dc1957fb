"""Stalks before the lens go; a lawn stays, and so do those at the foot of the picture, aside and behind the subject."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

import shoot_world as w
from skyscreen.nouns.world import DRESSING, Instance
from skyscreen.stage.camera.greens import cleared


@dataclass(frozen=True)
class Set:
    instances: tuple[Instance, ...]
    transforms: np.ndarray


def test_only_what_stands_in_the_way_is_taken() -> None:
    stalk = w.model("stalk", w.box(0.01, 0.4, 0.01, material="blade"))
    post = w.model("post", w.box(0.02, 0.4, 0.02, material="wood"))
    places = {"in the way": (0.0, 0.4, 3.0), "behind": (0.3, 0.4, -1.0), "aside": (2.2, 0.4, 2.0),
              "at the foot": (0.0, -0.6, 3.5), "a post": (0.0, 0.4, 3.0)}
    lawn = w.model("lawn", w.box(30, 0.4, 30, material="grass"))
    places["a lawn"] = (0.0, 0.4, 3.0)
    models = {"a post": post, "a lawn": lawn}
    things = tuple(Instance(models.get(name, stalk), DRESSING + k) for k, name in enumerate(places))
    set_ = Set(things, np.stack([w.at(*place) for place in places.values()]))
    view = w.look_from((0, 0.8, 5.0), (0, 0.8, 0.0), lens=35)
    left = cleared(set_, [view], (640, 360))  # pyright: ignore[reportArgumentType]
    names = {DRESSING + k: name for k, name in enumerate(places)}
    assert [names[one.object_id] for one in left.instances] == ["behind", "aside", "at the foot", "a post", "a lawn"]
    assert len(left.transforms) == 5
