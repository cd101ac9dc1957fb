"""A person's file holds its dress; everything else is said once."""

from __future__ import annotations

import pytest

from skyscreen.catalogue import index
from skyscreen.catalogue.person import WORN, person

PEOPLE = {name: entry for name, entry in index.family("things").items() if entry.facts["kind"] == "person"}


def test_every_person_may_wear_everything() -> None:
    assert len(PEOPLE) >= 28
    for entry in PEOPLE.values():
        assert list(entry.params()) == list(WORN)
        assert entry.source.stem == entry.name


def test_a_person_keeps_its_own_dress() -> None:
    params = PEOPLE["king"].params()
    assert params["hat"] == "crown" and params["outfit"] == "robe" and params["shoes"] == WORN["shoes"]


def test_an_unknown_garment_is_refused() -> None:
    with pytest.raises(TypeError, match="cape"):
        person(en=("hero",), zh=("英雄",), height=1.8, mass=80.0)(lambda: {"cape": "red"})
