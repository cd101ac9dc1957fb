"""What people wear for what they do, where the text dresses them in nothing else."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "outfit"), [
    ("A woman swims in a pool.", "swimsuit"), ("男孩在泳池里游泳", "trunks"),
    ("A woman jogs through a park.", "sports"),
    ("女人在瑜伽馆做瑜伽", "sports"), ("A man lifts weights in a gym.", "sports"),
    ("小男孩在床上睡觉", "pyjamas"),
    ("A woman in a red dress swims in a lake.", None), ("A woman runs through a park to her bus.", None),
    ("A man walks into a gym and looks for his son.", None), ("A sailor swims in the sea.", None),
    ("男人抱着孩子在沙发上睡着了", None),
])
def test_one_dresses_for_what_one_does(text: str, outfit: str | None) -> None:
    play = write(text)
    who = next(m for m in play.cast if m.thing in ("woman", "man", "boy", "sailor"))
    assert who.params.get("outfit") == outfit


@pytest.mark.parametrize(("text", "thing"), [
    ("A milkman waits before a blue door in the village street.", "front_door"),
    ("A girl opens a door in the living room.", "door"),
    ("A carpenter carries a door along the street.", "door"), ("A door floats in space.", "door"),
])
def test_out_of_doors_a_door_is_in_the_front_of_a_house(text: str, thing: str) -> None:
    assert thing in [m.thing for m in write(text).cast]
