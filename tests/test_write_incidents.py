"""Small happenings of a long deed: a minute of one deed is broken off, taken up again and ended."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def courses(text: str, who: str, **options) -> list[list[str]]:
    """The motions of one member in each shot that has it."""
    shots = [shot for scene in write(text, **options).scenes for shot in scene.shots]
    return [row for shot in shots if (row := [a.motion for a in shot.actions if a.subject == who])]


@pytest.mark.parametrize(("text", "who", "deed", "others"), [
    ("A fox runs through snow.", "fox-1", "run", {"look_around", "sniff", "look_back"}),
    ("一只狐狸在雪地里奔跑", "fox-1", "run", {"look_around", "sniff", "look_back"}),
    ("A baker kneads dough.", "baker-1", "knead", {"wipe_brow", "stretch"}),
    ("一个铁匠在打铁", "blacksmith-1", "forge", {"wipe_brow", "stretch"}),
    ("A girl plays the violin on a rooftop.", "girl-1", "play_violin", {"look_around", "bow"}),
])
def test_a_long_deed_is_broken_off_and_taken_up_again(text: str, who: str, deed: str, others: set[str]) -> None:
    rows = courses(text, who)
    done = {motion for row in rows for motion in row}
    assert others & done  # one of them may give its shot to the hands
    assert rows[0] == rows[1] == [deed]  # first it is seen what the film is about
    assert sum(deed in row for row in rows) >= 0.8 * len(rows)


def test_who_has_bowed_does_not_play_on() -> None:
    rows = courses("A girl plays the violin on a rooftop.", "girl-1")
    end = next(k for k, row in enumerate(rows) if row[-1] == "bow")
    assert not any("play_violin" in row for row in rows[end + 1 :])


@pytest.mark.parametrize(("text", "who", "deed"), [
    ("A fox runs through the forest without stopping.", "fox-1", "run"),
    ("一只狐狸在雪地里不停地奔跑", "fox-1", "run"),
    ("A cat chases a mouse through a kitchen.", "cat-1", "run"),
])
def test_what_the_words_exclude_does_not_happen(text: str, who: str, deed: str) -> None:
    assert {motion for row in courses(text, who) for motion in row} == {deed}


def test_what_is_in_the_hand_stays_there() -> None:
    shots = [shot for scene in write("A boy reads under a tree.").scenes for shot in scene.shots]
    looks = [a for shot in shots for a in shot.actions if a.subject == "boy-1" and a.motion != "read"]
    assert looks and all(a.tool == "book-1" for a in looks)


def test_the_narrator_tells_what_is_seen_of_it() -> None:
    play = write("A fox runs through snow.", voice="espeak-ng")
    lines = " ".join(shot.line for scene in play.scenes for shot in scene.shots if shot.line)
    assert "stops" in lines and "has not stopped" not in lines
