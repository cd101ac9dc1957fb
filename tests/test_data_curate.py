"""Curation of footage: every fault is made on purpose, and must be named; what is good must stay."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from typer.testing import CliRunner

import footage
from skyscreen.cli.app import app
from skyscreen.core.errors import BadInput, Missing
from skyscreen.data.curate import Rules, curate, cuts, duplicates, engines, lineage, measuring, prints, privacy, scoring
from skyscreen.data.curate.record import Clip


def scene(name: str, seconds: float = 2.0, speed: float = 0.1) -> np.ndarray:
    frames = footage.shot(footage.photograph(name), round(seconds * footage.RATE), np.random.default_rng(7),
                          speed=speed)
    return (np.clip(frames, 0, 1) * 255).round().astype(np.uint8)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("footage")
    cat, coffee, face = scene("chelsea"), scene("coffee"), scene("astronaut")
    footage.write(root / "two.mp4", np.concatenate([cat, coffee]))
    (root / "two.json").write_text(json.dumps({"caption": {"en": "A cat, then a cup.", "zh": "一只猫，一只杯子。"},
                                               "license": "CC-BY-4.0", "source": "https://example.org/two"}), "utf-8")
    shutil.copy(root / "two.mp4", root / "z-again.mp4")
    footage.write(root / "two-weak.mp4", np.concatenate([cat, coffee])[:, ::2, ::2], crf=30)
    footage.write(root / "black.mp4", (face * 0.03).astype(np.uint8))
    footage.write(root / "white.mp4", np.full_like(face, 255))
    from scipy.ndimage import gaussian_filter

    rocket = scene("rocket")
    footage.write(root / "soft.mp4", gaussian_filter(rocket, (0, 6, 6, 0)), crf=16)
    footage.write(root / "blocks.mpg", scene("motorcycle_left"), rate=24, codec="mpeg1video",
                  options={"qmin": "31", "qmax": "31", "g": "1"})
    footage.write(root / "stands.mp4", scene("coins")[:1].repeat(48, 0))
    wide = scene("grass")
    wide[:, :24] = wide[:, -24:] = 0
    footage.write(root / "bars.mp4", wide)
    (root / "garbage.mp4").write_bytes(b"no video at all" * 99)
    (root / "cut-short.mp4").write_bytes((root / "two.mp4").read_bytes()[:9000])
    footage.write(root / "call 13800138000.mp4", scene("brick"))
    footage.write(root / "told.mkv", face)
    (root / "told.txt").write_text("Ask ann.lee@example.org about it.", "utf-8")
    footage.write(root / "blink.mp4", rocket[:12])
    return root


@pytest.fixture(scope="module")
def made(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    out = tmp_path_factory.mktemp("index")
    return curate(folder, out, Rules(side=80), workers=1), out


def rows(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "clips.jsonl").read_text("utf-8").splitlines()]


def of(made: tuple[dict[str, Any], Path], video: str) -> list[dict[str, Any]]:
    return [row for row in rows(made[1]) if row["video"] == video]


def test_a_good_video_is_parted_and_keeps_its_lineage(made: tuple[dict[str, Any], Path]) -> None:
    first, second = of(made, "two.mp4")
    assert first["kept"] and second["kept"], (first["dropped"], second["dropped"])
    assert (first["first"], first["end"], second["first"], second["end"]) == (0, 48, 48, 96)
    assert second["begins"] == "cut" and second["start"] == pytest.approx(2.0, abs=0.01)
    assert first["caption"] == {"en": "A cat, then a cup.", "zh": "一只猫，一只杯子。"}
    assert (first["licence"], first["licence_from"]) == ("CC-BY-4.0", "two.json")
    # The camera goes 0.1 picture widths a second.
    assert first["motion_by"] == "vectors" and 0.05 < first["motion"] < 0.2


@pytest.mark.parametrize(("video", "reason"), [
    ("z-again.mp4", "same bytes: as two"), ("two-weak.mp4", "duplicate: of"), ("black.mp4", "dark: "),
    ("white.mp4", "blown: "), ("soft.mp4", "blurred: "), ("blocks.mpg", "blocky: "), ("stands.mp4", "frozen: "),
    ("garbage.mp4", "unreadable: "), ("cut-short.mp4", "unreadable: "), ("blink.mp4", "short: "),
    ("call [phone number].mp4", "personal data: phone number in the file's name"),
    ("told.mkv", "personal data: e-mail in told.txt"),
])  # fmt: skip
def test_every_fault_is_named(made: tuple[dict[str, Any], Path], video: str, reason: str) -> None:
    found = of(made, video)
    assert found
    for row in found:
        assert not row["kept"] and any(why.startswith(reason) for why in row["dropped"]), row


def test_bars_are_measured_and_do_not_drop(made: tuple[dict[str, Any], Path]) -> None:
    (row,) = of(made, "bars.mp4")
    left, top, right, bottom = row["crop"]
    assert (left, right) == (0, 0) and abs(top - 24) <= 2 and abs(bottom - 24) <= 2
    assert row["kept"], row["dropped"]


def test_nothing_personal_is_repeated(made: tuple[dict[str, Any], Path]) -> None:
    for name in ("clips.jsonl", "card.json"):
        text = (made[1] / name).read_text("utf-8")
        assert "13800138000" not in text and "ann.lee" not in text


def test_the_card_counts_what_the_rows_say(made: tuple[dict[str, Any], Path]) -> None:
    told, out = made
    every = rows(out)
    assert told["clips"] == len(every) and told["kept"] == sum(row["kept"] for row in every)
    assert sum(told["dropped"].values()) == sum(len(row["dropped"]) for row in every)
    assert all(row["kept"] == (not row["dropped"]) for row in every)


def test_parquet_holds_the_same_rows(made: tuple[dict[str, Any], Path]) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    table = pq.read_table(made[1] / "clips.parquet").to_pylist()
    for row, line in zip(table, rows(made[1]), strict=True):
        assert (row["clip"], row["kept"], row["dropped"], row["crop"]) == (
            line["clip"], line["kept"], line["dropped"], line["crop"])
        assert row["caption_zh"] == line["caption"].get("zh")


def test_a_second_run_measures_nothing_again_and_says_the_same(
        made: tuple[dict[str, Any], Path], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(made[1])

    def never(path: str) -> dict[str, Any]:
        assert Path(path).name in ("garbage.mp4", "cut-short.mp4")  # what has no measures is tried again
        return {"path": path, "sha256": "0" * 64, "bytes": 1, "fault": "tried again"}

    monkeypatch.setattr(engines, "told", never)
    curate(folder, made[1], Rules(side=80), workers=1)
    assert [row for row in rows(made[1]) if "unreadable: tried again" not in row["dropped"]] == [
        row for row in before if not row["dropped"] or not row["dropped"][0].startswith("unreadable")]


def test_only_named_licences_are_let_in(folder: Path, made: tuple[dict[str, Any], Path]) -> None:
    curate(folder, made[1], Rules(side=80, licences=("cc-by-4.0",)), workers=1)
    kept = {row["video"] for row in rows(made[1]) if row["kept"]}
    assert kept == {"two.mp4"}
    assert all("licence: unknown" in row["dropped"] for row in of(made, "bars.mp4"))


def test_cuts_are_found_in_films_never_seen(tmp_path: Path) -> None:
    """Ten transitions with flashes, pans and lamps: the counts are added up, as the published F1 are."""
    hits = alarms = misses = 0
    for seed in (101, 102):
        frames, labels = footage.film(seed, shots=6)
        footage.write(tmp_path / f"{seed}.mp4", frames)
        found = [cuts.Cut(*cut) for cut in measuring.measure(tmp_path / f"{seed}.mp4")["cuts"]]
        _, hit, alarm, miss = scoring.f1(found, labels)
        hits, alarms, misses = hits + hit, alarms + alarm, misses + miss
    assert 2 * hits / (2 * hits + alarms + misses) >= 0.8


def test_f1_counts() -> None:
    truth = [cuts.Cut("cut", 10, 10), cuts.Cut("fade", 30, 40), cuts.Cut("cut", 90, 90)]
    assert scoring.f1(truth, truth)[0] == 1.0
    score, hit, alarm, miss = scoring.f1([cuts.Cut("cut", 12, 12), cuts.Cut("cut", 50, 50)], truth)
    assert (hit, alarm, miss) == (1, 1, 2) and score == pytest.approx(0.4)


def test_personal_data_is_known_by_form_and_checksum() -> None:
    assert privacy.kinds("id 11010519491231002X") == ["identity number"]
    assert privacy.kinds("id 110105194912310021") == []  # the check digit is wrong
    assert privacy.kinds("4111 1111 1111 1111") == ["card number"] and privacy.kinds("4111 1111 1111 1112") == []
    assert privacy.kinds("电话13912345678，邮箱a.b@c-d.cn") == ["e-mail", "phone number"]
    assert privacy.kinds("call +44 20 7946 0958 or (212) 555-0187") == ["phone number"]
    assert privacy.kinds("filmed 2026-11-26 at 1920x1080, take 000123456789, 24.000 fps") == []
    assert privacy.masked("to x@y.org!") == "to [e-mail]!"


def test_bands_find_what_all_pairs_find() -> None:
    rng = np.random.default_rng(3)
    base = rng.integers(0, 256, (40, 32), np.uint8)
    near = base.copy()
    for row in near:  # 15 bits apart: one band is whole for certain
        for bit in rng.choice(256, 15, replace=False):
            row[bit // 8] ^= np.uint8(1 << bit % 8)
    clips = [Clip(str(k), "", "", prints=[row.tobytes().hex()]) for k, row in enumerate(np.concatenate([base, near]))]
    assert duplicates.find(clips) == {k + 40: k for k in range(40)}


def test_prints_survive_what_copies_go_through() -> None:
    from skimage.transform import resize

    grey = footage.photograph("chelsea").mean(2)
    other = footage.photograph("coffee").mean(2)

    def bits(a: np.ndarray, b: np.ndarray) -> int:
        one, two = (np.frombuffer(bytes.fromhex(prints.of(resize(p, (64, 64), anti_aliasing=True).astype(np.float32))),
                                  np.uint8) for p in (a, b))
        return int(np.bitwise_count(one ^ two).sum())

    small = resize(grey, (90, 160), anti_aliasing=True)
    assert bits(grey, np.clip(small * 0.8 + 0.1, 0, 1)) <= duplicates.SAME < bits(grey, other)


def test_lineage_takes_the_nearest_and_survives_bad_files(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "LICENSE").write_text("All rights mine\nwrite to me@example.org")
    (tmp_path / "a" / "lineage.json").write_text('{"licence": "CC0-1.0", "source": "an archive"}')
    (inner / "clip.json").write_text("[" * 5000)
    told = lineage.of(inner / "clip.mp4", tmp_path)
    assert (told.licence, told.licence_from, told.source) == ("CC0-1.0", "lineage.json", "an archive")
    assert told.faults == ["clip.json is no JSON"]
    assert lineage.of(tmp_path / "top.mp4", tmp_path).licence == "All rights mine"


def test_bad_questions_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is no folder"):
        curate(tmp_path / "none", tmp_path / "out")
    with pytest.raises(BadInput, match="holds no video"):
        curate(tmp_path, tmp_path / "out")
    with pytest.raises(BadInput, match="engine"):
        engines.choose("threads")
    if not __import__("importlib.util").util.find_spec("ray"):
        with pytest.raises(Missing, match="Ray"):
            engines.choose("ray")
    answer = CliRunner().invoke(app, ["data", "curate", str(tmp_path), "--shortest", "5", "--longest", "2"])
    assert isinstance(answer.exception, BadInput)
