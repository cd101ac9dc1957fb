"""What a near picture is of: hands with what they work on, feet."""

from __future__ import annotations

import pytest

from skyscreen.write import write


@pytest.mark.parametrize(("text", "who", "motion", "part"), [
    ("Close-up of a potter's hands shaping a bowl.", "man", "shape", "hands"),
    ("Close-up of a chef's fingers chopping carrots.", "chef", "cut", "hands"),
    ("A woman sews. Close-up of her hands.", "woman", "sew", "hands"),
    ("特写奶奶的手在织毛衣", "old_woman", "sew", "hands"),
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
