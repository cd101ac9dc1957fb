"""The whole line on a tiny film: exact streams, the folder, what an edit renders again, what a kill costs."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import av
import pytest

import tiny
from skyscreen.core.errors import Refused
from skyscreen.core.lock import folder_lock
from skyscreen.core.progress import Tick
from skyscreen.core.store import Store
from skyscreen.farm.pool import Farm
from skyscreen.film import make
from skyscreen.nouns.narration import Narration
from skyscreen.nouns.order import Order, orders
from skyscreen.nouns.reel import Film
from skyscreen.nouns.schedule import schedule
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.options import Options

pytestmark = [pytest.mark.gpu, pytest.mark.film]
QUIET = Options(preview=False)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Film:
    folder = tmp_path_factory.mktemp("film")
    return make(tiny.script(folder / "in" / "tiny.yaml"), folder / "out", Options(cache=cache))


def again(film: Film, cache: Path, folder: Path, plain: dict = tiny.SCRIPT, **options: object) -> Film:
    return make(tiny.script(folder / "tiny.yaml", plain), folder / "out",
                replace(QUIET, cache=cache, **options))  # type: ignore[arg-type]


def test_the_file_is_what_the_web_expects(film: Film) -> None:
    with av.open(str(film.video)) as file:
        video, audio = file.streams.video[0], file.streams.audio[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        assert (video.width, video.height, video.average_rate) == (320, 180, 12)
        assert (context.colorspace, context.color_primaries, context.color_trc, context.color_range) == (1, 1, 1, 1)
        assert (audio.codec_context.name, audio.rate, audio.channels) == ("aac", 48000, 2)
        frames = sum(1 for _ in file.decode(video=0))
    assert frames == 36
    data = film.video.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")


def test_the_folder_is_as_the_design_names_it(film: Film) -> None:
    names = {path.relative_to(film.folder).as_posix() for path in film.folder.rglob("*") if path.is_file()}
    assert {"film.mp4", "film.otio", "screenplay.yaml", "storyboard.png", "poster.png",
            "report.json", "stems/voice.wav", "stems/music.wav", "stems/effects.wav", "stems/ambience.wav",
            "shots/one.mp4", "shots/two.mp4", "shots/three.mp4"} <= names
    assert not names & {"film.srt", "film.vtt"}, "a film without a voice has no captions"
    assert not (film.folder / ".work").exists()


def test_the_report_says_what_it_must(film: Film) -> None:
    told = json.loads(film.report.read_text("utf-8"))
    assert told["schema"] == "skyscreen.report/1"
    assert {"prompt", "language", "seed", "fingerprint", "grounding", "shots", "physics", "sound", "timing", "seal",
            "rights", "notes"} <= set(told)
    assert abs(told["sound"]["lufs"] + 14) <= 0.3
    assert told["sound"]["true_peak_dbtp"] <= -1.0
    assert [shot["id"] for shot in told["shots"]] == ["one", "two", "three"]
    assert any("watermark" in note for note in told["notes"])


def test_the_same_again_renders_nothing_and_is_bit_identical(film: Film, cache: Path, tmp_path: Path) -> None:
    twin = again(film, cache, tmp_path)
    assert tiny.rendered(twin.report) == []
    assert tiny.streams_digest(twin.video) == tiny.streams_digest(film.video)


def test_captions_and_dissolves_render_no_frame(film: Film, cache: Path, tmp_path: Path) -> None:
    assert tiny.rendered(again(film, cache, tmp_path / "a", captions="file").report) == []
    cut = tiny.edited(one={"transition": {"kind": "cut", "duration": 0.33}})
    assert tiny.rendered(again(film, cache, tmp_path / "b", cut).report) == []


def test_an_edited_shot_is_rendered_alone(film: Film, cache: Path, tmp_path: Path) -> None:
    other = tiny.edited(two={"camera": {"size": "close", "side": -30}})
    assert tiny.rendered(again(film, cache, tmp_path, other).report) == ["two"]


def order_of(plain: dict, shot: str) -> Order:
    screenplay = Screenplay.model_validate(plain)
    found = orders(screenplay, schedule(screenplay, Narration("none", "en")))
    return next(order for order in found if order.shot.id == shot)


def test_a_shot_alone_last_and_after_an_insertion_is_the_same(film: Film, cache: Path, tmp_path: Path) -> None:
    longer = json.loads(json.dumps(tiny.SCRIPT))
    longer["scenes"][0]["shots"].insert(2, {"id": "extra", "duration": 0.5, "subjects": ["box"]})
    sums = []
    with Farm(Store(cache)) as farm:
        sums.append(farm.takes([order_of(tiny.SCRIPT, "three")])["three"].video.read_bytes())
        assert farm.rendered == []
    for name, wanted in (("alone", [order_of(tiny.SCRIPT, "three")]),
                         ("inserted", [order_of(longer, shot) for shot in ("two", "extra", "three")])):
        with Farm(Store(tmp_path / name)) as farm:
            sums.append(farm.takes(wanted)["three"].video.read_bytes())
            assert "three" in farm.rendered
    assert sums[0] == sums[1] == sums[2]


def test_two_runs_into_one_folder_do_not_meet(film: Film, cache: Path, tmp_path: Path) -> None:
    with folder_lock(tmp_path / "out"), pytest.raises(Refused, match="another run"):
        again(film, cache, tmp_path)
    assert not (tmp_path / "out" / "film.mp4").exists()


def test_ten_kills_cost_at_most_the_shot_in_hand(film: Film, tmp_path: Path) -> None:
    """Parent or child, at any moment: the resumed reel is bit-identical and whole shots are kept."""
    chance = random.Random(20261124)
    script, out, cache = tiny.script(tmp_path / "tiny.yaml"), tmp_path / "out", tmp_path / "cache"
    command = [sys.executable, "-m", "skyscreen", "make", str(script), "-o", str(out), "--no-storyboard"]
    environment = {**os.environ, "SKYSCREEN_CACHE": str(cache)}
    kept = 0
    for turn in range(10):
        run = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.2, 6.0))
        victims = _children(run.pid) if turn % 2 else [run.pid]
        for victim in victims or [run.pid]:
            os.kill(victim, signal.SIGKILL)
        run.wait(timeout=120)
        now = len(list(cache.glob("take/*/*/SUMS.json")))
        assert now >= kept, "a kill lost a finished shot"
        kept = now
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=300)
    assert tiny.streams_digest(out / "film.mp4") == tiny.streams_digest(film.video)


def _children(pid: int) -> list[int]:
    listing = Path(f"/proc/{pid}/task/{pid}/children")
    try:
        return [int(child) for child in listing.read_text().split()]
    except OSError:
        return []


def test_a_cache_cleared_while_the_film_is_cut_takes_none_of_its_shots(film: Film, cache: Path, tmp_path: Path) -> None:
    own = shutil.copytree(cache, tmp_path / "cache")
    freed: list[int] = []

    def watch(tick: Tick) -> None:
        if (tick.verb, tick.item) == ("score", "mix"):
            freed.append(Store(own).clear())

    done = make(tiny.script(tmp_path / "tiny.yaml"), tmp_path / "out", replace(QUIET, cache=own), watch)
    assert len(freed) == 1 and tiny.streams_digest(done.video) == tiny.streams_digest(film.video)
    assert Store(own).size()[1] > 0 and not list((own / "pins").iterdir())
