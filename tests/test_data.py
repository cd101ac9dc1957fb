"""Data sets: sampled sentences, shards that resume and name what is damaged, the card, a clip of our own world."""

from __future__ import annotations

import json
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from skyscreen.core.errors import BadInput, Broken, Refused
from skyscreen.data import card, shards
from skyscreen.data.films import Ask, draw, film, held
from skyscreen.data.films.words import CAMERAS
from skyscreen.data.record import Record
from skyscreen.data.simulate import Plan, simulate
from skyscreen.write import write

pytest.importorskip("pyarrow")


def record(n: int) -> Record:
    rng = np.random.default_rng(n)
    arrays = {"video": rng.integers(0, 255, (4, 64, 64, 3), np.uint8), "state": rng.random((4, 3, 8), np.float32)}
    facts = {"world": "laws", "thing": "ball", "colour": "red", "solids": [["ball", 1.0]], "seen": 0.25}
    return Record(f"clip-{n:04d}", f"Clip {n}.", f"第{n}段。", arrays, facts)


def law_plan(**changed) -> Plan:
    return Plan(**{"world": "laws", "clips": 5, "size": 64, "frames": 4, "per_shard": 2, **changed})


def sentences(split: str, count: int):
    return [draw(n, split=split, seed=5, size=64, seconds=1.0, rate=12) for n in range(count)]


def test_a_shard_gives_back_what_it_was_given(tmp_path):
    assert shards.write(tmp_path, 3, map(record, range(5))) == 5
    assert shards.numbers(tmp_path) == [3]
    for ours, read in zip(map(record, range(5)), shards.read(tmp_path, 3), strict=True):
        assert (ours.key, ours.english, ours.chinese, ours.facts) == (read.key, read.english, read.chinese, read.facts)
        assert all(np.array_equal(ours.arrays[name], read.arrays[name]) for name in ours.arrays)
    assert [r.key for r in shards.read(tmp_path, 3, {"clip-0004"})] == ["clip-0004"]
    row = shards.rows(tmp_path, 3)[1]
    assert row["english"] == "Clip 1." and row["thing"] == "ball" and row["seen"] == 0.25


