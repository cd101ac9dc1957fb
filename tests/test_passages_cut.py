"""Passages between shots: what the reel mixes, and which ones the writer takes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from skyscreen.cut import passages as reel
from skyscreen.cut.transitions import mix
from skyscreen.nouns.schedule import Slot
from skyscreen.nouns.take import DEPTH, Take


def picture(level: int, height: int = 36, width: int = 64) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return (np.full((height, width), level, np.uint8), np.full((height // 2, width // 2), 128, np.uint8),
            np.full((height // 2, width // 2), 128, np.uint8))


def test_a_time_wipe_goes_from_the_sky_to_the_lens() -> None:
    depth = np.full((9, 16), np.inf, np.float16)
    depth[3:] = np.linspace(900, 3, 6)[:, None]
    order = reel.far_to_near(depth, 64, 36)
    assert order.shape == (36, 64) and order[0].max() < order[20].min() < order[-1].min()
    half = mix("time_wipe", picture(40), picture(200), 0.5, order)[0]
    assert half[0].min() == 200 and half[-1].max() == 40
    for t, level in ((0.0, 40), (1.0, 200)):
        assert np.all(mix("time_wipe", picture(40), picture(200), t, order)[0] == level)


def test_depth_of_a_take_is_optional(tmp_path: Path) -> None:
    take = Take(tmp_path, "a", 64, 36, 12, 10, 0)
    assert reel.depths(take) is None
    np.save(tmp_path / DEPTH, np.ones((3, 9, 16), np.float16))
    found = reel.depths(take)
    assert found is not None and found.shape == (3, 9, 16)


def test_a_flight_shows_the_next_shot_in_the_opening_alone() -> None:
    take = Take(Path(), "a", 64, 36, 12, 10, 0,
                opening=((4.0, 0.25, 0.25, 0.75, 0.25, 0.75, 0.75, 0.25, 0.75),))
    inside = reel.inside(take, 4, 64, 36)
    assert inside is not None and inside[18, 32] == 1 and inside[2, 2] == 0
    assert inside.mean() == pytest.approx(0.25, abs=0.02)
    out = mix("through", picture(40), picture(200), 0.6, inside)[0]
    assert out[18, 32] == 200 and out[2, 2] == 40
    before, after = reel.inside(take, 3, 64, 36), reel.inside(take, 5, 64, 36)
    assert before is not None and after is not None and before.max() == 0 and after.min() == 1


def test_a_whip_smears_along_the_rows_and_keeps_light() -> None:
    planes = picture(16)
    planes[0][:, 32] = 216
    out = reel.smeared(planes, 9.0)[0].astype(float) - 16
    assert np.count_nonzero(out[0]) == 9
    assert (out[0] ** 2).sum() == pytest.approx(200.0**2, rel=0.05)
    slot = Slot("a", "s", 0, 36, 0, 0, "whip")
    assert reel.whipped(planes, slot, None, 10, 12)[0] is planes[0]
    assert reel.whipped(planes, slot, None, 35, 12)[0] is not planes[0]


@pytest.mark.parametrize(("text", "kind", "count"), [
    ("A house in a meadow through the four seasons", "time_wipe", 3),
    ("A temple through all four seasons", "time_wipe", 3),
    ("一座寺庙的四季更替", "time_wipe", 3),
    ("A windmill as day turns to night", "time_wipe", 1),
    ("一座桥从早到晚", "time_wipe", 1),
    ("A bridge from summer to winter", "time_wipe", 1),
    ("A dog runs across a field, whip pan", "whip", 1),
    ("A dog runs across a field and a horse runs across a field, match cut", "match", 1),
    ("A teapot on a table, rack focus", "focus_pull", 1),
    ("A cat in a living room; the camera flies through the window to a lake", "through", 1),
    ("一只狗在跑，匹配剪辑", "match", 1),
    ("A cat looks out through the window", "through", 0),
    ("A woman in a red dress walks in the rain", "time_wipe", 0),
])
def test_the_writer_takes_the_passage_that_was_asked_for(text: str, kind: str, count: int) -> None:
    from skyscreen.write import write

    play = write(text, voice="none")
    assert [one.transition.kind for one in play.shots()].count(kind) == count
    assert all(item.how != "ignored" for item in play.grounding if item.became.startswith("passage"))


def test_nobody_asked_for_more_than_two_in_a_minute() -> None:
    from typing import get_args

    from skyscreen.nouns.screenplay import PassageKind
    from skyscreen.write import write

    for text in ("Two dogs and a horse run across a field", "A cat sleeps in a kitchen. Then it walks in a garden.",
                 "A ship and a boat sail on the sea", "A car drives down a road and a bus drives behind it"):
        kinds = [one.transition.kind for one in write(text, voice="none").shots()]
        assert sum(kind in get_args(PassageKind) for kind in kinds) <= 2, (text, kinds)


def test_two_times_of_one_place_are_one_set_up() -> None:
    from skyscreen.write import write

    shots = write("A lighthouse on a cliff as day turns to night", voice="none").shots()
    k = next(k for k, one in enumerate(shots) if one.transition.kind == "time_wipe")
    a, b = shots[k], shots[k + 1]
    assert (a.camera, a.subjects, a.actions) == (b.camera, b.subjects, b.actions)
    assert a.hour is not None and b.hour is not None and a.hour < 18 < 19.5 < b.hour
