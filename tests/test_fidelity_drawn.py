"""What a drawn picture says of a key: areas, seconds and relations out of cast numbers, and one film that is drawn."""

from __future__ import annotations

import numpy as np

from skyscreen.fidelity.drawn import A_SECOND, Drawn, Seen, frames, seconds, seen_in
from skyscreen.fidelity.keys import score_one
from skyscreen.fidelity.pictures import HOLDS, stands
from skyscreen.fidelity.score import Score
from skyscreen.write import write


def box(left: float, right: float, top: float, bottom: float, depth: float = 5.0) -> Seen:
    area, middle = (right - left) * (bottom - top), ((left + right) / 2, (top + bottom) / 2)
    return Seen(area, left, right, top, bottom, *middle, depth)


def test_cells_of_a_cast_number_are_a_member() -> None:
    ident = np.zeros((10, 20), np.uint32)
    ident[2:4, 5:10] = 2
    depth = np.full((5, 10), 7.0, np.float32)
    seen = seen_in(ident, depth, ["a", "b"])
    assert set(seen) == {"b"}
    assert seen["b"] == Seen(0.05, 0.25, 0.5, 0.2, 0.4, 0.375, 0.3, 7.0)


def test_what_is_large_for_half_the_time_counts_so_long() -> None:
    large, small = box(0, 0.5, 0, 0.5), box(0, 0.05, 0, 0.05)
    row = [Drawn("s", k / A_SECOND, {"a": large if k % 2 else small}) for k in range(8)]
    assert seconds(row, "a") == 4 / A_SECOND
    assert seconds(row, "b") == 0


def test_relations_hold_as_a_camera_sees_them() -> None:
    table, cup, far = box(0.2, 0.8, 0.5, 0.9), box(0.4, 0.5, 0.4, 0.52), box(0.9, 1.0, 0.1, 0.3, 30.0)
    for kind, a, b, good in (
        ("on", cup, table, True), ("on", far, table, False), ("on", table, cup, False), ("behind", far, table, True),
        ("in_front_of", far, table, False), ("left_of", table, far, True), ("above", cup, table, True),
        ("under", table, cup, True), ("under", far, cup, False), ("next_to", cup, table, True),
        ("next_to", cup, far, False), ("inside", cup, table, True), ("inside", far, table, False),
    ):
        assert HOLDS[kind](a, b, []) is good, (kind, a, b)
    assert HOLDS["between"](cup, table, [far]) is False
    assert HOLDS["between"](box(0.5, 0.55, 0.4, 0.5), box(0.1, 0.2, 0.4, 0.5), [far]) is True


def test_a_relation_that_no_frame_shows_does_not_stand() -> None:
    shown = Drawn("s", 0.0, {"a": box(0.1, 0.2, 0.5, 0.9)})
    assert stands([shown], {"a"}, ["left_of"], {"b"}, set()) == 0.0
    both = Drawn("s", 0.5, {**shown.members, "b": box(0.6, 0.9, 0.5, 0.9)})
    assert stands([shown, both], {"a"}, ["left_of"], {"b"}, set()) == 1.0
    assert stands([shown, both], {"a"}, ["right_of"], {"b"}, set()) == 0.0


def test_a_short_film_is_drawn_and_its_things_are_found() -> None:
    play = write("Two red apples on a white table in a studio.", duration=2.0, shots=1)
    drawn = list(frames(play))
    assert len(drawn) == 2 * A_SECOND
    apples = [member.id for member in play.cast if member.thing == "apple"]
    assert len(apples) == 2
    assert all(seconds(drawn, name, 0.001) > 0 for name in apples)


def test_relations_of_a_key_may_be_one_or_another() -> None:
    score = Score()
    score_one({"say": "A cat sits on a sofa.", "cast": ["1 cat", "1 sofa"], "where": ["cat inside|on sofa"]}, score)
    assert (score.right["relations"], score.asked["relations"]) == (1, 1)
