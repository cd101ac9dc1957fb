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
