"""A word for a place leads to the place that carries it; every place is a whole set."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge import ground, sets
from skyscreen.forge.sets import laid
from skyscreen.score.ambience.beds import ALIASES, BEDS
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from sweep import swept

PLACES = list(index.family("places"))


@pytest.mark.parametrize("name", PLACES)
def test_its_own_words_lead_to_it(name: str) -> None:
    entry = index.get("places", name)
    for word in (*entry.en, *entry.zh):
        match = standard().ground("places", word)
        assert match.entry is not None and match.entry.name == name, word
        assert match.how == "exact"


@pytest.mark.parametrize("name", PLACES)
def test_its_facts_are_known_to_the_sound(name: str) -> None:
    facts = index.get("places", name).facts
    assert facts["ambience"] and all(ALIASES.get(bed, bed) in BEDS for bed in facts["ambience"])
    assert 0 < facts["reverb"] <= 3
    assert 0 <= facts["hours"] < 24


@pytest.mark.parametrize("name", swept(PLACES))
def test_the_stage_is_free_and_the_ground_under_it_walkable(name: str) -> None:
    """Nothing solid stands on the stage; half a metre on, the ground is less than a step higher where people walk."""
    piece = sets.build(name)
    length, width = piece.stage_size
    x0, z0 = piece.stage_centre[0], piece.stage_centre[2]
    c, s = np.cos(np.radians(piece.stage_axis)), np.sin(np.radians(piece.stage_axis))
    for thing in piece.obstacles:
        dx, dz = thing.x - x0, thing.z - z0
        along, across = dx * s + dz * c, dx * c - dz * s
        assert abs(along) > length / 2 or abs(across) > width / 2, thing
    if piece.medium != "land":
        return
    along = np.linspace(-length / 2, length / 2, max(int(length * 2), 2))
    high = piece.height((x0 + along * s).astype(np.float32), (z0 + along * c).astype(np.float32))
    assert np.abs(np.diff(high)).max() < 0.25


def test_a_butte_looks_outwards() -> None:
    """Its face turns away from its middle: a ring wound the other way would show its inside."""
    piece = sets.build("canyon")
    x, z = -24.0, -215.0  # a free-standing one
    rings = [d.model.lods[0] for d in piece.dressing if d.name == "cliff"]
    rings = [m for m in rings if np.linalg.norm(m.position[:, [0, 2]] - (x, z), axis=1).max() < 50]
    assert len(rings) >= 3
    for mesh in rings:
        off = mesh.position[:, [0, 2]] - (x, z)
        outward = (mesh.normal[:, [0, 2]] * off / np.linalg.norm(off, axis=1)[:, None]).sum(1)
        assert outward.mean() > 0.15  # gullies and lobes look aside, the top looks up


def test_passers_by_wear_what_the_place_says() -> None:
    """A place of another time names a dress that the figure has; in Chang'an none wears a coat of today."""
    from skyscreen.catalogue.things import passer_by  # type: ignore[attr-defined]

    for entry in index.family("places").values():
        assert entry.facts.get("people", "modern") in passer_by.DRESS, entry.name
    names = {d.model.name for d in sets.build("tang_city").dressing if d.name == "passer_by"}
    today = {d.model.name for d in sets.build("city_street").dressing if d.name == "passer_by"}
    assert names and today and not names & today


def test_the_passers_by_of_a_street_differ_in_height_build_skin_and_dress() -> None:
    """Twenty of them, none of one mould: children and old ones among them, and in China they are at home there."""
    from skyscreen.catalogue.passers import LANDS, PASSERS

    assert {one.woman for one in PASSERS} == {True, False}
    assert min(one.age for one in PASSERS) < 12 and max(one.age for one in PASSERS) > 65
    assert len({(one.skin, one.hair, one.style) for one in PASSERS}) >= 18
    for name in ("city_street", "market"):
        crowd = [d for d in sets.build(name).dressing if d.name == "passer_by"]
        assert len({d.model.name for d in crowd}) >= 15, name
        highs = sorted(float(d.model.high[1]) for d in crowd)
        assert highs[0] < 1.45 and highs[-1] > 1.75, name
    home = {one.lower() for one in LANDS["east_asian"]}
    assert set(LANDS) >= {index.get("places", "old_town").facts["folk"]} and len(home) >= 4
    assert all(entry.facts.get("folk", "african") in LANDS for entry in index.family("places").values())


def test_feet_stand_on_a_deck_over_ground_that_stays_open() -> None:
    line = np.array([-50.0, 50.0])
    valley = ground.Ground(line, line, np.full((2, 2), -30.0))
    deck = ground.Decked(valley, (2.0, 40.0), (0.0, 0.0), lambda x, z: 0.1 * z)
    high = deck(np.array([0.0, 1.9, 2.1, 0.0], np.float32), np.array([10.0, -20.0, 0.0, 41.0], np.float32))
    np.testing.assert_allclose(high, [1.0, -2.0, -30.0, -30.0], atol=1e-5)


@pytest.mark.parametrize("name", ["country_road", "zoo"])
def test_feet_stand_on_what_a_place_lays_on_its_ground(name: str) -> None:
    """A road of 5 to 20 cm carries who walks on it; beside it the ground is as it was."""
    piece = sets.build(name)
    assert isinstance(piece.height, laid.Laid)
    x, z = (np.float32(v) for v in (piece.stage_centre[0], piece.stage_centre[2]))
    road = [d for d in piece.dressing if d.name in ("road", "path")]
    top = max(float(d.model.high[1]) for d in road)
    assert 0.03 < float(piece.height(x, z)) - float(piece.bed(x, z)) <= top + 1e-4
    far = np.float32(float(x) + 200.0)
    assert float(piece.height(far, z)) == pytest.approx(float(piece.bed(far, z)), abs=1e-5)


def test_words_of_another_place_are_its_own_words() -> None:
    for name in PLACES:
        entry = index.get("places", name)
        assert set(entry.facts.get("near", ())) < {*entry.en[1:], *entry.zh[1:]} or "near" not in entry.facts


@pytest.mark.parametrize(("text", "place", "how"), [
    ("A woman waits in a post office.", "bank", "nearest"), ("A man waits in a bank.", "bank", "exact"),
    ("一个女人在邮局等。", "bank", "nearest"), ("A cat sits on a balcony.", "balcony", "exact"),
    ("一只猫坐在阳台上。", "balcony", "exact"), ("A cat walks on a rooftop.", "rooftop", "exact"),
    ("A man walks through a shipyard.", "container_port", "nearest"),
])  # fmt: skip
def test_the_report_says_where_a_place_stands_in_for_another(text: str, place: str, how: str) -> None:
    film = write(text, duration=8)
    assert film.scenes[0].place == place
    rows = [g for g in film.grounding if g.became == f"place:{place}"]
    assert [g.how for g in rows] == [how]
    assert any(rows[0].phrase in note for note in film.notes) == (how == "nearest")
