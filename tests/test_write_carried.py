"""What is in the hand: tied flowers, a suitcase that is no dumb-bell, and what both hands let go of."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns

from __future__ import annotations

from itertools import pairwise

import pytest

from skyscreen.write import write


@pytest.mark.parametrize("text", [
    "A woman is waiting on an island with a bunch of wildflowers.", "A man with a bunch of roses stands in a park.",
])
def test_a_bunch_of_flowers_is_held(text: str) -> None:
    film = write(text)
    assert not [member for member in film.cast if member.thing in ("flower", "rose")]
    assert any("bouquet" in str(member.params.get("holds")) for member in film.cast)


def test_a_bunch_is_one_thing_that_is_given() -> None:
    for text in ("A man gives a woman a bunch of roses.", "男人送给女人一束玫瑰。"):
        assert [member.thing for member in write(text).cast].count("bouquet") == 1


def test_nobody_scratches_or_waves_with_a_suitcase() -> None:
    film = write("林静提着一只旧皮箱站在站台上。周远跑过来。林静挥手。")
    for shot in film.shots():
        for act in shot.actions:
            assert not (act.tool == "suitcase-1" and act.motion == "wave")
        if any(act.tool == "suitcase-1" for act in shot.actions):
            assert not {"scratch", "stretch"} & {act.motion for act in shot.actions if act.subject == "woman-1"}


def test_nothing_is_packed_on_a_bottle() -> None:
    film = write("A keeper finds a message in a bottle. He reads it and packs a small suitcase.")
    assert not [r for shot in film.shots() for r in shot.relations if r.object == "bottle-1"]


def test_no_two_shots_in_a_row_are_one() -> None:
    for text in ("A girl forgets her violin on the tram. A busker finds it and plays it in the square. People throw coins.",
                 "I am a nurse. My shift starts at ten at the hospital. I measure a fever. I drink coffee. I go home."):
        shots = write(text).shots()
        same = [(a.id, b.id) for a, b in pairwise(shots)
                if (a.camera.size, a.camera.focus) == (b.camera.size, b.camera.focus)]
        assert not same
