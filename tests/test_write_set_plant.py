"""What is planted, potted and poured is the size and the vessel that anybody would take."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def things(text: str) -> list[str]:
    return [member.thing for member in write(text).cast]


@pytest.mark.parametrize("text", ["An astronaut plants a small tree on Mars.", "Two children plant an oak in the park.",
                                  "爷爷和孙女一起种了一棵小树。"])
def test_who_plants_a_tree_plants_a_sapling(text: str) -> None:
    assert "sapling" in things(text) and "broadleaf" not in things(text)


def test_a_tree_that_stands_is_a_tree() -> None:
    assert "broadleaf" in things("A boy climbs an oak tree in the park.")


def test_a_pot_of_flowers_is_no_saucepan() -> None:
    assert "pot" not in things("A pot of daffodils stands on a windowsill.")


def test_a_quality_between_a_glass_and_its_drink_makes_no_second_glass() -> None:
    glasses = [m for m in write("A glass of iced lemonade on a beach table.").cast if m.thing == "glass"]
    assert [g.params.get("drink") for g in glasses] == ["lemonade"]


@pytest.mark.parametrize(("text", "who", "motion"), [
    ("A robot gets lost in a night market.", "robot", "look_around"),
    ("A boy shows a robot the way home.", "boy", "point"),
])
def test_the_way_is_lost_and_shown(text: str, who: str, motion: str) -> None:
    film = write(text)
    ids = {m.id for m in film.cast if m.thing == who}
    assert motion in {a.motion for s in film.scenes for shot in s.shots for a in shot.actions if a.subject in ids}
