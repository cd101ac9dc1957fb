"""The contact sheet holds every asked thing, large and in the middle of its still."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from skyscreen import contact
from skyscreen.core.errors import Missing
from skyscreen.forge import build


def test_the_camera_holds_what_it_looks_at() -> None:
    points = np.random.default_rng(3).uniform(-1, 1, (200, 3)) * [3.0, 0.4, 1.0]
    view = contact._view(points, (240, 180))
    seen = (points - view.eye) @ np.stack([view.right, view.up, view.forward]).T
    on_film = seen[:, :2] / seen[:, 2:] * view.lens / 18.0 / [1.0, 0.75]
    reach = np.abs(on_film).max(0)
    assert (reach < 1.0).all() and reach.max() > 0.8


@pytest.mark.gpu
def test_a_sheet_shows_its_things(tmp_path: Path) -> None:
    import skia

    path = contact.sheet(["apple", "castle"], tmp_path / "sheet.png")
    page = skia.Image.open(str(path))
    assert (page.width(), page.height()) == (2 * contact.CELL[0], contact.CELL[1] + contact.CAPTION)
    apple = page.toarray(colorType=skia.kRGBA_8888_ColorType)[40:140, 60:180, :3].astype(int)
    red = (apple[..., 0] > apple[..., 1] + 60).mean()
    assert red > 0.3


def test_an_unknown_thing_is_named(tmp_path: Path) -> None:
    with pytest.raises(Missing, match="blorp"):
        contact.sheet(["blorp"], tmp_path / "sheet.png")


def test_a_machine_with_moving_parts_stands_as_modelled() -> None:
    model = build.model("windmill")
    assert model.joints and not model.rig
    np.testing.assert_allclose(contact._skinned(model, contact._at_rest(model)), model.lods[-1].position, atol=1e-5)
