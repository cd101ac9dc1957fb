"""A foreign video through a painter: what is reckoned steers it, what it paints is checked, and where it fails the look
stands, or the video."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from paint_world import Mirror, noise
from skyscreen.core.errors import BadInput
from skyscreen.paint import check
from skyscreen.paint.protocol import Limits, Request
from skyscreen.restyle import painting, reckoned
from test_restyle import HIGH, WIDE, film, scene, sound_of, times_of

LIMITS = Limits("mirror", "Apache-2.0", "nowhere", ((WIDE, HIGH),), 2, 4, 1, 17, 30.0, ("depth", "scribble", "colour"),
                keep=5)  # fmt: skip


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path / "home"))


def restyled(
    video: Path, hand: Mirror, out: Path, words: str = "as a city of glass", control: str = "", keep: Path | None = None
) -> Any:
    return painting.run(video, words, out, hand, control=control, language="auto", seed=3, keep=keep, more={},
                        watch=lambda _: None)  # fmt: skip


def pictures(path: Path) -> Any:
    with av.open(str(path)) as file:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)])


def clip(count: int = 12, shift: tuple[float, float] = (3.0, 0.0)) -> Any:
    rows = [scene(k, shift) for k in range(count)]
    return reckoned.clip(rows, rows, 24.0)


def test_motion_outlines_and_distance_are_reckoned():
    seen = clip()
    assert seen.colour.shape == (12, HIGH, WIDE, 3) and seen.motion.shape == (12, HIGH, WIDE, 2)
    assert np.abs(np.median(seen.motion[6, 45:65, 65:80], (0, 1)) - (3, 0)).max() < 0.5  # the red thing goes right
    assert np.abs(np.median(seen.motion[6, 80:], (0, 1))).max() < 0.3  # the ground stays
    assert (seen.depth[5, :10] >= 1e9).all() and seen.depth[5, 60, 60] < 20
    assert seen.ident[5, 60, 70] != seen.ident[5, 80, 10] and (seen.motion[0] == 0).all()


def test_what_is_reckoned_tells_a_copy_from_noise():
    seen = clip()
    assert check.checked(seen, seen.colour).good
    other = np.random.default_rng(1).integers(0, 255, seen.colour.shape).astype(np.uint8)
    found = check.checked(seen, other)
    assert found.motion < 0.3 and found.edges < 0.2 and not found.good


def test_a_larger_picture_is_reckoned_in_its_own_pixels():
    rows = [scene(k, (3.0, 0.0)) for k in range(6)]
    wide = [np.kron(row, np.ones((2, 2, 1), np.uint8)) for row in rows]
    seen = reckoned.clip(wide, rows, 24.0)
    assert seen.depth.shape == (6, 2 * HIGH, 2 * WIDE)
    assert abs(float(np.median(seen.motion[4, 100:120, 130:150, 0])) - 6) < 1


def test_each_shot_is_painted_in_windows_and_keeps_its_time_and_sound(tmp_path: Path):
    source = film(tmp_path / "in.mp4", 30, sound="aac", cut=24)
    hand = Mirror(LIMITS)
    told = restyled(source, hand, tmp_path / "out.mp4", control="colour")
    assert [(row["frames"], row["by"]) for row in told["shots"]] == [([0, 24], "mirror"), ([24, 30], "mirror")]
    assert [r.frames for r in hand.asked] == [17, 17, 9] and [r.head is None for r in hand.asked] == [True, False, True]
    assert all(r.prompt == "as a city of glass" and r.control_kind == "colour" for r in hand.asked)
    assert times_of(tmp_path / "out.mp4") == times_of(source) and sound_of(tmp_path / "out.mp4") == sound_of(source)
    one, two = (pictures(path).astype(int) for path in (source, tmp_path / "out.mp4"))
    assert np.abs(one - two)[:, : HIGH - 30].mean() < 6  # over the label


def test_outlines_steer_it_unless_another_control_is_asked_for(tmp_path: Path):
    source = film(tmp_path / "in.mp4", 6)
    hand = Mirror(LIMITS)
    assert restyled(source, hand, tmp_path / "out.mp4")["control"] == "scribble"
    assert set(np.unique(hand.asked[0].control)) == {0, 255}  # type: ignore[arg-type]
    assert restyled(source, Mirror(LIMITS), tmp_path / "b.mp4", control="depth")["control"] == "depth"
    with pytest.raises(BadInput, match=r"control 'flow': mirror follows depth, scribble, colour"):
        restyled(source, Mirror(LIMITS), tmp_path / "c.mp4", control="flow")
    with pytest.raises(BadInput, match="follows no control, so it cannot keep to a video"):
        restyled(source, Mirror(replace(LIMITS, controls=())), tmp_path / "d.mp4")


def test_what_is_refused_stays_the_video_and_is_told(tmp_path: Path):
    source = film(tmp_path / "in.mp4", 30, cut=24)

    def second_alone(request: Request) -> Any:
        return noise(request) if request.frames == 17 else request.control.copy()  # pyright: ignore[reportOptionalMemberAccess]

    told = restyled(source, Mirror(LIMITS, second_alone), tmp_path / "out.mp4", control="colour")
    assert [row["by"] for row in told["shots"]] == ["the video as it was", "mirror"]
    assert told["shots"][0]["takes"] == 3 and told["shots"][0]["notes"][-1] == "it was refused"
    one, two = (pictures(path).astype(int) for path in (source, tmp_path / "out.mp4"))
    assert np.abs(one - two)[:24, : HIGH - 30].mean() < 6


@pytest.mark.gpu
def test_what_is_refused_is_drawn_in_the_look_that_the_words_name(tmp_path: Path):
    source = film(tmp_path / "in.mp4", 8)
    told = restyled(source, Mirror(LIMITS, noise), tmp_path / "out.mp4", "as a pencil sketch")
    assert [row["by"] for row in told["shots"]] == ["the look pencil"]
    drawn = pictures(tmp_path / "out.mp4").astype(int)
    assert len(drawn) == 8 and np.ptp(drawn[4], -1).mean() < 30 < np.ptp(pictures(source)[4].astype(int), -1).mean()


def test_a_stop_loses_one_window(tmp_path: Path):
    source = film(tmp_path / "in.mp4", 30, cut=24)

    def dies(request: Request) -> Any:
        if len(hand.asked) == 3:
            raise KeyboardInterrupt
        return request.control.copy()  # pyright: ignore[reportOptionalMemberAccess]

    hand = Mirror(LIMITS, dies)
    with pytest.raises(KeyboardInterrupt):
        restyled(source, hand, tmp_path / "out.mp4", control="colour", keep=tmp_path / "kept")
    assert not (tmp_path / "out.mp4").exists()
    after = Mirror(LIMITS)
    restyled(source, after, tmp_path / "out.mp4", control="colour", keep=tmp_path / "kept")
    assert len(after.asked) == 1


def test_a_long_shot_is_painted_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(painting, "LONGEST", 8)
    told = restyled(film(tmp_path / "in.mp4", 20), Mirror(LIMITS), tmp_path / "out.mp4", control="colour")
    assert [row["frames"] for row in told["shots"]] == [[0, 8], [8, 16], [16, 20]]


def test_it_goes_through_a_tiny_wan_vace(tmp_path: Path):
    torch = pytest.importorskip("torch")
    pytest.importorskip("diffusers")
    torch.set_num_threads(1)
    from skyscreen.paint import random_weights
    from skyscreen.paint.painters.wan_vace import SMALL, WanVace
    from tiny_pipes import TINY_VACE, words

    hand = WanVace(replace(SMALL, sizes=((96, 64),)), lambda _: random_weights.vace(TINY_VACE), words)
    told = painting.run(film(tmp_path / "in.mp4", 5), "as a city of glass", tmp_path / "out.mp4", hand, control="",
                        language="auto", seed=3, keep=None, more={"steps": 1}, watch=lambda _: None)  # fmt: skip
    assert told["control"] == "scribble" and told["shots"][0]["takes"] == 3  # random weights paint no video
    assert len(pictures(tmp_path / "out.mp4")) == 5
