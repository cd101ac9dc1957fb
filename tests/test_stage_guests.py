"""Guests sit on a place's own seats, away from the stage; nobody of them stands before the lens or at an elbow."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue.index import family
from skyscreen.catalogue.things.sitter import ARMS
from skyscreen.nouns.screenplay import Relation
from skyscreen.stage import bystanders
from skyscreen.stage.set_dressing import _piece, dress
from test_stage_works import staged

PLACES = [name for name, entry in family("places").items() if entry.facts.get("guests")]


def guests(place: str) -> list[tuple[Any, np.ndarray]]:
    piece = _piece(place, (), 7, 12.0, "clear", "summer")
    return [(d.model, m) for d in piece.dressing if d.model.facts.get("sits") for m in d.transforms]


def test_every_place_with_guests_says_what_they_do_and_has_seats() -> None:
    assert len(PLACES) > 25
    for name in PLACES:
        facts = family("places")[name].facts
        assert set(str(facts["guests"]).split()) <= set(ARMS), name
        assert 0 < float(facts.get("full", 0.45)) <= 1, name


@pytest.mark.parametrize("place", ["classroom", "cinema", "restaurant", "train_carriage", "hospital"])
def test_guests_sit_on_seats_outside_the_stage(place: str) -> None:
    piece, found = _piece(place, (), 7, 12.0, "clear", "summer"), guests(place)
    assert 3 <= len(found) <= 14
    long, wide = piece.stage_size
    for _, matrix in found:
        x, z = matrix[0, 3] - piece.stage_centre[0], matrix[2, 3] - piece.stage_centre[2]
        assert abs(z) > long / 2 or abs(x) > wide / 2
        scale = float(np.linalg.norm(matrix[:3, 0]))
        assert -0.15 < matrix[1, 3] - float(piece.height(np.float32(x), np.float32(z))) < 1.6 and 0.9 < scale < 1.1


def test_pupils_look_at_the_board() -> None:
    ahead = [m[:3, 2] / np.linalg.norm(m[:3, 2]) for _, m in guests("classroom")]
    assert min(float(-a[2]) for a in ahead) > 0.98  # the board hangs at −Z


def test_no_guest_is_before_the_lens_or_at_the_elbow_of_the_cast() -> None:
    made = staged({"a": "waiter"}, [{"subject": "a", "motion": "walk"}], where="restaurant",
                  camera={"size": "wide"})
    rows = [k for k, one in enumerate(made.set.instances) if bystanders.sits(one.model)]
    assert rows and len(rows) <= len(guests("restaurant"))
    way = made.done.tracks["a"].roots[:, [0, 2], 3]
    for k in rows:
        place = made.set.transforms[k][[0, 2], 3]
        assert np.hypot(*(way - place).T).min() > bystanders.ELBOW - 0.02
        for view in made.shot.views:
            away = place - np.asarray(view.eye, float)[[0, 2]]
            assert np.hypot(*away) > 1.0


def test_guests_change_no_set_up() -> None:
    made = staged({"a": "waiter"}, [{"subject": "a", "motion": "walk"}], where="restaurant")
    full = dress(made.run)
    seen = bystanders.without_guests(full)
    assert len(full.instances) - len(seen.instances) == len(guests("restaurant"))
    assert not any(bystanders.sits(one.model) for one in seen.instances)


@pytest.mark.parametrize("place", ["train_carriage", "cinema", "hospital"])
def test_who_takes_a_seat_of_the_place_sits_on_it(place: str) -> None:
    relations = [Relation(subject=a, kind="on", object=b) for a, b in (("a", "s"), ("b", "t"))]
    made = staged({"a": "woman", "b": "man", "s": "place_seat", "t": "place_seat"},
                  [{"subject": n, "motion": "look"} for n in "ab"], relations=relations, where=place)
    spots = []
    for who, seat in (("a", "s"), ("b", "t")):
        root = made.done.tracks[seat].roots[0]
        x, high, z, turn = min(made.set.piece.seats, key=lambda one: np.hypot(one[0] - root[0, 3], one[2] - root[2, 3]))
        assert np.hypot(x - root[0, 3], z - root[2, 3]) < 0.01
        assert root[1, 3] + 0.48 == pytest.approx(high, abs=0.01)
        ahead = np.array([np.sin(np.radians(turn)), np.cos(np.radians(turn))])
        assert made.done.tracks[who].roots[0][[0, 2], 2] @ ahead > 0.99
        spots.append(root[[0, 2], 3])
    assert 0.4 < np.hypot(*(spots[0] - spots[1])) < 1.6
