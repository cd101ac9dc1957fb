"""成语 that are pictures, colours said twice, what a passive comes to, whoever is told to do it."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def cast(text: str) -> list[str]:
    return sorted(c.thing for c in write(text).cast)


def deeds(text: str) -> set[tuple[str, str, str | None]]:
    return {(a.subject, a.motion, a.target) for s in write(text).shots() for a in s.actions}


def test_an_idiom_shows_whom_it_names() -> None:
    assert cast("万马奔腾在辽阔的草原上") == ["horse"] * 8
    assert {s.place for s in write("人山人海的火车站，一个女孩拖着行李箱奔跑").scenes} == {"train_station"}
    assert cast("张灯结彩的大街上，孩子们提着灯笼跑来跑去").count("lantern") >= 4


def test_an_idiom_of_how_something_is_shows_nobody() -> None:
    assert cast("他气喘吁吁地跑上山顶") == ["man"]


@pytest.mark.parametrize(("text", "colour"), [("一个红彤彤的苹果", "red"), ("一个红艳艳的辣椒", "red")])
def test_a_colour_said_twice(text: str, colour: str) -> None:
    assert {c.params.get("colour") for c in write(text).cast if c.thing in ("apple", "chili")} == {colour}


@pytest.mark.parametrize(("text", "deed"), [
    ("猎人被黑熊追得爬上了树", ("hunter-1", "climb", "broadleaf-1")),
    ("大鹅追得小男孩满院子跑", ("boy-1", "run", None)),
    ("奶奶喂小孙子喝粥", ("boy-1", "drink", "porridge-1")),
    ("牛郎走在河边，看见仙女们在河里洗澡", ("hanfu-woman-1", "wash", None)),
    ("机器人在厨房里给主人做早饭", ("robot-1", "handle", "meal-1")),
    ("毛茸茸的小鸭子排着队过马路", ("duck-1", "walk", None)),
    ("妈妈把刚洗好的衬衫晾在阳台上", ("woman-1", "hang_laundry", None)),
    ("一只喜鹊飞过来，落在挂满柿子的树枝上", ("magpie-1", "perch", "branch-1")),
    ("机器人把一朵玫瑰递给正在修飞船的女工程师", ("engineer-1", "repair", "spaceship-1")),
    ("服务员端上来一盘热气腾腾的饺子", ("waiter-1", "give", "dumplings-1")),
    ("风把小姑娘的草帽吹进了湖里", ("straw-hat-1", "float", None)),
    ("外婆把包子递给放学回家的孙子", ("old-woman-1", "give", "baozi-1")),
    ("企鹅摇摇摆摆地走到冰边，扑通一声跳进海里", ("penguin-1", "swim", None)),
    ("小熊猫抱着竹子啃", ("red-panda-1", "nibble_upright", "bamboo-1")),
])
def test_who_does_it(text: str, deed: tuple[str, str, str | None]) -> None:
    assert deed in deeds(text)


def test_who_mounts_rides() -> None:
    shots = write("骑手翻身上马，飞奔而去").shots()
    assert any(r.kind == "on" and r.object == "horse-1" for s in shots for r in s.relations)
    assert ("horse-1", "run", None) in {(a.subject, a.motion, a.target) for s in shots for a in s.actions}


def test_who_is_sent_does_it() -> None:
    assert ("girl-1", "choose", "bottle-1") in deeds("妈妈让我去买酱油") | {
        ("girl-1", m, t) for w, m, t in deeds("妈妈让我去买酱油") if w == "boy-1"}


def test_a_bird_of_a_tale_is_one_and_what_is_full_is_full_of_several() -> None:
    assert cast("小男孩被大鹅追得满院子跑").count("goose") == 1
    assert cast("狐狸看着乌鸦嘴里的肉").count("crow") == 1
    assert cast("大街上挂满了花灯").count("lantern") > 2
    assert cast("窗台上摆着两盆兰花").count("orchid") == 2


@pytest.mark.parametrize(("text", "deed"), [
    ("爷爷翻开一本旧相册", ("old-man-1", "read", "photo-album-1")),
    ("将军一箭射落了敌人的旗子", ("chinese-general-1", "shoot_bow", "flag-1")),
    ("老板给每桌客人送了一盘瓜子", ("businessman-1", "give", "sunflower-seeds-1")),
    ("小偷刚翻过墙，就被大狗扑倒了", ("dog-1", "pounce", "thief-1")),
    ("小女孩帮妈妈洗碗", ("girl-1", "wash_dishes", None)),
    ("邻居阿姨端来一盘刚出锅的饺子", ("woman-1", "give", "dumplings-1")),
    ("小男孩骑在爸爸脖子上看舞狮", ("man-1", "bear_on_shoulders", None)),
])
def test_what_is_done_at_home_and_in_the_street(text: str, deed: tuple[str, str, str | None]) -> None:
    assert deed in deeds(text)


def test_the_sun_that_rises_tells_the_hour_and_a_castle_of_sand_is_one() -> None:
    assert {round(s.hour) for s in write("太阳从海平面上慢慢升起来").scenes} <= {5, 6, 7}
    assert "sandcastle" in cast("一家三口在沙滩上堆城堡") and "castle" not in cast("一家三口在沙滩上堆城堡")
    assert cast("邻居阿姨端来一盘刚出锅的饺子").count("man") == 0
