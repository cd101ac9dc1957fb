"""A catalogue made for the writer's tests: names, words and facts, no meshes."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

from functools import cache
from pathlib import Path

from skyscreen.catalogue.entry import Entry
from skyscreen.write.lexis.shelf import Shelf


def entry(family: str, name: str, en: tuple[str, ...], zh: tuple[str, ...], make=lambda kit: None, **facts) -> Entry:
    return Entry(family, name, en, zh, make, Path(f"{name}.py"), facts)


def _thing(name, kind, en, zh, make=lambda kit: None, **facts):
    return entry("things", name, en, zh, make, kind=kind, height=1.0, **facts)


@cache
def shelf() -> Shelf:
    things = [
        _thing("galleon", "vessel", ("pirate ship", "galleon", "sailing ship"), ("海盗船", "帆船"),
               lambda kit, paint="oak", sails="white": None, places=("ocean",), generic="ship"),
        _thing("rowboat", "vessel", ("rowboat", "boat"), ("小船", "渔船"), lambda kit, colour="red": None, generic="vessel"),
        _thing("gull", "bird", ("gull", "seagull"), ("海鸥",), generic="bird"),
        _thing("woman", "person", ("woman",), ("女人", "女子"), lambda kit, dress="blue", hair="black", age=30: None,
               places=("neon_street",)),
        _thing("man", "person", ("man",), ("男人",), lambda kit, coat="grey", age="young": None, generic="person"),
        _thing("mammoth", "quadruped", ("mammoth", "woolly mammoth"), ("猛犸象", "猛犸"), places=("snow_meadow",)),
        _thing("dog", "quadruped", ("dog",), ("狗",), lambda kit, coat="brown": None, generic="quadruped"),
        _thing("cat", "quadruped", ("cat",), ("猫",), lambda kit, fur="grey": None),
        _thing("horse", "quadruped", ("horse",), ("马",), lambda kit, coat="brown": None),
        _thing("fish", "swimmer", ("fish",), ("鱼",), lambda kit, colour="orange": None),
        _thing("car", "vehicle", ("car",), ("汽车", "车"), lambda kit, paint="blue": None, generic="vehicle"),
        _thing("balloon", "vehicle", ("balloon",), ("气球",), lambda kit, colour="red": None),
        _thing("apple", "food", ("apple",), ("苹果",), lambda kit, colour="red": None, generic="food"),
        _thing("bowl", "prop", ("bowl",), ("碗",), lambda kit, colour="white": None),
        _thing("ball", "prop", ("ball",), ("球",), lambda kit, colour="red": None, generic="prop"),
        _thing("table", "furniture", ("table",), ("桌子", "桌"), lambda kit, material="oak": None, generic="furniture"),
        _thing("house", "building", ("house",), ("房子",), generic="building"),
        _thing("tree", "plant", ("tree",), ("树",), generic="plant"),
        _thing("lantern", "light", ("lantern",), ("灯笼",), lambda kit, colour="red": None),
    ]
    places = [
        entry("places", "ocean", ("ocean", "sea"), ("大海", "海"), indoor=False, water=True, medium="water", hours=10.0),
        entry("places", "neon_street", ("neon street", "street", "city"), ("霓虹街", "街", "街道"), indoor=False, hours=22.0),
        entry("places", "snow_meadow", ("snowy meadow", "snow field"), ("雪地", "雪原"), indoor=False, hours=10.0,
              season="winter"),
        entry("places", "meadow", ("meadow", "field"), ("草地", "草原"), indoor=False, hours=9.0, default_of=("open",)),
        entry("places", "kitchen", ("kitchen",), ("厨房",), indoor=True, hours=9.0),
        entry("places", "forest", ("forest",), ("森林", "竹林"), indoor=False, hours=9.0),
    ]
    legs, wings = ("biped", "quadruped"), ("bird",)
    motions = [
        entry("motions", "idle", ("idle",), ("静止",), rigs=(*legs, *wings, "fish", "vessel", "vehicle", "rigid")),
        entry("motions", "walk", ("walk",), ("走", "行走"), rigs=legs, travels=True),
        entry("motions", "run", ("run", "chase"), ("跑", "追"), rigs=legs, travels=True),
        entry("motions", "stand", ("stand",), ("站",), rigs=legs, default_of=("person", "quadruped")),
        entry("motions", "look", ("look",), ("看",), rigs=legs, target="optional"),
        entry("motions", "sit", ("sit",), ("坐",), rigs=legs),
        entry("motions", "sail", ("sail",), ("航行",), rigs=("vessel",), travels=True, default_of=("vessel",)),
        entry("motions", "fly", ("fly",), ("飞", "飞翔"), rigs=wings, travels=True, default_of=("bird",)),
        entry("motions", "circle", ("circle",), ("盘旋",), rigs=wings, travels=True),
        entry("motions", "swim", ("swim",), ("游",), rigs=("fish", *legs), travels=True, default_of=("swimmer",)),
        entry("motions", "drive", ("drive",), ("行驶",), rigs=("vehicle",), travels=True, default_of=("vehicle",)),
        entry("motions", "rise", ("rise",), ("升起",), rigs=("vehicle", "rigid"), travels=True),
        entry("motions", "roll", ("roll",), ("滚",), rigs=("rigid",), travels=True, physics=True),
    ]
    looks = [entry("looks", "cinematic", ("cinematic",), ("电影感",)), entry("looks", "ink", ("ink wash",), ("水墨",))]
    return Shelf(*({e.name: e for e in row} for row in (things, places, motions, looks)))
