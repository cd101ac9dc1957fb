"""Chinese phrases: verbs with their directions and complements, verbs before 的, measures, titles, gifts."""

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def film(text: str) -> Screenplay:
    return write(text, voice="none")


def cast(text: str) -> list[str]:
    return sorted(member.thing for member in film(text).cast)


def deeds(text: str) -> set[tuple[str, str, str | None]]:
    return {(a.subject, a.motion, a.target) for shot in film(text).shots() for a in shot.actions}


def does(text: str) -> set[tuple[str, str]]:
    return {(subject, motion) for subject, motion, _ in deeds(text)}


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("快递员骑着三轮车穿过胡同", "tricycle", 1),  # no three wheels
    ("桌上有张纸条", "letter", 1),
    ("黄昏时分的海边来了只猫", "cat", 1),
    ("他咬了一大口包子", "baozi", 1),
    ("警察叔叔走过斑马线", "police_officer", 1),
    ("两匹马拉着一辆马车", "horse", 2),
])
def test_numbers_and_titles(text: str, thing: str, count: int) -> None:
    assert cast(text).count(thing) == count


def test_a_title_is_nobody_else() -> None:
    assert cast("交警叔叔停下车流") == ["police_officer"]
    assert cast("爸爸妈妈在旁边拍手") == ["man", "woman"]


def test_sex_before_the_noun() -> None:
    assert "woman" in cast("一位女顾客拿起手机")


@pytest.mark.parametrize(("text", "deed"), [
    ("正在弹钢琴的白裙女孩突然停下来", ("girl-1", "play_piano")),
    ("消防员把小女孩交给哭泣的妈妈", ("woman-1", "cry")),
    ("一个女孩对着镜头微笑", ("girl-1", "smile")),
    ("女孩喝了一口奶茶，露出满足的笑容", ("girl-1", "smile")),
    ("男孩拍了几张照片", ("boy-1", "photograph")),
    ("她吓得尖叫起来", ("woman-1", "shout")),
    ("男孩把一封信塞进女孩的书包里，红着脸跑开了", ("boy-1", "run")),
    ("穿旗袍的女人撑着油纸伞走远了", ("woman-1", "walk")),
    ("前锋一脚踢飞足球", ("footballer-1", "kick")),
    ("女孩走出家门，奶奶把一个煮鸡蛋塞到她手里。她骑上自行车", ("girl-1", "sit")),
    ("女孩遇到同学，两个人笑着跑进了教室", ("student-1", "run")),
])
def test_who_does_it(text: str, deed: tuple[str, str]) -> None:
    assert deed in does(text)


@pytest.mark.parametrize(("text", "deed"), [
    ("奶奶追出来把一个鸡蛋塞到女孩手里", ("old-woman-1", "give", "egg-1")),
    ("小公主哭着把木马推下楼", ("princess-1", "push", "rocking-horse-1")),
    ("外婆把包子递给孙子，孙子咬了一大口", ("boy-1", "eat", "baozi-1")),
])
def test_to_what(text: str, deed: tuple[str, str, str]) -> None:
    assert deed in deeds(text)


def test_one_of_a_couple() -> None:
    text = "老两口在海边散步，老爷爷弯腰捡起一个贝壳送给老伴"
    assert [name for name in cast(text) if name.startswith("old")] == ["old_man", "old_woman"]
    assert ("old-man-1", "give", "seashell-1") in deeds(text)


def test_one_of_them() -> None:
    text = "两个剑客对峙，其中一人拔剑冲了过来"
    assert cast(text).count("swordsman") == 2
    assert "woman" not in cast(text)
    assert {motion for name, motion in does(text) if name.startswith("swordsman")} >= {"take_out", "run"}


def test_the_rider_rides_on() -> None:
    assert ("courier-1", "walk") not in does("快递员骑着自行车穿过胡同")


def test_hands_do_one_thing_after_the_other() -> None:
    assert {("woman-1", "stir"), ("woman-1", "phone")} <= does("妈妈一边炒菜一边打电话")


def test_the_building_burns_and_not_the_fireman() -> None:
    said = does("消防员从着火的楼里冲出来")
    assert ("firefighter-1", "run") in said
    assert not {s for s, m in said if m in ("burn", "light_up") and s.startswith("fire")}


def test_beyond_the_window_is_no_second_place() -> None:
    assert film("高铁上，一个女生望着窗外，窗外是飞快后退的麦田").scenes[0].place == "train_carriage"


def test_passing_through_goes_to_a_place() -> None:
    assert film("快递员穿过胡同").scenes[0].place == "old_town"


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("小和尚敲木鱼，老和尚走过来", "monk", 2),
    ("一群高中生骑着单车穿过大道", "bicycle", 6),
    ("宇航员张嘴把它吞了下去", "man", 0),
    ("爸爸松开手，女儿骑远了", "woman", 0),
])
def test_how_many_are_meant(text: str, thing: str, count: int) -> None:
    assert cast(text).count(thing) == count


@pytest.mark.parametrize(("word", "colour"), [
    ("军绿", "green"), ("枣红", "red"), ("驼色", "brown"), ("湖蓝", "teal"), ("乳白", "white"),
])
def test_a_compound_colour_is_worn_and_painted(word: str, colour: str) -> None:
    walking = film(f"一个穿{word}外套的女孩在公园里散步")
    girl = next(m for m in walking.cast if m.thing == "girl")
    assert girl.params["coat"] == colour
    painted = word if word.endswith("色") else word + "色"
    car = next(m for m in film(f"路边停着一辆{painted}的汽车").cast if m.thing == "car")
    assert car.params["colour"] == colour


