"""The judge of models, on clips whose answers are known: the law world's own, spoilt ones, and noise. Needs torch."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("safetensors")

from skyscreen.core.errors import BadInput  # noqa: E402
from skyscreen.data import laws  # noqa: E402
from skyscreen.model import weights  # noqa: E402
from skyscreen.model.config import Shape  # noqa: E402
from skyscreen.model.transformer import Transformer  # noqa: E402
from skyscreen.train.evaluation import attributes, baselines, memory, palette, physics, running, world  # noqa: E402
from skyscreen.train.evaluation.reader import Reader  # noqa: E402

CLIPS, GIVEN = 40, 4


@dataclass
class Known:
    reader: Reader
    clips: laws.Clips
    video: np.ndarray
    truth: physics.Truth
    reads: list[Any]

    def accuracy(self, reads: list[Any], specs: list[laws.Spec] | None = None) -> dict[str, float]:
        told = attributes.accuracy(reads, specs or list(self.truth.specs), 16, 64)
        return {name: told[name][0] for name in (*attributes.NAMES, "all")}  # type: ignore[index]


@pytest.fixture(scope="module")
def known() -> Known:
    torch.set_num_threads(1)
    reader = world.reader(400)
    clips = laws.sample(90_000, CLIPS, split="any")
    video = clips.video.numpy()
    truth = physics.Truth(clips.specs, clips.state.double().numpy(), clips.camera.double().numpy(), 64)
    return Known(reader, clips, video, truth, reader.read_all(video, 1))


def test_the_reader_is_right_about_the_worlds_own_clips(known: Known) -> None:
    told = known.accuracy(known.reads)
    assert np.mean([told[name] for name in attributes.NAMES]) >= 0.97, told
    assert min(told.values()) >= 0.9, told


def test_the_world_obeys_its_laws(known: Known) -> None:
    told: Any = physics.measure(known.reads, known.truth, GIVEN)
    assert told["position_m"]["median"] < 0.03 and told["position_m"]["p90"] < 0.15
    assert told["lost"][0] < 0.05
    assert told["inertia"]["speed_error"]["median"] < 0.05
    assert told["gravity"]["m_s2"]["median"] == pytest.approx(laws.GRAVITY, rel=0.04)
    assert told["collision"]["momentum_error"]["median"] < 0.03
    assert told["collision"]["restitution"]["median"] == pytest.approx(laws.COLLISION_RESTITUTION, abs=0.05)
    assert told["permanence"]["comes_out"][0] == told["permanence"]["hidden"][0] == 1.0


def test_noise_shows_nothing(known: Known) -> None:
    noise = np.random.default_rng(1).integers(0, 256, known.video[:8].shape, np.uint8)
    told = attributes.accuracy(known.reader.read_all(noise, 1), known.truth.specs[:8], 16, 64)
    assert told["all"][0] == 0 and told["colour"][0] == 0  # type: ignore[index]


def test_another_clips_words_are_as_good_as_chance(known: Known) -> None:
    told = known.accuracy(known.reads, known.truth.specs[7:] + known.truth.specs[:7])  # type: ignore[operator]
    assert told["colour"] <= 0.15 and told["thing"] <= 0.5 and told["direction"] <= 0.5 and told["all"] <= 0.05, told


def test_a_mirror_turns_left_and_right_and_nothing_else(known: Known) -> None:
    across = [k for k, spec in enumerate(known.truth.specs)
              if spec.direction in ("left", "right") and spec.camera == "still"]
    assert len(across) >= 5
    reads = known.reader.read_all(np.ascontiguousarray(known.video[across, :, :, ::-1]), 1)
    told = known.accuracy(reads, [known.truth.specs[k] for k in across])
    assert told["direction"] == 0 and told["colour"] >= 0.85 and told["count"] >= 0.85, told


def test_a_frozen_continuation_breaks_every_law(known: Known) -> None:
    still = baselines.copied(known.video, GIVEN)
    assert (still[:, GIVEN:] == known.video[:, GIVEN - 1 : GIVEN]).all()
    told: Any = physics.measure(known.reader.read_all(still, 1), known.truth, GIVEN)
    assert told["position_m"]["mean"] > 0.3
    assert told["inertia"]["speed_error"]["median"] == pytest.approx(1, abs=0.1)
    assert told["gravity"]["error"]["median"] > 0.5
    assert told["collision"]["momentum_error"]["median"] > 0.5
    assert told["permanence"]["comes_out"][0] == 0


def test_a_vanished_solid_is_missed(known: Known) -> None:
    gone = known.video.copy()
    gone[:, GIVEN:] = 128
    told: Any = physics.measure(known.reader.read_all(gone, 1), known.truth, GIVEN)
    assert told["lost"][0] == 1.0 and told["position_m"]["n"] == 0


def test_motion_that_goes_on_beats_a_frozen_frame(known: Known) -> None:
    moving = [k for k, spec in enumerate(known.truth.specs) if spec.action == "move"][:4]
    video = known.video[moving]
    carried = baselines.psnr(baselines.carried(video, GIVEN, 1), video, GIVEN)
    copied = baselines.psnr(baselines.copied(video, GIVEN), video, GIVEN)
    assert carried["by_frame_db"][0] > copied["by_frame_db"][0]  # type: ignore[index]


def test_psnr_is_that_of_a_known_error() -> None:
    truth = np.full((2, 6, 8, 8, 3), 100, np.uint8)
    told = baselines.psnr(truth + np.uint8(10), truth, 2)
    assert told["mean_db"] == pytest.approx(20 * np.log10(25.5), abs=1e-3) and len(told["by_frame_db"]) == 4  # type: ignore[arg-type]


def test_a_repeated_clip_is_found_out(known: Known) -> None:
    taught = laws.sample(0, 4, split="train").video
    told: Any = memory.told(taught, known.clips.video[:8], 4, 0, "cpu")
    assert told["generated_nearest_grey"]["median"] == 0 and told["nearer_than_fresh_1_percent"] == 1.0
    assert told["fresh_nearest_grey"]["median"] > 2
    assert [pair[0] == pair[1] for pair in told["nearest_pairs"]] == [True] * 3


def test_shares_have_wilsons_interval() -> None:
    assert attributes.share(9, 10) == pytest.approx([0.9, 0.5958, 0.9821], abs=1e-3)
    assert attributes.share(0, 0) == [0.0, 0.0, 1.0]


def test_every_colour_is_told_in_light_and_shade() -> None:
    from skyscreen.data.laws import words as w

    table = palette.table([colour.albedo for colour in w.COLOURS])
    for k, colour in enumerate(w.COLOURS):
        for light in (0.25, 0.5, 0.9):
            linear = np.array(colour.albedo) * light
            shown = np.where(linear < 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
            assert table[palette.codes((shown * 255).round().astype(np.uint8))] == k + 1, (colour.name, light)
    for grey in (20, 90, 200, 255):
        assert table[palette.codes(np.array([grey, grey, grey], np.uint8))] == 0


def test_a_checkpoint_becomes_one_file_of_results(tmp_path: Path) -> None:
    words = tuple(laws.vocabulary())
    shape = Shape(width=16, depth=1, heads=1, words=len(words))
    network = Transformer(shape)
    weights.save(tmp_path / "w" / "tiny.safetensors", network.state_dict(),
                 weights.Card(shape, words, {"name": "tiny", "clips": 9, "flop": 1e9, "seed": 0}), split=6000)
    assert running.found(tmp_path / "w") == [tmp_path / "w" / "tiny.safetensors"]  # its parts are one
    asked = running.Asked(clips=2, device="cpu", steps=2, taught=2, gallery=24, workers=1, keep=tmp_path / "kept")
    (file,) = running.evaluate([tmp_path / "w"], tmp_path / "results.json", asked, lambda line: None)
    told = json.loads(file.read_text("utf-8"))
    assert told["format"] == running.FORMAT and told["training"]["name"] == "tiny"
    for split in running.SPLITS:
        assert set(told["laws"][split]) == {"model", "simulator", "copied", "carried"}
        assert told["attributes"][split]["simulator"]["clips"] == 2
    assert len(list((tmp_path / "kept").iterdir())) == 4
    for kept in (tmp_path / "kept").iterdir():  # a second run draws nothing: it takes what is there
        np.save(kept, np.zeros_like(np.load(kept)))
    running.evaluate([tmp_path / "w"], tmp_path / "again.json", asked, lambda line: None)
    again = json.loads((tmp_path / "again.json").read_text("utf-8"))
    assert again["psnr"]["train"]["model"] != told["psnr"]["train"]["model"]
    assert again["psnr"]["train"]["copied"] == told["psnr"]["train"]["copied"]
    weights.save(tmp_path / "other.safetensors", network.state_dict(),
                 weights.Card(shape, ("", "?", "dog", *["x"] * (len(words) - 3))))
    with pytest.raises(BadInput, match="vocabulary"):
        running.evaluate([tmp_path / "other.safetensors"], tmp_path / "r.json", asked, lambda line: None)


def told(name: str, flop: float, value: float) -> dict[str, Any]:
    """A file of results with the same number wherever a number stands."""
    middle = {"n": 3, "mean": value, "median": value, "p90": value}
    law = {"position_m": middle, "lost": [value, 0.0, 0.9], "inertia": {"speed_error": middle, "strays_m": middle},
           "gravity": {"m_s2": middle, "error": middle}, "collision": {"momentum_error": middle, "restitution": middle},
           "permanence": {"hidden": [0.0, 0.0, 1.0], "comes_out": [value, 0.1, 0.6], "same": [value, 0.1, 0.6]}}
    shares = {key: [value, 0.0, 0.9] for key in (*attributes.NAMES, "all")}
    decibels = {"mean_db": value, "by_frame_db": [value] * 12}
    near = {"median": value, "least": value}
    return {
        "format": running.FORMAT, "weights": f"{name}.safetensors", "sha256": "0" * 64, "parameters": 1_000_000,
        "training": {"name": name.split("-")[0], "flop": flop, "steps": 100, "clips": 2500}, "device": "cpu",
        "sampling": {"clips": 3, "steps": 4, "guidance": 2.5},
        "attributes": {split: dict.fromkeys(("model", "english", "chinese", "simulator"), shares)
                       for split in running.SPLITS},
        "laws": {split: dict.fromkeys(("model", "simulator", "copied", "carried"), law) for split in running.SPLITS},
        "psnr": {split: dict.fromkeys(("model", "copied", "carried"), decibels) for split in running.SPLITS},
        "memory": {"taught_clips_compared": 9, "generated_nearest_grey": near, "fresh_nearest_grey": near,
                   "nearer_than_fresh_1_percent": 0.0},
    }  # fmt: skip


def test_what_is_shown_is_what_was_judged(tmp_path: Path) -> None:
    """The model's half is the kept clips of an evaluation, the other the simulator's own."""
    from skyscreen.train.evaluation import pictures

    shape = Shape(width=32, depth=1, heads=2, frames=4, size=16, words=len(laws.vocabulary()))
    card = weights.Card(shape, tuple(laws.vocabulary()), {"name": "t"})
    path = weights.save(tmp_path / "t.safetensors", Transformer(shape).state_dict(), card)[0]
    asked = running.Asked(clips=4, device="cpu", steps=1, keep=tmp_path / "keep")
    page = pictures.page(path, asked, (("held", 0, 4),))
    assert page.shape == (4 * 16, 2 * 2 * 16 + pictures.GAP, 3) and len(list((tmp_path / "keep").iterdir())) == 1
    (kept,) = (tmp_path / "keep").iterdir()
    drawn = np.load(kept)
    np.save(kept, 255 - drawn)  # a clip that is kept is read, not drawn
    again = pictures.page(path, asked, (("held", 0, 4),))
    assert np.array_equal(page[:16, :16], drawn[0, 0]) and np.array_equal(again[16:32, 16:32], 255 - drawn[1, 2])
    truth = laws.sample(running.UNSEEN, 4, split="held", size=16, frames=4, compiled=False).video.numpy()
    assert np.array_equal(page[48:, -16:], truth[3, 2]) and np.array_equal(again[:, 32:], page[:, 32:])


def test_results_become_a_page_with_curves(tmp_path: Path) -> None:
    import xml.etree.ElementTree as ET

    from skyscreen.train.evaluation import report

    (tmp_path / "r").mkdir()
    for name, flop, value in (("own-b", 1e16, 0.625), ("own-a", 1e15, 0.25)):
        (tmp_path / "r" / f"{name}.json").write_text(json.dumps(told(name, flop, value)))
    log = tmp_path / "own" / "log.jsonl"
    log.parent.mkdir()
    log.write_text("".join(json.dumps({"step": k, "loss": 1 / k}) + "\n" for k in (1, 10, 100)))
    page = report.write(report.read([tmp_path / "r"]), [log], tmp_path / "docs").read_text("utf-8")
    assert "`own-b.safetensors`" in page and "62.5 %" in page  # the larger computation is the one told of
    drawn = sorted((tmp_path / "docs" / "model-evaluation").glob("*.svg"))
    assert [file.stem for file in drawn] == ["accuracy", "laws", "loss", "position", "psnr"]
    for file in drawn:
        assert f"model-evaluation/{file.name}" in page
        root = ET.fromstring(file.read_text("utf-8"))
        for line in root.iter("{http://www.w3.org/2000/svg}polyline"):
            at = [tuple(map(float, pair.split(","))) for pair in line.get("points", "").split()]
            assert len(at) >= 2 and all(0 < x < 520 and 0 < y < 330 for x, y in at)
    loss = ET.fromstring(drawn[2].read_text("utf-8"))
    points = next(iter(loss.iter("{http://www.w3.org/2000/svg}polyline"))).get("points", "")
    assert len(points.split()) == 3  # 1, 10 and 100 steps of 1e14 FLOP
    alone = report.write(report.read([tmp_path / "r" / "own-a.json"]), [], tmp_path / "alone")
    assert "Against compute" not in alone.read_text("utf-8")  # one point is no curve
    with pytest.raises(BadInput, match="no file of results"):
        report.read([log])
