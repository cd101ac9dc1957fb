"""Clauses on the installed catalogue: who does what when several do, and what is no thing."""

from __future__ import annotations

import pytest

from skyscreen.write import write
from skyscreen.write.lexis.shelf import standard
from skyscreen.write.story.scenery import setting
from skyscreen.write.understanding import read


def deeds(text: str) -> set[tuple[str, str, str]]:
    """(who, motion, object)."""
    reading = read(text, standard())
    names = {s.key: s.entry.name for s in reading.subjects}
    return {(names[key], motion, names.get(d.target, "") if d.target is not None else "")
            for d in reading.deeds for key, motion in d.motions.items()}


@pytest.mark.parametrize(("text", "wanted"), [
    ("A wolf watches two sheep sleeping behind a fence.", ("sheep", "sleep", "")),
    ("A girl watches her dog chase a ball.", ("dog", "run", "ball")),
    ("父亲教女儿骑自行车。", ("bicycle", "drive", "")),
    ("A seagull grabs a fish and the fisherman chases it along the pier.", ("fisherman", "run", "gull")),
    ("A man comes from a house and waves.", ("man", "wave", "")),
    ("A vase is smashed by a boy.", ("boy", "smash", "vase")),
    ("A dog sits on a bench, its tail wags.", ("dog", "wag", "")),
    ("一位厨师拿起锅，倒入热汤。", ("chef", "pour", "noodle_bowl")),
    ("屋顶上有一只猫，看着巷子里的行人。", ("cat", "look", "woman")),
    ("伴娘跳起来接住了花。", ("woman", "jump", "")),
])
def test_each_deed_keeps_its_doer_and_object(text: str, wanted: tuple[str, str, str]) -> None:
    assert wanted in deeds(text)


@pytest.mark.parametrize(("text", "counts"), [
    ("The smallest of the three elephants sleeps.", [2, 1]), ("三个孩子中最小的那个在睡觉。", [2, 1])])
def test_one_of_several_is_apart_from_the_others(text: str, counts: list[int]) -> None:
    reading = read(text, standard())
    assert [s.count for s in reading.subjects] == counts
    assert reading.deeds[0].subjects == [reading.subjects[1].key]
    assert reading.subjects[1].scale < 1


def test_a_hand_brings_its_owner_and_a_closer_shot() -> None:
    film = write("Her hand closes a green door.", duration=30)
    assert {"woman", "door"} <= {m.thing for m in film.cast}
    assert any(s.camera.size in ("close", "extreme_close") and s.camera.focus == "woman-1" for s in film.shots())


@pytest.mark.parametrize(("text", "phrase", "how"), [
    ("A wooden barrel rolls.", "wooden", "exact"), ("A leather suitcase stands by a bed.", "leather", "exact"),
    ("A silken suitcase drifts.", "silken", "ignored"), ("Smoke rises from a campfire.", "Smoke", "synonym"),
    ("Smoke rises from a chair.", "Smoke", "ignored"), ("A man casts a long shadow.", "shadow", "synonym")])
def test_matter_is_what_the_picture_has(text: str, phrase: str, how: str) -> None:
    assert next(g.how for g in read(text, standard()).grounding if g.phrase == phrase) == how


@pytest.mark.parametrize(("text", "indoor"), [
    ("A nurse pushes a bed.", True), ("A man rides a horse and shouts.", False), ("渔翁撒网。", False),
    ("A barista pours milk into a cup.", True), ("A waiter runs in the rain.", False)])
def test_people_and_deeds_tell_the_place(text: str, indoor: bool) -> None:
    place = setting(read(text, standard()), standard())
    assert place is not None and bool(place.entry.facts.get("indoor")) == indoor
