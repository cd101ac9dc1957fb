"""A laid table: a plate before everybody, nobody between the lens and the others, the lens over the table's top."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from skyscreen.forge import laying
from skyscreen.forge.build import model
from skyscreen.nouns.screenplay import Relation
from test_stage_works import staged

PEOPLE = ("man", "woman", "girl", "boy", "old_man", "old_woman")


def party(count: int, **table: Any) -> Any:
    """So many at one table."""
    cast: dict[str, Any] = {f"p{k}": PEOPLE[k] for k in range(count)} | {f"c{k}": "chair" for k in range(count)}
    relations = [(f"p{k}", "on", f"c{k}") for k in range(count)] + [(f"p{k}", "at", "t") for k in range(count)]
    return staged(cast | {"t": "table"}, [{"subject": f"p{k}", "motion": "dine"} for k in range(count)],
                  relations=[Relation.model_validate({"subject": a, "kind": k, "object": b}) for a, k, b in relations])


def place(made: Any, name: str) -> np.ndarray:
    return made.done.tracks[name].roots[0][[0, 2], 3]


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_everybody_at_a_table_has_an_edge_of_their_own(count: int) -> None:
    half = (1.35, 0.45)
    spots = []
    for angle, along in laying.seats(half, count):
        far = laying.edge(half, angle)
        spots.append((far * math.sin(angle) + along * math.cos(angle), far * math.cos(angle) - along * math.sin(angle)))
    for k, one in enumerate(spots):
        assert all(math.dist(one, other) > 0.55 for other in spots[k + 1:])
        assert abs(one[0]) <= half[0] + 1e-6 and abs(one[1]) <= half[1] + 1e-6


@pytest.mark.parametrize("count", [3, 4])
def test_a_plate_lies_before_everybody(count: int) -> None:
    made = party(count)
    table = made.done.tracks["t"].roots[0]
    bare, laid = (np.asarray(model("table", params).lods[0].position, float)
                  for params in ({}, {"laid": "dinner", "places": count}))
    food = laid[laid[:, 1] > 0.755] @ table[:3, :3].T + table[:3, 3]
    assert len(food) and not (bare[:, 1] > 0.755).any()
    for k in range(count):
        chair = made.done.tracks[f"c{k}"].roots[0]
        ahead = (food - chair[:3, 3]) @ chair[:3, :3]
        mine = ahead[np.abs(ahead[:, 0]) < 0.1]
        assert mine[:, 2].min() < 0.62, k  # within the arm's reach of who sits there


def test_nobody_turns_a_back_to_the_lens() -> None:
    made = party(4)
    eye = made.shot.views[0].eye[[0, 2]]
    middle = place(made, "t")
    for k in range(4):
        ahead = made.done.tracks[f"c{k}"].roots[0][[0, 2], 2]
        assert float(ahead @ (eye - middle)) / np.linalg.norm(eye - middle) > -0.4, k


@pytest.mark.parametrize("angle", ["eye", "low"])
def test_the_lens_is_over_the_table(angle: str) -> None:
    made = staged({"a": "girl", "c": "chair", "t": "table"}, [{"subject": "a", "motion": "dine"}],
                  relations=[Relation.model_validate({"subject": "a", "kind": k, "object": b})
                             for k, b in (("on", "c"), ("at", "t"))], camera={"angle": angle, "size": "wide"})
    top = float(made.done.tracks["t"].roots[0][1, 3]) + 0.75
    assert min(float(view.eye[1]) for view in made.shot.views) > top + 0.1


def test_who_picnics_sits_on_the_cloth_with_the_food_between_them() -> None:
    cast: dict[str, Any] = {"a": "woman", "b": "man", "k": "blanket", "m": "meal"}
    relations = [Relation.model_validate({"subject": a, "kind": k, "object": b})
                 for a, k, b in (("a", "at", "k"), ("b", "at", "k"), ("m", "on", "k"))]
    made = staged(cast, [{"subject": n, "motion": "eat", "manner": "seated"} for n in "ab"], relations=relations)
    middle = place(made, "k")
    assert np.linalg.norm(place(made, "m") - middle) < 0.05
    for name in "ab":
        away = middle - place(made, name)
        assert 0.4 < np.linalg.norm(away) < 0.95
        ahead = made.done.tracks[name].roots[-1][[0, 2], 2]
        assert float(ahead @ away) / np.linalg.norm(away) > 0.8  # and the head turns to the other
