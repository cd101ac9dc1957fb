"""What is said to be far away: the horizon of a place, and things behind all others."""

from __future__ import annotations

import pytest

from skyscreen.core.errors import BadInput
from skyscreen.forge import sets
from skyscreen.write import write


def first(text: str):
    return write(text)


@pytest.mark.parametrize(("text", "place", "kind"), [
    ("A horse grazes in a meadow with snow-capped mountains in the distance.", "meadow", "snowy_mountains"),
    ("Distant mountains rise behind a lake where a woman paddles a canoe.", "lake", "mountains"),
    ("A boy flies a kite in a field with the city skyline in the background.", "meadow", "skyline"),
    ("A farmer ploughs a field, mountains behind him.", "meadow", "mountains"),
    ("老渔夫划着小船穿过江面，远处是青山。", "river", "green_mountains"),
    ("一个女孩在草原上骑马，背后是雪山。", "steppe", "snowy_mountains"),
])
def test_a_second_place_far_away_is_the_horizon_of_the_first(text: str, place: str, kind: str) -> None:
    film = first(text)
    assert {scene.place for scene in film.scenes} == {place}
    assert {scene.params.get("afar") for scene in film.scenes} == {kind}
    assert not any("hat" in member.params for member in film.cast)


def test_a_horizon_alone_is_the_place() -> None:
    scene = first("A woman gazes at distant mountains.").scenes[0]
    assert scene.place == "mountain" and "afar" not in scene.params


@pytest.mark.parametrize("text", ["A knight rides across a meadow with a castle in the distance.",
                                  "A knight walks across a meadow, a distant castle behind him.",
                                  "骑士走在草地上，远处有一座城堡。"])
def test_a_thing_far_away_stands_behind_who_is_near(text: str) -> None:
    film = first(text)
    castle = next(m.id for m in film.cast if m.thing == "castle")
    relations = {(r.kind, r.object) for scene in film.scenes for shot in scene.shots for r in shot.relations
                 if r.subject == castle}
    assert {kind for kind, _ in relations} == {"behind"}


@pytest.mark.parametrize("kind", ["mountains", "skyline"])
def test_every_place_under_a_sky_has_a_horizon(kind: str) -> None:
    bare, far = sets.build("meadow"), sets.build("meadow", {"afar": kind})
    assert far.triangles > bare.triangles and far.vistas
    assert sets.build("kitchen", {"afar": kind}).triangles == sets.build("kitchen").triangles


def test_an_unknown_horizon_is_refused() -> None:
    with pytest.raises(BadInput, match="horizon"):
        sets.build("meadow", {"afar": "a wall"})


def test_dusty_is_no_sandstorm() -> None:
    assert first("Elephants cross a dusty savanna at golden hour.").scenes[0].weather == "haze"
    assert first("A sandstorm rolls over the desert.").scenes[0].weather == "dust"


def test_a_distant_thing_is_behind_and_its_word_is_not_left_out() -> None:
    film = first("A man walks in a park with a distant lighthouse.")
    far = next(m.id for m in film.cast if m.thing == "lighthouse")
    assert {r.kind for shot in film.shots() for r in shot.relations if r.subject == far} == {"behind"}
    assert not any(g.phrase == "distant" and g.how == "ignored" for g in film.grounding)


@pytest.mark.parametrize("text", ["A woman cooks in a kitchen with mountains in the distance.",
                                  "教室里有个女孩在写字，远处是雪山。"])
def test_a_horizon_that_walls_hide_is_said_to_be_left_out(text: str) -> None:
    film = first(text)
    assert "afar" not in film.scenes[0].params
    assert not any(g.became.startswith("afar:") for g in film.grounding)
    assert any("walls" in g.note for g in film.grounding if g.how == "ignored")
