"""Reference sheets: painted once a film, from where it shows them best, given to every shot in which they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from paint_film import film, on_disk
from paint_world import Mirror
from skyscreen.paint import match, sheets
from skyscreen.paint.film import paint_takes
from skyscreen.paint.protocol import Limits, Request

LIMITS = Limits("mirror", "Apache-2.0", "nowhere", ((64, 32),), 2, 4, 1, 17, 24.0, ("colour",), keep=5, references=2)


@pytest.fixture
def world(tmp_path: Path) -> tuple[Any, Path]:
    return on_disk(tmp_path)


def run(world: tuple[Any, Path], painter: Mirror, work: Path) -> Any:
    takes, passes = world
    return paint_takes(film(), takes, passes, work, "mirror", more={}, told=lambda *_: None, painter=painter)


def test_each_member_and_place_is_painted_once_before_any_shot(world: Any, tmp_path: Path):
    painter = Mirror(LIMITS)
    _, told = run(world, painter, tmp_path / "paint")
    assert [request.frames for request in painter.asked[:3]] == [1, 1, 1] and len(painter.stills) == 3
    words = [request.prompt for request in painter.stills]
    assert "studio" in words[0] and "beach" in words[1] and "white background" in words[2]
    assert not any(request.references for request in painter.stills)
    assert {path.name for path in (tmp_path / "paint" / "sheets").iterdir()} == {
        "ball.png", "place-room.png", "place-shore.png"}  # fmt: skip
    assert {shot: row["references"] for shot, row in told.items()} == {
        "one": ["ball", "place"], "two": ["place"], "three": ["ball", "place"], "four": ["ball", "place"]}  # fmt: skip


def test_every_shot_is_given_the_same_sheet(world: Any, tmp_path: Path):
    painter = Mirror(LIMITS)
    run(world, painter, tmp_path / "paint")
    given = [request.references for request in painter.shots]
    assert [len(one) for one in given] == [2, 1, 2, 2]
    balls = [one[0] for k, one in enumerate(given) if k != 1]
    assert all(one is balls[0] for one in balls)
    assert given[0][1] is given[1][0] is given[2][1] and given[3][1] is not given[0][1]  # the place of their own scene
    sheet = balls[0]
    assert sheet.shape == (32, 64, 3) and (sheet[:, :10] == 255).all()  # alone on white, in the middle
    reds = (sheet[..., 0] > 120) & (sheet[..., 1] < 90)
    assert reds.mean() > 0.15 and reds[16, 32]  # and large: the ball fills a tenth of its own shot


def test_sheets_are_used_again_after_a_stop(world: Any, tmp_path: Path):
    def dies(request: Request) -> Any:
        if len(painter.shots) == 2:
            raise KeyboardInterrupt
        return request.control.copy()  # pyright: ignore[reportOptionalMemberAccess]

    painter = Mirror(LIMITS, dies)
    with pytest.raises(KeyboardInterrupt):
        run(world, painter, tmp_path / "paint")
    after = Mirror(LIMITS)
    run(world, after, tmp_path / "paint")
    assert not after.stills and len(after.shots) == 3
    whole = Mirror(LIMITS)
    run(world, whole, tmp_path / "other")
    for one, two in zip(after.shots, whole.shots[1:], strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(one.references, two.references, strict=True))


def test_a_bad_sheet_is_painted_again_and_then_left_to_the_first_shot(world: Any, tmp_path: Path):
    def blind(request: Request) -> Any:
        return request.control * (request.frames > 1)  # pyright: ignore[reportOperatorIssue, reportOptionalOperand]

    painter = Mirror(LIMITS, blind)
    _, told = run(world, painter, tmp_path / "paint")
    assert len(painter.stills) == 3 * 3 and len({(r.seed, r.prompt) for r in painter.stills}) == 9
    assert [round(r.strength, 2) for r in painter.stills[:3]] == [1.0, 1.25, 1.5]
    assert [note[:14] for note in told["one"]["notes"]] == ["sheet of place", "sheet of place", "sheet of ball:"]
    assert {shot: row["references"] for shot, row in told.items()} == {
        "one": [], "two": [], "three": ["ball"], "four": ["ball"]}  # fmt: skip


def test_a_painter_without_references_has_no_sheets(world: Any, tmp_path: Path):
    painter = Mirror(replace(LIMITS, references=0))
    run(world, painter, tmp_path / "paint")
    assert not painter.stills and not any(request.references for request in painter.shots)


def test_one_anchor_of_colour_holds_the_whole_film(world: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    anchors: list[match.Anchor] = []
    was = match.matched

    def noted(frames: Any, simulated: Any, anchor: match.Anchor) -> Any:
        anchors.append(anchor)
        return was(frames, simulated, anchor)

    monkeypatch.setattr(match, "matched", noted)
    run(world, Mirror(LIMITS), tmp_path / "paint")
    assert len(anchors) == 1 + 4 and all(one is anchors[0] for one in anchors)  # the second place, and four shots
    anchors.clear()
    run(world, Mirror(replace(LIMITS, references=0)), tmp_path / "plain")
    assert len(anchors) == 3 and all(one is anchors[0] for one in anchors)  # from the first painted shot


def test_a_member_is_taken_where_no_edge_cuts_it(world: Any):
    takes, passes = world
    seen = sheets.seen_in(passes)
    view = sheets._of_member("ball", takes, seen)
    assert view is not None and view.shot in ("one", "three", "four")
    left, top, right, bottom = view.box
    assert 0 < left < right < 1 and 0 < top < bottom < 1
    place = sheets._of_place(["one", "two", "three"], seen)
    assert place is not None and place.shot == "two"  # nobody is in it
