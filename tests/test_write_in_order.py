"""Stories as they are told: whom a pronoun means, what lies where from when on, and the last event in the last shot."""

from __future__ import annotations

import pytest

from skyscreen.nouns.screenplay import Shot
from skyscreen.write import write

GULL = ("A little girl drops her ice cream on the pier. A seagull swoops down and steals it. She starts to cry. "
        "An old fisherman buys her a new one. This time she holds it with both hands and the gull lands on her head.")
POST = ("A postman rides his bicycle through the village. A dog chases him. He throws the newspaper and it lands on "
        "the roof. When he comes down, the dog is sitting on his bicycle.")


def shots(text: str, **options) -> list[Shot]:
    return [shot for scene in write(text, **options).scenes for shot in scene.shots]


def test_the_last_event_is_the_last_shot_and_large_in_it() -> None:
    end = shots(GULL)[-1]
    assert end.camera.focus == "gull-1" and end.camera.size in ("full", "medium")
    assert ("gull-1", "on", "girl-1") in {(r.subject, r.kind, r.object) for r in end.relations}


def test_what_a_later_clause_says_of_a_place_does_not_hold_before_it() -> None:
    rows = [{(r.subject, r.kind, r.object) for r in shot.relations} for shot in shots(GULL)]
    assert not any(("gull-1", "on", "girl-1") in row for row in rows[: len(rows) // 2])
    on_bike = [k for k, shot in enumerate(shots(POST)) for r in shot.relations
               if (r.subject, r.kind, r.object) == ("dog-1", "on", "bicycle-1")]
    assert on_bike and min(on_bike) > 4


def test_he_is_the_postman_and_not_the_dog() -> None:
    throws = [a for shot in shots(POST) for a in shot.actions if a.motion == "throw"]
    assert throws and {(a.subject, a.target) for a in throws} == {("postman-1", "newspaper-1")}


@pytest.mark.parametrize(("text", "held"), [
    (GULL, ("girl-1", "carry", "ice-cream-1")),
    ("A boy finds a ball. A dog comes up. He throws it.", ("boy-1", "throw", "ball-1")),
])
def test_what_is_held_and_thrown_is_the_thing(text: str, held: tuple[str, str, str]) -> None:
    assert held in {(a.subject, a.motion, a.target) for shot in shots(text) for a in shot.actions}


def test_what_has_fallen_lies_where_it_lands() -> None:
    end = shots("A man looks up. A pancake falls from the ceiling. It lands on the man's head.")[-1]
    assert any(r.kind == "on" and r.object == "man-1" for r in end.relations)


def done(text: str) -> set[tuple[str, str, str | None, str | None]]:
    return {(a.subject, a.motion, a.target, a.to) for shot in shots(text) for a in shot.actions}


@pytest.mark.parametrize(("text", "seen"), [
    ("A man slips. A woman helps him up.", {("woman-1", "kneel", "man-1", None), ("man-1", "get_up", None, None)}),
    ("男孩把同学扶起来", {("boy-1", "kneel", "student-1", None), ("student-1", "get_up", None, None)}),
    ("Anna swaps her sandwich with Tom.", {("woman-1", "give", "sandwich-1", "man-1"),
                                           ("man-1", "give", "sandwich-1", "woman-1")}),
    ("小明和小红交换了礼物", {("boy-1", "give", "gift-box-1", "girl-1"), ("girl-1", "give", "gift-box-1", "boy-1")}),
    ("Mum drops me off at school.", {("woman-1", "wave", "girl-1", None), ("girl-1", "walk", None, None)}),
    ("Grandpa picks me up from school.", {("old-man-1", "hug", "girl-1", None)}),
    ("My uncle gave me a book.", {("man-1", "give", "book-1", "girl-1")}),
    ("A customer gave me her old racing bike.", {("man-1", "give", "bicycle-1", "girl-1")}),
])
def test_what_two_do_with_each_other_is_seen_of_both(
    text: str, seen: set[tuple[str, str, str | None, str | None]]
) -> None:
    assert seen <= done(text)


def test_who_is_carried_to_bed_lies_in_the_arms_and_sleeps() -> None:
    shot = shots("A mother carries her sleeping daughter to bed.")[2]
    assert {(a.subject, a.motion) for a in shot.actions} >= {("woman-1", "bear_in_arms"), ("girl-1", "sleep")}
    assert ("girl-1", "on", "woman-1") in {(r.subject, r.kind, r.object) for r in shot.relations}


def test_a_wand_is_in_the_hand_that_touches_with_it() -> None:
    text = "A witch touches a frog with her wand and it becomes a prince."
    touches = [a for shot in shots(text) for a in shot.actions if a.motion == "reach"]
    assert touches and all((a.target, a.tool) == ("frog-1", "magic-wand-1") for a in touches)
    assert "prince-1" in shots(text)[-1].subjects and "frog-1" not in shots(text)[-1].subjects


@pytest.mark.parametrize(("text", "one", "other"), [
    ("While the mother cooks in the kitchen, the father works in the garden.", "kitchen", "garden"),
    ("妈妈在厨房里包饺子，爸爸在阳台上挂灯笼。", "kitchen", "balcony"),
])
def test_what_goes_on_in_two_places_is_cut_by_turns(text: str, one: str, other: str) -> None:
    scenes = write(text).scenes
    assert [scene.place for scene in scenes[:4]] == [one, other, one, other]
    for scene in scenes:
        acting = {a.subject for shot in scene.shots for a in shot.actions if a.subject.startswith(("woman", "man"))}
        assert acting == ({"woman-1"} if scene.place == one else {"man-1"})


@pytest.mark.parametrize(("text", "place"), [
    ("A postman rides his bicycle past the shops.", "main_street"),
    ("Maria opens a flower shop.", "flower_shop"),
    ("她开了一家花店", "flower_shop"),
])
def test_shops_are_ridden_past_and_opened(text: str, place: str) -> None:
    assert {scene.place for scene in write(text).scenes} == {place}


def test_who_goes_inside_is_in_the_shop_they_stood_before() -> None:
    text = "A man slips on the pavement in front of the bakery. A woman runs to him. They go inside and drink coffee."
    assert [scene.place for scene in write(text).scenes] == ["city_street", "bakery"]


def test_how_i_opened_my_shop_is_a_story() -> None:
    play = write("How I opened my bike shop: I repaired bicycles in my parents' garage. I painted one green.")
    assert {shot.note for scene in play.scenes for shot in scene.shots} >= {"establish", "resolve"}
    assert all(scene.hour < 24 for scene in play.scenes)


@pytest.mark.parametrize(("text", "deed"), [
    ("A man fetches a ladder and climbs up.", ("man-1", "climb", "ladder-1", None)),
    ("A boy stands. An old woman strokes his head.", ("old-woman-1", "pat", "boy-1", None)),
    ("一个小男孩站着。老奶奶笑着摸了摸他的头。", ("old-woman-1", "pat", "boy-1", None)),
    ("一只乌龟慢慢地爬", ("turtle-1", "walk", None, None)),
])
def test_what_the_words_before_tell_of_a_deed(text: str, deed: tuple[str, str, str | None, str | None]) -> None:
    assert deed in done(text)


def test_a_verb_after_it_is_no_thing_and_the_way_home_bears_nobody() -> None:
    play = write("Dad flips a pancake and it sticks to the ceiling.")
    assert "stick" not in {member.thing for member in play.cast}
    shot = shots("On the way home I fall asleep in the car and dad carries me to bed.")[0]
    assert ("man-1", "inside", "car-1") not in {(r.subject, r.kind, r.object) for r in shot.relations}


def test_the_head_that_it_lands_on_is_held_at_the_end() -> None:
    end = shots("A cat waits. A pancake falls from the ceiling. It lands on dad's bald head.")[-1]
    assert end.camera.focus == "man-1"


@pytest.mark.parametrize(("text", "at"), [
    ("An elephant sprays water over its calf.", None), ("大象用鼻子喷水", None),
    ("An elephant sprays water at a boy.", "boy-1"),
])
def test_an_elephant_sprays_water(text: str, at: str | None) -> None:
    acts = [a for shot in shots(text) for a in shot.actions if a.motion == "spray"]
    assert acts and all(a.manner == "water" and a.target == at for a in acts)
    play = write("An elephant sprays water at dad. He is completely wet.")
    assert {scene.weather for scene in play.scenes} == {"clear"}
