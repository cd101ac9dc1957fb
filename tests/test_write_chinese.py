"""Chinese as people type it: names of places and persons, words of the same sound, lost doers, villages and peaks."""

import pytest

from skyscreen.catalogue import periods
from skyscreen.catalogue.index import family
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.story.abroad import ABROAD, abroad
from skyscreen.write.story.compatriots import WESTERN
from skyscreen.write.text.typos import corrected
from skyscreen.write.understanding import read
from skyscreen.write.words import famous, gazetteer


def film(text: str) -> Screenplay:
    return write(text, voice="none")


def cast(text: str) -> list[str]:
    return sorted(member.thing for member in film(text).cast)


def deeds(text: str) -> set[tuple[str, str, str | None]]:
    return {(a.subject, a.motion, a.target) for shot in film(text).shots() for a in shot.actions}


@pytest.mark.parametrize(("text", "place"), [
    ("徽州古村，牧童吹笛子", "chinese_village"),
    ("苏州园林里一个女子走过", "chinese_garden"),
    ("杭州西湖边一个女孩散步", "lake"),
    ("青海湖边一个牧民走过", "lake"),
    ("黄山云海日出", "cloud_mountain"),
    ("校园操场上两个学生跑步", "school_yard"),
    ("诸葛亮在城楼上弹琴", "great_wall"),
    ("澳门街头游客拍照", "town_square"),
    ("程序员在打字，窗外是城市的灯火", "office"),
    ("她站在墓碑前", "graveyard"),
    ("中世纪的村庄里骑士走过", "medieval_town"),
])
def test_where_it_plays(text: str, place: str) -> None:
    assert {scene.place for scene in film(text).scenes} == {place}


@pytest.mark.parametrize(("text", "who"), [
    ("司马懿走进大殿", ["chinese_general"]),
    ("苏炳添百米冲刺", ["runner"]),
    ("小明在跑步", ["boy"]),
    ("谷爱凌从雪山滑下来", ["skier"]),
    ("青蛙妈妈在池塘边跳", ["frog"]),
    ("沙漠里一支骆驼商队缓缓前行，夕阳把影子拉得很长", ["camel"] * 5),
    ("龙舟比赛，两条龙舟你追我赶", ["dragon_boat", "dragon_boat"]),
    ("一个外星人走进森林", ["alien"]),
    ("消防车鸣着警笛驶过路口", ["fire_engine"]),
    ("奶奶给我讲牛郎织女的故事", ["girl", "old_woman"]),
    ("奶奶给我讲牛郎织女的故事，萤火虫飞来飞去", ["firefly", "firefly", "firefly", "girl", "old_woman"]),
])
def test_who_comes(text: str, who: list[str]) -> None:
    assert [thing for thing in cast(text) if thing not in ("table", "chair", "stool")] == who


@pytest.mark.parametrize(("text", "deed"), [
    ("许仙从桥那头跑过来", ("scholar-1", "run", None)),
    ("小狐狸把苹果送给生病的小熊", ("fox-1", "walk", "bear-1")),
    ("爸爸贴春联", ("man-1", "hang", "couplets-1")),
    ("弟弟在门口放鞭炮", ("boy-1", "light_up", "firecrackers-1")),
    ("皇后打了贵妃一巴掌", ("empress-1", "slap", "hanfu-woman-1")),
    ("小男孩摔倒了，爸爸跑过来把他扶起来", ("man-1", "kneel", "boy-1")),
    ("小猫打翻了奶奶的花瓶", ("cat-1", "knock_over", "vase-1")),
    ("女孩抱着刚出生的宝宝", ("girl-1", "bear_in_arms", None)),
    ("大灰狼把草房子吹倒了", ("wolf-1", "breathe_out", "house-1")),
    ("医生护士推着病床飞奔", ("doctor-1", "run", None)),
    ("师傅把面团拉成细丝", ("man-1", "pull_noodles", "dough-1")),
    ("大妈们跟着音乐跳得热火朝天 旁边大爷打太极", ("old-man-1", "tai_chi", None)),
    ("白衣剑仙御剑飞行", ("flying-sword-1", "fly", None)),
])
def test_who_does_what(text: str, deed: tuple[str, str, str | None]) -> None:
    assert deed in deeds(text)


def test_light_does_its_own_verb() -> None:
    assert {motion for _, motion, _ in deeds("李白举杯，月光洒在他身上")} <= {"toast", "float", "idle", "look"}


@pytest.mark.parametrize(("typed", "meant"), [
    ("小孩打蓝球", "小孩打篮球"),
    ("带着一顶红帽子的女孩", "戴着一顶红帽子的女孩"),
    ("他带着女儿去看镜子", "他带着女儿去看镜子"),
])  # fmt: skip
def test_words_of_the_same_sound(typed: str, meant: str) -> None:
    assert corrected(typed) == meant and len(corrected(typed)) == len(typed)


def test_people_of_a_chinese_text_look_chinese_unless_it_says_otherwise() -> None:
    here, old = film("一个女人在公园里散步"), film("一个舞姬在园林里跳舞")
    assert here.cast[0].params["origin"] == old.cast[0].params["origin"] == "east_asian"
    assert abroad(read("一个女人在巴黎散步", standard())) and abroad(read("一个老外在公园里散步", standard()))
    assert not abroad(read("一个女人在公园里散步", standard()))
    assert film("女王在城堡里散步").cast[0].params.get("origin") != "east_asian"
    told = {write("A woman walks in a park.", seed=seed).cast[0].params["origin"] for seed in range(8)}
    assert len(told) > 2  # English words tell of people from anywhere


def test_tables_name_what_the_catalogue_has() -> None:
    things, places = family("things"), family("places")
    assert set(gazetteer.NAMES) <= set(places) and set(places) >= ABROAD
    assert set(famous.NAMES) <= set(things) and set(things) >= WESTERN
    for row in periods.PERIODS.values():
        assert set(row.looks) <= set(row.figures)


def test_who_is_told_a_story_is_there_and_its_teller_tells() -> None:
    play = film("一位老奶奶坐在院子里给孙子讲故事")
    names = {member.id: member.thing for member in play.cast}
    assert {"old_woman", "boy", "bench"} <= set(names.values())
    assert ("old_woman", "talk") in {(names[a.subject], a.motion) for shot in play.shots() for a in shot.actions}


@pytest.mark.parametrize("text", ["一条不会喷火的小龙", "小狗不敢游泳", "一个从不微笑的国王"])
def test_what_somebody_cannot_do_is_not_done(text: str) -> None:
    done = {action.motion for shot in film(text).shots() for action in shot.actions}
    assert not done & {"breathe_out", "swim", "smile"}
