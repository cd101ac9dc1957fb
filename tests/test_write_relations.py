"""Where everybody is, and how many: what bears somebody is where he is, and each of several has his own."""

from __future__ import annotations

from collections import Counter

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def told(play: Screenplay) -> set[tuple[str, str, str]]:
    """Relations of the screenplay, by the things' names."""
    names = {member.id: member.thing for member in play.cast}
    return {(names[r.subject], r.kind, names[r.object]) for shot in play.shots() for r in shot.relations}


@pytest.mark.parametrize(("say", "holds", "fails"), [
    ("A kitten sleeps in a basket under the kitchen table.", ("basket", "under", "table"), None),
    ("An owl hoots on a signpost to the right of an old mill.", ("signpost", "right_of", "windmill"), None),
    ("A leopard lies on a branch above a grazing antelope.", ("leopard", "above", "antelope"), None),
    ("村口的大树下，四位老人围着一张石桌打牌。", ("table", "under", "broadleaf"), None),
    ("A mechanic repairs a motorbike between two parked vans.", ("motorcycle", "between", "van"), None),
    ("A crane lifts a piano over a truck parked by the fountain.", ("truck", "next_to", "fountain"),
     ("tower_crane", "above", "truck")),
    ("A man holds an umbrella over a dog.", ("umbrella", "above", "dog"), ("man", "above", "dog")),
    ("A dog barks at a cat on a wall.", ("cat", "on", "fence"), ("dog", "on", "fence")),
    ("A boy points at a lamp hung above the door.", ("table_lamp", "above", "door"), ("boy", "above", "door")),
    ("A black cat walks along a garden wall.", ("cat", "on", "fence"), None),
    ("A girl walks along a garden fence.", None, ("girl", "on", "fence")),
    ("A kangaroo with a joey in her pouch hops across the road in front of a truck.",
     ("kangaroo", "in_front_of", "truck"), None),
    ("A treasure chest lies at the pirate's feet. A parrot sits at his feet.", ("parrot", "next_to", "pirate"), None),
    ("一只刺猬背着两个红苹果回家。", ("apple", "on", "hedgehog"), None),
    ("A cowboy leans against a fence with his horse behind him.", ("horse", "behind", "cowboy"),
     ("cowboy", "behind", "horse")),
    ("A man in a boat throws bread to six ducks around it.", ("duck", "around", "boat"), ("man", "around", "duck")),
    ("A monkey hangs from a branch over a sleeping tiger.", ("monkey", "on", "branch"), None),
    ("A nurse stands beside a bed with an old woman in it.", ("old_woman", "on", "bed"), None),
    ("A surfer carries his board past a lifeguard on a tower.", ("lifeguard", "on", "tower_block"),
     ("surfer", "on", "tower_block")),
    ("A cat watches a goldfish in a bowl on a table.", ("bowl", "on", "table"), ("cat", "on", "table")),
    ("A bird builds a nest in a tree above a parked bicycle.", ("bicycle", "under", "broadleaf"),
     ("broadleaf", "above", "bicycle")),
    ("A sailor stands on a ship between a barrel and an anchor.", ("barrel", "on", "galleon"), None),
    ("一只蜥蜴趴在仙人掌旁边的石头上。", ("rock", "next_to", "cactus"), ("lizard", "next_to", "cactus")),
    ("谷仓前停着一辆拖拉机，上面站着三只母鸡。", ("chicken", "on", "tractor"), ("chicken", "on", "barn")),
    ("A freight train rolls over a high viaduct while a boat passes below it.", None,
     ("boat", "under", "freight_train")),
    ("A judge sits behind a desk covered with books and a lamp.", ("table_lamp", "on", "desk"),
     ("judge", "on", "book")),
    ("A table set with plates and candles stands in a garden.", ("candle", "on", "table"), None),
    ("A dog sleeps next to a cat and a ball.", ("dog", "next_to", "ball"), None),
    ("A sailor stands at the bow of a ship.", ("sailor", "on", "galleon"), None),
    ("直升机盘旋在着火的大楼上空，楼前停着三辆消防车。", ("fire_engine", "in_front_of", "tower_block"), None),
])
def test_a_relation_is_of_whom_it_is_told(
        say: str, holds: tuple[str, str, str] | None, fails: tuple[str, str, str] | None) -> None:
    got = told(write(say))
    assert holds is None or holds in got
    assert fails not in got


@pytest.mark.parametrize(("say", "thing", "count"), [
    ("Seven children carrying lanterns cross a bridge.", "lantern", 7),
    ("Three boys each holding a red balloon stand in a park.", "balloon", 3),
    ("Four nuns carry two candles each through a church.", "candle", 8),
    ("Five children carrying a lantern cross a bridge.", "lantern", 1),
    ("五个提着灯笼的小孩走过拱桥。", "lantern", 5),
    ("一只刺猬背着两个红苹果回家。", "apple", 2),
    ("A robot holds an apple in each hand.", "apple", 2),
    ("Each child holds a flag.", "hand_flag", 3),
    ("两位剑客站在木桥上对峙，桥下有一条小船。", "bridge", 0),
])
def test_each_of_several_has_his_own(say: str, thing: str, count: int) -> None:
    assert Counter(member.thing for member in write(say).cast)[thing] == count


def test_who_is_led_goes_where_the_leader_goes() -> None:
    play = write("A mother duck leads her five ducklings under a stone bridge.")
    under = {r.subject for shot in play.shots() for r in shot.relations if r.kind == "under"}
    assert len(under) == 6
