"""What light goes through: bent, tinted, mirrored; and at no cost where there is none."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.world import Instance
from skyscreen.shoot import still
from skyscreen.shoot.caustic import profile
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.meshes import closed
from skyscreen.shoot.renderer import Renderer

GOLDEN = Path(__file__).parent / "golden" / "shoot_glass.png"
TOLERANCE = 1.5


def room(colour: tuple[float, float, float] = (0.95, 0.98, 0.98), material: str = "glass") -> w.Still:
    """A ball of glass before a wall, red on its left and green on its right."""
    ball = w.model("ball", w.sphere(0.5, 64, colour=colour, material=material))
    red = w.model("red", w.box(2.0, 2.0, 0.1, colour=(0.8, 0.05, 0.05), rough=0.9))
    green = w.model("green", w.box(2.0, 2.0, 0.1, colour=(0.05, 0.7, 0.05), rough=0.9))
    floor = w.model("floor", w.plane(colour=(0.4, 0.4, 0.4), rough=0.9))
    plain = w.yard()
    things = (Instance(ball, 1, "ball"), Instance(red, 1000), Instance(green, 1001), Instance(floor, 1002))
    world = replace(plain.world, instances=things, materials=("glass", "plaster", "soil"), stage_radius=4.0)
    view = w.look_from((0, 1.0, 4.0), (0, 1.0, 0), lens=60.0, f_number=32.0)
    places = np.stack([w.at(0, 1.0, 0), w.at(-2.0, 1.0, -2.5), w.at(2.0, 1.0, -2.5), w.at()])
    return w.Still(world, view, places)


def picture(staged: w.Still) -> np.ndarray:
    return still(staged, w.order(staged), 0).astype(int)


def test_a_mesh_is_closed_or_not():
    ball = w.sphere(1.0, 16)
    assert closed(np.asarray(ball.position), ball.index)
    assert not closed(np.asarray(ball.position), ball.index[:-30])


@pytest.mark.gpu
def test_a_ball_of_glass_turns_the_picture_round():
    made = picture(room())
    wall, inside = made[90, [40, 280]], made[90, [140, 180]]
    assert wall[0, 0] > wall[0, 1] and wall[1, 1] > wall[1, 0]
    assert inside[0, 1] > inside[0, 0] + 10 and inside[1, 0] > inside[1, 1] + 10
    if os.environ.get("SKYSCREEN_REGENERATE"):
        from test_shoot_picture import _write

        _write(GOLDEN, made.astype(np.uint8))
    from test_shoot_picture import _read

    assert np.abs(made - _read(GOLDEN).astype(int)).mean() < TOLERANCE


@pytest.mark.gpu
def test_wine_is_dark_in_the_middle_and_light_at_the_rim():
    clear, wine = picture(room()), picture(room((0.5, 0.02, 0.04), "liquid"))
    middle, side = wine[82:98, 152:168].mean((0, 1)), wine[30:40, 40:60].mean((0, 1))
    assert middle.sum() < 0.35 * clear[82:98, 152:168].mean((0, 1)).sum()
    assert np.abs(side - clear[30:40, 40:60].mean((0, 1))).max() < 12


@pytest.mark.gpu
def test_the_report_sees_glass_as_a_thing():
    staged = room()
    order = w.order(staged)
    renderer = Renderer(gpu(), staged.world, order, look_of(order))
    renderer.draw(next(staged.frames()), census=True)
    assert 0.02 < renderer.sample.census(len(order.cast))[1]["area"] < 0.3


@pytest.mark.gpu
def test_a_world_without_glass_makes_none_of_it():
    staged = w.yard()
    order = w.order(staged)
    made = Renderer(gpu(), staged.world, order, look_of(order))
    assert "glass" not in [one.name for one in made.extras]
    assert made.caustics is None


def test_a_glass_of_water_gathers_light_and_throws_a_shadow():
    from skyscreen.forge.build import model
    from skyscreen.shoot.caustic import pattern, profile

    shape = profile(model("glass"))
    assert shape is not None
    assert shape.liquid.max() < shape.wall.max() == pytest.approx(0.041, abs=1e-3)
    light, (start, length, half) = pattern(shape, 0.5)
    assert light.max() > 2.0 and light.min() < 0.4
    assert light.mean() < 1.0 and np.abs(light[0] - 1).max() < 0.05
    assert start < 0 < length and half > 0.04


def test_glass_that_no_row_of_heights_meets_throws_no_caustic():
    """A pane so thin that its outline has no radius divided nothing by nothing."""
    thin = w.model("thin", w.box(0.0, 0.1, 0.0, material="glass"))
    assert profile(thin) is None


def test_a_china_cup_throws_no_caustic():
    from skyscreen.forge.build import model
    from skyscreen.shoot.caustic import profile

    assert profile(model("cup")) is None


def test_vessels_are_whole_bodies_and_hold_what_is_asked():
    from skyscreen.catalogue import material
    from skyscreen.forge.build import model

    for name, drink, least, most in (("glass", "water", 0.2, 0.5), ("wine_glass", "red wine", 0.08, 0.2),
                                     ("bottle", "white wine", 0.5, 0.8), ("cup", "green tea", 0.2, 0.4)):
        made = model(name, {"drink": drink})
        mesh = made.lods[0]
        for part in mesh.parts:
            if material.get(part.material).index > 0:
                assert closed(np.asarray(mesh.position), mesh.index[part.first:part.first + part.count]), name
        assert least < made.facts["litres"] < most
        assert made.facts["holds_liquid"] == drink
    empty = model("glass", {"drink": "none"})
    assert "holds_liquid" not in empty.facts
    assert "steam" in model("cup", {"drink": "coffee"}).sockets
    assert "steam" not in model("cup", {"drink": "milk"}).sockets


def test_unknown_drinks_are_colours_or_refused():
    from skyscreen.core.errors import BadInput
    from skyscreen.forge.build import model

    assert model("glass", {"drink": "violet"}).facts["litres"] > 0
    with pytest.raises(BadInput):
        model("glass", {"drink": "gravel"})


