"""Every thing, place and material of the catalogue keeps the rules of the house."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.catalogue.material import materials
from skyscreen.forge import build, sets
from skyscreen.nouns.model import CLASSES
from sweep import swept

THINGS = [
    name
    for name, entry in index.family("things").items()
    if entry.facts["kind"] not in ("person", "quadruped", "bird", "swimmer")
]


@pytest.mark.parametrize("name", swept(THINGS))
def test_thing(name) -> None:
    entry = index.get("things", name)
    model = build.build(entry, build.checked(entry, {}))
    assert model.size[1] == pytest.approx(entry.facts["height"], rel=0.15)
    assert model.waterline is not None or abs(model.low[1]) < 0.25
    assert model.mass > 0
    before = 10**9
    for mesh in model.lods:
        assert np.isfinite(mesh.position).all()
        np.testing.assert_allclose(np.linalg.norm(mesh.normal, axis=1), 1, atol=2e-2)
        assert sum(part.count for part in mesh.parts) == len(mesh.index) < before
        assert mesh.index.max() < len(mesh.position)
        assert all(part.material in materials() for part in mesh.parts)
        before = len(mesh.index)
    assert before // 3 <= 8000
    assert len(model.lods[0].index) // 3 <= 45_000


@pytest.mark.parametrize("name", swept(index.family("places")))
def test_place(name) -> None:
    for hour, weather, season in ((12.0, "clear", "summer"), (22.0, "snow", "winter")):
        piece = sets.build(name, {}, hour=hour, weather=weather, season=season)
        assert len(piece.lights) <= 64
        assert piece.ground in materials()
        assert np.isfinite(piece.height(np.zeros(2, np.float32), np.array([0, 1e4], np.float32))).all()
        # What is drawn when everything stands at its coarsest level; a market full of people has 164 000.
        assert sum(len(d.model.lods[-1].index) // 3 * len(d.transforms) for d in piece.dressing) < 170_000


@pytest.mark.parametrize("name", list(materials()))
def test_material(name) -> None:
    facts = materials()[name]
    assert facts.semantic in CLASSES
    assert facts.en and facts.zh
    assert 0 <= facts.friction <= 1.5 and 0 <= facts.restitution <= 1
    assert facts.wgsl.count("fn surface(in: SurfaceIn) -> Surface") == 1
    assert len(facts.params) <= 4


@pytest.mark.parametrize("family", ["things", "places"])
def test_words_are_not_shared(family) -> None:
    seen: dict[str, str] = {}
    for name, entry in index.family(family).items():
        assert entry.en and entry.zh
        for word in (*entry.en, *entry.zh):
            assert word == word.lower()
            assert seen.setdefault(word, name) == name, f"{word} means {seen[word]} and {name}"


def test_catalogue_imports_no_numpy() -> None:
    for family in ("things", "places"):
        for entry in index.family(family).values():
            assert "numpy" not in entry.source.read_text("utf-8")


def test_adverbs_verbs_and_the_sky_name_no_thing() -> None:
    """'They play well', 'on top', 'steps in', 'in the warm sun' put nothing on the stage."""
    words = {word for entry in index.family("things").values() for word in (*entry.en, *entry.zh)}
    assert not words & {"well", "top", "steps", "tap", "fly", "sun", "the sun", "star", "太阳", "画", "信"}
