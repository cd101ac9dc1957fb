"""Sizes by name, aspect and number."""

from __future__ import annotations

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.nouns.size import carried, inner, parse


@pytest.mark.parametrize(("size", "aspect", "want"), [
    ("1080p", "16:9", (1920, 1080)), ("1080p", "9:16", (1080, 1920)), ("1080p", "1:1", (1080, 1080)),
    ("1080p", "4:5", (1080, 1350)), ("1080p", "21:9", (2560, 1080)), ("720p", "16:9", (1280, 720)),
    ("540p", "16:9", (960, 540)), ("640x360", "1:1", (640, 360)),
])
def test_names(size: str, aspect: str, want: tuple[int, int]) -> None:
    assert parse(size, aspect) == want


@pytest.mark.parametrize("size", ["641x360", "1080", "0x0", "99999x2", "-2x4", "big"])
def test_bad_sizes_are_refused(size: str) -> None:
    with pytest.raises(BadInput, match="Try"):
        parse(size)


def test_inner_keeps_the_shape_and_never_grows() -> None:
    assert inner(1920, 1080, 1280 * 720) == (1280, 720)
    assert inner(640, 360, 1280 * 720) == (640, 360)
    assert inner(1080, 1920, 1280 * 720) == (720, 1280)


@pytest.mark.parametrize(("asked", "drawn"), [
    ((1920, 1080), (1280, 720)), ((1280, 720), (960, 540)), ((720, 1280), (540, 960)), ((3840, 2160), (1280, 720)),
    ((960, 540), (960, 540)), ((640, 360), (640, 360)),
])
def test_a_cpu_draws_less_than_it_shows_from_540_lines_up(asked: tuple[int, int], drawn: tuple[int, int]) -> None:
    assert carried(*asked) == drawn
