"""A table of sentences with what each must become, on a catalogue of the tests' own."""

# ruff: noqa: E501 - ruff counts a Chinese character as two columns
from __future__ import annotations

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.nouns.screenplay import Screenplay
from skyscreen.write.compose import compose
from write_shelf import shelf


def play(text: str, **options) -> Screenplay:
    return compose(text, shelf(), **options)


def count(film: Screenplay) -> dict[str, int]:
    out: dict[str, int] = {}
    for member in film.cast:
        out[member.thing] = out.get(member.thing, 0) + 1
    return out


def does(film: Screenplay, name: str) -> list[str]:
    return list(dict.fromkeys(a.motion for s in film.shots() for a in s.actions if a.subject == name))


TABLE = [
    ("A pirate ship sails through a stormy sea at sunset.", {"galleon": 1}, "ocean", {"galleon-1": "sail"}),
    ("A pirate ship sails on the sea, gulls circling above the masts.", {"galleon": 1, "gull": 5}, "ocean",
     {"galleon-1": "sail", "gull-1": "circle"}),
    ("A woman in a red dress walks down a neon street at night in the rain.", {"woman": 1}, "neon_street", {"woman-1": "walk"}),
    ("Mammoths walk through a snowy meadow", {"mammoth": 3}, "snow_meadow", {"mammoth-1": "walk"}),
    ("Three woolly mammoths walk through a snowy meadow, their long fur blowing in the wind.", {"mammoth": 3}, "snow_meadow",
     {"mammoth-3": "walk"}),
    ("A white cat chases a yellow ball across the kitchen floor", {"cat": 1, "ball": 1}, "kitchen", {"cat-1": "run"}),
    ("Two dogs and a cat run through the meadow.", {"dog": 2, "cat": 1}, "meadow", {"dog-2": "run", "cat-1": "run"}),
    ("A corgi runs in a field", {"dog": 1}, "meadow", {"dog-1": "run"}),
    ("A herd of horses is running across a meadow", {"horse": 6}, "meadow", {"horse-6": "run"}),
    ("A flock of seagulls flies over the ocean", {"gull": 8}, "ocean", {"gull-8": "fly"}),
    ("Five red balloons rise over a field", {"balloon": 5}, "meadow", {"balloon-5": "rise"}),
    ("A green apple to the left of a blue bowl on a wooden table", {"apple": 1, "bowl": 1, "table": 1}, "kitchen", {}),
    ("The man sits on a chair in the kitchen", {"man": 1}, "kitchen", {"man-1": "sit"}),
    ("An astronaut rides a brown horse through a forest", {"man": 1, "horse": 1}, "forest",
     {"man-1": "sit", "horse-1": "walk"}),
    ("A car drives down the street", {"car": 1}, "neon_street", {"car-1": "drive"}),
    ("A city street with no people", {}, "neon_street", {}),
    ("fish swim in the sea", {"fish": 5}, "ocean", {"fish-1": "swim"}),
    ("A fisherman in a small boat on the sea", {"man": 1, "rowboat": 1}, "ocean", {}),
    ("Twelve sheep walk", {"dog": 12}, "meadow", {"dog-1": "walk"}),
    ("100 dogs run", {"dog": 24}, "meadow", {"dog-24": "run"}),
    ("一个穿红裙的女人在雨夜的霓虹街上行走。", {"woman": 1}, "neon_street", {"woman-1": "walk"}),
    ("三只猛犸象走过雪地。", {"mammoth": 3}, "snow_meadow", {"mammoth-3": "walk"}),
    ("一艘海盗船在暴风雨的大海上航行，海鸥在船上方盘旋。", {"galleon": 1, "gull": 3}, "ocean",
     {"galleon-1": "sail", "gull-1": "circle"}),
    ("一只白色的猫在厨房里追一个红色的球", {"cat": 1, "ball": 1}, "kitchen", {"cat-1": "run"}),
    ("一群马在草原上奔跑", {"horse": 6}, "meadow", {"horse-1": "run"}),
    ("十二条鱼在海里游", {"fish": 12}, "ocean", {"fish-12": "swim"}),
    ("街道上没有人", {}, "neon_street", {}),
    ("一个女孩提着红灯笼走过下雪的胡同。", {"man": 1, "lantern": 1}, "neon_street", {"man-1": "walk"}),
    ("a 红色 boat 在大海上航行", {"rowboat": 1}, "ocean", {"rowboat-1": "sail"}),
]


@pytest.mark.parametrize(("text", "cast", "place", "deeds"), TABLE, ids=[row[0][:40] for row in TABLE])
def test_who_where_and_what(text: str, cast: dict, place: str, deeds: dict) -> None:
    film = play(text)
    assert count(film) == cast
    assert {scene.place for scene in film.scenes} == {place}
    for name, motion in deeds.items():
        done = does(film, name)
        assert done[0] == motion and set(done[1:]) <= {"look"}, "the deed told, broken off at most for a look"


@pytest.mark.parametrize(("text", "hour", "weather"), [
    ("A ship at sunset", (17.8, 18.8), "clear"),
    ("A ship at sea, stormy, at night", (21, 23), "storm"),
    ("A dog in the meadow at dawn in thick fog", (5.5, 6.5), "fog"),
    ("A woman walks in the rain", (0, 24), "rain"),
    ("A dog runs through a blizzard", (0, 24), "blizzard"),
    ("日落时分，一艘帆船在海上航行", (17.8, 18.8), "clear"),
    ("黎明，大雾，一只狗在草地上跑", (5.5, 6.5), "fog"),
    ("雪夜里，一个女人走在街上", (20, 24), "clear"),
])
def test_when_and_in_what_weather(text: str, hour: tuple[float, float], weather: str) -> None:
    for scene in play(text).scenes:
        assert hour[0] <= scene.hour <= hour[1]
        assert weather in (scene.weather, "clear")
        assert scene.weather == weather or scene.season == "winter"
        assert weather != "storm" or scene.wind >= 15


