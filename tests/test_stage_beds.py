"""Who sleeps or wakes in a bed lies along it: the head on the pillow, the blanket over the body, nobody on its edge."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from skyscreen.catalogue.index import family
from skyscreen.nouns.screenplay import Relation
from skyscreen.write import write
from test_stage_works import place, staged


def in_bed(who: str, bed: str, motion: str) -> Any:
    cast: dict[str, Any] = {"a": who, "b": {"thing": bed, "params": {"sleepers": 1}}}
    return staged(cast, [{"subject": "a", "motion": motion}], relations=[Relation(subject="a", kind="on", object="b")])


def joint(made: Any, name: str) -> np.ndarray:
    """(F + 1, 3) places of a joint in the bed's own axes."""
    who, root = next(s for s in made.subjects if s.id == "a"), np.linalg.inv(made.done.tracks["b"].roots[0])
    return place(who, made.done.tracks["a"], name) @ root[:3, :3].T + root[:3, 3]


@pytest.mark.parametrize("bed", ["bed", "hospital_bed"])
@pytest.mark.parametrize(("who", "motion"), [("man", "sleep"), ("boy", "sleep"), ("woman", "lie_in_bed")])
def test_who_lies_in_bed_has_the_head_on_the_pillow(bed: str, who: str, motion: str) -> None:
    made = in_bed(who, bed, motion)
    pillow = next(s for s in made.subjects if s.id == "b").model.sockets["pillow"].position
    head, foot = joint(made, "head")[48:], joint(made, "foot_l")[48:]
    assert np.abs(head[:, 0] - pillow[0]).max() < 0.15 and np.abs(head[:, 2] - pillow[2]).max() < 0.28
    assert foot[:, 2].min() > head[:, 2].max() + 0.8 and foot[:, 2].max() < 1.0
    assert head[:, 1].max() < pillow[1] + 0.35


def test_who_wakes_sits_up_in_bed() -> None:
    made = in_bed("girl", "bed", "wake_up")
    head = joint(made, "head")
    assert head[-1, 1] > head[0, 1] + 0.2
    assert abs(joint(made, "foot_l")[-1, 2] - joint(made, "foot_l")[0, 2]) < 0.1


@pytest.mark.parametrize(("text", "bed"), [
    ("A patient sleeps in a hospital bed.", "hospital_bed"), ("病人躺在病床上。", "hospital_bed"),
    ("A nurse visits a sick boy in a hospital.", "hospital_bed"), ("A boy sleeps in his bed.", "bed"),
    ("一个女孩在床上醒来。", "bed"), ("A woman sleeps in the bedroom.", "bed"),
])
def test_sleepers_and_the_ill_have_a_bed_and_a_blanket(text: str, bed: str) -> None:
    film = write(text, voice="none")
    member = next(m for m in film.cast if m.thing == bed)
    assert member.params["sleepers"] == 1
    lying = {m for m, e in family("motions").items() if e.facts.get("lies")}
    shots = [s for s in film.shots() if any(a.motion in lying for a in s.actions)]
    assert shots and all(any(r.kind == "on" and r.object == member.id for r in s.relations) for s in shots)


def test_who_sleeps_on_the_floor_has_no_bed() -> None:
    assert not any("bed" in m.thing for m in write("A man sleeps on the floor of the bedroom.", voice="none").cast)
