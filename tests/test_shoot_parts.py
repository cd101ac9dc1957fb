"""The renderer's arithmetic, without a GPU."""

from __future__ import annotations

import inspect
import math
import re

import numpy as np
import pytest

import shoot_world as w
from skyscreen.nouns.model import Light
from skyscreen.shoot import frame, lamps, sky_numbers
from skyscreen.shoot.gpu import WGSL, expand
from skyscreen.shoot.job import held
from skyscreen.shoot.kept import RESULTS, kept, last
from skyscreen.shoot.lens import SKIN, _skin, exposure_for
from skyscreen.shoot.quick_wgpu import quicken


def test_the_uniform_block_has_as_many_rows_as_the_shader_reads():
    text = (WGSL / "frame.wgsl").read_text("utf-8")
    body = text[text.index("struct Frame {"):text.index("};")]
    rows = 4 * body.count(": mat4x4f") + 8 * body.count("array<mat4x4f, 2>") + body.count(": vec4f")
    rows += 4 * body.count("array<vec4f, 4>")
    staged = w.yard()
    order = w.order(staged)
    state = next(staged.frames())
    light = frame.ShotLight(np.array([0, 1, 0.0]), np.ones(3), np.ones((4, 3)), np.ones(3))
    packed = frame.pack(state, staged.world, order, _look(), light, 1.0, 0, (0.25, 0.5))
    assert packed.shape == (frame.ROWS, 4)
    assert rows <= frame.ROWS
    assert tuple(packed[rows - 1, :2]) == (-1.25, 0.5)  # `middle`, the last row, stands where the shader looks


def _look():
    from skyscreen.catalogue import index
    from skyscreen.nouns.look import Rule

    return index.get("looks", "cinematic").make(Rule)


def test_depth_is_near_over_distance_and_rays_find_the_point_again():
    view = w.look_from((3, 2, 5), (0, 1, 0), lens=50)
    project, right, up, near = frame.projection(view, 640, 360)
    point = np.array([0.4, 0.7, -1.3])
    x, y, z, depth = project @ [*point, 1]
    along = float((point - view.eye) @ view.forward)
    assert depth == pytest.approx(along, rel=1e-6)
    assert z / depth == pytest.approx(near / along)
    again = view.eye + (view.forward + right * x / depth + up * y / depth) * along
    assert np.allclose(again, point, atol=1e-5)


def test_the_wider_side_keeps_36_mm():
    for width, height in ((1920, 1080), (1080, 1920), (1000, 1000)):
        _, right, up, _ = frame.projection(w.look_from((0, 0, 0), (0, 0, -1), lens=36), width, height)
        assert max(np.linalg.norm(right), np.linalg.norm(up)) == pytest.approx(0.5)
        assert np.linalg.norm(right) / np.linalg.norm(up) == pytest.approx(width / height)


def test_the_shadow_map_holds_its_sphere():
    toward = np.array([0.3, 0.5, -0.8])
    project = frame.orthographic(toward, np.array([4.0, 1.0, -7.0]), 6.0, 1024)
    around = np.random.default_rng(2).normal(size=(200, 3))
    around = around / np.linalg.norm(around, axis=1, keepdims=True) * 5.9 + [4, 1, -7]
    at = np.c_[around, np.ones(200)] @ project.T
    assert (np.abs(at[:, :2]) <= 1).all()
    assert ((at[:, 2] > 0) & (at[:, 2] < 1)).all()


def test_a_lamp_is_in_every_cube_that_its_sphere_touches_and_in_no_other():
    lamps_ = [Light("point", (0.0, 3.0, -10.0), (1, 1, 1), 5.0), Light("spot", (14.0, 2.0, 6.0), (1, 1, 1), 3.0)]
    rows = lamps.grid(lamps_)
    low, per_metre, count = rows[0, :3], rows[0, 3], rows[1, :3].astype(int)
    bits = rows[2:].view(np.uint32)[:, 0].reshape(count[::-1])
    random = np.random.default_rng(5)
    for k, lamp in enumerate(lamps_):
        inside = random.normal(size=(400, 3))
        inside *= (lamp.reach * random.random((400, 1)) ** (1 / 3) / np.linalg.norm(inside, axis=1, keepdims=True))
        x, y, z = np.floor((inside + lamp.position - low) * per_metre).astype(int).T
        assert (bits[z, y, x] >> k & 1).all()
        cubes = np.argwhere(bits >> k & 1)[:, ::-1]
        middle = low + (cubes + 0.5) / per_metre
        assert (np.linalg.norm(middle - lamp.position, axis=1) <= lamp.reach + math.sqrt(0.75) / per_metre + 1e-4).all()


