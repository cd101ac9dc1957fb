"""The making-of: its plan, its frames, its film."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

import shoot_world as w
import tiny
from skyscreen.cut.making import WORDS, names
from skyscreen.film import make
from skyscreen.nouns import making
from skyscreen.nouns.schedule import Schedule, Slot
from skyscreen.nouns.take import MAKING, Take
from skyscreen.options import Options
from skyscreen.shoot import shoot
from skyscreen.shoot.gpu import gpu
from skyscreen.shoot.job import look_of
from skyscreen.shoot.renderer import Renderer
from skyscreen.shoot.wire import edges


@pytest.mark.parametrize("fps", [12, 24, 60])
@pytest.mark.parametrize("seconds", [0.5, 1.0, 1.7, 2.5, 4.0, 9.0])
def test_the_plan_fills_the_shot_and_gives_every_layer_its_time(fps: int, seconds: float):
    frames = round(seconds * fps)
    plan = making.parts(frames, fps)
    assert [part.start for part in plan] == [0, *(part.end for part in plan[:-1])] and plan[-1].end == frames
    assert plan[-1].layer == "picture" and plan[-1].end - plan[-1].start >= 0.35 * frames - 1e-9
    shown = [part.layer for part in plan[:-1]]
    assert shown == [layer for layer in making.BUILD if layer in shown]
    assert all(part.end - part.start >= int(making.LEAST * fps) for part in plan[:-1])
    assert len(shown) == (5 if seconds >= 6 else len(shown))


def test_the_edge_runs_once_from_left_to_right_and_handles_stand():
    plan = making.parts(240, 24)
    assert making.layers(plan, -9, 24) == ("wire", "wire", 1.0)
    assert making.layers(plan, 250, 24)[::2] == ("picture", 1.0)
    coming, going, shares = zip(*(making.layers(plan, frame, 24) for frame in range(plan[1].start, plan[1].end)),
                                strict=True)
    assert set(coming) == {"depth"} and set(going) == {"wire"}
    assert 0 < shares[0] < 0.1 and list(shares) == sorted(shares) and shares[-1] == 1.0


def test_every_layer_has_a_word_in_every_language_as_long_as_it_stands():
    plan = Schedule(24, 300, (Slot("a", "s", 0, 240, 0, 4, "dissolve"), Slot("b", "s", 240, 300, 4, 0, "cut")))
    for language, words in WORDS.items():
        assert set(words) == {*making.BUILD, "picture"}
        cards = names(plan, language)
        assert [card.start for card in cards] == [0, *(card.end for card in cards[:-1])] and cards[-1].end == 300
        assert cards[0].text == words["wire"]


def test_edges_are_each_edge_once():
    found = edges(np.uint32([0, 1, 2, 2, 1, 3])).reshape(-1, 2)
    assert sorted(map(tuple, found.tolist())) == [(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)]


def order_of(staged: w.Still, seconds: float):
    order = w.order(staged)
    return replace(order, shot=order.shot.model_copy(update={"duration": seconds}))


@pytest.mark.gpu
def test_each_layer_shows_what_its_word_says():
    staged = w.yard(levels=1)
    order = order_of(staged, 10.0)
    made = Renderer(gpu(), staged.world, order, look_of(order), passes=True, making=True)
    assert made.making is not None and made.gather is not None
    state = next(staged.frames())
    shown = {}
    for part in made.making.plan:
        made.draw(replace(state, frame=part.end - 1))
        shown[part.layer] = made.made()[..., :3].astype(float) / 255
    assert (made.made() == made.picture())[..., :3].all()
    found = made.gather.read()
    number, depth = found["object"][..., 0], found["depth"][..., 0]
    things = depth < 20
    for ident in (1, 2):   # one flat colour an object
        assert np.ptp(shown["objects"][number == ident], axis=0).max() == 0
    assert np.abs(shown["objects"][number == 1][0] - shown["objects"][number == 2][0]).max() > 0.2
    rank = np.argsort(depth[things], kind="stable")
    assert (np.diff(shown["depth"][things][rank].sum(-1)) <= 1e-9).all()   # the farther the darker
    assert np.abs(shown["normals"][things] - (found["normal"][things] * 0.5 + 0.5)).max() < 0.01
    red, grey = (shown["light"][number == k].mean(0) for k in (1, 2))
    assert np.ptp(red) < 0.2 < np.ptp(shown["picture"][number == 1].mean(0))   # colour gone, light left
    assert abs(red.mean() - grey.mean()) < 0.3
    lines = gpu().read(made.making.wire.lines, np.uint8, 1)[..., 0] > 0
    ball = number == 1
    assert 0.05 < lines[ball].mean() < 0.95 and not lines[:8].any()


@pytest.mark.gpu
@pytest.mark.parametrize("look", ["cinematic", "cel"])
def test_a_take_is_the_same_bits_with_a_making_of(tmp_path: Path, look: str):
    takes = []
    for making_ in (False, True):
        staged = w.yard(count=8)
        takes.append(shoot(staged, w.order(staged, look=look), tmp_path / str(making_), making=making_))
    assert takes[0].video.read_bytes() == takes[1].video.read_bytes()
    assert not (tmp_path / "False" / MAKING).exists()
    with av.open(str(takes[1].making().video)) as container:
        assert sum(1 for _ in container.decode(video=0)) == 8
    assert Take.load(tmp_path / "True") == takes[1]


@pytest.mark.gpu
@pytest.mark.film
def test_a_film_with_a_making_of_holds_both_and_signs_both(tmp_path: Path):
    """Three shots; asked for afterwards, the takes are shot again; without it they come from the store."""
    script = tiny.script(tmp_path / "in" / "tiny.yaml", tiny.edited(one={"duration": 2.0}))
    quiet = Options(preview=False, cache=tmp_path / "cache")
    film = make(script, tmp_path / "out", replace(quiet, making_of=True))
    extra = film.folder / making.FILE
    with av.open(str(extra)) as file:
        video = file.streams.video[0]
        assert (video.width, video.height) == (320, 180) and len(file.streams.audio) == 1
        frames = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
    assert len(frames) == 48
    with av.open(str(film.video)) as file:
        pictures = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
    off = [np.abs(a.astype(int) - b.astype(int)).mean() for a, b in zip(frames, pictures, strict=True)]
    assert off[7] > 20 and off[-1] < 5   # wireframe; the picture, less its grain
    told = json.loads(film.report.read_text("utf-8"))
    assert making.FILE in told["seal"]["signed"]
    again = make(script, tmp_path / "out", quiet)
    assert tiny.rendered(again.report) == [] and not extra.exists()
