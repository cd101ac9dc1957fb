"""Bodies as models: sound meshes, weights, sockets, levels; the same parameters make the same bytes."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.core.errors import BadInput
from skyscreen.forge.build import build, checked
from skyscreen.forge.build import model as stored
from skyscreen.nouns.model import Model
from sweep import swept

LIVING = sorted(
    n for n, e in index.family("things").items() if e.facts["kind"] in ("person", "quadruped", "bird", "swimmer")
)
SOME = ("woman", "old_man", "dog", "mammoth", "horse", "gull", "fish")


@cache
def made(name: str) -> Model:
    return stored(name)


@pytest.mark.parametrize("name", SOME)
def test_mesh_is_sound(name: str) -> None:
    model = made(name)
    person = model.rig == "biped"
    assert len(model.lods) == 3 + person and model.rig
    for mesh in model.lods:
        assert mesh.joints is not None and mesh.weights is not None
        assert np.isfinite(mesh.position).all() and np.isfinite(mesh.normal).all()
        assert int(mesh.index.max()) < len(mesh.position)
        assert int(mesh.joints.max()) < len(model.joints)
        np.testing.assert_allclose(mesh.weights.sum(1), 1, atol=1e-4)
        assert sum(part.count for part in mesh.parts) == len(mesh.index)
    counts = [len(mesh.index) // 3 for mesh in model.lods[person:]]
    assert counts[0] < 62_000 and counts[1] < 0.55 * counts[0] and counts[2] < 0.55 * counts[1]


@pytest.mark.parametrize("name", SOME)
def test_winding_agrees_with_normals(name: str) -> None:
    mesh = made(name).lods[0]
    t = mesh.index.reshape(-1, 3)
    a, b, c = (mesh.position[t[:, k]] for k in range(3))
    face = np.cross(b - a, c - a)
    area = np.linalg.norm(face, axis=1)
    agree = (face * mesh.normal[t].mean(1)).sum(1) > 0
    solid = np.concatenate(
        [np.arange(p.first // 3, (p.first + p.count) // 3) for p in mesh.parts if p.material not in ("fur", "hair")]
    )
    assert (area * agree)[solid].sum() / area[solid].sum() > 0.97


@pytest.mark.parametrize("name", swept(LIVING))
def test_height_is_as_the_entry_says(name: str) -> None:
    model, entry = made(name), index.get("things", name)
    assert model.high[1] == pytest.approx(entry.facts["height"], rel=0.15)
    if entry.facts["kind"] != "swimmer":
        assert abs(model.low[1]) < 0.02 * model.high[1] + 0.06
    assert model.mass == pytest.approx(entry.facts["mass"], rel=0.01)


def test_people_have_hands_and_slots() -> None:
    model = made("woman")
    assert {"hand_l", "hand_r", "head"} <= set(model.sockets)
    assert {"dress", "hair", "skin", "shoes"} <= {part.slot for part in model.lods[0].parts}
    assert sum(joint.name.startswith("finger") for joint in model.joints) == 20


def test_same_parameters_same_bytes() -> None:
    entry = index.get("things", "dog")
    again = build(entry, entry.params())
    for one, two in zip(made("dog").lods, again.lods, strict=True):
        assert one.position.tobytes() == two.position.tobytes() and one.index.tobytes() == two.index.tobytes()


def test_parameters_show() -> None:
    entry = index.get("things", "woman")
    blue = build(entry, checked(entry, {"dress": "blue", "style": "bob", "outfit": "coat", "holds": "umbrella"}))
    assert {"coat", "umbrella"} <= {part.slot for part in blue.lods[0].parts}
    with pytest.raises(BadInput):
        build(entry, checked(entry, {"outfit": "cloud"}))


def test_far_levels_keep_the_outline() -> None:
    for name in ("woman", "mammoth"):
        model = made(name)
        near, far = model.lods[0].position, model.lods[2].position
        size = np.asarray(model.size)
        assert (np.abs(near.max(0) - far.max(0)) < 0.12 * size + 0.02).all()
        assert (np.abs(near.min(0) - far.min(0)) < 0.12 * size + 0.02).all()
