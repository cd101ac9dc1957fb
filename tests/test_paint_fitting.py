"""How painters are laid out on cards, and how long they are said to take: plain arithmetic, without torch."""

from __future__ import annotations

import pytest

from skyscreen.core.errors import Missing
from skyscreen.paint import fitting, memory, speeds
from skyscreen.paint.architectures import TI2V, VACE_LARGE, VACE_SMALL, Architecture
from skyscreen.paint.painters.wan_vace import LARGE, SMALL


@pytest.mark.parametrize(
    ("shape", "size", "room", "placed", "tiles"),
    [
        (VACE_SMALL, (832, 480), 80, "whole", False),
        (VACE_SMALL, (832, 480), 24, "parts", False),
        (VACE_SMALL, (832, 480), 16, "parts", False),
        (VACE_LARGE, (832, 480), 80, "whole", False),
        (VACE_LARGE, (832, 480), 48, "parts", False),
        (VACE_LARGE, (832, 480), 24, "layers", False),
        (VACE_LARGE, (1280, 720), 24, "layers", True),
        (TI2V, (1280, 704), 24, "parts", True),
    ],
)
def test_the_best_layout_that_fits_is_taken(shape: Architecture, size: tuple[int, int], room: float, placed: str,
                                               tiles: bool):  # fmt: skip
    plan = fitting.planned(shape, 81, *size, room)
    assert (plan.placed, plan.tiles) == (placed, tiles), [(w.placed, w.tiles, w.peak) for w in
                                                          fitting.ways(shape, 81, *size, room)]  # fmt: skip
    assert plan.peak <= room * fitting.SPARE and plan.fits
    faster = fitting.ways(shape, 81, *size, room)
    assert not any(way.fits for way in faster[: faster.index(plan)])


def test_a_plan_says_what_it_does():
    said = fitting.planned(VACE_LARGE, 81, 832, 480, 24).text()
    assert "81 frames of 832 × 480" in said and "streamed from main memory" in said and "of 24 GB" in said


def test_too_little_memory_is_said_with_what_would_fit():
    with pytest.raises(Missing, match=r"needs at least 1\d GB of GPU memory at 832 × 480"):
        fitting.planned(VACE_LARGE, 81, 832, 480, 8)


def test_streamed_layers_add_up_to_the_model():
    s = memory.stages(VACE_LARGE, 81, 832, 480)
    assert s.block * 48 + s.loose == pytest.approx(s.transformer) and 0 < s.loose < 0.1 * s.transformer


def test_a_window_that_is_no_larger_needs_no_other_plan():
    plan = fitting.planned(VACE_SMALL, 81, 832, 480, 24)
    assert plan.covers(17, 832, 480) and plan.covers(81, 480, 832) and not plan.covers(81, 1280, 720)


def test_a_minute_is_reckoned_from_what_is_known():
    """15 windows of 81 frames, 67 of them new, make 960 at 16 a second."""
    speed = speeds.Speed("wan-vace-1.3b", "card", 2.0, 10.0, True, "here")
    assert speeds.minute(SMALL, speed, 30) == 15 * (2.0 * 30 + 10.0)
    assert "not measured" in speeds.told(LARGE, "Voodoo 2", 30)
    assert "published" in speeds.told(LARGE, "NVIDIA H100 80GB HBM3", 30) and speeds.told(LARGE, "", 30) == ""


def test_measured_rows_go_before_published_ones():
    for row in speeds.SPEEDS:
        best = speeds.of(row.painter, row.card)
        assert best is not None and (best.measured or not row.measured) and row.source