def test_colours_and_sizes_go_to_their_own_thing() -> None:
    film = play("A small white cat and a huge black horse look at a green apple next to a blue bowl")
    by = {member.thing: member for member in film.cast}
    assert by["cat"].params == {"fur": "white"} and by["cat"].scale == 0.75
    assert by["horse"].params == {"coat": "black"} and by["horse"].scale == 1.6
    assert by["apple"].params == {"colour": "green"}
    assert by["bowl"].params == {"colour": "blue"}
    assert play("A woman in a red dress walks").member("woman-1").params == {"dress": "red"}
    assert play("一个穿红裙的女人在走").member("woman-1").params == {"dress": "red"}
    assert play("An old man walks").member("man-1").params == {"age": "old"} or play(
        "An elderly man walks").member("man-1").params == {"age": "old"}


def test_relations_hold_where_both_are_seen() -> None:
    film = play("A green apple to the left of a blue bowl on a wooden table")
    told = {(r.subject, r.kind, r.object) for s in film.shots() for r in s.relations}
    assert ("apple-1", "left_of", "bowl-1") in told
    film = play("一个苹果在碗的左边")
    assert {(r.subject, r.kind, r.object) for s in film.shots() for r in s.relations} == {("apple-1", "left_of", "bowl-1")}


def test_order_of_telling_is_order_of_shots() -> None:
    film = play("A white cat chases a ball across the kitchen, then stops and looks at the camera.")
    told = [next(a.motion for a in s.actions if a.subject == "cat-1") for s in film.shots() if "cat-1" in s.subjects]
    assert set(told) == {"run", "stand", "look"}
    assert told == sorted(told, key=("run", "stand", "look").index)


def test_words_of_the_camera_and_the_style() -> None:
    assert any(s.camera.move == "aerial" for s in play("A horse runs, drone shot").shots())
    assert {s.speed for s in play("A dog runs in slow motion").shots()} == {0.35}
    assert {s.speed for s in play("A house in the meadow, time-lapse from dusk to night").shots()} == {20.0}
    hours = [s.hour for s in play("A house in the meadow, time-lapse from dusk to night").scenes]
    assert hours[0] == 19.0 and hours[-1] == 22.0
    assert play("水墨画风格：一只猫坐着").look == "ink"
    assert play("One unbroken close-up of a cat", shots=1).shots()[0].camera.size == "close"


def test_quoted_words_are_set_on_the_picture() -> None:
    film = play('A cat sits in the kitchen, ending with the words "Slow down."')
    assert film.shots()[-1].card == "Slow down." and film.shots()[-1].card_role == "end"


def test_a_script_keeps_its_order_and_lines() -> None:
    film = play("Shot 1: A cat sits in the kitchen.\nNarrator: \"This is Tom.\"\nShot 2: A dog runs in.\nShot 3: The cat runs.\n")
    assert len(film.shots()) == 3
    assert [shot.line for shot in film.shots()] == ["This is Tom.", "", ""]
    assert [shot.subjects for shot in film.shots()][:2] == [["cat-1"], ["dog-1"]]
    assert [film.prompt[slice(*shot.span)][:6] for shot in film.shots()] == ["Shot 1", "Shot 2", "Shot 3"]
    film = play("镜头一：一只猫坐着。\n镜头二：一只狗在跑。旁白：它来了。")
    assert [shot.line for shot in film.shots()] == ["", "它来了。"]


def test_grounding_is_honest() -> None:
    film = play("A corgi and a flurbish run past a lighthouse in purple")
    how = {g.phrase: g.how for g in film.grounding}
    assert how["corgi"] == "nearest" and how["lighthouse"] == "generic" and how["flurbish"] == "ignored"
    assert any("corgi" in note for note in film.notes)
    for ground in film.grounding:
        assert film.prompt[ground.start:ground.end] == ground.phrase


@pytest.mark.parametrize(("text", "rule"), [
    ("", "at least one sentence"), ("   \n", "at least one sentence"), ("🎉🎊", "no words"), ("123 456", "no words"),
    ("a" * 20_001, "at most"), ("Корабль плывёт по бурному морю", "only English and Chinese"),
    ("海賊船が嵐の海を進む", "Japanese"), ("Ein Schiff auf dem Meer im Sturm und der Wind ist stark", "English"),
    ("\x00\x01binary", "UTF-8"),
])
def test_what_cannot_be_filmed_is_refused(text: str, rule: str) -> None:
    with pytest.raises(BadInput, match=rule):
        play(text)


@pytest.mark.parametrize(("text", "script"), [
    ("一个女人在雨夜走过霓虹灯街道。", "zh"), ("一只猫走过东京的街道。", "ja"), ("A woman walks down a neon street.", "ja"),
    ("A man walks through Chinatown at night.", "zh"), ("Mammoths walk through a snowy meadow.", None)])
def test_signs_are_written_in_the_script_of_the_town(text: str, script: str | None) -> None:
    from skyscreen.write import write

    scenes = write(text).scenes
    assert {scene.params.get("letters") for scene in scenes} == {script}
