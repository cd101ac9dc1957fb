"""The command answers bad input in words, with the right status, and leaves nothing behind."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from skyscreen.cli.display import watching
from skyscreen.core.progress import Tick


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "skyscreen", *words], cwd=cwd, text=True, capture_output=True,
                          timeout=60)


@pytest.mark.parametrize("words", [
    ["make", "A ship sails.", "--duration", "-3"],
    ["make", "A ship sails.", "--duration", "36000"],
    ["make", "A ship sails.", "--size", "641x361"],
    ["make", "A ship sails.", "--aspect", "2:3"],
    ["make", "A ship sails.", "--captions", "loud"],
    ["make", "A ship sails.", "--fps", "1000"],
    ["make", "A ship sails.", "--shots", "0"],
    ["make", ""],
    ["make", "no-such-file.yaml"],
    ["catalogue", "ghosts"],
    ["cache", "burn"],
])
def test_bad_input_exits_2_with_a_remedy(words: list[str], tmp_path: Path) -> None:
    done = run(*words, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) >= 2
    assert not list(tmp_path.rglob("film.mp4"))


def test_an_error_can_be_json(tmp_path: Path) -> None:
    done = run("make", "A ship sails.", "--duration", "0", "--json", cwd=tmp_path)
    assert json.loads(done.stdout) | {"rule": "", "remedy": ""} == {
        "error": "BadInput", "code": 2, "value": "duration 0.0", "rule": "", "remedy": ""}


def test_binary_and_broken_files(tmp_path: Path) -> None:
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)))
    (tmp_path / "broken.yaml").write_text("schema: skyscreen/1\nscenes: [\n")
    (tmp_path / "huge.txt").write_bytes(b"a" * 1_000_001)
    for name in ("noise.txt", "broken.yaml", "huge.txt"):
        done = run("make", name, cwd=tmp_path)
        assert done.returncode == 2, (name, done.stderr)
        assert "Traceback" not in done.stderr


def test_paint_says_plainly_what_a_painter_lacks(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "schema: skyscreen/1\nvoice: none\nscenes: [{id: s, place: studio, shots: [{id: a, duration: 1}]}]\n"
    )
    for name, said in (("videos-api", "SKYSCREEN_VIDEOS_URL"), ("dall-e", "is none of")):
        done = run("paint", "a.yaml", "--painter", name, cwd=tmp_path)
        assert done.returncode == 3, done.stderr
        assert said in done.stderr


def test_import_is_light() -> None:
    """Heavy libraries stay outside until a verb needs them (a list, not a clock)."""
    code = "import sys, skyscreen; print(*sorted(set(m.partition('.')[0] for m in sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", code], text=True, capture_output=True, check=True).stdout.split()
    heavy = {"numpy", "scipy", "pydantic", "wgpu", "av", "mujoco", "skia", "jieba", "typer", "rich", "skimage"}
    assert not heavy & set(loaded)



class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("title", ["The [/] sign", "[/bold] of the day", "[red", "招牌[/x]"])
def test_a_title_with_brackets_is_shown_as_it_is(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with watching() as watch:
        watch(Tick("write", title, 1, 1))
    assert title in screen.getvalue()
