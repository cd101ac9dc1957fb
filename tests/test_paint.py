"""Painting without weights: windows and masks to the frame, controls to the pixel, checks with known answers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paint_world import BALL, Mirror, noise, scene
from skyscreen.core.errors import Missing, Refused
from skyscreen.paint import check, controls, licences, match, warp, windows
from skyscreen.paint.painters.wan_vace import SMALL, inputs
from skyscreen.paint.protocol import Limits, Request
from skyscreen.paint.shot import paint, size_for

LIMITS = Limits(
    "mirror", "Apache-2.0", "nowhere", ((64, 32),), 2, 4, 1, 17, 16.0, ("depth", "colour"), keep=5, references=2
)


# ------------------------------------------------------------------ windows and frame rules


@pytest.mark.parametrize(("frames", "want"), [(1, 1), (2, 5), (5, 5), (16, 17), (17, 17), (99, 17)])
def test_a_frame_rule_is_kept(frames: int, want: int):
    assert LIMITS.count(frames) == want


@pytest.mark.parametrize("count", [1, 3, 17, 18, 29, 30, 96, 240])
@pytest.mark.parametrize("keep", [0, 1, 5, 14])
def test_windows_cover_every_frame_and_obey_the_rule(count: int, keep: int):
    limits = replace(LIMITS, keep=keep)
    plan = windows.planned(count, limits)
    assert all((w.frames - 1) % 4 == 0 and w.frames <= 17 and w.used <= w.frames for w in plan)
    covered = np.zeros(count, bool)
    for k, window in enumerate(plan):
        assert window.start + window.used <= count
        if k:
            before = plan[k - 1]
            assert window.start <= before.start + before.used
            assert window.kept <= before.start + before.used - window.start
        covered[window.start : window.start + window.used] = True
    assert covered.all()


def test_a_copied_shot_comes_back_whole_through_many_windows():
    clip = scene(60)
    plan = windows.planned(60, LIMITS)
    rows = [windows.padded(clip.colour, w) for w in plan]
    assert np.array_equal(windows.joined(plan, rows, 60), clip.colour)


# ------------------------------------------------------------------ controls


def test_depth_is_near_white_and_the_sky_black():
    clip = scene()
    tone = controls.depth(clip)[5]
    assert tone[2, 3, 0] == 0 and tone[18, 20, 0] > 250 and tone[28, 60, 0] < 40


def test_scribbles_lie_on_outlines():
    clip = scene(3)
    lines = controls.scribble(clip)[1, ..., 0] > 0
    assert lines[18, 3] or lines[18, 4]  # the ball's left edge
    assert not lines[25:, 40:].any() and lines[5].all()  # the wall is plain; the horizon is a line


def test_flow_is_white_at_rest_and_coloured_where_it_moves():
    tone = controls.flow(scene())[8]
    assert (tone[28, 60] == 255).all() and tone[18, 26].min() < 120


# ------------------------------------------------------------------ motion and time


def test_pictures_are_carried_along_the_motion_exactly():
    clip = scene()
    moved, known = warp.carried(clip, clip.colour[4].astype(np.float32), 5)
    np.testing.assert_allclose(moved[known], clip.colour[5][known], atol=0.1)
    assert 0.9 < known.mean() < 1


def test_all_frames_are_painted_where_the_rates_are_alike():
    assert warp.chosen(24, 24, 24) == list(range(24)) and warp.chosen(10, 12, 16) == list(range(10))


def test_a_slower_painter_gets_its_own_rate_and_the_film_its_frames_back():
    clip = scene(25)
    picked = warp.chosen(25, 24, 12)
    assert picked == list(range(0, 25, 2))
    back = warp.retimed(clip, clip.colour[picked], picked)
    error = np.abs(back.astype(int) - clip.colour).mean((1, 2, 3))
    blend = np.abs((clip.colour[2].astype(int) + clip.colour[4]) // 2 - clip.colour[3]).mean()
    assert error.max() < 0.25 * blend and (error[picked] == 0).all()


# ------------------------------------------------------------------ checks: known answers


def test_a_copy_scores_one():
    clip = scene()
    found = check.checked(clip, clip.colour)
    assert (found.motion, found.edges, found.presence, found.drift) == pytest.approx((1, 1, 1, 1)) and found.good


def test_noise_scores_about_nothing():
    clip = scene()
    rng = np.random.default_rng(1)
    found = check.checked(clip, rng.integers(0, 255, clip.colour.shape).astype(np.uint8))
    assert found.motion < 0.1 and found.edges < 0.15 and not found.good


def test_a_shot_without_its_hero_is_found():
    clip = scene()
    gone = np.repeat(np.where((clip.ident[0] == BALL)[..., None], 100, clip.colour[0])[None], 24, 0)
    assert check.checked(clip, gone.astype(np.uint8)).presence < 0.3


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda f: f * 0, "black"),
        (lambda f: np.repeat(f[:1], len(f), 0), "stands still"),
        (lambda f: f[:, ::2, ::2], "shape"),
        (lambda f: np.concatenate([f[:12], 255 - f[12:]]), "seam at frame 12"),
        (lambda f: np.clip(f + np.arange(len(f))[:, None, None, None] * 5, 0, 255), "drift"),
    ],
)
def test_what_breaks_is_named(spoil: Any, fault: str):
    clip = scene()
    found = check.checked(clip, spoil(clip.colour.astype(int)).astype(np.uint8), [12])
    assert any(fault in said for said in found.faults), found


# ------------------------------------------------------------------ a shot


def test_a_shot_is_painted_in_windows_with_tails_and_fresh_seeds(tmp_path: Path):
    painter = Mirror(replace(LIMITS, rate=24.0))
    done = paint(scene(40), painter, "a ball", seed=3, kind="colour", keep=tmp_path)
    assert done.frames is not None and done.verdict is not None and done.verdict.good and done.takes == 1
    assert len({request.seed for request in painter.asked}) == len(painter.asked) == 3
    assert painter.asked[0].head is None
    assert all(r.head is not None and len(r.head) == 5 for r in painter.asked[1:-1])
    again = Mirror(painter.limits)
    paint(scene(40), again, "a ball", seed=3, kind="colour", keep=tmp_path)
    assert not again.asked  # every window was kept


def test_a_stop_loses_one_window(tmp_path: Path):
    def dies(request: Request) -> Any:
        if len(painter.asked) == 3:
            raise KeyboardInterrupt
        return request.control.copy()  # pyright: ignore[reportOptionalMemberAccess]

    painter = Mirror(replace(LIMITS, rate=24.0), dies)
    with pytest.raises(KeyboardInterrupt):
        paint(scene(40), painter, "a ball", seed=3, kind="colour", keep=tmp_path)
    after = Mirror(painter.limits)
    done = paint(scene(40), after, "a ball", seed=3, kind="colour", keep=tmp_path)
    assert len(after.asked) == 1 and done.frames is not None


def test_a_bad_take_is_painted_again_harder_and_at_last_the_simulated_shot_stands():
    painter = Mirror(replace(LIMITS, rate=24.0), noise)
    done = paint(scene(17), painter, "a ball", seed=3)
    assert done.frames is None and done.takes == 3 and "simulated" in done.notes[-1]
    assert [round(r.strength, 2) for r in painter.asked] == [1.0, 1.25, 1.5]
    assert len({r.seed for r in painter.asked}) == 3


def test_a_second_take_may_be_the_good_one():
    painter = Mirror(replace(LIMITS, rate=24.0), lambda r: noise(r) if len(painter.asked) == 1 else r.control.copy())
    done = paint(scene(17), painter, "a ball", seed=3, kind="colour")
    assert done.frames is not None and done.takes == 2


@pytest.mark.parametrize(
    "lie", [lambda r: r.control[:-1], lambda r: r.control.astype(float), lambda r: r.control[:, 1:]]
)
def test_a_painter_that_lies_about_its_frames_is_named(lie: Any):
    done = paint(scene(17), Mirror(replace(LIMITS, rate=24.0), lie), "a ball", seed=3)
    assert done.frames is None and "gave frames of" in done.notes[0]


def test_colours_go_as_the_anchors_went_and_shots_keep_their_differences():
    """The anchor's painter made everything warmer; a shot of other things, painted colder, is brought to the same
    warmth and keeps what sets it apart."""
    clip = scene()
    warm = np.array([25, 0, -15])
    anchor = match.Anchor(np.clip(clip.colour + warm, 0, 255).astype(np.uint8), clip.colour)
    other = np.clip(clip.colour.astype(int) // 2 + 40, 0, 255).astype(np.uint8)
    cold = np.clip(other - warm, 0, 255).astype(np.uint8)
    near = match.matched(cold, other, anchor).reshape(-1, 3).mean(0) - other.reshape(-1, 3).mean(0)
    assert near[0] > 8 and near[2] < -4 and abs(near[1]) < 8
    same = match.matched(other, other, match.Anchor(clip.colour, clip.colour))
    assert np.abs(same.astype(int) - other).max() <= 2


@pytest.mark.parametrize(
    ("size", "want"), [((1920, 1080), (832, 464)), ((1080, 1920), (480, 832)), ((1000, 1000), (624, 624))]
)
def test_a_size_is_near_the_painters_own_in_whole_multiples(size: tuple[int, int], want: tuple[int, int]):
    found = size_for(SMALL, *size)
    assert found[0] % 16 == found[1] % 16 == 0 and abs(found[0] / found[1] / (size[0] / size[1]) - 1) < 0.06
    assert abs(found[0] * found[1] / (want[0] * want[1]) - 1) < 0.08


# ------------------------------------------------------------------ Wan-VACE without weights


def request(frames: int = 17, head: int = 0) -> Request:
    control = scene(frames).colour
    kept = None if not head else np.full((head, 32, 64, 3), 9, np.uint8)
    return Request("a ball", frames, 64, 32, 5, control, "depth", 1.25, kept)


def test_the_mask_keeps_the_head_and_paints_the_rest():
    video, mask = inputs(request(head=14))
    assert (mask[:14] == 0).all() and (mask[14:] == 255).all()
    assert (video[:14] == 9).all() and np.array_equal(video[14:], request().control[14:])  # pyright: ignore[reportOptionalSubscript]
    blank, white = inputs(replace(request(), control=None))
    assert (blank == 128).all() and (white == 255).all()


def test_four_kept_latents_are_read_as_kept():
    """The mask is read nearest-exact, once a latent: at 81 frames latent i reads ⌊(i + ½) · 81 / 21⌋."""
    _, mask = inputs(Request("x", 81, 16, 16, 0, None, head=np.zeros((SMALL.keep, 16, 16, 3), np.uint8)))
    read = [int((i + 0.5) * 81 / 21) for i in range(21)]
    assert [bool(mask[k].max() == 0) for k in read] == [True] * 4 + [False] * 17


def test_no_weights_is_said_before_anything_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path))
    monkeypatch.delenv("SKYSCREEN_WEIGHTS", raising=False)
    from skyscreen.paint.index import painter

    with pytest.raises(Missing):
        painter("wan-vace-1.3b")
    with pytest.raises(Missing, match="none of"):
        painter("sora")


def test_a_gated_licence_is_accepted_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("SKYSCREEN_HOME", str(tmp_path))
    gated = replace(LIMITS, gated=True, licence="Own-1.0")
    with pytest.raises(Refused, match=r"Own-1\.0"):
        licences.ask(gated)
    licences.ask(gated, yes=True)
    licences.ask(gated)
    assert json.loads((tmp_path / licences.FILE).read_text("utf-8")) == {"mirror": "Own-1.0"}
    with pytest.raises(Refused):
        licences.ask(replace(gated, licence="Own-2.0"))


# ------------------------------------------------------------------ a whole tiny film


@pytest.mark.gpu
@pytest.mark.film
def test_a_film_is_painted_from_its_own_passes(tmp_path: Path):
    """A mirror in place of a model: every painted take is the simulated one again, with its frames and events."""
    from skyscreen.film import compose, order, shoot, speak
    from skyscreen.options import Options
    from skyscreen.paint import clip as clips
    from skyscreen.paint.film import paint_takes
    from skyscreen.run import running
    from tiny import script

    passes = tmp_path / "passes"
    with running(tmp_path / "film", Options(passes=passes, preview=False), lambda _: None) as run:
        film, _, plan = speak(run, *compose(run, script(tmp_path / "tiny.yaml")))
        takes = shoot(run, order(run, film, plan))
    size = (film.format.width // 2 * 2, film.format.height // 2 * 2)
    mirror = Mirror(replace(LIMITS, sizes=(size,), rate=24.0, controls=("colour",)))
    seen: list[tuple[str, int, int]] = []
    painted, told = paint_takes(
        film, takes, passes, tmp_path / "paint", "mirror", more={}, told=lambda *row: seen.append(row), painter=mirror
    )
    assert [row["painter"] for row in told.values()] == ["mirror"] * len(takes) and seen
    for name, take in takes.items():
        assert (painted[name].frames, painted[name].events, painted[name].fps) == (take.frames, take.events, take.fps)
        one, two = (clips.pictures(t.video, *size).astype(int) for t in (take, painted[name]))
        assert one.shape == two.shape and np.abs(one - two).mean() < 4
    assert json.loads((tmp_path / "paint" / "paint.json").read_text("utf-8")).keys() == takes.keys()
