"""Who is carried by a person sits up there and goes along; who carries a thing carries it as before."""

from __future__ import annotations

import pytest

from skyscreen.catalogue import index
from skyscreen.stage.supports import borne
from skyscreen.write import write


@pytest.mark.parametrize(("text", "motion"), [
    ("A father carries his child on his shoulders.", "bear_on_shoulders"), ("爸爸把女儿扛在肩上", "bear_on_shoulders"),
    ("爷爷背着孙子", "bear_on_back"), ("A mother carries her daughter on her back.", "bear_on_back"),
    ("A mother carries her baby in her arms.", "bear_in_arms"), ("妈妈抱着宝宝", "bear_in_arms"),
])
def test_a_child_that_is_carried_is_borne(text: str, motion: str) -> None:
    play = write(text, shots=1)
    shot = play.shots()[0]
    carrier = next(a for a in shot.actions if a.motion == motion)
    assert carrier.target is None
    assert [(r.kind, r.object) for r in shot.relations if r.subject != carrier.subject] == [("on", carrier.subject)]


@pytest.mark.parametrize("text", ["A man carries a sack on his back.", "A boy carries his father on his back.",
                                  "妈妈抱着西瓜"])
def test_things_and_the_grown_up_are_not(text: str) -> None:
    assert not {a.motion for a in write(text, shots=1).shots()[0].actions} & {
        "bear_on_shoulders", "bear_on_back", "bear_in_arms"}


def test_who_sits_on_shoulders_sits_over_the_chest_and_under_the_crown() -> None:
    from types import SimpleNamespace

    from test_bodies_motion import model

    man = model("man")
    at = borne(SimpleNamespace(model=man), index.get("motions", "bear_on_shoulders").facts["bears"])  # type: ignore[arg-type]
    chest = next(j.head[1] for j in man.joints if j.name == "chest")
    assert chest + 0.2 < at[1] < man.sockets["face"].position[1]
