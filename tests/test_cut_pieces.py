"""The finishing pass in pieces: every frame in its place, the same file from one process and from several."""

from __future__ import annotations

import os
import signal
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from skyscreen import cut
from skyscreen.core import proc
from skyscreen.core.errors import Broken
from skyscreen.cut import pieces
from skyscreen.cut.footage import Footage
from skyscreen.cut.overlay import planes_of
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.reel import Reel
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Format, Scene, Screenplay, Shot, Transition
from skyscreen.nouns.sound import STEMS, Soundtrack
from skyscreen.nouns.take import MEZZANINE, VIDEO, Take

WIDTH, HEIGHT, FPS = 128, 72, 24


def counted(folder: Path, shot: str, frames: int, head: int) -> Take:
    """A take as the renderer writes it, whose luma tells its frame."""
    folder.mkdir(parents=True)
    with av.open(str(folder / VIDEO), "w") as container:
        stream = container.add_stream("libx264", rate=FPS, options=MEZZANINE | {"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for index in range(frames):
            frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
            for plane, value in zip(planes_of(frame), (20 + index, 128, 128), strict=True):
                plane[...] = value
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return Take(folder, shot, WIDTH, HEIGHT, FPS, frames, head)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> tuple[Reel, Soundtrack]:
    """Nine seconds in three shots with a dissolve: of two seconds a piece the cuts fall within pieces."""
    root = tmp_path_factory.mktemp("takes")
    shots = [Shot(id="a", duration=5, transition=Transition(kind="dissolve", duration=1)),
             Shot(id="b", duration=3), Shot(id="c", duration=1)]
    screenplay = Screenplay(title="", scenes=[Scene(id="sea", place="ocean", shots=shots)],
                            format=Format(width=WIDTH, height=HEIGHT, fps=FPS, duration=9))
    plan = schedule(screenplay, Narration("none", "en"))
    takes = {slot.shot: counted(root / slot.shot, slot.shot, slot.rendered, slot.head) for slot in plan.slots}
    master = np.sin(np.arange(plan.frames * 2000) * 0.05).astype(np.float32)[:, None].repeat(2, 1) * 0.2
    return Reel(plan, takes, (), (), "en", False, grain=0.0), Soundtrack(dict.fromkeys(STEMS, master), master, -14, -1)


def shown(path: Path) -> tuple[list[float], list[int]]:
    """(mean luma, time in frames) of every frame."""
    with av.open(str(path)) as container:
        base = container.streams.video[0].time_base
        frames = list(container.decode(video=0))
    return [float(planes_of(f)[0].mean()) for f in frames], [round(f.pts * base * FPS) for f in frames]


def test_a_film_of_many_pieces_shows_every_frame_once(
        film: tuple[Reel, Soundtrack], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reel, sound = film
    monkeypatch.setattr(proc, "cores", lambda: 1)
    whole = shown(cut.finish(reel, sound, tmp_path / "whole", bitrate=2_000_000))
    monkeypatch.setattr(pieces, "GROUPS", 1)
    assert pieces.parts(reel.plan.frames, FPS) == [(0, 48), (48, 96), (96, 144), (144, 192), (192, 216)]
    parted = shown(cut.finish(reel, sound, tmp_path / "parted", crf=4))
    assert parted[1] == whole[1] == list(range(216))
    assert np.abs(np.subtract(parted[0], whole[0])).max() < 1.0
    assert [path.name for path in (tmp_path / "parted").iterdir()] == ["film.mp4"]


def test_one_process_and_two_make_the_same_file(
        film: tuple[Reel, Soundtrack], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reel, sound = film
    reel = replace(reel, grain=0.012)
    monkeypatch.setattr(pieces, "GROUPS", 2)
    made = []
    for hands in (1, 2):
        monkeypatch.setattr(proc, "cores", lambda hands=hands: hands)
        made.append(cut.finish(reel, sound, tmp_path / str(hands), label="AI").read_bytes())
    assert made[0] == made[1]


def test_a_piece_begins_where_no_key_frame_stands(film: tuple[Reel, Soundtrack]) -> None:
    footage = Footage(film[0].takes["a"], WIDTH, HEIGHT)
    for index in (31, 32, 90, 91, 110):
        assert float(footage.planes(index)[0].mean()) == pytest.approx(20 + index, abs=0.6)
    footage.close()


def killed(*_: object) -> None:
    """In a child: what the system does to a process when memory is out."""
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_process_that_is_killed_is_named_and_leaves_nothing(
        film: tuple[Reel, Soundtrack], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reel, sound = film
    monkeypatch.setattr(proc, "cores", lambda: 2)
    monkeypatch.setattr(pieces, "GROUPS", 1)
    monkeypatch.setattr(pieces, "_piece", killed)
    with pytest.raises(Broken, match="from outside"):
        cut.finish(reel, sound, tmp_path, crf=4)
    assert not list(tmp_path.iterdir())
