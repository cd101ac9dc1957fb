"""A person's file holds its dress; everything else is said once."""

from __future__ import annotations

from typing import ClassVar

import pytest

from skyscreen.catalogue import index
from skyscreen.catalogue.person import WORN, person
from skyscreen.write import write

PEOPLE = {name: entry for name, entry in index.family("things").items() if entry.facts["kind"] == "person"}


def test_every_person_may_wear_everything() -> None:
    assert len(PEOPLE) >= 28
    for entry in PEOPLE.values():
        assert list(entry.params()) == list(WORN)
        assert entry.source.stem == entry.name


def test_a_person_keeps_its_own_dress() -> None:
    params = PEOPLE["king"].params()
    assert params["hat"] == "crown" and params["outfit"] == "robe" and params["shoes"] == WORN["shoes"]


def test_an_unknown_garment_is_refused() -> None:
    with pytest.raises(TypeError, match="cape"):
        person(en=("hero",), zh=("英雄",), height=1.8, mass=80.0)(lambda: {"cape": "red"})


def test_what_is_worn_is_known() -> None:
    """Every hat, outfit and tool that a file names is one that the wardrobe has."""
    from skyscreen.forge.rigs import headgear, tools, wardrobe

    old = {"", "umbrella", "bag", "lantern", "fan"}
    for name, entry in PEOPLE.items():
        worn = entry.params()
        assert worn["outfit"] in wardrobe.OUTFITS, name
        assert set(worn["holds"].split()) <= old | set(tools.HELD), name
        assert {one.partition(":")[0] for one in worn["carries"].split()} <= set(tools.CARRIED), name
        assert not set(headgear.HEADGEAR) & {"helmet", "hood", "mask"}


def test_a_sailor_is_no_police_officer() -> None:
    words = {word: entry.name for entry in PEOPLE.values() for word in (*entry.en, *entry.zh)}
    for word in ("sailor", "captain", "pilot", "水手", "船长", "飞行员", "警察"):
        assert words[word] in ("sailor", "captain", "pilot", "police_officer")
    assert len({words[w] for w in ("sailor", "captain", "pilot", "policeman")}) == 4


@pytest.mark.parametrize(("text", "thing"), [
    ("A museum guard sleeps on a chair.", "security_guard"),
    ("A guard with a torch walks through the museum.", "security_guard"),
    ("A guard stands before the castle gate.", "knight"), ("保安在商场里巡逻", "security_guard"),
    ("A cashier smiles in a supermarket.", "shop_assistant"), ("理发师给小男孩剪头发", "hairdresser"),
    ("The coach shouts at the swimmers.", "sports_coach"), ("女工在流水线上工作", "factory_worker"),
    ("A zookeeper feeds a giraffe.", "zookeeper"), ("屠夫在切肉", "butcher"), ("兽医给小狗打针", "doctor"),
])
def test_a_trade_is_dressed_for_its_work(text: str, thing: str) -> None:
    assert write(text).cast[0].thing == thing


@pytest.mark.parametrize(("thing", "sex", "outfit"), [
    ("boxer", "f", "vest_shorts"), ("swimmer", "f", "swimsuit"), ("boxer", "m", "ring"), ("boxer", "", "ring"),
])
def test_a_woman_of_a_bare_chested_trade_is_covered(thing: str, sex: str, outfit: str) -> None:
    cut: list[str] = []

    class Tailor:
        """Stops where the body would be built."""

        params: ClassVar[dict[str, str]] = {}

        def biped(self, **worn: str) -> None:
            cut.append(worn["outfit"])
            raise InterruptedError

    with pytest.raises(InterruptedError):
        PEOPLE[thing].make(Tailor(), **{**PEOPLE[thing].params(), "sex": sex})
    assert cut == [outfit]
