"""Deeds that a word of their object makes particular: what is done, with what in the hand, to what."""

# ruff: noqa: E501 - two sentences a line

from __future__ import annotations

import pytest

from skyscreen.write.lexis.shelf import standard
from skyscreen.write.understanding import read

ROWS = (
    ("A cowboy throws a lasso.", "whirl_lasso", "", "lasso"), ("An acrobat walks a tightrope.", "walk_tightrope", "", "balance_pole"),
    ("一个女孩走钢丝。", "walk_tightrope", "", "balance_pole"), ("A mayor cuts a ribbon.", "cut_ribbon", "opening_ribbon", "scissors"),
    ("A monk rings the temple bell.", "strike_bell", "bell", "bell_mallet"), ("和尚敲钟。", "strike_bell", "bell", "bell_mallet"),
    ("A girl rings a little bell.", "shake_bell", "", "hand_bell"), ("A man refuels his car.", "refuel", "car", "fuel_nozzle"),
    ("一个男人给汽车加油。", "refuel", "car", "fuel_nozzle"), ("A witch stirs a cauldron.", "stir_cauldron", "cauldron", "brew_paddle"),
    ("女巫熬魔药。", "stir_cauldron", "cauldron", "brew_paddle"), ("A man swings a golf club.", "golf_swing", "golf_ball", "golf_club"),
    ("一个男人打高尔夫。", "golf_swing", "golf_ball", "golf_club"), ("A postman presses the doorbell.", "press_doorbell", "", ""),
    ("快递员按门铃。", "press_doorbell", "", ""), ("A girl throws a coin into a hat.", "drop_coin", "hat", "coins"),
    ("A boy plays the harmonica.", "play_harmonica", "harmonica", ""), ("A woman plays the cello.", "play_cello", "cello", ""),
    ("A woman plays the guqin.", "play_zither", "guqin", ""), ("A cook flips a pancake.", "flip_pancake", "one_pancake", "flat_pan"),
    ("厨师颠勺。", "flip_pancake", "one_pancake", "flat_pan"), ("A woman hangs up the laundry.", "hang_laundry", "clothesline", "shirt"),
    ("妈妈晾衣服。", "hang_laundry", "clothesline", "shirt"), ("An astronaut plants a flag.", "plant_flag", "", "hand_flag"),
    ("A boy whips a top.", "whip_top", "spinning_top", "horse_whip"), ("一个男孩抽陀螺。", "whip_top", "spinning_top", "horse_whip"),
    ("A football player heads the ball.", "head_ball", "football", ""), ("Two boys pass a football to each other.", "pass_ball", "football", ""),
    ("A boy dribbles a football.", "dribble_football", "football", ""), ("A boy dribbles a basketball.", "dribble", "basketball", ""),
    ("A traffic policeman stops a car.", "stop_traffic", "car", ""), ("交警拦下一辆车。", "stop_traffic", "car", ""),
    ("A girl whispers in her friend's ear.", "whisper", "", ""), ("A woman sighs.", "sigh", "", ""), ("老人叹了口气。", "sigh", "", ""),
    ("A squirrel nibbles a nut.", "nibble_upright", "", "hazelnut"), ("A man eats a nut.", "eat", "hazelnut", ""),
    ("A peacock fans its tail.", "fan_tail", "", ""), ("孔雀开屏。", "fan_tail", "", ""), ("A kangaroo punches.", "box_paws", "", ""),
    ("A fisherman catches fish with a net.", "cast_net", "fishing_net", ""), ("一个渔夫用网捕鱼。", "cast_net", "fishing_net", ""),
    ("A mother carries her child on her back.", "bear_on_back", "child", ""), ("A man carries a sack on his back.", "shoulder", "sack", ""),
    ("A woman folds a letter.", "fold_paper", "", ""), ("A woman sews a dress.", "sew", "dress", "sewing_cloth"), ("奶奶织毛衣。", "knit", "", ""),
    ("A cat yawns.", "yawn", "", ""), ("A dog pants.", "pant", "", ""), ("A bird sings.", "call", "", ""), ("A rooster crows.", "crow", "", ""),
    ("A nurse pushes an old man in a wheelchair.", "push_along", "", ""), ("A worker climbs out of a manhole.", "climb_out", "", ""),
    ("A shepherd whistles.", "whistle", "", ""), ("一个男孩吹口哨。", "whistle", "", ""), ("Two men pull at the oars.", "row", "", ""),
    ("A woman puts on a red scarf.", "dress", "", ""), ("A woman puts on lipstick.", "make_up", "", ""), ("A man puts on a record.", "put_down", "", ""),
    ("A man puts a scarf on the table.", "put_down", "scarf", ""),
    ("A ship passes a lighthouse.", "sail", "lighthouse", ""),
)  # fmt: skip


