"""Solids on joints, upright birds and the dragon's coils."""

from __future__ import annotations

import numpy as np

from skyscreen.catalogue import index
from skyscreen.forge.build import build
from skyscreen.nouns.world import Model
from skyscreen.stage.bodies import performer
from skyscreen.stage.performer import Beat


def made(name: str) -> Model:
    entry = index.get("things", name)
    return build(entry, entry.params())


def test_a_worn_solid_belongs_wholly_to_its_joint() -> None:
    model = made("rhino")
    mesh = model.lods[0]
    head = next(k for k, joint in enumerate(model.joints) if joint.name == "head")
    horn = next(part for part in mesh.parts if part.material == "horn")
    vertices = np.unique(mesh.index[horn.first : horn.first + horn.count])
    assert mesh.joints is not None and mesh.weights is not None
    share = np.where(mesh.joints[vertices] == head, mesh.weights[vertices], 0).sum(1)
    np.testing.assert_allclose(share, 1, atol=1e-3)


def test_a_penguin_stands_taller_than_long() -> None:
    x, y, z = made("penguin").size
    assert y > 1.2 * z and y > 1.2 * x


def test_the_dragon_winds_as_it_flies() -> None:
    model = made("dragon")
    coils = [k for k, joint in enumerate(model.joints) if joint.name.startswith("coil")]
    beats = [Beat("fly", -1.0, 5.0, np.array([[0, 0], [0, 24]], np.float32), 0.0, 4.0)]
    body = performer(model, beats, lambda x, z: np.zeros_like(np.asarray(x, np.float32)), 3)
    skins = np.array([body.step(t, 1 / 24).joints for t in np.arange(-1.0, 4.0, 1 / 24)], float)
    tip = np.array([*model.joints[coils[-1]].head, 1.0])
    path = (skins[:, coils[-1]] @ tip)[:, 0] - (skins[:, coils[0]] @ [*model.joints[coils[0]].head, 1.0])[:, 0]
    assert np.ptp(path) > 0.5  # the tail sweeps more than half a metre to both sides


def test_each_thing_that_is_worn_has_its_own_colour() -> None:
    """A red scarf over a blue jumper, a green cap: none takes another's colour, and stripes are on the jumper alone."""
    entry = index.get("things", "boy")
    own = {"outfit": "jumper", "shirt": "blue", "pattern": "striped", "hat": "cap:green", "carries": "scarf:red"}
    parts = build(entry, {**entry.params(), **own}).lods[0].parts
    assert {part.slot for part in parts if part.material == "striped"} == {"shirt"}
    assert {"scarf", "hat"} <= {part.slot for part in parts}
