"""A step's time by its parts: all of it is told, the steps are a run's own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch")

from skyscreen.core.errors import BadInput  # noqa: E402
from skyscreen.train import pace  # noqa: E402
from skyscreen.train.loop import Run  # noqa: E402
from test_train import TINY  # noqa: E402
from toy_clips import Squares  # noqa: E402

PARTS = ["clips", "noise", "tasks", "forward", "error", "backward", "norm of the slope", "muon", "adam", "average"]


def test_all_of_a_step_is_told_part_by_part() -> None:
    run = Run(TINY, Squares())
    told = pace.measured(run, 4, window=2)
    assert list(told.parts) == PARTS
    assert run.step == pace.BEFORE + 4 + 4 + pace.ALONE
    assert min(told.parts.values()) >= 0 and min(told.step, told.host) > 0


def test_a_marked_step_is_a_runs_step() -> None:
    plain, marked, said = Run(TINY, Squares()), Run(TINY, Squares()), list[str]()
    for _ in range(3):
        a, b = plain.one(1.0), marked.one(1.0, said.append)
        assert [each.item() for each in a] == [each.item() for each in b]
        plain.step += 1
        marked.step += 1
    assert said == PARTS * 3


def test_a_changed_configuration_is_checked() -> None:
    assert pace.asked("own", 512, 3, 0, 4).shape.heads == 3 and pace.asked("own", 0, 0, 768, 0).shape.width == 768
    assert pace.asked("own", 512, 0, 0, 0).batch == 512 and pace.asked("own", 0, 0, 0, 0).pool == pace.HELD
    with pytest.raises(BadInput, match="multiple"):
        pace.asked("own", 0, 5, 0, 0)


def test_the_command_prints_one_line(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "skyscreen.train.pace", "debug", "--device", "cpu", "--kernels",
               str(tmp_path / "k")]  # fmt: skip
    done = subprocess.run([*command, "--steps", "1"], capture_output=True, text=True, timeout=240, check=True)
    line = json.loads(done.stdout.splitlines()[-1])
    assert list(line["parts_ms"]) == PARTS and line["mfu"] is None and line["clips_s"] > 0
    rows = json.loads((tmp_path / "k").read_text())
    assert rows[0]["ms"] >= rows[-1]["ms"] > 0
    refused = subprocess.run([*command, "--steps", "0"], capture_output=True, text=True, timeout=240)
    assert refused.returncode == 2 and "at least 1" in refused.stderr
