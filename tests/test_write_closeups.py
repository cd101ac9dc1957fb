"""What a near picture is of: hands with what they work on, feet."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "who", "motion", "part"), [
    ("Close-up of a potter's hands shaping a bowl.", "artisan", "shape", "hands"),
    ("Close-up of a chef's fingers chopping carrots.", "chef", "cut", "hands"),
    ("A woman sews. Close-up of her hands.", "woman", "sew", "hands"),
    ("特写奶奶的手在织毛衣", "old_woman", "knit", "hands"),
    ("A dancer's feet, close-up.", "dancer", "stand", "feet"),
])
def test_a_near_picture_of_hands_is_of_the_hands_of_who_works(text: str, who: str, motion: str, part: str) -> None:
    film = write(text, duration=4.0, shots=1)
    (shot,) = film.shots()
    things = {member.id: member.thing for member in film.cast}
    assert (things[shot.camera.focus or ""], shot.camera.part) == (who, part)
    assert shot.camera.size == "close" and shot.camera.angle == "high"
    assert motion in {a.motion for a in shot.actions if a.subject == shot.camera.focus}


@pytest.mark.parametrize(("text", "motion"), [
    ("Close-up of hands kneading dough.", "knead"), ("特写：一双手在揉面团", "knead"),
    ("Hands type on a laptop.", "type"),
])
def test_hands_that_nobody_was_named_for_are_somebodys(text: str, motion: str) -> None:
    film = write(text, duration=4.0, shots=1)
    (shot,) = film.shots()
    assert [m.thing for m in film.cast if m.id == shot.camera.focus] == ["woman"]
    assert (motion, "hands") == (next(a.motion for a in shot.actions if a.subject == shot.camera.focus),
                                 shot.camera.part)


@pytest.mark.parametrize("text", [
    "A monkey's hands peel a banana.", "The clock's hands move.", "A close-up of a woman."])
def test_other_pictures_are_of_no_part(text: str) -> None:
    film = write(text, duration=4.0, shots=1)
    assert {shot.camera.part for shot in film.shots()} == {""}
    assert not any(m.thing == "woman" for m in film.cast) or "woman" in text


def test_a_film_of_many_shots_shows_the_hands_once_and_the_angle_that_was_asked() -> None:
    film = write("A woman writes a letter at a desk, her hands tremble.", duration=40.0)
    assert [shot.camera.part for shot in film.shots()].count("hands") == 1
    film = write("Low angle close-up of a potter's hands shaping a bowl.", duration=4.0, shots=1)
    assert (film.shots()[0].camera.part, film.shots()[0].camera.angle) == ("hands", "low")


@pytest.mark.parametrize(("text", "who"), [
    ("Close-up of a horse's head.", "horse"), ("特写：老虎的头", "tiger"),
    ("Close-up of the face of a man with a beard.", "man"),
    ("老渔夫的脸部特写", "fisherman"),
])
def test_a_head_fills_the_close_up_that_is_asked_of_it(text: str, who: str) -> None:
    film = write(text, duration=4.0, shots=1)
    (shot,) = film.shots()
    assert {m.id: m.thing for m in film.cast}[shot.camera.focus or ""] == who
    assert (shot.camera.size, shot.camera.part) == ("close", "head")


def test_an_animal_stands_for_its_portrait_and_goes_where_it_is_told_to_or_seen_whole() -> None:
    def deed(text: str) -> str:
        return write(text, duration=4.0, shots=1).shots()[0].actions[0].motion

    assert deed("Close-up of an eagle.") == deed("特写：一匹马") == "idle"
    assert deed("Close-up of a horse that gallops.") == "gallop"
    assert deed("An eagle over the mountains.") == "fly"


def test_the_hands_of_a_clock_are_nobodys() -> None:
    film = write("Close-up of the hands of a clock.", duration=4.0, shots=1)
    assert {m.thing for m in film.cast} & {"woman", "man"} == set()


def test_what_a_potter_shapes_is_of_bare_clay_unless_its_colour_is_said() -> None:
    film = write("A potter shapes a bowl.", duration=4.0, shots=1)
    bowl = next(m for m in film.cast if m.thing == "bowl")
    assert {"colour", "inside"} <= set(bowl.params)
    film = write("A potter shapes a red bowl.", duration=4.0, shots=1)
    assert next(m for m in film.cast if m.thing == "bowl").params["colour"] == "red"
