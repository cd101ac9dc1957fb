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
