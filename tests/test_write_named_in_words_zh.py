"""What a Chinese word says beside its thing: a colour, an object of its own, how many, whose."""

from __future__ import annotations

from collections import Counter

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("say", "thing", "colour"), [
    ("一位宇航员在月球上插上一面红旗。", "flag", "red"),
    ("裁判举起黄牌。", "card_of_referee", "yellow"),
    ("孩子们提着红灯笼。", "lantern", "red"),
    ("白蛇爬过草地。", "snake", "white"),
])
def test_a_colour_within_the_name_is_the_colour_of_the_thing(say: str, thing: str, colour: str) -> None:
    assert {m.params.get("colour") for m in write(say).cast if m.thing == thing} == {colour}


@pytest.mark.parametrize("say", ["一头蓝鲸游过大海。", "一只青蛙跳进池塘。"])
def test_a_colour_that_belongs_to_the_kind_changes_nothing(say: str) -> None:
    assert all("colour" not in m.params for m in write(say).cast)


@pytest.mark.parametrize(("say", "things"), [
    ("快递员按门铃。", {"courier": 1, "doorbell": 1}),
    ("一个女孩在荡秋千。", {"girl": 1, "swing": 1}),
    ("小松鼠吃松果，啄木鸟在偷看。", {"woodpecker": 1}),
    ("裁缝给皇帝量尺寸。", {"tailor": 1, "emperor": 1}),
    ("教练看着秒表。", {"sports_coach": 1, "stopwatch": 1}),
    ("茶馆里，说书人讲故事。", {"storyteller": 1}),
    ("科学家放飞气象气球。", {"balloon": 1, "elephant": 0}),
    ("一只章鱼戴着潜水镜。", {"mirror": 0}),
])
def test_who_and_what_is_there(say: str, things: dict[str, int]) -> None:
    have = Counter(m.thing for m in write(say).cast)
    assert {thing: have[thing] for thing in things} == things


@pytest.mark.parametrize(("say", "who", "seat"), [
    ("老人坐在院子里的椅子上剥豆子。", "old_man", "chair"),
    ("一只狗趴在花园里的长椅上。", "dog", "bench"),
    ("一个女孩在荡秋千。", "girl", "swing"),
])
def test_who_is_on_a_seat(say: str, who: str, seat: str) -> None:
    told = write(say)
    kind = {m.id: m.thing for m in told.cast}
    links = {(kind[r.subject], r.kind, kind[r.object]) for s in told.scenes for shot in s.shots for r in shot.relations}
    assert (who, "on", seat) in links


@pytest.mark.parametrize(("say", "things"), [
    ("两个和尚抬着一桶水上山。", {"monk": 2, "bucket": 1}),
    ("工人提着一桶水走过来。", {"bucket": 1}),
    ("女人端来一杯水。", {"glass": 1}),
    ("奶奶端着一盆水。", {"wash_basin": 1}),
    ("邻居家的狗在叫。", {"woman": 0, "man": 0, "dog": 1}),
    ("外婆家的猫在睡觉。", {"old_woman": 0, "woman": 0, "cat": 1}),
    ("女老师教学生唱歌。", {"teacher": 1, "student": 3}),
    ("三个男孩举着旗子。", {"hand_flag": 3}),
    ("两个女孩抬着一面旗。", {"flag": 1}),
])
def test_a_measure_of_water_is_a_vessel_and_a_household_nobody(say: str, things: dict[str, int]) -> None:
    have = Counter(m.thing for m in write(say).cast)
    assert {thing: have[thing] for thing in things} == things


@pytest.mark.parametrize(("say", "holder", "held"), [
    ("女孩提着一篮鸡蛋。", "basket", "egg"),
    ("奶奶端着一篮子苹果。", "basket", "apple"),
    ("工人搬来两箱书。", "box", "book"),
    ("拖拉机拉着一车南瓜经过风车。", "ox_cart", "pumpkin"),
    ("装满苹果的篮子放在桌上。", "basket", "apple"),
    ("满载螃蟹的渔船回到港口。", "boat", "crab"),
    ("一个装着三本书的箱子放在地上。", "box", "book"),
])
def test_what_is_measured_lies_in_its_measure(say: str, holder: str, held: str) -> None:
    told = write(say)
    kind = {m.id: m.thing for m in told.cast}
    links = {(kind[r.subject], r.kind, kind[r.object]) for s in told.scenes for shot in s.shots for r in shot.relations}
    assert (held, "inside", holder) in links
    assert sum(m.thing == held for m in told.cast) > 1


@pytest.mark.parametrize("say", ["两个小和尚抬着一桶水上山。", "一个女孩在爬山。"])
def test_who_goes_up_the_hill_is_on_it(say: str) -> None:
    assert write(say).scenes[0].place == "mountain"


def test_what_flies_over_a_head_does_not_sit_on_it() -> None:
    told = write("小猫在河边散步，蝴蝶在它头上飞来飞去。")
    kind = {m.id: m.thing for m in told.cast}
    links = {(kind[r.subject], r.kind, kind[r.object]) for s in told.scenes for shot in s.shots for r in shot.relations}
    assert ("butterfly", "above", "cat") in links and ("butterfly", "on", "cat") not in links
