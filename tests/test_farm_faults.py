"""What a farm meets in the field: a plain script, a lost device, an edited catalogue."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, fields
from pathlib import Path

import pytest

import skyscreen
import tiny
from skyscreen.core.errors import Broken
from skyscreen.core.store import Store
from skyscreen.farm.pool import Farm
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay

pytestmark = [pytest.mark.gpu, pytest.mark.film]


def test_a_script_needs_no_main_guard(tmp_path: Path) -> None:
    """The README's lines, saved as a file and run, start the render child without running themselves again in it."""
    script = tmp_path / "mine.py"
    script.write_text("from pathlib import Path\n"
                      "from skyscreen.core.store import Store\n"
                      "from skyscreen.farm.pool import Farm\n"
                      f"with Farm(Store(Path({str(tmp_path / 'cache')!r}))) as farm:\n"
                      "    print('drawn by', farm.fingerprint()['type'])\n", "utf-8")
    told = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=120, check=False)
    assert told.returncode == 0, told.stderr
    assert told.stdout.count("drawn by") == 1


@dataclass(frozen=True)
class Losing(Order):
    """An order that takes the child's device away while its picture is drawn, `left` times."""

    marks: str = ""
    left: int = 1

    @property
    def step(self) -> float:
        from skyscreen.shoot.gpu import gpu

        marks = Path(self.marks)
        if gpu.cache_info().currsize and len(list(marks.iterdir())) < self.left:
            (marks / str(os.getpid())).touch()
            gpu().device.destroy()
        return super().step


@pytest.mark.parametrize("left", [1, 9])
def test_a_lost_device_costs_one_restart_and_then_has_a_name(tmp_path: Path, left: int) -> None:
    screenplay = Screenplay.model_validate(tiny.SCRIPT)
    order = orders(screenplay, schedule(screenplay, Narration("none", "en")))[0]
    (tmp_path / "marks").mkdir()
    losing = Losing(**{f.name: getattr(order, f.name) for f in fields(order)}, marks=str(tmp_path / "marks"), left=left)
    with Farm(Store(tmp_path / "cache")) as farm:
        if left == 1:
            take = farm.takes([losing])["one"]
            assert take.frames == order.frames
            assert farm.notes == ["one: the device was lost; the render child was started again"]
        else:
            with pytest.raises(Broken, match="the device was lost"):
                farm.takes([losing])
            assert not list((tmp_path / "cache" / "take").glob("*/*/take.mp4"))


def test_an_edited_thing_renders_only_the_shots_that_use_it(tmp_path: Path) -> None:
    source = tmp_path / "src"
    shutil.copytree(Path(skyscreen.__file__).parent, source / "skyscreen", ignore=shutil.ignore_patterns("__pycache__"))
    script = tiny.script(tmp_path / "tiny.yaml")
    environment = {**os.environ, "SKYSCREEN_CACHE": str(tmp_path / "cache"), "PYTHONPATH": str(source)}

    def rendered() -> list[str]:
        told = subprocess.run([sys.executable, "-m", "skyscreen", "make", str(script), "-o", str(tmp_path / "out"),
                               "--no-storyboard"], env=environment, capture_output=True, text=True, timeout=300,
                              check=False)
        assert told.returncode == 0, told.stderr
        return tiny.rendered(tmp_path / "out" / "report.json")

    assert rendered() == ["one", "two", "three"]
    thing = source / "skyscreen" / "catalogue" / "things" / "box.py"
    thing.write_text(thing.read_text("utf-8") + "\n# one edit\n", "utf-8")
    assert rendered() == ["two", "three"]
