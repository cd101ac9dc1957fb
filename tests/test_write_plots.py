"""A premise becomes a story; a text that tells something does not."""

from __future__ import annotations

import re

import pytest

from skyscreen.catalogue.index import family
from skyscreen.catalogue.plots import plots
from skyscreen.write import write
from skyscreen.write.brief import Brief
from skyscreen.write.compose import compose, composed
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.telling.plotted import HOURS, Setting

NAMED = {"person": "woman", "quadruped": "fox", "bird": "duck", "swimmer": "dolphin"}
SLOTS = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("name", plots())
def test_every_step_is_understood(name: str) -> None:
    """Each sentence of a plot is read without a word left out, and shows somebody or something."""
    plot, places = plots()[name], family("places")
    lead = NAMED.get(plot.leads[0], plot.leads[0].replace("_", " ")) if plot.leads else plot.cast.split(" ", 1)[1]
    friend = NAMED.get(plot.friends[0], plot.friends[0]) if plot.friends else ""
    friend = "horse" if friend == lead else friend
    place = places["meadow"]
    for step in plot.steps:
        place = places[step.at] if step.at not in ("", "home") else place
        words = re.sub(r"\[([^]|]*)(?:\|[^]]*)?\]", r"\1", step.say).format(
            lead=f"the {lead}", Lead=f"The {lead}", friend=f"the {friend}", Friend=f"The {friend}", work="digs",
            spot="", Other="A man")
        film = composed(Brief(words, standard(), "en", duration=6.0, shots=1, voice="none", whole=False,
                              where=Setting(place, HOURS.get(step.time, 9.0), "clear", "summer")))
        lost = [g.phrase for g in film.grounding
                if g.how == "ignored" or (g.how == "generic" and "count" not in g.became)]
        assert not lost, (words, lost)
        assert film.shots()[0].subjects or plot.poet[0], words  # a poem may look at a river
        assert film.scenes[0].place == place.name


@pytest.mark.parametrize("name", plots())
def test_every_step_has_a_line_of_its_own(name: str) -> None:
    plot = plots()[name]
    for lines in ([s.en for s in plot.steps], [s.zh for s in plot.steps]):
        assert all(lines) and len(set(lines)) == len(lines)
    assert all(re.search(r"[\u4e00-\u9fff]", s.zh) and s.en.isascii() for s in plot.steps)
    assert all(set(SLOTS.findall(s.en + s.zh)) <= {"lead", "Lead", "friend", "Friend", "ta"} for s in plot.steps)


@pytest.mark.parametrize(("text", "plot"), [
    ("A short film about a lonely robot", "lonely_robot"),
    ("A day in the life of a house cat", "pet_day"),
    ("小猫的一天", "pet_day"),
    ("一个医生的一天", "working_day"),
    ("a documentary about penguins", "bird_day"),
    ("Story of a boy and his dragon", "friends"),
    ("A film about a knight and a dragon", "dragon"),
    ("horror movie in an abandoned hospital", "horror"),
    ("关于一只想飞的小猪的故事", "wants_to_fly"),
    ("新年快乐！祝大家龙年大吉", "chinese_new_year"),
    ("讲一只骄傲的孔雀和一只乌鸦的寓言", "friends_beasts"), ("给儿子讲一个关于勇敢小乌龟的睡前故事", "small_journey"),
])
def test_a_premise_becomes_a_story(text: str, plot: str) -> None:
    film = write(text)
    assert f"plot:{plot}" in [g.became for g in film.grounding]
    assert sum(shot.duration for shot in film.shots()) == pytest.approx(60.0, abs=0.01)
    assert not any("place was named" in note or "没有说地点" in note for note in film.notes)
    motions = {a.motion for shot in film.shots() for a in shot.actions} - {"idle", "stand", "look_around"}
    assert len(motions) >= 4


@pytest.mark.parametrize("text", [
    "A lonely robot paints a wall.", "A red fox runs through the snow.", "A story about a girl who finds a key.",
    "Two red apples on a white table.", "一只孤独的机器人在扫地。", "Why do ships float?", "A monk practises kung fu.",
    "A witch casts a spell.",
])
def test_who_tells_something_keeps_it(text: str) -> None:
    assert not [g for g in write(text).grounding if g.became.startswith("plot:")]


def test_a_poem_is_told_in_its_own_words() -> None:
    film = write("床前明月光，疑是地上霜。举头望明月，低头思故乡。")
    lines = [shot.card for shot in film.shots() if shot.card_role == "lower"]
    assert film.title == "静夜思" and lines[0].startswith("床前明月光") and "低头思故乡" in lines
    assert "moon" in {m.thing for m in film.cast}


def test_the_place_that_is_named_holds() -> None:
    film = write("a short film about a lonely robot in a desert")
    assert {scene.place for scene in film.scenes} == {"desert"}


def test_no_line_speaks_of_a_place_that_is_not_there() -> None:
    cards = [shot.card for shot in write("a story of a boy and his dragon in the desert").shots()]
    assert not any("forest" in card or "meadow" in card for card in cards)


def test_the_lead_keeps_its_looks() -> None:
    film = write("关于一只勇敢的蓝色小兔子的故事")
    rabbit = next(m for m in film.cast if m.thing == "rabbit")
    assert "blue" in str(rabbit.params)


def test_a_greeting_is_the_last_card() -> None:
    film = write("Happy 80th birthday, Grandma Rosa! A greeting with balloons and cake")
    assert film.shots()[-1].card == "Happy 80th birthday, Grandma Rosa!"
    assert "old_woman" in {m.thing for m in film.cast}


@pytest.mark.parametrize("shots", [1, 2, 3, 7, 20])
def test_as_many_shots_as_are_asked_for(shots: int) -> None:
    assert len(write("A day in the life of a dog", shots=shots).shots()) == shots


def test_told_in_the_other_language_the_lines_are_its_own() -> None:
    film = compose("A day in the life of a dog", standard(), tell="zh")
    words = [shot.card for shot in film.shots() if shot.card]
    assert words and all(re.search(r"[\u4e00-\u9fff]", card) for card in words)


def test_spoken_the_lines_are_heard() -> None:
    film = write("A short film about a lonely robot", voice="amy")
    assert sum(bool(shot.line) for shot in film.shots()) >= 6


def test_nobody_else_is_there_where_the_plot_wants_nobody() -> None:
    assert all(scene.params.get("deserted") for scene in write("horror movie in a hospital").scenes)


def test_nobody_films_the_moon_from_close() -> None:
    film = write("床前明月光，疑是地上霜。举头望明月，低头思故乡。")
    sizes = {shot.camera.size for shot in film.shots() if shot.camera.focus == "moon-1"}
    assert sizes and sizes.isdisjoint(("close", "extreme_close"))


def test_nobody_bakes_the_cake_for_himself() -> None:
    film = write("Happy birthday, Dad!")
    things = {member.id: member.thing for member in film.cast}
    bakers = {things[a.subject] for shot in film.shots() for a in shot.actions if a.motion == "bake"}
    blowers = {things[a.subject] for shot in film.shots() for a in shot.actions if a.motion == "blow_flame"}
    assert bakers and blowers and not bakers & blowers
