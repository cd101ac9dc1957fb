"""Whom 'one of them', 'the first', 'the other', 'it' mean; which sense a word of two has; players of a group."""

from __future__ import annotations

import pytest

from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read


def did(text: str) -> list[tuple[int, str]]:
    """(how many do it, motion) of each deed, in order."""
    reading = read(text, standard())
    count = {s.key: s.count for s in reading.subjects}
    return [(sum(count[key] for key in d.subjects), next(iter(d.motions.values()), "")) for d in reading.deeds]


@pytest.mark.parametrize(("text", "deeds"), [
    ("Three kittens play; one of them falls asleep", [(3, "play"), (1, "sleep")]),
    ("Two dogs sit by the door. One barks and the other sleeps", [(2, "sit"), (1, "bark"), (1, "sleep")]),
    ("Two boys run; the first jumps and the second waves", [(2, "run"), (1, "jump"), (1, "wave")]),
    ("A red car and a blue car drive along the road. The other stops", [(2, "drive"), (1, "halt")]),
    ("Four girls dance. The last one jumps", [(4, "dance"), (1, "jump")]),
    ("两只小猫在玩毛线球，其中一只睡着了", [(2, "play"), (1, "sleep")]),
    ("三个男孩在跑，第一个跳了起来，第二个挥手", [(3, "run"), (1, "jump"), (1, "wave")]),
    ("两个女孩在跳舞，另一个坐下", [(2, "dance"), (1, "sit_down")]),
])  # fmt: skip
def test_one_of_several_does_it_alone(text: str, deeds: list[tuple[int, str]]) -> None:
    assert did(text) == deeds


def test_the_second_helps_the_first() -> None:
    reading = read("两个男孩在赛跑，第一个摔倒了，第二个扶起他", standard())
    fell, helped = reading.deeds[1:3]
    assert helped.target == fell.subjects[0] != helped.subjects[0]


@pytest.mark.parametrize(("text", "who", "has"), [
    ("A mother takes off her scarf and puts it on her daughter's head", "girl", ("carries", "scarf")),
    ("A man takes off his hat and puts it on a boy", "boy", ("hat", "fedora")),
    ("爷爷摘下帽子，把它戴在孙子头上", "boy", ("hat", "fedora")),
    ("妈妈脱下外套，披在女儿身上", "girl", ("outfit", "jacket")),
    ("她解下红围巾，围在雪人身上", "woman", ("carries", "scarf:red")),
])  # fmt: skip
def test_a_garment_is_handed_on(text: str, who: str, has: tuple[str, str]) -> None:
    params = next(s.params for s in read(text, standard()).subjects if s.entry.name == who)
    assert params.get(has[0]) == has[1]


@pytest.mark.parametrize(("text", "there", "not_there"), [
    ("A golfer swings his club on the green", "golf_club", "stick"),
    ("Friends dance in a crowded club", "man", "golf_club"),
    ("The colony on Mars watches a dust storm approach", "", "wristwatch"),
    ("A nurse looks at her watch", "nurse", "market_stall"),
    ("A crane lifts a beam at the building site", "tower_crane", "crane"),
    ("A crane wades through the shallow marsh", "crane", "tower_crane"),
    ("The seal on the envelope is broken", "letter", "seal"),
    ("A seal balances a ball on its nose", "seal", "letter"),
    ("The conductor checks tickets on the train", "train_conductor", "conductor"),
    ("The conductor bows before the orchestra", "conductor", "train_conductor"),
    ("Two goldfish swim in a tank", "fish_tank", "tank"),
    ("A tank rolls through the mud", "tank", "fish_tank"),
    ("The ruler of the kingdom sits on his throne", "king", "ruler"),
    ("A ruler and a pencil lie on the desk", "ruler", "king"),
    ("A pitcher of water stands on the table", "jug", "cup"),
    ("A bat sleeps in the cave", "bat", "baseball_bat"),
    ("A mouse eats cheese", "mouse", "computer_mouse"),
    ("一只老鼠偷吃奶酪", "mouse", "computer_mouse"),
    ("办公桌上的鼠标和键盘", "computer_mouse", "mouse"),
    ("和尚敲木鱼", "wooden_fish", "fish"),
    ("起重机吊起钢梁", "tower_crane", "crane"),
    ("九尾狐在竹林里", "nine_tailed_fox", "fox"),
])  # fmt: skip
def test_a_word_of_two_senses(text: str, there: str, not_there: str) -> None:
    things = {member.thing for member in write(text).cast}
    assert (not there or there in things) and not_there not in things


@pytest.mark.parametrize(("text", "place"), [
    ("清晨的集市上，人们买菜", "market"), ("赶集的人们提着篮子", "market"), ("年货大集上人山人海", "market"),
    ("庙会上人们看舞狮", "temple_fair"), ("They picnic on the bank of the river", "river"),
    ("A robber walks into a bank", "bank"), ("A jazz trio plays in a smoky basement club", "bar"),
])  # fmt: skip
def test_a_place_of_two_senses(text: str, place: str) -> None:
    assert write(text).scenes[0].place == place


def test_a_group_of_players_is_several_people_who_play() -> None:
    play = write("A jazz trio plays in a smoky basement club in 1950s Harlem")
    assert {m.thing for m in play.cast} >= {"saxophonist", "bassist", "drummer"}


@pytest.mark.parametrize(("text", "place", "there"), [
    ("A girl waits outside a bakery in the rain", "city_street", "shop_house"),
    ("A dog sleeps in front of the bookshop", "city_street", "shop_house"),
    ("Outside the cafe an old man reads a newspaper", "city_street", "shop_house"),
    ("面包店门口，一只小狗在等主人", "city_street", "shop_house"),
    ("书店门前站着一个女孩", "city_street", "shop_house"),
    ("咖啡馆外，一个男人在等人", "city_street", "shop_house"),
    ("一只猫在花店门口睡觉", "city_street", "shop_house"),
    ("A woman walks into a bakery", "bakery", "woman"),
    ("A cat sits on the windowsill and watches the rain", "living_room", "windowsill"),
    ("猫咪趴在窗台上晒太阳", "living_room", "windowsill"),
    ("窗台上放着一盆花", "living_room", "windowsill"),
    ("女孩站在窗前看雪", "living_room", "girl"),
])  # fmt: skip
def test_the_outside_of_a_house_and_the_inside_of_a_window(text: str, place: str, there: str) -> None:
    play = write(text)
    assert play.scenes[0].place == place
    assert there in [member.thing for member in play.cast]