@pytest.mark.parametrize(("text", "motion", "target", "tool"), ROWS)
def test_what_is_done_and_with_what(text: str, motion: str, target: str, tool: str) -> None:
    reading = read(text, standard())
    deed = next((d for d in reading.deeds if motion in d.motions.values()), None)
    assert deed is not None, [d.motions for d in reading.deeds]

    def name(key: int | None) -> str:
        return "" if key is None else reading.subject(key).entry.name
    assert not target or name(deed.target) == target
    assert not tool or name(deed.tool) == tool


LAID = (  # text, (who or what, kind, ground) of a link that stands, things that are there, things that are not
    ("A man sings. A chair stands left of the ladder.", ("chair", "left_of", "ladder"), (), ()),
    ("A woman reads while a cup stands on the desk.", ("cup", "on", "desk"), (), ()),
    ("A man carries a tray with two cups.", ("cup", "on", "tray"), (), ()),
    ("A waiter carries a tray with four glasses to a table.", ("glass", "on", "tray"), (), ("glasses",)),
    ("Eight rowers pull their oars in a long boat.", ("cormorant_fisher", "on", "rowing_boat"), (), ("oar",)),
    ("A boy waves as his boat passes under a bridge.", ("boat", "under", "bridge"), (), ()),
    ("A man paints a wall orange; a paint can stands left of the ladder.", ("bucket", "left_of", "ladder"), (), ("orange",)),
    ("An owl hoots on a signpost.", ("owl", "on", "signpost"), (), ()),
    ("A delivery drone drops a pizza box.", None, ("drone", "box"), ()),
    ("A stewardess pushes a trolley.", None, ("trolley",), ("tram",)),
    ("A tram passes the cathedral.", None, ("village_church",), ("st_basils",)),
    ("A photographer kneels to photograph a butterfly on a sunflower.", ("butterfly", "on", "sunflower"), (), ()),
    ("A boy watches a squirrel on a branch.", ("squirrel", "on", "branch"), (), ()),
    ("A snow leopard watches an eagle from a rock.", ("snow_leopard", "on", "rock"), (), ()),
    ("A woman watches a film on the sofa.", ("woman", "on", "sofa"), (), ()),
    ("A woman puts on a red scarf.", None, ("woman",), ("scarf", "table")),
    ("A surgeon puts on a mask and gloves.", None, ("surgeon",), ("mask", "scarf", "table")),
    ("A boy eats an orange.", None, ("orange",), ()),
)


@pytest.mark.parametrize(("text", "link", "there", "not_there"), LAID)
def test_what_stands_where(text: str, link: tuple[str, str, str] | None, there: tuple[str, ...], not_there: tuple[str, ...]) -> None:
    reading = read(text, standard())
    names = {s.entry.name for s in reading.subjects}
    links = {(reading.subject(k.subject).entry.name, k.kind, reading.subject(k.object).entry.name) for k in reading.links}
    assert link is None or link in links, links
    assert names >= set(there) and not names & set(not_there), names


def test_a_hot_day_makes_no_hot_spring() -> None:
    assert [p.entry.name for p in read("A boy swims in the pool on a hot summer day.", standard()).places] == ["swimming_pool"]
    assert [p.entry.name for p in read("A boy sits in a hot spring.", standard()).places] == ["hot_spring"]


POURED = (  # text, the vessels of the film in order of naming
    ("A barista pours hot milk into a white cup.", ("cup", "jug")), ("A man pours wine into a glass.", ("wine_glass", "bottle")),
    ("A bartender pours beer into a mug.", ("mug", "jug")), ("Fresh orange juice splashes into a tall glass.", ("glass",)),
    ("A mother stirs soup in a big pot.", ("pot",)), ("A man puts a cup beside a cup.", ("cup", "cup")),
)


@pytest.mark.parametrize(("text", "vessels"), POURED)
def test_what_is_poured_is_in_one_vessel(text: str, vessels: tuple[str, ...]) -> None:
    found = tuple(s.entry.name for s in read(text, standard()).subjects)
    assert tuple(name for name in found if name in {"cup", "mug", "glass", "wine_glass", "pot", "jug", "bottle", "kettle", "teapot"}) == vessels


def test_the_cup_that_milk_is_poured_into_has_its_colour() -> None:
    cup = next(s for s in read("A girl pours milk into a red mug.", standard()).subjects if s.entry.name == "mug")
    assert cup.params["drink"] == "milk" and "red" in cup.params.values()


@pytest.mark.parametrize("text", ("Villagers dance.", "The townspeople dance."))
def test_villagers_are_several(text: str) -> None:
    assert sum(s.count for s in read(text, standard()).subjects if s.kind == "person") > 2
