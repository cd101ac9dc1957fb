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


@pytest.mark.parametrize("text", ["A father carries his daughter in his arms.", "A mother carries her son."])
def test_who_is_carried_goes_along(text: str) -> None:
    from skyscreen.nouns.narration import Narration
    from skyscreen.nouns.order import orders
    from skyscreen.nouns.schedule import schedule
    from skyscreen.stage import rehearse, stage
    from skyscreen.stage.aboard import carry_along

    seen: list[float] = []

    def watched(*args: object) -> None:
        carry_along(*args)  # type: ignore[arg-type]
        subject, marks, out = args[1], args[2], args[6]
        bearer = out.tracks[marks[subject.id].parent].roots[:, :3, 3]  # type: ignore[attr-defined,index]
        child = out.tracks[subject.id].roots[:, :3, 3]  # type: ignore[attr-defined]
        apart = ((child - bearer)[:, [0, 2]] ** 2).sum(1) ** 0.5
        seen.extend((float(((bearer[-1] - bearer[0]) ** 2).sum() ** 0.5), float(apart.max())))

    play = write(text, shots=1, duration=4.0, voice="none")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rehearse, "carry_along", watched)
        stage(orders(play, schedule(play, Narration("none", "en")), inner=(160, 90))[0])
    assert seen and seen[0] > 1.0 and seen[1] < 0.5, "they go more than a metre, and never part by half of one"


@pytest.mark.parametrize("text", [
    "A shop assistant kneels to fit a boot on an old lady.", "女孩把头靠在妈妈肩上",
    "地铁里，一个男人抱着公文包睡着了，头靠在女孩的肩上", "A man leans on his friend.", "化妆师在新娘脸上涂口红",
])
def test_who_only_touches_somebody_stands_on_nobody(text: str) -> None:
    play = write(text)
    people = {m.id for m in play.cast if index.family("things")[m.thing].facts["kind"] == "person"}
    stacked = [r for s in play.shots() for r in s.relations if r.kind == "on" and {r.subject, r.object} <= people]
    assert not stacked and not any(a.motion.startswith("bear_") for s in play.shots() for a in s.actions)


def test_who_draws_on_a_board_stands_before_it() -> None:
    play = write("数学老师在黑板上画一个三角形，给学生讲解勾股定理")
    assert not [r for s in play.shots() for r in s.relations if r.kind == "on" and r.object.startswith("blackboard")]
