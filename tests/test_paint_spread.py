"""Shots over several GPUs, with stand-in children that note what they were given: each has its own device, a failed one
gives its shot to another, and the film is the same as on one."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paint_film import film, on_disk
from skyscreen.core.errors import BadInput, Broken
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.paint import clip as clips
from skyscreen.paint.film import Alone, paint_takes
from skyscreen.paint.spread import Spread, devices
from stand_in_painter import LIMITS, StandIn

COMMAND = (sys.executable, str(Path(__file__).with_name("stand_in_painter.py")))


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("STAND_IN_NOTES", str(tmp_path / "notes"))
    return tmp_path / "notes"


@pytest.fixture
def world(tmp_path: Path) -> Any:
    takes, passes = on_disk(tmp_path)
    for take in takes.values():
        take.save()
    return takes, passes


def rows(notes: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in notes.read_text("utf-8").splitlines()]


def spread(world: Any, folder: Path, given: list[str], references: int = 2, told: Screenplay | None = None) -> Any:
    takes, passes = world
    told = told or film()
    limits = replace(LIMITS, references=references)
    ticks: list[str] = []
    with Spread(told, takes, passes, folder, "mirror", {}, limits, given, COMMAND) as crew:
        out = paint_takes(told, takes, passes, folder, "mirror", more={}, crew=crew,
                          told=lambda name, k, n: ticks.append(name))  # fmt: skip
        children = [process for process in crew._alive.values() if process is not None]
    assert all(process.poll() is not None for process in children)  # none is left behind
    assert set(ticks) == {name for name, row in out[1].items() if row["painter"] == "mirror"}
    return out


def alone(world: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    takes, passes = world
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "none")
    hand = StandIn()
    return paint_takes(film(), takes, passes, folder, "mirror", more={}, told=lambda *_: None, painter=hand)


def same(one: Any, two: Any) -> bool:
    """Takes and reports alike, the pictures to the bit."""
    (left, told), (right, others) = one, two
    pictures = [[clips.pictures(take.video, 64, 32) for take in side.values()] for side in (left, right)]
    return told == others and list(left) == list(right) and all(map(np.array_equal, *pictures))


def test_each_child_has_its_own_device_and_the_film_is_that_of_one(world: Any, notes: Path, tmp_path: Path,
                                                                   monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    out = spread(world, tmp_path / "many", ["0", "GPU-7f"])
    seen = rows(notes)
    assert {row["device"] for row in seen} == {"0", "GPU-7f"}
    assert len({(row["device"], row["process"]) for row in seen}) == 2  # a process each, for all of its shots
    assert sum(row["frames"] == 1 for row in seen) == 3 and sum(row["frames"] > 1 for row in seen) == 4
    assert sorted(row["references"] for row in seen if row["frames"] > 1) == [1, 2, 2, 2]
    assert same(out, alone(world, tmp_path / "one", monkeypatch))


def test_what_one_device_fails_at_another_paints(world: Any, notes: Path, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    monkeypatch.setenv("STAND_IN", "1=dies")
    out = spread(world, tmp_path / "many", ["1", "0"])
    assert all(row["painter"] == "mirror" for row in out[1].values())
    seen = rows(notes)
    assert sum(row["device"] == "1" for row in seen) == 1  # once, and never again
    monkeypatch.delenv("STAND_IN")
    assert same(out, alone(world, tmp_path / "one", monkeypatch))


def test_a_painter_that_fails_on_one_device_is_tried_on_another(world: Any, notes: Path, tmp_path: Path,
                                                                monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    monkeypatch.setenv("STAND_IN", "1=broken")
    monkeypatch.setenv("STAND_IN_REFERENCES", "0")
    out = spread(world, tmp_path / "many", ["1", "0"], 0)
    assert all(row["painter"] == "mirror" and not row["notes"] for row in out[1].values())
    assert not any(row["references"] for row in rows(notes))  # the first shot went first and set the colour
    monkeypatch.delenv("STAND_IN")
    assert same(out, alone(world, tmp_path / "one", monkeypatch))
    monkeypatch.setenv("STAND_IN", "0=broken,1=broken")
    out = spread(world, tmp_path / "both", ["1", "0"], 0)
    assert {row["painter"] for row in out[1].values()} == {"simulated"}  # as on one device, and told
    assert all("ran out of memory" in row["notes"][0] for row in out[1].values())


def test_when_no_device_is_left_it_says_how_each_failed(world: Any, notes: Path, tmp_path: Path,
                                                        monkeypatch: pytest.MonkeyPatch):  # fmt: skip
    monkeypatch.setenv("STAND_IN", "0=dies,1=missing")
    with pytest.raises(Broken, match=r"shot sheets: no GPU is left to paint it: ") as told:
        spread(world, tmp_path / "none", ["0", "1"])
    assert "GPU 0: its painter ended with 9" in str(told.value)
    assert "GPU 1: painter mirror: there is no GPU that torch can use" in str(told.value)


def test_what_is_painted_is_not_painted_again(world: Any, notes: Path, tmp_path: Path):
    spread(world, tmp_path / "again", ["0"])
    notes.unlink()
    spread(world, tmp_path / "again", ["1"])
    assert not notes.exists()  # every window was there


def test_a_shot_may_be_named_as_the_sheets_are(world: Any, notes: Path, tmp_path: Path):
    takes, passes = world
    told = Screenplay.model_validate_json(film().model_dump_json().replace('"two"', '"sheets"'))
    takes = {name.replace("two", "sheets"): take for name, take in takes.items()}
    (passes / "two").rename(passes / "sheets")
    _, report = spread((takes, passes), tmp_path / "named", ["0"], told=told)
    assert list(report) == ["one", "sheets", "three", "four"]
    assert all(row["painter"] == "mirror" for row in report.values())


def test_a_crew_of_one_is_the_painter_itself(world: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    takes, passes = world
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "none")
    assert Alone(film(), takes, passes, tmp_path, StandIn(), {}).limits.name == "mirror"


@pytest.mark.parametrize(
    ("words", "said"), [("0,0", "GPU 0: is named twice"), ("0,", "GPU ''"), ("0;rm", "GPU '0;rm': is no number")]
)
def test_devices_are_read(words: str, said: str):
    with pytest.raises(BadInput, match=said):
        devices(words)
    assert devices("0, 2,GPU-8e1a") == ["0", "2", "GPU-8e1a"]
