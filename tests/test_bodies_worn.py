"""Solids on joints, upright birds and the dragon's coils."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue import index
from skyscreen.forge.body.sheet import grid
from skyscreen.forge.build import build, checked
from skyscreen.forge.rigs.hats import PROFILED
from skyscreen.nouns.model import Model
from skyscreen.stage.bodies import performer
from skyscreen.stage.performer import Beat


def made(name: str) -> Model:
    entry = index.get("things", name)
    return build(entry, entry.params())


def test_a_worn_solid_belongs_wholly_to_its_joint() -> None:
    """The rhino's horn to its head, of the same stuff as the teeth, some of which go with the jaw."""
    model = made("rhino")
    mesh = model.lods[0]
    joint = {one.name: k for k, one in enumerate(model.joints)}
    horn = next(part for part in mesh.parts if part.material == "horn")
    vertices = np.unique(mesh.index[horn.first : horn.first + horn.count])
    assert mesh.joints is not None and mesh.weights is not None
    share = {name: np.where(mesh.joints[vertices] == joint[name], mesh.weights[vertices], 0).sum(1)
             for name in ("head", "jaw")}
    np.testing.assert_allclose(np.maximum(share["head"], share["jaw"]), 1, atol=1e-3)
    tip = mesh.position[vertices][:, 1].argmax()
    assert share["head"][tip] == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("name", sorted(PROFILED))
def test_a_hat_is_closed_at_its_top(name: str) -> None:
    entry = index.get("things", "man")
    mesh = build(entry, checked(entry, {"hat": name})).lods[0]
    corner = mesh.index.reshape(-1, 3)
    a, b, c = (mesh.position[corner[:, k]].astype(float) for k in range(3))
    seen = np.linalg.norm(np.cross(b - a, c - a), axis=1) > 1e-9
    length = np.linalg.norm(mesh.normal.astype(float), axis=1)
    assert length[corner[seen]].min() > 0.5, "a corner without a normal is drawn black or not at all"


def test_a_row_that_is_a_point_has_a_normal() -> None:
    angle, height = np.linspace(0, 2 * np.pi, 13), np.linspace(1.0, 0.0, 5)
    cone = np.stack(
        [
            (1 - height)[:, None] * np.cos(angle),
            np.broadcast_to(height[:, None], (5, 13)),
            (1 - height)[:, None] * np.sin(angle),
        ],
        -1,
    )
    normal = grid(cone, np.array([0.0, 1.0, 0.0])).normal
    np.testing.assert_allclose(np.linalg.norm(normal, axis=1), 1, atol=1e-5)
    np.testing.assert_array_equal(normal[:13], normal[13:26])


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
