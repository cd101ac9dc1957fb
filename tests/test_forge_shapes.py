"""Shapes are closed, wound outwards and as large as their formulas say."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from skyscreen.core.errors import BadInput, Missing
from skyscreen.forge import colours, glyphs, ground, noise, polygon
from skyscreen.forge.kit import Kit

KIT = Kit("test", {})
WOOD = KIT.material("wood")


def _volume(solid) -> float:
    return sum(piece.volume() for piece in solid.pieces)


@pytest.mark.parametrize(
    ("solid", "volume"),
    [
        (KIT.box(1, 2, 3, WOOD, 0.0), 6.0),
        (KIT.sphere(1.0, WOOD, segments=96), 4 * math.pi / 3),
        (KIT.cylinder(1.0, 2.0, WOOD, segments=96, bevel=0.0), 2 * math.pi),
        (KIT.cone(1.0, 3.0, WOOD, segments=96), math.pi),
        (KIT.torus(1.0, 0.2, WOOD, segments=96, sides=48), 2 * math.pi**2 * 0.04),
        (KIT.capsule((0, 0, 0), (0, 1, 0), 0.25, WOOD, 48), math.pi * 0.0625 + 4 / 3 * math.pi * 0.25**3),
        (
            KIT.extrude(
                [(0, 0), (2, 0), (2, 2), (0, 2)], 0.5, WOOD, holes=[[(0.5, 0.5), (1.5, 0.5), (1.5, 1.5), (0.5, 1.5)]]
            ),
            1.5,
        ),
        (KIT.loft([[(x, 1, 0), (x, 0, 1), (x, -1, 0), (x, 0, -1)] for x in (0, 1, 2)], WOOD), 4.0),
        (KIT.blob([KIT.ball((0, 0, 0), 0.5)], WOOD, cell=0.05), math.pi / 6),
        (KIT.box(1, 1, 1, WOOD, 0.0).mirror().turn("y", 30).scale(2), 8.0),
    ],
)
def test_volume(solid, volume) -> None:
    assert _volume(solid) == pytest.approx(volume, rel=0.03)


def test_normals_agree_with_winding() -> None:
    shapes = [
        KIT.box(1, 1, 1, WOOD, 0.1),
        KIT.sphere(1, WOOD),
        KIT.lathe([(1, 0), (1, 1), (0, 2)], WOOD),
        KIT.tube([(0, 0, 0), (0, 1, 0), (1, 2, 0)], 0.1, WOOD),
        KIT.torus(1, 0.2, WOOD).mirror("z"),
        KIT.ropes([((0, 0, 0), (0, 1, 0), 0.1)], WOOD),
        KIT.text("夜A", 1.0, WOOD),
    ]
    for solid in shapes:
        for piece in solid.pieces:
            a, b, c = (piece.position[piece.index[:, k]] for k in range(3))
            agree = (np.cross(b - a, c - a) * piece.normal[piece.index].mean(1)).sum(1)
            assert (agree > -1e-7).mean() > 0.99


def test_bevelled_box_keeps_its_size() -> None:
    solid = KIT.box(1, 2, 3, WOOD, 0.1)
    np.testing.assert_allclose(np.subtract(solid.high, solid.low), (1, 2, 3), atol=1e-6)


def test_detail_thins_shapes() -> None:
    coarse = Kit("test", {}, 0.3)
    assert coarse.sphere(1, WOOD).triangles < 0.2 * KIT.sphere(1, WOOD).triangles


@pytest.mark.parametrize("word", list("酒夜東麺繁體吧8B@"))
def test_glyph_area_equals_its_outline(word) -> None:
    points, index, _ = glyphs.glyph(word)
    t = points[index]
    u, v = t[:, 1] - t[:, 0], t[:, 2] - t[:, 0]
    signed = (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0]) / 2
    assert signed.min() > -1e-6
    rings = glyphs._flatten(glyphs._font().getPath(glyphs._font().unicharToGlyph(ord(word))))
    plain = abs(sum(polygon.area(ring) for ring in rings)) / 1e4
    assert plain < signed.sum() < 2.2 * plain  # grown by BOLD on every side


def test_colour_words() -> None:
    assert colours.colour("深红色") == colours.colour("深红")
    assert colours.colour("navy blue") == colours.colour("navy")
    assert colours.colour("#ffffff") == pytest.approx((1, 1, 1))
    assert sum(colours.colour("dark green")) < sum(colours.colour("green")) < sum(colours.colour("light green"))
    with pytest.raises(BadInput):
        colours.colour("blurple")


def test_unknown_material_names_the_known() -> None:
    with pytest.raises(Missing, match="Known"):
        KIT.material("unobtainium")
    with pytest.raises(BadInput, match="snow"):
        KIT.material("pane", snow=1.0)


def test_ground_height_lies_on_the_drawn_triangles() -> None:
    field = ground.make(lambda x, z: 2 * noise.fractal(x / 9, z / 9, 3, 1), 80.0, 24, 2.0)
    rng = np.random.default_rng(0)
    meshes = [model.lods[0] for model in field.models(KIT.material("grass"), 2)]
    for mesh in meshes:
        for k in rng.integers(0, len(mesh.index) // 3, 20):
            corner = mesh.position[mesh.index[3 * k : 3 * k + 3]]
            point = rng.dirichlet((1, 1, 1)) @ corner
            assert float(field(point[0], point[2])) == pytest.approx(point[1], abs=1e-4)


def test_a_blob_thinner_than_its_cells_does_not_vanish() -> None:
    kit = Kit("leaf", detail=0.16)
    sheet = kit.blob([kit.block((0, 0, 0), (0.5, 0.01, 0.5))], kit.material("wood"), 0.01, 0.1)
    assert sheet.triangles and np.ptp([sheet.low[0], sheet.high[0]]) > 0.8


def test_the_kit_says_all_that_an_author_may_call() -> None:
    """What stands in another room is named in the class's own text, so `kit.py` alone is enough to read."""
    mine = {name for name in vars(Kit) if not name.startswith("_")}
    every = {name for name in dir(Kit) if not name.startswith("_")}
    told = set(re.findall(r"\w+", Kit.__doc__ or ""))
    assert every - mine <= told, sorted(every - mine - told)


def test_a_flame_is_widest_at_a_third_of_its_height_and_knows_how_far_up_it_is() -> None:
    made = Kit("lamp").flame(0.05, 0.008, (0, 0.3, 0))
    points = np.concatenate([piece.position for piece in made.pieces])
    rise = np.concatenate([piece.uv[:, 0] for piece in made.pieces])
    across = np.hypot(points[:, 0], points[:, 2])
    assert across.max() == pytest.approx(0.008, rel=0.02)
    assert rise[across.argmax()] == pytest.approx(1 / np.e, abs=0.07)  # Burke and Schumann's r² ∝ y·ln(h / y)
    assert np.allclose(points[:, 1], 0.3 + 0.05 * rise, atol=1e-5)


def test_a_blaze_tells_how_wide_a_fire_it_is() -> None:
    kit = Kit("stove")
    assert kit.model(kit.blaze(0.4, 0.3)).facts["blaze"] == 0.4
