"""Sealing and checking: the verdict on whole, changed, stripped, foreign and hostile files."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path

import av
import numpy as np
import pytest

from skyscreen import seal
from skyscreen.core.errors import BadInput, Broken, Missing
from skyscreen.nouns import report
from skyscreen.nouns.screenplay import Scene, Screenplay, Shot
from skyscreen.nouns.yaml_io import dump
from skyscreen.seal import authority, checking, marking, registry
from skyscreen.single import seal_only


def clip(path: Path, tags: dict[str, str], level: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", options={"movflags": "+faststart+use_metadata_tags"}) as container:
        container.metadata.update(tags)
        stream = container.add_stream("libx264", rate=24, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p"
        for index in range(6):
            noise = np.random.default_rng(index + level).integers(0, 255, (64, 64, 3), dtype=np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(noise)))
        container.mux(stream.encode(None))


@pytest.fixture
def script() -> Screenplay:
    return Screenplay(title="Storm", scenes=[Scene(id="s", place="ocean", shots=[
        Shot(id="a", duration=1), Shot(id="b", duration=1)])])


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: Screenplay) -> Path:
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "home"))
    folder = tmp_path / "film"
    for index, name in enumerate(("film.mp4", "shots/a.mp4", "shots/b.mp4")):
        clip(folder / name, seal.tags(script), index)
    return folder


def test_sealed_film_is_authentic_and_says_what_it_is(film: Path, script: Screenplay) -> None:
    block = seal.seal(film, script)
    assert block["source_type"] == "algorithmicMedia" and block["watermark"] is None
    assert block["signed"] == ["shots/a.mp4", "shots/b.mp4", "film.mp4"]
    assert any("watermark" in note for note in block["notes"])
    json.dumps(block)
    found = seal.verify(film / "film.mp4")
    assert (found["verdict"], found["tampered"], found["credentials"]["ingredients"]) == ("authentic", False, 2)
    assert found["aigc"]["Label"] == "1" and found["aigc"]["intact"]
    assert (found["registry"]["title"], found["registry"]["match"]) == ("Storm", "file")
    assert seal.verify(film / "shots" / "a.mp4")["verdict"] == "authentic"
    assert sorted(path.name for path in film.iterdir()) == ["film.mp4", "shots"]
    assert seal.seal(film, script)["credentials"]["state"] == "trusted"  # sealing twice does no harm


def test_a_painted_shot_and_its_film_say_that_a_model_drew(film: Path, script: Screenplay) -> None:
    block = seal.seal(film, script, {"b": "wan-vace-1.3b"})
    assert block["source_type"] == "compositeWithTrainedAlgorithmicMedia"
    names = ("film.mp4", "shots/a.mp4", "shots/b.mp4")
    kinds = [seal.verify(film / name)["credentials"]["source_type"] for name in names]
    assert kinds == [block["source_type"], "algorithmicMedia", block["source_type"]]


@pytest.mark.parametrize("painter", ["simulated", "wan-vace-1.3b"])
def test_a_film_sealed_again_is_what_its_report_says_and_the_report_knows(
        painter: str, film: Path, script: Screenplay) -> None:
    (film / "screenplay.yaml").write_text(dump(script), "utf-8")
    rows = [{"id": "a", "painter": painter}, {"id": "b", "painter": "simulated"}]
    report.save(film / "report.json", {"title": "Storm", "shots": rows, "seal": {"file_sha256": "old"}})
    sealed = seal_only(film)
    told = json.loads((film / "report.json").read_text("utf-8"))
    assert told["seal"] == json.loads(json.dumps(sealed)) and told["title"] == "Storm"
    assert told["seal"]["file_sha256"] == hashlib.sha256((film / "film.mp4").read_bytes()).hexdigest()
    assert sealed["source_type"] == ("algorithmicMedia" if painter == "simulated" else
                                     "compositeWithTrainedAlgorithmicMedia")


def test_one_changed_byte_is_tampering(film: Path, script: Screenplay, tmp_path: Path) -> None:
    seal.seal(film, script)
    data = bytearray((film / "film.mp4").read_bytes())
    data[data.index(b"mdat") + 200] ^= 1
    (tmp_path / "bad.mp4").write_bytes(data)
    found = seal.verify(tmp_path / "bad.mp4")
    assert found["tampered"] and "bmffHash" in found["reason"]
    (tmp_path / "short.mp4").write_bytes(data[: len(data) * 3 // 4])
    assert seal.verify(tmp_path / "short.mp4")["verdict"] == "tampered"


def test_remux_strips_and_the_register_still_knows(film: Path, script: Screenplay, tmp_path: Path) -> None:
    seal.seal(film, script)
    bare = tmp_path / "bare.mp4"
    with av.open(str(film / "film.mp4")) as source, av.open(str(bare), "w") as target:
        copy = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = copy
                target.mux(packet)
    found = seal.verify(bare)
    assert (found["verdict"], found["credentials"]["state"]) == ("stripped", "missing")
    assert found["registry"]["match"] == "streams"


def test_another_installation_sees_an_unknown_signer(
        film: Path, script: Screenplay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seal.seal(film, script)
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "other"))
    found = seal.verify(film / "film.mp4")
    assert (found["verdict"], found["credentials"]["state"], found["registry"]) == ("signed", "valid", None)
    assert not (tmp_path / "other").exists()  # checking makes no keys


def test_keys_are_their_owners_alone(film: Path, script: Screenplay) -> None:
    seal.sign_shots(film, script)
    folder = authority.home() / "authority"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert b"BEGIN PRIVATE KEY" in (folder / "leaf.key").read_bytes()


def test_untagged_film_is_not_sealed(film: Path, script: Screenplay) -> None:
    clip(film / "film.mp4", {}, 9)
    with pytest.raises(Broken, match="AIGC"):
        seal.seal(film, script)


def test_foreign_and_hostile_files(film: Path, tmp_path: Path, script: Screenplay) -> None:
    assert seal.verify(film / "film.mp4")["verdict"] == "tagged"
    clip(tmp_path / "plain.mp4", {}, 20)
    assert seal.verify(tmp_path / "plain.mp4")["verdict"] == "unmarked"
    noise = np.random.default_rng(0).bytes(4000)
    (tmp_path / "junk.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + noise)
    assert seal.verify(tmp_path / "junk.mp4")["verdict"] == "unreadable"
    (tmp_path / "list.mp4").write_bytes(b"#EXTM3U\nhttp://127.0.0.1/x.ts\n")
    assert seal.verify(tmp_path / "list.mp4")["verdict"] == "unmarked"
    with pytest.raises(BadInput):
        seal.verify(tmp_path / "none.mp4")


def test_a_slow_or_dying_child_is_unreadable(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert seal.verify(film / "film.mp4", seconds=0.001)["verdict"] == "unreadable"
    monkeypatch.setattr(checking, "MEMORY", 96 << 20)
    assert seal.verify(film / "film.mp4")["verdict"] == "unreadable"


def test_words_of_label_and_tag(script: Screenplay) -> None:
    assert "AI" in seal.label("zh") and "生成" in seal.label("zh") and "AI" in seal.label("en")
    tags = seal.tags(script)
    assert tags == seal.tags(script)
    fields = marking.read(tags["AIGC"])
    assert fields is not None and fields["intact"]
    forged = marking.read(tags["AIGC"].replace("sky-", "sly-"))
    assert forged is not None and not forged["intact"]
    assert marking.read("no json") is None and marking.read("[1]") is None


def test_register_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "register.sqlite").write_bytes(os.urandom(4096))
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "home"))
    with pytest.raises(Missing, match="register"):
        registry.find(file="x")
