"""Where the steps of a Chinese story play: school and home, a shop that opens, a later place with 后来."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def scenes(text: str) -> list[str]:
    places = [s.place for s in write(text).scenes]
    return [p for k, p in enumerate(places) if not k or places[k - 1] != p]


@pytest.mark.parametrize(("text", "row"), [
    ("小明早上七点起床。他背着书包走路去学校。课堂上，老师在黑板上写字。放学后他和同学踢足球。晚上他在书桌前写作业。",
     ["bedroom", "school_yard", "chinese_classroom", "school_yard", "child_room"]),
    ("奶奶在厨房里包饺子。爷爷在院子里贴春联。爸爸妈妈拎着礼物回到家。一家人围坐在桌边吃年夜饭。最后，孩子们在院子里放烟花。",
     ["kitchen", "siheyuan", "living_room", "siheyuan"]),
    ("爷爷教我下象棋。爷爷笑着把棋子捡起来。后来，爷爷在车站送我。", ["living_room", "train_station"]),
])
def test_each_step_plays_where_it_is_told(text: str, row: list[str]) -> None:
    assert scenes(text) == row


def test_a_shop_that_opens_is_where_the_story_is() -> None:
    assert scenes("小区门口新开了一家包子铺。老板娘把包子放进蒸笼。")[0] == "noodle_shop"


def test_a_clause_of_time_has_no_object() -> None:
    acts = {(a.subject, a.motion) for s in write("小明举手。放学后他和同学踢足球。").shots() for a in s.actions}
    assert {("boy-1", "play_football"), ("student-1", "play_football")} <= acts


def test_a_turtle_that_crawls_on_climbs_no_tree() -> None:
    acts = {a.motion for s in write("乌龟一步一步往前爬，大树下睡着一只兔子").shots() for a in s.actions}
    assert "climb_trunk" not in acts and "walk" in acts