def test_who_sits_round_a_table_eats() -> None:
    assert ("man-1", "dine") in does("一家人围坐在圆桌旁吃饺子")


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("一对新人举行婚礼", "bride", 1),
    ("一对新人举行婚礼", "woman", 0),
    ("一对新人举行婚礼，亲友们纷纷鼓掌", "bride", 1),
    ("将军冲向敌人", "woman", 0),
])
def test_people_told_by_one_word(text: str, thing: str, count: int) -> None:
    assert cast(text).count(thing) == count


def test_relatives_clap() -> None:
    said = does("亲友们鼓掌")
    assert len({who for who, motion in said if motion == "clap"}) == 3


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("三三两两的老人在公园里散步", "old_man", 4),
    ("成群结队的大象走过草原", "elephant", 6),
])
def test_idioms_count(text: str, thing: str, count: int) -> None:
    assert cast(text).count(thing) == count


def test_idioms_of_looking_are_no_deeds() -> None:
    assert not {motion for _, motion in does("厨师们在后厨忙得团团转") if motion == "pirouette"}
    assert ("artisan-1", "handle") not in does("修鞋匠低着头补鞋")
    assert film("院子里的雪堆成了山，孩子们在堆雪人").scenes[0].place != "mountain"


@pytest.mark.parametrize(("text", "told"), [
    ("一位姑娘一边浇水一边哼歌", {("girl-1", "water", "flower-1"), ("girl-1", "sing", None)}),
    ("四个朋友边吃边聊", {("woman-1", "dine", None), ("woman-1", "talk", None)}),
    ("小丑把气球送给一个哭着的孩子", {("child-1", "cry", None), ("clown-1", "give", "balloon-1")}),
    ("唐僧骑着白马擦汗", {("tang-monk-1", "wipe_brow", None), ("horse-1", "walk", None)}),
    ("一个少年在停车场练滑板", {("boy-1", "stand", None), ("skateboard-1", "drive", None)}),
    ("女孩用火柴点亮蜡烛", {("girl-1", "light_up", "candle-1")}),
    ("飞碟停在玉米地上空", {("ufo-1", "float", None)}),
    ("汽车停在路边", {("car-1", "idle", None)}),
    ("孙悟空打妖怪", {("monkey-king-1", "box", "villain-1")}),
    ("一群孩子在河里捉虾", {("girl-1", "catch", "lobster-1"), ("boy-1", "catch", "lobster-1")}),
    ("冰淇淋车后面排着八个小朋友", {("girl-1", "stand", None), ("boy-3", "stand", None)}),
    ("水牛泡在池塘里", {("water-buffalo-1", "lie", None)}),
    ("皇帝照镜子", {("emperor-1", "look", "mirror-1")}),
    ("爸爸在厨房里煎鸡蛋，女儿喝牛奶", {("man-1", "stir", "fried-egg-1"), ("girl-1", "drink", "glass-1")}),
    ("孩子吃煎鸡蛋", {("child-1", "eat", "fried-egg-1")}),
    ("两个小和尚抬着一桶水上山", {("monk-1", "walk", None), ("bucket-1", "idle", None)}),
    ("女孩端着一杯水", {("girl-1", "walk", None), ("glass-1", "idle", None)}),
    ("男孩提着一桶水", {("boy-1", "walk", None), ("bucket-1", "idle", None)}),
    ("爷爷打太极拳，孙子学他的样子", {("old-man-1", "tai_chi", None), ("boy-1", "tai_chi", None)}),
    ("妈妈浇花，女儿照着做", {("woman-1", "water", "flower-1"), ("girl-1", "water", "flower-1")}),
    ("The clown dances and the boy imitates him.", {("clown-1", "dance", None), ("boy-1", "dance", None)}),
    ("A monk copies a letter.", {("monk-1", "write", "letter-1")}),
    ("农夫挑着两桶水", {("farmer-zh-1", "shoulder", "bucket-1")}),
    ("妈妈给花浇了一桶水", {("woman-1", "water", "flower-1")}),
    ("牧民在挤羊奶", {("shepherd-1", "milk", "sheep-1")}),
    ("篮球运动员跳起，把球扣进篮筐", {("basketball-player-1", "shoot_hoop", "ball-1")}),
])
def test_deeds_of_a_second_verb(text: str, told: set[tuple[str, str, str | None]]) -> None:
    assert told <= deeds(text)


def test_a_rattle_drum_is_itself_what_is_shaken() -> None:
    play = film("姐姐在旁边摇拨浪鼓")
    assert sorted(m.thing for m in play.cast) == ["girl", "rattle_drum"]
    assert ("shake_bell", "rattle-drum-1") in {(a.motion, a.tool) for shot in play.shots() for a in shot.actions}


def test_dark_clouds_are_weather() -> None:
    assert film("武士和忍者在竹桥上比剑，乌云密布").scenes[0].weather == "overcast"


@pytest.mark.parametrize(("text", "place"), [("樵夫背着柴下山", "mountain"), ("寺庙里，和尚上山", "buddhist_hall")])
def test_who_goes_up_a_mountain_is_on_one(text: str, place: str) -> None:
    assert {scene.place for scene in film(text).scenes} == {place}
