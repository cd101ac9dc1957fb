"""The bench of LTX-2 on a tiny pipeline (needs torch and diffusers)."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("diffusers")
torch.set_num_threads(1)

from skyscreen.paint.bench import Meter, scene  # noqa: E402
from skyscreen.paint.bench_ltx2 import sounding  # noqa: E402
from skyscreen.paint.soundtrack import RATE  # noqa: E402
from tiny_pipes import TINY_LTX2  # noqa: E402


def test_the_bench_runs_the_painter_and_decodes_pictures_and_sound() -> None:
    rows = list(sounding(Meter("cpu"), "cpu", torch.float32, 24.0, scene, shape=TINY_LTX2, frames=9, size=(64, 32)))
    assert [row["bench"] for row in rows] == ["build", "memory"]
    assert (rows[1]["frames"], rows[1]["samples"]) == (9, round(9 / 24 * RATE))
