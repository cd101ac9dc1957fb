"""How Chinese deeds are borne: postures kept, hands led, limbs that tell a manner, and what goes where."""

from __future__ import annotations

import pytest

from skyscreen.write import write


def told(text: str) -> set[str]:
    """'who motion target' of every action, members by the name of their thing."""
    play = write(text)
    name = {m.id: m.thing for m in play.cast}
    return {f"{name[a.subject]} {a.motion} {name.get(a.target or '', '')}".strip()
            for s in play.shots() for a in s.actions}


def relations(text: str) -> set[tuple[str, str, str]]:
    play = write(text)
    name = {m.id: m.thing for m in play.cast}
    return {(name[r.subject], r.kind, name[r.object]) for s in play.shots() for r in s.relations}


@pytest.mark.parametrize(("text", "deeds"), [
    ("工人蹲在地上吃盒饭。", {"man crouch", "man eat bento"}),
    ("小女孩蹲在路边喂流浪猫。", {"girl crouch", "girl feed cat"}),
    ("弟弟趴在床上看漫画书。", {"boy read book"}),
    ("武松挥着拳头打老虎。", {"swordsman box tiger"}),
    ("学生站在讲台上演讲。", {"student talk"}),
    ("女孩光着脚跑在沙滩上。", {"girl run"}),
    ("小男孩哭个不停。", {"boy cry"}),
    ("儿子趴在地毯上搭积木。", {"boy build building_blocks"}),
    ("姐姐教弟弟折纸飞机。", {"girl fold paper_plane", "boy fold paper_plane"}),
    ("木匠把钉子敲进木板。", {"carpenter hammer plank"}),
    ("诸葛亮摇着羽扇坐在城楼上弹琴。", {"scholar wave fan", "scholar play_zither guzheng"}),
    ("理发师傅给小男孩剃头，小男孩哭个不停。", {"hairdresser comb_other boy", "boy cry"}),
    ("雨滴打在窗户上，小猫趴在窗台上打瞌睡。", {"cat lie"}),
    ("妈妈一边打电话一边做饭。", {"woman phone phone", "woman stir pot"}),
    ("爷爷在公园里打八段锦。", {"old_man tai_chi"}),
    ("女孩撕开包装，咬了一口巧克力。", {"girl unwrap", "girl eat chocolate_bar"}),
    ("新郎单膝跪地，给新娘戴上戒指。", {"groom kneel", "groom give finger_ring"}),
    ("风车在风里转个不停。", {"windmill spin"}),
    ("行人排队过马路。", {"woman walk"}),
    ("熊猫躺在地上抱着竹子啃。", {"panda nibble_upright bamboo"}),
    ("爸爸开着车回家。", {"man sit", "car drive"}),
    ("他们一边喝茶一边下棋。", {"man drink cup", "woman drink cup", "man move_piece chessboard"}),
    ("两人在雨中奔跑。", {"man run", "woman run"}),
    ("猪八戒背着媳妇过河。", {"pigsy bear_on_back"}),
    ("姐姐一手拎着书包，一手举着雨伞走进校门。", {"girl walk"}),
    ("小伙子蹬着三轮车穿过胡同。", {"tricycle drive"}),
    ("孩子在公园里滑滑梯。", {"child slide_down slide"}),
    ("小朋友排队滑滑梯。", {"child slide_down slide"}),
    ("列车员吹响哨子。", {"flight_attendant whistle whistle"}),
    ("唐僧骑着白马赶路，热得直擦汗。", {"tang_monk wipe_brow"}),
    ("小女孩跟小狗玩。", {"girl play", "dog play"}),
    ("客人鼓起掌来。", {"man clap"}),
    ("仙女从天上飞下来。", {"hanfu_woman float"}),
    ("小猫把毛线球推下桌子。", {"cat knock_over yarn_ball", "yarn_ball fall"}),
    ("渔民把渔网拉上船。", {"fisherman pull fishing_net"}),
    ("老农赶着牛车走过田野。", {"ox_cart drive"}),
])
def test_the_deed_is_done(text: str, deeds: set[str]) -> None:
    assert deeds <= told(text)


def test_who_is_led_by_the_hand_goes_along() -> None:
    play = write("姐姐牵着妹妹的手过马路。")
    assert [m.thing for m in play.cast] == ["girl", "girl"]
    assert {a.subject for s in play.shots() for a in s.actions if a.motion == "walk"} == {"girl-1", "girl-2"}


@pytest.mark.parametrize(("text", "beast", "thing"), [
    ("老鹰抓着一条鱼飞上天空。", "eagle", "caught_fish"), ("松鼠把松果藏进树洞。", "squirrel", "pine_cone"),
])
def test_beasts_go_with_what_they_take(text: str, beast: str, thing: str) -> None:
    play = write(text)
    name = {m.id: m.thing for m in play.cast}
    assert (beast, thing) in {(name[a.subject], name.get(a.tool or "")) for s in play.shots() for a in s.actions}


def test_a_beast_does_it_with_its_own_limbs() -> None:
    play = write("大象用鼻子卷起一根香蕉递给小象。")
    assert {m.thing for m in play.cast} == {"elephant", "banana"}
    assert any(a.subject == "elephant-1" and a.tool == "banana-1" and a.target == "elephant-2"
               for s in play.shots() for a in s.actions)
    assert all(m.thing != "shovel" for m in write("狗用爪子刨土，挖出一根骨头。").cast)


def test_who_drives_somewhere_does_not_walk() -> None:
    assert told("男孩骑着自行车去上学。").isdisjoint({"boy walk"})


def test_hands_behind_the_back_bear_nobody() -> None:
    assert told("爷爷背着手在巷子里散步，孙子跟在后面。").isdisjoint({"old_man bear_on_back"})


@pytest.mark.parametrize("text", ["孩子把石头扔进湖里。", "乌鸦往瓶子里扔石头。"])
def test_who_puts_something_somewhere_is_not_in_it(text: str) -> None:
    assert not any(kind == "inside" for _, kind, _ in relations(text))
