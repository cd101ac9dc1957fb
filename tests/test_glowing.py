"""What is said to glow gives light, and a spell is seen."""

import numpy as np
import pytest

from skyscreen.stage import aglow
from skyscreen.write import write


@pytest.mark.parametrize(("text", "thing"), [
    ("An old wizard opens a glowing book.", "book"),
    ("A luminous deer walks through the forest.", "deer"),
    ("宇航员在火星上发现一株发光的小花。", "flower"),
    ("一只发光的水母在深海里游。", "jellyfish"),
])
def test_what_is_said_to_glow_has_the_parameter(text: str, thing: str) -> None:
    play = write(text)
    assert [m.thing for m in play.cast if m.params.get("glow")] == [thing]
    assert any(g.became in ("glow", "motion:shine") and g.how == "exact" for g in play.grounding)


@pytest.mark.parametrize("text", ["A girl reads a book under a glowing moon.", "一个女孩在路灯下看书。"])
def test_nobody_else_glows(text: str) -> None:
    assert not any(m.params.get("glow") and m.thing in ("girl", "book") for m in write(text).cast)


@pytest.mark.parametrize(("text", "place"), [
    ("A witch turns a pumpkin into a carriage in a moonlit garden.", "garden"),
    ("A fairy turns a frog into a prince on the beach.", "beach"),
])
def test_a_spell_is_cast_where_and_when_its_clause_says(text: str, place: str) -> None:
    play = write(text)
    assert {scene.place for scene in play.scenes} == {place}
    spells = list(dict.fromkeys(a.subject for s in play.shots() for a in s.actions if "spell" in a.manner.split()))
    assert len(spells) == 2, "what it was, and what it became"
    shown = [s for s in play.shots() if any("spell" in a.manner.split() for a in s.actions)]
    assert [s.camera.focus for s in shown] == spells


def test_a_butterfly_needs_no_spell() -> None:
    play = write("A caterpillar turns into a butterfly.")
    assert not any("spell" in a.manner for s in play.shots() for a in s.actions)


def test_motes_stay_about_what_glows() -> None:
    times = np.array([0.0, 1.0])
    halo = aglow.Halo(times, np.array([[1.0, 0.5, 2.0], [1.0, 0.5, 2.0]]), (0.2, 0.3), (1.0, 1.0, 1.0), False)
    (made,) = aglow.sparkling(halo, 0, 0.5, 7)
    assert 0 < len(made.position) <= aglow.MOTES
    away = np.abs(made.position - [1.0, 0.5, 2.0])
    assert float(away[:, [0, 2]].max()) < 0.5 and float(away[:, 1].max()) < 0.8
