"""Texts of several sentences on the installed catalogue: each sentence is seen, where and by whom it is told."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def done(play: Screenplay, who: str) -> list[tuple[str, str]]:
    """(place, motion) of all that somebody does, in order, each once in a row."""
    row = [(scene.place, action.motion) for scene in play.scenes for shot in scene.shots
           for action in sorted(shot.actions, key=lambda a: a.start) if action.subject.startswith(who)]
    return [pair for k, pair in enumerate(row) if k == 0 or pair != row[k - 1]]


@pytest.mark.parametrize(("text", "who", "motion", "place"), [
    ("My grandmother bakes bread in her kitchen. My cousins run into the garden. We eat under the apple tree.",
     "old-woman", "bake", "kitchen"),
    ("奶奶在厨房里包饺子。孩子们跑到院子里放烟花。", "old-woman", "fold", "kitchen"),
])
def test_what_is_done_in_one_place_is_not_done_on_in_the_next(text: str, who: str, motion: str, place: str) -> None:
    play = write(text)
    assert len({scene.place for scene in play.scenes}) > 1
    assert {where for where, what in done(play, who) if what == motion} == {place}


@pytest.mark.parametrize(("text", "rider", "mount"), [
    ("A nurse rides her bicycle to the bakery. She kneads dough. She walks home in the rain.", "nurse", "bicycle"),
    ("Dad drives an old truck to the lake. He fishes. He sleeps in a tent.", "man", "truck"),
])
def test_nobody_works_in_the_saddle(text: str, rider: str, mount: str) -> None:
    play = write(text)
    shots = [(shot, {a.motion for a in shot.actions if a.subject.startswith(rider)}) for shot in play.shots()]
    later = [shot for shot, motions in shots if motions & {"knead", "fish", "sleep", "walk"}]
    assert later
    for shot in later:
        assert not any(r.kind == "on" and r.object.startswith(mount) for r in shot.relations)
        assert {a.motion for a in shot.actions if a.subject.startswith(mount)} <= {"idle"}
