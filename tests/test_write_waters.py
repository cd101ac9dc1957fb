"""Ships are on water, beings of legend in the wilds, beasts at their own waters, and no ship under the sea."""

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "place"), [
    ("Three Viking longships sail through a storm towards a burning village.", "ocean"),
    ("A pirate ship sails in the desert.", "desert"),
    ("A shark circles a small boat.", "ocean"),
    ("A mermaid sings on a rock while a lighthouse shines behind her.", "rocky_shore"),
    ("A mermaid swims with dolphins.", "reef"),
    ("大象在水塘边喝水，狮子在草丛里看着。", "waterhole"),
    ("A duck swims in the pond.", "pond"),
    ("Two penguins slide down an icy hill.", "polar_ice"),
    ("A fox dances under cherry blossoms at night.", "cherry_avenue"),
    ("孙悟空举起金箍棒打碎一块巨石。", "cloud_mountain"),
    ("女娲用五彩石补天。", "cloud_mountain"),
    ("李白在月下喝酒。", "song_town"),
    ("一群大雁飞过秋天的芦苇荡。", "reed_marsh"),
])
def test_it_plays_where_it_belongs(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


def test_an_age_is_nobody() -> None:
    assert [m.thing for m in write("恐龙时代，一只霸王龙冲着三角龙怒吼。").cast] == ["tyrannosaurus", "triceratops"]


@pytest.mark.parametrize(("text", "thing", "least"), [
    ("A giant robot walks through the harbour.", "robot", 6.0),
    ("一只巨型蜘蛛爬过森林。", "spider", 5.0),
])
def test_giants_tower(text: str, thing: str, least: float) -> None:
    assert next(m.scale for m in write(text).cast if m.thing == thing) >= least


def test_a_giant_pumpkin_is_a_large_one() -> None:
    assert next(m.scale for m in write("A giant pumpkin lies in the field.").cast if m.thing == "pumpkin") == 1.6


def test_a_chinese_river_has_no_windmill() -> None:
    assert write("龙舟在江上前进。").scenes[0].params.get("land") == "east"
    assert "land" not in write("A boat drifts down the river.").scenes[0].params
