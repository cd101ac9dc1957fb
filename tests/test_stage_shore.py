"""Who belongs on land stands on the bank of a lake, dry; who belongs on water stays on it."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.stage import casting, layout
from skyscreen.stage.set_dressing import dress

WATERSIDE = [name for name, entry in index.family("places").items()
             if entry.facts.get("water") and entry.facts.get("medium") != "water"]
"""Places whose own stage is on land, with water beside it."""


@pytest.mark.parametrize(("thing", "wet"), [("fox", False), ("tent", False), ("sailboat", True)])
def test_a_lake_has_a_bank(thing: str, wet: bool) -> None:
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "cast": [{"id": "a", "thing": thing}],
        "scenes": [{"id": "s", "place": "lake", "shots": [{"id": "one", "duration": 1.0, "subjects": ["a"]}]}]})
    order = orders(play, schedule(play, Narration("none", "en")))[0]
    set_ = dress(order)
    assert set_.on_water(*set_.centre) is wet
    assert (float(set_.ground(*set_.centre)) > set_.level + 0.2) is not wet


@pytest.mark.parametrize(("place", "thing"), [("river", "boy"), ("beach", "woman"), ("lake", "dog")])
def test_whoever_wades_stands_in_the_shallows(place: str, thing: str) -> None:
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "cast": [{"id": "a", "thing": thing}],
        "scenes": [{"id": "s", "place": place, "shots": [
            {"id": "one", "duration": 1.0, "subjects": ["a"], "actions": [{"subject": "a", "motion": "wade"}]}]}]})
    order = orders(play, schedule(play, Narration("none", "en")))[0]
    set_ = dress(order)
    high = float(set_.piece.height(np.float32(set_.centre[0]), np.float32(set_.centre[1])))
    tall = float(index.get("things", thing).facts["height"])
    assert set_.level is not None and 0.02 < set_.level - high < 0.45 * tall


@pytest.mark.parametrize("place", ["river", "beach", "harbour"])
def test_whoever_swims_is_in_the_water(place: str) -> None:
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "cast": [{"id": "a", "thing": "boy"}],
        "scenes": [{"id": "s", "place": place, "shots": [
            {"id": "one", "duration": 1.0, "subjects": ["a"], "actions": [{"subject": "a", "motion": "swim"}]}]}]})
    order = orders(play, schedule(play, Narration("none", "en")))[0]
    set_ = dress(order)
    subjects = casting.cast(order)
    mark = layout.lay_out(order, set_, subjects, {"a": set_.axis}, set_.axis + 0.6)["a"]
    assert set_.on_water(float(mark.place[0]), float(mark.place[1]))


def _set_of(place: str, *things: str):
    names = [chr(ord("a") + k) for k in range(len(things))]
    play = Screenplay.model_validate({
        "schema": "skyscreen/1", "cast": [{"id": n, "thing": t} for n, t in zip(names, things, strict=True)],
        "scenes": [{"id": "s", "place": place, "shots": [{"id": "one", "duration": 1.0, "subjects": names}]}]})
    order = orders(play, schedule(play, Narration("none", "en")))[0]
    return order, dress(order)


@pytest.mark.parametrize("place", WATERSIDE)
@pytest.mark.parametrize("cast", [("sailboat",), ("woman",), ("woman", "sailboat"), ("sailboat", "woman")])
def test_ships_lie_on_the_fairway_and_people_stand_on_the_quay(place: str, cast: tuple[str, ...]) -> None:
    order, set_ = _set_of(place, *cast)
    subjects = casting.cast(order)
    marks = layout.lay_out(order, set_, subjects, {s.id: set_.axis for s in subjects}, set_.axis + 0.6)
    for subject in subjects:
        x, z = (float(v) for v in marks[subject.id].place)
        assert set_.on_water(x, z) is (subject.kind == "vessel"), (subject.id, x, z)
        if subject.kind == "vessel":
            # Stem, stern and both sides are free of the ground.
            s, c = float(np.sin(set_.axis)), float(np.cos(set_.axis))
            beam, long = subject.half
            for ahead, aside in ((long, 0.0), (-long, 0.0), (0.0, beam), (0.0, -beam)):
                assert set_.on_water(x + ahead * s + aside * c, z + ahead * c - aside * s)
