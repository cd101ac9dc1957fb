"""Clothes of a text are on people: in the right colour and pattern, on the right person, and no shirt stands about.

On the installed catalogue: words, outfits and hats are its own."""

from __future__ import annotations

from typing import Any

import pytest

from skyscreen.catalogue.wardrobe import GARMENTS, by_word
from skyscreen.forge.rigs import headgear, tools
from skyscreen.forge.rigs.hats import PROFILED
from skyscreen.forge.rigs.held import DRAWN
from skyscreen.forge.rigs.outfits import OUTFITS
from skyscreen.write import write


def looks(text: str) -> dict[str, dict[str, Any]]:
    """Parameters of each member of the cast, by thing."""
    return {member.thing: member.params for member in write(text).cast}


def test_every_garment_is_one_that_can_be_put_on() -> None:
    for name, row in GARMENTS.items():
        assert set(row.outfit) <= set(OUTFITS), name
        assert set(row.hat) <= {*headgear.HEADGEAR, *PROFILED}, name
        assert row.extra in ("", *tools.CARRIED), name
        assert row.held in ("", *tools.HELD, *DRAWN), name
    said = [word for row in GARMENTS.values() for word in (*row.en, *row.zh)]
    assert len(said) == len(set(said)) == len(by_word())


@pytest.mark.parametrize(
    ("text", "who", "worn"),
    [
        ("A girl in a yellow raincoat feeds ducks.", "girl", {"outfit": "raincoat", "coat": "yellow"}),
        ("A man in a checked shirt and a red cap waits.", "man", {"pattern": "checked", "hat": "cap:red"}),
        ("A woman with round glasses and a blue scarf reads.", "woman", {"carries": "glasses scarf:blue"}),
        ("A woman in black crosses a bridge.", "woman", {"dress": "black"}),
        ("A boy in a pirate costume runs.", "boy", {"outfit": "pirate", "hat": "tricorn"}),
        ("A farmer dressed as Santa drives a tractor.", "farmer", {"coat": "#b8141c"}),
        ("Headphones on, a girl looks at her phone.", "girl", {"carries": "headphones"}),
        ("A samurai in black armour bows.", "samurai", {"coat": "black"}),
        ("A shepherd leans on his staff.", "shepherd", {"holds": "staff"}),
        ("穿红色球衣的小个子在踢球。", "man", {"outfit": "sports", "shirt": "red"}),
        ("一个系着蓝围裙、戴着草帽的女人在卖鱼。", "woman", {"dress": "blue", "hat": "straw"}),
        ("红衣女子站在桥上。", "woman", {"dress": "red"}),
        ("穿花裙子的外婆在看书。", "old_woman", {"outfit": "dress", "pattern": "floral"}),
        ("一位老爷爷拄着拐杖走过公园。", "old_man", {"holds": "cane"}),
        ("扎着辫子的藏族姑娘在草原上放羊。", "girl", {"style": "braid", "origin": "east_asian"}),
        ("含泪的小女孩坐在窗边。", "girl", {"mood": "tearful"}),
    ],
)
def test_what_is_worn_is_on_whoever_wears_it(text: str, who: str, worn: dict[str, Any]) -> None:
    cast = looks(text)
    assert cast[who] | worn == cast[who]
    assert not {"shirt", "dress", "jacket", "hat", "glasses", "scarf", "headphones", "shoes"} & set(cast)


@pytest.mark.parametrize(
    ("text", "thing"),
    [("A tailor sews a red dress.", "dress"), ("A rabbit jumps out of a hat.", "hat"), ("桌上放着一顶帽子。", "hat")],
)
def test_what_nobody_wears_is_a_thing(text: str, thing: str) -> None:
    assert thing in looks(text)


def test_nobody_runs_into_a_house_by_running_home() -> None:
    assert set(looks("A girl runs home through the rain.")) == {"girl"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A surgeon washes his hands.", "operating_room"),
        ("A camel kneels down.", "desert"),
        ("A coffee shop owner laughs.", "cafe"),
        ("A coffee shop owner sails a boat on a lake.", "lake"),
        ("灯塔守护人点亮了灯。", "lighthouse_room"),
        ("一位裁缝在量尺寸。", "workshop"),
    ],
)
def test_a_trade_is_at_home_somewhere_where_nothing_stronger_is_said(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


@pytest.mark.parametrize("text", ["A bus driver smiles.", "公交车司机笑着挥手。"])
def test_a_driver_has_a_vehicle_that_stands_until_somebody_drives(text: str) -> None:
    play = write(text)
    assert {member.thing for member in play.cast} == {"driver", "bus"}
    assert {a.motion for s in play.shots() for a in s.actions if a.subject == "bus-1"} == {"idle"}


def test_the_runner_in_yellow_is_not_the_runner_in_blue() -> None:
    play = write("The runner in the blue shorts overtakes the runner in the yellow shirt.")
    assert [member.params.get("trousers", member.params.get("shirt")) for member in play.cast] == ["blue", "yellow"]


def test_a_grinning_face_grins() -> None:
    assert looks("An angry chef shouts at a grinning waiter.")["waiter"]["mood"] == "happy"


@pytest.mark.parametrize("text", ["A beekeeper in a white suit lifts a frame", "穿白色西装的养蜂人站在田野里"])
def test_a_trade_with_a_suit_of_its_own_puts_on_no_other(text: str) -> None:
    [who] = [member for member in write(text).cast if member.thing == "beekeeper"]
    assert "outfit" not in who.params and who.params["coat"] == "white"


@pytest.mark.parametrize("text", ["A woman in a red swimsuit stands on a beach", "一个穿红色泳衣的女人站在海滩上"])
def test_nobody_bathes_in_boots(text: str) -> None:
    [who] = [member for member in write(text).cast if member.thing == "woman"]
    assert who.params["outfit"] == "swimsuit" and who.params["shoes"] == ""