def test_a_flame_wavers_as_the_light_it_throws():
    text = (WGSL / "surface.wgsl").read_text("utf-8")
    numbers = [re.findall(r"(\d\.\d+) \* (?:math\.)?sin\((\d+\.\d+)", source) for source in (
        text[text.index("fn flicker"):], inspect.getsource(lamps.flicker))]
    assert numbers[0] == numbers[1] and len(numbers[0]) == 6
    seen = np.array([lamps.flicker(t / 24, 1.0) for t in range(240)])
    slow = np.abs(np.fft.rfft(seen - seen.mean()))
    assert 0.2 < seen.std() < 0.5 and slow[1:60].sum() > 2 * slow[60:].sum()  # most of it under 6 Hz, as 1/f has it


def test_snow_is_exposed_bright_and_night_dark():
    day = exposure_for(0.2, 0.5, 0.0, 0.0)
    assert day == pytest.approx(2 * exposure_for(0.4, 0.5, 0.0, 0.0))
    assert exposure_for(0.2, 0.5, 1.0, 0.0) < 0.5 * day
    assert exposure_for(0.2, 0.5, 0.0, 1.0) == pytest.approx(2 * day)
    assert exposure_for(0.01, 5.0, 0.0, 0.0) * 5.0 <= 2.5  # a bright sky is never burnt out


def test_a_pale_face_before_dark_windows_is_not_burnt_and_a_dark_one_changes_nothing() -> None:
    street = exposure_for(0.05, 0.5, 0.0, 0.0)
    assert street * 0.6 > 2.0
    assert exposure_for(0.05, 0.5, 0.0, 0.0, skin=0.6) * 0.6 == pytest.approx(SKIN)
    assert exposure_for(0.05, 0.5, 0.0, 0.0, skin=0.1) == street


def test_skin_counts_where_the_picture_is_of_it() -> None:
    cells = np.zeros(64 * 36)
    cells[:10] = 0.9
    assert _skin(cells) == 0.0  # a passer-by
    cells[:400] = np.linspace(0.1, 0.9, 400)
    assert _skin(cells) == pytest.approx(0.1 + 0.84 * 0.8, abs=0.01)


def test_a_white_town_under_the_moon_does_not_pass_for_day():
    night, day = exposure_for(0.01, 0.02, 1.0, 0.0, middle=0.03), exposure_for(0.2, 0.5, 0.0, 0.0, middle=0.9)
    assert night * 0.03 <= 0.18 < day * 0.9  # by day white stays white


def test_ambient_light_keeps_a_colour_of_its_own_under_a_red_sun():
    red = np.array([0.30, 0.13, 0.10])
    low, high, moon = (sky_numbers._shaded(red, y, day) for y, day in ((0.03, True), (0.5, True), (0.03, False)))
    assert low[2] / low[0] > 2 * red[2] / red[0]
    assert low @ sky_numbers.LUMINANCE == pytest.approx(red @ sky_numbers.LUMINANCE, rel=0.02)
    assert np.array_equal(high, red) and np.array_equal(moon, red)


def test_twos_hold_every_second_frame():
    assert [held(k, 24, 12) for k in range(5)] == [False, True, False, True, False]
    assert not any(held(k, 24, 0) for k in range(5))


def test_conditions_and_words_of_the_preprocessor():
    text = "#if A\nyes\n#else\nno\n#endif\n$TAPS $TAPS_FAR\n"
    assert expand(text, A=1, TAPS=3, TAPS_FAR=9) == "yes\n3 9\n"
    assert expand(text, A=0, TAPS=3, TAPS_FAR=9) == "no\n3 9\n"


def test_types_that_are_looked_up_are_those_that_a_parser_finds():
    from cffi import FFI

    ffi = FFI()
    ffi.cdef("typedef struct Spot { double x, y; } Spot; typedef struct HiddenImpl *Hidden; typedef enum { A, B } Kind;"
             "typedef unsigned int Flags; typedef void (*Heard)(int); typedef int Raw(int);")
    names = [name + mark for name in ("Spot", "Hidden", "Kind", "Flags", "Heard") for mark in (" *", "[]", " []")]
    parsed = {name: ffi._parser.parse_type(name) for name in [*names, "Raw *", "Spot[3]", "uint8_t[]"]}
    quicken(ffi)
    assert {name: ffi._parser.parse_type(name) for name in parsed} == parsed
    assert ffi.new("Spot *", {"x": 1.5}).x == 1.5
    with pytest.raises(Exception, match="Unknown"):
        ffi.typeof("Unknown *")


def test_a_device_keeps_what_it_made_and_the_last_few_results():
    class Device:
        pass

    one, other, made = Device(), Device(), []
    for device in (one, one, other):
        kept(device, "pipe", lambda: made.append(1))
    assert len(made) == 2
    for key in range(RESULTS + 1):
        last(one, "dome", key, lambda key=key: made.append(key))
    count = len(made)
    last(one, "dome", RESULTS, lambda: made.append(0))
    assert len(made) == count
    last(one, "dome", 0, lambda: made.append(0))
    assert len(made) == count + 1