def test_a_shard_is_the_same_bytes_each_time(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        shards.write(tmp_path / name, 0, map(record, range(3)))
    assert (tmp_path / "a" / "shard-00000.tar").read_bytes() == (tmp_path / "b" / "shard-00000.tar").read_bytes()


def test_a_damaged_shard_and_clip_are_named(tmp_path):
    shards.write(tmp_path, 0, map(record, range(3)))
    tar = tmp_path / "shard-00000.tar"
    data = bytearray(tar.read_bytes())
    data[shards.rows(tmp_path, 0)[1]["npz_at"] + 500] ^= 1
    tar.write_bytes(data)
    with pytest.raises(Broken, match=r"shard-00000\.tar"):
        shards.check(tmp_path, 0)
    with pytest.raises(Broken, match="clip-0001"):
        list(shards.read(tmp_path, 0))
    tar.unlink()
    with pytest.raises(Broken, match="missing"):
        shards.check(tmp_path, 0)


def test_a_shard_that_was_not_finished_is_none(tmp_path):
    def breaks():
        yield record(0)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        shards.write(tmp_path, 0, breaks())
    assert not shards.whole(tmp_path, 0) and shards.numbers(tmp_path) == []


def test_simulate_goes_on_where_it_stopped(tmp_path):
    pytest.importorskip("torch")
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    told = simulate(law_plan(), whole, jobs=1)
    assert (told["clips"], told["shards"], told["made"]) == (5, 3, 3)
    simulate(law_plan(clips=3), parts, jobs=1)  # its last shard is half as long as it becomes
    (parts / "shard-00000.tar").write_bytes(b"not a tar")
    told = simulate(law_plan(), parts, jobs=1)
    assert told["made"] == 3 and "shard-00000" in told["notes"][0]
    for number in range(3):
        assert shards.digest(whole / f"shard-0000{number}.tar") == shards.digest(parts / f"shard-0000{number}.tar")
    assert simulate(law_plan(), parts, jobs=1)["made"] == 0
    facts = json.loads((parts / card.FACTS).read_text("utf-8"))
    assert facts["clips"] == 5 and sum(facts["counts"]["thing"].values()) == 5
    assert "16 of 128" in (parts / card.TEXT).read_text("utf-8")
    with pytest.raises(Refused, match="seed 1"):
        simulate(law_plan(seed=1), parts, jobs=1)


def test_shards_over_processes_and_over_ray_are_the_same(tmp_path, monkeypatch):
    """Ray's part is a stand-in with its protocol: remote, wait, get."""
    pytest.importorskip("torch")
    ray = ModuleType("ray")
    ray.__spec__ = ModuleSpec("ray", None)
    asked: list[int] = []

    def remote(max_retries: int):
        def task(function):
            def submit(plan, number, folder):
                asked.append(number)
                return lambda: function(plan, number, folder)

            return SimpleNamespace(remote=submit)

        return task

    ray.remote, ray.wait, ray.get = remote, lambda tasks, num_returns: (tasks[:1], tasks[1:]), lambda task: task()
    monkeypatch.setitem(sys.modules, "ray", ray)
    simulate(law_plan(clips=4), tmp_path / "ray", engine="ray")
    assert asked == [0, 1]
    simulate(law_plan(clips=4), tmp_path / "two", engine="local", jobs=2)
    for number in (0, 1):
        name = f"shard-0000{number}.tar"
        assert shards.digest(tmp_path / "ray" / name) == shards.digest(tmp_path / "two" / name)


def test_silly_plans_are_refused():
    for wrong in ({"world": "moon"}, {"clips": 0}, {"size": 63}, {"frames": 2}, {"split": "test"}):
        with pytest.raises(BadInput, match=next(iter(wrong))):
            law_plan(**wrong)


def test_sentences_say_in_both_languages_what_the_screenplay_has():
    found = sentences("train", 8)
    assert [s.english for s in found] == [s.english for s in sentences("train", 8)]
    assert len({s.english for s in found}) == 8
    for s in found:
        assert not held(s.thing, s.colour, s.motion)
        assert [m.thing for m in s.screenplay.cast] == [s.thing]
        assert not s.colour or s.colour in s.english
        assert any("\u4e00" <= letter <= "\u9fff" for letter in s.chinese)


@pytest.mark.parametrize("move", [move for move in CAMERAS if move])
def test_the_writer_knows_what_is_said_of_the_camera(move):
    said_en, said_zh = CAMERAS[move]
    for text in (f"A red car drives in the desert, {said_en}.", f"一辆红色的汽车在沙漠里行驶，{said_zh}。"):
        told = write(text, duration=1.0, shots=1, width=64, height=64, fps=12, voice="none", music="none")
        assert told.shots()[0].camera.move == move, text


def test_held_out_sentences_are_held_out():
    assert all(s.colour and held(s.thing, s.colour, s.motion) for s in sentences("held", 3))


@pytest.mark.gpu
def test_a_film_clip_has_its_passes_and_its_state_in_the_picture():
    clip = film(Ask(number=0, size=64, frames=4, rate=12, seed=1))
    a = clip.arrays
    assert a["video"].shape == (4, 64, 64, 3) and a["depth"].shape == a["ids"].shape == (4, 64, 64)
    assert a["motion"].shape == (4, 64, 64, 2) and a["klass"].max() > 0
    assert clip.facts["seen"] > 0 and a["state"][:, 0, 0].all()
    place = np.concatenate([a["state"][:, 0, 2:5], np.ones((4, 1), np.float32)], 1)
    pixel = np.einsum("tij,tj->ti", a["camera"], place)
    where = pixel[:, :2] / pixel[:, 2:]
    for t in range(4):
        y, x = np.nonzero(a["ids"][t] == 1)
        if len(x):
            assert abs(where[t, 0] - x.mean()) < 16 and abs(where[t, 1] - y.mean()) < 16
            near = a["depth"][t][a["ids"][t] == 1].astype(np.float32)
            assert abs(np.median(near) - pixel[t, 2]) < 0.5 * pixel[t, 2]
