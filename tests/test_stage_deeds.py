"""Deeds that need more than poses: what is breathed out, what is kept bouncing, what sinks and swoops."""

from __future__ import annotations

import numpy as np
import pytest

from skyscreen.catalogue.reach import STILL
from skyscreen.stage.exhaled import MATTER, PAUSE, PUFF, Breath, exhaled
from skyscreen.write import write


@pytest.mark.parametrize("matter", MATTER)
def test_a_breath_leaves_the_mouth_the_way_it_points(matter: str) -> None:
    times = np.linspace(-4, 8, 300)
    breath = Breath(matter, 0.0, 6.0, 0.5, times, np.tile([0.0, 2.0, 0.0], (300, 1)), np.tile([0.0, 0, 1.0], (300, 1)))
    first = exhaled(breath, 0, 0.5, 7, np.zeros(3))
    places = np.concatenate([bits.position for bits in first])
    assert len(places) > 3 and (places[:, 2] > -0.02).all() and places[:, 2].max() > 0.2
    assert sum(len(bits.position) for bits in exhaled(breath, 0, -0.1, 7, np.zeros(3))) == 0, "not before it breathes"
    again = np.concatenate([bits.position for bits in exhaled(breath, 0, 0.5, 7, np.zeros(3))])
    assert np.array_equal(places, again)
    assert PUFF > PAUSE


@pytest.mark.parametrize(("text", "motion", "manner"), [
    ("A dragon breathes fire.", "breathe_out", "fire"),
    ("A dragon breathes soap bubbles at a knight.", "breathe_out", "bubbles"),
    ("A girl blows soap bubbles.", "blow_bubbles", "bubbles"),
    ("一条龙喷火。", "breathe_out", "fire"),
    ("女孩吹泡泡。", "blow_bubbles", "bubbles"),
])
def test_who_breathes_breathes_what_is_said(text: str, motion: str, manner: str) -> None:
    acts = [a for shot in write(text).shots() for a in shot.actions]
    assert any(a.motion == motion and manner in a.manner.split() for a in acts)


@pytest.mark.parametrize(("text", "motion"), [
    ("A dog barks in a park.", "bark"), ("一只狗在公园里汪汪叫。", "bark"), ("A wolf howls in a forest.", "howl"),
    ("A rabbit hops across a meadow.", "hop_along"), ("一只兔子在草地上蹦蹦跳跳。", "hop_along"),
    ("A cat stalks across a garden.", "sneak"), ("A dog sits down in a park.", "sit_down"),
    ("A man looks around in a street.", "look_around"), ("老人环顾四周。", "look_around"),
    ("A horse pulls a cart.", "draw"), ("一匹马拉着马车。", "draw"), ("A man pulls a rickshaw.", "pull_along"),
    ("A man pushes a car.", "shove_along"), ("A woman pushes a pram.", "push_along"), ("A man pulls a rope.", "haul"),
    ("A woman carries a box on a street.", "walk"), ("一个男人提着箱子。", "walk"),
    ("A mother holds a baby.", "bear_in_arms"),
])
def test_one_does_what_the_verb_says_of_this_object(text: str, motion: str) -> None:
    assert any(a.motion == motion for shot in write(text).shots() for a in shot.actions)


@pytest.mark.parametrize(("text", "thing", "motion"), [
    ("A girl flies a kite.", "kite", "float"), ("A boy skateboards down a street.", "skateboard", "drive"),
    ("男人冲浪。", "surfboard", "drift"), ("女孩放风筝。", "kite", "float"),
])
def test_what_a_deed_moves_moves(text: str, thing: str, motion: str) -> None:
    film = write(text)
    name = next(member.id for member in film.cast if member.thing == thing)
    assert {a.motion for shot in film.shots() for a in shot.actions if a.subject == name} >= {motion}


def test_who_jumps_over_a_fence_does_not_hang_above_it() -> None:
    film = write("A horse gallops across a meadow and jumps over a fence.")
    assert not [r for shot in film.shots() for r in shot.relations if r.kind == "above"]
    gallops = [s for s in film.shots() if any(a.motion == "gallop" for a in s.actions)]
    assert gallops and not [s.id for s in gallops if s.camera.size in ("close", "extreme_close")], "it would shake"


@pytest.mark.parametrize("text", [
    "A boy kicks a football to his sister.", "Two carpenters saw a plank.", "A waitress carries a plate across a cafe.",
    "两个男孩打篮球。", "爷爷拉二胡，奶奶唱歌。", "A chestnut horse gallops across a meadow.",
])
def test_the_focus_of_nearer_shots_does_something(text: str) -> None:
    shots = [s for s in write(text).shots() if s.camera.size in ("full", "medium")]
    assert shots
    for shot in shots:
        assert {a.motion for a in shot.actions if a.subject == shot.camera.focus} - STILL, shot.id


def test_water_out_of_a_trunk_goes_out_and_falls() -> None:
    times = np.linspace(-4, 8, 300)
    breath = Breath("water", 0.0, 6.0, 0.3, times, np.tile([0.0, 3.0, 0.0], (300, 1)), np.tile([0.0, 0, 1.0], (300, 1)))
    drops = np.concatenate([bits.position for bits in exhaled(breath, 0, 1.4, 7, np.zeros(3))])
    far = drops[drops[:, 2] > 2.0]
    assert len(far) > 20 and far[:, 1].mean() < 2.5, "what has gone two metres has come down by half of one"
