"""存现句, words for two who belong together, numbers without a measure."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def deeds(text: str) -> set[str]:
    return {f"{a.subject} {a.motion}" for s in write(text).shots() for a in s.actions}


def members(text: str) -> list[str]:
    return [c.id for c in write(text).cast]


@pytest.mark.parametrize(("text", "done"), [
    ("天上飘着几朵白云，地上跑着一群羊", "sheep-1 run"),
    ("石板路上走来一个打伞的姑娘", "girl-1 walk"),
    ("田埂上走着一个扛锄头的农民", "farmer-zh-1 shoulder"),
    ("母女俩在公园散步，天上飘着风筝", "kite-1 float"),
    ("几只麻雀在电线上叽叽喳喳", "sparrow-1 call"),
    ("一头老黄牛拉着犁耕地", "ox-1 draw"),
    ("炕头上坐着一位纳鞋底的老奶奶", "old-woman-1 sew"),
    ("客厅的地上躺着一条大黄狗", "dog-1 lie"),
])
def test_whoever_is_somewhere_does_the_verb_of_the_place(text: str, done: str) -> None:
    assert done in deeds(text)


def test_what_the_noun_does_is_kept_beside_the_verb_of_the_place() -> None:
    assert any({"girl-1", "umbrella-1"} <= set(s.subjects) for s in write("石板路上走来一个打伞的姑娘").shots())


@pytest.mark.parametrize("text", ["老鹰在天空中盘旋", "一架飞机飞过天空", "天上有一轮明月"])
def test_the_sky_is_no_palace(text: str) -> None:
    assert "heaven" not in {s.place for s in write(text).scenes}


def test_the_sky_of_immortals_is_theirs() -> None:
    assert {s.place for s in write("神仙在天上下棋").scenes} == {"heaven"}


@pytest.mark.parametrize(("text", "people"), [
    ("母女俩在公园散步", ["woman-1", "girl-1"]),
    ("爷孙在公园散步", ["old-man-1", "boy-1"]),
    ("三姐妹在湖边唱歌", ["girl-1", "girl-2", "girl-3"]),
    ("俩小孩在跑步", ["child-1", "child-2"]),
    ("仨和尚在念经", ["monk-1", "monk-2", "monk-3"]),
    ("师徒四人走在沙漠里", ["tang-monk-1", "monkey-king-1", "pigsy-1", "sandy-1"]),
])
def test_who_belongs_together(text: str, people: list[str]) -> None:
    assert [m for m in members(text) if m in people] == people


def test_about_ten_are_ten() -> None:
    assert sum(m.startswith("man-") for m in members("十来个工人坐在路边吃盒饭")) == 10


def test_what_hangs_in_strings_is_not_eaten() -> None:
    assert members("屋檐下挂着一串串红辣椒和玉米") == ["harvest-strings-1"]
    assert members("一串糖葫芦插在草把上").count("tanghulu-1") == 1
    assert sum(m.startswith("sky-lantern") for m in members("孔明灯一盏盏升上夜空")) > 2
