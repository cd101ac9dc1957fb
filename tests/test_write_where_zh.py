"""Chinese: where somebody is that a clause of its own, a deed before it or a part of a thing tells."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write import write


def ties(play: Screenplay) -> set[tuple[str, str, str, str]]:
    return {(r.subject, r.kind, r.object, r.other or "") for s in play.shots() for r in s.relations}


@pytest.mark.parametrize(("text", "tie"), [
    ("外卖员骑着电动车，后座上放着一个纸箱。", ("cardboard-box-1", "on", "scooter-1", "")),
    ("摩托车停在路边，一顶头盔挂在车把上。", ("helmet-1", "on", "motorcycle-1", "")),
    ("一只橘猫趴在墙头。", ("cat-1", "on", "fence-1", "")),
    ("麻雀站在枝头。", ("sparrow-1", "on", "branch-1", "")),
    ("院子里有一口井，井边站着一个女孩。", ("girl-1", "next_to", "well-1", "")),
    ("老农牵着牛走在田埂上，小狗跟在后面。", ("dog-1", "behind", "farmer-zh-1", "")),
    ("新娘坐在花轿里，新郎骑马走在前面。", ("groom-1", "in_front_of", "sedan-chair-1", "")),
    ("猎狗在前面跑，猎人骑着马在后面追。", ("hunter-1", "behind", "dog-1", "")),
    ("爸爸走在左边，妈妈走在右边，孩子走在中间。", ("child-1", "between", "man-1", "woman-1")),
    ("书架和沙发之间摆着一棵圣诞树。", ("christmas-tree-1", "between", "bookshelf-1", "sofa-1")),
    ("两只松鼠在蘑菇之间跑来跑去。", ("squirrel-1", "between", "mushroom-1", "mushroom-2")),
    ("女孩打开盒子，里面有一枚戒指。", ("finger-ring-1", "inside", "box-1", "")),
    ("老奶奶坐在椅子上，膝盖上卧着一只猫。", ("cat-1", "on", "old-woman-1", "")),
    ("老虎走过来，对面站着一头牛。", ("cow-1", "in_front_of", "tiger-1", "")),
    ("桌子中间摆着一个花瓶。", ("vase-1", "on", "table-1", "")),
    ("婴儿躺在妈妈怀里。", ("baby-1", "on", "woman-1", "")),
])
def test_a_clause_of_its_own_tells_where(text: str, tie: tuple[str, str, str, str]) -> None:
    assert tie in ties(write(text))


def test_what_is_drawn_on_a_board_puts_nobody_there() -> None:
    assert ("teacher-1", "on", "blackboard-1", "") not in ties(write("老师站在黑板前，黑板上画着一个圆。"))


def test_what_is_in_a_hand_is_held() -> None:
    acts = {(a.subject, a.motion, a.target) for s in write("女孩手里拿着一朵花。").shots() for a in s.actions}
    assert ("girl-1", "carry", "flower-1") in acts or ("girl-1", "hold", "flower-1") in acts


def places(text: str) -> set[str]:
    return {scene.place for scene in write(text).scenes}


@pytest.mark.parametrize(("text", "place"), [
    ("春节，一家人在海滩上玩。", "beach"),
    ("除夕夜，爸爸在院子里放鞭炮。", "siheyuan"),
    ("冬天的哈尔滨，孩子们在冰面上玩。", "frozen_lake"),
    ("成都的茶馆里，老人在喝茶。", "teahouse"),
    ("意大利的小镇广场上，鸽子在飞。", "town_square"),
    ("空姐推着餐车走过机舱过道。", "aeroplane_cabin"),
    ("小偷从窗户爬进博物馆，偷走了一顶王冠。", "museum"),
    ("宇航员从空间站飘出来。", "station_outside"),
    ("画家在塞纳河边给女士画肖像。", "paris"),
    ("纽约，一个商人在打电话。", "new_york"),
    ("快递员把箱子放在门口。", "porch"),
])
def test_the_place_that_is_meant(text: str, place: str) -> None:
    assert places(text) == {place}


@pytest.mark.parametrize(("text", "thing", "count"), [
    ("一只老虎躺在草地上，它的两只幼崽在旁边打闹。", "tiger", 3),
    ("五只小鸭跟着母鸭过河。", "duck", 6),
    ("拳击手打倒了对手。", "boxer", 2),
    ("一群鸽子中的一只飞到了女孩手上。", "dove", 6),
    ("一群羊中的一只黑羊跳过了栅栏。", "sheep", 7),
    ("兄弟三人在河里游泳。", "boy", 3),
    ("姐妹四人在跳舞。", "girl", 4),
    ("两对新人在教堂前合影。", "bride", 2),
    ("机器人管家端来一杯茶。", "waiter", 0),
    ("蜻蜓停在荷叶上，宫女在喂鱼。", "dragonfly", 1),
])
def test_how_many(text: str, thing: str, count: int) -> None:
    assert sum(member.thing == thing for member in write(text).cast) == count


def test_one_of_those_named_does_it_alone() -> None:
    acts = {(a.subject, a.motion) for s in write("一群羊中的一只黑羊跳过了栅栏。").shots() for a in s.actions}
    assert {who for who, motion in acts if motion == "jump"} == {"sheep-7"}


@pytest.mark.parametrize(("text", "tie"), [
    ("咖啡师把一杯拿铁放在笔记本电脑的左边，书在电脑右边。", ("book-1", "right_of", "laptop-1", "")),
    ("爷爷给孙子切月饼，兔子灯笼挂在树上。", ("lantern-1", "on", "broadleaf-1", "")),
    ("护士给病床上的小男孩打针。", ("boy-1", "on", "hospital-bed-1", "")),
    ("猫头鹰站在树枝上，月亮挂在它身后。", ("moon-1", "behind", "owl-1", "")),
    ("猫头鹰站在树枝上，狐狸在树下抬头看。", ("fox-1", "under", "broadleaf-1", "")),
    ("两只刺猬背着草莓，在蘑菇之间跑来跑去。", ("hedgehog-1", "between", "mushroom-1", "mushroom-2")),
    ("哪吒脚踏风火轮。", ("nezha-1", "on", "cart-wheel-1", "")),
    ("男孩摘下一个苹果，放进篮子里。", ("apple-1", "inside", "basket-1", "")),
])
def test_what_an_earlier_clause_told_does_not_take_the_place(text: str, tie: tuple[str, str, str, str]) -> None:
    assert tie in ties(write(text))


def done(text: str) -> set[tuple[str, str]]:
    return {(a.subject, a.motion) for s in write(text).shots() for a in s.actions}


@pytest.mark.parametrize(("text", "deed"), [
    ("女孩趴在妈妈背上。", ("woman-1", "bear_on_back")),
    ("宝宝在爸爸怀里睡着了。", ("man-1", "bear_in_arms")),
    ("女儿骑在爸爸的肩膀上看烟花。", ("man-1", "bear_on_shoulders")),
    ("男孩打了个哈欠。", ("boy-1", "yawn")),
    ("士兵敬了个礼。", ("soldier-1", "salute")),
    ("女孩问：“你好吗？”", ("girl-1", "talk")),
    ("奶奶给每个孩子一个苹果。", ("old-woman-1", "give")),
    ("骑士推开门，只见一条巨龙盘踞在宝座上。", ("knight-1", "look")),
    ("小兔子叫来小狗和小猪。三个人一起拔萝卜。", ("rabbit-1", "draw")),
    ("走到河边，他跳进水里。", ("man-1", "walk")),
    ("走进教室，老师拿起粉笔。", ("teacher-1", "walk")),
    ("女孩捡起一只小鸟，放在桌上，给它喂水。", ("girl-1", "feed")),
])
def test_who_does_what(text: str, deed: tuple[str, str]) -> None:
    assert deed in done(text)


def test_what_was_taken_up_is_what_is_put_down() -> None:
    acts = {(a.motion, a.target) for s in write("女孩捡起一只小鸟，放在桌上，给它喂水。").shots() for a in s.actions}
    assert ("put_down", "bird-1") in acts and ("feed", "bird-1") in acts


@pytest.mark.parametrize(("text", "deed"), [
    ("女孩举着糖画，糖画掉进了河里，哇地哭了起来。", ("girl-1", "cry")),
    ("外公蹲下来，从口袋里掏出一块糖。", ("old-man-1", "take_out")),
    ("渔夫撒下渔网，拉上来一只海龟。", ("turtle-1", "")),
    ("机器人点点头。", ("robot-1", "nod")),
    ("男孩和女孩在教室里吵架。老师走进来，让他们一起擦桌子。", ("teacher-1", "walk")),
    ("男孩和女孩在教室里吵架。老师走进来，让他们一起擦桌子。", ("boy-1", "wipe")),
    ("开门的是一位老奶奶。", ("old-woman-1", "open")),
    ("妈妈掰了一块馒头给女儿。", ("woman-1", "give")),
    ("士兵挥挥手，转身走了。", ("soldier-1", "wave")),
])
def test_a_story_goes_on_with_whoever_it_is_about(text: str, deed: tuple[str, str]) -> None:
    acts = done(text)
    assert deed in acts if deed[1] else not any(who == deed[0] and motion == "draw" for who, motion in acts)


def test_it_is_whom_the_sentence_before_opened_with() -> None:
    assert ("fox-1", "run") in done("狐狸看见乌鸦站在树枝上。它跑了过去。")


def test_what_is_only_spoken_of_is_not_done() -> None:
    assert ("woman-1", "walk") not in done("女人笑着说马上回家。")


def test_a_flower_in_the_arms_is_carried() -> None:
    acts = {(a.subject, a.motion, a.target) for s in write("机器人把花抱在怀里。").shots() for a in s.actions}
    assert ("robot-1", "carry", "flower-1") in acts


def test_who_waters_a_flower_is_not_on_it() -> None:
    assert not any(kind == "on" and who == "robot-1" for who, kind, *_ in ties(write("机器人捧起水浇在花上。")))


@pytest.mark.parametrize(("text", "tie"), [
    ("老人坐在门口，膝盖上卧着一只白猫，身边靠着一把扫帚。", ("broom-1", "next_to", "old-man-1", "")),
    ("空姐们拖着行李箱走在前面，机长走在最后。", ("pilot-1", "behind", "flight-attendant-1", "")),
])
def test_of_whom_the_next_place_word_is(text: str, tie: tuple[str, str, str, str]) -> None:
    assert tie in ties(write(text))


def test_the_mother_of_the_young_is_one_more() -> None:
    assert sum(m.thing == "duck" for m in write("七只小鸭子排成一队跟着鸭妈妈过桥。").cast) == 8


@pytest.mark.parametrize("text", ["兔妈妈和小兔子在吃草。小兔子跑开了。", "小兔子在吃草，兔妈妈走过来。"])
def test_a_mother_and_her_young_are_two(text: str) -> None:
    assert sum(m.thing == "rabbit" for m in write(text).cast) == 2
